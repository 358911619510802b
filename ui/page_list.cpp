#include "ui/page_list.h"

#include "ui/customers/customers_page.h"
#include "ui/data/data_page.h"
#include "ui/patterns/patterns_page.h"
#include "ui/pipeline/pipeline_page.h"
#include "ui/profile/profile_page.h"
#include "ui/review/review_page.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

template <typename T>
Page *create(const PageContext &context, QWidget *parent)
{
    return new T(context, parent);
}

} // namespace

std::span<const PageDefinition> pageList()
{
    static constexpr PageDefinition pages[] = {
        {"data", QT_TRANSLATE_NOOP("PageList", "Data"), "data", create<DataPage>},
        {"customers", QT_TRANSLATE_NOOP("PageList", "Best customers"), "customers", create<CustomersPage>},
        {"patterns", QT_TRANSLATE_NOOP("PageList", "Patterns"), "patterns", create<PatternsPage>},
        {"profile", QT_TRANSLATE_NOOP("PageList", "Profile"), "profile", create<ProfilePage>},
        {"pipeline", QT_TRANSLATE_NOOP("PageList", "Pipeline fit"), "pipeline", create<PipelinePage>},
        {"review", QT_TRANSLATE_NOOP("PageList", "Review"), "review", create<ReviewPage>},
    };
    return pages;
}

QString pageLabel(const PageDefinition &page)
{
    return QCoreApplication::translate("PageList", page.label);
}

} // namespace touchstone
