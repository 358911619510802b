#include "core/import/files/row_progress.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

struct RowProgressText {
    Q_DECLARE_TR_FUNCTIONS(RowProgress)
};

constexpr qint64 textEvery = 100; // ms
constexpr std::size_t fewRows = 1000;
constexpr double shareForEstimate = 0.02; // of less the rows may be unlike the others

// To two digits, as an estimate is: 1,037,211 is about 1,000,000.
double rounded(double number)
{
    const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(number)) - 1.0));
    return std::round(number / unit) * unit;
}

} // namespace

QString rowProgressText(const QString &step, double share, std::size_t rows)
{
    if (rows < fewRows)
        return step;
    const QString read = countText(static_cast<qint64>(rows));
    if (share < shareForEstimate)
        return RowProgressText::tr("%1: %2 rows", "what is being done; how many").arg(step, read);
    const double all = std::max(static_cast<double>(rows), rounded(static_cast<double>(rows) / std::min(share, 1.0)));
    return RowProgressText::tr("%1: %2 of about %3 rows", "what is being done; how many of how many")
        .arg(step, read, countText(static_cast<qint64>(all)));
}

void RowProgress::report(double share, std::size_t rows, double from)
{
    if (!m_sinceText.isValid() || m_sinceText.elapsed() >= textEvery) {
        m_text = rowProgressText(m_step, share, rows);
        m_sinceText.start();
    }
    m_progress.report(from + (1.0 - from) * share, m_text);
}

} // namespace touchstone
