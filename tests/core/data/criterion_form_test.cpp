#include "core/data/criterion_form.h"

#include <QtTest>

using namespace touchstone;
using Operator = CriterionForm::Operator;

Q_DECLARE_METATYPE(touchstone::Condition)
Q_DECLARE_METATYPE(touchstone::ValueKind)
Q_DECLARE_METATYPE(touchstone::CriterionForm::Operator)

class CriterionFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormGivesBackTheConditionThatItWasMadeFrom_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<ValueKind>("kind");
        QTest::addColumn<Operator>("op");
        const auto row = [](const char *name, Condition condition, ValueKind kind, Operator op) {
            QTest::newRow(name) << condition << kind << op;
        };
        row("at least", Between{.low = 5}, ValueKind::Number, Operator::AtLeast);
        row("more than", Between{.low = 5, .lowIncluded = false}, ValueKind::Number, Operator::MoreThan);
        row("at most", Between{.high = 5, .highIncluded = true}, ValueKind::Money, Operator::AtMost);
        row("less than", Between{.high = 5}, ValueKind::Date, Operator::LessThan);
        row("between, as mined", Between{5, 10, true, false}, ValueKind::Number, Operator::Between);
        row("between, both ends", Between{5, 10, true, true}, ValueKind::Number, Operator::Between);
        row("top", TopShare{0.1, false}, ValueKind::Number, Operator::TopShare);
        row("bottom", TopShare{0.1, true}, ValueKind::Number, Operator::BottomShare);
        row("one of", AnyOf{{QStringLiteral("Retail")}}, ValueKind::Category, Operator::AnyOf);
        row("none of", NoneOf{{QStringLiteral("Retail")}}, ValueKind::List, Operator::NoneOf);
        row("yes", AnyOf{{QStringLiteral("true")}}, ValueKind::YesNo, Operator::Yes);
        row("no", AnyOf{{QStringLiteral("false")}}, ValueKind::YesNo, Operator::No);
        row("contains", Contains{QStringLiteral("GmbH")}, ValueKind::Text, Operator::Contains);
        row("is missing", IsMissing{}, ValueKind::Category, Operator::IsMissing);
    }
    void aFormGivesBackTheConditionThatItWasMadeFrom()
    {
        QFETCH(Condition, condition);
        QFETCH(ValueKind, kind);
        const CriterionForm form = formOf(condition, kind);
        QTEST(form.op, "op");
        QVERIFY(conditionOf(form) == condition);
        QVERIFY(isComplete(form));
        const std::vector<Operator> offered = operatorsFor(kind, true);
        QVERIFY(std::find(offered.begin(), offered.end(), form.op) != offered.end());
    }

    void notYesIsNo()
    {
        QCOMPARE(formOf(NoneOf{{QStringLiteral("1")}}, ValueKind::YesNo).op, Operator::No);
        QCOMPARE(formOf(NoneOf{{QStringLiteral("0")}}, ValueKind::YesNo).op, Operator::Yes);
        QCOMPARE(formOf(AnyOf{{QStringLiteral("Yes")}}, ValueKind::YesNo).op, Operator::Yes);
    }

    void sharesAreForBestCustomerRulesOnly()
    {
        const std::vector<Operator> offered = operatorsFor(ValueKind::Number, false);
        QVERIFY(std::find(offered.begin(), offered.end(), Operator::TopShare) == offered.end());
    }

    void everyOperatorOfEveryKindHasItsWords()
    {
        for (int kind = 0; kind <= static_cast<int>(ValueKind::Id); ++kind) {
            for (const Operator op : operatorsFor(static_cast<ValueKind>(kind), true))
                QVERIFY(!operatorLabel(op, static_cast<ValueKind>(kind)).isEmpty());
        }
        QCOMPARE(operatorLabel(Operator::AtLeast, ValueKind::Date), QStringLiteral("on or after"));
        QCOMPARE(operatorLabel(Operator::AnyOf, ValueKind::List), QStringLiteral("include one of"));
    }

    void aFormThatSaysNothingIsNotComplete()
    {
        QVERIFY(!isComplete({.op = Operator::AnyOf}));
        QVERIFY(!isComplete({.op = Operator::Contains, .text = QStringLiteral("  ")}));
        QVERIFY(!isComplete({.op = Operator::Between, .low = 3, .high = 2}));
        QVERIFY(isComplete({.op = Operator::Between, .low = 3, .high = 3}));
        QVERIFY(!isComplete({.op = Operator::TopShare, .share = 0}));
    }
};

QTEST_APPLESS_MAIN(CriterionFormTest)
#include "criterion_form_test.moc"
