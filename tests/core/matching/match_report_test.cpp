#include "core/matching/match_report.h"

#include "tests/core/matching/given_sources.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

class MatchReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsNamesThatAreNearlyTheSame()
    {
        const MatchReport report = reportOf(given());
        QCOMPARE(sidesOf(report),
                 texts({"Acme = Acme", "Quantum Robotics = Quantum Robotiks", "Bolt = Bolt Electric"}));
        QCOMPARE(report.suggestions[0].reason, MatchSuggestion::Reason::SameName);
        QCOMPARE(report.suggestions[2].reason, MatchSuggestion::Reason::SameSite);
        QCOMPARE(report.found, std::size_t{3});
    }

    void whatIsDecidedIsNotAskedAgain()
    {
        Given decided = given();
        for (const bool same : {true, false}) {
            const MatchReport report = reportOf(decided);
            decided.plan.matching = withDecision(decided.plan.matching, report.suggestions.front(), same);
        }
        QCOMPARE(decided.plan.matching.pairs.size(), std::size_t{2});
        QCOMPARE(sidesOf(reportOf(decided)), texts({"Bolt = Bolt Electric"}));
        QCOMPARE(decided.build().accounts.rowCount(), std::size_t{6});
    }

    void namesThatNoAccountHasAreSuggestedToo()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts, "account_id | account_name\nA1 | Wunderlich Optics\nA2 | Bolt")
            .add("deals.csv", SourceRole::Opportunities,
                 "account_name | opp_amount:number\nWunderlich Optik | 7\nNobody | 1");
        const MatchReport report = reportOf(given);
        QCOMPARE(sidesOf(report), texts({"Wunderlich Optics = Wunderlich Optik"}));
        QCOMPARE(report.suggestions[0].other.account, qint64{-1});
        QCOMPARE(report.suggestions[0].other.source, 1);
        given.plan.matching = withDecision({}, report.suggestions[0], true);
        QCOMPARE(given.build().opportunities.account, (std::vector<qint32>{0, -1}));
    }

    void sameNamesInOtherCountriesAreLessLikely()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts,
                  "account_id | account_name | country\nA1 | Wunderlich | Germany\nA2 | Wunderlich | France\n"
                  "A3 | Wunderlich | Germany");
        const MatchReport report = reportOf(given);
        QCOMPARE(report.suggestions.size(), std::size_t{3});
        QVERIFY(report.suggestions[0].similarity > report.suggestions[1].similarity);
    }

    // Industry and size speak against A3 being A1 or A2; nothing is known of A4, which contradicts none.
    void factsThatContradictMakeAPairLessLikely()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts,
                  "account_id | account_name | industry | employees:number | country\n"
                  "A1 | Wunderlich | Optics | 50 | Germany\nA2 | Wunderlich | Optics | 60 | Germany\n"
                  "A3 | Wunderlich | Mining | 900 | Germany\nA4 | Wunderlich |  |  | ");
        const MatchReport report = reportOf(given);
        QStringList pairs;
        for (const MatchSuggestion &pair : report.suggestions)
            pairs << QStringLiteral("%1 %2 %3").arg(pair.one.key.text, pair.other.key.text).arg(pair.similarity);
        QCOMPARE(pairs, texts({"A1 A2 1", "A1 A4 1", "A2 A4 1", "A3 A4 1", "A1 A3 0.92", "A2 A3 0.92"}));
    }

    void matchRateCountsRowsThatNameAnAccount()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts, "account_id | account_name\nA1 | Acme\nA2 | Bolt\nA3 | Corax")
            .add("deals.csv", SourceRole::Opportunities,
                 "account_id | opp_amount:number\nA1 | 1\nA1 | 2\nA9 | 3\n | 4\nA2 | 5");
        const MatchReport report = reportOf(given);
        const SourceMatch &deals = report.sources[1];
        QCOMPARE(deals.rate(), 0.75);
        QCOMPARE(deals.join.accounts, 2);
        QCOMPARE(deals.accountsWithout, 1);
        QCOMPARE(accountsWithout(given.build(), 1).rows(), (std::vector<std::uint32_t>{2}));
    }

    void bothSidesAreShownAndWhatTheyWouldGain()
    {
        const Given both = given();
        const Dataset dataset = both.build();
        const MatchReport report = reportOf(both);
        const std::vector<SideBySide> facts = sideBySide(dataset, report.suggestions[1]);
        const auto employees = std::ranges::find(facts, QStringLiteral("Employees"), &SideBySide::label);
        QVERIFY(employees != facts.end());
        QCOMPARE(employees->one, QStringLiteral("250"));
        QCOMPARE(employees->other, QStringLiteral("260"));
        QVERIFY(employees->differ);
        const std::vector<MatchGain> gains = gainsOf(dataset, report.suggestions);
        const auto nps = std::ranges::find(gains, QStringLiteral("NPS"), &MatchGain::label);
        QVERIFY(nps != gains.end());
        QCOMPARE(nps->accounts, std::size_t{2});
    }

    void cancelledWorkGivesNothing()
    {
        struct Cancelled final : Progress {
            bool isCancelled() const override { return true; }
            void report(double, const QString &) override {}
        } progress;
        const Given both = given();
        const auto report = matchReport(both.build(), both.plan, progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Cancelled);
    }

private:
    static Given given()
    {
        Given given;
        given
            .add("crm.csv", SourceRole::Accounts,
                 "account_id | account_name | domain | employees:number\nA1 | Quantum Robotics | quantum.com | 250\n"
                 "A2 | Acme | acme.com | 12\nA3 | Bolt | boltgroup.com | 40\nA4 | Zeta | zeta.com | 9")
            .add("survey.csv", SourceRole::Customers,
                 "account_name | domain | employees:number | nps:number:after\n"
                 "Quantum Robotiks | qrobots.com | 260 | 9\nAcme | acme-tools.com | - | 4\n"
                 "Bolt Electric | boltgroup.de | 41 | -");
        return given;
    }
    static MatchReport reportOf(const Given &given)
    {
        NoProgress progress;
        return *matchReport(given.build(), given.plan, progress);
    }
    static QStringList sidesOf(const MatchReport &report)
    {
        QStringList sides;
        for (const MatchSuggestion &suggestion : report.suggestions)
            sides << QStringLiteral("%1 = %2").arg(suggestion.one.name, suggestion.other.name);
        return sides;
    }
};

QTEST_GUILESS_MAIN(MatchReportTest)
#include "match_report_test.moc"
