#include "core/base/locale_text.h"
#include "core/project/analysis.h"
#include "core/project/project_file.h"
#include "tests/app/command_fixture.h"
#include "tests/journey/analyst.h"
#include "tests/journey/journey_program.h"
#include "tests/support/sample_exports.h"
#include "ui/accounts/fit_model.h"
#include "ui/charts/chart_panel.h"
#include "ui/customers/best_model.h"
#include "ui/patterns/pattern_model.h"

#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <memory>

namespace touchstone
{

using test::Analyst;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

// As one line, with all spaces alike; the reader of PDFs drops the thin one of "0 %" now and then.
QString plainText(const QString &text)
{
    return text.simplified().replace(str(" %"), str("%"));
}

QString count(const QJsonValue &value)
{
    return countText(value.toInteger());
}

// By name: an account's score, lowest, highest, coverage, grade and tier as the command line exports them.
std::map<QString, QStringList> scoresByName(const QByteArray &csv)
{
    static const QRegularExpression line(
        str(R"(^[^,]*,([^,]*),(?:customer|prospect),(\d+),(\d+),(\d+),(\d+),(\w),([^,]*),)"),
        QRegularExpression::MultilineOption);
    std::map<QString, QStringList> scores;
    for (const QRegularExpressionMatch &match : line.globalMatch(QString::fromUtf8(csv)))
        scores[match.captured(1)] = match.capturedTexts().mid(2);
    return scores;
}

struct Reopened {
    Project project;
    Analysis analysis;
};

Reopened reopened(const QString &path)
{
    NoProgress progress;
    const Result<StoredProject> stored = loadProject(path, progress);
    if (!stored)
        qFatal("%s", qPrintable(stored.error().sentence()));
    const Result<Analysis> analysis = analyze(stored->project, {}, ProjectParts(allProjectParts), progress);
    if (!analysis)
        qFatal("%s", qPrintable(analysis.error().sentence()));
    return {stored->project, *analysis};
}

} // namespace

// One project: what the window shows, what the command line prints, what comes out after saving and opening, and what
// the report says must be the same numbers. Numbers are compared as such where both sides have them; where one side has
// only the text, the text of the other's number must be that.
class SameNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void bestCustomersOfWindowAndCommandLine();
    void patternsOfWindowAndCommandLine();
    void scoresOfEveryAccountOfWindowAndCommandLine();
    void pointsOfAnAccountOfWindowAndCommandLine();
    void pipelineOfWindowAndCommandLine();
    void allOfItAfterSavingAndOpening();
    void winRatesOfWindowAndReopenedProject();
    void backtestOfWindowAndCommandLine();
    void bestCustomersInTheReport();
    void patternsInTheReport();
    void pipelineInTheReport();
    void winRatesInTheReport();
    void reportsOfWindowAndCommandLine();

private:
    QString path(const QString &name) const { return m_commands.path(name); }
    QJsonObject json(QStringList arguments) const;
    QJsonArray tiersOf(const QString &population) const;
    const Chart &chart(const QString &name) { return m_analyst->seesA<ChartPanel>(name).chart(); }
    void comparesListedScores(const QString &population, const std::map<QString, QStringList> &scores);
    QString textOf(const QString &pdf) const;
    bool isPrinted(const QStringList &cells) const;

    test::CommandFixture m_commands;
    std::unique_ptr<Analyst> m_analyst;
    QTemporaryDir m_dir;
    QString m_project;
    QString m_copy; // saved by the window
    QString m_pdf;  // written by the window
    QString m_text; // of that
    QJsonObject m_best;
    QJsonObject m_patterns;
    QJsonObject m_fit;
};

QJsonObject SameNumbersTest::json(QStringList arguments) const
{
    arguments << str("--json");
    const test::CommandResult result = m_commands.run(arguments);
    if (result.status != 0)
        qFatal("%s: %s", qPrintable(arguments.join(QLatin1Char(' '))), qPrintable(result.err));
    return result.json();
}

void SameNumbersTest::initTestCase()
{
    m_project = path(str("sample.touchstone"));
    m_copy = path(str("copy.touchstone"));
    m_pdf = path(str("review.pdf"));
    const QDir exports(test::sampleExports(m_dir, str("exports"), 1));
    QStringList import = {str("import"), m_project};
    for (const QString &name : exports.entryList(QDir::Files))
        import << exports.filePath(name);
    json({str("new"), m_project});
    json(import);
    m_best = json({str("best"), m_project, str("--where"), str("nps >= 9"), str("--where"), str("arr top 30%"),
                   str("--where"), str("health_score >= 80"), str("--at-least"), str("2")});
    m_patterns = json({str("patterns"), m_project});
    json({str("draft"), m_project});
    m_fit = json({str("fit"), m_project});

    const QString shown = path(str("shown.touchstone")); // a project that is open is refused elsewhere
    QVERIFY(QFile::copy(m_project, shown));
    m_analyst = std::make_unique<Analyst>();
    Analyst &analyst = *m_analyst;
    analyst.inTheDialog([&] { analyst.typesOver(shown); });
    analyst.clicks(str("openProject"));
    analyst.waitsUntil([&] { return analyst.title().startsWith(str("shown")); }, str("the project is open"));
    analyst.goesTo(5);
    analyst.waitsUntil([&] { return analyst.isShown(str("fitTable")); }, str("the accounts are scored"));
}

void SameNumbersTest::bestCustomersOfWindowAndCommandLine()
{
    Analyst &analyst = *m_analyst;
    analyst.goesTo(2);
    const QString finding = analyst.reads(str("customersPage/pageFinding"));
    QVERIFY2(finding.startsWith(count(m_best[str("best")]) + QLatin1Char(' ')), qPrintable(finding));
    QVERIFY2(finding.contains(str(" of %1 ").arg(count(m_best[str("customers")]))), qPrintable(finding));
    const QJsonArray criteria = m_best[str("criteria")].toArray();
    QCOMPARE(criteria.size(), 3);
    for (int i = 0; i < criteria.size(); ++i)
        QCOMPARE(analyst.reads(str("criterion%1/counts").arg(i)),
                 str("%1 met · %2 not met · %3 unknown")
                     .arg(count(criteria[i][str("met")]), count(criteria[i][str("not_met")]),
                          count(criteria[i][str("unknown")])));
    QStringList printed;
    for (const QJsonValue &account : m_best[str("accounts")].toArray())
        printed << account[str("name")].toString();
    QStringList listed;
    for (int row = 0; row < analyst.rowsOf(str("customers")); ++row)
        listed << analyst.readsCell(str("customers"), row, BestModel::NameColumn);
    printed.sort();
    listed.sort();
    QCOMPARE(printed.size(), static_cast<qsizetype>(m_best[str("best")].toInteger()));
    QCOMPARE(listed, printed);
}

void SameNumbersTest::patternsOfWindowAndCommandLine()
{
    Analyst &analyst = *m_analyst;
    analyst.goesTo(3);
    const auto &model =
        *static_cast<const PatternModel *>(analyst.seesA<QTableView>(str("patternsPage/patterns")).model());
    const QJsonArray printed = m_patterns[str("patterns")].toArray();
    QVERIFY(printed.size() >= 3);
    for (int row = 0; row < printed.size(); ++row) {
        const QJsonObject json = printed[row].toObject();
        const Pattern &pattern = model.patternAt(row);
        QCOMPARE(pattern.bestMatching, json[str("best_matching")].toInteger());
        QCOMPARE(pattern.bestKnown, json[str("best_known")].toInteger());
        QCOMPARE(pattern.restMatching, json[str("rest_matching")].toInteger());
        QCOMPARE(pattern.restKnown, json[str("rest_known")].toInteger());
        QVERIFY(pattern.lift == json[str("lift")].toDouble());
        QVERIFY(pattern.liftInterval.low == json[str("lift_low")].toDouble());
        QVERIFY(pattern.liftInterval.high == json[str("lift_high")].toDouble());
        QVERIFY(pattern.p == json[str("p")].toDouble());
        QVERIFY(pattern.q == json[str("q")].toDouble());
        QCOMPARE(evidenceName(pattern.evidence), json[str("verdict")].toString());
        const auto shown = [&](int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(shown(PatternModel::LiftColumn),
                 str("%1 (%2–%3)")
                     .arg(factorText(json[str("lift")].toDouble()), factorText(json[str("lift_low")].toDouble()),
                          factorText(json[str("lift_high")].toDouble())));
        QCOMPARE(shown(PatternModel::BestColumn), shareText(json[str("best_share")].toDouble()));
        QCOMPARE(shown(PatternModel::RestColumn), shareText(json[str("rest_share")].toDouble()));
    }
}

void SameNumbersTest::comparesListedScores(const QString &population, const std::map<QString, QStringList> &scores)
{
    Analyst &analyst = *m_analyst;
    const QString table = str("fitTable");
    analyst.choosesIn(str("fitPopulation"), population);
    for (int row = 0; row < analyst.rowsOf(table); ++row) {
        const auto found = scores.find(analyst.readsCell(table, row, FitModel::Name));
        QVERIFY(found != scores.end());
        const QString low = found->second[1];
        const QString high = found->second[2];
        QCOMPARE(analyst.readsCell(table, row, FitModel::Score), found->second[0]);
        QCOMPARE(analyst.readsCell(table, row, FitModel::Range),
                 low == high ? QString() : low + QStringLiteral("–") + high);
        QCOMPARE(analyst.readsCell(table, row, FitModel::Coverage), percentText(found->second[3].toDouble()));
        QCOMPARE(analyst.readsCell(table, row, FitModel::TierColumn), found->second[5]);
    }
}

void SameNumbersTest::scoresOfEveryAccountOfWindowAndCommandLine()
{
    json({str("score"), m_project, str("-o"), path(str("scores.csv"))});
    const std::map<QString, QStringList> scores = scoresByName(m_commands.content(str("scores.csv")));
    QCOMPARE(scores.size(), std::size_t{1380});
    m_analyst->goesTo(5);
    comparesListedScores(str("Customers"), scores);
    comparesListedScores(str("Prospects"), scores);
}

void SameNumbersTest::pointsOfAnAccountOfWindowAndCommandLine()
{
    Analyst &analyst = *m_analyst;
    const QString table = str("fitTable");
    analyst.choosesIn(str("fitPopulation"), str("Customers"));
    analyst.clicksCell(table, 0);
    const QJsonObject explained = json({str("explain"), m_project, analyst.readsCell(table, 0, FitModel::Name)});
    QCOMPARE(analyst.reads(str("accountScore")), count(explained[str("score")]));
    const QStringList shown = analyst.readsAll(str("accountPanel"), {});
    int total = 0;
    for (const QJsonValue &line : explained[str("points")].toArray()) {
        QVERIFY(shown.contains(line[str("trait")].toString()));
        QVERIFY(shown.contains(str("%1 of %2").arg(count(line[str("points")]), count(line[str("most")]))));
        total += line[str("points")].toInt();
    }
    QCOMPARE(total, explained[str("score")].toInt());
}

QJsonArray SameNumbersTest::tiersOf(const QString &population) const
{
    for (const QJsonValue &each : m_fit[str("populations")].toArray())
        if (each[str("population")].toString() == population)
            return each[str("tiers")].toArray();
    return {};
}

void SameNumbersTest::pipelineOfWindowAndCommandLine()
{
    Analyst &analyst = *m_analyst;
    const QJsonArray tiers = tiersOf(str("pipeline"));
    const QJsonArray prospects = tiersOf(str("prospects"));
    QCOMPARE(tiers.size(), 4);
    const double good = tiers[0][str("amount")].toDouble() + tiers[1][str("amount")].toDouble();
    const qint64 deals =
        tiers[0][str("open_opportunities")].toInteger() + tiers[1][str("open_opportunities")].toInteger();
    const qint64 people = prospects[0][str("accounts")].toInteger() + prospects[1][str("accounts")].toInteger();
    const auto figure = [&](int card) { return analyst.reads(str("figure%1").arg(card)); };
    QVERIFY(figure(1).contains(str(": %1, ").arg(countText(deals))));
    QVERIFY(figure(2).contains(str(": %1, ").arg(moneyText(good, m_fit[str("currency")].toString()))));
    QVERIFY(figure(3).contains(str(": %1, ").arg(countText(people))));
    analyst.clicksTab(str("fitTabs"), 1);
    const Chart &byTier = chart(str("chart_pipeline_by_tier"));
    const Chart &byGroup = chart(str("chart_tiers_by_population"));
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        const auto index = static_cast<qsizetype>(tier);
        QVERIFY(byTier.series[tier].values[tier] == tiers[index][str("amount")].toDouble());
        QVERIFY(byGroup.series[tier].values[2] == prospects[index][str("share")].toDouble());
    }
    analyst.clicksTab(str("fitTabs"), 0);
}

void SameNumbersTest::allOfItAfterSavingAndOpening()
{
    Analyst &analyst = *m_analyst;
    analyst.inTheDialog([&] { analyst.typesOver(m_copy); });
    analyst.presses(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    analyst.waitsUntil([&] { return analyst.title().startsWith(str("copy")); }, str("the copy is saved"));
    analyst.choosesFromMenuBar(Qt::Key_F, str("New")); // lets go of the copy
    QCOMPARE(json({str("best"), m_copy}), m_best);
    QCOMPARE(json({str("patterns"), m_copy}), m_patterns);
    QCOMPARE(json({str("fit"), m_copy}), m_fit);
    json({str("score"), m_copy, str("-o"), path(str("again.csv"))});
    QCOMPARE(m_commands.content(str("again.csv")), m_commands.content(str("scores.csv")));
    analyst.inTheDialog([&] { analyst.typesOver(m_copy); });
    analyst.presses(Qt::Key_O, Qt::ControlModifier);
    analyst.waitsUntil([&] { return analyst.title().startsWith(str("copy")); }, str("the copy is open"));
}

void SameNumbersTest::winRatesOfWindowAndReopenedProject()
{
    const Reopened again = reopened(m_project);
    Analyst &analyst = *m_analyst;
    analyst.goesTo(6);
    analyst.waitsUntil([&] { return analyst.isShown(str("reviewTabs")); }, str("the review is ready"));
    analyst.clicksTab(str("reviewTabs"), 1);
    analyst.waitsUntil([&] { return !chart(str("chart_win_rate_by_tier")).series.empty(); },
                       str("win rates are drawn"));
    const Chart &rates = chart(str("chart_win_rate_by_tier"));
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        const TierOutcome &outcome = again.analysis.outcomes->tiers[tier];
        if (outcome.won + outcome.lost == 0)
            continue;
        QVERIFY(rates.series[0].values[tier] == outcome.winRate);
        QVERIFY(rates.series[0].low[tier] == outcome.winRateInterval.low);
        QVERIFY(rates.series[0].high[tier] == outcome.winRateInterval.high);
    }
}

void SameNumbersTest::backtestOfWindowAndCommandLine()
{
    Analyst &analyst = *m_analyst;
    const QJsonObject proof = json({str("proof"), m_project});
    QVERIFY(!proof[str("text")].toString().isEmpty());
    analyst.clicks(str("runBacktest"));
    analyst.waitsUntil([&] { return analyst.reads(str("proofSentence")) == proof[str("text")].toString(); },
                       str("the back-test says: ") + proof[str("text")].toString());
    const Chart &gain = chart(str("chart_gain"));
    const QJsonArray steps = proof[str("gain")].toArray();
    QCOMPARE(gain.series[1].values.size(), static_cast<std::size_t>(steps.size()));
    for (std::size_t step = 0; step < gain.series[1].values.size(); ++step) {
        const QJsonValue one = steps[static_cast<qsizetype>(step)];
        QCOMPARE(gain.series[1].values[step], one[str("captured")].toDouble());
        QCOMPARE(gain.series[0].high[step], one[str("chance_high")].toDouble());
    }
    const Chart &calibration = chart(str("chart_calibration"));
    const QJsonArray groups = proof[str("calibration")][str("by_tier")].toArray();
    QCOMPARE(calibration.categories.size(), groups.size());
    for (qsizetype group = 0; group < groups.size(); ++group) {
        const auto index = static_cast<std::size_t>(group);
        QCOMPARE(calibration.series[0].values[index], groups[group][str("expected")].toDouble());
        QCOMPARE(calibration.series[1].values[index], groups[group][str("found")].toDouble());
    }
    const auto *misses = analyst.seesA<QTableView>(str("missesTable")).model();
    QCOMPARE(misses->rowCount(), proof[str("misses")].toArray().size());
    QVERIFY(misses->rowCount() > 0);
    for (int row = 0; row < misses->rowCount(); ++row)
        QCOMPARE(misses->index(row, 0).data().toString(), proof[str("misses")][row][str("account")].toString());
}

QString SameNumbersTest::textOf(const QString &pdf) const
{
    QProcess reader;
    reader.start(str("pdftotext"), {str("-layout"), pdf, str("-")});
    return reader.waitForFinished() ? plainText(QString::fromUtf8(reader.readAllStandardOutput())) : QString();
}

// Whether the report has these cells one after the other.
bool SameNumbersTest::isPrinted(const QStringList &cells) const
{
    const QString line = plainText(cells.join(QLatin1Char(' ')));
    const bool found = m_text.contains(line);
    if (!found)
        qWarning("not in the report: %s", qPrintable(line));
    return found;
}

void SameNumbersTest::bestCustomersInTheReport()
{
    if (QStandardPaths::findExecutable(str("pdftotext")).isEmpty())
        QSKIP("needs pdftotext");
    Analyst &analyst = *m_analyst;
    analyst.inTheDialog([&] { analyst.typesOver(m_pdf); });
    analyst.clicks(str("writeReport"));
    analyst.waitsUntil([&] { return QFileInfo::exists(m_pdf); }, str("the report is written"));
    m_text = textOf(m_pdf);
    QVERIFY(isPrinted({str("%1 of %2 customers are best customers")
                           .arg(count(m_best[str("best")]), count(m_best[str("customers")]))}));
    const Project project = reopened(m_project).project;
    const std::vector<BestCriterion> &criteria = project.best->criteria;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const QJsonValue line = m_best[str("criteria")].toArray()[static_cast<qsizetype>(i)];
        QVERIFY(isPrinted({describe(std::span(&criteria[i].criterion, 1), project.dataset->accounts),
                           count(line[str("met")]), count(line[str("not_met")]), count(line[str("unknown")])}));
    }
}

void SameNumbersTest::patternsInTheReport()
{
    if (m_text.isEmpty())
        QSKIP("needs the text of the report");
    const auto part = [](const QJsonValue &some, const QJsonValue &all, const QJsonValue &share) {
        return str("%1 of %2 (%3)").arg(count(some), count(all), shareText(share.toDouble()));
    };
    for (const QJsonValue &pattern : m_patterns[str("patterns")].toArray())
        QVERIFY(isPrinted(
            {part(pattern[str("best_matching")], pattern[str("best_known")], pattern[str("best_share")]),
             part(pattern[str("rest_matching")], pattern[str("rest_known")], pattern[str("rest_share")]),
             str("%1 (%2 to %3)")
                 .arg(timesText(pattern[str("lift")].toDouble()), factorText(pattern[str("lift_low")].toDouble()),
                      factorText(pattern[str("lift_high")].toDouble()))}));
}

void SameNumbersTest::pipelineInTheReport()
{
    if (m_text.isEmpty())
        QSKIP("needs the text of the report");
    const QString currency = m_fit[str("currency")].toString();
    const QJsonArray tiers = tiersOf(str("pipeline"));
    double amount = 0;
    for (const QJsonValue &tier : tiers)
        amount += tier[str("amount")].toDouble();
    for (const QJsonValue &tier : tiers)
        QVERIFY(isPrinted({tier[str("tier")].toString(), count(tier[str("accounts")]),
                           count(tier[str("open_opportunities")]), moneyText(tier[str("amount")].toDouble(), currency),
                           shareText(tier[str("amount")].toDouble() / amount), count(tier[str("without_amount")])}));
    for (const QJsonValue &stage : m_fit[str("populations")].toArray()[2][str("by_stage")].toArray()) {
        QStringList cells = {stage[str("stage")].toString()};
        for (const QJsonValue &tier : stage[str("tiers")].toArray()) {
            const double value = tier[str("amount")].toDouble();
            const QString deals = count(tier[str("open_opportunities")]);
            cells << (value > 0 ? str("%1 (%2)").arg(moneyText(value, currency), deals) : deals);
        }
        QVERIFY(isPrinted(cells));
    }
}

void SameNumbersTest::winRatesInTheReport()
{
    if (m_text.isEmpty())
        QSKIP("needs the text of the report");
    const Reopened again = reopened(m_project);
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        const TierOutcome &outcome = again.analysis.outcomes->tiers[tier];
        if (outcome.won + outcome.lost == 0)
            continue;
        QVERIFY(isPrinted(
            {tierName(static_cast<Tier>(tier)), countText(static_cast<qint64>(outcome.won)),
             countText(static_cast<qint64>(outcome.lost)), shareText(outcome.winRate),
             str("(%1 to %2)").arg(shareText(outcome.winRateInterval.low), shareText(outcome.winRateInterval.high))}));
    }
}

// Word for word, but for the day on which it was written.
void SameNumbersTest::reportsOfWindowAndCommandLine()
{
    if (m_text.isEmpty())
        QSKIP("needs the text of the report");
    const QString printed = path(str("printed.pdf"));
    json({str("report"), m_project, str("-o"), printed, str("--proof")});
    const auto withoutDay = [](QString text) {
        static const QRegularExpression day(str("made on \\d+ \\w+ \\d+"));
        return text.remove(day);
    };
    QCOMPARE(withoutDay(textOf(printed)), withoutDay(m_text));
}

} // namespace touchstone

int main(int argc, char *argv[])
{
    using namespace touchstone;
    return test::runInProgram(QLocale(QLocale::English, QLocale::UnitedStates), argc, argv, [&] {
        SameNumbersTest numbers;
        return QTest::qExec(&numbers, argc, argv);
    });
}

#include "same_numbers_test.moc"
