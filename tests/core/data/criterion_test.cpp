#include "core/data/criterion.h"
#include "tests/support/sample_data.h"

#include <QJsonArray>
#include <QTest>

using namespace touchstone;

namespace
{

const Table &companies()
{
    static const Table table = test::table("industry | employees:number | size:range | tools:list        | "
                                           "churn_flag:yesno:after | won_amount:money:after | "
                                           "since:date | year_established:number\n"
                                           "Software | 5000             | 201-500    | Salesforce, Slack | no          "
                                           "           | 100                    | "
                                           "2024-03-01 | 1996\n"
                                           "Media    | 999              | 501-1000   | Slack             | yes         "
                                           "           | 80                     | "
                                           "2025-01-01 | 1989\n"
                                           "Retail   | 200              | 10001+     | -                 | -           "
                                           "           | 80                     | "
                                           "-          | 2001\n"
                                           "-        | -                | -          | Salesforce Cloud  | no          "
                                           "           | -                      | "
                                           "2023-12-31 | -\n"
                                           "software | 50               | 11-50      | HubSpot           | no          "
                                           "           | 10                     | "
                                           "2020-06-15 | 1990\n");
    return table;
}

std::vector<int> degreesOf(const Criterion &criterion, const RowSet *among = nullptr)
{
    std::vector<int> found;
    for (const Degree degree : degrees(companies(), criterion, among))
        found.push_back(degree == unknownDegree ? -1 : degree);
    return found;
}

std::vector<int> degreesOf(const char *text)
{
    const auto criterion = criterionFromText(QString::fromUtf8(text), companies());
    if (!criterion)
        qFatal("%s", qPrintable(criterion.error().sentence()));
    return degreesOf(*criterion);
}

QString described(const char *text)
{
    return describe(*criterionFromText(QString::fromUtf8(text), companies()),
                    companies().find(criterionFromText(QString::fromUtf8(text), companies())->attribute)->attribute);
}

QString describedBetween(const char *key, const Between &interval)
{
    const QString name = QString::fromLatin1(key);
    return describe(Criterion{name, interval}, companies().find(name)->attribute);
}

using Ints = std::vector<int>;
constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

class CriterionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownIsNeverNo()
    {
        QCOMPARE(degreesOf("industry = Retail"), (Ints{0, 0, 100, -1, 0}));
        QCOMPARE(degreesOf("industry != Retail"), (Ints{100, 100, 0, -1, 100}));
        QCOMPARE(degreesOf("employees >= 200"), (Ints{100, 100, 100, -1, 0}));
        QCOMPARE(degreesOf("churn_flag = false"), (Ints{100, 0, -1, 100, 100}));
        QCOMPARE(degreesOf("tools has Slack"), (Ints{100, 100, -1, 0, 0}));
        QCOMPARE(degreesOf("since < 2024-03-01"), (Ints{0, 0, -1, 100, 100}));
    }

    void missingIsAlwaysKnown() { QCOMPARE(degreesOf("tools is missing"), (Ints{0, 0, 100, 0, 0})); }

    void anAttributeThatTheTableLacksIsUnknown()
    {
        QCOMPARE(degreesOf(Criterion{QStringLiteral("acv"), AnyOf{{QStringLiteral("1")}}}), (Ints{-1, -1, -1, -1, -1}));
    }

    // By hand: ln(500/300) / ln(500/201) = 0.511 / 0.911 = 56 %. 501 to 1,000 touches 1,000 only.
    void rangesOverlapByTheirWidthOnALogScale()
    {
        QCOMPARE(degreesOf("size >= 300"), (Ints{56, 100, 100, -1, 0}));
        QCOMPARE(degreesOf("size >= 1000"), (Ints{0, 0, 100, -1, 0}));
        QCOMPARE(degreesOf("size >= 20000"), (Ints{0, 0, 50, -1, 0}));
        const Between middle{200, 1000};
        QCOMPARE(degreesOf(Criterion{QStringLiteral("size"), middle}), (Ints{100, 100, 0, -1, 0}));
    }

    void rangesFromZeroOverlapByTheirPlainWidth()
    {
        const Table sizes = test::table("size:range\n0-50\n-\n");
        const auto found = degrees(sizes, Criterion{QStringLiteral("size"), Between{10, infinity}});
        QCOMPARE(int{found[0]}, 80);
        QCOMPARE(found[1], unknownDegree);
    }

    void aPartialOverlapIsNeitherMetNorKnown()
    {
        const Criterion criterion{QStringLiteral("size"), Between{300, infinity}};
        const Matches matches = match(companies(), std::span(&criterion, 1));
        QCOMPARE(matches.met.rows(), (std::vector<std::uint32_t>{1, 2}));
        QCOMPARE(matches.known.rows(), (std::vector<std::uint32_t>{1, 2, 4}));
    }

    void oneKnownNoDecidesAConjunction()
    {
        const std::vector<Criterion> criteria = {*criterionFromText(QStringLiteral("tools has Slack"), companies()),
                                                 *criterionFromText(QStringLiteral("employees > 999"), companies())};
        const Matches matches = match(companies(), criteria);
        QCOMPARE(matches.met.rows(), (std::vector<std::uint32_t>{0}));
        QCOMPARE(matches.known.rows(), (std::vector<std::uint32_t>{0, 1, 2, 3, 4}));
        QVERIFY(match(companies(), {}).met.count() == 5);
    }

    // 100, 80, 80, 10: a quarter is 100 alone; 40 % wants 1.6 rows, to which 1 is nearer than 3.
    void tiesAtTheTopAreAllInOrAllOut()
    {
        const auto top = [](double share, bool bottom = false) {
            return degreesOf(Criterion{QStringLiteral("won_amount"), TopShare{share, bottom}});
        };
        QCOMPARE(top(0.25), (Ints{100, 0, 0, -1, 0}));
        QCOMPARE(top(0.40), (Ints{100, 0, 0, -1, 0}));
        QCOMPARE(top(0.60), (Ints{100, 100, 100, -1, 0}));
        QCOMPARE(top(0.25, true), (Ints{0, 0, 0, -1, 100}));
        QCOMPARE(top(1.0), (Ints{100, 100, 100, -1, 100}));
    }

    void theTopIsDecidedAmongTheRowsThatAreLookedAt()
    {
        RowSet among(5);
        among.insert(1);
        among.insert(4);
        QCOMPARE(degreesOf(Criterion{QStringLiteral("won_amount"), TopShare{0.5}}, &among),
                 (Ints{100, 100, 100, -1, 0}));
    }

    void labelsMayBeTypedInAnyCase()
    {
        QCOMPARE(degreesOf("INDUSTRY = SOFTWARE"), (Ints{100, 0, 0, -1, 100}));
        QCOMPARE(degreesOf("industry = Software"), (Ints{100, 0, 0, -1, 0}));
        QCOMPARE(degreesOf("industry in Media, 'Retail'"), (Ints{0, 100, 100, -1, 0}));
    }

    void numbersAreTypedAsPeopleWriteThem()
    {
        const auto low = [](const char *text) {
            return std::get<Between>(criterionFromText(QString::fromUtf8(text), companies())->condition).low;
        };
        QCOMPARE(low("won_amount >= $1,200"), 1200.0);
        QCOMPARE(low("won_amount >= 1.5M"), 1.5e6);
        QCOMPARE(low("won_amount >= 10k"), 1e4);
        QCOMPARE(low("won_amount >= −5"), -5.0);
        QCOMPARE(low("won_amount >= 1,234,567.5"), 1234567.5);
    }

    void containsMeansAMemberWhereThereIsOneAndElseAPartOfText()
    {
        QCOMPARE(degreesOf("tools contains Salesforce"), (Ints{100, 0, -1, 0, 0}));
        QCOMPARE(degreesOf("tools contains sales"), (Ints{100, 0, -1, 100, 0}));
        QCOMPARE(degreesOf("industry contains ware"), (Ints{100, 0, 0, -1, 100}));
    }

    void conditionsAreDescribedInPlainWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *text, const char *words) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("employees >= 5000", "Employees 5,000 or more");
        row("employees < 50", "Employees under 50");
        row("employees <= 50", "Employees up to 50");
        row("employees > 50", "Employees more than 50");
        row("employees = 50", "Employees is 50");
        row("won_amount >= 10M", "Won amount 10M or more");
        row("won_amount >= 10250000", "Won amount 10,250,000 or more");
        row("year_established < 1990", "Year established before 1990");
        row("year_established >= 1990", "Year established 1990 or later");
        row("industry = Software", "Industry is Software");
        row("industry in Software, Media, Retail", "Industry is Software, Media or Retail");
        row("industry != Software", "Industry is not Software");
        row("tools has Slack", "Tools include Slack");
        row("tools not in Slack", "Tools do not include Slack");
        row("churn_flag = false", "Churn flag is no");
        row("won_amount top 20%", "Won amount in the top 20 %");
        row("won_amount = bottom 10%", "Won amount in the bottom 10 %");
        row("since >= 2024-03-01", "Since 1 Mar 2024 or later");
        row("industry contains ware", "Industry contains “ware”");
        row("industry is missing", "Industry is missing");
    }

    void conditionsAreDescribedInPlainWords()
    {
        QFETCH(QString, text);
        QTEST(described(text.toUtf8().constData()), "words");
    }

    void intervalsSayTheLastWholeNumberInside()
    {
        QCOMPARE(describedBetween("employees", {200, 1000}), QStringLiteral("Employees 200 to 999"));
        QCOMPARE(describedBetween("employees", {200, 1000, true, true}), QStringLiteral("Employees 200 to 1,000"));
        QCOMPARE(describedBetween("employees", {3, 5}), QStringLiteral("Employees 3 to under 5"));
        QCOMPARE(describedBetween("employees", {3, 5, false, true}), QStringLiteral("Employees over 3 to 5"));
        QCOMPARE(describedBetween("year_established", {1990, 2000}), QStringLiteral("Year established 1990 to 1999"));
        QCOMPARE(describedBetween("won_amount", {100, 500}), QStringLiteral("Won amount 100 to under 500"));
        QCOMPARE(describedBetween("employees", {-infinity, infinity}), QStringLiteral("Employees is known"));
    }

    void aConjunctionIsJoinedByAnd()
    {
        const std::vector<Criterion> criteria = {*criterionFromText(QStringLiteral("employees >= 200"), companies()),
                                                 *criterionFromText(QStringLiteral("industry = Media"), companies())};
        QCOMPARE(describe(criteria, companies()), QStringLiteral("Employees 200 or more and Industry is Media"));
    }

    void jsonGivesTheSameCriterionBack()
    {
        const auto roundTrip = [](const Criterion &criterion, ValueKind kind) {
            return *criterionFromJson(toJson(criterion, kind)) == criterion;
        };
        const QString key = QStringLiteral("x");
        QVERIFY(roundTrip({key, AnyOf{{QStringLiteral("a")}}}, ValueKind::Category));
        QVERIFY(roundTrip({key, AnyOf{{QStringLiteral("a"), QStringLiteral("b")}}}, ValueKind::List));
        QVERIFY(roundTrip({key, AnyOf{{QStringLiteral("true")}}}, ValueKind::YesNo));
        QVERIFY(roundTrip({key, AnyOf{{QStringLiteral("yes")}}}, ValueKind::YesNo));
        QVERIFY(roundTrip({key, AnyOf{{QStringLiteral("1.5"), QStringLiteral("1e400")}}}, ValueKind::Number));
        QVERIFY(roundTrip({key, NoneOf{{QStringLiteral("0.07")}}}, ValueKind::Percent));
        QVERIFY(roundTrip({key, AnyOf{}}, ValueKind::Category));
        QVERIFY(roundTrip({key, Between{200, infinity}}, ValueKind::Number));
        QVERIFY(roundTrip({key, Between{-infinity, 0.1, false, true}}, ValueKind::Money));
        QVERIFY(roundTrip({key, Between{19000, 19001}}, ValueKind::Date));
        QVERIFY(roundTrip({key, TopShare{0.07, true}}, ValueKind::Number));
        QVERIFY(roundTrip({key, Contains{QStringLiteral("ä")}}, ValueKind::Text));
        QVERIFY(roundTrip({key, IsMissing{}}, ValueKind::Text));
    }

    void jsonIsAsTheCommandLineShowsIt()
    {
        const QJsonObject json = toJson({QStringLiteral("employees"), Between{200, infinity}}, ValueKind::Number);
        QCOMPARE(json[QStringLiteral("operator")].toString(), QStringLiteral("between"));
        QCOMPARE(json[QStringLiteral("value")].toArray(), (QJsonArray{200, QJsonValue::Null}));
        QVERIFY(!json.contains(QStringLiteral("low_included")));
        const QJsonObject flag =
            toJson({QStringLiteral("churned"), AnyOf{{QStringLiteral("false")}}}, ValueKind::YesNo);
        QCOMPARE(flag[QStringLiteral("value")], QJsonValue(false));
    }

    void jsonThatIsNoCriterionIsRefused()
    {
        QVERIFY(!criterionFromJson({}));
        const QString field = QStringLiteral("field");
        const QString operatorKey = QStringLiteral("operator");
        const QString value = QStringLiteral("value");
        QVERIFY(!criterionFromJson({{field, QStringLiteral("x")}, {operatorKey, QStringLiteral("like")}, {value, 1}}));
        QVERIFY(
            !criterionFromJson({{field, QStringLiteral("x")}, {operatorKey, QStringLiteral("between")}, {value, 1}}));
        QVERIFY(!criterionFromJson({{field, QStringLiteral("x")}, {operatorKey, QStringLiteral("top")}, {value, 20}}));
        QVERIFY(!criterionFromJson({{field, QStringLiteral("x")}, {operatorKey, QStringLiteral("is")}}));
    }

    void whatCannotBeUnderstoodIsRefusedWithAdvice_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("advice");
        const auto row = [](const char *text, const char *advice) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(advice);
        };
        row("employes >= 50", "employees");
        row("industry = Sofware", "Software");
        row("employees >= many", "not a number");
        row("employees >= 1,5", "not a number");
        row("industry >= 5", "Only numbers");
        row("industry top 20%", "Only numbers");
        row("won_amount top 0%", "not a share");
        row("churn_flag = maybe", "neither yes nor no");
        row("since > yesterday", "not a date");
        row("employees contains 5", "Only texts");
        row("industry in ", "value must follow");
        row("employees", "FIELD OPERATOR VALUE");
        row("", "FIELD OPERATOR VALUE");
    }

    void whatCannotBeUnderstoodIsRefusedWithAdvice()
    {
        QFETCH(QString, text);
        QFETCH(QString, advice);
        const auto criterion = criterionFromText(text, companies());
        QVERIFY(!criterion);
        QVERIFY2(criterion.error().advice.contains(advice), qPrintable(criterion.error().sentence()));
    }

    void namesOfFieldsMayHoldOperators()
    {
        const Table table = test::table("win/loss = ratio:number | made in:category\n0.5 | France\n");
        QCOMPARE(criterionFromText(QStringLiteral("win/loss = ratio >= 0.4"), table)->attribute,
                 QStringLiteral("win/loss = ratio"));
        QCOMPARE(criterionFromText(QStringLiteral("\"made in\" is france"), table)->condition,
                 Condition(AnyOf{{QStringLiteral("France")}}));
    }
};

QTEST_APPLESS_MAIN(CriterionTest)
#include "criterion_test.moc"
