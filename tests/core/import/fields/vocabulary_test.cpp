#include "core/import/fields/vocabulary.h"

#include "tests/support/raw_tables.h"

#include <QtTest>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

// One column of cells as this field, beside a column of names.
std::vector<Misspelling> misspellings(const char *field, const QString &cells)
{
    Source source;
    source.name = QStringLiteral("a.csv");
    RawTable table;
    table.columns.push_back(rawColumn(QStringLiteral("Header"), cells.split(u'|')));
    for (std::size_t row = 0; row < table.columns[0].codes.size(); ++row)
        table.fileRows.push_back(static_cast<quint32>(row) + 2);
    source.table = std::make_shared<const RawTable>(std::move(table));
    ImportPlan plan;
    plan.sources.push_back({QStringLiteral("a.csv"), SourceRole::Accounts, 1.0, {}, {}, {}, false});
    ColumnPlan column;
    column.header = QStringLiteral("Header");
    column.field = QLatin1String(field);
    plan.sources[0].columns.push_back(column);
    return probableMisspellings(std::vector<Source>{source}, plan);
}

QString told(const std::vector<Misspelling> &found)
{
    QStringList texts;
    for (const Misspelling &one : found)
        texts << QStringLiteral("%1 for %2").arg(one.value, one.suggestion);
    return texts.join(QLatin1String("; "));
}

QString times(const char *text, int count)
{
    return QStringList(count, QString::fromUtf8(text)).join(u'|');
}

} // namespace

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slipsAreFound_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *field, const QString &cells, const char *found) {
            QTest::addRow("%s", found) << QString::fromLatin1(field) << cells << QString::fromUtf8(found);
        };
        row("country", QStringLiteral("Philipines|Norway"), "Philipines for Philippines");
        row("country", QStringLiteral("Germnay|Norway"), "Germnay for Germany");
        row("industry", QStringLiteral("technolgy|retail"), "technolgy for technology");
        row("industry", QStringLiteral("Telecomunications|Retail"), "Telecomunications for Telecommunications");
        row("plan", times("Enterprise", 40) + QStringLiteral("|Enterprize"), "Enterprize for Enterprise");
        row("plan", times("Mid Market", 3) + QStringLiteral("|mid-market"), "mid-market for Mid Market");
    }

    void slipsAreFound()
    {
        QFETCH(QString, field);
        QFETCH(QString, cells);
        QFETCH(QString, found);
        QCOMPARE(told(misspellings(qPrintable(field), cells)), found);
    }

    void otherWordsAreNoSlips_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("cells");
        const auto row = [](const char *field, const QString &cells) {
            QTest::addRow("%s: %s", field, qUtf8Printable(cells.left(60))) << QString::fromLatin1(field) << cells;
        };
        row("country",
            QStringLiteral("Niger|Nigeria|Austria|Australia|Iran|Iraq|Slovakia|Slovenia|US|UK|Korea|Viet Nam"));
        row("industry", QStringLiteral("EdTech|FinTech|HealthTech|DevTools|medical|employment|services|marketing"));
        row("plan", times("Product A", 200) + QStringLiteral("|Product B|Product C"));
        row("plan", times("Seller 1", 200) + QStringLiteral("|Seller 11|Seller 2"));
        row("plan", times("feature_1", 200) + QStringLiteral("|feature_11|feature_2"));
        row("plan", times("Current", 200) + QStringLiteral("|Past|New"));
        row("plan", QStringLiteral("Stable|Staple")); // neither is rare
        row("plan", times("High", 100) + QStringLiteral("|Higher"));
        row("plan", QStringLiteral("Retail|\fRetail|Retail\u00a0")); // blanks beside a value are no part of it
    }

    void otherWordsAreNoSlips()
    {
        QFETCH(QString, field);
        QFETCH(QString, cells);
        QCOMPARE(told(misspellings(qPrintable(field), cells)), QString());
    }

    void namesOfALookupFileAreMeant()
    {
        const std::vector<Source> sources = {
            rawSource(QStringLiteral("deals.csv"), "Deal ID|Account|product|Stage\n1|A|GTXPro|Won\n2|A|GTX Basic|Lost\n"
                                                   "3|B|MG Special|Won\n4|B|GTXPro|Open"),
            rawSource(QStringLiteral("products.csv"), "product|sales_price\nGTX Pro|5\nGTX Basic|6\nMG Special|8")};
        const auto found = probableMisspellings(sources, suggestPlan(sources));
        QCOMPARE(told(found), QStringLiteral("GTXPro for GTX Pro"));
        QCOMPARE(found[0].count, 2);
        QCOMPARE(found[0].firstRow, 2);
        const DataIssue issue = issueOf(found[0], sources);
        QCOMPARE(issue.source, QStringLiteral("deals.csv"));
        QCOMPARE(issue.column, QStringLiteral("product"));
        QCOMPARE(issue.text, QStringLiteral("“GTXPro” may be a misspelling of “GTX Pro”."));
    }

    void countriesAreKnownByNameAliasAndCode()
    {
        for (const char *name :
             {"Norway", "norway", "USA", "U.S.", "UK", "Viet Nam", "C\u00f4te d'Ivoire", "Deutschland", "NO"})
            QVERIFY2(isCountry(QString::fromUtf8(name)), name);
        for (const char *name : {"", "North", "Europe", "Philipines", "XX"})
            QVERIFY2(!isCountry(QString::fromUtf8(name)), name);
    }
};

QTEST_APPLESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
