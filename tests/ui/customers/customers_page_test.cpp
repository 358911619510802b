#include "ui/customers/customers_page.h"

#include "core/data/criterion_form.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_data.h"
#include "ui/widgets/notes.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/threshold_histogram.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace touchstone;

namespace
{

// Twenty customers whose NPS is 0 to 10 and whose ARR is 1,000 to 20,000; one NPS is unknown.
QByteArray twentyCustomers()
{
    QByteArray text = "account_name | nps:number:after | arr:number:after | industry\n";
    for (int i = 0; i < 20; ++i)
        text += QByteArray("Customer ") + char('A' + i) + " | " + (i == 7 ? "-" : QByteArray::number(i % 11)) + " | " +
                QByteArray::number((i + 1) * 1000) + " | Retail\n";
    return text;
}

} // namespace

class CustomersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::PageFixture>(test::projectOf(test::accounts(twentyCustomers().constData())));
        m_page = std::make_unique<CustomersPage>(m_fixture->context());
        m_page->resize(1064, 740);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        QCOMPARE(m_fixture->prompts.unexpected, 0);
        m_fixture.reset();
    }

    void withoutACriterionItSaysWhatToDo()
    {
        QCOMPARE(finding(), QStringLiteral("Say what makes a customer one of your best."));
        QCOMPARE(m_page->status(), Page::Status::NotStarted);
        QVERIFY(label(QStringLiteral("nobody")).contains(QStringLiteral("Nobody is best")));
        auto *start = m_page->findChild<QPushButton *>(QStringLiteral("start_nps"));
        QVERIFY(start->isVisible());
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(rule().criteria.front().criterion.attribute, QStringLiteral("nps"));
    }

    void withoutCustomersItSendsToTheData()
    {
        m_fixture->document.reset(emptyProject());
        QSignalSpy requested(m_page.get(), &Page::pageRequested);
        auto *action = m_page->findChild<QPushButton *>(QStringLiteral("emptyAction"));
        QVERIFY(action->isVisible());
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(requested.last().at(0).toString(), QStringLiteral("data"));
    }

    void aCriterionIsAddedFromTheMenuAndTheListAnswers()
    {
        add("nps");
        QCOMPARE(rule().criteria.size(), std::size_t{1});
        QVERIFY(rule().criteria[0].criterion.condition == Condition(TopShare{0.2, false}));
        QCOMPARE(table()->model()->rowCount(), static_cast<int>(selected().best.count()));
        QVERIFY(finding().contains(QStringLiteral("of 20 customers are best")));
        QVERIFY(label(QStringLiteral("counts")).contains(QStringLiteral("1 unknown")));
        QCOMPARE(m_page->status(), Page::Status::Complete);
        QVERIFY(!m_page->findChild<QWidget *>(QStringLiteral("criteriaStart"))->isVisible());
    }

    void draggingTheThresholdIsOneUndoStep()
    {
        add("arr");
        chooseOperator(CriterionForm::Operator::AtLeast);
        auto *histogram = m_page->findChild<ThresholdHistogram *>(QStringLiteral("thresholdHistogram"));
        const int steps = m_fixture->document.undoStack().count();
        const std::size_t before = selected().best.count();
        const int from = histogram->handles().front();
        QTest::mousePress(histogram, Qt::LeftButton, {}, histogram->stopPosition(from));
        for (const int stop : {from + 5, from + 10, from + 15})
            QTest::mouseMove(histogram, histogram->stopPosition(stop) + QPoint(2, 0));
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, histogram->stopPosition(from + 15));
        QCOMPARE(m_fixture->document.undoStack().count(), steps + 1);
        QVERIFY(selected().best.count() < before);
        QCOMPARE(table()->model()->rowCount(), static_cast<int>(selected().best.count()));
        m_fixture->document.undoStack().undo();
        QCOMPARE(table()->model()->rowCount(), static_cast<int>(before));
        QCOMPARE(histogram->handles().front(), from);
    }

    void keysMoveTheThreshold()
    {
        add("nps");
        auto *histogram = m_page->findChild<ThresholdHistogram *>(QStringLiteral("thresholdHistogram"));
        histogram->setFocus();
        QTest::keyClick(histogram, Qt::Key_Left);
        QVERIFY(rule().criteria[0].criterion.condition == Condition(TopShare{0.25, false}));
    }

    void criteriaCombineByAllByNumberOrByWeight()
    {
        add("nps");
        QVERIFY(!field<QComboBox>("combine")->isVisible());
        add("arr");
        choose(field<QComboBox>("combine"), 1);
        QCOMPARE(rule().combine, BestRule::Combine::AtLeast);
        QVERIFY(field<NumberBox>("atLeast")->isVisible());
        field<NumberBox>("atLeast")->setValue(2);
        QCOMPARE(rule().atLeast, 2);
        choose(field<QComboBox>("combine"), 2);
        QCOMPARE(rule().combine, BestRule::Combine::Weighted);
        auto *weight = m_page->findChild<QWidget *>(QStringLiteral("criterion1"))
                           ->findChild<NumberBox *>(QStringLiteral("weight"));
        QVERIFY(weight->isVisible());
        weight->setValue(3);
        QCOMPARE(rule().criteria[1].weight, 3.0);
        field<NumberBox>("weightCut")->setValue(4);
        QCOMPARE(rule().weightCut, 4.0);
    }

    void aCriterionIsSwitchedOffAndRemoved()
    {
        add("nps");
        add("arr");
        auto *card = m_page->findChild<QWidget *>(QStringLiteral("criterion0"));
        QTest::mouseClick(card->findChild<QAbstractButton *>(QStringLiteral("on")), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!rule().criteria[0].on);
        QTest::mouseClick(card->findChild<QAbstractButton *>(QStringLiteral("removeCriterion")), Qt::LeftButton);
        QCOMPARE(rule().criteria.size(), std::size_t{1});
        QCOMPARE(rule().criteria[0].criterion.attribute, QStringLiteral("arr"));
        m_fixture->document.undoStack().undo();
        QCOMPARE(rule().criteria.size(), std::size_t{2});
    }

    void aCustomerIsTakenInWithAReason()
    {
        add("nps");
        list(BestModelFilter::NotBest);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        const QString name = table()->currentIndex().data().toString();
        m_fixture->prompts.texts = {QStringLiteral("gives references")};
        QTest::mouseClick(field<QPushButton>("takeIn"), Qt::LeftButton);
        QCOMPARE(rule().marks.size(), std::size_t{1});
        QVERIFY(m_fixture->prompts.asked.last().contains(name));
        QVERIFY(rule().marks.begin()->second == (HandMark{true, QStringLiteral("gives references")}));

        list(BestModelFilter::ByHand);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QVERIFY(table()->model()->index(0, 2).data().toString().contains(QStringLiteral("gives references")));
        QTest::mouseClick(field<QPushButton>("unmark"), Qt::LeftButton);
        QVERIFY(rule().marks.empty());
    }

    void whoCouldNotBeJudgedIsListed()
    {
        add("nps");
        list(BestModelFilter::Undecided);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("Customer H"));
    }

    void customersAreSearched()
    {
        add("nps");
        list(BestModelFilter::All);
        QTest::keyClicks(field<QLineEdit>("customerSearch"), QStringLiteral("omer b"));
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void fewBestAreSaidCalmly()
    {
        add("nps");
        const QStringList notes = m_page->findChild<Notes *>()->notes();
        QVERIFY(!notes.filter(QStringLiteral("too few")).isEmpty());
    }

    void everyControlHasANameForScreenReaders()
    {
        add("nps");
        add("arr");
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            const bool control = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                                 !widget->objectName().startsWith(QLatin1String("qt_"));
            if (!control)
                continue;
            const QAccessibleInterface *accessible =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    }

private:
    enum class BestModelFilter { Best, NotBest, Undecided, ByHand, All };

    template <typename T>
    T *field(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    const BestRule &rule() const { return *m_fixture->document.project().best; }
    BestSelection selected() const { return selectBestCustomers(*m_fixture->document.project().dataset, rule()); }
    QTableView *table() const { return field<QTableView>("customers"); }
    QString finding() const { return m_page->findChild<PageHeader *>()->finding(); }
    QString label(const QString &name) const { return m_page->findChild<QLabel *>(name)->text(); }

    void add(const char *attribute)
    {
        auto *menu = field<QMenu>("criterionMenu");
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(QStringLiteral("add_") + QLatin1String(attribute))->trigger();
    }
    static void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void chooseOperator(CriterionForm::Operator op)
    {
        auto *box = field<QComboBox>("operator");
        choose(box, box->findData(static_cast<int>(op)));
    }
    void list(BestModelFilter filter) { field<QComboBox>("customerFilter")->setCurrentIndex(static_cast<int>(filter)); }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<CustomersPage> m_page;
};

QTEST_MAIN(CustomersPageTest)
#include "customers_page_test.moc"
