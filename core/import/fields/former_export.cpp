#include "core/import/fields/former_export.h"

#include "core/import/fields/column_matcher.h"
#include "core/import/tables/header_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace touchstone
{

namespace
{

// Of one name: half of the headers may have changed before it is another table.
constexpr double likeHeadersOfOneName = 0.5;
// Of another name: more is wanted, and the records tell; where no column tells them apart, the headers must.
constexpr double likeHeaders = 0.6;
constexpr double likeRecords = 0.3;
constexpr double likeHeadersAlone = 0.9;
// A column tells the records apart when it has nearly as many values as rows.
constexpr double keyShare = 0.9;
// Enough to tell by; more would make a large file wait.
constexpr std::size_t textsLookedAt = 20'000;
// A column that lost its name still has most of its values; with fewer different ones any column of yes and no would
// do.
constexpr double likeValues = 0.6;
constexpr std::size_t valuesThatTell = 4;

std::multiset<QString> headersOf(const RawTable &table)
{
    std::multiset<QString> found;
    for (const RawColumn &column : table.columns)
        found.insert(squashed(column.header));
    return found;
}

// "report1763629200000.csv" and "report1771405200000.csv" are both "report.csv".
QString withoutNumbers(const QString &name)
{
    QString text;
    for (const QChar c : name.toCaseFolded())
        if (c.isLetter() || c == QLatin1Char('.') || c == QLatin1Char('/'))
            text += c;
    return text;
}

// Without the number that tells two files of one name apart: "accounts.csv (2)".
QString fileName(const QString &sourceName)
{
    static const QRegularExpression number(QStringLiteral(" \\(\\d+\\)$"));
    return QString(sourceName).remove(number);
}

std::size_t distinctTexts(const RawColumn &column)
{
    return column.texts->size() - 1; // the first is the empty one
}

bool mayTellRecordsApart(const RawColumn &column, const RawTable &table, const ColumnPlan &plan)
{
    switch (plan.reading.kind) {
    case ValueKind::Id:
    case ValueKind::Text:
    case ValueKind::Category:
        return !isPersonal(plan) &&
               static_cast<double>(distinctTexts(column)) >= keyShare * static_cast<double>(table.rowCount());
    default:
        return false;
    }
}

// The share of the distinct texts of the former column that the other has too.
double shareStillThere(const RawColumn &former, const RawColumn &arrived)
{
    QSet<QByteArrayView> there;
    for (std::size_t code = 1; code <= distinctTexts(arrived); ++code)
        there.insert(arrived.texts->utf8(code));
    const std::size_t looked = std::min(distinctTexts(former), textsLookedAt);
    std::size_t found = 0;
    for (std::size_t code = 1; code <= looked; ++code)
        found += there.contains(former.texts->utf8(code)) ? 1 : 0;
    return looked == 0 ? 0.0 : static_cast<double>(found) / static_cast<double>(looked);
}

// The share of the records of the former table that are still there; none where no column tells records apart.
std::optional<double> sharedRecords(const RawTable &arrived, const Source &former, const SourcePlan &plan)
{
    for (const ColumnPlan &columnPlan : plan.columns) {
        const int before = former.table->find(columnPlan.header);
        const int now = arrived.find(columnPlan.header);
        if (before < 0 || now < 0)
            continue;
        const RawColumn &column = former.table->columns[static_cast<std::size_t>(before)];
        if (!mayTellRecordsApart(column, *former.table, columnPlan))
            continue;
        return shareStillThere(column, arrived.columns[static_cast<std::size_t>(now)]);
    }
    return std::nullopt;
}

struct Likeness {
    bool ofOneName = false;
    double headers = 0.0;
    double records = 0.0;
    auto rank() const { return std::tuple(ofOneName, headers, records); }
};

std::optional<Likeness> likenessOf(const Source &arrived, const Source &former, const ImportPlan &plan)
{
    Likeness likeness{fileName(arrived.name) == fileName(former.name), sharedHeaders(*arrived.table, *former.table),
                      0.0};
    if (likeness.ofOneName)
        return likeness.headers >= likeHeadersOfOneName ? std::optional(likeness) : std::nullopt;
    const SourcePlan *sourcePlan = plan.find(former.name);
    if (likeness.headers < likeHeaders || !sourcePlan)
        return std::nullopt;
    if (const std::optional<double> records = sharedRecords(*arrived.table, former, *sourcePlan)) {
        likeness.records = *records;
        return *records >= likeRecords ? std::optional(likeness) : std::nullopt;
    }
    const bool namesAlike = withoutNumbers(arrived.name) == withoutNumbers(former.name);
    return namesAlike && likeness.headers >= likeHeadersAlone ? std::optional(likeness) : std::nullopt;
}

} // namespace

double sharedHeaders(const RawTable &a, const RawTable &b)
{
    const std::multiset<QString> ofA = headersOf(a);
    const std::multiset<QString> ofB = headersOf(b);
    std::vector<QString> both;
    std::ranges::set_intersection(ofA, ofB, std::back_inserter(both));
    const std::size_t all = ofA.size() + ofB.size() - both.size();
    return all == 0 ? 1.0 : static_cast<double>(both.size()) / static_cast<double>(all);
}

std::map<QString, QString> renamedColumns(const RawTable &arrived, const RawTable &former)
{
    std::map<QString, QString> renamed;
    std::set<QString> claimed;
    for (const RawColumn &column : arrived.columns) {
        if (former.find(column.header) >= 0 || distinctTexts(column) < valuesThatTell)
            continue;
        double best = likeValues;
        const RawColumn *match = nullptr;
        for (const RawColumn &gone : former.columns) {
            if (arrived.find(gone.header) >= 0 || claimed.contains(gone.header) || distinctTexts(gone) < valuesThatTell)
                continue;
            const double likeness = std::min(shareStillThere(gone, column), shareStillThere(column, gone));
            if (likeness < best)
                continue;
            best = likeness;
            match = &gone;
        }
        if (!match)
            continue;
        renamed[column.header] = match->header;
        claimed.insert(match->header);
    }
    return renamed;
}

const Source *formerExport(const Source &arrived, std::span<const Source> known, const ImportPlan &plan)
{
    const Source *best = nullptr;
    std::optional<Likeness> bestLikeness;
    for (const Source &candidate : known) {
        const std::optional<Likeness> likeness = likenessOf(arrived, candidate, plan);
        if (!likeness || (bestLikeness && likeness->rank() <= bestLikeness->rank()))
            continue;
        best = &candidate;
        bestLikeness = likeness;
    }
    return best;
}

} // namespace touchstone
