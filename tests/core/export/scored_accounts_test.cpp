#include "core/export/safe_text.h"
#include "core/export/scored_accounts.h"
#include "core/import/files/import_formats.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_review.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace touchstone;

namespace
{

test::Review companies()
{
    return test::review(
        test::accounts("account_id | account_name | industry | employees:number | population\n"
                       "0012       | =1+1         | Software | 500              | customer\n"
                       "0013       | Böhm, \"AG\" | Retail   | 60               | prospect\n"
                       "-0014      | Acme         | -        | -                | prospect\n"),
        "Size, large: employees >= 200 => 60; employees >= 50 => 20\n=Market: industry = Software => 40\n");
}

QByteArray csvOf(const test::Review &review)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    NoProgress progress;
    if (!writeScoresCsv(review.project, review.analysis, out, progress))
        return {};
    return out.data();
}

QString partOf(const QString &path, const char *name)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(QLatin1String(name)))
        return {};
    QuaZipFile file(&zip);
    file.open(QIODevice::ReadOnly);
    return QString::fromUtf8(file.readAll());
}

class CancelAtOnce final : public Progress
{
public:
    bool isCancelled() const override { return true; }
    void report(double, const QString &) override {}
};

// More rows than are written between two looks at whether to stop.
test::Review manyCompanies()
{
    QByteArray text = "employees:number\n";
    for (int row = 0; row < 1500; ++row)
        text += "500\n";
    return test::review(test::accounts(text.constData()), "Size: employees >= 200 => 1\n");
}

} // namespace

class ScoredAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasTheAgreedColumnsAndPointsAddUp()
    {
        QCOMPARE(
            csvOf(companies()),
            QByteArray(
                "account_id,name,population,score,score_low,score_high,coverage,grade,tier,reasons,"
                "\"points: Size, large\",points: =Market\n"
                "0012,'=1+1,customer,100,100,100,100,A,Best fit,\"For it: Size, large, =Market\",60,40\n"
                "0013,\"Böhm, \"\"AG\"\"\",prospect,20,20,20,100,D,Bad fit,\"Against it: Size, large, =Market\",20,0\n"
                "'-0014,Acme,prospect,0,0,100,0,D,Bad fit,\"Unknown: Size, large, =Market\",0,0\n"));
    }

    // Nobody has points, so the cells of scores are empty, and not 0.
    void withoutPointsOnlyTiersAreWritten()
    {
        const test::Review byRules =
            test::review(test::accounts("account_id | account_name | employees:number | population\n"
                                        "0012       | Acme         | 500              | customer\n"
                                        "0013       | Böhm         | 60               | prospect\n"),
                         "rule best: employees >= 200\nrule else poor\n");
        QCOMPARE(csvOf(byRules),
                 QByteArray("account_id,name,population,score,score_low,score_high,coverage,grade,tier,reasons\n"
                            "0012,Acme,customer,,,,,,Best fit,By rule: Employees 200 or more\n"
                            "0013,Böhm,prospect,,,,,,Poor fit,Meets no rule for sure\n"));
    }

    void textsThatAreFormulasAreDefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << "Acme"
                               << "Acme";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("equals") << "=cmd|' /C calc'!A0"
                                << "'=cmd|' /C calc'!A0";
        QTest::newRow("plus") << "+49 30 1"
                              << "'+49 30 1";
        QTest::newRow("minus") << "-1"
                               << "'-1";
        QTest::newRow("at") << "@SUM(A1)"
                            << "'@SUM(A1)";
        QTest::newRow("tab") << "\t=1"
                             << "'\t=1";
        QTest::newRow("return") << "\r=1"
                                << "'\r=1";
        QTest::newRow("full-width") << "＝1"
                                    << "'＝1";
        QTest::newRow("inner") << "A=1"
                               << "A=1";
        QTest::newRow("apostrophe before a formula") << "'=1"
                                                     << "''=1";
        QTest::newRow("apostrophe before a word") << "'s-Hertogenbosch"
                                                  << "'s-Hertogenbosch";
        QTest::newRow("only apostrophes") << "''"
                                          << "''";
    }

    void textsThatAreFormulasAreDefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, safe);
        QCOMPARE(defused(text), safe);
    }

    void fieldsAreQuotedOnlyWhereNeeded()
    {
        QCOMPARE(csvField(QStringLiteral("a,b")), QByteArray("\"a,b\""));
        QCOMPARE(csvField(QStringLiteral("say \"x\"")), QByteArray("\"say \"\"x\"\"\""));
        QCOMPARE(csvField(QStringLiteral("two\nlines")), QByteArray("\"two\nlines\""));
        QCOMPARE(csvField(QStringLiteral("=a,b")), QByteArray("\"'=a,b\"")); // defused before it is quoted
        QCOMPARE(csvField(QStringLiteral(" a")), QByteArray("\" a\""));
        QCOMPARE(csvField(QStringLiteral("Köln")), QByteArray("Köln"));
    }

    void traitsThatAreOffHaveNoColumn()
    {
        test::Review review = companies();
        auto profile = std::make_shared<Profile>(*review.project.profile);
        profile->traits[0].on = false;
        review.project.profile = profile;
        review.update();
        const QByteArray header = csvOf(review).split('\n').front();
        QVERIFY(!header.contains("Size"));
        QVERIFY(header.endsWith(",points: =Market"));
    }

    // Whoever gets the file sees which points may well be chance, without the program.
    void linesThatAreNotProvenSaySo()
    {
        test::Review review = companies();
        auto profile = std::make_shared<Profile>(*review.project.profile);
        profile->traits[0].basis = Basis::Unproven;
        review.project.profile = profile;
        review.update();
        const QByteArray header = csvOf(review).split('\n').front();
        QVERIFY2(header.contains(",\"points (not proven): Size, large\",points: =Market"), header.constData());
    }

    void withoutAProfileThereIsNothingToWrite()
    {
        const test::Review review = test::review(test::accounts("industry\nSoftware\n"), "");
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        NoProgress progress;
        const auto written = writeScoresCsv(review.project, review.analysis, out, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::InvalidInput);
        QVERIFY(!written.error().advice.isEmpty());
        QCOMPARE(out.size(), 0);
    }

    void workbookHoldsTextsAsTextsAndNumbersAsNumbers()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("scores.xlsx"));
        const test::Review review = companies();
        NoProgress progress;
        QVERIFY(writeScores(review.project, review.analysis, path, progress));
        const QString sheet = partOf(path, "xl/worksheets/sheet1.xml");
        // What looks like a formula has the style of quoted texts, all else the plain one.
        QVERIFY(sheet.contains(
            QLatin1String("<c r=\"B2\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t></is></c>")));
        QVERIFY(
            sheet.contains(QLatin1String("<c r=\"A2\" s=\"0\" t=\"inlineStr\"><is><t xml:space=\"preserve\">0012<")));
        QVERIFY(sheet.contains(QStringLiteral("Böhm, &quot;AG&quot;")));
        QVERIFY(!sheet.contains(QLatin1String("<f>")));
        QVERIFY(sheet.contains(QLatin1String("<c r=\"D2\"><v>100</v></c>")));
        QVERIFY(sheet.contains(QLatin1String("<c r=\"K3\"><v>20</v></c>")));
        QVERIFY(partOf(path, "xl/styles.xml").contains(QLatin1String("quotePrefix=\"1\"")));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("scores.xlsx")));
    }

    void workbookReadsBackAsWritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("scores.xlsx"));
        const test::Review review = companies();
        NoProgress progress;
        QVERIFY(writeScores(review.project, review.analysis, path, progress));
        const auto sources = readFile(path, {}, progress);
        QVERIFY(sources);
        const RawTable &table = *sources->front().table;
        QCOMPARE(table.rowCount(), std::size_t{3});
        QCOMPARE(table.columns[10].header, QStringLiteral("points: Size, large"));
        QCOMPARE(table.columns[0].text(0), QStringLiteral("0012"));
        QCOMPARE(table.columns[1].text(0), QStringLiteral("=1+1"));
        QCOMPARE(table.columns[1].text(1), QStringLiteral("Böhm, \"AG\""));
        QCOMPARE(table.columns[3].text(1), QStringLiteral("20"));
    }

    void workbookIsTheSameEveryTime()
    {
        QTemporaryDir folder;
        const test::Review review = companies();
        NoProgress progress;
        QByteArrayList bytes;
        for (const char *name : {"a.xlsx", "b.xlsx"}) {
            const QString path = folder.filePath(QLatin1String(name));
            QVERIFY(writeScoresXlsx(review.project, review.analysis, path, progress));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes << file.readAll();
        }
        QCOMPARE(bytes[0], bytes[1]);
    }

    void suffixChoosesTheFormat()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("scores.csv"));
        const test::Review review = companies();
        NoProgress progress;
        QVERIFY(writeScores(review.project, review.analysis, path, progress));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), csvOf(review));
    }

    void cancelledExportLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << "scores.csv";
        QTest::newRow("workbook") << "scores.xlsx";
    }

    void cancelledExportLeavesTheOldFile()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        QFile old(folder.filePath(name));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const test::Review review = manyCompanies();
        CancelAtOnce progress;
        const auto written = writeScores(review.project, review.analysis, old.fileName(), progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(name));
    }

    void folderThatIsNotThereIsNamed()
    {
        const test::Review review = companies();
        NoProgress progress;
        for (const char *name : {"/nowhere/at/all/scores.csv", "/nowhere/at/all/scores.xlsx"}) {
            const auto written = writeScores(review.project, review.analysis, QLatin1String(name), progress);
            QVERIFY(!written);
            QCOMPARE(written.error().code, Error::Code::CannotWrite);
        }
    }
};

QTEST_APPLESS_MAIN(ScoredAccountsTest)
#include "scored_accounts_test.moc"
