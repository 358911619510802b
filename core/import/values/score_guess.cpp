#include "core/base/locale_text.h"
#include "core/import/import_text.h"
#include "core/import/values/number_text.h"
#include "core/import/values/reading_guess.h"
#include "core/import/values/value_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace touchstone
{

namespace
{

// Words of scorecards. Each gets the middle of its band, where 0 to 50 is poor, 51 to 75 fair and 76 to 100 good.
enum class Band { Poor, Fair, Good };
constexpr double middleOf(Band band)
{
    return band == Band::Poor ? 25 : band == Band::Fair ? 63 : 88;
}

struct BandWord {
    const char *word;
    Band band;
};

constexpr std::array bandWords = {
    BandWord{"red", Band::Poor},       BandWord{"yellow", Band::Fair},    BandWord{"amber", Band::Fair},
    BandWord{"orange", Band::Fair},    BandWord{"green", Band::Good},     BandWord{"r", Band::Poor},
    BandWord{"y", Band::Fair},         BandWord{"g", Band::Good},         BandWord{"rot", Band::Poor},
    BandWord{"gelb", Band::Fair},      BandWord{"grün", Band::Good},      BandWord{"rouge", Band::Poor},
    BandWord{"jaune", Band::Fair},     BandWord{"vert", Band::Good},      BandWord{"rojo", Band::Poor},
    BandWord{"amarillo", Band::Fair},  BandWord{"verde", Band::Good},     BandWord{"at risk", Band::Poor},
    BandWord{"at-risk", Band::Poor},   BandWord{"poor", Band::Poor},      BandWord{"bad", Band::Poor},
    BandWord{"critical", Band::Poor},  BandWord{"unhealthy", Band::Poor}, BandWord{"needs attention", Band::Fair},
    BandWord{"neutral", Band::Fair},   BandWord{"fair", Band::Fair},      BandWord{"ok", Band::Fair},
    BandWord{"average", Band::Fair},   BandWord{"good", Band::Good},      BandWord{"healthy", Band::Good},
    BandWord{"excellent", Band::Good}, BandWord{"▲", Band::Good},         BandWord{"↑", Band::Good},
    BandWord{"►", Band::Fair},         BandWord{"→", Band::Fair},         BandWord{"▼", Band::Poor},
    BandWord{"↓", Band::Poor},         BandWord{"🔴", Band::Poor},         BandWord{"🟡", Band::Fair},
    BandWord{"🟢", Band::Good},
};

// Of health itself; where the header speaks of risk it is the other way round.
constexpr std::array levelWords = {BandWord{"low", Band::Poor}, BandWord{"medium", Band::Fair},
                                   BandWord{"moderate", Band::Fair}, BandWord{"high", Band::Good}};

std::optional<double> bandOf(const QString &text, bool ofRisk)
{
    const QString word = text.trimmed().toLower();
    for (const BandWord &known : bandWords)
        if (word == QString::fromUtf8(known.word))
            return middleOf(known.band);
    for (const BandWord &known : levelWords)
        if (word == QLatin1String(known.word))
            return middleOf(!ofRisk || known.band == Band::Fair ? known.band
                            : known.band == Band::Poor          ? Band::Good
                                                                : Band::Poor);
    return std::nullopt;
}

// A is 100 and the last letter 0: F, or D where none is below it.
std::optional<double> gradeOf(const QString &text, bool withE)
{
    const QString word = text.trimmed().toUpper();
    static constexpr std::array plain = {100.0, 75.0, 50.0, 25.0, 25.0, 0.0}; // A B C D – F
    static constexpr std::array full = {100.0, 80.0, 60.0, 40.0, 20.0, 0.0};  // A to F with E
    if (word.size() != 1 || word[0] < u'A' || word[0] > u'F')
        return std::nullopt;
    const auto place = static_cast<std::size_t>(word[0].unicode() - u'A');
    return withE ? full[place] : plain[place];
}

QStringList textsOf(const GuessBasis &basis)
{
    QStringList texts;
    for (const quint32 code : basis.tally.codes)
        if (!isNothing(basis.column.texts->utf8(code), ValueKind::Number))
            texts.append(basis.text(static_cast<qint32>(code)).trimmed());
    return texts;
}

std::vector<ValueStep> stepsOf(const QStringList &texts, bool ofRisk)
{
    const bool withE = texts.contains(QLatin1String("E"), Qt::CaseInsensitive);
    const bool grades = texts.size() > 1 && std::all_of(texts.begin(), texts.end(), [&](const QString &text) {
                            return gradeOf(text, withE).has_value();
                        });
    std::vector<ValueStep> steps;
    for (const QString &text : texts) {
        const std::optional<double> value = grades ? gradeOf(text, withE) : bandOf(text, ofRisk);
        if (!value)
            return {};
        steps.push_back({text, *value});
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const ValueStep &a, const ValueStep &b) { return a.value < b.value; });
    return steps;
}

ReadingGuess guessSteps(std::vector<ValueStep> steps)
{
    QStringList told;
    for (const ValueStep &step : steps)
        told.append(say(QT_TRANSLATE_NOOP("Import", "“%1” is %2")).arg(step.text, numberText(step.value)));
    ReadingGuess guess;
    guess.reading.kind = ValueKind::Number;
    guess.reading.steps = std::move(steps);
    guess.confidence = 0.9;
    guess.reason = say(QT_TRANSLATE_NOOP("Import", "Words of a scorecard, read as points from 0 to 100: %1."))
                       .arg(told.join(QLatin1String(", ")));
    return guess;
}

// The numbers of a column, as far as they are ones.
struct NumberSpan {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    bool whole = true;
    std::size_t count = 0;
    std::size_t answers = 0; // from 0 to 10
};

NumberSpan spanOf(const QStringList &texts, char decimal)
{
    NumberSpan span;
    for (const QString &text : texts) {
        const std::optional<double> value = parseNumber(text.toUtf8(), decimal);
        if (!value)
            continue;
        ++span.count;
        span.answers += *value >= 0 && *value <= 10 ? 1 : 0;
        span.low = std::min(span.low, *value);
        span.high = std::max(span.high, *value);
        span.whole = span.whole && *value == std::floor(*value);
    }
    return span;
}

void scaleHealth(const NumberSpan &span, qint64 filled, ReadingGuess &guess)
{
    const char *sentence = nullptr;
    if (span.low >= 0 && span.high <= 1 && !span.whole) {
        guess.reading.scale = 100;
        sentence = QT_TRANSLATE_NOOP("Import", "None is above 1, so 1 is taken for the best: 0.7 is 70 of 100.");
    } else if (span.low >= 1 && span.high <= 5 && span.whole && span.high > 1) {
        guess.reading.scale = 25;
        guess.reading.offset = -25;
        sentence = QT_TRANSLATE_NOOP("Import", "All are from 1 to 5, so 5 is taken for the best: 1 is 0, 3 is 50 and 5 "
                                               "is 100 of 100.");
    } else if (span.low >= 0 && span.high <= 10 && span.high > 1) {
        guess.reading.scale = 10;
        sentence = QT_TRANSLATE_NOOP("Import", "None is above 10, so 10 is taken for the best: 7 is 70 of 100.");
    }
    if (sentence == nullptr)
        return;
    guess.ambiguous = guess.ambiguous || filled < 5;
    guess.reason += u' ' + say(sentence);
}

bool isClass(const QString &text)
{
    static constexpr std::array words = {"promoter",  "promoters",  "promotor",   "promoteur",  "passive",
                                         "passives",  "neutral",    "passiv",     "passif",     "indifferent",
                                         "detractor", "detractors", "detracteur", "détracteur", "kritiker"};
    const QString word = text.toLower();
    return std::any_of(words.begin(), words.end(), [&](const char *known) { return word == QString::fromUtf8(known); });
}

} // namespace

std::optional<ReadingGuess> guessHealth(const GuessBasis &basis)
{
    if (!basis.isField(QLatin1String("health_score")))
        return std::nullopt;
    const QStringList texts = textsOf(basis);
    if (!texts.isEmpty() && texts.size() <= 12)
        if (std::vector<ValueStep> steps = stepsOf(texts, basis.header.has(QLatin1String("risk"))); !steps.empty())
            return guessSteps(std::move(steps));
    std::optional<ReadingGuess> guess = guessNumber(basis);
    if (guess && guess->reading.kind == ValueKind::Number && guess->reading.scale == 1.0)
        scaleHealth(spanOf(texts, guess->reading.decimal == u"," ? ',' : '.'), basis.tally.filled, *guess);
    return guess;
}

std::optional<ReadingGuess> guessNps(const GuessBasis &basis)
{
    if (!basis.isField(QLatin1String("nps")) && !basis.isField(QLatin1String("nps_group")))
        return std::nullopt;
    const QStringList texts = textsOf(basis);
    const auto classes = static_cast<std::size_t>(std::count_if(texts.begin(), texts.end(), isClass));
    const NumberSpan span = spanOf(texts, '.');
    if (classes > 0 && span.count == 0) {
        ReadingGuess guess = guessText(basis);
        guess.reading.kind = ValueKind::Category;
        guess.field = QStringLiteral("nps_group");
        guess.reason = say(QT_TRANSLATE_NOOP("Import", "Classes of answers, such as “%1”.")).arg(texts.front());
        return guess;
    }
    std::optional<ReadingGuess> guess = guessNumber(basis);
    if (!guess || span.count == 0)
        return std::nullopt;
    const bool net = span.answers * 10 < span.count * 9;
    if (net) {
        guess->field = QStringLiteral("nps_net");
        guess->reason += u' ' + say(QT_TRANSLATE_NOOP("Import", "Some are below 0 or above 10, so these are net scores "
                                                                "from -100 to 100 and no single answers."));
    } else {
        guess->reason += u' ' + say(QT_TRANSLATE_NOOP("Import", "These are answers from 0 to 10."));
    }
    guess->ambiguous = classes > 0 || (!net && span.answers < span.count);
    if (classes > 0)
        guess->reason += u' ' + say(QT_TRANSLATE_NOOP("Import", "Answers and classes cannot be mixed, so words such as "
                                                                "“%1” are left unread. Please check."))
                                    .arg(*std::find_if(texts.begin(), texts.end(), isClass));
    else if (guess->ambiguous)
        guess->reason += u' ' + say(QT_TRANSLATE_NOOP("Import", "But some value is no such answer. Please check."));
    return guess;
}

} // namespace touchstone
