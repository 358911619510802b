#include "core/project/edit_parts.h"

#include <QCoreApplication>

namespace touchstone::edits
{

namespace
{

// "Employees" for the key "employees", as far as the data know it.
QString labelOf(const Project &project, const QString &attribute)
{
    const Column *column = project.dataset->accounts.find(attribute);
    return column ? column->attribute.label : attribute;
}

} // namespace

Edit setBestRule(const Project &project, BestRule rule, const QString &text, const QString &mergeKey)
{
    return replacePart(project, &Project::best, std::move(rule), text, mergeKey);
}

Edit addBestCriterion(const Project &project, const Criterion &criterion)
{
    BestRule rule = *project.best;
    rule.criteria.push_back({criterion});
    return setBestRule(
        project, std::move(rule),
        QCoreApplication::translate("Edit", "Add criterion %1").arg(labelOf(project, criterion.attribute)));
}

Edit removeBestCriterion(const Project &project, std::size_t index)
{
    BestRule rule = *project.best;
    QString label;
    if (index < rule.criteria.size()) {
        label = labelOf(project, rule.criteria[index].criterion.attribute);
        rule.criteria.erase(rule.criteria.begin() + static_cast<std::ptrdiff_t>(index));
    }
    return setBestRule(project, std::move(rule), QCoreApplication::translate("Edit", "Remove criterion %1").arg(label));
}

Edit changeBestCriterion(const Project &project, std::size_t index, const BestCriterion &criterion,
                         const QString &mergeKey)
{
    BestRule rule = *project.best;
    if (index < rule.criteria.size())
        rule.criteria[index] = criterion;
    return setBestRule(
        project, std::move(rule),
        QCoreApplication::translate("Edit", "Change criterion %1").arg(labelOf(project, criterion.criterion.attribute)),
        mergeKey);
}

Edit markBestCustomer(const Project &project, const QString &accountId, const HandMark &mark)
{
    BestRule rule = *project.best;
    rule.marks[accountId] = mark;
    const QString text = mark.best ? QCoreApplication::translate("Edit", "Take %1 in as best customer")
                                   : QCoreApplication::translate("Edit", "Take %1 out of the best customers");
    return setBestRule(project, std::move(rule), text.arg(accountId));
}

Edit unmarkBestCustomer(const Project &project, const QString &accountId)
{
    BestRule rule = *project.best;
    rule.marks.erase(accountId);
    return setBestRule(project, std::move(rule),
                       QCoreApplication::translate("Edit", "Remove the mark of %1").arg(accountId));
}

} // namespace touchstone::edits
