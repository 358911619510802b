#include "app/sample/planted_truth.h"
#include "core/profile/profile_draft.h"
#include "core/project/analysis.h"
#include "core/project/import_project.h"
#include "tests/support/sample_exports.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace touchstone
{

using test::sampleExports;

namespace
{

QStringList filesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

QByteArray contentOf(const QString &folder, const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Best as the company of the sample would say it.
BestRule usualRule(const Table &accounts)
{
    BestRule rule;
    rule.combine = BestRule::Combine::AtLeast;
    rule.atLeast = 2;
    for (const char *text : {"nps >= 9", "arr top 30%", "health_score >= 80"})
        rule.criteria.push_back({*criterionFromText(QLatin1String(text), accounts)});
    return rule;
}

Project imported(const QString &folder)
{
    std::vector<FileImport> files;
    for (const QString &name : filesOf(folder))
        files.push_back({.path = QDir(folder).filePath(name)});
    NoProgress progress;
    const Result<Edit> edit = importFiles(emptyProject(), files, QDate(2026, 11, 1), progress);
    if (!edit)
        qFatal("%s", qPrintable(edit.error().sentence()));
    return edit->after;
}

Profile drafted(const Project &project)
{
    NoProgress progress;
    const Project chosen = edits::setBestRule(project, usualRule(project.dataset->accounts), {}).after;
    const Result<PatternSet> patterns = mine(chosen, {}, progress);
    if (!patterns)
        qFatal("%s", qPrintable(patterns.error().sentence()));
    const BestSelection selection = selectBestCustomers(*chosen.dataset, *chosen.best);
    return draftProfile(*chosen.dataset, selection, *patterns, {}, progress).profile;
}

// All that the lines of a profile ask, whether they are on or only proposed.
std::vector<std::vector<Criterion>> allConditions(const Profile &profile)
{
    std::vector<std::vector<Criterion>> conditions;
    for (const Trait &trait : profile.traits)
        for (const Bin &bin : trait.bins)
            conditions.push_back(bin.criteria);
    for (const Gate &gate : profile.gates)
        conditions.push_back(gate.criteria);
    return conditions;
}

bool givesMostPointsFor(const Trait &trait, const std::vector<Criterion> &segment)
{
    return trait.on && std::ranges::any_of(trait.bins, [&](const Bin &bin) {
               return bin.points > trait.otherwise && std::ranges::is_permutation(bin.criteria, segment);
           });
}

bool strikesAt(const Gate &gate, const Criterion &disqualifier)
{
    return gate.on && gate.rule == Gate::Rule::Disqualifier && gate.criteria == std::vector{disqualifier};
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedWritesTheSameBytes();
    void anotherSeedWritesOtherFiles();
    void importedAccountsAreWhatTheGeneratorMade();
    void plantedTruthIsWhatTheGeneratorActsBy();
    void draftHoldsWhatIsPlantedAndNothingMeaningless_data();
    void draftHoldsWhatIsPlantedAndNothingMeaningless();

private:
    QTemporaryDir m_dir;
};

void SampleTest::sameSeedWritesTheSameBytes()
{
    const QString once = sampleExports(m_dir, QStringLiteral("once"), 7);
    const QString again = sampleExports(m_dir, QStringLiteral("again"), 7);
    QCOMPARE(filesOf(once).size(), 6);
    QCOMPARE(filesOf(again), filesOf(once));
    for (const QString &name : filesOf(once))
        QVERIFY2(contentOf(once, name) == contentOf(again, name), qPrintable(name));
}

void SampleTest::anotherSeedWritesOtherFiles()
{
    const QString one = sampleExports(m_dir, QStringLiteral("one"), 1);
    const QString other = sampleExports(m_dir, QStringLiteral("other"), 2);
    for (const QString &name : filesOf(one))
        QVERIFY2(contentOf(one, name) != contentOf(other, name), qPrintable(name));
}

// Spelling variants, footers, a bought list in capitals: the accounts come out as they went in, none twice.
void SampleTest::importedAccountsAreWhatTheGeneratorMade()
{
    const sample::World world = sample::makeWorld(1);
    const Project project = imported(sampleExports(m_dir, QStringLiteral("made"), 1));
    const auto customers = std::ranges::count(world.accounts, sample::Relation::Customer, &sample::Account::relation);
    QCOMPARE(project.dataset->accounts.rowCount(), world.accounts.size());
    QCOMPARE(static_cast<std::ptrdiff_t>(project.dataset->customers.count()), customers);
    QCOMPARE(project.dataset->opportunities.count(), world.deals.size());
    QCOMPARE(std::ranges::count(project.dataset->opportunities.account, -1), 0);
}

// What is declared selects the very accounts, wherever the exports tell enough of them.
void SampleTest::plantedTruthIsWhatTheGeneratorActsBy()
{
    const sample::World world = sample::makeWorld(1);
    const Project project = imported(sampleExports(m_dir, QStringLiteral("acts"), 1));
    const sample::PlantedTruth planted = sample::plantedTruth();
    const Table &accounts = project.dataset->accounts;
    const Matches first = match(accounts, planted.segments.at(0));
    const Matches second = match(accounts, planted.segments.at(1));
    const Matches struck = match(accounts, std::span(&planted.disqualifier, 1));
    std::size_t told = 0;
    for (const sample::Account &account : world.accounts) {
        const qint32 found = project.dataset->findAccount(account.name);
        if (found < 0 || account.relation == sample::Relation::ListProspect)
            continue;
        const auto row = static_cast<std::size_t>(found);
        QCOMPARE(struck.met.contains(row), sample::isDisqualified(account));
        if (!first.known.contains(row) || !second.known.contains(row))
            continue;
        ++told;
        QCOMPARE(first.met.contains(row) || second.met.contains(row), sample::inSegment(account));
    }
    QVERIFY(told > 700);
    for (const QString &attribute : planted.meaningless)
        QVERIFY2(accounts.find(attribute), qPrintable(attribute));
}

void SampleTest::draftHoldsWhatIsPlantedAndNothingMeaningless_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3, 4})
        QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
}

void SampleTest::draftHoldsWhatIsPlantedAndNothingMeaningless()
{
    QFETCH(quint64, seed);
    const sample::PlantedTruth planted = sample::plantedTruth();
    const Project project = imported(sampleExports(m_dir, QString::number(seed), seed));
    const Profile profile = drafted(project);
    for (const std::vector<Criterion> &segment : planted.segments)
        QVERIFY2(
            std::ranges::any_of(profile.traits, [&](const Trait &trait) { return givesMostPointsFor(trait, segment); }),
            qPrintable(describe(segment, project.dataset->accounts)));
    QVERIFY(
        std::ranges::any_of(profile.gates, [&](const Gate &gate) { return strikesAt(gate, planted.disqualifier); }));
    for (const std::vector<Criterion> &conditions : allConditions(profile))
        for (const Criterion &criterion : conditions)
            QVERIFY2(!planted.meaningless.contains(criterion.attribute), qPrintable(criterion.attribute));
}

} // namespace touchstone

QTEST_GUILESS_MAIN(touchstone::SampleTest)
#include "sample_test.moc"
