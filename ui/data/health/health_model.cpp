#include "ui/data/health/health_model.h"

#include "core/base/locale_text.h"
#include "ui/data/fields/field_model.h"
#include "ui/widgets/data_words.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace touchstone
{

void HealthModel::setHealth(std::shared_ptr<const DataHealth> health)
{
    beginResetModel();
    m_health = std::move(health);
    endResetModel();
}

int HealthModel::rowOf(const QString &field) const
{
    const auto found = std::ranges::find(m_health->fields, field,
                                         [](const FieldHealth &health) { return health.summary.attribute.key; });
    return found != m_health->fields.end() ? static_cast<int>(found - m_health->fields.begin()) : -1;
}

int HealthModel::populationAt(int column) const
{
    return column > 0 && column < foundColumn() ? column - 1 : -1;
}

int HealthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_health->fields.size());
}

int HealthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_health->populations.size()) + 2;
}

QVariant HealthModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const int population = populationAt(index.column()); population >= 0)
        return fillData(index.row(), static_cast<std::size_t>(population), role);
    return index.column() == 0 ? fieldData(index.row(), role) : foundData(index.row(), role);
}

QVariant HealthModel::fieldData(int row, int role) const
{
    const Attribute &attribute = field(row).summary.attribute;
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return attribute.label;
    case Qt::ToolTipRole:
        return tr("%1: %2. Known: %3", "a field, its kind, when it is known")
            .arg(attribute.label, kindLabel(attribute.kind), knownLabel(attribute.known));
    case ToneRole:
        return static_cast<int>(attribute.known == Known::BeforeSale ? Tone::Normal : Tone::Muted);
    default:
        return {};
    }
}

QVariant HealthModel::fillData(int row, std::size_t population, int role) const
{
    const FillRate &rate = field(row).fill[population];
    switch (role) {
    case Qt::DisplayRole:
        return shareText(fillShare(rate));
    case SortRole:
    case ShareRole:
        return fillShare(rate);
    case ToneRole: // that prospects have no value yet is as it should be where it comes with the sale
        return static_cast<int>(field(row).summary.attribute.known == Known::BeforeSale ? Tone::Attention
                                                                                        : Tone::Muted);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1 of %2 under “%3” have %4", "so many of so many accounts of a population have the field")
            .arg(countText(static_cast<qint64>(rate.known)), countText(static_cast<qint64>(rate.total)),
                 populationLabel(m_health->populations[population].which, m_health->unit),
                 field(row).summary.attribute.label);
    default:
        return {};
    }
}

QVariant HealthModel::foundData(int row, int role) const
{
    const auto findings = findingsOf(*m_health, field(row).summary.attribute.key);
    if (findings.empty())
        return role == SortRole ? QVariant(-1) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return findings.size() == 1 ? findings.front()->title
                                    : tr("%1, and %2 more", "what was found first, how much else was found")
                                          .arg(findings.front()->title)
                                          .arg(findings.size() - 1);
    case SortRole:
        return 1000 * static_cast<int>(findings.front()->severity) + static_cast<int>(findings.size());
    case SeverityRole:
        return static_cast<int>(findings.front()->severity);
    case Qt::ToolTipRole: {
        QStringList texts;
        for (const HealthFinding *finding : findings)
            texts << finding->seen;
        return texts.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QVariant HealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int population = populationAt(section);
    if (population < 0) {
        if (role == Qt::ToolTipRole && section == foundColumn())
            return tr("The gravest that was found about the field");
        return role != Qt::DisplayRole ? QVariant() : section == 0 ? tr("Field") : tr("Found");
    }
    const HealthPopulation &shown = m_health->populations[static_cast<std::size_t>(population)];
    const QString name = populationLabel(shown.which, m_health->unit);
    const QString count = countText(static_cast<qint64>(shown.rows.count()));
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1\n%2").arg(name, count);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2 accounts", "a population and its size").arg(name, count);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    default:
        return {};
    }
}

} // namespace touchstone

#include "moc_health_model.cpp"
