#pragma once

#include "core/base/progress.h"

namespace touchstone
{

// Reports a part of a task as the share of the whole that it is.
class PartProgress final : public Progress
{
public:
    PartProgress(Progress &whole, double from, double to) : m_whole(whole), m_from(from), m_to(to) {}

    bool isCancelled() const override { return m_whole.isCancelled(); }
    void report(double fraction, const QString &step) override
    {
        m_whole.report(m_from + (m_to - m_from) * fraction, step);
    }

private:
    Progress &m_whole;
    double m_from;
    double m_to;
};

} // namespace touchstone
