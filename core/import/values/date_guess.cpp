#include "core/import/import_text.h"
#include "core/import/values/date_text.h"
#include "core/import/values/reading_guess.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace touchstone
{

namespace
{

struct DaySpan {
    double first = std::numeric_limits<double>::infinity();
    double last = -std::numeric_limits<double>::infinity();

    void add(std::optional<double> day)
    {
        first = std::min(first, day.value_or(first));
        last = std::max(last, day.value_or(last));
    }
    // With a month to spare on either side.
    bool holds(const DaySpan &other) const { return other.first >= first - 31 && other.last <= last + 31; }
};

// What the dates of a column say about the order of day and month.
struct OrderVote {
    qint64 dayFirst = 0; // rows whose first number is above 12
    qint64 monthFirst = 0;
    qint64 open = 0;
    qint64 points = 0; // 15.11.2026
    qint64 fixed = 0;  // ISO and those with the month's name
    qint64 fiscal = 0;
    qint32 example = -1;
    qint32 openExample = -1;
    // Of the dates that leave no doubt the first and last day, and of the open ones under either order.
    DaySpan sure;
    DaySpan asDayFirst;
    DaySpan asMonthFirst;
};

void countOpen(const DateText &date, qint64 rows, qint32 code, OrderVote &votes)
{
    votes.points += date.separator == '.' ? rows : 0;
    if (date.first <= 12 && date.second <= 12) {
        votes.open += rows;
        votes.asDayFirst.add(dateValue(date, DateOrder::DayMonthYear));
        votes.asMonthFirst.add(dateValue(date, DateOrder::MonthDayYear));
        if (date.first != date.second && votes.openExample < 0)
            votes.openExample = code;
        return;
    }
    (date.first > 12 ? votes.dayFirst : votes.monthFirst) += rows;
    votes.example = votes.example < 0 ? code : votes.example;
}

OrderVote voteOnOrder(const GuessBasis &basis)
{
    OrderVote result;
    for (std::size_t i = 0; i < basis.tally.codes.size(); ++i) {
        const quint32 code = basis.tally.codes[i];
        const std::optional<DateText> date = scanDate(basis.column.texts->utf8(code));
        if (!date)
            continue;
        if (date->orderOpen) {
            countOpen(*date, basis.tally.rows[i], static_cast<qint32>(code), result);
        } else {
            result.sure.add(dateValue(*date, DateOrder::Unknown));
            (date->fiscal ? result.fiscal : result.fixed) += basis.tally.rows[i];
            if (date->fiscal && result.example < 0)
                result.example = static_cast<qint32>(code);
        }
    }
    return result;
}

} // namespace

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

namespace
{

// The order of a column whose own values leave it open, and why.
struct OpenOrder {
    bool dayFirst = false;
    bool sure = false;
    QString why; // %1: a count, %2: an example
};

OpenOrder orderFromFile(const GuessBasis &basis, const OrderVote &votes)
{
    const FileHabits &habits = basis.habits;
    if (habits.dates != DateOrder::Unknown) {
        const bool dayFirst = habits.dates == DateOrder::DayMonthYear;
        const QString why =
            dayFirst ? say(QT_TRANSLATE_NOOP("Import", "%1 values are dates such as “%2”, read as day before month, as "
                                                       "in column “%3”, where the values leave no doubt."))
                     : say(QT_TRANSLATE_NOOP("Import", "%1 values are dates such as “%2”, read as month before day, as "
                                                       "in column “%3”, where the values leave no doubt."));
        return {dayFirst, true, why};
    }
    const bool asDay = votes.sure.holds(votes.asDayFirst);
    if (asDay != votes.sure.holds(votes.asMonthFirst)) {
        const QString why =
            asDay
                ? say(QT_TRANSLATE_NOOP("Import", "%1 values are dates such as “%2”, read as day before month, because "
                                                  "only so they lie among the other dates of the column."))
                : say(QT_TRANSLATE_NOOP("Import", "%1 values are dates such as “%2”, read as month before day, because "
                                                  "only so they lie among the other dates of the column."));
        return {asDay, true, why};
    }
    if (habits.semicolons || habits.decimal == u",")
        return {true, false,
                say(QT_TRANSLATE_NOOP("Import", "%1 values are dates such as “%2”, read as day before month, as it is "
                                                "usual where files are written like this one; no value tells whether "
                                                "that is right. Please check."))};
    return {
        false, false,
        say(QT_TRANSLATE_NOOP("Import", "%1 values are dates such as “%2”, read as month before day; no value tells "
                                        "whether that is right. Please check."))};
}

void decideFiscal(const GuessBasis &basis, const OrderVote &votes, const QString &counts, ReadingGuess &guess)
{
    const int start = basis.habits.fiscalStart;
    guess.reading.fiscalStart = std::max(start, 1);
    const QString example = basis.text(votes.example);
    const QString month = QLocale().standaloneMonthName(guess.reading.fiscalStart);
    if (start > 0) {
        guess.reason =
            say(QT_TRANSLATE_NOOP("Import", "%1 values are periods such as “%2”, of fiscal years that begin in "
                                            "%3 and are named after the year in which they end."))
                .arg(counts, example, month);
        return;
    }
    guess.ambiguous = true;
    guess.confidence = 0.6;
    guess.reason =
        say(QT_TRANSLATE_NOOP("Import", "%1 values are periods of a fiscal year, such as “%2”, read as if it "
                                        "began in %3. Please say in which month yours begins."))
            .arg(counts, example, month);
}

void decideOrder(const GuessBasis &basis, const OrderVote &votes, ReadingGuess &guess)
{
    const QString counts =
        countOf(votes.dayFirst + votes.monthFirst + votes.open + votes.fixed + votes.fiscal, basis.tally.sampledRows);
    if (votes.dayFirst + votes.monthFirst + votes.open == 0) {
        guess.reading.dates = DateOrder::YearMonthDay;
        if (votes.fiscal > 0)
            return decideFiscal(basis, votes, counts, guess);
        guess.reason = say(QT_TRANSLATE_NOOP("Import", "%1 values are dates, such as “%2”."))
                           .arg(counts, basis.text(static_cast<qint32>(basis.tally.codes.front())));
        return;
    }
    const bool evident = votes.dayFirst + votes.monthFirst > 0;
    const bool contradictory = votes.dayFirst > 0 && votes.monthFirst > 0;
    const bool points = !evident && votes.points > 0 && votes.points >= votes.open;
    const OpenOrder open = evident || points ? OpenOrder{} : orderFromFile(basis, votes);
    const bool dayFirst = evident ? votes.dayFirst > votes.monthFirst : points || open.dayFirst;
    guess.reading.dates = dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    guess.ambiguous = contradictory || (!evident && !points && !open.sure);
    guess.confidence = guess.ambiguous ? 0.5 : open.sure ? std::min(guess.confidence, 0.85) : guess.confidence;
    if (contradictory)
        guess.reason = dayFirst ? say(QT_TRANSLATE_NOOP("Import", "Read as day before month; but some values can only "
                                                                  "be month before day. Please check."))
                                : say(QT_TRANSLATE_NOOP("Import", "Read as month before day; but some values can only "
                                                                  "be day before month. Please check."));
    else if (evident)
        guess.reason = (dayFirst ? say(QT_TRANSLATE_NOOP("Import", "%1 values are dates with the day before the month, "
                                                                   "because “%2” can only be read so."))
                                 : say(QT_TRANSLATE_NOOP("Import", "%1 values are dates with the month before the day, "
                                                                   "because “%2” can only be read so.")))
                           .arg(counts, basis.text(votes.example));
    else if (points)
        guess.reason = say(QT_TRANSLATE_NOOP("Import", "%1 values are dates with points, as they are written where the "
                                                       "day stands before the month."))
                           .arg(counts);
    else
        guess.reason = open.why.contains(QLatin1String("%3"))
                           ? open.why.arg(counts, basis.text(votes.openExample), basis.habits.datesFrom)
                           : open.why.arg(counts, basis.text(votes.openExample));
}

std::optional<ReadingGuess> guessEpoch(const GuessBasis &basis)
{
    if (!namesADate(basis))
        return std::nullopt;
    const Vote moments =
        vote(basis.column, basis.tally, [](QByteArrayView text) { return dateFromEpoch(text).has_value(); });
    if (moments.shareOf(basis.tally) < 0.95)
        return std::nullopt;
    ReadingGuess guess;
    guess.reading.kind = ValueKind::Date;
    guess.confidence = 0.9;
    guess.reason =
        say(QT_TRANSLATE_NOOP("Import", "The header names a date, and %1 values count seconds or milliseconds "
                                        "from the beginning of 1970, such as “%2”."))
            .arg(countOf(moments.rows, basis.tally.sampledRows), basis.text(moments.example));
    return guess;
}

std::optional<ReadingGuess> guessSerial(const GuessBasis &basis)
{
    if (!namesADate(basis))
        return std::nullopt;
    const Vote serials =
        vote(basis.column, basis.tally, [](QByteArrayView text) { return dateFromSerial(text).has_value(); });
    if (serials.shareOf(basis.tally) < 0.95)
        return guessEpoch(basis);
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
