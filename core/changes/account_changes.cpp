#include "core/changes/account_changes.h"

#include "core/changes/value_difference.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

constexpr std::size_t exampleCount = 5;
constexpr std::size_t rowsBetweenChecks = 16'384;

const Categories *idsOf(const Dataset &dataset)
{
    const Column *column = dataset.accounts.find(u"account_id");
    return column ? std::get_if<Categories>(&column->cells) : nullptr;
}

// Rows that were only numbered, as their files have neither id nor name, are not the same because their numbers are.
bool haveIds(const Dataset &dataset)
{
    static constexpr std::array naming = {"account_id", "account_name", "crm_account_id", "domain",
                                          "opp_id",     "lead_id",      "contact_id"};
    return dataset.accounts.rowCount() == 0 || std::ranges::any_of(naming, [&dataset](const char *field) {
               const Column *column = dataset.accounts.find(QString::fromLatin1(field));
               return column && column->origin.source >= 0;
           });
}

std::vector<qint32> formerRows(const Dataset &before, const Dataset &after)
{
    std::vector<qint32> rows(after.accounts.rowCount(), -1);
    const Categories *formerIds = idsOf(before);
    const Categories *ids = idsOf(after);
    if (!formerIds || !ids)
        return rows;
    QHash<QByteArrayView, qint32> byId;
    byId.reserve(static_cast<qsizetype>(formerIds->codes.size()));
    for (std::size_t row = 0; row < formerIds->codes.size(); ++row)
        byId.insert(formerIds->labels->utf8(static_cast<std::size_t>(formerIds->codes[row])), static_cast<qint32>(row));
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = byId.value(ids->labels->utf8(static_cast<std::size_t>(ids->codes[row])), -1);
    return rows;
}

// For single cells: texts are compared as they are, members as a set.
bool cellsDiffer(const Column &former, std::size_t formerRow, const Column &now, std::size_t row)
{
    const auto members = [](const Column &column, std::size_t at) {
        const auto *lists = std::get_if<Lists>(&column.cells);
        QStringList texts = lists ? cellText(column, at).split(QStringLiteral(", ")) : QStringList();
        texts.sort();
        return texts;
    };
    return cellText(former, formerRow) != cellText(now, row) &&
           (members(former, formerRow) != members(now, row) || members(former, formerRow).isEmpty());
}

class AccountComparison
{
public:
    AccountComparison(const Dataset &before, const Dataset &after) : m_before(before), m_after(after)
    {
        m_changes.comparable = haveIds(before) && haveIds(after);
        m_changes.formerRow = formerRows(before, after);
    }

    Result<AccountChanges> run(Progress &progress)
    {
        comparePopulations();
        RowSet changed(m_after.accounts.rowCount());
        const std::size_t count = m_after.accounts.columns().size();
        for (std::size_t index = 0; index < count; ++index) {
            progress.report(static_cast<double>(index) / static_cast<double>(count),
                            QCoreApplication::translate("Changes", "Comparing with the former state"));
            compareField(*m_after.accounts.columns()[index], changed, progress);
            if (progress.isCancelled())
                return cancelled();
        }
        m_changes.changed = changed.rows();
        std::ranges::stable_sort(m_changes.fields, std::greater(),
                                 [](const FieldChange &field) { return field.changed + field.learnt + field.lost; });
        return std::move(m_changes);
    }

private:
    void comparePopulations()
    {
        std::vector<bool> stayed(m_before.accounts.rowCount(), false);
        for (std::size_t row = 0; row < m_changes.formerRow.size(); ++row) {
            const qint32 former = m_changes.formerRow[row];
            if (former < 0) {
                m_changes.added.push_back(static_cast<quint32>(row));
                continue;
            }
            stayed[static_cast<std::size_t>(former)] = true;
            const bool was = m_before.customers.contains(static_cast<std::size_t>(former));
            const bool is = m_after.customers.contains(row);
            if (is && !was)
                m_changes.becameCustomers.push_back(static_cast<quint32>(row));
            if (was && !is)
                m_changes.leftCustomers.push_back(static_cast<quint32>(row));
        }
        for (std::size_t row = 0; row < stayed.size(); ++row)
            if (!stayed[row])
                m_changes.gone.push_back(static_cast<quint32>(row));
    }

    void compareField(const Column &after, RowSet &changed, const Progress &progress)
    {
        const Column *before = m_before.accounts.find(after.attribute.key);
        if (!before || before->attribute.key != after.attribute.key)
            return;
        FieldChange field{after.attribute.key, after.attribute.label, 0, 0, 0, {}};
        const ValueDifference difference(*before, after);
        const bool isRead = after.origin.source >= 0; // what was computed follows from what was read
        for (std::size_t row = 0; row < m_changes.formerRow.size(); ++row) {
            if (row % rowsBetweenChecks == 0 && progress.isCancelled())
                return;
            const qint32 former = m_changes.formerRow[row];
            if (former < 0 || !difference.differs(static_cast<std::size_t>(former), row))
                continue;
            if (isRead)
                changed.insert(row);
            count(field, *before, after, static_cast<std::size_t>(former), row);
        }
        if (field.changed + field.learnt + field.lost > 0)
            m_changes.fields.push_back(std::move(field));
    }

    void count(FieldChange &field, const Column &before, const Column &after, std::size_t former, std::size_t row)
    {
        const bool was = before.isKnown(former);
        const bool is = after.isKnown(row);
        (was && is ? field.changed : is ? field.learnt : field.lost) += 1;
        if (field.examples.size() < exampleCount)
            field.examples.push_back({m_after.accountName(row), cellText(before, former), cellText(after, row)});
    }

    const Dataset &m_before;
    const Dataset &m_after;
    AccountChanges m_changes;
};

} // namespace

QString changedValues(const Dataset &before, std::size_t formerRow, const Dataset &after, std::size_t row, int most)
{
    QStringList lines;
    for (const bool read : {true, false}) {
        for (const auto &column : after.accounts.columns()) {
            const Column *former = before.accounts.find(column->attribute.key);
            if ((column->origin.source >= 0) != read || !former || former->attribute.key != column->attribute.key)
                continue;
            if (!cellsDiffer(*former, formerRow, *column, row))
                continue;
            if (lines.size() == most)
                return lines.join(QStringLiteral(" · ")) + QStringLiteral(" …");
            const auto text = [](const QString &cell) { return cell.isEmpty() ? QStringLiteral("–") : cell; };
            lines << QCoreApplication::translate("Changes", "%1 %2 → %3", "field, value before, value now")
                         .arg(column->attribute.label, text(cellText(*former, formerRow)),
                              text(cellText(*column, row)));
        }
    }
    return lines.join(QStringLiteral(" · "));
}

Result<AccountChanges> compareAccounts(const Dataset &before, const Dataset &after, Progress &progress)
{
    return AccountComparison(before, after).run(progress);
}

} // namespace touchstone
