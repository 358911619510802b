#include "core/proof/customer_groups.h"

#include "core/base/locale_text.h"
#include "core/profile/draft_gates.h"
#include "core/proof/calibration.h"
#include "core/scoring/stoppable_scores.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct Groups {
    Q_DECLARE_TR_FUNCTIONS(CustomerGroups)
};

constexpr std::size_t parts = 5;
constexpr std::size_t mostParts = 3; // in which the same attribute must divide, so that it is not one of many by chance

// A profile with what its scores led to expect among those it was made from.
class ExpectingProfile
{
public:
    static Result<ExpectingProfile> made(const Dataset &dataset, const BestSelection &selection,
                                         const MiningOptions &mining, Progress &progress)
    {
        ProgressLeg drafting(progress, 0.0, 0.9);
        auto profile = draftAnew(dataset, selection, mining, drafting);
        if (!profile)
            return profile.error();
        ExpectingProfile expecting{std::move(*profile)};
        ProgressLeg scoring(progress, 0.9, 1.0);
        expecting.m_scores = scoreFit(dataset.accounts, expecting.m_profile, nullptr, scoring);
        if (progress.isCancelled())
            return cancelled();
        std::vector<ExpectedRates::Case> cases;
        for (const std::uint32_t row : (selection.best | selection.rest).rows())
            cases.push_back(
                {expecting.m_scores.points[row], isShutOut(expecting.m_scores, row), selection.best.contains(row)});
        expecting.m_rates = ExpectedRates::learn(cases);
        return expecting;
    }

    double chance(std::uint32_t row) const
    {
        return m_rates ? m_rates->of(m_scores.points[row], isShutOut(m_scores, row)) : 0.0;
    }
    const Profile &profile() const { return m_profile; }

private:
    explicit ExpectingProfile(Profile profile) : m_profile(std::move(profile)) {}

    Profile m_profile;
    FitScores m_scores;
    std::optional<ExpectedRates> m_rates;
};

// Who meets the criterion for sure, and who for sure does not.
std::array<RowSet, 2> sidesOf(const Dataset &dataset, const Criterion &criterion)
{
    const std::vector<Degree> met = degrees(dataset.accounts, criterion);
    const auto those = [&](Degree wanted) {
        return RowSet::where(met.size(), [&](std::size_t row) { return met[row] == wanted; });
    };
    return {those(fullDegree), those(0)};
}

class GroupFinder
{
public:
    GroupFinder(const Dataset &dataset, const BestSelection &selection, const MiningOptions &mining, quint32 seed,
                Progress &progress)
        : m_dataset(dataset), m_selection(selection), m_mining(mining), m_seed(seed), m_progress(progress)
    {
        m_mining.against = Against::Rest;
    }

    Result<CustomerGroups> run();

private:
    Result<std::optional<Division>> divisionOf(const BestSelection &selection, Progress &progress) const;
    Result<Done> tryPart(const Division &whole, const RowSet &tested, Progress &progress);
    Result<Done> describe(const Division &whole, Progress &progress);

    const Dataset &m_dataset;
    const BestSelection &m_selection;
    MiningOptions m_mining;
    quint32 m_seed;
    Progress &m_progress;
    CustomerGroups m_found;
    std::vector<TwoScores> m_tested;
    std::size_t m_sameAttribute = 0; // parts
};

Result<std::optional<Division>> GroupFinder::divisionOf(const BestSelection &selection, Progress &progress) const
{
    const auto contrast = makeContrast(m_dataset, selection, m_mining, progress);
    if (!contrast)
        return contrast.error();
    const auto division = strongestDivision(*contrast, [&progress] { return progress.isCancelled(); });
    if (progress.isCancelled())
        return cancelled();
    return division;
}

// What one profile, and the two of a division, made without these accounts, say of them.
Result<Done> GroupFinder::tryPart(const Division &whole, const RowSet &tested, Progress &progress)
{
    const BestSelection training = among(m_selection, RowSet(tested.rowCount(), true) - tested);
    ProgressLeg dividing(progress, 0.0, 0.05);
    const auto found = divisionOf(training, dividing);
    if (!found)
        return found.error();
    const std::optional<Division> &division = *found;
    const bool isSame = division && division->criterion.attribute == whole.criterion.attribute;
    m_sameAttribute += isSame ? 1 : 0;

    ProgressLeg first(progress, 0.05, 0.4);
    const auto one = ExpectingProfile::made(m_dataset, training, m_mining, first);
    if (!one)
        return one.error();
    std::vector<double> chances(tested.rowCount(), 0.0);
    for (const std::uint32_t row : tested.rows())
        chances[row] = one->chance(row);
    const std::vector<double> alone = chances;
    const auto sides = division ? sidesOf(m_dataset, division->criterion) : std::array<RowSet, 2>{};
    for (std::size_t side = 0; division && side < sides.size(); ++side) {
        ProgressLeg leg(progress, 0.4 + 0.3 * static_cast<double>(side), 0.7 + 0.3 * static_cast<double>(side));
        const auto own = ExpectingProfile::made(m_dataset, among(training, sides[side]), m_mining, leg);
        if (!own)
            return own.error();
        for (const std::uint32_t row : (tested & sides[side]).rows())
            chances[row] = own->chance(row);
    }
    for (const std::uint32_t row : tested.rows())
        m_tested.push_back({alone[row], chances[row], m_selection.best.contains(row)});
    return Done{};
}

Result<Done> GroupFinder::describe(const Division &whole, Progress &progress)
{
    const std::array<RowSet, 2> sides = sidesOf(m_dataset, whole.criterion);
    for (std::size_t side = 0; side < sides.size(); ++side) {
        ProgressLeg leg(progress, 0.5 * static_cast<double>(side), 0.5 * static_cast<double>(side + 1));
        const BestSelection own = among(m_selection, sides[side]);
        auto profile = draftAnew(m_dataset, own, m_mining, leg);
        if (!profile)
            return profile.error();
        m_found.groups[side] = {own.best.count(), own.rest.count(), std::move(*profile)};
    }
    m_found.undivided = (m_selection.best - sides[0] - sides[1]).count();
    return Done{};
}

QString sentenceOf(const CustomerGroups &found, const Table &accounts)
{
    if (!found.division)
        return Groups::tr("No condition leaves at least %1 best customers and %1 others on either side, so whether the "
                          "best ones are two groups cannot be told.")
            .arg(countText(static_cast<qint64>(fewestOnASide)));
    const QString areas = Groups::tr("of a best customer and another one the best one scores higher in %1 of the pairs "
                                     "with two profiles, in %2 with one")
                              .arg(shareText(found.areas.second), shareText(found.areas.first));
    if (!found.predictsBetter)
        return Groups::tr("One profile does as well as two, so the best customers are taken for one group (%1).",
                          "the two areas")
            .arg(areas);
    return Groups::tr("The best customers are two groups, told apart by “%1”: %2 and %3. Described apart they are told "
                      "from the others better (%4).")
        .arg(describe(std::span(&found.division->criterion, 1), accounts),
             countText(static_cast<qint64>(found.groups[0].best)), countText(static_cast<qint64>(found.groups[1].best)),
             areas);
}

Result<CustomerGroups> GroupFinder::run()
{
    constexpr double looked = 0.02;
    ProgressLeg looking(m_progress, 0.0, looked);
    auto division = divisionOf(m_selection, looking);
    if (!division)
        return division.error();
    m_found.division = std::move(*division);
    const RowSet all = m_selection.best | m_selection.rest;
    const Stop stop = [this] { return m_progress.isCancelled(); };
    const auto at = [](std::size_t done) { return looked + (1.0 - looked) * static_cast<double>(done) / (parts + 1); };
    if (const std::optional<Division> &whole = m_found.division) {
        const std::vector<RowSet> tested = evenParts(m_dataset, m_selection, all, parts, m_seed, stop);
        for (std::size_t part = 0; part < tested.size(); ++part) {
            ProgressLeg leg(m_progress, at(part), at(part + 1));
            if (const Result<Done> tried = tryPart(*whole, tested[part], leg); !tried)
                return tried.error();
        }
        m_found.areas = areaDifference(m_tested);
        m_found.predictsBetter = m_found.areas.interval.low > 0.0 && m_sameAttribute >= mostParts;
        ProgressLeg leg(m_progress, at(parts), 1.0);
        if (const Result<Done> described = describe(*whole, leg); !described)
            return described.error();
    }
    m_found.sentence = sentenceOf(m_found, m_dataset.accounts);
    m_progress.report(1.0, Groups::tr("Done"));
    return m_found;
}

} // namespace

Result<CustomerGroups> findGroups(const Dataset &dataset, const BestSelection &selection, const MiningOptions &mining,
                                  quint32 seed, Progress &progress)
{
    return GroupFinder(dataset, selection, mining, seed, progress).run();
}

QString groupName(const CustomerGroups &found, std::size_t group, const Table &accounts)
{
    if (!found.division) // they are one
        return {};
    const QString division = describe(std::span(&found.division->criterion, 1), accounts);
    return group == 0 ? division : Groups::tr("Not: %1", "a condition").arg(division);
}

QStringList linesOf(const CustomerGroups::Group &group, const Table &accounts)
{
    QStringList lines;
    for (const Gate &gate : group.profile.gates)
        lines << touchstone::describe(gate, accounts);
    for (const Trait &trait : group.profile.traits)
        lines << touchstone::describe(trait, accounts);
    return lines;
}

Profile profileOfGroup(const CustomerGroups &found, std::size_t group)
{
    Profile profile = found.groups[group].profile;
    if (!found.division) // they are one
        return profile;
    Gate gate;
    gate.rule = group == 0 ? Gate::Rule::MustHave : Gate::Rule::Disqualifier;
    gate.criteria = {found.division->criterion};
    gate.id = idOf("group", gate.criteria);
    gate.whenFailed = Gate::WhenFailed::BadFit;
    gate.basis = Basis::Evidence;
    gate.reason = found.sentence;
    profile.gates.insert(profile.gates.begin(), std::move(gate));
    return profile;
}

} // namespace touchstone
