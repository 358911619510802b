#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QString>

class QIODevice;

namespace touchstone
{

// The three streams that a command talks to. Tests give buffers.
class Terminal
{
public:
    // `interactive`: a person watches the errors, so progress is worth showing.
    Terminal(QIODevice &in, QIODevice &out, QIODevice &err, bool interactive)
        : m_in(in), m_out(out), m_err(err), m_interactive(interactive)
    {
    }

    QIODevice &in() { return m_in; }
    bool isInteractive() const { return m_interactive; }

    void print(const QString &text);  // a result
    void say(const QString &message); // a line beside the results
    void showProgress(const QString &line);
    void clearProgress();

private:
    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_interactive;
    bool m_progressShown = false;
};

// Shows what long work is at, on one line that it writes over; and stops it when the user presses Ctrl-C.
class TerminalProgress final : public Progress
{
public:
    using Interrupted = bool (*)();

    TerminalProgress(Terminal &terminal, Interrupted interrupted, bool quiet);
    ~TerminalProgress() override;

    bool isCancelled() const override { return m_interrupted(); }
    void report(double fraction, const QString &step) override;

private:
    Terminal &m_terminal;
    Interrupted m_interrupted;
    bool m_shown;
    QElapsedTimer m_sinceLast;
};

} // namespace touchstone
