#include "core/import/values/reading_guess.h"

#include "core/base/locale_text.h"
#include "core/import/import_text.h"
#include "core/import/values/date_text.h"
#include "core/import/values/list_text.h"
#include "core/import/values/number_text.h"
#include "core/import/values/value_words.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

template <typename Words>
bool isOneOf(const QString &word, const Words &words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *other) { return word == QLatin1String(other); });
}

// Codes that merely look like numbers: their zeros and digits matter.
bool namesAnId(const HeaderText &header)
{
    static constexpr std::array names = {"id",   "ids",    "uuid", "guid", "zip",    "plz", "postcode", "phone",
                                         "fax",  "mobile", "iban", "bic",  "sku",    "ean", "isbn",     "duns",
                                         "gsid", "tel",    "key",  "hash", "postal", "nr",  "no",       "ref"};
    return !header.words.isEmpty() && (isOneOf(header.words.last(), names) || header.words.first() == u"id");
}

bool namesACode(const HeaderText &header)
{
    static constexpr std::array names = {"code", "number", "num"};
    return header.words.size() > 1 && isOneOf(header.words.last(), names);
}

bool isAllDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool hasLeadingZeros(const GuessBasis &basis)
{
    const Vote zeros = vote(basis.column, basis.tally,
                            [](QByteArrayView text) { return text.size() > 1 && text[0] == '0' && isAllDigits(text); });
    return zeros.shareOf(basis.tally) >= 0.03;
}

// Leading zeros, more digits than a number holds, or a key of long numbers; months "01" to "12" are but words.
bool looksLikeIds(const GuessBasis &basis)
{
    if (hasLeadingZeros(basis))
        return basis.tally.distinct > 50 || basis.tally.distinctShare() >= 0.5;
    const Vote huge =
        vote(basis.column, basis.tally, [](QByteArrayView text) { return text.size() >= 16 && isAllDigits(text); });
    const Vote digits =
        vote(basis.column, basis.tally, [](QByteArrayView text) { return text.size() >= 9 && isAllDigits(text); });
    const bool key = basis.tally.distinctShare() >= 0.9 && basis.tally.filled >= 5;
    return huge.shareOf(basis.tally) >= 0.5 || (key && digits.shareOf(basis.tally) >= 0.9);
}

ReadingGuess guessOf(ValueKind kind, double confidence, const QString &reason)
{
    ReadingGuess guess;
    guess.reading.kind = kind;
    guess.confidence = confidence;
    guess.reason = reason;
    return guess;
}

bool isState(const QString &text)
{
    return text.endsWith(QLatin1String("active"), Qt::CaseInsensitive);
}

struct TextShape {
    double length = 0; // means over the distinct texts
    double words = 0;
    double coded = 0;     // share with digits and without blanks: A-2e4581
    double addresses = 0; // of mail and web
};

TextShape shapeOf(const GuessBasis &basis)
{
    TextShape shape;
    for (const quint32 code : basis.tally.codes) {
        const QByteArrayView text = basis.column.texts->utf8(code).trimmed();
        const auto blanks = std::count(text.begin(), text.end(), ' ');
        const bool digits = std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        shape.length += static_cast<double>(text.size());
        shape.words += static_cast<double>(blanks) + 1;
        shape.coded += blanks == 0 && digits ? 1 : 0;
        shape.addresses += blanks == 0 && (text.contains('@') || text.startsWith("http") || text.startsWith("www."));
    }
    const auto count = static_cast<double>(std::max<std::size_t>(basis.tally.codes.size(), 1));
    return {shape.length / count, shape.words / count, shape.coded / count, shape.addresses / count};
}

QString valueCount(const ColumnTally &tally)
{
    return say(QT_TRANSLATE_N_NOOP("Import", "%Ln different value(s) in %1 filled rows."),
               static_cast<int>(tally.distinct))
        .arg(countText(tally.filled));
}

} // namespace

QString countOf(qint64 rows, qint64 total)
{
    return say(QT_TRANSLATE_NOOP("Import", "%1 of %2")).arg(countText(rows), countText(total));
}

std::optional<ReadingGuess> guessFlag(const GuessBasis &basis)
{
    if (basis.tally.distinct == 0 || basis.tally.distinct > 6)
        return std::nullopt;
    const Vote flags = vote(basis.column, basis.tally, [](QByteArrayView text) { return parseFlag(text).has_value(); });
    if (flags.texts != basis.tally.codes.size())
        return std::nullopt;
    const QString first = basis.text(flags.example);
    const auto opposite = std::find_if(basis.tally.codes.begin(), basis.tally.codes.end(), [&](quint32 code) {
        return parseFlag(basis.column.texts->utf8(code).trimmed()) != parseFlag(first.trimmed().toUtf8());
    });
    const bool contrary = opposite != basis.tally.codes.end();
    const QString last = contrary ? basis.text(static_cast<qint32>(*opposite)) : first;
    static constexpr std::array flagWords = {"is",     "has",    "flag", "won",       "active",  "converted", "churned",
                                             "closed", "public", "auto", "completed", "created", "deleted",   "opted"};
    const bool named =
        basis.expects(ValueKind::YesNo) || std::any_of(basis.header.words.begin(), basis.header.words.end(),
                                                       [](const QString &word) { return isOneOf(word, flagWords); });
    static constexpr std::array counted = {"number", "count",    "num",       "deals",         "tickets", "users",
                                           "seats",  "licenses", "referrals", "opportunities", "logins",  "renewals"};
    const bool counts = first.size() == 1 && first[0].isDigit() &&
                        std::any_of(basis.header.words.begin(), basis.header.words.end(),
                                    [](const QString &word) { return isOneOf(word, counted); });
    if (counts && !basis.expects(ValueKind::YesNo))
        return std::nullopt; // of a few rows none has more than one
    if (isState(first) && !named)
        return std::nullopt; // "Active" and "Inactive" are what a status says
    const bool worded = first.size() > 1 || first.compare(QLatin1String("x"), Qt::CaseInsensitive) == 0;
    if (!contrary && !(named || (worded && !first[0].isDigit() && basis.tally.distinct == 1)))
        return std::nullopt;
    QString reason = contrary ? say(QT_TRANSLATE_NOOP("Import", "The only values are “%1” and “%2”.")).arg(first, last)
                              : say(QT_TRANSLATE_NOOP("Import", "The only value is “%1”.")).arg(first);
    if (!contrary && basis.tally.filled < basis.tally.total)
        reason +=
            u' ' + say(QT_TRANSLATE_NOOP("Import", "An empty cell is taken for not known; say so if it means no."));
    return guessOf(ValueKind::YesNo, named || worded ? 0.97 : 0.85, reason);
}

std::optional<ReadingGuess> guessMembers(const GuessBasis &basis)
{
    const bool expected = basis.field != nullptr && basis.field->accept(ValueKind::List);
    const bool excluded = basis.field != nullptr && !expected && !isNumeric(basis.field->kind);
    if (excluded)
        return std::nullopt;
    const auto list = guessList(*basis.column.texts, basis.tally.codes, basis.expects(ValueKind::List));
    if (!list)
        return std::nullopt;
    const QString separator =
        list->separator == u"\n" ? say(QT_TRANSLATE_NOOP("Import", "line break")) : list->separator;
    ReadingGuess guess = guessOf(
        ValueKind::List, expected ? 0.96 : 0.85,
        say(QT_TRANSLATE_NOOP("Import", "%1 different values have several members, separated by “%2”, and the members "
                                        "come again elsewhere: %3 different ones in all."))
            .arg(countOf(static_cast<qint64>(list->several), static_cast<qint64>(list->texts)), separator,
                 countText(static_cast<qint64>(list->members))));
    guess.reading.listSeparator = list->separator;
    return guess;
}

ReadingGuess guessText(const GuessBasis &basis)
{
    const ColumnTally &tally = basis.tally;
    const TextShape shape = shapeOf(basis);
    const double distinct = tally.distinctShare();
    const bool worded = basis.field != nullptr && (basis.expects(ValueKind::Category) || basis.expects(ValueKind::Id) ||
                                                   basis.expects(ValueKind::Text));
    if (worded && !(basis.expects(ValueKind::Category) && distinct > 0.9 && shape.words > 6))
        return guessOf(basis.field->kind, 0.95, valueCount(tally));
    const QString counts = countOf(static_cast<qint64>(tally.distinct), tally.filled);
    if (shape.addresses >= 0.8 || (distinct >= 0.95 && tally.filled >= 8 && shape.coded >= 0.9 && shape.length <= 40))
        return guessOf(
            ValueKind::Id, 0.9,
            say(QT_TRANSLATE_NOOP("Import", "%1 values are different, and they look like codes.")).arg(counts));
    if (shape.words > 6 || shape.length > 60)
        return guessOf(ValueKind::Text, 0.9, say(QT_TRANSLATE_NOOP("Import", "The values are long texts.")));
    if ((distinct >= 0.8 && tally.filled >= 20) || (tally.distinct > 500 && distinct > 0.3))
        return guessOf(
            ValueKind::Text, 0.8,
            say(QT_TRANSLATE_NOOP("Import", "%1 values are different: too many for categories.")).arg(counts));
    return guessOf(ValueKind::Category, tally.filled >= 20 ? 0.95 : 0.8, valueCount(tally));
}

namespace
{

// The field that the header names, unless the values speak against it at first sight.
const FieldDefinition *expectedField(const HeaderText &header, const ColumnTally &tally, const FieldCatalogue &fields)
{
    const std::vector<FieldMatch> matches = matchHeader(header, std::nullopt, fields);
    if (matches.empty() || matches.front().confidence < 0.8)
        return nullptr;
    const FieldDefinition *field = matches.front().field;
    return valuesSuit(*field, field->kind, tally) ? field : nullptr;
}

ReadingGuess emptyGuess(const FieldDefinition *field)
{
    return guessOf(field != nullptr ? field->kind : ValueKind::Category, 0.3,
                   say(QT_TRANSLATE_NOOP("Import", "The column is empty.")));
}

// 1700000000: a moment, not a number of somebody.
bool isEpoch(const GuessBasis &basis)
{
    return namesADate(basis) && vote(basis.column, basis.tally, [](QByteArrayView text) {
                                    return dateFromEpoch(text).has_value();
                                }).shareOf(basis.tally) >= 0.95;
}

// "use_mobile" counts how often the mobile was used: numbers of one to five digits call nobody.
bool areCounts(const GuessBasis &basis)
{
    static constexpr std::array called = {"phone", "mobile", "fax"};
    if (basis.field == nullptr
            ? !(basis.header.has(QLatin1String("mobile")) || basis.header.has(QLatin1String("phone")))
            : !isOneOf(basis.field->key, called))
        return false;
    const Vote counts = vote(basis.column, basis.tally, [](QByteArrayView text) {
        return text.size() <= 5 && (isAllDigits(text) || parseNumber(text, '.').has_value());
    });
    return counts.shareOf(basis.tally) >= 0.95;
}

bool isId(const GuessBasis &basis)
{
    if (isEpoch(basis) || areCounts(basis))
        return false;
    if (basis.field != nullptr && isNumeric(basis.field->kind))
        return false;
    if (basis.expects(ValueKind::Id) || namesAnId(basis.header))
        return true;
    if (namesACode(basis.header))
        return basis.tally.distinctShare() >= 0.5;
    return looksLikeIds(basis);
}

} // namespace

ReadingGuess guessReading(const RawColumn &column, const ColumnTally &tally, const FileHabits &habits)
{
    const HeaderText header = headerText(column.header);
    const FieldDefinition *field = expectedField(header, tally, *habits.fields);
    if (tally.filled == 0)
        return emptyGuess(field);
    const GuessBasis basis{column, tally, header, field, habits};
    if (isId(basis))
        return guessOf(ValueKind::Id, 0.95,
                       say(QT_TRANSLATE_NOOP("Import", "Kept as written, because identifiers, postcodes and telephone "
                                                       "numbers are never counted with, such as “%1”."))
                           .arg(basis.text(static_cast<qint32>(tally.codes.front())).left(40)));
    if (field == nullptr && (namesACode(header) || hasLeadingZeros(basis)))
        return guessText(basis); // numbers that stand for words
    for (const auto guessOne : {guessHealth, guessNps, guessFlag, guessDate, guessRange, guessNumber, guessMembers})
        if (std::optional<ReadingGuess> guess = guessOne(basis))
            return *guess;
    return guessText(basis);
}

ReadingGuess guessReading(const RawColumn &column)
{
    return guessReading(column, tallyColumn(column));
}

FileHabits habitsOf(std::span<const RawColumn> columns, std::span<const ReadingGuess> guesses)
{
    FileHabits habits;
    bool datesDiffer = false;
    bool decimalsDiffer = false;
    for (std::size_t i = 0; i < guesses.size(); ++i) {
        const ReadingGuess &guess = guesses[i];
        if (guess.ambiguous || guess.confidence < 0.8)
            continue;
        const ColumnReading &reading = guess.reading;
        const bool ordered = reading.dates == DateOrder::DayMonthYear || reading.dates == DateOrder::MonthDayYear;
        if (reading.kind == ValueKind::Date && ordered) {
            datesDiffer = datesDiffer || (!habits.datesFrom.isEmpty() && habits.dates != reading.dates);
            habits.dates = reading.dates;
            habits.datesFrom = columns[i].header;
        }
        if (guess.decimalIsSure) {
            decimalsDiffer = decimalsDiffer || (!habits.decimalFrom.isEmpty() && habits.decimal != reading.decimal);
            habits.decimal = reading.decimal;
            habits.decimalFrom = columns[i].header;
        }
    }
    if (datesDiffer)
        habits.dates = DateOrder::Unknown;
    if (decimalsDiffer)
        habits.decimal.clear();
    return habits;
}

} // namespace touchstone
