#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>

#include <cstddef>

namespace touchstone
{

// Tells how far the reading of a file is in its rows: "Reading deals.csv: 350,000 of about 1,000,000 rows". The text is
// made anew a few times a second only, so that it costs nothing.
class RowProgress
{
public:
    // `step` is what is said of a file that is read at once: "Reading deals.csv".
    RowProgress(Progress &progress, const QString &step) : m_progress(progress), m_step(step), m_text(step) {}

    // The share of the rows that is read, 0 to 1, and how many these are. What is reported goes from `from` on.
    void report(double share, std::size_t rows, double from = 0.0);

private:
    Progress &m_progress;
    QString m_step;
    QString m_text;
    QElapsedTimer m_sinceText;
};

// "350,000 of about 1,000,000 rows" behind the step; without the estimate while too little is read for one, and the
// step alone while hardly anything is.
QString rowProgressText(const QString &step, double share, std::size_t rows);

} // namespace touchstone
