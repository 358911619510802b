#include "core/base/locale_text.h"
#include "core/import/import_text.h"
#include "core/import/values/number_text.h"
#include "core/import/values/range_text.h"
#include "core/import/values/reading_guess.h"
#include "core/import/values/value_words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

bool hasWord(const HeaderText &header, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return header.words.contains(QLatin1String(word)); });
}

// What the numbers of a column say about their signs and units.
struct NumberVote {
    std::size_t texts = 0;
    std::size_t open = 0; // texts that count neither for nor against: "unknown"
    qint64 rows = 0;
    qint64 points = 0; // rows that can only be read with a decimal point
    qint64 commas = 0;
    qint64 pointOrGroups = 0;
    qint64 commaOrGroups = 0;
    qint64 hundredths = 0; // rows that end in the deciding sign and two digits
    qint64 plain = 0;
    bool plainThousands = false; // 1234 beside 1.234
    std::size_t money = 0;
    std::size_t percent = 0;
    QHash<QString, qint64> currencies;
    qint32 example = -1;
    qint32 pointExample = -1;
    qint32 commaExample = -1;
    qint32 openExample = -1;
};

bool endsInHundredths(const QByteArray &digits)
{
    const qsizetype sign = digits.size() - 3;
    return sign > 0 && (digits[sign] == '.' || digits[sign] == ',');
}

void countSign(const NumberText &number, qint64 rows, qint32 code, NumberVote &votes)
{
    switch (decimalSign(number)) {
    case DecimalSign::None:
        votes.plain += rows;
        votes.plainThousands = votes.plainThousands || number.digits.size() > 3;
        break;
    case DecimalSign::Point:
        votes.points += rows;
        votes.hundredths += endsInHundredths(number.digits) ? rows : 0;
        votes.pointExample = votes.pointExample < 0 ? code : votes.pointExample;
        break;
    case DecimalSign::Comma:
        votes.commas += rows;
        votes.hundredths += endsInHundredths(number.digits) ? rows : 0;
        votes.commaExample = votes.commaExample < 0 ? code : votes.commaExample;
        break;
    case DecimalSign::PointOrGroups:
        votes.pointOrGroups += rows;
        votes.openExample = votes.openExample < 0 ? code : votes.openExample;
        break;
    case DecimalSign::CommaOrGroups:
        votes.commaOrGroups += rows;
        votes.openExample = votes.openExample < 0 ? code : votes.openExample;
        break;
    }
}

NumberVote voteOnNumbers(const GuessBasis &basis)
{
    NumberVote votes;
    for (std::size_t i = 0; i < basis.tally.codes.size(); ++i) {
        const quint32 code = basis.tally.codes[i];
        const QByteArrayView text = basis.column.texts->utf8(code);
        if (isNothing(text, ValueKind::Number)) {
            ++votes.open;
            continue;
        }
        const std::optional<NumberText> number = scanNumber(text);
        if (!number || (!numberValue(*number, '.') && !numberValue(*number, ',')))
            continue;
        const qint64 rows = basis.tally.rows[i];
        ++votes.texts;
        votes.rows += rows;
        votes.money += number->money ? 1 : 0;
        votes.percent += number->percent ? 1 : 0;
        if (!number->currency.isEmpty())
            votes.currencies[number->currency] += rows;
        if (votes.example < 0)
            votes.example = static_cast<qint32>(code);
        countSign(*number, rows, static_cast<qint32>(code), votes);
    }
    return votes;
}

QString signReason(const GuessBasis &basis, const NumberVote &votes, bool comma)
{
    const qint64 deciding = comma ? votes.commas : votes.points;
    const qint32 example = comma ? votes.commaExample : votes.pointExample;
    const std::optional<double> value = parseNumber(basis.text(example).toUtf8(), comma ? ',' : '.');
    QString sentence = say(QT_TRANSLATE_NOOP("Import", "Read “%1” as %2, because %3 values can only be read so."));
    if (votes.hundredths == votes.points + votes.commas && comma)
        sentence =
            say(QT_TRANSLATE_NOOP("Import", "Read “%1” as %2, because %3 values end in a comma and two digits."));
    else if (votes.hundredths == votes.points + votes.commas)
        sentence =
            say(QT_TRANSLATE_NOOP("Import", "Read “%1” as %2, because %3 values end in a point and two digits."));
    return sentence.arg(basis.text(example).trimmed(), QString::number(value.value_or(0), 'g', 15),
                        countOf(deciding, basis.tally.sampledRows));
}

// What "1.234" or "1,234" means where no value of its column settles it.
struct OpenSign {
    bool comma = false; // before decimals
    bool sure = false;
    const char *why = nullptr; // %1: an example, %2: its value, %3: the header that settles it
};

// Numbers that are always whole, so that a sign in them is for groups.
bool countsThings(const GuessBasis &basis)
{
    static constexpr std::array fields = {"employees", "seats", "tickets", "locations", "referrals_given", "renewals"};
    return basis.field != nullptr && std::any_of(fields.begin(), fields.end(), [&](const char *key) {
               return basis.field->key == QLatin1String(key);
           });
}

OpenSign openSign(const GuessBasis &basis, const NumberVote &votes)
{
    const bool points = votes.pointOrGroups >= votes.commaOrGroups && votes.pointOrGroups > 0;
    if (countsThings(basis))
        return {points, true,
                QT_TRANSLATE_NOOP("Import", "Read “%1” as %2, because what is counted here is whole: the sign stands "
                                            "between thousands.")};
    if (!basis.habits.decimal.isEmpty())
        return {basis.habits.decimal == u",", true,
                QT_TRANSLATE_NOOP("Import", "Read “%1” as %2, as in column “%3”, where the values leave no doubt.")};
    static constexpr auto unclear = QT_TRANSLATE_NOOP(
        "Import", "Read “%1” as %2; no value tells whether the sign is for thousands or for decimals. "
                  "Please check.");
    // Where the file is written as in most of Europe, or smaller whole numbers stand without a sign, points group.
    if (points)
        return {basis.habits.semicolons || (votes.plain > 0 && !votes.plainThousands), false, unclear};
    if (basis.habits.semicolons)
        return {true, false, unclear};
    return {false, true,
            QT_TRANSLATE_NOOP("Import", "Read “%1” as %2, because the sign always stands before three "
                                        "digits.")};
}

void decideDecimal(const GuessBasis &basis, const NumberVote &votes, ReadingGuess &guess)
{
    if (votes.points + votes.commas > 0) {
        const bool comma = votes.commas > votes.points;
        guess.reading.decimal = comma ? QStringLiteral(",") : QStringLiteral(".");
        guess.ambiguous = votes.points > 0 && votes.commas > 0;
        guess.decimalIsSure = !guess.ambiguous;
        guess.confidence = guess.ambiguous ? std::min(guess.confidence, 0.6) : guess.confidence;
        guess.reason = signReason(basis, votes, comma);
        return;
    }
    if (votes.pointOrGroups + votes.commaOrGroups == 0) {
        guess.reason = say(QT_TRANSLATE_NOOP("Import", "%1 values are numbers, such as “%2”."))
                           .arg(countOf(votes.rows, basis.tally.sampledRows), basis.text(votes.example).trimmed());
        return;
    }
    const OpenSign sign = openSign(basis, votes);
    guess.reading.decimal = sign.comma ? QStringLiteral(",") : QStringLiteral(".");
    guess.ambiguous = !sign.sure;
    guess.confidence = std::min(guess.confidence, sign.sure ? 0.9 : 0.6);
    const QString example = basis.text(votes.openExample).trimmed();
    const double value = parseNumber(example.toUtf8(), sign.comma ? ',' : '.').value_or(0);
    const QString sentence = say(sign.why);
    const QString written = QString::number(value, 'g', 15);
    guess.reason = sentence.contains(QLatin1String("%3")) ? sentence.arg(example, written, basis.habits.decimalFrom)
                                                          : sentence.arg(example, written);
}

QString mostUsed(const QHash<QString, qint64> &currencies)
{
    QString best;
    qint64 rows = 0;
    for (auto it = currencies.begin(); it != currencies.end(); ++it) {
        if (it.value() > rows || (it.value() == rows && it.key() < best)) {
            best = it.key();
            rows = it.value();
        }
    }
    return best;
}

QString namesOf(const QHash<QString, qint64> &currencies)
{
    QStringList names = currencies.keys();
    names.sort();
    return names.join(QLatin1String(", "));
}

// Fractions of 1 under a header that means percent, perhaps with some percents that have their sign.
bool areFractions(const GuessBasis &basis, const NumberVote &votes, char decimal)
{
    if (votes.percent == votes.texts || votes.points + votes.commas + votes.pointOrGroups + votes.commaOrGroups == 0)
        return false;
    return std::all_of(basis.tally.codes.begin(), basis.tally.codes.end(), [&](quint32 code) {
        const std::optional<NumberText> number = scanNumber(basis.column.texts->utf8(code));
        const std::optional<double> value = number ? numberValue(*number, decimal) : std::nullopt;
        return !value || number->percent || std::abs(*value) <= 1.0;
    });
}

bool meansMoney(const GuessBasis &basis, const NumberVote &votes)
{
    if (votes.money * 2 > votes.texts || basis.expects(ValueKind::Money))
        return true;
    if (basis.field != nullptr)
        return false;
    return !basis.header.currency.isEmpty() || basis.header.scale < 1.0 ||
           hasWord(basis.header,
                   {"amount", "revenue", "price", "cost", "spend", "fee", "budget", "arr", "mrr", "acv", "tcv", "ltv",
                    "clv", "refund", "salary", "turnover", "funding", "profit", "invoiced"});
}

bool meansPercent(const GuessBasis &basis, const NumberVote &votes)
{
    if (votes.percent * 2 > votes.texts || basis.expects(ValueKind::Percent))
        return true;
    if (basis.field != nullptr)
        return false;
    return basis.header.percent || hasWord(basis.header, {"percent", "percentage", "pct", "rate", "probability"});
}

void decideUnit(const GuessBasis &basis, const NumberVote &votes, ReadingGuess &guess)
{
    const char decimal = guess.reading.decimal == u"," ? ',' : '.';
    guess.reading.kind = ValueKind::Number;
    if (meansPercent(basis, votes)) {
        guess.reading.kind = ValueKind::Percent;
        if (areFractions(basis, votes, decimal)) {
            guess.reading.scale = 100.0;
            guess.ambiguous = guess.ambiguous || basis.header.percent;
            guess.reason += u' ' + (basis.header.percent
                                        ? say(QT_TRANSLATE_NOOP("Import", "None is above 1, so 0.5 is read as 50 %, "
                                                                          "though under this header it may as well "
                                                                          "mean 0.5 %. Please check."))
                                        : say(QT_TRANSLATE_NOOP("Import", "None is above 1, so they are taken for "
                                                                          "fractions: 0.5 is 50 %.")));
        }
        return;
    }
    guess.reading.scale = basis.header.scale;
    if (guess.reading.scale != 1.0)
        guess.reason += u' ' + say(QT_TRANSLATE_NOOP("Import", "The header says that they are to be multiplied by %1."))
                                   .arg(numberText(guess.reading.scale));
    if (meansMoney(basis, votes)) {
        guess.reading.kind = ValueKind::Money;
        const QString inCells = mostUsed(votes.currencies);
        guess.reading.currency = inCells.isEmpty() ? basis.header.currency : inCells;
        if (votes.currencies.size() > 1) {
            guess.ambiguous = true;
            guess.confidence = std::min(guess.confidence, 0.6);
            guess.reason += u' ' + say(QT_TRANSLATE_NOOP("Import", "Several currencies stand in the column: %1. Please "
                                                                   "check."))
                                       .arg(namesOf(votes.currencies));
        }
    }
}

// The decimal sign of "1.001-5.000 €": by the numbers in it.
char decimalOfRanges(const GuessBasis &basis)
{
    NumberVote votes;
    for (const quint32 code : basis.tally.codes) {
        QByteArray run;
        const QByteArray text = basis.column.texts->utf8(code).toByteArray() + ' ';
        for (const char c : text) {
            if ((c >= '0' && c <= '9') || ((c == '.' || c == ',') && !run.isEmpty())) {
                run.append(c);
            } else if (!run.isEmpty()) {
                NumberText number;
                number.digits = run;
                countSign(number, 1, 0, votes);
                run.clear();
            }
        }
    }
    if (votes.points + votes.commas > 0)
        return votes.commas > votes.points ? ',' : '.';
    return votes.pointOrGroups > 0 && votes.commaOrGroups == 0 ? ',' : '.';
}

} // namespace

std::optional<ReadingGuess> guessRange(const GuessBasis &basis)
{
    const char decimal = decimalOfRanges(basis);
    std::size_t bands = 0;
    std::size_t fitting = 0;
    std::size_t repaired = 0;
    qint64 rows = 0;
    qint32 example = -1;
    QHash<QString, qint64> currencies;
    for (std::size_t i = 0; i < basis.tally.codes.size(); ++i) {
        const QByteArrayView text = basis.column.texts->utf8(basis.tally.codes[i]);
        const bool nothing = isNothing(text, ValueKind::Range);
        const std::optional<RangeText> range = nothing ? std::nullopt : parseRange(text, decimal);
        fitting += nothing || range ? 1 : 0;
        if (!range)
            continue;
        rows += basis.tally.rows[i];
        repaired += range->repaired ? 1 : 0;
        if (range->single || range->repaired)
            continue;
        ++bands;
        example = example < 0 ? static_cast<qint32>(basis.tally.codes[i]) : example;
        if (!range->currency.isEmpty())
            currencies[range->currency] += basis.tally.rows[i];
    }
    const std::size_t total = basis.tally.codes.size();
    const bool wanted = basis.field != nullptr && basis.field->accept(ValueKind::Range);
    if (bands == 0 || (bands + repaired) * 5 < total ||
        static_cast<double>(fitting) < (wanted ? 0.7 : 0.9) * static_cast<double>(total))
        return std::nullopt;
    if (!wanted && basis.tally.distinct > 50 && basis.tally.distinctShare() > 0.5)
        return std::nullopt;
    ReadingGuess guess;
    guess.reading.kind = ValueKind::Range;
    guess.reading.decimal = decimal == ',' ? QStringLiteral(",") : QString();
    guess.reading.scale = basis.header.scale;
    const QString inCells = mostUsed(currencies);
    guess.reading.currency = inCells.isEmpty() ? basis.header.currency : inCells;
    guess.confidence = 0.95;
    guess.reason = say(QT_TRANSLATE_NOOP("Import", "%1 values are bands from a number to a number, such as “%2”, and "
                                                   "keep their order."))
                       .arg(countOf(rows, basis.tally.sampledRows), basis.text(example));
    return guess;
}

std::optional<ReadingGuess> guessNumber(const GuessBasis &basis)
{
    const NumberVote votes = voteOnNumbers(basis);
    const std::size_t asked = basis.tally.codes.size() - votes.open;
    if (votes.texts == 0 || asked == 0)
        return std::nullopt;
    const double share = static_cast<double>(votes.texts) / static_cast<double>(asked);
    const bool expected = basis.field != nullptr && isNumeric(basis.field->kind) && !basis.expects(ValueKind::Date);
    if (share < (expected ? 0.5 : 0.9))
        return std::nullopt;
    ReadingGuess guess;
    guess.confidence = std::min(0.98, 0.3 + 0.7 * share);
    decideDecimal(basis, votes, guess);
    decideUnit(basis, votes, guess);
    return guess;
}

} // namespace touchstone
