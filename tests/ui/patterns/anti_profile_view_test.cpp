#include "ui/patterns/anti_profile_view.h"

#include "core/profile/profile_lines.h"
#include "core/project/edits.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_data.h"
#include "ui/patterns/patterns_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest>

using namespace touchstone;

namespace
{

// A hundred and twenty customers. Of the forty with the high NPS 39 make software and one is in retail, of the others
// 16 make software; the rest are in retail and banking by halves. Two prospects have an open deal: one in retail, the
// other of no known industry.
Project retailIsNoFit()
{
    QByteArray text = "account_id | account_name | industry | population | nps:number:after\n";
    for (int i = 0; i < 120; ++i) {
        const bool best = i % 3 == 0;
        const bool software = best ? i != 0 : i % 5 == 1;
        const QByteArray number = QByteArray::number(i);
        text += "C" + number + " | Company " + number + " | ";
        text += software ? "Software" : i % 4 < 2 ? "Retail" : "Banking";
        text += best ? " | customer | 10\n" : " | customer | 4\n";
    }
    text += "P1 | Shop | Retail | prospect | -\nP2 | Riddle | - | prospect | -\n";
    const Dataset dataset = test::accounts(text.constData(), "account | stage | amount | state\n"
                                                             "P1      | Lead  | 1000   | open\n"
                                                             "P2      | Lead  | 500    | open\n");
    return edits::addBestCriterion(test::projectOf(dataset), {QStringLiteral("nps"), Between{.low = 9}}).after;
}

// The same number of each: nothing tells them apart.
Project nothingTells()
{
    QByteArray text = "industry | nps:number:after\n";
    for (int i = 0; i < 120; ++i) {
        text += i % 2 ? "Retail" : "Software";
        text += i % 4 < 2 ? " | 10\n" : " | 4\n";
    }
    return edits::addBestCriterion(test::projectOf(test::accounts(text.constData())),
                                   {QStringLiteral("nps"), Between{.low = 9}})
        .after;
}

} // namespace

class AntiProfileViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void itIsLookedForWhenAsked()
    {
        open(retailIsNoFit());
        QVERIFY(field<QPushButton>("antiEmptyAction")->isVisible());
        find();
        QVERIFY(!field<QPushButton>("antiEmptyAction")->isVisible());
        QCOMPARE(label("antiFinding"), QStringLiteral("2 patterns tell who is not your customer."));
        QVERIFY(label("antiLooked").contains(QStringLiteral("40 best customers against 80 others")));
        QCOMPARE(titles(), QStringList({QStringLiteral("Industry is Banking"), QStringLiteral("Industry is Retail")}));
        QVERIFY(!field<QWidget>("antiFigure3")->accessibleName().isEmpty());
    }

    void aLineSaysWhomItStrikes()
    {
        open(retailIsNoFit());
        find();
        const QString strike = lineOf("Industry is Retail").findChild<QLabel *>(QStringLiteral("antiStrike"))->text();
        QVERIFY(strike.contains(QStringLiteral("1 of 40 best customers")));
        QVERIFY(strike.contains(QStringLiteral("1 of 2 prospects")));
        QVERIFY(strike.contains(QStringLiteral("1 of 2 deals, worth 1,000 of 1,500")));
        QVERIFY(strike.contains(QStringLiteral("prospects: 1, open deals: 1"))); // of no known industry
    }

    void aLineIsAddedByMouseAndTakenBack()
    {
        open(retailIsNoFit());
        find();
        QWidget &line = lineOf("Industry is Retail");
        auto *add = addButton(line);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(gates().size(), std::size_t{1});
        QCOMPARE(gates().front().rule, Gate::Rule::Disqualifier);
        QVERIFY(gates().front().reason.contains(QStringLiteral("1 of 40 best customers")));
        QVERIFY(!add->isVisible());
        QVERIFY(line.findChild<QLabel *>(QStringLiteral("antiAdded"))->isVisible());
        m_fixture->document.undoStack().undo();
        QVERIFY(gates().empty());
        QVERIFY(add->isVisible());
    }

    void allAreAddedByKeysInOneStep()
    {
        open(retailIsNoFit());
        find();
        QTest::mouseClick(addButton(lineOf("Industry is Retail")), Qt::LeftButton);
        auto *all = field<QPushButton>("addAllAntiLines");
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Space);
        QCOMPARE(gates().size(), std::size_t{2}); // the one that is there is not added again
        QVERIFY(!all->isEnabled());
        m_fixture->document.undoStack().undo();
        QCOMPARE(gates().size(), std::size_t{1});
        QVERIFY(all->isEnabled());
    }

    void everyButtonSaysWhatItAdds()
    {
        open(retailIsNoFit());
        find();
        QCOMPARE(addButton(lineOf("Industry is Retail"))->accessibleName(),
                 QStringLiteral("Add as disqualifier: Industry is Retail"));
    }

    void whereNothingTellsItSaysSo()
    {
        open(nothingTells());
        find();
        QVERIFY(titles().isEmpty());
        const QString said = m_page->findChild<QWidget *>(QStringLiteral("antiEmpty"))
                                 ->findChild<QLabel *>(QStringLiteral("emptySentence"))
                                 ->text();
        QVERIFY(said.startsWith(QStringLiteral("Nothing is rarer")));
        QVERIFY(said.contains(QStringLiteral("60 best customers against 60 others")));
        QVERIFY(!field<QPushButton>("antiEmptyAction")->isVisible());
    }

    void whatWasFoundIsDroppedWhenTheBestChange()
    {
        open(retailIsNoFit());
        find();
        const Project &project = m_fixture->document.project();
        m_fixture->document.apply(edits::removeBestCriterion(project, 0));
        QVERIFY(field<QPushButton>("antiEmptyAction")->isVisible());
    }

    void itCanBeCancelled()
    {
        open(retailIsNoFit());
        QTest::mouseClick(field<QPushButton>("antiEmptyAction"), Qt::LeftButton);
        QVERIFY(!field<QPushButton>("antiEmptyAction")->isEnabled());
        m_fixture->tasks.cancel(m_fixture->tasks.tasks().back().id);
        QVERIFY(m_fixture->waitForTasks());
        QVERIFY(field<QPushButton>("antiEmptyAction")->isEnabled());
        QVERIFY(titles().isEmpty());
    }

    void withoutBestCustomersItSaysWhatIsMissing()
    {
        open(test::projectOf(test::accounts("industry\nRetail\nSoftware\n")));
        QSignalSpy failed(m_page.get(), &Page::failed);
        find();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().at(0).value<Error>().sentence().contains(QStringLiteral("group of the best is empty")));
        QVERIFY(field<QPushButton>("antiEmptyAction")->isEnabled());
    }

private:
    void open(const Project &project)
    {
        m_fixture = std::make_unique<test::PageFixture>(project);
        m_page = std::make_unique<PatternsPage>(m_fixture->context());
        m_page->resize(1064, 740);
        m_page->show();
        auto *bar = field<QTabBar>("patternTabBar");
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    }

    void find()
    {
        QTest::mouseClick(field<QPushButton>("antiEmptyAction"), Qt::LeftButton);
        QVERIFY(m_fixture->waitForTasks());
    }

    template <typename T>
    T *field(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    QString label(const char *name) const { return field<QLabel>(name)->text(); }
    const std::vector<Gate> &gates() const { return m_fixture->document.project().profile->gates; }
    static QPushButton *addButton(QWidget &line) { return line.findChild<QPushButton *>(); }

    QStringList titles() const
    {
        QStringList titles;
        for (const QLabel *title : m_page->findChildren<QLabel *>(QStringLiteral("antiTitle")))
            titles << title->text();
        titles.sort();
        return titles;
    }

    QWidget &lineOf(const char *title) const
    {
        for (int index = 0;; ++index) {
            auto *line = field<QWidget>(QStringLiteral("antiLine%1").arg(index).toLatin1().constData());
            if (line->accessibleName() == QLatin1String(title))
                return *line;
        }
    }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<PatternsPage> m_page;
};

QTEST_MAIN(AntiProfileViewTest)
#include "anti_profile_view_test.moc"
