#include "ui/accounts/fit_model.h"

#include "core/base/locale_text.h"
#include "ui/widgets/text_label.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace touchstone
{

void FitModel::show(const Project &project, const Analysis &analysis, FitPopulation population)
{
    beginResetModel();
    m_dataset = project.dataset;
    m_scores = analysis.hasTiers() ? analysis.scores : nullptr;
    m_population = population;
    collectItems();
    rebuildOrder();
    endResetModel();
}

void FitModel::setFilter(const FitFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuildOrder();
    endResetModel();
}

void FitModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    rebuildOrder();
    endResetModel();
}

void FitModel::collectItems()
{
    m_items.clear();
    if (m_population == FitPopulation::OpenOpportunities) {
        const Opportunities &deals = m_dataset->opportunities;
        for (std::size_t deal = 0; deal < deals.count(); ++deal)
            if (deals.state[deal] == DealState::Open)
                m_items.push_back({deals.account[deal], static_cast<qint32>(deal)});
        return;
    }
    const RowSet &rows = m_population == FitPopulation::Customers ? m_dataset->customers : m_dataset->prospects;
    for (const std::uint32_t row : rows.rows())
        m_items.push_back({static_cast<qint32>(row), -1});
}

bool FitModel::passes(const Item &item) const
{
    if (m_filter.tier && (!hasFit(item) || m_scores->tiers[static_cast<std::size_t>(item.account)] != *m_filter.tier))
        return false;
    if (!m_filter.stage.isEmpty() && stageOf(item) != m_filter.stage)
        return false;
    return m_filter.text.isEmpty() || nameOf(item).contains(m_filter.text, Qt::CaseInsensitive) ||
           accountOf(item).contains(m_filter.text, Qt::CaseInsensitive);
}

// Numbers are compared as such, unknown ones last in either order; equal rows stay in the order of the data.
void FitModel::rebuildOrder()
{
    m_order.clear();
    m_byScore.reset();
    for (std::size_t index = 0; index < m_items.size(); ++index)
        if (passes(m_items[index]))
            m_order.push_back(static_cast<std::uint32_t>(index));

    // Without points the tier is all that there is to go by.
    const bool byTier = m_sortColumn == Score && m_scores && !m_scores->hasPoints;
    const auto column = byTier ? TierColumn : static_cast<Column>(m_sortColumn);
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (column == Name || column == Account || column == Stage) {
        std::vector<QString> texts(m_items.size());
        for (const std::uint32_t index : m_order)
            texts[index] = textFor(m_items[index], column);
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) {
            const int compared = QString::localeAwareCompare(texts[a], texts[b]);
            return descending ? compared > 0 : compared < 0;
        });
        return;
    }
    if (column == Score) {
        orderByScore(descending);
        return;
    }
    std::vector<double> numbers(m_items.size());
    for (const std::uint32_t index : m_order)
        numbers[index] = numberFor(m_items[index], column);
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (std::isnan(numbers[a]) || std::isnan(numbers[b]))
            return !std::isnan(numbers[a]) && std::isnan(numbers[b]);
        return descending ? numbers[a] > numbers[b] : numbers[a] < numbers[b];
    });
}

void FitModel::orderByScore(bool descending)
{
    std::vector<std::uint8_t> keys(m_order.size());
    for (std::size_t place = 0; place < keys.size(); ++place) {
        const Item &item = m_items[m_order[place]];
        const int points = hasFit(item) ? m_scores->points[static_cast<std::size_t>(item.account)] : 0;
        keys[place] = !hasFit(item) ? 255 : static_cast<std::uint8_t>(descending ? 100 - points : points);
    }
    m_byScore.emplace(std::move(keys));
}

bool FitModel::hasFit(const Item &item) const
{
    return m_scores && item.account >= 0;
}

bool FitModel::hasScore(const Item &item) const
{
    return hasFit(item) && m_scores->hasPoints;
}

QString FitModel::nameOf(const Item &item) const
{
    if (item.opportunity < 0)
        return m_dataset->accountName(static_cast<std::size_t>(item.account));
    const Table &deals = m_dataset->opportunities.table;
    for (const QString &key : {QStringLiteral("opp_name"), QStringLiteral("opp_id")})
        if (const touchstone::Column *column = deals.find(key))
            return cellText(*column, static_cast<std::size_t>(item.opportunity));
    return accountOf(item);
}

QString FitModel::accountOf(const Item &item) const
{
    return item.account < 0 ? tr("Unknown account") : m_dataset->accountName(static_cast<std::size_t>(item.account));
}

QString FitModel::stageOf(const Item &item) const
{
    if (item.opportunity < 0)
        return {};
    const qint32 stage = m_dataset->opportunities.stage[static_cast<std::size_t>(item.opportunity)];
    return stage < 0 ? QString() : m_dataset->opportunities.stages[stage];
}

double FitModel::amountOf(const Item &item) const
{
    return item.opportunity < 0 ? unknownNumber
                                : m_dataset->opportunities.amount[static_cast<std::size_t>(item.opportunity)];
}

double FitModel::numberFor(const Item &item, Column column) const
{
    if (column == Amount)
        return amountOf(item);
    if (!hasFit(item))
        return unknownNumber;
    const auto account = static_cast<std::size_t>(item.account);
    switch (column) {
    case Range:
        return m_scores->highest[account] - m_scores->lowest[account];
    case TierColumn:
        return -static_cast<double>(m_scores->tiers[account]);
    case Coverage:
        return m_scores->hasPoints ? m_scores->coverage[account] : unknownNumber;
    default:
        return m_scores->points[account];
    }
}

QString FitModel::textFor(const Item &item, Column column) const
{
    switch (column) {
    case Name:
        return nameOf(item);
    case Account:
        return accountOf(item);
    case Stage:
        return stageOf(item);
    case Amount:
        return moneyText(amountOf(item), m_dataset->currency);
    default:
        break;
    }
    if (!hasFit(item) || (column != TierColumn && !hasScore(item)))
        return QStringLiteral("—");
    const auto account = static_cast<std::size_t>(item.account);
    if (column == Score)
        return QString::number(m_scores->points[account]);
    if (column == Range)
        return m_scores->lowest[account] == m_scores->highest[account]
                   ? QString()
                   : tr("%1–%2").arg(m_scores->lowest[account]).arg(m_scores->highest[account]);
    if (column == Coverage)
        return percentText(m_scores->coverage[account]);
    return tierLabel(m_scores->tiers[account]);
}

// What the cell shows, with its small print.
QString FitModel::accessibleText(const Item &item, Column column) const
{
    const QString text = textFor(item, column);
    if (column == Score && hasFit(item) && !hasScore(item))
        return tr("no points yet");
    const QString more = !hasFit(item)          ? QString()
                         : column == Score      ? textFor(item, Range)
                         : column == TierColumn ? tierNote(item)
                                                : QString();
    return more.isEmpty() ? text : tr("%1, %2", "what a cell says, its small print").arg(text, more);
}

QString FitModel::tierNote(const Item &item) const
{
    const auto account = static_cast<std::size_t>(item.account);
    if (m_scores->needsData(account))
        return tr("needs data");
    return m_scores->isProvisional(account) ? tr("provisional") : QString();
}

int FitModel::accountAt(int row) const
{
    return itemAt(row).account;
}

TracedCell FitModel::tracedAt(const QModelIndex &index) const
{
    const Item &item = itemAt(index.row());
    const bool deal = item.opportunity >= 0;
    switch (static_cast<Column>(index.column())) {
    case Name:
        return deal ? TracedCell{item.account, item.opportunity, {QStringLiteral("opp_name"), QStringLiteral("opp_id")}}
                    : TracedCell{item.account, -1, {QStringLiteral("account_name")}};
    case Account:
        return {item.account, -1, {QStringLiteral("account_name")}};
    case Stage:
        return {item.account, item.opportunity, {QStringLiteral("opp_stage")}};
    case Amount:
        return {item.account, item.opportunity, {QStringLiteral("opp_amount")}};
    default:
        return {item.account, -1, {}};
    }
}

int FitModel::rowOfAccount(int account) const
{
    for (std::size_t row = 0; row < m_order.size(); ++row)
        if (itemAt(row).account == account)
            return static_cast<int>(row);
    return -1;
}

int FitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &item = itemAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textFor(item, column);
    case Qt::TextAlignmentRole:
        return int((column == Amount || column == Range || column == Coverage ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case ToneRole:
        return int(column == Name || column == Amount || hasFit(item) ? Tone::Normal : Tone::Muted);
    case TierRole:
        return hasFit(item) ? QVariant(int(m_scores->tiers[static_cast<std::size_t>(item.account)])) : QVariant();
    case RangeTextRole:
        return hasScore(item) ? textFor(item, Range) : QString();
    case Qt::AccessibleTextRole:
        return accessibleText(item, column);
    case TierNoteRole:
        return hasFit(item) ? QVariant(tierNote(item)) : QVariant();
    case ScoreShareRole:
        return hasScore(item) ? QVariant(m_scores->points[static_cast<std::size_t>(item.account)] / 100.0) : QVariant();
    case Qt::ToolTipRole:
        return column == Score && hasFit(item) && !hasScore(item) ? QVariant(tr("no points yet")) : QVariant();
    default:
        return {};
    }
}

QVariant FitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount || section == Range || section == Coverage ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Range)
        return tr("Between which scores the account lies, as some of what the profile asks for is unknown");
    if (role == Qt::ToolTipRole && section == Coverage)
        return tr("Share of the points whose traits are known of the account");
    if (role != Qt::DisplayRole)
        return {};
    const bool deals = m_population == FitPopulation::OpenOpportunities;
    const QStringList names = {deals ? tr("Opportunity") : tr("Account"),
                               tr("Account"),
                               tr("Stage"),
                               tr("Amount"),
                               tr("Score"),
                               tr("Range"),
                               tr("Tier"),
                               tr("Known")};
    return names.value(section);
}

} // namespace touchstone

#include "moc_fit_model.cpp"
