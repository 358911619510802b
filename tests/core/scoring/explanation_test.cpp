#include "core/scoring/explanation.h"
#include "tests/support/raw_tables.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"

#include <QTest>

using namespace touchstone;

namespace
{

Dataset companies()
{
    return test::accounts("industry   | country | employees:number | tools:list\n"
                          "Software   | Germany | 250              | Slack, Zoom\n"
                          "Retail     | Germany | 60               | Slack\n"
                          "Government | France  | 5000             | Zoom\n"
                          "-          | -       | -                | -\n");
}

struct Explained {
    Dataset dataset = companies();
    ImportPlan plan;
    Profile profile;
    FitScores scores;

    explicit Explained(const char *text)
        : profile(test::profile(text, dataset.accounts)), scores(scoreFit(dataset.accounts, profile))
    {
    }

    Explanation of(std::size_t row, std::span<const Source> sources = {}) const
    {
        return explain({sources, plan, dataset}, profile, scores, row);
    }
    QStringList steps(std::size_t row) const { return of(row).toNextTier; }
};

// Says that the employees of all accounts come from a file in which the first one stands in row 12.
Source sourceOf(Explained &explained)
{
    Source source = test::rawSource(QStringLiteral("accounts.csv"), "Id | Name | Headcount\n1|A|250\n2|B|60\n"
                                                                    "3|C|5000\n4|D|n/a\n");
    auto table = std::make_shared<RawTable>(*source.table);
    table->fileRows = {12, 13, 15, 16};
    source.table = table;
    ColumnPlan column;
    column.header = QStringLiteral("Headcount");
    column.reading.kind = ValueKind::Number;
    explained.plan.sources = {{source.name, SourceRole::Accounts, 1.0, {}, {column}}};
    Column employees = *explained.dataset.accounts.find(u"employees");
    employees.attribute.header = column.header;
    employees.origin = {0, 2};
    explained.dataset.accounts = explained.dataset.accounts.with(employees);
    explained.dataset.accountOfRow = {{0, 1, 2, 3}};
    return source;
}

} // namespace

class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAddUpToTheScore()
    {
        const Explained explained("Size: employees >= 200 => 30; else 6; unknown 10\n"
                                  "Home: country = Germany => 20\nMarket: industry = Software => 10\n");
        for (std::size_t row = 0; row < 4; ++row) {
            const Explanation explanation = explained.of(row);
            int sum = 0;
            int most = 0;
            for (const Explanation::Line &line : explanation.lines) {
                sum += line.points;
                most += line.most;
            }
            QCOMPARE(sum, explanation.score->points);
            QCOMPARE(most, 100);
        }
    }

    void linesTellTheValueAndWhereItWasRead()
    {
        Explained explained("Size: employees >= 200 => 30\nHome: country = Germany & industry = Software => 20\n");
        const std::vector<Source> sources = {sourceOf(explained)};
        const Explanation known = explained.of(2, sources);
        QCOMPARE(known.lines[0].value, QStringLiteral("5,000"));
        QCOMPARE(known.lines[0].source, QStringLiteral("accounts.csv, row 15, column Headcount"));
        QCOMPARE(known.lines[1].value, QStringLiteral("France, Government"));
        QCOMPARE(known.lines[1].source, QString());
        const Explanation unknown = explained.of(3, sources);
        QCOMPARE(unknown.lines[0].value, QString());
        QCOMPARE(unknown.lines[0].source, QString());
        QVERIFY(!unknown.lines[0].known);
    }

    void traitsThatAreOffHaveNoLine()
    {
        Explained explained("Size: employees >= 200 => 30\nHome: country = Germany => 20\n");
        explained.profile.traits[0].on = false;
        explained.scores = scoreFit(explained.dataset.accounts, explained.profile);
        QCOMPARE(explained.of(0).lines.size(), std::size_t{1});
        QCOMPARE(explained.of(0).lines[0].most, 100);
    }

    void reasonsSayWhyTheTierIsNotTheGrades()
    {
        const Explained explained(
            "Size: employees >= 200 => 10\nmust country = Germany\nnever industry = Government\n");
        const Explanation government = explained.of(2);
        QCOMPARE(government.score->grade, Grade::A);
        QCOMPARE(government.tier, Tier::Bad);
        QCOMPARE(
            government.reasons,
            (QStringList{QStringLiteral("Poor fit at most: it lacks the must-have “Country is Germany”."),
                         QStringLiteral("Bad fit whatever its score: disqualified by “Industry is Government”.")}));
        QCOMPARE(government.gates.size(), std::size_t{2});
        QCOMPARE(government.gates[1].state, GateState::Failed);
        QVERIFY(government.gates[1].disqualifier);
        QVERIFY(explained.of(0).reasons.isEmpty());
    }

    void reasonsSayWhatIsNotKnown()
    {
        const Explained explained(
            "Size: employees >= 200 => 10\nmust country = Germany\nnever industry = Government\n");
        QCOMPARE(explained.of(3).reasons,
                 (QStringList{QStringLiteral("Needs data: whether it has “Country is Germany” is not known."),
                              QStringLiteral("Whether “Industry is Government” disqualifies it is not known."),
                              QStringLiteral("Provisional: only 0 % of the points rest on known values."),
                              QStringLiteral("With every value known the grade could be anything from A to D.")}));
    }

    void oneChangeThatIsEnoughLiftsATier()
    {
        const Explained explained("Size: employees >= 1000 => 40; employees >= 200 => 30; else 0\n"
                                  "Home: country = Germany => 60\ntiers 80 60 40\n");
        QCOMPARE(explained.of(1).score->points, 60);
        QCOMPARE(explained.steps(1), QStringList{QStringLiteral("Employees 200 or more (now 60): +30 point(s)")});
        QVERIFY(explained.steps(0).isEmpty());
    }

    void severalChangesAreNamedTogether()
    {
        const Explained explained("Size: employees >= 1000 => 30\nHome: country = France => 30\n"
                                  "Market: industry = Software => 40\ntiers 80 60 40\n");
        // Retail in Germany has nothing; Poor fit needs 40, which the industry gives alone.
        QCOMPARE(explained.steps(1), QStringList{QStringLiteral("Industry is Software (now Retail): +40 point(s)")});
        // The unknown one has nothing either, and unknown is said.
        QCOMPARE(explained.steps(3), QStringList{QStringLiteral("Industry is Software (now unknown): +40 point(s)")});
        const Explained higher("Size: employees >= 1000 => 30\nHome: country = France => 30\n"
                               "Market: industry = Software => 40\ntiers 80 60 50\n");
        QCOMPARE(higher.steps(1),
                 QStringList{QStringLiteral("Together: Industry is Software (now Retail): +40 point(s); "
                                            "Employees 1,000 or more (now 60): +30 point(s)")});
    }

    void membersOfAListComeOnTopOfThoseItHas()
    {
        const Explained explained("Tools, at most 100: tools in Slack => 60; tools in Zoom => 40\ntiers 80 60 40\n");
        QCOMPARE(explained.of(1).score->points, 60);
        QCOMPARE(explained.steps(1), QStringList{QStringLiteral("Tools include Zoom (now Slack): +40 point(s)")});
    }

    void gateThatHoldsBackComesFirst()
    {
        const Explained explained(
            "Size: employees >= 200 => 10\nmust country = Germany\nnever industry = Government\n");
        QCOMPARE(explained.steps(2), QStringList{QStringLiteral("No longer: Industry is Government")});
        const Explained abroad("Size: employees >= 200 => 10\nmust country = Germany\n");
        QCOMPARE(abroad.of(2).tier, Tier::Poor);
        QCOMPARE(abroad.steps(2), QStringList{QStringLiteral("Country is Germany (now France)")});
    }

    void noStepsWhereNoGradeIsAbove()
    {
        const Explained explained("Size: employees >= 200 => 10\ntiers - - -\n");
        QVERIFY(explained.steps(1).isEmpty());
    }

    void shortReasonsNameTheTraitsWithoutPoints()
    {
        const Explained explained(
            "Size: employees >= 200 => 30\nHome: country = Germany => 20\n"
            "Market: industry = Software => 10\nnever industry = Government\nmust country = Germany\n");
        const auto reasons = [&](std::size_t row) {
            return shortReasons(explained.dataset, explained.profile, explained.scores, row);
        };
        QCOMPARE(reasons(0), QStringLiteral("For it: Size, Home, Market"));
        QCOMPARE(reasons(1), QStringLiteral("For it: Home; Against it: Size, Market"));
        QCOMPARE(reasons(2), QStringLiteral("Disqualified by: Industry is Government; Lacks: Country is Germany; "
                                            "For it: Size; Against it: Home, Market"));
        QCOMPARE(reasons(3), QStringLiteral("Unknown: Size, Home, Market"));
    }
};

QTEST_APPLESS_MAIN(ExplanationTest)
#include "explanation_test.moc"
