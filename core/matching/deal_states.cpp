#include "core/matching/deal_states.h"

#include "core/base/statistics.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

QStringList wordsOf(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isUpper() && !plain.isEmpty() && plain.back().isLower())
            plain += QLatin1Char(' ');
        if (!c.isMark())
            plain += c.isLetter() ? c : QLatin1Char(' ');
    }
    return plain.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

template <std::size_t size>
bool hasOneOf(const QStringList &words, const std::array<const char *, size> &wanted)
{
    return std::ranges::any_of(wanted, [&](const char *word) { return words.contains(QLatin1String(word)); });
}

constexpr std::array wonWords = {"won",    "win",   "wins",  "signed", "gewonnen", "gagne",  "gagnee",  "ganado",
                                 "ganada", "ganho", "vinto", "vinta",  "vunnet",   "vunnen", "wygrana", "booked"};
constexpr std::array lostWords = {"lost",     "loss",      "dead",     "disqualified", "unqualified", "abandoned",
                                  "rejected", "declined",  "omitted",  "verloren",     "perdu",       "perdue",
                                  "perdido",  "perdida",   "perso",    "persa",        "tapt",        "forlorad",
                                  "canceled", "cancelled", "przegrana"};
constexpr std::array notWords = {"not", "no", "nicht", "non", "un", "to", "if", "will", "likely", "expected"};

// Words of stages from first contact to signature, by how far the sale is.
struct StageWord {
    const char *word;
    int rank;
};
constexpr std::array stageWords = {
    StageWord{"new", 1},        StageWord{"lead", 1},          StageWord{"prospecting", 1},
    StageWord{"prospect", 1},   StageWord{"appointment", 2},   StageWord{"contacted", 2},
    StageWord{"connected", 2},  StageWord{"qualification", 3}, StageWord{"qualified", 3},
    StageWord{"qualifying", 3}, StageWord{"engaging", 3},      StageWord{"engaged", 3},
    StageWord{"discovery", 3},  StageWord{"needs", 4},         StageWord{"analysis", 4},
    StageWord{"interest", 4},   StageWord{"demo", 5},          StageWord{"presentation", 5},
    StageWord{"evaluation", 5}, StageWord{"trial", 5},         StageWord{"value", 5},
    StageWord{"decision", 6},   StageWord{"perception", 6},    StageWord{"pilot", 6},
    StageWord{"poc", 6},        StageWord{"proposal", 7},      StageWord{"quote", 7},
    StageWord{"offer", 7},      StageWord{"angebot", 7},       StageWord{"negotiation", 8},
    StageWord{"review", 8},     StageWord{"contract", 8},      StageWord{"commit", 9},
    StageWord{"verbal", 9},     StageWord{"closing", 9},
};
constexpr int unknownRank = 100;

int rankOfWords(const QString &stage)
{
    const QStringList words = wordsOf(stage);
    int rank = 0;
    for (const StageWord &known : stageWords)
        if (words.contains(QLatin1String(known.word)))
            rank = std::max(rank, known.rank);
    return rank > 0 ? rank : unknownRank;
}

const Categories *categoriesOf(const Table &deals, const char *field)
{
    const Column *column = deals.find(QString::fromLatin1(field));
    return column != nullptr ? std::get_if<Categories>(&column->cells) : nullptr;
}

const Numbers *flagsOf(const Table &deals, const char *field)
{
    const Column *column = deals.find(QString::fromLatin1(field));
    return column != nullptr && column->attribute.kind == ValueKind::YesNo ? std::get_if<Numbers>(&column->cells)
                                                                           : nullptr;
}

bool isClosedWord(const QString &text)
{
    const QStringList words = wordsOf(text);
    return words.size() == 1 &&
           (words.front() == QLatin1String("closed") || words.front() == QLatin1String("complete") ||
            words.front() == QLatin1String("completed"));
}

// What each label says. "Closed" alone means won where no other label does.
std::vector<std::optional<DealState>> statesOfLabels(const TextPool &labels)
{
    std::vector<std::optional<DealState>> states(labels.size());
    for (std::size_t code = 0; code < states.size(); ++code)
        states[code] = closedState(labels[code]);
    if (std::ranges::find(states, std::optional(DealState::Won)) == states.end())
        for (std::size_t code = 0; code < states.size(); ++code)
            if (isClosedWord(labels[code]))
                states[code] = DealState::Won;
    return states;
}

using States = std::vector<std::optional<DealState>>;

void takeFromLabels(States &states, const Categories *categories)
{
    if (categories == nullptr)
        return;
    const auto ofLabel = statesOfLabels(*categories->labels);
    for (std::size_t row = 0; row < states.size(); ++row)
        if (!states[row] && categories->codes[row] != unknownCode)
            states[row] = ofLabel[static_cast<std::size_t>(categories->codes[row])];
}

// "Is won" says all when it is yes. When it is no, the deal is lost only if something says that it is closed.
void takeFromFlags(States &states, const Numbers *won, const Numbers *closed, bool nothingElse)
{
    if (won == nullptr)
        return;
    for (std::size_t row = 0; row < states.size(); ++row) {
        if (won->values[row] == 1.0)
            states[row] = DealState::Won;
        else if (won->values[row] == 0.0 && closed != nullptr && closed->values[row] == 0.0)
            states[row] = DealState::Open;
        else if (won->values[row] == 0.0 && (closed != nullptr ? closed->values[row] == 1.0 : nothingElse))
            states[row] = DealState::Lost;
    }
}

struct StageFacts {
    QString name;
    DealState state = DealState::Open;
    double probability = unknownNumber;
    int rank = unknownRank;
    std::size_t firstSeen = 0;
};

// Open stages before won before lost; among open ones by what is known of all of them.
bool comesBefore(const StageFacts &a, const StageFacts &b)
{
    const auto place = [](DealState state) { return state == DealState::Open ? 0 : state == DealState::Won ? 1 : 2; };
    if (a.state != b.state)
        return place(a.state) < place(b.state);
    if (!std::isnan(a.probability) && !std::isnan(b.probability) && a.probability != b.probability)
        return a.probability < b.probability;
    return a.rank != b.rank ? a.rank < b.rank : a.firstSeen < b.firstSeen;
}

std::vector<StageFacts> factsOf(const Table &deals, const Categories &stages, const std::vector<DealState> &states)
{
    const std::size_t count = stages.labels->size();
    std::vector<std::vector<double>> probabilities(count);
    std::vector<std::array<std::size_t, 3>> stateCounts(count);
    const Column *column = deals.find(u"opp_probability");
    const auto *given = column != nullptr ? std::get_if<Numbers>(&column->cells) : nullptr;
    for (std::size_t row = 0; row < states.size(); ++row) {
        if (stages.codes[row] == unknownCode)
            continue;
        const auto code = static_cast<std::size_t>(stages.codes[row]);
        ++stateCounts[code][static_cast<std::size_t>(states[row])];
        if (given != nullptr && !std::isnan(given->values[row]))
            probabilities[code].push_back(given->values[row]);
    }
    std::vector<StageFacts> facts(count);
    for (std::size_t code = 0; code < count; ++code) {
        const auto most = std::ranges::max_element(stateCounts[code]);
        facts[code] = {(*stages.labels)[code], static_cast<DealState>(most - stateCounts[code].begin()),
                       median(std::move(probabilities[code])), unknownRank, code};
        facts[code].rank = rankOfWords(facts[code].name);
    }
    // A probability that only some stages have gives no order of all of them.
    if (std::ranges::any_of(facts, [](const StageFacts &stage) { return std::isnan(stage.probability); }))
        for (StageFacts &stage : facts)
            stage.probability = unknownNumber;
    return facts;
}

} // namespace

std::optional<DealState> closedState(const QString &text)
{
    const QStringList words = wordsOf(text);
    const bool negated = hasOneOf(words, notWords);
    if (hasOneOf(words, lostWords))
        return negated && !words.contains(QLatin1String("closed")) ? std::nullopt : std::optional(DealState::Lost);
    if (hasOneOf(words, wonWords) && !negated)
        return DealState::Won;
    return std::nullopt;
}

std::vector<DealState> dealStates(const Table &deals)
{
    States states(deals.rowCount());
    const Categories *stage = categoriesOf(deals, "opp_stage");
    const Categories *status = categoriesOf(deals, "opp_status");
    const Numbers *closed = flagsOf(deals, "opp_is_closed");
    takeFromFlags(states, flagsOf(deals, "opp_status"), closed, stage == nullptr);
    takeFromLabels(states, status);
    takeFromLabels(states, stage);
    std::vector<DealState> result(states.size());
    for (std::size_t row = 0; row < result.size(); ++row)
        result[row] = states[row].value_or(DealState::Open);
    return result;
}

StageOrder orderStages(const Table &deals, const std::vector<DealState> &states)
{
    const Categories *stages = categoriesOf(deals, "opp_stage");
    if (stages == nullptr)
        stages = categoriesOf(deals, "opp_status");
    if (stages == nullptr)
        return {{}, std::vector<qint32>(states.size(), -1)};
    std::vector<StageFacts> facts = factsOf(deals, *stages, states);
    std::ranges::stable_sort(facts, comesBefore);
    StageOrder order{{}, std::vector<qint32>(states.size(), -1)};
    std::vector<qint32> placeOfCode(facts.size());
    for (std::size_t place = 0; place < facts.size(); ++place) {
        order.names << facts[place].name;
        placeOfCode[facts[place].firstSeen] = static_cast<qint32>(place);
    }
    for (std::size_t row = 0; row < states.size(); ++row)
        if (stages->codes[row] != unknownCode)
            order.stage[row] = placeOfCode[static_cast<std::size_t>(stages->codes[row])];
    return order;
}

} // namespace touchstone
