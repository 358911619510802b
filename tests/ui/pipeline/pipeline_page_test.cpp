#include "ui/pipeline/pipeline_page.h"

#include "tests/support/fit_project.h"
#include "ui/accounts/account_panel.h"
#include "ui/widgets/page_header.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;

namespace
{

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

Trait retailTrait()
{
    Trait trait;
    trait.id = QUuid::createUuidV5(QUuid(), QStringLiteral("retail"));
    trait.name = QStringLiteral("Retail");
    trait.bins = {{{Criterion{QStringLiteral("industry"), AnyOf{{QStringLiteral("Retail")}}}}, 100}};
    return trait;
}

} // namespace

class PipelinePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openOpportunitiesAreListedByScoreAndThoseOfNoAccountLast()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        FitModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(fixture.document.project(), fixture.live.analysis(), FitPopulation::OpenOpportunities);
        QCOMPARE(column(model, FitModel::Name),
                 QStringList({QStringLiteral("Gamma deal"), QStringLiteral("Delta deal"), QStringLiteral("Orphan")}));
        QCOMPARE(column(model, FitModel::Score),
                 QStringList({QStringLiteral("100"), QStringLiteral("40"), QStringLiteral("—")}));
        QCOMPARE(model.index(1, FitModel::Range).data().toString(), QStringLiteral("0–100"));
    }

    // Software is the best fit by a rule, nobody has points: no score is shown, and none is made up.
    void tiersByRulesAloneAreListedWithoutScores()
    {
        Project project = test::fitProject();
        Profile profile;
        profile.tierRules = {true,
                             {{QUuid::createUuid(),
                               Tier::Best,
                               {Criterion{QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}}}}},
                             {}};
        project.profile = std::make_shared<const Profile>(profile);
        test::PageFixture fixture(project);
        QVERIFY(fixture.waitForAnalysis());
        PipelinePage page(fixture.context());
        page.resize(1200, 800);
        page.show();
        auto *table = page.findChild<QTableView *>(QStringLiteral("fitTable"));
        QCOMPARE(column(*table->model(), FitModel::Name),
                 QStringList({QStringLiteral("Gamma deal"), QStringLiteral("Delta deal"), QStringLiteral("Orphan")}));
        QCOMPARE(column(*table->model(), FitModel::TierColumn),
                 QStringList({QStringLiteral("Best fit"), QStringLiteral("Bad fit"), QStringLiteral("—")}));
        QCOMPARE(column(*table->model(), FitModel::Score),
                 QStringList({QStringLiteral("—"), QStringLiteral("—"), QStringLiteral("—")}));
        QVERIFY(!table->model()->index(0, FitModel::Score).data(FitModel::ScoreShareRole).isValid());
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("accountTitle"))->text(),
                 QStringLiteral("Why Gamma is Best fit"));
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("accountTier"))->text(), QStringLiteral("Best fit"));
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("accountScore")) == nullptr);
        QVERIFY(page.findChild<PageHeader *>()->finding().startsWith(QStringLiteral("Tiers are by rules alone")));
    }

    void gatesAloneDoNotSayWhoFits()
    {
        Project project = test::fitProject();
        Profile profile;
        Gate gate;
        gate.id = QUuid::createUuid();
        gate.criteria = {{QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}}};
        profile.gates = {gate};
        project.profile = std::make_shared<const Profile>(profile);
        test::PageFixture fixture(project);
        QVERIFY(fixture.waitForAnalysis());
        PipelinePage page(fixture.context());
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("emptySentence"))->text(),
                 QStringLiteral("The profile does not say yet who fits. Add a trait with points, or a rule for "
                                "tiers."));
    }

    void sortingByAmountComparesNumbers()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        FitModel model;
        model.show(fixture.document.project(), fixture.live.analysis(), FitPopulation::OpenOpportunities);
        model.sort(FitModel::Amount, Qt::AscendingOrder);
        QCOMPARE(column(model, FitModel::Name),
                 QStringList({QStringLiteral("Orphan"), QStringLiteral("Delta deal"), QStringLiteral("Gamma deal")}));
    }

    void filtersNarrowTheList()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        FitModel model;
        model.show(fixture.document.project(), fixture.live.analysis(), FitPopulation::OpenOpportunities);
        model.setFilter({QStringLiteral("gam"), {}, {}});
        QCOMPARE(column(model, FitModel::Name), QStringList({QStringLiteral("Gamma deal")}));
        model.setFilter({{}, Tier::Best, {}});
        QCOMPARE(column(model, FitModel::Name), QStringList({QStringLiteral("Gamma deal")}));
        model.setFilter({{}, {}, QStringLiteral("Negotiation")});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.totalCount(), 3);
    }

    void typingInTheSearchBoxFiltersAndSaysHowMany()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        PipelinePage page(fixture.context());
        page.show();
        QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("fitSearch")), QStringLiteral("delta"));
        QCOMPARE(page.findChild<QTableView *>(QStringLiteral("fitTable"))->model()->rowCount(), 1);
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("fitCount"))->text(), QStringLiteral("1 of 3"));
    }

    void aChosenRowIsExplainedAndThePointsAddUp()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        PipelinePage page(fixture.context());
        page.resize(1200, 800);
        page.show();
        auto *table = page.findChild<QTableView *>(QStringLiteral("fitTable"));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("accountTitle"))->text(),
                 QStringLiteral("Why Gamma scores 100"));
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("accountScore"))->text(), QStringLiteral("100"));
    }

    void aTierThatIsNotTheGradesSaysSo()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        PipelinePage page(fixture.context());
        page.show();
        page.findChild<QTableView *>(QStringLiteral("fitTable"))->selectRow(0);
        const auto tier = [&page] { return page.findChild<QLabel *>(QStringLiteral("accountTier"))->text(); };
        QCOMPARE(tier(), QStringLiteral("Best fit, grade A"));
        TierRules rules{true, {{QUuid::createUuid(), Tier::Best, {}}}, Tier::Poor};
        fixture.document.apply(edits::setTierRules(fixture.document.project(), rules));
        QVERIFY(fixture.waitForAnalysis());
        QCOMPARE(tier(), QStringLiteral("Poor fit; by its score alone grade A"));
    }

    void anOpportunityOfNoAccountSaysThatItHasNoFit()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        PipelinePage page(fixture.context());
        page.show();
        page.findChild<QTableView *>(QStringLiteral("fitTable"))->selectRow(2);
        QVERIFY(page.findChild<AccountPanel *>(QStringLiteral("accountPanel"))->account() < 0);
    }

    void anEditOfTheProfileChangesTheListAtOnce()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        PipelinePage page(fixture.context());
        page.show();
        Profile profile = *fixture.document.project().profile;
        profile.traits[0].bins[0].criteria = {Criterion{QStringLiteral("industry"), AnyOf{{QStringLiteral("Retail")}}}};
        fixture.document.apply(edits::setProfile(fixture.document.project(), profile, QStringLiteral("Change trait")));
        QVERIFY(fixture.waitForAnalysis());
        const auto *model = page.findChild<QTableView *>(QStringLiteral("fitTable"))->model();
        QCOMPARE(column(*model, FitModel::Name).first(), QStringLiteral("Delta deal"));
        fixture.document.undoStack().undo();
        QVERIFY(fixture.waitForAnalysis());
        QCOMPARE(column(*model, FitModel::Name).first(), QStringLiteral("Gamma deal"));
    }

    void scoresAreExportedToTheChosenFile()
    {
        const QTemporaryDir folder;
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        const QString path = folder.filePath(QStringLiteral("scores.csv"));
        fixture.prompts.filesToWrite = {path};
        PipelinePage page(fixture.context());
        const QSignalSpy said(&page, &Page::message);
        page.show();
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("exportScores")), Qt::LeftButton);
        QVERIFY(fixture.waitForTasks());
        QCOMPARE(said.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("account_id,name,population,score"));
    }

    // Until the scores of an edit are there, the page shows those before it and all that belongs to them.
    void whileAnEditIsOnItsWayTheFormerScoresAreExplained()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        PipelinePage page(fixture.context());
        page.show();
        fixture.document.apply(edits::addTrait(fixture.document.project(), retailTrait()));
        QVERIFY(!fixture.live.isCurrent());
        const auto *title = page.findChild<QLabel *>(QStringLiteral("accountTitle"));
        page.findChild<QTableView *>(QStringLiteral("fitTable"))->selectRow(0);
        QCOMPARE(title->text(), QStringLiteral("Why Gamma scores 100"));
        QVERIFY(fixture.waitForAnalysis());
        QCOMPARE(title->text(), QStringLiteral("Why Gamma scores 50"));
    }

    void whileAnEditIsOnItsWayAnotherPopulationIsListed()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        PipelinePage page(fixture.context());
        page.show();
        fixture.document.apply(edits::addTrait(fixture.document.project(), retailTrait()));
        page.findChild<QComboBox *>(QStringLiteral("fitPopulation"))->setCurrentIndex(2);
        const auto *model = page.findChild<QTableView *>(QStringLiteral("fitTable"))->model();
        QCOMPARE(column(*model, FitModel::Name), QStringList({QStringLiteral("Alpha"), QStringLiteral("Beta")}));
    }

    void scoresExportedRightAfterAnEditAreThoseOfTheEdit()
    {
        const QTemporaryDir folder;
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        const QString path = folder.filePath(QStringLiteral("scores.csv"));
        fixture.prompts.filesToWrite = {path};
        PipelinePage page(fixture.context());
        page.show();
        fixture.document.apply(edits::addTrait(fixture.document.project(), retailTrait()));
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("exportScores")), Qt::LeftButton);
        QTRY_VERIFY(QFileInfo::exists(path));
        QVERIFY(fixture.waitForTasks());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray scores = file.readAll();
        QVERIFY2(scores.contains("points: Retail") && scores.contains("A3,Gamma,prospect,50,"), scores.constData());
    }

    void withoutAProfileThePageSaysWhatToDo()
    {
        Project project = test::fitProject();
        project.profile = std::make_shared<const Profile>();
        test::PageFixture fixture(project);
        QVERIFY(fixture.waitForAnalysis());
        PipelinePage page(fixture.context());
        const QSignalSpy asked(&page, &Page::pageRequested);
        page.show();
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("emptyAction")), Qt::LeftButton);
        QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("profile"));
    }
};

QTEST_MAIN(PipelinePageTest)
#include "pipeline_page_test.moc"
