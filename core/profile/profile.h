#pragma once

#include "core/data/criterion.h"
#include "core/data/dataset.h"
#include "core/patterns/pattern.h"

#include <QDate>
#include <QUuid>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace touchstone
{

// Where a line of the profile comes from. Prediction: not confirmed by itself, but the score predicts better with it.
// Unproven: neither the line nor the score is proven; it was drafted because the analyst asked for it.
enum class Basis { Evidence, Judgement, Both, Prediction, Unproven };

// One bin of a trait: rows that meet all the criteria get the points.
struct Bin {
    std::vector<Criterion> criteria;
    int points = 0; // as the analyst gave them, at least 0; scorecard() scales them to a total of 100
    bool operator==(const Bin &) const = default;
};

// One scored line: "Employees: under 50 → 0, 50-200 → 9, 200-1,000 → 22, over 1,000 → 6". A single condition with
// points is its simplest form; lists score by member, at most `cap`. A bin without a criterion is never met.
struct Trait {
    QUuid id = {};               // stays the same while the trait is edited
    QString name = {};           // as shown: "Employees", "Software and DACH"
    QString attribute = {};      // key; empty when it is about several
    std::vector<Bin> bins = {};  // the first that is met counts; where there is a cap, all that are met add up
    int otherwise = 0;           // points when it is known that no bin is met
    int neutral = 0;             // points when it cannot be told; widens the range of the score
    std::optional<int> cap = {}; // of traits that score by the members of a list: the most they can give together
    bool on = true;
    bool locked = false; // a new draft leaves it alone
    Basis basis = Basis::Judgement;
    Evidence evidence = Evidence::None;
    QString reason = {}; // the pattern's sentence, or the analyst's
    bool operator==(const Trait &) const = default;
};

// A must-have or a disqualifier: what a score cannot make up for.
struct Gate {
    enum class Kind { Own, Budget, Geography, Vertical, Legal, ServiceLimit };
    enum class Rule { MustHave, Disqualifier };
    enum class WhenFailed { BadFit, AtMostPoorFit };

    QUuid id = {};
    Rule rule = Rule::MustHave;
    Kind kind = Kind::Own;
    std::vector<Criterion> criteria = {};              // all hold: the must-have is met, the disqualifier strikes
    WhenFailed whenFailed = WhenFailed::AtMostPoorFit; // of must-haves; a disqualifier is always Bad fit
    bool on = true;
    bool locked = false;
    Basis basis = Basis::Judgement;
    Evidence evidence = Evidence::None;
    QString reason = {};
    bool operator==(const Gate &) const = default;
};

enum class Tier : std::uint8_t { Best, Good, Poor, Bad };
inline constexpr std::size_t tierCount = 4;

// Who meets all the criteria has this tier, whatever the score. A rule without criteria is never met.
struct TierRule {
    QUuid id = {};
    Tier tier = Tier::Best;
    std::vector<Criterion> criteria = {};
    bool operator==(const TierRule &) const = default;
};

// Tiers as the analyst writes them: the first rule that an account meets decides. Gates still limit the tier, as they
// limit that of a grade.
struct TierRules {
    bool on = false; // otherwise the tier is that of the grade
    std::vector<TierRule> rules = {};
    std::optional<Tier> otherwise = {}; // of who meets no rule; none: that of the grade
    bool operator==(const TierRules &) const = default;

    bool decide() const { return on && !rules.empty(); }
};

// Lowest scores of the grades A, B and C; D is what is left. None: the letter is not handed out, as the data do not
// support it.
struct TierLimits {
    std::array<std::optional<int>, 3> from = {80, 60, 40};
    QString reason = {}; // why these
    bool byHand = false;
    bool operator==(const TierLimits &) const = default;
};

// An ideal customer profile.
struct Profile {
    QString name;
    std::vector<Gate> gates;
    std::vector<Trait> traits;
    TierLimits tiers;
    TierRules tierRules;
    int minCoverage = 60;             // percent of the points that must be known; below it a tier is provisional
    std::map<QString, QString> words; // "goals", "pains", "value", "messaging", "committee", "personas", "notes": text
    bool operator==(const Profile &) const = default;

    bool isEmpty() const { return gates.empty() && traits.empty() && tierRules.rules.empty(); }
};

// The keys of Profile::words in the order they are shown, with their labels.
struct WordsSection {
    const char *key;
    const char *label; // marked for translation in the context "Profile"
};
std::span<const WordsSection> wordsSections();

// That the profile scores by lines that are not proven, as a sentence; empty where it does not. To be said wherever the
// profile or its scores are shown as a whole.
QString unprovenSentence(const Profile &profile);

// How many prospects have a value, by field. Kept while the data stay the same, it saves a check the counting.
using KnownProspects = std::map<QString, std::size_t>;

// What the analyst should look at: contradictions, outcome attributes, fields that prospects do not have, points that
// cannot be reached. Whole sentences.
QStringList checkProfile(const Profile &profile, const Dataset &dataset, KnownProspects *counted = nullptr);

QString describe(const Gate &gate, const Table &table);       // "Must have: Country is Germany"
QString describe(const Trait &trait, const Table &table);     // "Employees: under 50 → 0, 50 to 199 → 9"
QString describeBins(const Trait &trait, const Table &table); // the same without the name
bool isNamedAfterItsCondition(const Trait &trait, const Table &table);

} // namespace touchstone
