#include "app/sample/sample_world.h"
#include "tests/journey/analyst.h"
#include "tests/journey/journey_program.h"
#include "tests/support/sample_exports.h"
#include "ui/accounts/fit_model.h"
#include "ui/customers/best_model.h"
#include "ui/data/files/column_model.h"
#include "ui/patterns/pattern_model.h"
#include "ui/profile/bin_model.h"
#include "ui/widgets/threshold_histogram.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace touchstone
{

using test::Analyst;

namespace
{

constexpr int data = 1;
constexpr int customers = 2;
constexpr int patterns = 3;
constexpr int profile = 4;
constexpr int pipeline = 5;
constexpr int review = 6;

int firstNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d[\\d,]*"));
    return number.match(text).captured().remove(QLatin1Char(',')).toInt();
}

} // namespace

// The whole way of an analyst, one step after the other, in one window: from nothing to the report.
class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void beginsAtTheStartPage();
    void bringsTheExports();
    void mapsAColumnByHand();
    void choosesTheBestCustomers();
    void movesAThresholdByMouseAndKeys();
    void pinsOneByHandWithAReason();
    void findsPatternsAndAddsOneToTheProfile();
    void addsWhoIsNoCustomerAsADisqualifier();
    void draftsTheProfile();
    void changesPointsBackAndForth();
    void opensAnAccountOfThePipeline();
    void savesTheProject();
    void writesTheReview();
    void opensTheProjectAgain();

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    int bestCount() const { return firstNumber(m_analyst->reads(QStringLiteral("customersPage/pageFinding"))); }
    QString pointsOf(const QString &trait) const;

    QTemporaryDir m_dir;
    std::unique_ptr<Analyst> m_analyst;
    bool m_stopped = false;
    QString m_pinned;
};

void JourneyTest::initTestCase()
{
    test::sampleExports(m_dir, QStringLiteral("exports"), 1);
    m_analyst = std::make_unique<Analyst>();
}

void JourneyTest::init()
{
    if (m_stopped)
        QSKIP("an earlier step of the journey failed");
}

void JourneyTest::cleanup()
{
    m_stopped = m_stopped || QTest::currentTestFailed();
}

void JourneyTest::beginsAtTheStartPage()
{
    QVERIFY(m_analyst->isShown(QStringLiteral("startPage")));
    QVERIFY(!m_analyst->isShown(QStringLiteral("pageRail")));
}

void JourneyTest::bringsTheExports()
{
    Analyst &analyst = *m_analyst;
    const QDir exports(path(QStringLiteral("exports")));
    analyst.inTheDialog([&] {
        analyst.typesOver(exports.path());
        analyst.typesOver(QLatin1Char('"') + exports.entryList(QDir::Files).join(QStringLiteral("\" \"")) +
                          QLatin1Char('"'));
    });
    analyst.clicks(QStringLiteral("newFromExports"));
    const auto expected = static_cast<int>(sample::makeWorld(1).accounts.size());
    analyst.waitsUntil(
        [&] {
            return analyst.isShown(QStringLiteral("projectSubtitle")) &&
                   firstNumber(analyst.reads(QStringLiteral("projectSubtitle"))) == expected;
        },
        QStringLiteral("all accounts are imported"));
    QVERIFY(analyst.isShown(QStringLiteral("dataPage")));
    analyst.waitsUntil(
        [&] { return analyst.readsAll(QStringLiteral("sourceList"), QStringLiteral("sourceCard")).size() == 6; },
        QStringLiteral("each file has its card"));
}

void JourneyTest::mapsAColumnByHand()
{
    Analyst &analyst = *m_analyst;
    const QString table = QStringLiteral("columnTable");
    analyst.clicksCalled(QStringLiteral("sourceList"), QStringLiteral("crm_accounts.csv, Accounts"));
    int row = 0;
    while (analyst.readsCell(table, row, ColumnModel::Header) != QStringLiteral("Fiscal Year End"))
        ++row;
    QCOMPARE(analyst.readsCell(table, row, ColumnModel::Field), QStringLiteral("Fiscal Year End"));
    analyst.clicksCell(table, row, ColumnModel::Field);
    analyst.presses(Qt::Key_F2);
    analyst.typesOver(QStringLiteral("Fiscal period"));
    QCOMPARE(analyst.readsCell(table, row, ColumnModel::Field), QStringLiteral("Fiscal period"));
    QCOMPARE(analyst.readsCell(table, row, ColumnModel::Confidence), QStringLiteral("Set by you"));
    const QAction *undo = analyst.window().findChild<QAction *>(QStringLiteral("undo"));
    analyst.waitsUntil([&] { return undo->text().contains(QStringLiteral("Fiscal Year End")); },
                       QStringLiteral("the change is in the project"));
}

void JourneyTest::choosesTheBestCustomers()
{
    Analyst &analyst = *m_analyst;
    analyst.goesTo(customers);
    for (const QString &outcome :
         {QStringLiteral("NPS"), QStringLiteral("Annual recurring revenue"), QStringLiteral("Health score")})
        analyst.choosesFromMenu(QStringLiteral("addCriterion"), {outcome});
    const int all = bestCount();
    QVERIFY(all > 0);
    analyst.choosesIn(QStringLiteral("combine"), QStringLiteral("at least"));
    analyst.clicks(QStringLiteral("atLeast"));
    analyst.typesOver(QStringLiteral("2"));
    QVERIFY2(bestCount() > all, "two of three is easier than all three");
    QCOMPARE(analyst.rowsOf(QStringLiteral("customers")), bestCount());
}

void JourneyTest::movesAThresholdByMouseAndKeys()
{
    Analyst &analyst = *m_analyst;
    const QString name = QStringLiteral("criterion0/thresholdHistogram");
    const auto &histogram = analyst.seesA<ThresholdHistogram>(name);
    const auto met = [&] { return firstNumber(analyst.reads(QStringLiteral("criterion0/counts"))); };
    const int before = bestCount();
    const int metBefore = met();
    const int stop = histogram.handles().at(0);
    analyst.drags(name, histogram.stopPosition(stop), histogram.stopPosition(0));
    QCOMPARE(histogram.handles().at(0), 0);
    const int most = met();
    QVERIFY(most > metBefore);
    QVERIFY(bestCount() > before);
    analyst.presses(Qt::Key_Right);
    QVERIFY(met() < most);
    analyst.presses(Qt::Key_Z, Qt::ControlModifier); // the key
    QCOMPARE(met(), most);
    analyst.presses(Qt::Key_Z, Qt::ControlModifier); // the drag
    QCOMPARE(met(), metBefore);
    QCOMPARE(bestCount(), before);
}

void JourneyTest::pinsOneByHandWithAReason()
{
    Analyst &analyst = *m_analyst;
    const int before = bestCount();
    analyst.choosesIn(QStringLiteral("customerFilter"), QStringLiteral("Not best"));
    m_pinned = analyst.readsCell(QStringLiteral("customers"), 3, BestModel::NameColumn);
    analyst.clicks(QStringLiteral("customerSearch"));
    analyst.types(m_pinned);
    QCOMPARE(analyst.rowsOf(QStringLiteral("customers")), 1);
    analyst.clicksCell(QStringLiteral("customers"), 0);
    analyst.inTheDialog([&] { analyst.typesOver(QStringLiteral("A reference that sells for us")); });
    analyst.clicks(QStringLiteral("takeIn"));
    QCOMPARE(bestCount(), before + 1);
    analyst.choosesIn(QStringLiteral("customerFilter"), QStringLiteral("Chosen by hand"));
    QCOMPARE(analyst.readsCell(QStringLiteral("customers"), 0, BestModel::NameColumn), m_pinned);
}

void JourneyTest::findsPatternsAndAddsOneToTheProfile()
{
    Analyst &analyst = *m_analyst;
    const QString table = QStringLiteral("patternsPage/patterns");
    analyst.goesTo(patterns);
    analyst.clicks(QStringLiteral("findPatterns"));
    analyst.waitsUntil([&] { return analyst.isShown(table); }, QStringLiteral("patterns are found"));
    QVERIFY(analyst.rowsOf(table) >= 3);
    analyst.clicksCell(table, 0);
    const QString first = analyst.reads(QStringLiteral("patternTitle"));
    analyst.presses(Qt::Key_Down);
    QVERIFY(analyst.reads(QStringLiteral("patternTitle")) != first);
    analyst.presses(Qt::Key_Up);
    QCOMPARE(analyst.reads(QStringLiteral("patternTitle")), first);
    QVERIFY(!analyst.isShown(QStringLiteral("inProfile")));
    analyst.choosesFromMenu(QStringLiteral("addToProfile"), {QStringLiteral("As a trait with points")});
    QVERIFY(analyst.isShown(QStringLiteral("inProfile")));
}

void JourneyTest::addsWhoIsNoCustomerAsADisqualifier()
{
    Analyst &analyst = *m_analyst;
    analyst.clicksTab(QStringLiteral("patternTabs"), 1);
    analyst.clicks(QStringLiteral("antiEmptyAction"));
    const QString add = QStringLiteral("addAntiLine0");
    analyst.waitsUntil([&] { return analyst.isShown(add); }, QStringLiteral("it is told who is not a customer"));
    QVERIFY(analyst.reads(QStringLiteral("antiLine0/antiStrike")).contains(QStringLiteral("best customers")));
    analyst.clicks(add);
    QVERIFY(analyst.isShown(QStringLiteral("antiLine0/antiAdded")));
    analyst.presses(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(analyst.isShown(add));
    analyst.clicksTab(QStringLiteral("patternTabs"), 0);
}

void JourneyTest::draftsTheProfile()
{
    Analyst &analyst = *m_analyst;
    analyst.goesTo(profile);
    QCOMPARE(analyst.readsAll(QStringLiteral("traits"), QStringLiteral("lineName")).size(), 1);
    analyst.inTheDialog([&] { // replace the line that is there
        analyst.presses(Qt::Key_Tab);
        analyst.presses(Qt::Key_Space);
    });
    analyst.clicks(QStringLiteral("draftProfile"));
    analyst.waitsUntil(
        [&] { return !analyst.readsAll(QStringLiteral("disqualifiers"), QStringLiteral("lineName")).isEmpty(); },
        QStringLiteral("the profile is drafted"));
    int total = 0;
    for (const QString &points : analyst.readsAll(QStringLiteral("traits"), QStringLiteral("linePoints")))
        total += points.toInt();
    QCOMPARE(total, 100);
}

QString JourneyTest::pointsOf(const QString &trait) const
{
    const QStringList names = m_analyst->readsAll(QStringLiteral("traits"), QStringLiteral("lineName"));
    return m_analyst->readsAll(QStringLiteral("traits"), QStringLiteral("linePoints")).value(names.indexOf(trait));
}

void JourneyTest::changesPointsBackAndForth()
{
    Analyst &analyst = *m_analyst;
    const QString trait = analyst.readsAll(QStringLiteral("traits"), QStringLiteral("lineName")).constFirst();
    const QString drafted = pointsOf(trait);
    analyst.clicksCalled(QStringLiteral("traits"), trait);
    analyst.opensCell(QStringLiteral("traitEditor/bins"), 0, BinModel::PointsColumn);
    analyst.typesOver(QStringLiteral("9"));
    analyst.waitsUntil([&] { return pointsOf(trait).toInt() < drafted.toInt(); }, QStringLiteral("the points change"));
    const QString changed = pointsOf(trait);
    analyst.presses(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(pointsOf(trait), drafted);
    analyst.presses(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pointsOf(trait), changed);
    analyst.presses(Qt::Key_Z, Qt::ControlModifier);
}

void JourneyTest::opensAnAccountOfThePipeline()
{
    Analyst &analyst = *m_analyst;
    const QString table = QStringLiteral("fitTable");
    analyst.goesTo(pipeline);
    analyst.waitsUntil([&] { return analyst.isShown(table); }, QStringLiteral("the pipeline is scored"));
    analyst.choosesIn(QStringLiteral("fitPopulation"), QStringLiteral("Customers"));
    const int everyone = analyst.rowsOf(table);
    QCOMPARE(analyst.readsCell(table, 0, FitModel::Score), QStringLiteral("100"));
    analyst.clicksHeader(table, FitModel::Score);
    QVERIFY(analyst.readsCell(table, 0, FitModel::Score).toInt() < 100);
    analyst.clicksHeader(table, FitModel::Score);
    analyst.clicks(QStringLiteral("fitSearch"));
    analyst.types(m_pinned.toLower());
    QVERIFY(analyst.rowsOf(table) < everyone);
    analyst.clicksCell(table, 0);
    const QString score = analyst.readsCell(table, 0, FitModel::Score);
    QVERIFY(analyst.reads(QStringLiteral("accountTitle")).contains(m_pinned));
    QCOMPARE(analyst.reads(QStringLiteral("accountScore")), score);
    int total = 0;
    static const QRegularExpression points(QStringLiteral("^(\\d+) of \\d+$"));
    for (const QString &text : analyst.readsAll(QStringLiteral("accountPanel"), {}))
        total += points.match(text).captured(1).toInt();
    QCOMPARE(total, score.toInt());
}

void JourneyTest::savesTheProject()
{
    Analyst &analyst = *m_analyst;
    QVERIFY(analyst.window().isWindowModified());
    analyst.inTheDialog([&] { analyst.typesOver(path(QStringLiteral("brightlead"))); });
    analyst.presses(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    analyst.waitsUntil([&] { return !analyst.window().isWindowModified(); }, QStringLiteral("the project is saved"));
    QVERIFY(QFileInfo::exists(path(QStringLiteral("brightlead.touchstone"))));
    QVERIFY(analyst.title().startsWith(QStringLiteral("brightlead")));
}

void JourneyTest::writesTheReview()
{
    Analyst &analyst = *m_analyst;
    const QString pdf = path(QStringLiteral("review.pdf"));
    analyst.goesTo(review);
    analyst.clicks(QStringLiteral("reportTitle"));
    analyst.typesOver(QStringLiteral("Who fits Brightlead"));
    analyst.inTheDialog([&] { analyst.typesOver(pdf); });
    analyst.choosesFromMenuBar(Qt::Key_F, QStringLiteral("Write report PDF…"));
    analyst.waitsUntil([&] { return QFileInfo::exists(pdf); }, QStringLiteral("the report is written"));
    QVERIFY(analyst.reads(QStringLiteral("messageText")).contains(pdf));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("needs pdftotext");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString &printed :
         {QStringLiteral("Who fits Brightlead"), m_pinned, QStringLiteral("A reference that sells for us"),
          analyst.reads(QStringLiteral("reviewPage/pageFinding"))})
        QVERIFY2(text.contains(printed), qPrintable(printed));
}

void JourneyTest::opensTheProjectAgain()
{
    Analyst &analyst = *m_analyst;
    analyst.goesTo(customers);
    const int best = bestCount();
    analyst.presses(Qt::Key_S, Qt::ControlModifier);
    analyst.waitsUntil([&] { return !analyst.window().isWindowModified(); }, QStringLiteral("the project is saved"));
    analyst.choosesFromMenuBar(Qt::Key_F, QStringLiteral("New"));
    analyst.goesTo(0);
    analyst.clicksCell(QStringLiteral("recentProjects"), 0);
    analyst.waitsUntil([&] { return analyst.isShown(QStringLiteral("pageRail")); },
                       QStringLiteral("the project is open again"));
    analyst.goesTo(customers);
    QCOMPARE(bestCount(), best);
    analyst.goesTo(data);
    QVERIFY(analyst.isShown(QStringLiteral("sourceList")));
}

} // namespace touchstone

int main(int argc, char *argv[])
{
    using namespace touchstone;
    return test::runInProgram(QLocale(QLocale::English, QLocale::UnitedStates), argc, argv, [&] {
        JourneyTest journey;
        return QTest::qExec(&journey, argc, argv);
    });
}

#include "journey_test.moc"
