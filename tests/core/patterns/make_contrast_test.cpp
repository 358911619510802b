#include "core/patterns/leak_check.h"
#include "core/patterns/mine_patterns.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

constexpr const char *twelveAccounts = R"(
    industry | employees:number | health:number | nps:number:after | segment | notes:text | city      | source
    Software | 250              | 91            | 9                | Big     | a          | Bonn      | Web
    Software | 300              | 92            | 10               | Big     | b          | Kiel      | Web
    Retail   | 20               | 93            | 9                | Big     | c          | Trier     | Fair
    Retail   | 220              | 94            | 9                | Big     | d          | Ulm       | Web
    Software | 150              | 95            | 10               | Big     | e          | Worms     | Web
    Media    | 40               | 96            | 9                | Big     | f          | Jena      | Fair
    Retail   | 250              | 41            | 3                | Big     | g          | Gera      | Web
    Retail   | 300              | 42            | 4                | Big     | h          | Suhl      | Web
    Software | 20               | 43            | 2                | Big     | i          | Gotha     | Fair
    Retail   | 220              | 44            | 6                | Big     | j          | Celle     | Web
    Software | 150              | 45            | 5                | Big     | k          | Peine     | Web
    Media    | 40               | 46            | 1                | Big     | l          | Emden     | Fair
)";

BestRule npsFrom9()
{
    BestRule rule;
    rule.criteria.push_back({{QStringLiteral("nps"), Between{9.0}}});
    return rule;
}

QString reasonFor(const Contrast &contrast, const char *field)
{
    for (const LeftOut &left : contrast.leftOut)
        if (left.field == QLatin1String(field))
            return left.reason;
    return {};
}

bool isEligible(const Contrast &contrast, const char *field)
{
    return std::find(contrast.eligible.begin(), contrast.eligible.end(), QLatin1String(field)) !=
           contrast.eligible.end();
}

} // namespace

class MakeContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsThatDoNotDescribeAreLeftOutWithTheReason()
    {
        const Dataset dataset = test::accounts(twelveAccounts);
        const auto contrast = makeContrast(dataset, selectBestCustomers(dataset, npsFrom9()), {});
        QVERIFY(contrast);
        QCOMPARE(contrast->positive.count(), std::size_t{6});
        QCOMPARE(contrast->background.count(), std::size_t{6});
        QVERIFY(isEligible(*contrast, "industry"));
        QVERIFY(isEligible(*contrast, "employees"));
        QVERIFY(isEligible(*contrast, "source"));
        QVERIFY(reasonFor(*contrast, "account_id").contains(QStringLiteral("name or a number")));
        QVERIFY(reasonFor(*contrast, "nps").contains(QStringLiteral("chosen by it")));
        QVERIFY(reasonFor(*contrast, "segment").contains(QStringLiteral("same everywhere")));
        QVERIFY(reasonFor(*contrast, "notes").contains(QStringLiteral("free text")));
        QVERIFY(reasonFor(*contrast, "city").contains(QStringLiteral("value of its own")));
        QCOMPARE(contrast->eligible.size() + contrast->leftOut.size(), dataset.accounts.columns().size());
    }

    void columnThatGivesTheBestAwayIsCaught()
    {
        const Dataset dataset = test::accounts(twelveAccounts);
        const auto contrast = makeContrast(dataset, selectBestCustomers(dataset, npsFrom9()), {});
        QVERIFY(reasonFor(*contrast, "health").contains(QStringLiteral("all but says who is best")));
    }

    void ruleOnAFieldThatIsKnownBeforeTheSaleTakesThatFieldOut()
    {
        const Dataset dataset = test::accounts(twelveAccounts);
        BestRule rule;
        rule.criteria.push_back({{QStringLiteral("employees"), Between{200.0}}});
        const auto contrast = makeContrast(dataset, selectBestCustomers(dataset, rule), {});
        QVERIFY(!isEligible(*contrast, "employees"));
        QVERIFY(reasonFor(*contrast, "nps").contains(QStringLiteral("only after the sale")));
        rule.criteria[0].on = false;
        rule.marks[QStringLiteral("A1")] = {true, QStringLiteral("reference")};
        QVERIFY(isEligible(*makeContrast(dataset, selectBestCustomers(dataset, rule), {}), "employees"));
    }

    void wonDealsAgainstLostOnesHaveTheAttributesOfTheirAccounts()
    {
        const Dataset dataset = test::accounts(R"(
            industry | employees:number
            Software | 250
            Retail   | 20
        )",
                                               R"(
            account | state | stage    | amount | created    | closed     | product | plan
            A1      | won   | Closed   | 100    | 2025-01-01 | 2025-02-01 | Basic   | x
            A1      | lost  | Closed   | 0      | 2025-01-01 | 2025-02-01 | Pro     | y
            A2      | lost  | Closed   | 0      | 2025-01-01 | 2025-02-01 | Pro     | x
            -       | won   | Closed   | 50     | 2025-01-01 | 2025-02-01 | Basic   | y
            A2      | open  | Proposal | 70     | 2025-01-01 | -          | Pro     | x
        )");
        const auto contrast = makeContrast(dataset, {}, {.against = Against::Lost});
        QVERIFY(contrast);
        QCOMPARE(contrast->positive.rows(), (std::vector<std::uint32_t>{0, 3}));
        QCOMPARE(contrast->background.rows(), (std::vector<std::uint32_t>{1, 2}));
        QCOMPARE(contrast->cluster, (std::vector<qint32>{0, 0, 1, -1, 1}));
        const Column *industry = contrast->table.find(u"industry");
        QVERIFY(industry != nullptr);
        QCOMPARE(cellText(*industry, 1), QStringLiteral("Software"));
        QCOMPARE(cellText(*industry, 2), QStringLiteral("Retail"));
        QVERIFY(!industry->isKnown(3));
        QVERIFY(reasonFor(*contrast, "opp_stage").contains(QStringLiteral("about the sale")));
        QVERIFY(reasonFor(*contrast, "opp_amount").contains(QStringLiteral("after the sale")));
        QVERIFY(reasonFor(*contrast, "product").contains(QStringLiteral("known for only")));
    }

    void withoutLostDealsThereIsNothingToCompareWith()
    {
        const Dataset dataset = test::accounts("industry\nSoftware", "account | state\nA1 | won");
        const auto contrast = makeContrast(dataset, {}, {.against = Against::Lost});
        QVERIFY(!contrast);
        QVERIFY(contrast.error().sentence().contains(QStringLiteral("no lost deal")));
        QVERIFY(!makeContrast(test::accounts("industry\nSoftware"), {}, {.against = Against::Lost}));
    }

    // Of the fourth nobody knows whether it left.
    void whoStayedIsComparedWithWhoLeft()
    {
        const Dataset dataset = test::accounts("population | industry | churned:yesno:after\n"
                                               "customer | Software | no\ncustomer | Retail | yes\n"
                                               "customer | Software | no\ncustomer | Retail | -\n"
                                               "prospect | Retail | no");
        const auto contrast = makeContrast(dataset, {}, {.against = Against::Left});
        QVERIFY(contrast);
        QCOMPARE(contrast->positive.rows(), (std::vector<std::uint32_t>{0, 2}));
        QCOMPARE(contrast->background.rows(), (std::vector<std::uint32_t>{1}));
        QVERIFY(reasonFor(*contrast, "churned").contains(QStringLiteral("chosen by it")));
    }

    void withoutAnybodyWhoLeftThereIsNothingToCompareWith()
    {
        const auto contrast = makeContrast(test::accounts("industry\nSoftware"), {}, {.against = Against::Left});
        QVERIFY(!contrast);
        QVERIFY(contrast.error().sentence().contains(QStringLiteral("any customer who left")));
    }

    void pipelineContrastLeavesTheBestOut()
    {
        Dataset dataset = test::accounts(twelveAccounts, "account | state\nA1 | open\nA9 | open\nA10 | open");
        const auto contrast =
            makeContrast(dataset, selectBestCustomers(dataset, npsFrom9()), {.against = Against::Pipeline});
        QCOMPARE(contrast->background.rows(), (std::vector<std::uint32_t>{8, 9}));
    }

    void fieldsUnknownForProspectsAreWarnedOf()
    {
        const Dataset dataset = test::accounts(R"(
            population | industry | employees:number
            customer   | Software | 10
            customer   | Retail   | 20
            customer   | Software | 10
            customer   | Retail   | 20
            customer   | Software | 10
            customer   | Retail   | 20
            customer   | Software | 10
            customer   | Retail   | 20
            customer   | Software | 10
            customer   | Retail   | 20
            customer   | Software | 10
            customer   | Retail   | 20
            prospect   | Software | -
        )");
        BestRule rule;
        rule.marks[QStringLiteral("A1")] = {true, QStringLiteral("x")};
        const auto contrast = makeContrast(dataset, selectBestCustomers(dataset, rule), {});
        QVERIFY(isEligible(*contrast, "employees"));
        QVERIFY(contrast->warnings.join(QLatin1Char(' ')).contains(QStringLiteral("Employees")));
        QVERIFY(!contrast->warnings.join(QLatin1Char(' ')).contains(QStringLiteral("Industry")));
    }

    void survivorsAreWarnedOfWhenNobodyLeft()
    {
        const Dataset dataset = test::accounts(twelveAccounts);
        const auto contrast = makeContrast(dataset, selectBestCustomers(dataset, npsFrom9()), {});
        QVERIFY(contrast->warnings.join(QLatin1Char(' '))
                    .contains(QStringLiteral("neither lost deals nor customers who left")));
    }

    void separationOfCategoriesDoesNotCountARowForItself()
    {
        // Six values of their own among twelve rows: by themselves they would tell all groups apart.
        const Table table = test::table("city\na\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl");
        RowSet positive(12);
        for (std::size_t row = 0; row < 6; ++row)
            positive.insert(row);
        QCOMPARE(separation(*table.columns()[0], positive, RowSet(12, true) - positive), 0.5);
    }

    void separationOfListsIsThatOfTheTellingMember()
    {
        const Table table = test::table(R"(
            tools:list
            a, x
            b, x
            a, x
            b, x
            a, x
            a
            b
            a
            b
            a
        )");
        RowSet positive(10);
        for (std::size_t row = 0; row < 5; ++row)
            positive.insert(row);
        QCOMPARE(separation(*table.columns()[0], positive, RowSet(10, true) - positive), 1.0);
    }
};

QTEST_GUILESS_MAIN(MakeContrastTest)
#include "make_contrast_test.moc"
