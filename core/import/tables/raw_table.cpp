#include "core/import/tables/raw_table.h"

namespace touchstone
{

int RawTable::find(QStringView header) const
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (header.compare(columns[i].header, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    return -1;
}

} // namespace touchstone
