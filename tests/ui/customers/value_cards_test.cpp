#include "core/project/edits.h"
#include "tests/core/matching/given_sources.h"
#include "tests/support/page_fixture.h"
#include "ui/customers/customers_page.h"
#include "ui/widgets/number_box.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QtTest>

using namespace touchstone;

namespace
{

// Twelve customers since 2020 who pay 1,200 a year, of whom two left in June 2024; the data's day is 31 December 2024.
Project twelveCustomers()
{
    QByteArray customers = "account_id:id | industry | tenure:number:after\n";
    QByteArray subscriptions =
        "account_id:id | customer_since:date:after | subscription_end:date:after | arr:money:after\n";
    for (int i = 1; i <= 12; ++i) {
        const QByteArray id = QByteArray::number(i);
        customers += id + " | " + (i <= 8 ? "Software" : "Retail") + " | 3\n";
        subscriptions += id + " | 2020-01-01 | " + (i <= 2 ? "2024-06-01" : "") + " | 1200\n";
    }
    test::Given given;
    given.add("crm.csv", SourceRole::Customers, customers.constData())
        .add("subs.csv", SourceRole::Subscriptions, subscriptions.constData())
        .add("answers.csv", SourceRole::Responses,
             "account_id:id | nps:number:after | nps_date:date:after\n3 | 9 | 2024-12-31");
    const Dataset dataset = given.build();
    Project project = emptyProject();
    ProjectSettings settings;
    settings.importedOn = QDate(2026, 11, 21); // as Given has it
    project.settings = std::make_shared<const ProjectSettings>(settings);
    return edits::replaceData(project, given.sources, given.plan, dataset, QString()).after;
}

} // namespace

class ValueCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(twelveCustomers()); }
    void cleanup()
    {
        m_page.reset();
        QCOMPARE(m_fixture->prompts.unexpected, 0);
        m_fixture.reset();
    }

    void retentionIsShownForAllGrossBesideNet()
    {
        QCOMPARE(
            text("retentionFinding"),
            QStringLiteral("Of 12 customer(s) on 31 Dec 2023, 83 % (55 % to 95 %) are customers still. The revenue of "
                           "12 customer(s), 14,400 a year then, is now 83 % (61 % to 105 %); without what some pay "
                           "more, 83 % (61 % to 100 %)."));
        QCOMPARE(text("retention_0_0"), QStringLiteral("83 % (55 % to 95 %)"));
        QCOMPARE(text("retention_1_0"), QStringLiteral("—")); // nobody is best yet
        QVERIFY(label("retention_0_1")->toolTip().contains(QStringLiteral("at most what it paid then")));
        QVERIFY(label("retention_0_1")->toolTip().contains(QStringLiteral("12 customer(s)")));
        QVERIFY(
            label("retention_0_2")->accessibleName().startsWith(QStringLiteral("All customers, Net revenue kept: 83")));
        QVERIFY(!label("retentionMissing")->isVisible());
    }

    void theBestAreComparedWithTheRest()
    {
        ProjectDocument &document = m_fixture->document;
        document.apply(edits::addBestCriterion(document.project(), {QStringLiteral("nps"), Between{.low = 9.0}}));
        QCOMPARE(text("retention_1_0"), QStringLiteral("100 % (21 % to 100 %)"));
        QCOMPARE(text("retention_2_0"), QStringLiteral("82 % (52 % to 95 %)"));
        QCOMPARE(text("retention_1_1"), QStringLiteral("100 %")); // of one customer there is no interval
    }

    void aMarginThatIsTypedGivesLifetimeValuesAndIsUndone()
    {
        QVERIFY(text("valueMissing").contains(QStringLiteral("gross margin")));
        QVERIFY(!label("clv_bounded")->isVisible());
        type("valueMargin", 80);
        QVERIFY(text("clv_bounded").startsWith(QStringLiteral("Lifetime value over 5 year(s)")));
        QVERIFY(label("clv_bounded")->isVisible());
        QVERIFY(label("clv_bounded")->toolTip().contains(QStringLiteral("margin: 80 %, assumed")));
        QVERIFY(label("clv_bounded")->toolTip().contains(QStringLiteral("From the fields Annual recurring revenue")));
        QVERIFY(!label("valueMissing")->isVisible());
        type("valueYears", 3);
        QVERIFY(text("clv_bounded").startsWith(QStringLiteral("Lifetime value over 3 year(s)")));
        m_fixture->document.undoStack().undo();
        m_fixture->document.undoStack().undo();
        QVERIFY(!label("clv_bounded")->isVisible());
        QCOMPARE(box("valueMargin")->text(), QStringLiteral("not said"));
    }

    void aLifetimeValueIsACriterionAndExplainsItself()
    {
        type("valueMargin", 80);
        auto *menu = m_page->findChild<QMenu *>(QStringLiteral("criterionMenu"));
        Q_EMIT menu->aboutToShow();
        auto *action = menu->findChild<QAction *>(QStringLiteral("add_clv_historical"));
        QVERIFY(action != nullptr);
        QVERIFY(action->toolTip().contains(QStringLiteral("Recurring revenue to date")));
        action->trigger();
        const BestSelection selection =
            selectBestCustomers(*m_fixture->document.project().dataset, *m_fixture->document.project().best);
        QCOMPARE(selection.counts.front().unknown, std::size_t{0});
        QCOMPARE(selection.judgedBy, QStringList{QStringLiteral("clv_historical")});
        const auto *card = m_page->findChild<QWidget *>(QStringLiteral("criterion0"));
        QVERIFY(card->toolTip().contains(QStringLiteral("Known for 12 of 12 customers")));
    }

    void customersAreToldApartByAField()
    {
        auto *segment = m_page->findChild<QComboBox *>(QStringLiteral("valueSegment"));
        segment->setCurrentIndex(segment->findData(QStringLiteral("industry")));
        Q_EMIT segment->activated(segment->currentIndex());
        QVERIFY(m_fixture->waitForTasks());
        QCOMPARE(m_fixture->document.project().plan->value.segment, QStringLiteral("industry"));
        QCOMPARE(segment->currentData().toString(), QStringLiteral("industry"));
    }

    void whatIsMissingIsSaid()
    {
        test::Given given;
        given.add("crm.csv", SourceRole::Customers, "account_id:id | nps:number:after\n1 | 9\n2 | 3");
        open(edits::replaceData(emptyProject(), given.sources, given.plan, given.build(), QString()).after);
        QVERIFY(label("retentionMissing")->isVisible());
        QVERIFY(text("retentionMissing").contains(QStringLiteral("import subscriptions")));
        QVERIFY(!label("retentionFinding")->isVisible());
        QVERIFY(text("valueMissing").contains(QStringLiteral("what customers pay a month or a year")));
    }

private:
    void open(const Project &project)
    {
        m_page.reset();
        m_fixture = std::make_unique<test::PageFixture>(project);
        m_page = std::make_unique<CustomersPage>(m_fixture->context());
        m_page->resize(1064, 1400);
        m_page->show();
    }
    QLabel *label(const char *name) const { return m_page->findChild<QLabel *>(QLatin1String(name)); }
    QString text(const char *name) const { return label(name)->text(); }
    NumberBox *box(const char *name) const { return m_page->findChild<NumberBox *>(QLatin1String(name)); }
    void type(const char *name, double value)
    {
        box(name)->setValue(value);
        QVERIFY(m_fixture->waitForTasks());
    }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<CustomersPage> m_page;
};

QTEST_MAIN(ValueCardsTest)
#include "value_cards_test.moc"
