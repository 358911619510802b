#include "ui/customers/best_model.h"

#include "core/base/locale_text.h"
#include "ui/widgets/row_painting.h"
#include "ui/widgets/text_label.h"

#include <QPainter>

#include <algorithm>

namespace touchstone
{

namespace
{

// Above so many names sorting by the language's rules takes too long.
constexpr std::size_t mostByLanguage = 20000;

} // namespace

void BestModel::setCustomers(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const BestRule> rule,
                             std::shared_ptr<const BestSelection> selection)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_rule = std::move(rule);
    m_selection = std::move(selection);
    m_on.clear();
    m_descriptions.clear();
    for (std::size_t i = 0; i < m_rule->criteria.size(); ++i) {
        const Criterion &criterion = m_rule->criteria[i].criterion;
        const touchstone::Column *column = m_dataset->accounts.find(criterion.attribute);
        if (!m_rule->criteria[i].on)
            continue;
        m_on.push_back(i);
        m_descriptions << (column ? describe(criterion, column->attribute) : criterion.attribute);
    }
    m_marks.clear();
    for (const auto &[id, mark] : m_rule->marks) {
        if (const qint32 row = m_dataset->findAccount(id); row >= 0)
            m_marks.emplace(static_cast<std::uint32_t>(row), &mark);
    }
    rebuild();
    endResetModel();
}

void BestModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void BestModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text;
    rebuild();
    endResetModel();
}

bool BestModel::passes(std::size_t account) const
{
    switch (m_filter) {
    case Filter::Best:
        return m_selection->best.contains(account);
    case Filter::NotBest:
        return m_selection->rest.contains(account);
    case Filter::Undecided:
        return m_selection->undecided.contains(account);
    case Filter::ByHand:
        return markOf(account) != nullptr;
    case Filter::All:
        break;
    }
    return true;
}

void BestModel::rebuild()
{
    m_rows.clear();
    if (!m_selection)
        return;
    for (const std::uint32_t account : m_dataset->customers.rows()) {
        if (!passes(account))
            continue;
        if (m_search.isEmpty() || m_dataset->accountName(account).contains(m_search, Qt::CaseInsensitive))
            m_rows.push_back(account);
    }
    order();
}

// By the column, then by name.
void BestModel::order()
{
    struct Key {
        std::uint32_t account;
        int first;
        QString name;
    };
    std::vector<Key> keys;
    keys.reserve(m_rows.size());
    for (const std::uint32_t account : m_rows) {
        int first = 0;
        if (m_sortColumn == CriteriaColumn)
            first = static_cast<int>(metCount(account));
        else if (m_sortColumn == HandColumn)
            first = markOf(account) ? 1 : 0;
        keys.push_back({account, first, m_dataset->accountName(account)});
    }
    const bool byLanguage = keys.size() <= mostByLanguage;
    const bool descending = m_order == Qt::DescendingOrder;
    const bool namesDescend = descending && m_sortColumn == NameColumn;
    std::stable_sort(keys.begin(), keys.end(), [=](const Key &a, const Key &b) {
        if (a.first != b.first)
            return descending ? a.first > b.first : a.first < b.first;
        const int names = byLanguage ? a.name.localeAwareCompare(b.name) : a.name.compare(b.name, Qt::CaseInsensitive);
        return namesDescend ? names > 0 : names < 0;
    });
    std::transform(keys.begin(), keys.end(), m_rows.begin(), [](const Key &key) { return key.account; });
}

void BestModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> accounts;
    for (const QModelIndex &index : before)
        accounts.push_back(accountAt(index));
    m_sortColumn = column;
    m_order = order;
    this->order();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << indexOf(accounts[static_cast<std::size_t>(i)]).siblingAtColumn(before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int BestModel::accountAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? static_cast<int>(m_rows[row]) : -1;
}

QModelIndex BestModel::indexOf(int account) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), static_cast<std::uint32_t>(account));
    return found == m_rows.end() || account < 0 ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

bool BestModel::isMarked(int account) const
{
    return account >= 0 && markOf(static_cast<std::size_t>(account)) != nullptr;
}

// The marks of the criteria come from the fields that these look at; a mark by hand is in no file.
TracedCell BestModel::tracedAt(const QModelIndex &index) const
{
    TracedCell cell{accountAt(index), -1, {}};
    if (index.column() == NameColumn)
        cell.fields << QStringLiteral("account_name");
    if (index.column() == CriteriaColumn)
        for (const std::size_t criterion : m_on)
            if (const QString &field = m_rule->criteria[criterion].criterion.attribute; !cell.fields.contains(field))
                cell.fields << field;
    return cell;
}

int BestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

const HandMark *BestModel::markOf(std::size_t account) const
{
    const auto found = m_marks.find(static_cast<std::uint32_t>(account));
    return found == m_marks.end() ? nullptr : found->second;
}

BestModel::Mark BestModel::stateOf(std::size_t criterion, std::size_t account) const
{
    const Degree degree = m_selection->met.at(criterion).at(account);
    return degree == fullDegree ? Met : degree == 0 ? NotMet : UnknownMark;
}

std::size_t BestModel::metCount(std::size_t account) const
{
    return static_cast<std::size_t>(
        std::count_if(m_on.begin(), m_on.end(), [&](std::size_t i) { return stateOf(i, account) == Met; }));
}

QString BestModel::criteriaText(std::size_t account) const
{
    return tr("%1 of %2")
        .arg(countText(static_cast<qint64>(metCount(account))), countText(static_cast<qint64>(m_on.size())));
}

QString BestModel::criteriaTip(std::size_t account) const
{
    QStringList lines;
    for (std::size_t i = 0; i < m_on.size(); ++i) {
        const Mark mark = stateOf(m_on[i], account);
        const QString &criterion = m_descriptions[static_cast<qsizetype>(i)];
        lines << (mark == Met      ? tr("%1: met").arg(criterion)
                  : mark == NotMet ? tr("%1: not met").arg(criterion)
                                   : tr("%1: unknown").arg(criterion));
    }
    return lines.join(QLatin1Char('\n'));
}

QString BestModel::handText(std::size_t account) const
{
    const HandMark *mark = markOf(account);
    if (!mark)
        return {};
    return mark->best ? tr("Taken in: %1").arg(mark->reason) : tr("Left out: %1").arg(mark->reason);
}

QVariant BestModel::data(const QModelIndex &index, int role) const
{
    const int account = accountAt(index);
    if (account < 0)
        return {};
    const auto row = static_cast<std::size_t>(account);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        switch (index.column()) {
        case NameColumn:
            return m_dataset->accountName(row);
        case CriteriaColumn:
            return criteriaText(row);
        default:
            return handText(row);
        }
    }
    if (role == Qt::FontRole && index.column() == NameColumn)
        return Theme::font(TextRole::Name);
    if (role == ToneRole && index.column() == HandColumn)
        return static_cast<int>(Tone::Muted);
    if (role == Qt::ToolTipRole && index.column() == CriteriaColumn)
        return criteriaTip(row);
    if (role != MarksRole || index.column() != CriteriaColumn)
        return {};
    QVector<int> marks;
    for (const std::size_t criterion : m_on)
        marks << stateOf(criterion, row);
    return QVariant::fromValue(marks);
}

QVariant BestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Customer");
    case CriteriaColumn:
        return tr("Criteria met");
    case HandColumn:
        return tr("By hand");
    default:
        return {};
    }
}

void CriteriaDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto marks = index.data(BestModel::MarksRole).value<QVector<int>>();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF place = QRectF(cellTextRect(option));
    constexpr int step = 16;
    for (const int mark : marks) {
        const QPointF centre(place.left() + 6, place.center().y());
        painter->setPen(QPen(mark == BestModel::Met ? theme().colours().primary : theme().colours().inputBorder, 1.5));
        painter->setBrush(mark == BestModel::Met ? QBrush(theme().colours().primary) : QBrush(Qt::NoBrush));
        if (mark == BestModel::UnknownMark) {
            painter->setFont(Theme::font(TextRole::Caption));
            painter->drawText(QRectF(place.left(), place.top(), 12, place.height()), Qt::AlignCenter,
                              QStringLiteral("?"));
        } else {
            painter->drawEllipse(centre, 4.5, 4.5);
        }
        place.adjust(step, 0, 0, 0);
        if (place.width() < 60)
            break;
    }
    painter->setFont(Theme::font(TextRole::Caption));
    painter->setPen(theme().colours().muted);
    painter->drawText(place.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      index.data().toString());
}

} // namespace touchstone
