#include "ui/review/report_page_model.h"

#include "core/report/report.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

void ReportPageModel::show(const ReportSettings &settings)
{
    std::vector<Row> rows;
    for (const ReportPageDefinition &page : reportPages()) {
        const QString key = QString::fromLatin1(page.key);
        rows.push_back({key, QCoreApplication::translate("Report", page.label),
                        settings.pages.isEmpty() || settings.pages.contains(key)});
    }
    // Chosen pages in their order, then the others in the order of the catalogue.
    std::stable_sort(rows.begin(), rows.end(), [&settings](const Row &a, const Row &b) {
        const auto rank = [&settings](const Row &row) {
            const auto place = settings.pages.indexOf(row.key);
            return place < 0 ? settings.pages.size() : place;
        };
        return rank(a) < rank(b);
    });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ReportPageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReportPageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.label;
    if (role == Qt::CheckStateRole)
        return int(row.chosen ? Qt::Checked : Qt::Unchecked);
    return {};
}

bool ReportPageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool chosen = value.toInt() == Qt::Checked;
    const auto count = std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.chosen; });
    if (!chosen && count == 1)
        return false; // a report has at least one page
    m_rows[static_cast<std::size_t>(index.row())].chosen = chosen;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT pagesChosen(chosenKeys());
    return true;
}

Qt::ItemFlags ReportPageModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

QStringList ReportPageModel::chosenKeys() const
{
    QStringList keys;
    for (const Row &row : m_rows)
        if (row.chosen)
            keys << row.key;
    return keys;
}

QStringList ReportPageModel::moved(int row, int by) const
{
    QStringList keys = chosenKeys();
    const int from = positionInReport(row);
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < keys.size())
        keys.move(from, to);
    return keys;
}

int ReportPageModel::positionInReport(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[static_cast<std::size_t>(row)].chosen)
        return -1;
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.begin() + row, [](const Row &r) { return r.chosen; }));
}

} // namespace touchstone

#include "moc_report_page_model.cpp"
