#include "ui/patterns/patterns_page.h"

#include "core/patterns/pattern_words.h"
#include "core/project/edits.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_groups.h"
#include "ui/patterns/pattern_model.h"
#include "ui/widgets/interval_plot.h"
#include "ui/widgets/notes.h"
#include "ui/widgets/page_header.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

using namespace touchstone;

namespace
{

// Sixty customers: the twenty with the high NPS are nearly all in Software, the others nearly never.
Project planted()
{
    QByteArray text = "account_name | industry | region | nps:number:after\n";
    for (int i = 0; i < 60; ++i) {
        const bool best = i % 3 == 0;
        const bool software = best ? i % 30 != 0 : i % 10 == 1;
        text += "Company " + QByteArray::number(i) + (software ? " | Software | " : " | Retail | ") +
                (i % 2 ? "North" : "South") + (best ? " | 10\n" : " | 4\n");
    }
    Project project = test::projectOf(test::accounts(text.constData()));
    return edits::addBestCriterion(project, {QStringLiteral("nps"), Between{.low = 9}}).after;
}

Pattern pattern(const char *industry, Evidence evidence, Direction direction)
{
    Pattern pattern;
    pattern.criteria = {{QStringLiteral("industry"), AnyOf{{QString::fromLatin1(industry)}}}};
    pattern.bestMatching = 18;
    pattern.bestKnown = 20;
    pattern.restMatching = 4;
    pattern.restKnown = 40;
    pattern.lift = 9.0;
    pattern.liftInterval = {3.0, 20.0};
    pattern.evidence = evidence;
    pattern.direction = direction;
    pattern.nearTwins = {{{QStringLiteral("region"), AnyOf{{QStringLiteral("South")}}}}};
    return pattern;
}

// The same with patterns as mining might have found them.
Project withPatterns()
{
    const Project project = planted();
    PatternSet set;
    set.best = 20;
    set.rest = 40;
    set.tested = 1234;
    set.patterns = {pattern("Software", Evidence::Supported, Direction::More),
                    pattern("Retail", Evidence::Suggestive, Direction::Less)};
    set.leftOut = {{QStringLiteral("NPS"), QStringLiteral("It chooses the best customers.")}};
    set.warnings = {QStringLiteral("One field is mostly missing.")};
    return edits::replacePatterns(project, set).after;
}

} // namespace

class PatternsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void withoutBestCustomersItSendsThere()
    {
        open(test::projectOf(test::accounts("industry\nRetail\n")));
        QSignalSpy requested(m_page.get(), &Page::pageRequested);
        auto *action = field<QPushButton>("emptyAction");
        QVERIFY(action->isVisible());
        QVERIFY(!field<QPushButton>("findPatterns")->isEnabled());
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(requested.last().at(0).toString(), QStringLiteral("customers"));
        QCOMPARE(m_page->status(), Page::Status::NotStarted);
    }

    void findsThePlantedPattern()
    {
        open(planted());
        field<QComboBox>("conditions")->setCurrentIndex(0);
        QTest::mouseClick(field<QPushButton>("findPatterns"), Qt::LeftButton);
        QVERIFY(field<QPushButton>("cancelMining")->isVisible());
        QVERIFY(m_fixture->waitForTasks());
        const PatternSet &set = m_fixture->document.project().patterns->set;
        QVERIFY(!set.patterns.empty());
        QCOMPARE(set.options.maxConditions, 1);
        QVERIFY(table()->isVisible());
        QVERIFY(label("patternTitle").contains(QStringLiteral("Industry")) ||
                label("patternTitle").contains(QStringLiteral("industry")));
        QCOMPARE(m_page->status(), Page::Status::Complete);
        m_fixture->document.undoStack().undo();
        QCOMPARE(m_page->status(), Page::Status::NotStarted);
    }

    // It is told from the thread that searches, and goes when the search ends.
    void whatStandsOutIsShownWhileTheSearchGoesOn()
    {
        open(planted());
        auto *first = m_page->findChild<QTableWidget *>(QStringLiteral("firstLookTable"));
        QVERIFY(first);
        QVERIFY(!first->isVisible());
        QTest::mouseClick(field<QPushButton>("findPatterns"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([first] { return first->isVisible() || first->rowCount() > 0; }));
        QVERIFY(first->rowCount() >= 1);
        QCOMPARE(first->columnCount(), 4);
        QVERIFY(first->item(0, 1)->text().endsWith(QLatin1Char('%')));
        QVERIFY(first->item(0, 0)->toolTip().contains(QStringLiteral(" of ")));
        QVERIFY(m_fixture->waitForTasks());
        QVERIFY(table()->isVisible());
        QVERIFY(!first->isVisible());
        // Nothing of the last search is there when the next one begins.
        QTest::mouseClick(field<QPushButton>("findPatterns"), Qt::LeftButton);
        QCOMPARE(first->rowCount(), 0);
        QVERIFY(m_fixture->waitForTasks());
    }

    void aSearchIsCancelled()
    {
        open(planted());
        QTest::mouseClick(field<QPushButton>("findPatterns"), Qt::LeftButton);
        QTest::mouseClick(field<QPushButton>("cancelMining"), Qt::LeftButton);
        QVERIFY(m_fixture->waitForTasks());
        QVERIFY(QTest::qWaitFor([this] { return field<QPushButton>("findPatterns")->isEnabled(); }));
        QVERIFY(m_fixture->document.project().patterns->set.patterns.empty());
    }

    void showsOnePatternInFull()
    {
        open(withPatterns());
        QVERIFY(m_fixture->waitForAnalysis());
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(label("patternSentence").contains(QStringLiteral("18 of 20")));
        QCOMPARE(field<IntervalPlot>("patternShares")->marks().size(), std::size_t{2});
        QCOMPARE(label("coveredTitle"), QStringLiteral("Covers 18 of 20 best customers"));
        QCOMPARE(field<QListWidget>("coveredCustomers")->count(), 18);
        QVERIFY(finding().contains(QStringLiteral("Together they cover 18 of the 20")));

        auto *twins = field<QPushButton>("showTwins");
        QVERIFY(!field<QLabel>("twins")->isVisible());
        twins->click();
        QVERIFY(field<QLabel>("twins")->isVisible());
        QVERIFY(label("twins").contains(QStringLiteral("South")));
    }

    void aCoveredCustomerIsOpened()
    {
        open(withPatterns());
        QVERIFY(m_fixture->waitForAnalysis());
        QSignalSpy requested(m_page.get(), &Page::accountRequested);
        auto *covered = field<QListWidget>("coveredCustomers");
        Q_EMIT covered->itemActivated(covered->item(0));
        QCOMPARE(requested.count(), 1);
    }

    void filtersByVerdictDirectionAndText()
    {
        open(withPatterns());
        field<QComboBox>("verdictFilter")->setCurrentIndex(2);
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(label("patternTitle").contains(QStringLiteral("Retail")));
        field<QComboBox>("directionFilter")->setCurrentIndex(1);
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(!field<QLabel>("patternTitle")->isVisible());
        field<QComboBox>("verdictFilter")->setCurrentIndex(0);
        field<QComboBox>("directionFilter")->setCurrentIndex(0);
        QTest::keyClicks(field<QLineEdit>("patternSearch"), QStringLiteral("soft"));
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void aPatternIsAddedToTheProfile()
    {
        open(withPatterns());
        QSignalSpy said(m_page.get(), &Page::message);
        field<QAction>("addAsTrait")->trigger();
        QCOMPARE(profile().traits.size(), std::size_t{1});
        QVERIFY(field<QLabel>("inProfile")->isVisible());
        QCOMPARE(said.count(), 1);
        table()->selectRow(1);
        QVERIFY(!field<QLabel>("inProfile")->isVisible());
        field<QAction>("addAsDisqualifier")->trigger();
        QCOMPARE(profile().gates.size(), std::size_t{1});
        QCOMPARE(profile().gates[0].rule, Gate::Rule::Disqualifier);
        m_fixture->document.undoStack().undo();
        QVERIFY(profile().gates.empty());
    }

    void saysThatPatternsAreOutOfDate()
    {
        open(withPatterns());
        QCOMPARE(m_page->status(), Page::Status::Complete);
        QVERIFY(m_page->findChild<Notes *>()->notes().isEmpty());
        const Project &project = m_fixture->document.project();
        m_fixture->document.apply(
            edits::changeBestCriterion(project, 0, {{QStringLiteral("nps"), Between{.low = 10}}}));
        QCOMPARE(m_page->status(), Page::Status::NeedsAttention);
        QCOMPARE(m_page->findChild<Notes *>()->notes().size(), 1);
        m_fixture->document.undoStack().undo();
        QVERIFY(m_page->findChild<Notes *>()->notes().isEmpty());
    }

    void saysWhatWasLeftOutAndWhatWasTried()
    {
        open(withPatterns());
        QVERIFY(label("tried").contains(QStringLiteral("1,234 combinations")));
        field<QPushButton>("leftOut")->click();
        auto *fields = field<QTableWidget>("leftOutFields");
        QVERIFY(fields->isVisible());
        QCOMPARE(fields->item(0, 1)->text(), QStringLiteral("It chooses the best customers."));
        QCOMPARE(field<Notes>("miningRemarks")->notes().size(), 1);
        table()->selectRow(1);
        QVERIFY(!fields->isVisible());
    }

    // All of the best use reports, and nobody else does.
    void whatTheyUseIsShownBesideThePatterns()
    {
        Project project = withPatterns();
        Dataset dataset = *project.dataset;
        std::vector<double> usage;
        for (int i = 0; i < 60; ++i)
            usage.push_back(i % 3 == 0 ? 5.0 : 0.0);
        Attribute reports{QStringLiteral("usage_reports"),
                          QStringLiteral("Usage of reports"),
                          {},
                          ValueKind::Number,
                          Known::AfterSale,
                          Family::Behavioural};
        dataset.accounts = dataset.accounts.with(Column{reports, Numbers{usage}});
        project.dataset = std::make_shared<const Dataset>(dataset);
        open(project);
        QVERIFY(m_fixture->waitForAnalysis());
        field<QPushButton>("usage")->click();
        const auto *gaps = field<QTableWidget>("usageGaps");
        QVERIFY(gaps->isVisible());
        QCOMPARE(gaps->rowCount(), 1);
        QCOMPARE(gaps->item(0, 0)->text(), QStringLiteral("Usage of reports"));
        QCOMPARE(gaps->item(0, 1)->text(), QStringLiteral("100 %"));
        QCOMPARE(gaps->item(0, 2)->text(), QStringLiteral("0 %"));
        QVERIFY(gaps->item(0, 0)->toolTip().contains(QStringLiteral("20 of 20 against 0 of 40")));
        QCOMPARE(label("usageFinding"), QStringLiteral("1 of 1 features tell the two groups apart."));
        field<QPushButton>("leftOut")->click();
        QVERIFY(!gaps->isVisible());
        QVERIFY(field<QTableWidget>("leftOutFields")->isVisible());
        QVERIFY(!field<QPushButton>("usage")->isChecked());
    }

    void withoutUsageItSaysSo()
    {
        open(withPatterns());
        QVERIFY(m_fixture->waitForAnalysis());
        field<QPushButton>("usage")->click();
        QCOMPARE(label("usageFinding"), QStringLiteral("Nothing is known of what they use."));
        table()->selectRow(1);
        QVERIFY(!field<QPushButton>("usage")->isChecked());
    }

    void whoStayedCanBeComparedWithWhoLeft()
    {
        open(planted());
        auto *against = field<QComboBox>("against");
        QCOMPARE(against->itemText(against->findData(static_cast<int>(Against::Left))),
                 QStringLiteral("customers who stayed with those who left"));
    }

    void saysHonestlyThatNothingStandsOut()
    {
        Project project = planted();
        PatternSet set;
        set.best = 20;
        set.rest = 40;
        set.tested = 1234;
        project = edits::replacePatterns(project, set).after;
        open(project);
        const auto *said = field<QWidget>("emptyState")->findChild<QLabel *>(QStringLiteral("emptySentence"));
        QVERIFY(said->text().contains(QStringLiteral("1,234 combinations tried on 20 best customers")));
        QVERIFY(field<QPushButton>("findPatterns")->isEnabled());
    }

    void theModelKeepsTheRulesOfModels()
    {
        open(withPatterns());
        PatternModel model(m_fixture->theme);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Project &project = m_fixture->document.project();
        model.setPatterns(project.patterns->set, attributesOnly(*project.dataset));
        model.setVerdict(Evidence::Supported);
        QCOMPARE(model.index(0, PatternModel::LiftColumn).data().toString(), QStringLiteral("9 (3–20)"));
        QCOMPARE(model.index(0, PatternModel::BestColumn).data().toString(), QStringLiteral("90 %"));
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("q = ")));
        QCOMPARE(model.index(0, PatternModel::SharesColumn)
                     .data(PatternModel::MarksRole)
                     .value<std::vector<IntervalMark>>()
                     .size(),
                 std::size_t{2});
        model.setSearch(QStringLiteral("nothing like it"));
        QCOMPARE(model.rowCount(), 0);
    }

    void twoGroupsAreFoundAndOneBecomesTheProfile()
    {
        const Project project = test::projectOf(test::softwareAndMachinery(1500, true, 1));
        open(edits::addBestCriterion(project, {QStringLiteral("nps"), Between{.low = 9}}).after);
        field<QPushButton>("groups")->click();
        QVERIFY(!field<QPushButton>("useGroup0")->isVisibleTo(m_page.get()));
        field<QPushButton>("findGroups")->click();
        QVERIFY(m_fixture->waitForTasks());
        QVERIFY2(label("groupsSentence").contains(QStringLiteral("are two groups")),
                 qPrintable(label("groupsSentence")));
        // Opened again they are there at once; of other best customers neither can become the profile.
        const Project found = m_fixture->document.project();
        m_page.reset();
        open(found);
        QVERIFY(field<QPushButton>("useGroup0")->isEnabled() && !field<QPushButton>("useGroup0")->isHidden());
        const HandMark mark = {true, {}};
        ProjectDocument &document = m_fixture->document;
        document.apply(edits::markBestCustomer(document.project(), QStringLiteral("A1"), mark));
        QVERIFY(!field<QPushButton>("useGroup0")->isEnabled());
        document.undoStack().undo();
        field<QPushButton>("useGroup0")->click();
        const Profile &profile = *m_fixture->document.project().profile;
        QCOMPARE(profile.gates.front().criteria.front().attribute, QStringLiteral("industry"));
        QVERIFY(!profile.traits.empty());
        m_fixture->document.undoStack().undo();
        QVERIFY(m_fixture->document.project().profile->isEmpty());
    }

    void whetherThereAreTwoGroupsIsKeptAndSaidToBeOfBeforeWhenTheBestChange()
    {
        open(planted());
        field<QPushButton>("groups")->click();
        field<QPushButton>("findGroups")->click();
        QVERIFY(m_fixture->waitForTasks());
        QVERIFY2(label("groupsSentence").contains(QStringLiteral("cannot be told")),
                 qPrintable(label("groupsSentence")));
        BestRule other = *m_fixture->document.project().best;
        other.atLeast += 1;
        m_fixture->document.apply(edits::setBestRule(m_fixture->document.project(), other, QStringLiteral("Change")));
        QVERIFY(label("groupsSentence").contains(QStringLiteral("cannot be told")));
        QVERIFY(!field<QLabel>("groupsOutdated")->isHidden());
        QVERIFY(label("groupsOutdated").contains(QStringLiteral("before the best customers changed")));
        m_fixture->document.undoStack().undo();
        QVERIFY(field<QLabel>("groupsOutdated")->isHidden());
        m_fixture->document.undoStack().undo(); // as with patterns, what was found is a step of its own
        QVERIFY(label("groupsSentence").contains(QStringLiteral("describes neither")));
    }

private:
    void open(const Project &project)
    {
        m_fixture = std::make_unique<test::PageFixture>(project);
        m_page = std::make_unique<PatternsPage>(m_fixture->context());
        m_page->resize(1064, 740);
        m_page->show();
    }
    template <typename T>
    T *field(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    QTableView *table() const { return field<QTableView>("patterns"); }
    QString label(const char *name) const { return field<QLabel>(name)->text(); }
    QString finding() const { return m_page->findChild<PageHeader *>()->finding(); }
    const Profile &profile() const { return *m_fixture->document.project().profile; }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<PatternsPage> m_page;
};

QTEST_MAIN(PatternsPageTest)
#include "patterns_page_test.moc"
