#include "core/scoring/divergence.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Divergence)
};

// Fewer than one in ten of the best is no divergence to speak of.
constexpr std::size_t oneIn = 10;

} // namespace

QString divergenceSentence(const PipelineFit &fit)
{
    if (fit.bestCount == 0 || fit.bestOutside * oneIn < fit.bestCount)
        return {};
    const auto count = [](std::size_t number) { return countText(static_cast<qint64>(number)); };
    return Text::tr("%1 of the %2 best customers, and %3 of all %4 customers, are a poor or bad fit by this profile. "
                    "An ideal may differ from today's customers; it is worth knowing that it does.")
        .arg(count(fit.bestOutside), count(fit.bestCount), count(fit.customersOutside), count(fit.customerCount));
}

} // namespace touchstone
