#pragma once

#include "core/base/memory_guard.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

namespace touchstone
{

// Hands progress and cancellation from a QPromise to core code.
template <typename T>
class PromiseProgress final : public Progress
{
public:
    explicit PromiseProgress(QPromise<T> &promise) : m_promise(promise) { m_promise.setProgressRange(0, 1000); }
    bool isCancelled() const override { return m_promise.isCanceled(); }
    void report(double fraction, const QString &step) override
    {
        m_promise.setProgressValueAndText(static_cast<int>(fraction * 1000.0), step);
    }

private:
    QPromise<T> &m_promise;
};

// Runs work(Progress &) -> Result<T> on the pool and then calls done(Result<T>) on the receiver's thread; never calls
// it once the receiver is gone or the task is cancelled.
template <typename Work, typename Then>
QFuture<std::invoke_result_t<Work, Progress &>> runInBackground(QObject *receiver, Work work, Then done)
{
    using R = std::invoke_result_t<Work, Progress &>;
    auto *watcher = new QFutureWatcher<R>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            done(*watcher->future().constBegin()); // left in place: taking it would unfinish the future for all others
    });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<R> &promise) {
        PromiseProgress<R> progress(promise);
        promise.addResult(withinMemory(progress, 0, work)); // what finds no memory fails, and the program goes on
    }));
    return watcher->future();
}

} // namespace touchstone
