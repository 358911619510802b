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

} // namespace touchstone
