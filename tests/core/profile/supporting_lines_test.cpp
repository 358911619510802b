#include "core/base/random_numbers.h"
#include "core/patterns/mine_patterns.h"
#include "core/profile/profile_draft.h"
#include "core/profile/profile_json.h"
#include "core/profile/score_candidates.h"
#include "core/profile/supporting_lines.h"
#include "core/scoring/fit_score.h"
#include "tests/core/patterns/planted_contrast.h"

#include <QJsonDocument>
#include <QTest>

using namespace touchstone;
using test::Planted;

namespace
{

// Nothing but singles, and as many shuffles as the verdicts need: these tests are about what comes after.
const MiningOptions options{.maxConditions = 1, .permutations = 60};

Draft drafted(const test::PlantedAccounts &accounts, const Profile &kept = {}, DraftFrom from = DraftFrom::Supported)
{
    NoProgress progress;
    const auto contrast = makeContrast(accounts.dataset, accounts.selection, options);
    const auto patterns = minePatterns(*contrast, options, progress);
    if (!patterns)
        qFatal("%s", qPrintable(patterns.error().sentence()));
    return draftProfile(accounts.dataset, accounts.selection, *patterns, kept, progress, from);
}

QString told(const Draft &draft, const Table &table)
{
    QString text = draft.note;
    for (const Trait &trait : draft.profile.traits)
        text += QLatin1Char('\n') + describe(trait, table) + QStringLiteral(" | ") + trait.reason;
    return text;
}

// The line about this attribute that only supports the score.
const Trait *supportingLine(const Profile &profile, const char *attribute)
{
    for (const Trait &trait : profile.traits)
        if (trait.basis == Basis::Prediction &&
            trait.bins.front().criteria.front().attribute == QLatin1String(attribute))
            return &trait;
    return nullptr;
}

std::size_t supportingLines(const Profile &profile)
{
    return static_cast<std::size_t>(std::ranges::count(profile.traits, Basis::Prediction, &Trait::basis));
}

// Germany stands out, Salesforce only a little.
Planted aStrongAndAWeakTrait()
{
    return {.rows = 1200, .best = 100, .noiseColumns = 2, .seed = 5, .germany = 2.0, .salesforce = 0.8};
}

// An attribute that is 1 (yes) or 0 per row.
Column yesNo(const QString &key, std::vector<double> values)
{
    Column column;
    column.attribute.key = column.attribute.label = key;
    column.attribute.kind = ValueKind::YesNo;
    column.attribute.known = Known::BeforeSale;
    column.attribute.family = Family::Firmographic;
    column.cells = Numbers{std::move(values)};
    return column;
}

// Yes for this share of the best and for 40 % of the others.
Column hint(const QString &key, const BestSelection &selection, double ofBest, RandomNumbers &random)
{
    std::vector<double> values;
    for (std::uint32_t row = 0; row < selection.judged.rowCount(); ++row)
        values.push_back(random.unit() < (selection.best.contains(row) ? ofBest : 0.40) ? 1.0 : 0.0);
    return yesNo(key, std::move(values));
}

} // namespace

class SupportingLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTraitTooWeakToBeConfirmedGetsPointsAndSaysWhatItIs()
    {
        const auto accounts = test::plantedAccounts(aStrongAndAWeakTrait());
        const Draft draft = drafted(accounts);
        const QString text = told(draft, accounts.dataset.accounts);
        const Trait *salesforce = supportingLine(draft.profile, "tools");
        QVERIFY2(salesforce != nullptr, qPrintable(text));
        QVERIFY2(salesforce->on && salesforce->bins.front().points > salesforce->otherwise, qPrintable(text));
        QVERIFY2(salesforce->evidence != Evidence::Supported, qPrintable(text));
        QVERIFY2(salesforce->reason.startsWith(QStringLiteral("Not confirmed by itself.")), qPrintable(text));
        QVERIFY2(draft.note.contains(QStringLiteral("not confirmed")), qPrintable(text));
    }

    // Each of them is too weak to pay its own way, but all together they tell much; noise tells nothing however many
    // columns of it there are.
    void manyWeakTraitsAreTakenTogetherButNoiseIsNot()
    {
        for (const bool telling : {true, false}) {
            auto accounts =
                test::plantedAccounts({.rows = 900, .best = 200, .noiseColumns = 0, .seed = 4, .germany = 2.0});
            RandomNumbers random(11);
            for (int i = 0; i < 7; ++i)
                accounts.dataset.accounts = accounts.dataset.accounts.with(
                    hint(QStringLiteral("hint %1").arg(i), accounts.selection, telling ? 0.51 : 0.40, random));
            const Draft draft = drafted(accounts);
            std::size_t hints = 0;
            for (const Trait &trait : draft.profile.traits)
                hints += trait.on && trait.bins.front().criteria.front().attribute.startsWith(QLatin1String("hint"));
            const QString text = told(draft, accounts.dataset.accounts);
            QVERIFY2(telling ? hints >= 5 : hints == 0, qPrintable(text));
        }
    }

    // Who has the first has the second more often, which by itself tells against it. Only the second was confirmed by
    // hand here; weighed together it would be left with no points.
    void whatOnlySupportsTheScoreNeverCrowdsOutWhatIsConfirmed()
    {
        auto accounts = test::plantedAccounts({.rows = 1200, .best = 200, .noiseColumns = 0, .seed = 3});
        std::vector<double> telling(1200);
        std::vector<double> confirmed(1200);
        RandomNumbers random(9);
        for (std::uint32_t row = 0; row < 1200; ++row) {
            const bool best = accounts.selection.best.contains(row);
            telling[row] = random.unit() < (best ? 0.8 : 0.2) ? 1.0 : 0.0;
            const double share = telling[row] > 0.0 ? (best ? 0.6 : 0.8) : (best ? 0.1 : 0.25);
            confirmed[row] = random.unit() < share ? 1.0 : 0.0;
        }
        Table &table = accounts.dataset.accounts;
        table = table.with(yesNo(QStringLiteral("telling"), telling));
        table = table.with(yesNo(QStringLiteral("confirmed"), confirmed));
        PatternSet patterns;
        patterns.options = options;
        Pattern pattern;
        pattern.criteria = {{QStringLiteral("confirmed"), AnyOf{{QStringLiteral("true")}}}};
        pattern.evidence = Evidence::Supported;
        patterns.patterns = {pattern};
        NoProgress progress;
        const Draft draft = draftProfile(accounts.dataset, accounts.selection, patterns, {}, progress);
        const QString text = told(draft, table);
        QVERIFY2(supportingLine(draft.profile, "telling") == nullptr, qPrintable(text));
        QVERIFY2(std::ranges::count(draft.profile.traits, Basis::Evidence, &Trait::basis) == 1, qPrintable(text));
    }

    void scoresStillAddUpTo100()
    {
        const auto accounts = test::plantedAccounts(aStrongAndAWeakTrait());
        const Profile profile = drafted(accounts).profile;
        QVERIFY(supportingLines(profile) > 0);
        const FitScores scores = scoreFit(accounts.dataset.accounts, profile);
        const auto [least, most] = std::ranges::minmax(scores.points);
        QVERIFY(least >= 0 && most <= 100);
        int sum = 0;
        for (const Trait &trait : profile.traits) {
            int highest = trait.cap.value_or(trait.otherwise);
            for (const Bin &bin : trait.bins)
                highest = std::max(highest, trait.cap ? highest : bin.points);
            sum += trait.on ? highest : 0;
        }
        QCOMPARE(sum, 100);
    }

    void theOrderOfTheRowsDoesNotMatter()
    {
        const Planted planted = aStrongAndAWeakTrait();
        auto accounts = test::plantedAccounts(planted);
        const Profile once = drafted(accounts).profile;
        QVERIFY(supportingLines(once) > 0);
        const Contrast shuffled = test::shuffledRows(test::plantedContrast(planted), 5);
        accounts.dataset.accounts = shuffled.table;
        accounts.selection.best = shuffled.positive;
        accounts.selection.rest = shuffled.background;
        QVERIFY(drafted(accounts).profile == once);
    }

    // A score is drafted from 2.5 % of such tables, beside the 5 % at most where something is confirmed by chance.
    void tablesOfNoiseGetNoScore()
    {
        int scored = 0;
        for (quint32 seed = 1; seed <= 40; ++seed)
            scored += drafted(test::plantedAccounts({.rows = 300, .best = 40, .seed = seed})).profile.isEmpty() ? 0 : 1;
        QVERIFY2(scored <= 4, qPrintable(QString::number(scored)));
    }

    // Three traits that are each too weak to be confirmed among forty best ones in most tables.
    void severalWeakTraitsMayBeProvenTogether()
    {
        int together = 0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const auto accounts = test::plantedAccounts({.rows = 300,
                                                         .best = 40,
                                                         .noiseColumns = 2,
                                                         .seed = seed,
                                                         .germany = 0.7,
                                                         .large = 0.7,
                                                         .salesforce = 0.7});
            const Draft draft = drafted(accounts);
            const auto &traits = draft.profile.traits;
            if (traits.empty() || std::ranges::count(traits, Evidence::Supported, &Trait::evidence) > 0)
                continue;
            ++together;
            QCOMPARE(supportingLines(draft.profile), traits.size());
            QVERIFY2(draft.note.startsWith(QStringLiteral("Nothing is confirmed by itself.")), qPrintable(draft.note));
        }
        QVERIFY2(together >= 1, qPrintable(QString::number(together)));
    }

    void linesAreNotAboutWhatIsUnknownForProspects()
    {
        auto accounts = test::plantedAccounts(aStrongAndAWeakTrait());
        QVERIFY(supportingLine(drafted(accounts).profile, "tools") != nullptr);
        Table &table = accounts.dataset.accounts;
        Column tools = *table.find(u"tools");
        Lists &cells = std::get<Lists>(tools.cells);
        accounts.dataset.prospects = RowSet(table.rowCount());
        for (std::size_t row = 0; row < 50; ++row)
            accounts.dataset.prospects.insert(row);
        const quint32 cut = cells.ends[49];
        cells.codes.erase(cells.codes.begin(), cells.codes.begin() + cut);
        for (std::size_t row = 0; row < cells.ends.size(); ++row)
            cells.ends[row] = row < 50 ? 0 : cells.ends[row] - cut;
        table = table.with(std::move(tools));
        const Draft draft = drafted(accounts);
        QVERIFY(!draft.profile.traits.empty());
        QVERIFY(supportingLine(draft.profile, "tools") == nullptr);
    }

    void lockedLinesAreNotSaidAgain()
    {
        const auto accounts = test::plantedAccounts(aStrongAndAWeakTrait());
        Profile kept;
        Trait mine;
        mine.id = QUuid::createUuid();
        mine.attribute = QStringLiteral("tools");
        mine.bins.push_back({{{QStringLiteral("tools"), AnyOf{{QStringLiteral("Salesforce")}}}}, 5});
        mine.locked = true;
        kept.traits = {mine};
        QVERIFY(supportingLine(drafted(accounts, kept).profile, "tools") == nullptr);
    }

    void fewBestOnesCarryNoLines()
    {
        for (quint32 seed = 1; seed <= 5; ++seed)
            QVERIFY(drafted(test::plantedAccounts({.rows = 300, .best = 14, .seed = seed, .germany = 1.0}))
                        .profile.traits.empty());
    }

    // Deals of one account, and rows that stand there twice: each would be counted as a witness of its own.
    void rowsThatDoNotSpeakForThemselvesProveNothing()
    {
        Contrast contrast = test::plantedContrast(aStrongAndAWeakTrait());
        LearningRows rows;
        for (const std::uint32_t row : (contrast.positive | contrast.background).rows()) {
            rows.rows.push_back(row);
            rows.best.push_back(contrast.positive.contains(row));
        }
        NoProgress progress;
        const auto lines = [&] {
            return touchstone::supportingLines({contrast, rows, {}, contrast.eligible, {}, {}, 8}, progress).size();
        };
        QVERIFY(lines() > 0);
        for (std::uint32_t row = 0; row < rows.rows.size(); ++row)
            rows.alike.push_back(row / 2);
        QCOMPARE(lines(), std::size_t(0));
        rows.alike.clear();
        for (std::size_t row = 0; row < rows.rows.size(); ++row)
            contrast.cluster.push_back(static_cast<qint32>(row / 2));
        QCOMPARE(lines(), std::size_t(0));
    }

    void aConditionThatIsAGateGivesNoPointsBeside()
    {
        const Contrast contrast = test::plantedContrast(aStrongAndAWeakTrait());
        LearningRows rows;
        for (const std::uint32_t row : (contrast.positive | contrast.background).rows()) {
            rows.rows.push_back(row);
            rows.best.push_back(contrast.positive.contains(row));
        }
        NoProgress progress;
        const std::vector<Criterion> germany = {{QStringLiteral("country"), AnyOf{{QStringLiteral("Germany")}}}};
        const auto isScored = [&](const std::vector<std::vector<Criterion>> &gated) {
            const auto lines =
                touchstone::supportingLines({contrast, rows, {}, contrast.eligible, {}, gated, 8}, progress);
            return std::ranges::any_of(lines, [&](const Trait &line) { return line.bins.front().criteria == germany; });
        };
        QVERIFY(isScored({}));
        QVERIFY(!isScored({germany}));
    }

    // Of two tables with a weak trait one has nothing that is proven.
    void whatIsNotProvenIsDraftedOnlyWhenAskedForAndSaysSoEverywhere()
    {
        int asked = 0;
        for (quint32 seed = 1; seed <= 6; ++seed) {
            const auto accounts = test::plantedAccounts({.rows = 300, .best = 40, .seed = seed, .salesforce = 0.4});
            if (!drafted(accounts).profile.isEmpty())
                continue;
            const Draft draft = drafted(accounts, {}, DraftFrom::Suggested);
            const QString text = told(draft, accounts.dataset.accounts);
            if (draft.profile.traits.empty()) {
                QVERIFY2(draft.note.startsWith(QStringLiteral("Not even enough is suggested")), qPrintable(text));
                continue;
            }
            ++asked;
            QVERIFY(draft.profile.gates.empty());
            for (const Trait &trait : draft.profile.traits) {
                QCOMPARE(trait.basis, Basis::Unproven);
                QVERIFY2(trait.reason.startsWith(QStringLiteral("Not proven,")), qPrintable(text));
            }
            QVERIFY2(draft.note.startsWith(QStringLiteral("Nothing is proven here:")), qPrintable(text));
            QVERIFY(draft.profile.tiers.reason.contains(QStringLiteral("not proven")));
            QCOMPARE(draft.profile.tiers.from, TierLimits().from);
            QCOMPARE(checkProfile(draft.profile, accounts.dataset).front(), unprovenSentence(draft.profile));
            const QJsonObject json = toJson(draft.profile, accounts.dataset.accounts);
            QVERIFY(json.value(QStringLiteral("unproven")).toBool());
            QVERIFY(QJsonDocument(json).toJson().contains("\"basis\": \"unproven\""));
            QVERIFY(*profileFromJson(json) == draft.profile);
        }
        QVERIFY2(asked >= 3, qPrintable(QString::number(asked)));
    }

    void whereSomethingIsConfirmedAskingForMoreChangesNothing()
    {
        const auto accounts = test::plantedAccounts(aStrongAndAWeakTrait());
        const Draft draft = drafted(accounts, {}, DraftFrom::Suggested);
        QVERIFY(draft.profile == drafted(accounts).profile);
        QVERIFY(unprovenSentence(draft.profile).isEmpty());
        QVERIFY(!toJson(draft.profile, accounts.dataset.accounts).value(QStringLiteral("unproven")).toBool());
    }

    void whatIsProvenTogetherIsNotMarkedAsUnproven()
    {
        int together = 0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const auto accounts = test::plantedAccounts({.rows = 300,
                                                         .best = 40,
                                                         .noiseColumns = 2,
                                                         .seed = seed,
                                                         .germany = 0.7,
                                                         .large = 0.7,
                                                         .salesforce = 0.7});
            const Draft draft = drafted(accounts);
            if (supportingLines(draft.profile) == 0)
                continue;
            ++together;
            QVERIFY(drafted(accounts, {}, DraftFrom::Suggested).profile == draft.profile);
        }
        QVERIFY(together >= 1);
    }

    void tooFewBestOnesSuggestNothing()
    {
        const auto accounts = test::plantedAccounts({.rows = 300, .best = 14, .seed = 1, .germany = 1.0});
        const Draft draft = drafted(accounts, {}, DraftFrom::Suggested);
        QVERIFY(draft.profile.isEmpty());
        QVERIFY(draft.note.startsWith(QStringLiteral("Not even enough is suggested")));
    }

    // Where there are two industries, whoever is not in the one is in the other.
    void ofTwoCategoriesOneSaysAll()
    {
        auto accounts = test::plantedAccounts({.rows = 300, .best = 40, .noiseColumns = 0, .seed = 1});
        const auto count = [&accounts](int categories) {
            auto labels = std::make_shared<TextPool>();
            Categories cells;
            LearningRows rows;
            for (std::uint32_t row = 0; row < 300; ++row) {
                const QString label = QStringLiteral("kind %1").arg(row % static_cast<unsigned>(categories));
                cells.codes.push_back(static_cast<qint32>(labels->intern(QStringView(label))));
                rows.rows.push_back(row);
                rows.best.push_back(accounts.selection.best.contains(row));
            }
            cells.labels = labels;
            Column kind;
            kind.attribute.key = kind.attribute.label = QStringLiteral("kind");
            kind.attribute.kind = ValueKind::Category;
            kind.cells = cells;
            return scoreCandidates(accounts.dataset.accounts.with(std::move(kind)), rows, {QStringLiteral("kind")}, {})
                .size();
        };
        QCOMPARE(count(1), std::size_t(0)); // tells nobody apart
        QCOMPARE(count(2), std::size_t(1));
        QCOMPARE(count(3), std::size_t(3));
    }

    void whatItRestsOnIsStored()
    {
        const auto accounts = test::plantedAccounts(aStrongAndAWeakTrait());
        const Profile profile = drafted(accounts).profile;
        const QJsonObject json = toJson(profile, accounts.dataset.accounts);
        QVERIFY(QJsonDocument(json).toJson().contains("\"basis\": \"prediction\""));
        QVERIFY(*profileFromJson(json) == profile);
    }
};

QTEST_GUILESS_MAIN(SupportingLinesTest)
#include "supporting_lines_test.moc"
