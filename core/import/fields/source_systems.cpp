#include "core/import/fields/source_systems.h"

#include "core/base/locale_text.h"
#include "core/import/fields/column_matcher.h"
#include "core/import/import_text.h"
#include "core/import/values/number_text.h"

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr double tellingPoints = 2.0;
constexpr double usualPoints = 0.5;
constexpr double filePoints = 3.0;
constexpr int mostOfOnePattern = 3; // columns that one entry with a star counts for

bool matchesWildcard(QStringView pattern, QStringView text)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return pattern == text;
    if (!text.startsWith(pattern.left(star)))
        return false;
    const QStringView rest = pattern.mid(star + 1);
    for (qsizetype at = star; at <= text.size(); ++at)
        if (matchesWildcard(rest, text.mid(at)))
            return true;
    return false;
}

// A header in both forms in which entries are compared with it.
struct KnownHeader {
    QString written; // in lower case
    QString squashed;
};

// An entry of the catalogue, in the form in which it is compared.
struct KnownEntry {
    bool isWritten = false; // compared as it is written
    QString text;
};

KnownEntry knownEntry(const QString &entry)
{
    const bool isWritten = entry.contains(u'*') || entry.contains(u'#');
    return {isWritten, isWritten ? entry.toLower() : squashed(entry)};
}

bool means(const KnownEntry &entry, const KnownHeader &header)
{
    return entry.isWritten ? matchesWildcard(entry.text, header.written) : entry.text == header.squashed;
}

KnownHeader knownHeader(const QString &header)
{
    return {header.trimmed().toLower(), squashed(header)};
}

struct Hits {
    int count = 0; // of entries, or of columns for entries with a star
    QStringList headers;
};

Hits hitsOf(const QStringList &entries, const std::vector<KnownHeader> &headers, const SourceView &view)
{
    Hits hits;
    QStringList seen;
    for (const QString &text : entries) {
        const KnownEntry entry = knownEntry(text);
        if (seen.contains(entry.text))
            continue;
        seen.append(entry.text);
        int ofEntry = 0;
        for (std::size_t i = 0; i < headers.size() && ofEntry < mostOfOnePattern; ++i) {
            if (!means(entry, headers[i]))
                continue;
            ++ofEntry;
            hits.headers.append(view.columns[i].column->header);
            if (!entry.isWritten)
                break;
        }
        hits.count += ofEntry;
    }
    return hits;
}

bool namedLikeFile(const SystemExport &kind, const QString &source)
{
    const QString name = source.toLower();
    return std::any_of(kind.files.begin(), kind.files.end(),
                       [&](const QString &pattern) { return matchesWildcard(pattern.toLower(), name); });
}

// How much speaks for one kind of file; nothing when it is too little.
std::optional<SystemMatch> weighed(const SourceSystem &system, const SystemExport &kind, const SourceView &view,
                                   const std::vector<KnownHeader> &headers)
{
    const Hits telling = hitsOf(kind.telling, headers, view);
    const Hits usual = hitsOf(kind.headers, headers, view);
    const bool named = namedLikeFile(kind, view.source->name);
    const int known = telling.count + usual.count;
    const bool nearlyAll = telling.count >= 1 && known >= 5 && known * 10 >= static_cast<int>(headers.size()) * 7;
    if (telling.count < 2 && !nearlyAll && !(named && known >= 2))
        return std::nullopt;
    const double points = tellingPoints * telling.count + usualPoints * usual.count + (named ? filePoints : 0.0);
    if (points < 4.0)
        return std::nullopt;
    SystemMatch match{
        &system, &kind, std::min(0.98, 1.0 - std::exp(-points / 5.0)), telling.headers + usual.headers, {}};
    const QString shown = match.headers.mid(0, 4).join(QLatin1String(", "));
    match.reason = named
                       ? say(QT_TRANSLATE_NOOP("Import", "The file name and these headers are those of %1: %2."))
                             .arg(system.name, shown)
                       : say(QT_TRANSLATE_NOOP("Import", "These headers are those of %1: %2.")).arg(system.name, shown);
    return match;
}

// Applies the quirks of one source.
class QuirkApplier
{
public:
    QuirkApplier(const SystemMatch &match, const SourceView &view, const SourcePlan *kept, SourcePlan &plan)
        : m_match(match), m_view(view), m_kept(kept), m_plan(plan)
    {
    }

    void apply(const SourceQuirk &quirk)
    {
        for (const ColumnView &column : m_view.columns)
            for (const QString &entry : quirk.headers)
                if (meansHeader(entry, column.column->header)) {
                    applyTo(quirk, column);
                    break;
                }
    }

private:
    void applyTo(const SourceQuirk &quirk, const ColumnView &column)
    {
        const auto found = std::find_if(m_plan.columns.begin(), m_plan.columns.end(),
                                        [&](const ColumnPlan &plan) { return plan.header == column.column->header; });
        const bool choosesRows = quirk.kind == SourceQuirk::Kind::LeaveOut || quirk.kind == SourceQuirk::Kind::KeepOnly;
        if (choosesRows)
            chooseRows(quirk, column);
        else if (quirk.kind == SourceQuirk::Kind::Note)
            note(quirk, column);
        else if (found != m_plan.columns.end() && !found->byHand)
            changeColumn(quirk, column, *found);
    }

    void chooseRows(const SourceQuirk &quirk, const ColumnView &column)
    {
        const bool keeps = quirk.kind == SourceQuirk::Kind::KeepOnly;
        const QString header = column.column->header;
        if (const LeftOutRows *before = decided(header)) {
            m_plan.leftOut.push_back(*before);
            return;
        }
        const Vote named = vote(*column.column, column.tally, [&](QByteArrayView text) {
            return quirk.values.contains(QString::fromUtf8(text), Qt::CaseInsensitive);
        });
        const bool mixed = named.rows > 0 && named.rows < column.tally.sampledRows;
        if (keeps ? !mixed : named.rows == 0)
            return;
        const QString reason =
            reasonFor(quirk).arg(header, quirk.values.join(QLatin1String(", ")), m_match.system->name);
        m_plan.leftOut.push_back({header, quirk.values, reason, keeps});
        m_plan.remarks.append(reason);
    }

    void note(const SourceQuirk &quirk, const ColumnView &column)
    {
        const char *sentence = QT_TRANSLATE_NOOP("Import", "Check what “%1” means in your %2.");
        if (quirk.because == u"green churned")
            sentence =
                QT_TRANSLATE_NOOP("Import", "“%1” of accounts that have left is often still good in %2: do not take "
                                            "it for what it was before they left.");
        else if (quirk.because == u"risk class")
            sentence =
                QT_TRANSLATE_NOOP("Import", "“%1” of %2 is a class of risk: 1 is best and 5 is worst, the other way "
                                            "round than its scores.");
        else if (quirk.because == u"stale")
            sentence =
                QT_TRANSLATE_NOOP("Import", "“%1” tells when %2 last saw a technology; what was not seen for a year "
                                            "may be gone.");
        else if (quirk.because == u"children")
            sentence =
                QT_TRANSLATE_NOOP("Import", "In “%1” of %2 a colon stands between a customer and its part: each is "
                                            "an account of its own.");
        if (column.tally.filled > 0)
            m_plan.remarks.append(say(sentence).arg(column.column->header, m_match.system->name));
    }

    static QString reasonFor(const SourceQuirk &quirk)
    {
        if (quirk.because == u"deleted")
            return say(QT_TRANSLATE_NOOP("Import", "In “%1” %3 marks records that are deleted there (%2)."));
        if (quirk.because == u"preview")
            return say(QT_TRANSLATE_NOOP("Import", "In “%1” %3 marks answers that were only a trial (%2)."));
        if (quirk.because == u"survey")
            return say(QT_TRANSLATE_NOOP("Import",
                                         "Several surveys of %3 stand in the file; only those whose “%1” is %2 "
                                         "are read, as their scores cannot be mixed."));
        return say(QT_TRANSLATE_NOOP("Import", "Rows are chosen by “%1” (%2), as files of %3 need it."));
    }

    const LeftOutRows *decided(const QString &header) const
    {
        if (m_kept == nullptr)
            return nullptr;
        const auto found = std::find_if(m_kept->leftOut.begin(), m_kept->leftOut.end(),
                                        [&](const LeftOutRows &rows) { return rows.header == header; });
        return found == m_kept->leftOut.end() ? nullptr : &*found;
    }

    void changeColumn(const SourceQuirk &quirk, const ColumnView &column, ColumnPlan &plan)
    {
        switch (quirk.kind) {
        case SourceQuirk::Kind::Scale:
            multiply(quirk, plan);
            break;
        case SourceQuirk::Kind::Unused:
            plan.used = false;
            plan.reason = say(QT_TRANSLATE_NOOP("Import", "Left out, because %1 notes this for itself."))
                              .arg(m_match.system->name);
            break;
        case SourceQuirk::Kind::Id:
            plan.reading = {.kind = ValueKind::Id};
            plan.ambiguous = false;
            plan.reason = say(QT_TRANSLATE_NOOP("Import", "Kept as written: in files of %1 it is a code."))
                              .arg(m_match.system->name);
            break;
        case SourceQuirk::Kind::List:
            splitMembers(quirk, column, plan);
            break;
        default:
            break;
        }
    }

    void multiply(const SourceQuirk &quirk, ColumnPlan &plan)
    {
        if (plan.reading.kind != ValueKind::Money && plan.reading.kind != ValueKind::Number)
            return;
        plan.reading.scale *= quirk.scale;
        const QString remark =
            quirk.because == u"cents"
                ? say(QT_TRANSLATE_NOOP("Import", "%1 writes “%2” in hundredths, such as cents; it is divided by 100."))
                      .arg(m_match.system->name, plan.header)
                : say(QT_TRANSLATE_NOOP("Import", "In files of %1 “%2” is to be multiplied by %3."))
                      .arg(m_match.system->name, plan.header, numberText(quirk.scale));
        plan.reason += u' ' + remark;
        m_plan.remarks.append(remark);
    }

    void splitMembers(const SourceQuirk &quirk, const ColumnView &column, ColumnPlan &plan) const
    {
        if (column.tally.filled == 0 || quirk.values.isEmpty() || !isWordy(plan.reading.kind))
            return;
        plan.reading = {.kind = ValueKind::List};
        plan.reading.listSeparator = quirk.values.front();
        plan.ambiguous = false;
        plan.reason += u' ' + say(QT_TRANSLATE_NOOP("Import", "%1 writes several values in a cell, separated by “%2”."))
                                  .arg(m_match.system->name, plan.reading.listSeparator);
    }

    static bool isWordy(ValueKind kind)
    {
        return kind == ValueKind::Category || kind == ValueKind::Text || kind == ValueKind::List;
    }

    const SystemMatch &m_match;
    const SourceView &m_view;
    const SourcePlan *m_kept;
    SourcePlan &m_plan;
};

} // namespace

bool meansHeader(const QString &entry, const QString &header)
{
    return means(knownEntry(entry), knownHeader(header));
}

SystemMatch recogniseSystem(const SourceView &view, const ImportCatalogue &catalogue)
{
    std::vector<KnownHeader> headers;
    headers.reserve(view.columns.size());
    for (const ColumnView &column : view.columns)
        headers.push_back(knownHeader(column.column->header));
    SystemMatch best;
    for (const SourceSystem &system : catalogue.systems)
        for (const SystemExport &kind : system.exports)
            if (std::optional<SystemMatch> match = weighed(system, kind, view, headers);
                match && match->confidence > best.confidence)
                best = *std::move(match);
    return best;
}

const FieldDefinition *fieldIn(const SystemMatch &match, const QString &header, const FieldCatalogue &fields)
{
    if (match.kind == nullptr)
        return nullptr;
    for (const SourceQuirk &quirk : match.kind->quirks)
        if (quirk.kind == SourceQuirk::Kind::Field &&
            std::any_of(quirk.headers.begin(), quirk.headers.end(),
                        [&](const QString &entry) { return meansHeader(entry, header); }))
            return fields.find(quirk.field);
    return nullptr;
}

namespace
{

std::vector<std::size_t> columnsOf(const SourceQuirk &quirk, const SourceView &view)
{
    std::vector<std::size_t> columns;
    for (const QString &entry : quirk.headers)
        for (std::size_t i = 0; i < view.columns.size(); ++i)
            if (meansHeader(entry, view.columns[i].column->header)) {
                columns.push_back(i);
                break;
            }
    return columns;
}

QStringList headersOf(const std::vector<std::size_t> &columns, const SourceView &view)
{
    QStringList headers;
    for (const std::size_t column : columns)
        headers.append(view.columns[column].column->header);
    return headers;
}

ColumnPlan joinedPlan(const SourceQuirk &quirk, const std::vector<std::size_t> &columns, const SystemMatch &match,
                      const SourceView &view)
{
    const bool annual = quirk.kind == SourceQuirk::Kind::Annual;
    ColumnPlan plan;
    plan.members = headersOf(columns, view);
    plan.header = plan.members.join(annual ? QStringLiteral(" × ") : QStringLiteral(", "));
    plan.repeat = annual ? Repeat::Annual : Repeat::Latest;
    plan.field = quirk.field;
    plan.reading = view.columns[columns.front()].guess.reading;
    plan.reading.kind = annual ? ValueKind::Money : ValueKind::Date;
    plan.confidence = match.confidence;
    plan.reason =
        annual ? say(QT_TRANSLATE_NOOP("Import",
                                       "In files of %1 an amount is for one period and one piece; it is taken for "
                                       "a year and for all pieces."))
                     .arg(match.system->name)
               : say(QT_TRANSLATE_NOOP("Import", "%1 writes this date into several columns; the latest is taken."))
                     .arg(match.system->name);
    return plan;
}

} // namespace

std::vector<RepeatedFields> fieldsOfSystem(const SystemMatch &match, const SourceView &view)
{
    std::vector<RepeatedFields> all;
    if (match.kind == nullptr)
        return all;
    for (const SourceQuirk &quirk : match.kind->quirks) {
        const bool annual = quirk.kind == SourceQuirk::Kind::Annual;
        if (!annual && quirk.kind != SourceQuirk::Kind::Latest)
            continue;
        const std::vector<std::size_t> columns = columnsOf(quirk, view);
        const FieldDefinition *field = view.fields->find(quirk.field);
        if (columns.size() < 2 || field == nullptr)
            continue;
        ColumnPlan plan = joinedPlan(quirk, columns, match, view);
        plan.family = field->family;
        plan.known = match.kind->role ? knownIn(*field, *match.kind->role) : field->known;
        all.push_back({annual ? std::vector{columns.front()} : columns, {std::move(plan)}});
    }
    return all;
}

void applySystem(const SystemMatch &match, const SourceView &view, const SourcePlan *kept, SourcePlan &plan)
{
    if (match.system == nullptr)
        return;
    plan.system = match.system->key;
    plan.systemConfidence = match.confidence;
    plan.systemReason = match.reason;
    QuirkApplier applier(match, view, kept, plan);
    for (const SourceQuirk &quirk : match.kind->quirks)
        applier.apply(quirk);
}

} // namespace touchstone
