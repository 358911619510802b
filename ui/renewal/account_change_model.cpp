#include "ui/renewal/account_change_model.h"

#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

namespace touchstone
{

namespace
{

constexpr int mostValues = 4;

} // namespace

void AccountChangeModel::setPending(const PendingImport *pending)
{
    beginResetModel();
    m_pending = pending;
    m_lines.clear();
    if (pending) {
        const AccountChanges &accounts = pending->changes.accounts;
        add(Kind::BecameCustomer, accounts.becameCustomers);
        add(Kind::LeftCustomers, accounts.leftCustomers);
        add(Kind::Gone, accounts.gone);
        add(Kind::New, accounts.added);
        add(Kind::Changed, accounts.changed);
    }
    endResetModel();
}

void AccountChangeModel::add(Kind kind, const std::vector<quint32> &rows)
{
    for (const quint32 row : rows)
        m_lines.push_back({kind, row});
}

int AccountChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AccountChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString AccountChangeModel::kindText(Kind kind)
{
    switch (kind) {
    case Kind::BecameCustomer:
        return tr("Became a customer");
    case Kind::LeftCustomers:
        return tr("No longer a customer");
    case Kind::Gone:
        return tr("Gone");
    case Kind::New:
        return tr("New");
    case Kind::Changed:
        return tr("Other values");
    }
    return {};
}

QString AccountChangeModel::details(const Line &line) const
{
    if (line.kind == Kind::Gone || line.kind == Kind::New)
        return {};
    const auto former = static_cast<std::size_t>(m_pending->changes.accounts.formerRow[line.row]);
    return changedValues(*m_pending->before.dataset, former, *m_pending->proposal.edit.after.dataset, line.row,
                         mostValues);
}

QVariant AccountChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == ToneRole)
        return static_cast<int>(index.column() == Account ? Tone::Normal : Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    const Project &project = line.kind == Kind::Gone ? m_pending->before : m_pending->proposal.edit.after;
    switch (index.column()) {
    case What:
        return kindText(line.kind);
    case Account:
        return project.dataset->accountName(line.row);
    case Details:
        return details(line);
    default:
        return {};
    }
}

QVariant AccountChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Change");
    case Account:
        return tr("Account");
    case Details:
        return tr("Values");
    default:
        return {};
    }
}

} // namespace touchstone
