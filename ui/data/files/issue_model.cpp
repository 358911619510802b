#include "ui/data/files/issue_model.h"

#include "core/base/locale_text.h"
#include "ui/widgets/data_words.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <algorithm>
#include <tuple>

namespace touchstone
{

namespace
{

QString placeText(const DataIssue &issue)
{
    if (issue.row > 0 && !issue.column.isEmpty())
        return IssueModel::tr("Row %1, column %2").arg(countText(issue.row), issue.column);
    if (issue.row > 0)
        return IssueModel::tr("Row %1").arg(countText(issue.row));
    if (!issue.column.isEmpty())
        return IssueModel::tr("Column %1").arg(issue.column);
    return {};
}

} // namespace

void IssueModel::setIssues(std::vector<DataIssue> issues)
{
    std::stable_sort(issues.begin(), issues.end(), [](const DataIssue &a, const DataIssue &b) {
        return std::tuple(a.severity, a.count) > std::tuple(b.severity, b.count);
    });
    beginResetModel();
    m_issues = std::move(issues);
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DataIssue &shown = issue(index.row());
    const bool grave = shown.severity != DataIssue::Severity::Note;
    switch (role) {
    case Qt::DisplayRole:
        return display(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Text ? QVariant(shown.text) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Count ? QVariant(rightAligned) : QVariant();
    case SortRole:
        return index.column() == Count      ? QVariant(shown.count)
               : index.column() == Severity ? QVariant(static_cast<int>(shown.severity))
                                            : display(shown, index.column());
    case ToneRole:
        return static_cast<int>(index.column() == Severity && grave ? Tone::Attention
                                : index.column() == Text            ? Tone::Normal
                                                                    : Tone::Muted);
    default:
        return {};
    }
}

QVariant IssueModel::display(const DataIssue &issue, int column) const
{
    switch (column) {
    case Severity:
        return severityLabel(issue.severity);
    case Text:
        return issue.text;
    case Count:
        return countText(issue.count);
    case Place:
        return placeText(issue);
    default:
        return {};
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Count)
        return rightAligned;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity:
        return tr("Weight");
    case Text:
        return tr("What was found");
    case Count:
        return tr("Count");
    case Place:
        return tr("First seen");
    default:
        return {};
    }
}

} // namespace touchstone
