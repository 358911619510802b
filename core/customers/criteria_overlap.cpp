#include "core/customers/criteria_overlap.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BestCustomers)
};

} // namespace

CriteriaOverlap criteriaOverlap(const Dataset &dataset, const BestRule &rule, const BestSelection &selection)
{
    std::vector<std::size_t> on;
    for (std::size_t index = 0; index < rule.criteria.size() && index < selection.met.size(); ++index)
        if (rule.criteria[index].on)
            on.push_back(index);
    if (on.size() < 2)
        return {};
    CriteriaOverlap overlap{std::vector<std::size_t>(on.size() + 1), std::vector<std::size_t>(rule.criteria.size())};
    for (const std::uint32_t row : dataset.customers.rows()) {
        std::size_t count = 0;
        std::size_t last = 0;
        for (const std::size_t index : on) {
            if (selection.met[index][row] != fullDegree)
                continue;
            ++count;
            last = index;
        }
        ++overlap.met[count];
        overlap.only[last] += count == 1 ? 1 : 0;
    }
    return overlap;
}

QString overlapSentence(const CriteriaOverlap &overlap)
{
    if (overlap.met.empty())
        return {};
    const std::size_t customers = std::accumulate(overlap.met.begin(), overlap.met.end(), std::size_t{0});
    const std::size_t criteria = overlap.met.size() - 1;
    const QString all = countText(static_cast<qint64>(overlap.met[criteria]));
    const QString none = countText(static_cast<qint64>(overlap.met[0]));
    const std::size_t some = customers - overlap.met[criteria] - overlap.met[0];
    return Words::tr("Customers who meet all %1 criteria: %2 of %3; some of them: %4; none: %5.")
        .arg(countText(static_cast<qint64>(criteria)), all, countText(static_cast<qint64>(customers)),
             countText(static_cast<qint64>(some)), none);
}

} // namespace touchstone
