#include "core/import/date_text.h"
#include "core/import/import_text.h"
#include "core/import/reading_guess.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

// What the dates of a column say about the order of day and month.
struct OrderVote {
    qint64 dayFirst = 0; // rows whose first number is above 12
    qint64 monthFirst = 0;
    qint64 open = 0;
    qint64 points = 0; // 15.11.2026
    qint64 fixed = 0;  // ISO and those with the month's name
    qint32 example = -1;
    qint32 openExample = -1;
};

OrderVote voteOnOrder(const GuessBasis &basis)
{
    OrderVote result;
    for (std::size_t i = 0; i < basis.tally.codes.size(); ++i) {
        const quint32 code = basis.tally.codes[i];
        const std::optional<DateText> date = scanDate(basis.column.texts->utf8(code));
        if (!date)
            continue;
        const qint64 rows = basis.tally.rows[i];
        if (!date->orderOpen) {
            result.fixed += rows;
            continue;
        }
        result.points += date->separator == '.' ? rows : 0;
        if (date->first <= 12 && date->second <= 12) {
            result.open += rows;
            if (date->first != date->second && result.openExample < 0)
                result.openExample = static_cast<qint32>(code);
            continue;
        }
        (date->first > 12 ? result.dayFirst : result.monthFirst) += rows;
        if (result.example < 0)
            result.example = static_cast<qint32>(code);
    }
    return result;
}

bool namesADate(const GuessBasis &basis)
{
    static constexpr std::array words = {"date",     "datum", "fecha", "time",  "timestamp", "created", "modified",
                                         "since",    "at",    "on",    "start", "end",       "expires", "closed",
                                         "birthday", "dob",   "day",   "until", "signup",    "renewal"};
    return basis.expects(ValueKind::Date) ||
           std::any_of(basis.header.words.begin(), basis.header.words.end(), [](const QString &word) {
               return std::any_of(words.begin(), words.end(), [&](const char *w) { return word == QLatin1String(w); });
           });
}

void decideOrder(const GuessBasis &basis, const OrderVote &votes, ReadingGuess &guess)
{
    const QString counts =
        countOf(votes.dayFirst + votes.monthFirst + votes.open + votes.fixed, basis.tally.sampledRows);
    if (votes.dayFirst + votes.monthFirst + votes.open == 0) {
        guess.reading.dates = DateOrder::YearMonthDay;
        guess.reason = say(QT_TRANSLATE_NOOP("Import", "%1 values are dates, such as “%2”."))
                           .arg(counts, basis.text(static_cast<qint32>(basis.tally.codes.front())));
        return;
    }
    const bool dayFirst = votes.dayFirst > votes.monthFirst ||
                          (votes.dayFirst == votes.monthFirst && votes.points > 0 && votes.points >= votes.open);
    guess.reading.dates = dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    const bool contradictory = votes.dayFirst > 0 && votes.monthFirst > 0;
    guess.ambiguous = contradictory || (votes.dayFirst + votes.monthFirst == 0 && votes.points == 0);
    if (contradictory) {
        guess.confidence = 0.5;
        guess.reason = (dayFirst ? say(QT_TRANSLATE_NOOP("Import", "Read as day before month; but some values can only "
                                                                   "be month before day. Please check."))
                                 : say(QT_TRANSLATE_NOOP("Import", "Read as month before day; but some values can only "
                                                                   "be day before month. Please check.")));
    } else if (guess.ambiguous) {
        guess.confidence = 0.5;
        guess.reason = say(QT_TRANSLATE_NOOP("Import", "%1 values are dates such as “%2”, read as month before day; no "
                                                       "value tells whether that is right. Please check."))
                           .arg(counts, basis.text(votes.openExample));
    } else if (votes.dayFirst + votes.monthFirst > 0) {
        guess.reason = (dayFirst ? say(QT_TRANSLATE_NOOP("Import", "%1 values are dates with the day before the month, "
                                                                   "because “%2” can only be read so."))
                                 : say(QT_TRANSLATE_NOOP("Import", "%1 values are dates with the month before the day, "
                                                                   "because “%2” can only be read so.")))
                           .arg(counts, basis.text(votes.example));
    } else {
        guess.reason = say(QT_TRANSLATE_NOOP("Import", "%1 values are dates with points, as they are written where the "
                                                       "day stands before the month."))
                           .arg(counts);
    }
}

std::optional<ReadingGuess> guessSerial(const GuessBasis &basis)
{
    if (!namesADate(basis))
        return std::nullopt;
    const Vote serials =
        vote(basis.column, basis.tally, [](QByteArrayView text) { return dateFromSerial(text).has_value(); });
    if (serials.shareOf(basis.tally) < 0.95)
        return std::nullopt;
    ReadingGuess guess;
    guess.reading.kind = ValueKind::Date;
    guess.confidence = 0.8;
    guess.reason = say(QT_TRANSLATE_NOOP("Import", "The header names a date, and %1 values are day numbers of a "
                                                   "spreadsheet, such as “%2”."))
                       .arg(countOf(serials.rows, basis.tally.sampledRows), basis.text(serials.example));
    return guess;
}

} // namespace

std::optional<ReadingGuess> guessDate(const GuessBasis &basis)
{
    const Vote dates = vote(basis.column, basis.tally, [](QByteArrayView text) { return scanDate(text).has_value(); });
    const double share = dates.shareOf(basis.tally);
    if (share < (namesADate(basis) ? 0.5 : 0.9))
        return guessSerial(basis);
    ReadingGuess guess;
    guess.reading.kind = ValueKind::Date;
    guess.confidence = std::min(0.98, 0.3 + 0.7 * share);
    decideOrder(basis, voteOnOrder(basis), guess);
    return guess;
}

} // namespace touchstone
