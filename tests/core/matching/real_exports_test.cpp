#include "core/customers/best_customers.h"
#include "core/data/field_summary.h"
#include "core/import/files/import_formats.h"
#include "core/matching/build_dataset.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace touchstone;

namespace
{

const QString sharedData = QStringLiteral(SHARED_DATA_DIR);

std::vector<Source> sourcesOf(const QString &folder, const QStringList &files)
{
    std::vector<Source> sources;
    for (const QString &file : files) {
        NoProgress progress;
        auto read = readFile(QDir(sharedData).filePath(folder + QLatin1Char('/') + file), {}, progress);
        if (!read)
            qFatal("%s", qPrintable(read.error().sentence()));
        for (Source &source : *read)
            sources.push_back(std::move(source));
    }
    return sources;
}

Dataset datasetOf(const QString &folder, const QStringList &files)
{
    const std::vector<Source> sources = sourcesOf(folder, files);
    NoProgress progress;
    auto dataset = buildDataset(sources, suggestPlan(sources), QDate(2026, 11, 21), progress);
    if (!dataset)
        qFatal("%s", qPrintable(dataset.error().sentence()));
    return std::move(*dataset);
}

const Dataset &maven()
{
    static const Dataset dataset =
        datasetOf(QStringLiteral("maven-crm"),
                  {QStringLiteral("accounts.csv"), QStringLiteral("products.csv"), QStringLiteral("sales_pipeline.csv"),
                   QStringLiteral("sales_teams.csv"), QStringLiteral("data_dictionary.csv")});
    return dataset;
}

const Dataset &ravenstack()
{
    static const Dataset dataset =
        datasetOf(QStringLiteral("ravenstack-saas"),
                  {QStringLiteral("ravenstack_accounts.csv"), QStringLiteral("ravenstack_churn_events.csv"),
                   QStringLiteral("ravenstack_feature_usage.csv"), QStringLiteral("ravenstack_subscriptions.csv"),
                   QStringLiteral("ravenstack_support_tickets.csv")});
    return dataset;
}

const JoinReport &joinOf(const Dataset &dataset, int source)
{
    return *std::ranges::find(dataset.joins, source, &JoinReport::source);
}

bool hasIssue(const Dataset &dataset, const char *part, qint64 count = -1)
{
    return std::ranges::any_of(dataset.issues, [&](const DataIssue &issue) {
        return issue.text.contains(QString::fromUtf8(part)) && (count < 0 || issue.count == count);
    });
}

qint64 deals(const Dataset &dataset, DealState state)
{
    return std::ranges::count(dataset.opportunities.state, state);
}

double total(const Dataset &dataset, const char *field)
{
    const Column *column = dataset.accounts.find(QString::fromLatin1(field));
    double sum = 0;
    for (const double value : std::get<Numbers>(column->cells).values)
        sum += std::isnan(value) ? 0.0 : value;
    return sum;
}

BestSelection bestBy(const Dataset &dataset, const char *where)
{
    const auto criterion = criterionFromText(QString::fromUtf8(where), dataset.accounts);
    if (!criterion)
        qFatal("%s", qPrintable(criterion.error().sentence()));
    BestRule rule;
    rule.criteria.push_back({*criterion});
    return selectBestCustomers(dataset, rule);
}

RowSet meeting(const Dataset &dataset, const char *where)
{
    const auto criterion = criterionFromText(QString::fromUtf8(where), dataset.accounts);
    if (!criterion)
        qFatal("%s", qPrintable(criterion.error().sentence()));
    return match(dataset.accounts, std::span(&*criterion, 1)).met;
}

std::size_t missing(const Dataset &dataset, const char *field)
{
    const Column *column = dataset.accounts.find(QString::fromLatin1(field));
    return column == nullptr ? 0 : column->rowCount() - column->knownCount();
}

} // namespace

// The counts are those of the README beside each set of data.
class RealExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(sharedData).exists())
            QSKIP("needs the shared data");
    }

    void mavenJoinsMostDealsAndKeepsTheOthers()
    {
        const Dataset &dataset = maven();
        QCOMPARE(dataset.accounts.rowCount(), std::size_t{85});
        QCOMPARE(dataset.opportunities.count(), std::size_t{8800});
        QCOMPARE(joinOf(dataset, 2).matched, 7375);
        QCOMPARE(joinOf(dataset, 2).blank, 1425);
        QCOMPARE(joinOf(dataset, 2).unmatched, 0);
        QVERIFY(hasIssue(dataset, "1,425 of 8,800 opportunities name no known account (all open): kept, without fit.",
                         1425));
        QCOMPARE(deals(dataset, DealState::Won), 4238);
        QCOMPARE(deals(dataset, DealState::Lost), 2473);
        QCOMPARE(deals(dataset, DealState::Open), 2089);
        QCOMPARE(dataset.opportunities.stages.join(QLatin1Char(' ')), QStringLiteral("Prospecting Engaging Won Lost"));
        QCOMPARE(dataset.customers.count(), std::size_t{85});
        QVERIFY(dataset.unit == Unit::Account);
    }

    void mavenNamesTheProbableMisspellings()
    {
        for (const char *value : {"technolgy", "Philipines", "GTXPro"})
            QVERIFY2(hasIssue(maven(), value), value);
    }

    void mavenBestCustomersAreLarge()
    {
        const BestSelection best = bestBy(maven(), "won_amount top 20%");
        QCOMPARE(best.best.count(), std::size_t{17});
        const RowSet large = meeting(maven(), "employees >= 5000");
        QCOMPARE((large & best.best).count(), std::size_t{13});
        QCOMPARE((large & best.rest).count(), std::size_t{14});
    }

    void ravenstackJoinsUsageInTwoSteps()
    {
        const Dataset &dataset = ravenstack();
        QCOMPARE(dataset.accounts.rowCount(), std::size_t{500});
        QCOMPARE(dataset.customers.count(), std::size_t{500});
        QCOMPARE(joinOf(dataset, 2).rows, 25000);
        QCOMPARE(joinOf(dataset, 2).matched, 25000);
        QCOMPARE(joinOf(dataset, 3).matched, 5000);
        QCOMPARE(total(dataset, "running_subscriptions"), 4514.0);
        QCOMPARE(total(dataset, "subscriptions"), 5000.0);
        QVERIFY(hasIssue(dataset, "repeat an id", 21));
    }

    void ravenstackContradictsItselfAboutChurn()
    {
        const RowSet flagged = meeting(ravenstack(), "churn_flag = true");
        const RowSet event = meeting(ravenstack(), "churn_events > 0");
        QCOMPARE(flagged.count(), std::size_t{110});
        QCOMPARE(event.count(), std::size_t{352});
        QCOMPARE((flagged & event).count(), std::size_t{75});
        QVERIFY(hasIssue(ravenstack(), "not marked as churned", 277));
        QVERIFY(hasIssue(ravenstack(), "no churn event", 35));
        QCOMPARE(bestBy(ravenstack(), "churn_flag = false").best.count(), std::size_t{390});
    }

    void salvirtIsOneDealPerRow()
    {
        const Dataset dataset =
            datasetOf(QStringLiteral("salvirt-b2b-deals"), {QStringLiteral("Salvirt_B2B_ML_dataset.csv")});
        QVERIFY(dataset.unit == Unit::Deal);
        QCOMPARE(joinOf(dataset, 0).key, QStringLiteral("each row is an account"));
        QCOMPARE(dataset.accounts.rowCount(), std::size_t{448});
        QCOMPARE(dataset.customers.count(), std::size_t{448});
        QCOMPARE(deals(dataset, DealState::Won), 227);
        QCOMPARE(deals(dataset, DealState::Lost), 221);
        QCOMPARE(bestBy(dataset, "Status = Won").best.count(), std::size_t{227});
    }

    void leadforgeIsOneLeadPerRow()
    {
        const Dataset dataset =
            datasetOf(QStringLiteral("leadforge-lead-scoring"), {QStringLiteral("lead_scoring_intro_v7.csv")});
        QVERIFY(dataset.unit == Unit::Lead);
        QCOMPARE(dataset.accounts.rowCount(), std::size_t{1000});
        QCOMPARE(dataset.customers.count(), std::size_t{1000});
        QCOMPARE(bestBy(dataset, "converted = 1").best.count(), std::size_t{300});
        QCOMPARE(missing(dataset, "seniority"), std::size_t{28});
        QCOMPARE(missing(dataset, "expected_acv"), std::size_t{15});
        QCOMPARE(missing(dataset, "days_since_first_touch"), std::size_t{40});
        QCOMPARE(missing(dataset, "web_sessions"), std::size_t{66});
        QCOMPARE(missing(dataset, "days_since_last_touch"), std::size_t{42});
    }
};

QTEST_APPLESS_MAIN(RealExportsTest)
#include "real_exports_test.moc"
