#include "ui/data/files/column_model.h"

#include "core/base/locale_text.h"
#include "core/import/fields/field_catalogue.h"
#include "ui/widgets/data_words.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

namespace touchstone
{

namespace
{

constexpr double unsureBelow = 0.6;

Tone toneOf(const ColumnPlan &plan, int column)
{
    if (column == ColumnModel::Confidence && (plan.confidence < unsureBelow || plan.ambiguous) && plan.used)
        return Tone::Attention;
    if (!plan.used || column == ColumnModel::Reason || column == ColumnModel::Confidence)
        return Tone::Muted;
    return Tone::Normal;
}

// The plan of a column with one cell of the table changed; the plan as it was when the value does not fit.
ColumnPlan withValue(ColumnPlan plan, int column, const QVariant &value)
{
    switch (column) {
    case ColumnModel::Used:
        plan.used = value.toInt() == Qt::Checked;
        break;
    case ColumnModel::Field:
        if (const QString field = value.toString().trimmed(); !field.isEmpty())
            plan.field = field;
        break;
    case ColumnModel::Kind:
        plan.reading.kind = static_cast<ValueKind>(value.toInt());
        break;
    case ColumnModel::KnownWhen:
        plan.known = static_cast<Known>(value.toInt());
        break;
    case ColumnModel::FamilyOf:
        plan.family = static_cast<Family>(value.toInt());
        break;
    default:
        break;
    }
    return plan;
}

} // namespace

void ColumnModel::setSource(const SourcePlan &shown)
{
    if (shown.source == m_source && shown.columns.size() == m_columns.size()) {
        m_columns = shown.columns; // selection and scroll position stay
        if (!m_columns.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_source = shown.source;
    m_columns = shown.columns;
    endResetModel();
}

const ColumnPlan *ColumnModel::column(int row) const
{
    return row >= 0 && row < rowCount() ? &m_columns[static_cast<std::size_t>(row)] : nullptr;
}

int ColumnModel::rowOf(const QString &header) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (column(row)->header == header)
            return row;
    return -1;
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    const ColumnPlan *plan = column(index.row());
    if (!index.isValid() || !plan)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*plan, index.column());
    case Qt::EditRole:
    case SortRole:
        return editValue(*plan, index.column());
    case Qt::CheckStateRole:
        return index.column() == Used ? QVariant(plan->used ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Confidence ? QVariant(rightAligned) : QVariant();
    case Qt::FontRole:
        return index.column() == Header ? QVariant(Theme::font(TextRole::Name)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Confidence || index.column() == Reason ? QVariant(plan->reason) : QVariant();
    case ToneRole:
        return static_cast<int>(toneOf(*plan, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == Used ? QVariant(plan->used ? tr("Used") : tr("Not used")) : QVariant();
    default:
        return {};
    }
}

QVariant ColumnModel::display(const ColumnPlan &plan, int column) const
{
    switch (column) {
    case Header:
        return plan.header;
    case Field:
        return fieldLabel(plan.field);
    case Kind:
        return kindLabel(plan.reading.kind);
    case KnownWhen:
        return knownLabel(plan.known);
    case FamilyOf:
        return familyLabel(plan.family);
    case Confidence:
        return plan.byHand ? tr("Set by you") : shareText(plan.confidence);
    case Reason:
        return plan.reason;
    default:
        return {};
    }
}

QVariant ColumnModel::editValue(const ColumnPlan &plan, int column) const
{
    switch (column) {
    case Used:
        return plan.used;
    case Header:
        return plan.header;
    case Field:
        return plan.field;
    case Kind:
        return static_cast<int>(plan.reading.kind);
    case KnownWhen:
        return static_cast<int>(plan.known);
    case FamilyOf:
        return static_cast<int>(plan.family);
    case Confidence:
        return plan.confidence;
    case Reason:
        return plan.reason;
    default:
        return {};
    }
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Confidence)
        return rightAligned;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Used:
        return tr("Use");
    case Header:
        return tr("Column");
    case Field:
        return tr("Field");
    case Kind:
        return tr("Kind");
    case KnownWhen:
        return tr("Known");
    case FamilyOf:
        return tr("Family");
    case Confidence:
        return tr("Confidence");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Used)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() >= Field && index.column() <= FamilyOf)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ColumnModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ColumnPlan *plan = column(index.row());
    const bool checking = index.column() == Used && role == Qt::CheckStateRole;
    const bool editing = (flags(index) & Qt::ItemIsEditable) && role == Qt::EditRole;
    if (!plan || (!checking && !editing))
        return false;
    const ColumnPlan changed = withValue(*plan, index.column(), value);
    if (changed == *plan)
        return false;
    const QString text = checking ? (changed.used ? tr("Use column %1") : tr("Leave out column %1"))
                                  : tr("Change how column %1 is understood");
    requestChange(index.row(), changed, text.arg(plan->header));
    return true;
}

void ColumnModel::setReading(int row, const ColumnReading &reading)
{
    const ColumnPlan *plan = column(row);
    if (!plan || plan->reading == reading)
        return;
    ColumnPlan changed = *plan;
    changed.reading = reading;
    requestChange(row, changed, tr("Change how column %1 is read").arg(plan->header));
}

void ColumnModel::requestChange(int row, const ColumnPlan &changed, const QString &text)
{
    ColumnPlan decided = changed;
    decided.byHand = true;
    decided.confidence = 1.0;
    decided.reason = tr("Set by you.");
    m_columns[static_cast<std::size_t>(row)] = decided;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT changeRequested(text, [source = m_source, decided](ImportPlan &plan) {
        for (SourcePlan &sourcePlan : plan.sources)
            for (ColumnPlan &column : sourcePlan.columns)
                if (sourcePlan.source == source && column.header == decided.header)
                    column = decided;
    });
}

} // namespace touchstone
