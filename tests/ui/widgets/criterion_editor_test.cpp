#include "ui/widgets/criterion_editor.h"

#include "core/base/locale_text.h"
#include "tests/support/sample_data.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_box.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

using namespace touchstone;
using Operator = CriterionForm::Operator;

class CriterionEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_data = std::make_shared<const Dataset>(test::accounts(
            "industry | employees:number | signed:date | renewed:yesno:after | tools:list | nps:number:after\n"
            "Software | 50 | 2024-03-01 | yes | Salesforce, HubSpot | 9\n"
            "Software | 800 | 2023-03-01 | no | HubSpot | 7\n"
            "Retail | 90 | 2022-01-15 | yes | - | 3\n"));
    }

    void aNumberIsTyped()
    {
        const auto editor = editing({QStringLiteral("employees"), Between{.low = 50}});
        auto *low = editor->findChild<NumberBox *>(QStringLiteral("low"));
        QVERIFY(low->isVisible());
        QVERIFY(!editor->findChild<NumberBox *>(QStringLiteral("high"))->isVisible());
        QSignalSpy edited(editor.get(), &CriterionEditor::edited);
        low->setFocus();
        low->selectAll();
        QTest::keyClicks(low, QStringLiteral("200"));
        QTest::keyClick(low, Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        QVERIFY(editor->criterion().condition == Condition(Between{.low = 200}));
    }

    void anotherOperatorKeepsTheNumber()
    {
        const auto editor = editing({QStringLiteral("employees"), Between{.low = 50}});
        choose(*editor, Operator::LessThan);
        QVERIFY(editor->criterion().condition == Condition(Between{.high = 50}));
        choose(*editor, Operator::IsMissing);
        QVERIFY(editor->criterion().condition == Condition(IsMissing{}));
    }

    void aRangeThatIsEmptyIsNotTaken()
    {
        const auto editor = editing({QStringLiteral("employees"), Between{10, 20, true, true}});
        QSignalSpy edited(editor.get(), &CriterionEditor::edited);
        editor->findChild<NumberBox *>(QStringLiteral("low"))->setValue(30);
        QVERIFY(edited.isEmpty());
        QVERIFY(!editor->isComplete());
        editor->findChild<NumberBox *>(QStringLiteral("high"))->setValue(40);
        QVERIFY(editor->criterion().condition == Condition(Between{30, 40, true, true}));
    }

    void aMinedRangeStaysAsItIsUntilItIsEdited()
    {
        const Criterion mined{QStringLiteral("employees"), Between{200, 1000, true, false}};
        const auto editor = editing(mined);
        QVERIFY(editor->criterion() == mined);
        editor->findChild<NumberBox *>(QStringLiteral("low"))->setValue(100);
        QVERIFY(editor->criterion().condition == Condition(Between{100, 1000, true, false}));
    }

    void aShareIsSetInPercent()
    {
        const auto editor = editing({QStringLiteral("nps"), TopShare{0.2, false}});
        auto *share = editor->findChild<NumberBox *>(QStringLiteral("share"));
        QCOMPARE(share->value(), 20.0);
        share->setValue(10.0);
        QVERIFY(editor->criterion().condition == Condition(TopShare{0.1, false}));
    }

    void profilesAreNotOfferedShares()
    {
        const auto editor = editing({QStringLiteral("employees"), Between{.low = 50}}, CriterionEditor::Use::Profile);
        const auto *operators = editor->findChild<QComboBox *>(QStringLiteral("operator"));
        QCOMPARE(operators->findData(static_cast<int>(Operator::TopShare)), -1);
    }

    void aDateIsChosen()
    {
        const auto editor = editing({QStringLiteral("signed"), Between{.low = daysFromDate(QDate(2023, 1, 1))}});
        auto *from = editor->findChild<QDateEdit *>(QStringLiteral("from"));
        QCOMPARE(from->date(), QDate(2023, 1, 1));
        from->setDate(QDate(2024, 1, 1));
        QVERIFY(editor->criterion().condition == Condition(Between{.low = daysFromDate(QDate(2024, 1, 1))}));
    }

    void valuesAreTickedWithTheKeyboard()
    {
        const auto editor = editing({QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}});
        auto *values = editor->findChild<QListView *>(QStringLiteral("values"));
        QVERIFY(values->isVisible());
        QCOMPARE(values->model()->index(0, 0).data().toString(), QStringLiteral("Software (2)"));
        values->setFocus();
        values->setCurrentIndex(values->model()->index(1, 0));
        QTest::keyClick(values, Qt::Key_Space);
        QVERIFY(editor->criterion().condition ==
                Condition(AnyOf{{QStringLiteral("Software"), QStringLiteral("Retail")}}));
    }

    void valuesAreSearched()
    {
        const auto editor = editing({QStringLiteral("tools"), AnyOf{{QStringLiteral("HubSpot")}}});
        QTest::keyClicks(editor->findChild<QLineEdit *>(QStringLiteral("valueSearch")), QStringLiteral("sales"));
        QCOMPARE(editor->findChild<QListView *>(QStringLiteral("values"))->model()->rowCount(), 1);
    }

    void noValueIsNoCriterion()
    {
        const auto editor = editing({QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}});
        QSignalSpy edited(editor.get(), &CriterionEditor::edited);
        const auto *values = editor->findChild<QListView *>(QStringLiteral("values"));
        values->model()->setData(values->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(edited.isEmpty());
    }

    void yesAndNoNeedNothingMore()
    {
        const auto editor = editing({QStringLiteral("renewed"), AnyOf{{QStringLiteral("true")}}});
        choose(*editor, Operator::No);
        QVERIFY(editor->criterion().condition == Condition(AnyOf{{QStringLiteral("false")}}));
    }

    void aTextIsTyped()
    {
        const auto editor = editing({QStringLiteral("industry"), Contains{QStringLiteral("soft")}});
        auto *text = editor->findChild<QLineEdit *>(QStringLiteral("text"));
        QCOMPARE(text->text(), QStringLiteral("soft"));
        text->setText(QStringLiteral("ware"));
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(editor->criterion().condition == Condition(Contains{QStringLiteral("ware")}));
    }

    void numbersThatAreListedAreTypedToo()
    {
        const auto editor = editing({QStringLiteral("nps"), AnyOf{{QStringLiteral("9"), QStringLiteral("10")}}});
        auto *text = editor->findChild<QLineEdit *>(QStringLiteral("text"));
        QCOMPARE(text->text(), QStringLiteral("9; 10"));
        text->setText(QStringLiteral("7; 8;"));
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(editor->criterion().condition == Condition(AnyOf{{QStringLiteral("7"), QStringLiteral("8")}}));
    }

    void aFieldThatTheDataNoLongerHaveIsShownByItsName()
    {
        const Criterion gone{QStringLiteral("margin"), Between{.low = 3}};
        const auto editor = editing(gone);
        QVERIFY(editor->criterion() == gone);
    }

private:
    std::unique_ptr<CriterionEditor> editing(const Criterion &criterion,
                                             CriterionEditor::Use use = CriterionEditor::Use::BestRule)
    {
        auto editor = std::make_unique<CriterionEditor>(*m_theme, use);
        editor->show(m_data, m_data->customers, criterion);
        editor->QWidget::show();
        return editor;
    }

    static void choose(CriterionEditor &editor, Operator op)
    {
        auto *operators = editor.findChild<QComboBox *>(QStringLiteral("operator"));
        operators->setCurrentIndex(operators->findData(static_cast<int>(op)));
        Q_EMIT operators->activated(operators->currentIndex());
    }

    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<const Dataset> m_data;
};

QTEST_MAIN(CriterionEditorTest)
#include "criterion_editor_test.moc"
