#include "core/import/import_text.h"
#include "core/import/plan/source_view.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

constexpr std::size_t textsBetweenChecks = 16384;
constexpr std::array keyFields = {"account_id", "crm_account_id", "domain", "website", "account_name"};
constexpr std::array personRoles = {SourceRole::Responses, SourceRole::Contacts, SourceRole::Usage,
                                    SourceRole::Tickets};

bool isAccountRole(SourceRole role)
{
    return role == SourceRole::Accounts || role == SourceRole::Customers || role == SourceRole::Prospects;
}

bool isJoined(SourceRole role)
{
    return role != SourceRole::Lookup && role != SourceRole::Ignored;
}

// The headers of the known keys, in the order in which they are to be tried: number, domain, name.
QStringList knownKeys(const SourcePlan &plan)
{
    QStringList keys;
    for (const char *field : keyFields)
        for (const ColumnPlan &column : plan.columns)
            if (column.field == QLatin1String(field) && column.used)
                keys.append(column.header);
    return keys;
}

const ColumnView *columnOf(const SourceView &view, const QString &header)
{
    const auto found = std::find_if(view.columns.begin(), view.columns.end(),
                                    [&](const ColumnView &column) { return column.column->header == header; });
    return found == view.columns.end() ? nullptr : &*found;
}

QByteArray folded(QByteArrayView text)
{
    return text.trimmed().toByteArray().toLower();
}

bool isKeyLike(const ColumnView &column)
{
    const ValueKind kind = column.guess.reading.kind;
    const bool word = kind == ValueKind::Id || kind == ValueKind::Text || kind == ValueKind::Category;
    return word && column.tally.distinct >= 2 && !isIdentityTrap(column.header);
}

// A column whose values are mostly those of an account key, whatever it is called.
QString keyByValues(const SourceView &view, const std::vector<SourceView> &views, const ImportPlan &plan,
                    const Progress &progress)
{
    for (const ColumnView &column : view.columns) {
        if (!isKeyLike(column))
            continue;
        for (std::size_t i = 0; i < views.size(); ++i) {
            if (&views[i] == &view || !isAccountRole(plan.sources[i].role))
                continue;
            for (const QString &key : plan.sources[i].keys)
                if (const ColumnView *other = columnOf(views[i], key);
                    other != nullptr && overlap(column, *other, progress) >= 0.5)
                    return column.column->header;
        }
    }
    return {};
}

// A number that another source has beside an account key: usage by subscription, deals by a table of links.
QString keyByWay(const SourceView &view, const std::vector<SourceView> &views, const ImportPlan &plan)
{
    for (const ColumnView &column : view.columns) {
        if (column.guess.reading.kind != ValueKind::Id)
            continue;
        for (std::size_t i = 0; i < views.size(); ++i) {
            if (&views[i] == &view || knownKeys(plan.sources[i]).isEmpty())
                continue;
            for (const ColumnView &other : views[i].columns)
                if (other.guess.reading.kind == ValueKind::Id && other.header.words == column.header.words)
                    return column.column->header;
        }
    }
    return {};
}

// People are joined by the domain of their mail when nothing better is there; then the addresses have to be read.
QString keyByMail(SourcePlan &plan)
{
    const bool people = std::find(personRoles.begin(), personRoles.end(), plan.role) != personRoles.end();
    for (ColumnPlan &column : plan.columns) {
        if (!people || column.field != u"email" || (column.byHand && !column.used))
            continue;
        column.used = true;
        column.reason = say(QT_TRANSLATE_NOOP("Import", "Used to find the account by the domain of the address, as "
                                                        "nothing else in the file tells it."));
        return column.header;
    }
    return {};
}

} // namespace

// Looks for the few texts of the tally among the many of the other column.
double overlap(const ColumnView &column, const ColumnView &other, const Progress &progress)
{
    if (column.tally.codes.empty())
        return 0.0;
    QHash<QByteArray, int> wanted;
    for (const quint32 code : column.tally.codes)
        ++wanted[folded(column.column->texts->utf8(code))];
    const TextPool &texts = *other.column->texts;
    int shared = 0;
    for (std::size_t code = 0; code < texts.size() && !wanted.isEmpty(); ++code) {
        if (code % textsBetweenChecks == 0 && progress.isCancelled())
            break;
        shared += wanted.take(folded(texts.utf8(code)));
    }
    return static_cast<double>(shared) / static_cast<double>(column.tally.codes.size());
}

void planKeys(const std::vector<SourceView> &views, ImportPlan &plan, const Progress &progress)
{
    for (SourcePlan &source : plan.sources)
        if (!source.byHand && isJoined(source.role))
            source.keys = knownKeys(source);
    for (std::size_t i = 0; i < views.size(); ++i) {
        SourcePlan &source = plan.sources[i];
        if (source.byHand || !source.keys.isEmpty() || isAccountRole(source.role) || !isJoined(source.role))
            continue;
        QString key = keyByValues(views[i], views, plan, progress);
        if (key.isEmpty())
            key = keyByWay(views[i], views, plan);
        if (key.isEmpty())
            key = keyByMail(source);
        if (!key.isEmpty())
            source.keys = {key};
    }
}

} // namespace touchstone
