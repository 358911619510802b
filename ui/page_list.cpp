#include "ui/page_list.h"

#include <QCoreApplication>

namespace touchstone
{

std::span<const PageDefinition> pageList()
{
    return {};
}

QString pageLabel(const PageDefinition &page)
{
    return QCoreApplication::translate("PageList", page.label);
}

} // namespace touchstone
