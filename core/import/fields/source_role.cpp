#include "core/import/plan/import_plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

struct RoleName {
    SourceRole role;
    const char *name;
    const char *label;
};

constexpr std::array roles = {
    RoleName{SourceRole::Accounts, "accounts", QT_TRANSLATE_NOOP("SourceRole", "Accounts")},
    RoleName{SourceRole::Customers, "customers", QT_TRANSLATE_NOOP("SourceRole", "Customers")},
    RoleName{SourceRole::Prospects, "prospects", QT_TRANSLATE_NOOP("SourceRole", "Prospects")},
    RoleName{SourceRole::Opportunities, "opportunities", QT_TRANSLATE_NOOP("SourceRole", "Opportunities")},
    RoleName{SourceRole::Contacts, "contacts", QT_TRANSLATE_NOOP("SourceRole", "Contacts")},
    RoleName{SourceRole::Responses, "responses", QT_TRANSLATE_NOOP("SourceRole", "Survey responses")},
    RoleName{SourceRole::Usage, "usage", QT_TRANSLATE_NOOP("SourceRole", "Product usage")},
    RoleName{SourceRole::Invoices, "invoices", QT_TRANSLATE_NOOP("SourceRole", "Invoices")},
    RoleName{SourceRole::Subscriptions, "subscriptions", QT_TRANSLATE_NOOP("SourceRole", "Subscriptions")},
    RoleName{SourceRole::Tickets, "tickets", QT_TRANSLATE_NOOP("SourceRole", "Support tickets")},
    RoleName{SourceRole::Events, "events", QT_TRANSLATE_NOOP("SourceRole", "Events")},
    RoleName{SourceRole::Lookup, "lookup", QT_TRANSLATE_NOOP("SourceRole", "Look-up list")},
    RoleName{SourceRole::Ignored, "ignored", QT_TRANSLATE_NOOP("SourceRole", "Left out")},
};

const RoleName &entryOf(SourceRole role)
{
    return *std::find_if(roles.begin(), roles.end(), [role](const RoleName &entry) { return entry.role == role; });
}

} // namespace

QString roleName(SourceRole role)
{
    return QLatin1String(entryOf(role).name);
}

std::optional<SourceRole> roleFromName(QStringView name)
{
    const auto found = std::find_if(roles.begin(), roles.end(), [name](const RoleName &entry) {
        return name.compare(QLatin1String(entry.name), Qt::CaseInsensitive) == 0;
    });
    return found == roles.end() ? std::nullopt : std::optional(found->role);
}

QString roleLabel(SourceRole role)
{
    return QCoreApplication::translate("SourceRole", entryOf(role).label);
}

const ColumnPlan *SourcePlan::column(QStringView header) const
{
    const auto found = std::ranges::find_if(columns, [header](const ColumnPlan &column) {
        return header.compare(column.header, Qt::CaseInsensitive) == 0;
    });
    return found == columns.end() ? nullptr : &*found;
}

const SourcePlan *ImportPlan::find(QStringView source) const
{
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [source](const SourcePlan &plan) { return plan.source == source; });
    return found == sources.end() ? nullptr : &*found;
}

} // namespace touchstone
