#include "core/data/dataset.h"

namespace touchstone
{

namespace
{

QString textOf(const Column *column, std::size_t row)
{
    return column != nullptr ? cellText(*column, row) : QString();
}

qint32 rowWithText(const Column *column, const QString &text, Qt::CaseSensitivity sensitivity)
{
    const auto *categories = column != nullptr ? std::get_if<Categories>(&column->cells) : nullptr;
    if (categories == nullptr)
        return -1;
    std::vector<bool> wanted(categories->labels->size());
    for (std::size_t code = 0; code < wanted.size(); ++code)
        wanted[code] = text.compare((*categories->labels)[code], sensitivity) == 0;
    for (std::size_t row = 0; row < categories->codes.size(); ++row)
        if (categories->codes[row] != unknownCode && wanted[static_cast<std::size_t>(categories->codes[row])])
            return static_cast<qint32>(row);
    return -1;
}

} // namespace

QString Dataset::accountId(std::size_t row) const
{
    return textOf(accounts.find(u"account_id"), row);
}

QString Dataset::accountName(std::size_t row) const
{
    return textOf(accounts.find(u"account_name"), row);
}

qint32 Dataset::findAccount(const QString &idOrName) const
{
    const Column *id = accounts.find(u"account_id");
    const Column *name = accounts.find(u"account_name");
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const Column *column : {id, name})
            if (const qint32 row = rowWithText(column, idOrName, sensitivity); row >= 0)
                return row;
    return -1;
}

QString populationName(const Dataset &dataset, std::size_t row)
{
    return dataset.customers.contains(row) ? QStringLiteral("customer") : QStringLiteral("prospect");
}

} // namespace touchstone
