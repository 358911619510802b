#include "app/cli/plan_changes.h"

#include "core/project/import_project.h"

#include <QCoreApplication>

namespace touchstone
{

Result<Project> decidedProject(const QString &path, bool decides, const PlanChange &change, const QString &text,
                               Session &session)
{
    Result<OpenProject> open = decides ? session.open(path) : session.openToRead(path);
    if (!open)
        return open.error();
    const Project &project = open->stored.project;
    ImportPlan plan = *project.plan;
    if (const Result<Done> changed = change(plan, *project.dataset); !changed)
        return changed.error();
    if (plan == *project.plan)
        return project;
    const Result<Edit> edit = replan(project, plan, text, session.progress);
    if (!edit)
        return edit.error();
    if (const Result<Done> saved = session.save(*open, edit->after); !saved)
        return saved.error();
    return edit->after;
}

Result<std::pair<QString, QString>> twoSides(const QString &text, const QString &form)
{
    const qsizetype sign = text.indexOf(QLatin1Char('='));
    const QString left = text.left(sign).trimmed();
    const QString right = text.mid(sign + 1).trimmed();
    if (sign < 0 || left.isEmpty() || right.isEmpty())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Command", "\"%1\" should be %2.").arg(text, form)};
    return std::pair(left, right);
}

} // namespace touchstone
