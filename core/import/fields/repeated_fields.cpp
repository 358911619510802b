#include "core/import/fields/repeated_fields.h"

#include "core/base/locale_text.h"
#include "core/import/import_text.h"
#include "core/import/values/date_text.h"
#include "core/import/values/number_text.h"
#include "core/import/values/value_words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr std::size_t fewestMonths = 3;
constexpr std::size_t fewestStages = 2;
constexpr std::size_t fewestMarked = 2; // with "##" or "Feature: "
constexpr std::size_t fewestAlike = 20; // that merely begin alike

// What a column repeats: one of the patterns, and the member's own name in it.
struct Member {
    enum class Pattern { None, Month, StageEntered, StageLeft, Marked, Alike };
    Pattern pattern = Pattern::None;
    QString stem; // what all of them have in common
    QString name;
};

bool isMeasured(const ColumnView &column)
{
    const ValueKind kind = column.guess.reading.kind;
    return column.tally.filled == 0 || kind == ValueKind::Number || kind == ValueKind::Money ||
           kind == ValueKind::Percent || kind == ValueKind::YesNo;
}

std::optional<Member> asMonth(const QString &header)
{
    const std::optional<DateText> date = scanDate(header.toUtf8());
    const bool month = date && !date->fiscal && !date->orderOpen && date->second == 1 && header.size() <= 16;
    return month ? std::optional(Member{Member::Pattern::Month, {}, header}) : std::nullopt;
}

// Date entered 'Proposal (Sales Pipeline)'.
std::optional<Member> asStage(const QString &header)
{
    const QString lower = header.toLower();
    const bool entered = lower.startsWith(QLatin1String("date entered "));
    const bool left = lower.startsWith(QLatin1String("date exited "));
    if (!entered && !left)
        return std::nullopt;
    QString name = header.mid(entered ? 13 : 12);
    name.remove(u'\'');
    name.remove(u'"');
    return Member{entered ? Member::Pattern::StageEntered : Member::Pattern::StageLeft, {}, name.trimmed()};
}

std::optional<Member> asMarked(const QString &header)
{
    if (const qsizetype at = header.indexOf(QLatin1String("##")); at > 0)
        return Member{Member::Pattern::Marked,
                      {},
                      header.left(at).trimmed() + QLatin1String(": ") + header.mid(at + 2).trimmed()};
    for (const char *mark : {"Feature: ", "Page: ", "Feature - ", "Page - "})
        if (header.startsWith(QLatin1String(mark), Qt::CaseInsensitive))
            return Member{Member::Pattern::Marked, {}, header.mid(static_cast<qsizetype>(qstrlen(mark))).trimmed()};
    return std::nullopt;
}

// Whatever stands before the last word or number: "feature_0017" is 0017 of "feature".
std::optional<Member> asAlike(const QString &header)
{
    qsizetype end = header.size();
    const auto joins = [&](qsizetype at) { return header[at].isLetterOrNumber(); };
    while (end > 0 && !joins(end - 1))
        --end;
    qsizetype begin = end;
    while (begin > 0 && joins(begin - 1) && header[begin - 1].isDigit() == header[end - 1].isDigit())
        --begin;
    const QString stem = header.left(begin).trimmed();
    return stem.size() >= 3 ? std::optional(Member{Member::Pattern::Alike, stem.toLower(), header}) : std::nullopt;
}

Member memberOf(const ColumnView &column)
{
    const QString header = column.column->header.trimmed();
    if (const auto stage = asStage(header))
        return *stage;
    if (!isMeasured(column))
        return {};
    for (const auto &tried : {asMonth(header), asMarked(header)})
        if (tried)
            return *tried;
    const bool known = !matchHeader(column.header, std::nullopt, *column.fields).empty();
    return known ? Member{} : asAlike(header).value_or(Member{});
}

std::size_t fewest(Member::Pattern pattern)
{
    switch (pattern) {
    case Member::Pattern::Month:
        return fewestMonths;
    case Member::Pattern::StageEntered:
    case Member::Pattern::StageLeft:
        return fewestStages;
    case Member::Pattern::Marked:
        return fewestMarked;
    default:
        return fewestAlike;
    }
}

// One group of columns, and the plans that are made of it.
struct Group {
    Member::Pattern pattern = Member::Pattern::None;
    QString stem;
    std::vector<std::size_t> columns;
};

std::vector<Group> groupsOf(const SourceView &view)
{
    std::vector<Group> groups;
    QHash<QString, std::size_t> known;
    for (std::size_t i = 0; i < view.columns.size(); ++i) {
        const Member member = memberOf(view.columns[i]);
        if (member.pattern == Member::Pattern::None)
            continue;
        const QString key = QString::number(static_cast<int>(member.pattern)) + member.stem;
        if (!known.contains(key)) {
            known.insert(key, groups.size());
            groups.push_back({member.pattern, member.stem, {}});
        }
        groups[known.value(key)].columns.push_back(i);
    }
    std::erase_if(groups, [](const Group &group) { return group.columns.size() < fewest(group.pattern); });
    return groups;
}

// The reading of all members: of the first that has a value, the sure ones before the others.
ColumnReading readingOf(const SourceView &view, const Group &group)
{
    const ColumnView *best = &view.columns[group.columns.front()];
    for (const std::size_t column : group.columns) {
        const ColumnView &other = view.columns[column];
        const auto worth = [](const ColumnView &each) {
            return (each.tally.filled > 0 ? 2 : 0) + (each.guess.decimalIsSure ? 1 : 0);
        };
        if (worth(other) > worth(*best))
            best = &other;
    }
    return best->guess.reading;
}

ColumnPlan planOf(const SourceView &view, const Group &group, Repeat repeat, const QString &field, Family family)
{
    ColumnPlan plan;
    plan.repeat = repeat;
    for (const std::size_t column : group.columns)
        plan.members.append(view.columns[column].column->header);
    plan.field = field;
    plan.reading = readingOf(view, group);
    plan.family = family;
    plan.known = Known::AfterSale;
    plan.confidence = 0.9;
    return plan;
}

QString spanOf(const ColumnPlan &plan)
{
    return QStringLiteral("%1 … %2").arg(plan.members.first(), plan.members.last());
}

void addMonths(const SourceView &view, const Group &group, RepeatedFields &fields)
{
    ColumnPlan sum = planOf(view, group, Repeat::Sum, QStringLiteral("lifetime_revenue"), Family::Outcome);
    sum.header = spanOf(sum);
    sum.reading.kind = ValueKind::Money;
    sum.reason = say(QT_TRANSLATE_N_NOOP("Import", "%Ln column(s) have a month each; they are added up."),
                     static_cast<int>(group.columns.size()));
    fields.fields.push_back(std::move(sum));
}

void addStages(const SourceView &view, const Group &group, RepeatedFields &fields)
{
    const bool entered = group.pattern == Member::Pattern::StageEntered;
    const int count = static_cast<int>(group.columns.size());
    if (entered) {
        ColumnPlan passed = planOf(view, group, Repeat::Names, QStringLiteral("stages_passed"), Family::Sales);
        passed.header = say(QT_TRANSLATE_NOOP("Import", "Stages entered"));
        passed.reading = {.kind = ValueKind::List};
        passed.reason =
            say(QT_TRANSLATE_N_NOOP("Import", "%Ln column(s) have the date of a stage each; those with a date "
                                              "are listed."),
                count);
        fields.fields.push_back(std::move(passed));
    }
    ColumnPlan latest = planOf(view, group, Repeat::Latest, QStringLiteral("last_stage_change"), Family::Sales);
    latest.header = entered ? say(QT_TRANSLATE_NOOP("Import", "Last stage entered on"))
                            : say(QT_TRANSLATE_NOOP("Import", "Last stage left on"));
    latest.field = entered ? latest.field : latest.header;
    latest.reading.kind = ValueKind::Date;
    latest.reason = say(QT_TRANSLATE_N_NOOP("Import", "The latest of %Ln date(s) of a stage each."), count);
    fields.fields.push_back(std::move(latest));
}

void addFeatures(const SourceView &view, const Group &group, RepeatedFields &fields)
{
    const int count = static_cast<int>(group.columns.size());
    const bool marked = group.pattern == Member::Pattern::Marked;
    ColumnPlan used = planOf(view, group, Repeat::Names, QStringLiteral("features_used"), Family::Behavioural);
    used.header = marked ? say(QT_TRANSLATE_NOOP("Import", "Features used"))
                         : say(QT_TRANSLATE_NOOP("Import", "%1: those used")).arg(spanOf(used));
    used.reading = {.kind = ValueKind::List};
    used.reason =
        say(QT_TRANSLATE_N_NOOP("Import", "%Ln column(s) have a feature each; those above zero are listed."), count);
    ColumnPlan sum = planOf(view, group, Repeat::Sum, QStringLiteral("usage"), Family::Behavioural);
    sum.header = marked ? say(QT_TRANSLATE_NOOP("Import", "Usage of all features"))
                        : say(QT_TRANSLATE_NOOP("Import", "%1: sum")).arg(spanOf(sum));
    sum.reading.kind = ValueKind::Number;
    sum.reason = say(QT_TRANSLATE_N_NOOP("Import", "%Ln column(s) have a feature each; they are added up."), count);
    fields.fields.push_back(std::move(used));
    fields.fields.push_back(std::move(sum));
}

const RawColumn *rawColumn(const RawTable &table, const QHash<QString, std::size_t> &places, const QString &header)
{
    const auto found = places.find(header);
    return found == places.end() ? nullptr : &table.columns[found.value()];
}

QHash<QString, std::size_t> placesOf(const RawTable &table)
{
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        places.insert(table.columns[i].header, i);
    return places;
}

QString nameOf(const QString &header)
{
    for (const auto &member : {asStage(header), asMarked(header)})
        if (member)
            return member->name;
    return header;
}

// Whether each text says that the feature was used, or the stage entered.
std::vector<bool> usedTexts(const RawColumn &column, bool stage)
{
    std::vector<bool> used(column.texts->size());
    for (std::size_t code = 0; code < used.size(); ++code) {
        const QByteArrayView text = column.texts->utf8(code).trimmed();
        if (isNothing(text, ValueKind::Number))
            continue;
        const std::optional<double> number = parseNumber(text, '.');
        used[code] = stage || parseFlag(text).value_or(false) || (number && *number > 0);
    }
    return used;
}

ParsedCells namesOfMembers(const ColumnPlan &plan, const RawTable &table)
{
    const QHash<QString, std::size_t> places = placesOf(table);
    std::vector<std::vector<qint32>> members(table.rowCount());
    auto labels = std::make_shared<TextPool>();
    for (const QString &header : plan.members) {
        const RawColumn *column = rawColumn(table, places, header);
        if (column == nullptr)
            continue;
        const std::vector<bool> used = usedTexts(*column, asStage(header).has_value());
        const auto label = static_cast<qint32>(labels->intern(QStringView(nameOf(header))));
        for (std::size_t row = 0; row < members.size(); ++row)
            if (used[column->codes[row]])
                members[row].push_back(label);
    }
    Lists lists;
    for (const std::vector<qint32> &ofRow : members) {
        lists.codes.insert(lists.codes.end(), ofRow.begin(), ofRow.end());
        lists.ends.push_back(static_cast<quint32>(lists.codes.size()));
    }
    lists.labels = std::move(labels);
    return {std::move(lists), {}};
}

ParsedCells numbersOfMembers(const ColumnPlan &plan, const RawTable &table, const QString &source)
{
    const QHash<QString, std::size_t> places = placesOf(table);
    ParsedCells parsed;
    std::vector<double> values(table.rowCount(), unknownNumber);
    for (const QString &header : plan.members) {
        const RawColumn *column = rawColumn(table, places, header);
        if (column == nullptr)
            continue;
        const ParsedCells cells = parseColumn(*column, plan.reading, table, source);
        parsed.issues.insert(parsed.issues.end(), cells.issues.begin(), cells.issues.end());
        const NumberList &member = std::get<Numbers>(cells.cells).values;
        for (std::size_t row = 0; row < values.size(); ++row) {
            if (std::isnan(member[row]))
                continue;
            const bool first = std::isnan(values[row]);
            if (plan.repeat == Repeat::Latest)
                values[row] = first ? member[row] : std::max(values[row], member[row]);
            else
                values[row] = first ? member[row] : values[row] + member[row];
        }
    }
    parsed.cells = Numbers{std::move(values)};
    return parsed;
}

// How many of such periods are in a year; nothing for a word that is none.
std::optional<double> periodsPerYear(const QString &interval)
{
    struct Period {
        const char *word;
        double perYear;
    };
    static constexpr std::array periods = {
        Period{"day", 365},    Period{"daily", 365},    Period{"week", 52},   Period{"weekly", 52},
        Period{"month", 12},   Period{"monthly", 12},   Period{"quarter", 4}, Period{"quarterly", 4},
        Period{"6 months", 2}, Period{"semiannual", 2}, Period{"year", 1},    Period{"yearly", 1},
        Period{"annual", 1},   Period{"annually", 1},
    };
    const QString word = interval.trimmed().toLower();
    for (const Period &period : periods)
        if (word == QLatin1String(period.word))
            return period.perYear;
    return std::nullopt;
}

// MRR and ARR as in the definitions: the charge of a period times the periods of a year times the quantity.
ParsedCells annualAmounts(const ColumnPlan &plan, const RawTable &table, const QString &source)
{
    const QHash<QString, std::size_t> places = placesOf(table);
    const RawColumn *amount = rawColumn(table, places, plan.members.value(0));
    const RawColumn *interval = rawColumn(table, places, plan.members.value(1));
    const RawColumn *quantity = rawColumn(table, places, plan.members.value(2));
    std::vector<double> values(table.rowCount(), unknownNumber);
    if (amount == nullptr || interval == nullptr)
        return {Numbers{std::move(values)}, {}};
    ParsedCells amounts = parseColumn(*amount, plan.reading, table, source);
    const NumberList &charges = std::get<Numbers>(amounts.cells).values;
    for (std::size_t row = 0; row < values.size(); ++row) {
        const std::optional<double> perYear = periodsPerYear(interval->text(row));
        const double pieces = quantity == nullptr ? 1.0 : parseNumber(quantity->text(row).toUtf8(), '.').value_or(1.0);
        if (perYear)
            values[row] = charges[row] * *perYear * pieces;
    }
    return {Numbers{std::move(values)}, std::move(amounts.issues)};
}

} // namespace

std::vector<RepeatedFields> repeatedFields(const SourceView &view)
{
    std::vector<RepeatedFields> all;
    for (const Group &group : groupsOf(view)) {
        RepeatedFields fields{group.columns, {}};
        if (group.pattern == Member::Pattern::Month)
            addMonths(view, group, fields);
        else if (group.pattern == Member::Pattern::Marked || group.pattern == Member::Pattern::Alike)
            addFeatures(view, group, fields);
        else
            addStages(view, group, fields);
        all.push_back(std::move(fields));
    }
    return all;
}

ParsedCells parseRepeated(const ColumnPlan &plan, const RawTable &table, const QString &source)
{
    switch (plan.repeat) {
    case Repeat::Names:
        return namesOfMembers(plan, table);
    case Repeat::Annual:
        return annualAmounts(plan, table, source);
    default:
        return numbersOfMembers(plan, table, source);
    }
}

} // namespace touchstone
