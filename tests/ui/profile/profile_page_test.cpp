#include "ui/profile/profile_page.h"

#include "core/project/edits.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_data.h"
#include "ui/profile/bin_model.h"
#include "ui/profile/line_row.h"
#include "ui/widgets/notes.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/threshold_histogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace touchstone;

namespace
{

// Sixty customers: the twenty with the high NPS are nearly all in Software, the others nearly never. Or only a little
// more often than the others, which proves nothing.
Project planted(bool weakly = false)
{
    QByteArray text = "account_name | industry | employees:number | nps:number:after\n";
    for (int i = 0; i < 60; ++i) {
        const bool best = i % 3 == 0;
        const bool software = weakly ? (best ? i < 39 : i - i / 3 <= 15) : best ? i % 30 != 0 : i % 10 == 1;
        text += "Company " + QByteArray::number(i) + (software ? " | Software | " : " | Retail | ") +
                QByteArray::number(50 + 10 * i) + (best ? " | 10\n" : " | 4\n");
    }
    const Project project = test::projectOf(test::accounts(text.constData()));
    return edits::addBestCriterion(project, {QStringLiteral("nps"), Between{.low = 9}}).after;
}

Trait software(int points)
{
    Trait trait;
    trait.id = QUuid::createUuid();
    trait.name = QStringLiteral("Industry");
    trait.attribute = QStringLiteral("industry");
    trait.bins = {{{{QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}}}, points}};
    trait.basis = Basis::Evidence;
    return trait;
}

Gate large()
{
    Gate gate;
    gate.id = QUuid::createUuid();
    gate.criteria = {{QStringLiteral("employees"), Between{.low = 100}}};
    return gate;
}

Project withProfile()
{
    Project project = edits::addTrait(planted(), software(60)).after;
    return edits::addGate(project, large()).after;
}

Project withPatterns(const Project &project, Evidence evidence = Evidence::Supported)
{
    Pattern pattern;
    pattern.criteria = {{QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}}};
    pattern.bestMatching = 18;
    pattern.bestKnown = 20;
    pattern.restMatching = 4;
    pattern.restKnown = 40;
    pattern.lift = 9.0;
    pattern.liftInterval = {3.6, 22.0};
    pattern.p = pattern.q = pattern.adjustedP = 0.00001;
    pattern.stability = 1.0;
    pattern.evidence = evidence;
    PatternSet set;
    set.best = 20;
    set.rest = 40;
    set.tested = 3;
    set.patterns = {pattern};
    return edits::replacePatterns(project, set).after;
}

// How often widgets were painted.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(const QList<QWidget *> &widgets)
    {
        for (QWidget *widget : widgets)
            widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int count = 0;
};

} // namespace

class ProfilePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        QCOMPARE(m_fixture->prompts.unexpected, 0);
        m_fixture.reset();
    }

    void withoutDataItSendsThere()
    {
        open(emptyProject());
        QSignalSpy requested(m_page.get(), &Page::pageRequested);
        QTest::mouseClick(field<QPushButton>("emptyAction"), Qt::LeftButton);
        QCOMPARE(requested.last().at(0).toString(), QStringLiteral("data"));
    }

    void withoutPatternsItSendsToThem()
    {
        open(planted());
        QCOMPARE(m_page->status(), Page::Status::NotStarted);
        QSignalSpy requested(m_page.get(), &Page::pageRequested);
        QTest::mouseClick(field<QPushButton>("draftProfile"), Qt::LeftButton);
        QCOMPARE(requested.last().at(0).toString(), QStringLiteral("patterns"));
    }

    void anEmptyProfileIsDraftedWithoutAsking()
    {
        open(withPatterns(planted()));
        QTest::mouseClick(field<QPushButton>("draftProfile"), Qt::LeftButton);
        QVERIFY(m_fixture->waitForTasks());
        QVERIFY(!profile().isEmpty());
        QVERIFY(m_fixture->prompts.asked.isEmpty());
        m_fixture->document.undoStack().undo();
        QVERIFY(profile().isEmpty());
    }

    void whatIsNotProvenIsDraftedOnlyWhenAskedFor()
    {
        open(withPatterns(planted(true), Evidence::Suggestive));
        QTest::mouseClick(field<QPushButton>("draftProfile"), Qt::LeftButton);
        QVERIFY(m_fixture->waitForTasks());
        QVERIFY(profile().isEmpty());
        auto *ask = field<QPushButton>("draftUnproven");
        QVERIFY(ask->isVisibleTo(m_page.get()));
        QTest::mouseClick(ask, Qt::LeftButton);
        QVERIFY(m_fixture->waitForTasks());
        QVERIFY(!profile().traits.empty());
        QCOMPARE(profile().traits.front().basis, Basis::Unproven);
        QVERIFY(!ask->isVisibleTo(m_page.get())); // the lines are edited there now
        QTRY_COMPARE(m_page->findChild<Notes *>()->notes().value(0), unprovenSentence(profile()));
        m_fixture->document.undoStack().undo();
        QVERIFY(profile().isEmpty());
    }

    void whereSomethingIsConfirmedNothingElseIsOffered()
    {
        open(withPatterns(planted()));
        QVERIFY(!field<QPushButton>("draftUnproven")->isVisibleTo(m_page.get()));
    }

    void draftingOverLinesAsksFirst()
    {
        open(withPatterns(withProfile()));
        const Profile before = profile();
        m_fixture->prompts.confirmations = {false};
        QTest::mouseClick(field<QPushButton>("draftProfile"), Qt::LeftButton);
        QVERIFY(m_fixture->waitForTasks());
        QVERIFY(profile() == before);
        QCOMPARE(m_fixture->prompts.asked.size(), 1);
    }

    void lockedLinesNeedNoQuestionAndStay()
    {
        Project project = withPatterns(planted());
        Gate gate = large();
        gate.locked = true;
        open(edits::addGate(project, gate).after);
        QTest::mouseClick(field<QPushButton>("draftProfile"), Qt::LeftButton);
        QVERIFY(m_fixture->waitForTasks());
        QVERIFY(m_fixture->prompts.asked.isEmpty());
        QVERIFY(std::ranges::find(profile().gates, gate.id, &Gate::id) != profile().gates.end());
    }

    void aLineIsAddedByHandAndChosen()
    {
        open(planted());
        addFromMenu("menu_mustHaves", "employees");
        QCOMPARE(profile().gates.size(), std::size_t{1});
        QCOMPARE(profile().gates[0].basis, Basis::Judgement);
        QVERIFY(field<QWidget>("gateEditor")->isVisible());
        addFromMenu("menu_traits", "industry");
        QCOMPARE(profile().traits.size(), std::size_t{1});
        QVERIFY(field<QWidget>("traitEditor")->isVisible());
        addFromMenu("menu_disqualifiers", "industry");
        QCOMPARE(profile().gates[1].rule, Gate::Rule::Disqualifier);
        QVERIFY(!field<QComboBox>("whenFailed")->isVisible());
        m_fixture->document.undoStack().undo();
        QCOMPARE(profile().gates.size(), std::size_t{1});
    }

    void aLineIsSwitchedOffLockedAndRemovedByKey()
    {
        open(withProfile());
        LineRow *row = rowOf(profile().traits[0].id);
        QTest::mouseClick(row->findChild<QCheckBox *>(QStringLiteral("on")), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!profile().traits[0].on);
        QTest::mouseClick(row->findChild<QToolButton *>(QStringLiteral("lock")), Qt::LeftButton);
        QVERIFY(profile().traits[0].locked);
        QTest::keyClick(row, Qt::Key_Delete);
        QVERIFY(profile().traits.empty());
        m_fixture->document.undoStack().undo();
        QCOMPARE(profile().traits.size(), std::size_t{1});
    }

    void aLineShowsWhatIsTakenBack()
    {
        open(withProfile());
        const LineRow *row = rowOf(profile().traits[0].id);
        auto *on = row->findChild<QCheckBox *>(QStringLiteral("on"));
        auto *lock = row->findChild<QToolButton *>(QStringLiteral("lock"));
        const QString unlocked = lock->toolTip();
        on->click();
        lock->click();
        QCOMPARE(row->findChild<QLabel *>(QStringLiteral("linePoints"))->text(), QStringLiteral("0"));
        QVERIFY(lock->isChecked());
        QVERIFY(lock->toolTip() != unlocked);
        m_fixture->document.undoStack().undo();
        QVERIFY(!lock->isChecked());
        QCOMPARE(lock->toolTip(), unlocked);
        m_fixture->document.undoStack().undo();
        QVERIFY(on->isChecked());
        QCOMPARE(row->findChild<QLabel *>(QStringLiteral("linePoints"))->text(), QStringLiteral("100"));
    }

    void theGateOfAPersonIsWhatTheySay()
    {
        open(withProfile());
        QTest::mouseClick(rowOf(profile().gates[0].id), Qt::LeftButton, {}, QPoint(60, 10));
        choose(field<QComboBox>("gateKind"), static_cast<int>(Gate::Kind::Budget));
        QCOMPARE(profile().gates[0].kind, Gate::Kind::Budget);
        choose(field<QComboBox>("whenFailed"), static_cast<int>(Gate::WhenFailed::BadFit));
        QCOMPARE(profile().gates[0].whenFailed, Gate::WhenFailed::BadFit);
        auto *reason = field<QLineEdit>("gateReason");
        reason->setText(QStringLiteral("We cannot serve small ones"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(profile().gates[0].reason, QStringLiteral("We cannot serve small ones"));
    }

    void pointsAreEditedAndEvidenceBecomesBoth()
    {
        open(withProfile());
        QTest::mouseClick(rowOf(profile().traits[0].id), Qt::LeftButton, {}, QPoint(60, 10));
        const auto *bins = field<QTableView>("bins");
        QVERIFY(bins->model()->setData(bins->model()->index(1, BinModel::PointsColumn), 30, Qt::EditRole));
        QCOMPARE(profile().traits[0].otherwise, 30);
        QCOMPARE(profile().traits[0].basis, Basis::Both);
        QCOMPARE(bins->model()->index(1, BinModel::ScoreColumn).data().toString(), QStringLiteral("50"));
    }

    void linesOfATraitAreAddedAndRemoved()
    {
        open(withProfile());
        QTest::mouseClick(rowOf(profile().traits[0].id), Qt::LeftButton, {}, QPoint(60, 10));
        field<QPushButton>("addBin")->click();
        QCOMPARE(profile().traits[0].bins.size(), std::size_t{2});
        QCOMPARE(field<QTableView>("bins")->currentIndex().row(), 1);
        field<QPushButton>("removeBin")->click();
        QCOMPARE(profile().traits[0].bins.size(), std::size_t{1});
        auto *capped = field<QCheckBox>("capped");
        capped->click();
        QVERIFY(profile().traits[0].cap.has_value());
    }

    void tierLimitsAreTypedAndDragged()
    {
        open(withProfile());
        QVERIFY(m_fixture->waitForAnalysis());
        field<QSpinBox>("fromA")->setValue(90);
        QCOMPARE(profile().tiers.from[0], std::optional<int>(90));
        QVERIFY(profile().tiers.byHand);

        auto *histogram = field<ThresholdHistogram>("tierHistogram");
        const int steps = m_fixture->document.undoStack().count();
        QTest::mousePress(histogram, Qt::LeftButton, {}, histogram->stopPosition(60));
        QTest::mouseMove(histogram, histogram->stopPosition(65));
        QTest::mouseMove(histogram, histogram->stopPosition(70));
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, histogram->stopPosition(70));
        QCOMPARE(profile().tiers.from[1], std::optional<int>(70));
        QCOMPARE(m_fixture->document.undoStack().count(), steps + 1);

        field<QCheckBox>("giveC")->click();
        QVERIFY(!profile().tiers.from[2]);
        QCOMPARE(histogram->handles().size(), std::size_t{2});
    }

    void limitsThatAreTakenBackAreShownAgain()
    {
        open(withProfile());
        QVERIFY(m_fixture->waitForAnalysis());
        const auto *histogram = field<ThresholdHistogram>("tierHistogram");
        const int before = field<QSpinBox>("fromA")->value();
        const QString count = label("gradeCountA");
        field<QCheckBox>("giveA")->click();
        QVERIFY(!field<QSpinBox>("fromA")->isEnabled());
        QVERIFY(label("gradeCountA") != count);
        m_fixture->document.undoStack().undo();
        QVERIFY(field<QCheckBox>("giveA")->isChecked());
        QVERIFY(field<QSpinBox>("fromA")->isEnabled());
        QCOMPARE(histogram->handles().back(), before);
        QCOMPARE(label("gradeCountA"), count);
    }

    void aLimitThatIsDraggedPaintsNoLineAgain()
    {
        open(withProfile());
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QVERIFY(m_fixture->waitForAnalysis());
        QTest::mouseClick(rowOf(profile().traits[0].id), Qt::LeftButton, {}, QPoint(60, 10));
        QCoreApplication::processEvents();
        QList<QWidget *> lines = {rowOf(profile().traits[0].id), rowOf(profile().gates[0].id)};
        lines += rowOf(profile().traits[0].id)->findChildren<QWidget *>();
        PaintCounter ofLines(lines + QList<QWidget *>{field<QTableView>("bins")->viewport()});
        auto *histogram = field<ThresholdHistogram>("tierHistogram");
        PaintCounter ofHistogram({histogram});
        QTest::mousePress(histogram, Qt::LeftButton, {}, histogram->stopPosition(60));
        QTest::mouseMove(histogram, histogram->stopPosition(62));
        QVERIFY(m_fixture->waitForAnalysis());
        QCoreApplication::processEvents();
        ofHistogram.count = 0;
        ofLines.count = 0; // the first step took the focus and said that the limits are set by hand
        QTest::mouseMove(histogram, histogram->stopPosition(65));
        QVERIFY(m_fixture->waitForAnalysis());
        QCoreApplication::processEvents();
        QCOMPARE(ofLines.count, 0);
        QVERIFY(ofHistogram.count > 0);
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, histogram->stopPosition(65));
    }

    // 22 of the 60 customers are in Software and score 100, the others 0.
    void limitsAreSetByHowManyMayHaveAGrade()
    {
        open(withProfile());
        QVERIFY(m_fixture->waitForAnalysis());
        const TierLimits before = profile().tiers;
        field<QAction>("byQuota")->trigger();
        QVERIFY(!field<QWidget>("tierQuota")->isHidden());
        field<QComboBox>("quotaUnit")->setCurrentIndex(1);
        field<QComboBox>("quotaAmong")->setCurrentIndex(1);
        field<QDoubleSpinBox>("most0")->setValue(30);
        field<QPushButton>("setQuota")->click();
        QVERIFY(profile().tiers.from == (std::array<std::optional<int>, 3>{5, std::nullopt, std::nullopt}));
        QCOMPARE(field<QLabel>("tierReason")->text(), QStringLiteral("Of the customers at most 30 have A."));
        m_fixture->document.undoStack().undo();
        QVERIFY(profile().tiers == before);
    }

    void withoutProspectsTheirNumberSetsNothing()
    {
        open(withProfile());
        QVERIFY(m_fixture->waitForAnalysis());
        const TierLimits before = profile().tiers;
        const QSignalSpy said(m_page.get(), &Page::message);
        field<QPushButton>("setQuota")->click();
        QCOMPARE(said.value(0).value(0).toString(), QStringLiteral("There are no prospects to count."));
        QVERIFY(profile().tiers == before);
    }

    void familiarLimitsAreOneClick()
    {
        open(withProfile());
        QAction *stricter = field<QPushButton>("setTiersBy")->menu()->actions().at(1);
        QCOMPARE(stricter->text(), QStringLiteral("85, 70 and 50"));
        stricter->trigger();
        QVERIFY(profile().tiers.from == (std::array<std::optional<int>, 3>{85, 70, 50}));
        QVERIFY(profile().tiers.byHand);
    }

    void aRuleGivesATierWhateverTheScore()
    {
        open(withProfile());
        QVERIFY(field<QWidget>("tierRule0") == nullptr);
        field<QPushButton>("addTierRule")->click();
        QCOMPARE(profile().tierRules.rules.size(), std::size_t{1});
        QVERIFY(profile().tierRules.on);
        QVERIFY(field<QWidget>("tierRuleEditor")->isVisible());
        QVERIFY(noteTexts().join(u' ').contains(QStringLiteral("Rule 1 (Best fit) has no condition yet")));

        TierRules rules = profile().tierRules;
        rules.rules[0].criteria = {{QStringLiteral("industry"), AnyOf{{QStringLiteral("Retail")}}}};
        ProjectDocument &document = m_fixture->document;
        document.apply(edits::setTierRules(document.project(), rules));
        QCOMPARE(field<QLabel>("ruleText")->text(), QStringLiteral("Industry is Retail"));
        QCOMPARE(field<QLabel>("ruleCount")->text(), QStringLiteral("decides for 38 accounts"));
        QVERIFY(noteTexts().join(u' ').contains(QStringLiteral("No rule holds where Industry is not Retail")));
        QVERIFY(m_fixture->waitForAnalysis());
        QCOMPARE(label("tierAccountsA"), QStringLiteral("Best fit: 55")); // all but five that lack the must-have

        choose(field<QComboBox>("ruleTier"), 3);
        QCOMPARE(profile().tierRules.rules[0].tier, Tier::Bad);
        choose(field<QComboBox>("tierOtherwise"), 1);
        QCOMPARE(profile().tierRules.otherwise, std::optional(Tier::Best));
        field<QCheckBox>("tierRulesOn")->click();
        QVERIFY(!profile().tierRules.on);
        field<QPushButton>("removeTierRule")->click();
        QVERIFY(profile().tierRules.rules.empty());
        QVERIFY(field<QCheckBox>("tierRulesOn")->isHidden());
        m_fixture->document.undoStack().undo();
        QCOMPARE(profile().tierRules.rules.size(), std::size_t{1});
    }

    // No trait and no gate: 20 of the sixty have 450 employees or more.
    void rulesCanBeAllThereIs()
    {
        open(planted());
        QVERIFY(!field<QWidget>("tierRulesCard")->isHidden());
        field<QPushButton>("addTierRule")->click();
        QVERIFY(field<QWidget>("effectStrip")->isHidden()); // the rule has no condition yet
        TierRules rules = profile().tierRules;
        rules.rules[0].criteria = {{QStringLiteral("employees"), Between{.low = 450}}};
        ProjectDocument &document = m_fixture->document;
        document.apply(edits::setTierRules(document.project(), rules));
        QVERIFY(m_fixture->waitForAnalysis());
        QVERIFY(!field<QWidget>("effectStrip")->isHidden());
        QCOMPARE(label("tierAccountsA"), QStringLiteral("Best fit: 20"));
        QVERIFY(field<QWidget>("tierCard")->isHidden());
        QCOMPARE(field<QComboBox>("tierOtherwise")->itemText(0), QStringLiteral("Not said: Bad fit"));
        QVERIFY(noteTexts().join(u' ').contains(QStringLiteral("40 of 60 account(s) meet no rule: they are Bad fit.")));
    }

    void rulesAreAskedInTheOrderThatIsShown()
    {
        Project project = withProfile();
        TierRules rules{true, {}, Tier::Poor};
        for (const Tier tier : {Tier::Best, Tier::Good})
            rules.rules.push_back(
                {QUuid::createUuid(), tier, {{QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}}}});
        open(edits::setTierRules(project, rules).after);
        QVERIFY(noteTexts().join(u' ').contains(QStringLiteral("Rule 2 (Good fit) never decides")));
        auto *second = field<QWidget>("tierRule1");
        QVERIFY(!second->findChild<QToolButton *>(QStringLiteral("ruleDown"))->isEnabled());
        second->findChild<QToolButton *>(QStringLiteral("ruleUp"))->click();
        QCOMPARE(profile().tierRules.rules[0].tier, Tier::Good);
        second->findChild<QToolButton *>(QStringLiteral("editRule"))->click();
        QCOMPARE(field<QComboBox>("ruleTier")->currentText(), QStringLiteral("Best fit"));
        second->findChild<QToolButton *>(QStringLiteral("removeRule"))->click();
        QCOMPARE(profile().tierRules.rules.size(), std::size_t{1});
        QVERIFY(!field<QWidget>("tierRuleEditor")->isVisible()); // the rule that was edited is gone
    }

    void theEffectIsShownAtOnce()
    {
        open(withProfile());
        QVERIFY(m_fixture->waitForAnalysis());
        QVERIFY(field<QWidget>("effectStrip")->isVisible());
        const QString before = label("tierAccountsA");
        Trait trait = profile().traits[0];
        trait.bins[0].criteria = {{QStringLiteral("industry"), AnyOf{{QStringLiteral("Retail")}}}};
        m_fixture->document.apply(edits::changeTrait(m_fixture->document.project(), trait));
        QVERIFY(m_fixture->waitForAnalysis());
        QVERIFY(label("tierAccountsA") != before);
        QVERIFY(!m_page->findChild<Notes *>()->notes().isEmpty()); // the best, in software, no longer fit
    }

    void wordsAreKeptAndMergedIntoOneStep()
    {
        open(withProfile());
        field<QTabWidget>("profileTabs")->setCurrentIndex(1);
        auto *goals = field<QPlainTextEdit>("words_goals");
        const int steps = m_fixture->document.undoStack().count();
        QTest::keyClicks(goals, QStringLiteral("More leads"));
        QCOMPARE(profile().words.at(QStringLiteral("goals")), QStringLiteral("More leads"));
        QCOMPARE(m_fixture->document.undoStack().count(), steps + 1);
        m_fixture->document.undoStack().undo();
        QVERIFY(goals->toPlainText().isEmpty());
    }

private:
    void open(const Project &project)
    {
        m_fixture = std::make_unique<test::PageFixture>(project);
        m_page = std::make_unique<ProfilePage>(m_fixture->context());
        m_page->resize(1064, 740);
        m_page->show();
    }
    template <typename T>
    T *field(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    QString label(const char *name) const { return field<QLabel>(name)->text(); }
    const Profile &profile() const { return *m_fixture->document.project().profile; }
    LineRow *rowOf(const QUuid &id) const
    {
        return m_page->findChild<LineRow *>(QStringLiteral("line_") + id.toString(QUuid::WithoutBraces));
    }
    void addFromMenu(const char *menu, const char *attribute) const
    {
        auto *shelf = field<QMenu>(menu);
        Q_EMIT shelf->aboutToShow();
        shelf->findChild<QAction *>(QStringLiteral("add_") + QLatin1String(attribute))->trigger();
    }
    QStringList noteTexts() const { return field<Notes>("tierRuleNotes")->notes(); }
    static void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<ProfilePage> m_page;
};

QTEST_MAIN(ProfilePageTest)
#include "profile_page_test.moc"
