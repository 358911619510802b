#include "core/health/health.h"

#include "core/base/locale_text.h"
#include "core/health/health_checks.h"
#include "tests/support/sample_data.h"

#include <QTest>

#include <algorithm>

using namespace touchstone;

namespace
{

DataHealth healthOf(const Dataset &dataset)
{
    NoProgress progress;
    auto health = checkHealth(dataset, progress);
    if (!health)
        qFatal("%s", qPrintable(health.error().sentence()));
    return std::move(*health);
}

// Customers and prospects as many lines each; `line` gives the cells of one.
QByteArray table(const char *header, int customers, int prospects, const std::function<QByteArray(int row)> &line)
{
    QByteArray text = QByteArray("population | ") + header + '\n';
    for (int row = 0; row < customers + prospects; ++row)
        text += QByteArray(row < customers ? "customer | " : "prospect | ") + line(row) + '\n';
    return text;
}

const HealthFinding *find(const DataHealth &health, FindingKind kind, const char *field = nullptr)
{
    const auto found = std::ranges::find_if(health.findings, [&](const HealthFinding &finding) {
        return finding.kind == kind && (field == nullptr || finding.fields.contains(QLatin1String(field)));
    });
    return found != health.findings.end() ? &*found : nullptr;
}

// A field as if it was read from the only file.
Dataset read(Dataset dataset, const char *field)
{
    Column column = *dataset.accounts.find(QString::fromLatin1(field));
    column.origin = {0, 0};
    dataset.accounts = dataset.accounts.with(column);
    return dataset;
}

class Cancelled final : public Progress
{
public:
    bool isCancelled() const override { return true; }
    void report(double, const QString &) override {}
};

} // namespace

class HealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillRatesAreCountedByPopulation();
    void whoWonIsNoPopulationOfItsOwnWhereAllCustomersDid();
    void emptyAndThinFieldsAreTold();
    void fieldKnownForFewProspectsIsForTheProfileOnly();
    void constantFieldIsToldWithItsValue();
    void fieldFilledOnlyAfterTheSaleIsAProblem();
    void fieldThatTheProspectsFileLacksIsNoLeak();
    void fieldThatDecidesTheOutcomeIsAProblem();
    void whatIsKnownAfterTheSaleMayDecideTheOutcome();
    void oldActivityIsToldWhenMostOfItIsOld();
    void technologyDatesOlderThanAYearAreTold();
    void accountsOfOneDomainAreTold();
    void accountsOfOneNameAreToldUnlessTheirDomainsDiffer();
    void aDomainIsFoundInTheWebsiteToo();
    void fewCustomersAreTold();
    void healthyDataHaveNoFinding();
    void problemsComeFirst();
    void cancellingStopsIt();
};

// Two customers, of which one has won and none lost; one prospect lost a deal, one has an open one.
void HealthTest::fillRatesAreCountedByPopulation()
{
    const Dataset dataset = test::accounts("account_id:id | population | industry | employees:number\n"
                                           "A | customer | Software | 10\n"
                                           "B | customer | -        | 20\n"
                                           "C | prospect | Retail   | -\n"
                                           "D | prospect | -        | -\n"
                                           "E | prospect | Retail   | 5\n",
                                           "account | stage | amount | state\n"
                                           "A | x | 1 | won\n"
                                           "A | x | 1 | lost\n"
                                           "C | x | 1 | lost\n"
                                           "D | x | 1 | open\n");
    const DataHealth health = healthOf(dataset);
    QStringList keys;
    for (const HealthPopulation &population : health.populations)
        keys << QStringLiteral("%1 %2").arg(populationKey(population.which)).arg(population.rows.count());
    QCOMPARE(keys, (QStringList{QStringLiteral("all 5"), QStringLiteral("customers 2"), QStringLiteral("won 1"),
                                QStringLiteral("lost 1"), QStringLiteral("open 1"), QStringLiteral("prospects 3")}));
    QCOMPARE(health.fields.size(), std::size_t{2}); // id and name are always known
    QStringList fills;
    for (const FieldHealth &field : health.fields)
        for (const FillRate &rate : field.fill)
            fills << QStringLiteral("%1/%2").arg(rate.known).arg(rate.total);
    QCOMPARE(fills.join(u' '), QStringLiteral("3/5 1/2 1/1 1/1 0/1 2/3 3/5 2/2 1/1 0/1 0/1 1/3"));
}

void HealthTest::whoWonIsNoPopulationOfItsOwnWhereAllCustomersDid()
{
    const Dataset dataset = test::accounts("account_id:id | population | industry\n"
                                           "A | customer | Software\n"
                                           "B | prospect | Retail\n",
                                           "account | stage | amount | state\n"
                                           "A | x | 1 | won\n");
    for (const HealthPopulation &population : healthOf(dataset).populations)
        QVERIFY(population.which != Population::Won);
}

// 40 accounts: 0 of them, 7 (17.5 %, below a fifth) and 19 (47.5 %, below half), 20 (half).
void HealthTest::emptyAndThinFieldsAreTold()
{
    const Dataset dataset = test::accounts(table("empty | useless | thin | half", 40, 0, [](int row) {
                                               return QByteArray("- | ") +
                                                      (row < 7 ? QByteArray::number(row % 2) : "-") + " | " +
                                                      (row < 19 ? QByteArray::number(row % 2) : "-") + " | " +
                                                      (row < 20 ? QByteArray::number(row % 3) : "-");
                                           }).constData());
    const DataHealth health = healthOf(read(read(dataset, "useless"), "empty"));
    const HealthFinding *empty = find(health, FindingKind::Empty, "empty");
    QVERIFY(empty);
    QCOMPARE(empty->remedy.kind, Remedy::Kind::LeaveOut);
    const HealthFinding *useless = find(health, FindingKind::Thin, "useless");
    QVERIFY(useless);
    QCOMPARE(useless->severity, DataIssue::Severity::Warning);
    QCOMPARE(useless->count, std::size_t{7});
    QCOMPARE(useless->total, std::size_t{40});
    QVERIFY(useless->seen.contains(QStringLiteral("7 of 40")));
    QCOMPARE(useless->remedy, (Remedy{Remedy::Kind::LeaveOut, {QStringLiteral("useless")}}));
    const HealthFinding *thin = find(health, FindingKind::Thin, "thin");
    QVERIFY(thin);
    QCOMPARE(thin->severity, DataIssue::Severity::Note);
    QCOMPARE(thin->remedy.kind, Remedy::Kind::None);
    QVERIFY(!find(health, FindingKind::Thin, "half"));
}

// Of 20 customers all are known, and of 20 prospects 9 (45 %, below half) and 10 (half).
void HealthTest::fieldKnownForFewProspectsIsForTheProfileOnly()
{
    const Dataset dataset = test::accounts(table("few | half | customers", 20, 20, [](int row) {
                                               const QByteArray cell = QByteArray::number(row % 3);
                                               return (row < 29 ? cell : "-") + " | " + (row < 30 ? cell : "-") +
                                                      " | " + (row < 9 || row > 30 ? cell : "-");
                                           }).constData());
    const DataHealth health = healthOf(read(dataset, "few"));
    const HealthFinding *few = find(health, FindingKind::ThinForProspects, "few");
    QVERIFY(few);
    QCOMPARE(few->severity, DataIssue::Severity::Warning);
    QCOMPARE(few->count, std::size_t{9});
    QCOMPARE(few->total, std::size_t{20});
    QVERIFY2(few->seen.contains(QStringLiteral("9 of 20 prospects")), qPrintable(few->seen));
    QCOMPARE(few->remedy, (Remedy{Remedy::Kind::LeaveOut, {QStringLiteral("few")}}));
    QCOMPARE(findingKey(few->kind), QStringLiteral("thin_for_prospects"));
    QVERIFY(!find(health, FindingKind::ThinForProspects, "half"));
    QVERIFY(!find(health, FindingKind::Thin, "few")); // said once
    QVERIFY(find(health, FindingKind::Thin, "customers") || find(health, FindingKind::ThinForProspects, "customers"));
}

void HealthTest::constantFieldIsToldWithItsValue()
{
    const Dataset dataset = test::accounts(table("region | once", 6, 0, [](int row) {
                                               return QByteArray("EMEA | ") + (row == 0 ? "x" : "-");
                                           }).constData());
    const DataHealth health = healthOf(dataset);
    const HealthFinding *constant = find(health, FindingKind::Constant, "region");
    QVERIFY(constant);
    QVERIFY(constant->seen.contains(QStringLiteral("“EMEA”")));
    QCOMPARE(constant->count, std::size_t{6});
    QVERIFY(!find(health, FindingKind::Constant, "once")); // one value is always the same as itself
}

// 20 customers of which 10 have it, 40 prospects of which 2 have it: 50 % against 5 %, just at the limits. One prospect
// more is too many.
void HealthTest::fieldFilledOnlyAfterTheSaleIsAProblem()
{
    const auto dataset = [](int prospectsKnown) {
        return test::accounts(table("segment", 20, 40, [=](int row) -> QByteArray {
                                  const bool known = row < 20 ? row < 10 : row < 20 + prospectsKnown;
                                  return known ? (row % 2 ? "Key" : "Standard") : "-";
                              }).constData());
    };
    const DataHealth health = healthOf(read(dataset(2), "segment"));
    const HealthFinding *filled = find(health, FindingKind::FilledAfterSale, "segment");
    QVERIFY(filled);
    QCOMPARE(filled->severity, DataIssue::Severity::Problem);
    QVERIFY(filled->seen.contains(QStringLiteral("10 of 20")) && filled->seen.contains(QStringLiteral("2 of 40")));
    QCOMPARE(filled->remedy, (Remedy{Remedy::Kind::MarkAfterSale, {QStringLiteral("segment")}}));
    QVERIFY(!find(healthOf(dataset(3)), FindingKind::FilledAfterSale));
}

// The field comes from file 0, in which no prospect stands: nobody could have filled it in.
void HealthTest::fieldThatTheProspectsFileLacksIsNoLeak()
{
    Dataset dataset =
        read(test::accounts(table("plan", 20, 20,
                                  [](int row) -> QByteArray { return row < 20 ? (row % 2 ? "Gold" : "Silver") : "-"; })
                                .constData()),
             "plan");
    dataset.accountOfRow.resize(2);
    for (qint32 account = 0; account < 40; ++account)
        dataset.accountOfRow[account < 20 ? 0 : 1].push_back(account);
    const DataHealth health = healthOf(dataset);
    QVERIFY(!find(health, FindingKind::FilledAfterSale));
    const HealthFinding *unknown = find(health, FindingKind::UnknownForProspects, "plan");
    QVERIFY(unknown);
    QVERIFY(unknown->seen.startsWith(QStringLiteral("No file that the 20 prospects come from has Plan")));
    QCOMPARE(unknown->severity, DataIssue::Severity::Warning);

    dataset.accountOfRow = {{}, {}};
    for (qint32 account = 0; account < 40; ++account)
        dataset.accountOfRow[0].push_back(account); // now the prospects stand in it, and are blank
    QVERIFY(find(healthOf(dataset), FindingKind::FilledAfterSale, "plan"));
}

// Won accounts have 100 to 109 seats, lost ones 0 to 9: any pair is told apart. Of another field each half overlaps.
void HealthTest::fieldThatDecidesTheOutcomeIsAProblem()
{
    QByteArray accounts = "account_id:id | population | seats:number | size:number\n";
    QByteArray deals = "account | stage | amount | state\n";
    for (int row = 0; row < 20; ++row) {
        const bool won = row < 10;
        const QByteArray id = "A" + QByteArray::number(row);
        accounts += id + (won ? " | customer | " : " | prospect | ") + QByteArray::number((won ? 100 : 0) + row % 10) +
                    " | " + QByteArray::number(row % 10) + '\n';
        deals += id + " | x | 1 | " + (won ? "won\n" : "lost\n");
    }
    const DataHealth health = healthOf(read(test::accounts(accounts.constData(), deals.constData()), "seats"));
    const HealthFinding *leak = find(health, FindingKind::DecidesOutcome, "seats");
    QVERIFY(leak);
    QCOMPARE(leak->severity, DataIssue::Severity::Problem);
    QVERIFY(leak->seen.contains(shareText(1.0)));
    QCOMPARE(leak->remedy.kind, Remedy::Kind::MarkAfterSale);
    QVERIFY(!find(health, FindingKind::DecidesOutcome, "size"));
}

void HealthTest::whatIsKnownAfterTheSaleMayDecideTheOutcome()
{
    const Dataset dataset = test::accounts(table("nps:number:after", 20, 20, [](int row) {
                                               return QByteArray::number(row < 20 ? 100 + row : row);
                                           }).constData());
    QVERIFY(!find(healthOf(dataset), FindingKind::DecidesOutcome));
}

// As of 2026-01-01: 2024-12-31 is 366 days before and old, 2025-01-01 is 365 and not. 6 of 10 are old, then 5 of 10.
void HealthTest::oldActivityIsToldWhenMostOfItIsOld()
{
    const auto dataset = [](int old) {
        return test::accounts(table("last_activity:date", 10, 0, [=](int row) -> QByteArray {
                                  return row < old ? "2024-12-31" : "2025-01-01";
                              }).constData());
    };
    const DataHealth health = healthOf(dataset(6));
    const HealthFinding *stale = find(health, FindingKind::StaleActivity, "last_activity");
    QVERIFY(stale);
    QCOMPARE(stale->count, std::size_t{6});
    QCOMPARE(stale->total, std::size_t{10});
    QCOMPARE(stale->accounts, (std::vector<qint32>{0, 1, 2, 3, 4, 5}));
    QVERIFY(!find(healthOf(dataset(4)), FindingKind::StaleActivity));
}

void HealthTest::technologyDatesOlderThanAYearAreTold()
{
    const auto dataset = [](int old) {
        return test::accounts(table("last_found:date", 20, 0, [=](int row) -> QByteArray {
                                  return row < old ? "2024-06-01" : "2025-11-01";
                              }).constData());
    };
    const DataHealth health = healthOf(dataset(2)); // a tenth
    const HealthFinding *stale = find(health, FindingKind::StaleTechnology, "last_found");
    QVERIFY(stale);
    QCOMPARE(stale->count, std::size_t{2});
    QVERIFY(!find(healthOf(dataset(1)), FindingKind::StaleTechnology));
}

void HealthTest::accountsOfOneDomainAreTold()
{
    const DataHealth health = healthOf(test::accounts("account_name:text | domain:id\n"
                                                      "Acme       | acme.com\n"
                                                      "Acme Berlin| https://www.acme.com/de\n"
                                                      "Beta       | beta.io\n"
                                                      "Gamma      | -\n"));
    const HealthFinding *twice = find(health, FindingKind::DuplicateDomain);
    QVERIFY(twice);
    QCOMPARE(twice->count, std::size_t{2});
    QCOMPARE(twice->total, std::size_t{4});
    QCOMPARE(twice->accounts, (std::vector<qint32>{0, 1}));
    QVERIFY(twice->seen.contains(QStringLiteral("Acme and Acme Berlin")));
    QVERIFY(!find(health, FindingKind::DuplicateName));
}

// Two of the name Delta have domains that differ: two companies. Of Acme only one has a domain.
void HealthTest::accountsOfOneNameAreToldUnlessTheirDomainsDiffer()
{
    const DataHealth health = healthOf(test::accounts("account_name:text | domain:id\n"
                                                      "Delta      | delta.com\n"
                                                      "Delta Inc. | delta.fr\n"
                                                      "Acme, Inc. | acme.com\n"
                                                      "ACME       | -\n"));
    const HealthFinding *twice = find(health, FindingKind::DuplicateName);
    QVERIFY(twice);
    QCOMPARE(twice->accounts, (std::vector<qint32>{2, 3}));
    QVERIFY(!find(health, FindingKind::DuplicateDomain));
}

// One file has a domain, the other a website: they are compared with each other.
void HealthTest::aDomainIsFoundInTheWebsiteToo()
{
    const DataHealth health = healthOf(test::accounts("account_name:text | domain:id | website:id\n"
                                                      "Acme   | acme.com  | -\n"
                                                      "Beta   | -         | https://www.acme.com\n"
                                                      "River Group Ltd  | river.com | -\n"
                                                      "River Group GmbH | -         | www.river.de\n"));
    const HealthFinding *twice = find(health, FindingKind::DuplicateDomain);
    QVERIFY(twice);
    QCOMPARE(twice->accounts, (std::vector<qint32>{0, 1}));
    QVERIFY(!find(health, FindingKind::DuplicateName)); // the domains of the two differ
}

void HealthTest::fewCustomersAreTold()
{
    const auto dataset = [](int customers) {
        return test::accounts(
            table("industry", customers, 5, [](int row) { return QByteArray::number(row % 3); }).constData());
    };
    const DataHealth few = healthOf(dataset(29));
    QVERIFY(find(few, FindingKind::FewAccounts));
    QVERIFY(find(few, FindingKind::FewAccounts)->seen.contains(QStringLiteral("29")));
    QVERIFY(!find(healthOf(dataset(30)), FindingKind::FewAccounts));
}

void HealthTest::healthyDataHaveNoFinding()
{
    const Dataset dataset =
        test::accounts(table("industry | employees:number", 40, 40, [](int row) {
                           return QByteArray::number(row % 3) + " | " + QByteArray::number(7 * row % 40);
                       }).constData());
    const DataHealth health = healthOf(dataset);
    for (const HealthFinding &finding : health.findings)
        qWarning("%s", qPrintable(finding.seen));
    QVERIFY(health.findings.empty());
}

void HealthTest::problemsComeFirst()
{
    const Dataset dataset = read(test::accounts(table("region | segment | thin", 20, 40,
                                                      [](int row) -> QByteArray {
                                                          return QByteArray("EMEA | ") +
                                                                 (row < 20 ? (row % 2 ? "Key" : "Standard") : "-") +
                                                                 " | " + (row < 6 ? QByteArray::number(row % 2) : "-");
                                                      })
                                                    .constData()),
                                 "segment");
    const DataHealth health = healthOf(dataset);
    QVERIFY(health.findings.size() >= 3);
    for (std::size_t i = 1; i < health.findings.size(); ++i)
        QVERIFY(health.findings[i - 1].severity >= health.findings[i].severity);
    QCOMPARE(health.findings.front().severity, DataIssue::Severity::Problem);
    QCOMPARE(findingsOf(health, QStringLiteral("region")).size(), std::size_t{1});
    for (const HealthFinding &finding : health.findings)
        QVERIFY(!finding.title.isEmpty() && !finding.seen.isEmpty() && !finding.meaning.isEmpty() &&
                !finding.advice.isEmpty());
}

void HealthTest::cancellingStopsIt()
{
    Cancelled progress;
    const auto health = checkHealth(test::accounts("industry\nSoftware\nRetail\n"), progress);
    QVERIFY(!health);
    QCOMPARE(health.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(HealthTest)
#include "health_test.moc"
