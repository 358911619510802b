#pragma once

#include <QString>

namespace touchstone
{

// How long-running core functions report and learn that they should stop. They check isCancelled() at least every
// 50 ms and then return the error cancelled(). Implementations are called from the thread that does the work.
class Progress
{
public:
    virtual ~Progress() = default;
    virtual bool isCancelled() const = 0;

    // The fraction done, 0 to 1, and what is being done ("Reading deals.csv").
    virtual void report(double fraction, const QString &step) = 0;
};

// For callers that neither show progress nor cancel.
class NoProgress final : public Progress
{
public:
    bool isCancelled() const override { return false; }
    void report(double, const QString &) override {}
};

// One leg of longer work: what it reports as 0 to 1 becomes from to `to` of the whole.
class ProgressLeg final : public Progress
{
public:
    ProgressLeg(Progress &whole, double from, double to) : m_whole(whole), m_from(from), m_to(to) {}

    bool isCancelled() const override { return m_whole.isCancelled(); }
    void report(double fraction, const QString &step) override
    {
        m_whole.report(m_from + fraction * (m_to - m_from), step);
    }

private:
    Progress &m_whole;
    double m_from;
    double m_to;
};

} // namespace touchstone
