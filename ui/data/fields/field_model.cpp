#include "ui/data/fields/field_model.h"

#include "core/base/locale_text.h"
#include "ui/widgets/data_words.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <cmath>

namespace touchstone
{

namespace
{

const FillRate *fillRate(const FieldSummary &field, int column)
{
    switch (column) {
    case FieldModel::Customers:
        return &field.customers;
    case FieldModel::Prospects:
        return &field.prospects;
    case FieldModel::Pipeline:
        return &field.pipeline;
    default:
        return nullptr;
    }
}

// "12 to 4,800", or the most frequent values.
QString valuesText(const FieldSummary &field)
{
    if (!std::isnan(field.minimum))
        return FieldModel::tr("%1 to %2")
            .arg(valueText(field.attribute, field.minimum), valueText(field.attribute, field.maximum));
    QStringList top;
    for (const FieldSummary::TopValue &value : field.top)
        if (top.size() < 5)
            top.append(FieldModel::tr("%1 (%2)").arg(value.value, countText(static_cast<qint64>(value.count))));
    return top.join(QStringLiteral(", "));
}

QString fillText(const FillRate &rate)
{
    return rate.total == 0 ? QString(QChar(0x2014)) : shareText(fillShare(rate));
}

QString fillTip(const FillRate &rate)
{
    return FieldModel::tr("Known for %1 of %2")
        .arg(countText(static_cast<qint64>(rate.known)), countText(static_cast<qint64>(rate.total)));
}

QString fieldText(const FieldSummary &field, int column)
{
    switch (column) {
    case FieldModel::Field:
        return field.attribute.label;
    case FieldModel::Kind:
        return kindLabel(field.attribute.kind);
    case FieldModel::Distinct:
        return countText(static_cast<qint64>(field.distinct));
    case FieldModel::Values:
        return valuesText(field);
    case FieldModel::Warnings:
        return field.warnings.join(QLatin1Char(' '));
    default:
        return {};
    }
}

QString fieldTip(const FieldSummary &field, int column)
{
    if (column == FieldModel::Field && !field.attribute.formula.isEmpty())
        return field.attribute.formula;
    if (column == FieldModel::Warnings)
        return field.warnings.join(QLatin1Char('\n'));
    return column == FieldModel::Values ? valuesText(field) : QString();
}

} // namespace

QString describe(const FieldSummary &field)
{
    QStringList lines{FieldModel::tr("%1: %2").arg(field.attribute.label, valuesText(field))};
    if (!field.attribute.formula.isEmpty())
        lines.append(field.attribute.formula);
    return (lines + field.warnings).join(QLatin1Char(' '));
}

double fillShare(const FillRate &rate)
{
    return rate.total == 0 ? std::nan("") : static_cast<double>(rate.known) / static_cast<double>(rate.total);
}

void FieldModel::setFields(std::shared_ptr<const std::vector<FieldSummary>> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields->size());
}

int FieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FieldSummary &shown = field(index.row());
    const FillRate *rate = fillRate(shown, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return rate ? fillText(*rate) : fieldText(shown, index.column());
    case Qt::ToolTipRole:
        return rate ? fillTip(*rate) : fieldTip(shown, index.column());
    case SortRole:
        return rate                         ? QVariant(fillShare(*rate))
               : index.column() == Distinct ? QVariant(static_cast<qulonglong>(shown.distinct))
                                            : QVariant(fieldText(shown, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Distinct ? QVariant(rightAligned) : QVariant();
    case Qt::FontRole:
        return index.column() == Field ? QVariant(Theme::font(TextRole::Name)) : QVariant();
    case ToneRole:
        return static_cast<int>(index.column() == Warnings                           ? Tone::Attention
                                : index.column() == Kind || index.column() == Values ? Tone::Muted
                                                                                     : Tone::Normal);
    default:
        return {};
    }
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Distinct)
        return rightAligned;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const char *const names[] = {QT_TR_NOOP("Field"),     QT_TR_NOOP("Kind"),     QT_TR_NOOP("Customers"),
                                        QT_TR_NOOP("Prospects"), QT_TR_NOOP("Pipeline"), QT_TR_NOOP("Distinct"),
                                        QT_TR_NOOP("Spread"),    QT_TR_NOOP("Values"),   QT_TR_NOOP("Warnings")};
    return tr(names[section]);
}

} // namespace touchstone
