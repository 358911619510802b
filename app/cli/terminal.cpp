#include "app/cli/terminal.h"

#include <QIODevice>

namespace touchstone
{

namespace
{

constexpr qint64 progressEvery = 100; // ms
constexpr char clearLine[] = "\r\x1b[K";

} // namespace

void Terminal::print(const QString &text)
{
    m_out.write(text.toUtf8());
}

void Terminal::say(const QString &message)
{
    clearProgress();
    QString line = message;
    m_err.write(line.replace(QLatin1Char('\n'), QLatin1Char(' ')).toUtf8() + '\n');
}

void Terminal::showProgress(const QString &line)
{
    m_err.write(clearLine + line.toUtf8());
    m_progressShown = true;
}

void Terminal::clearProgress()
{
    if (m_progressShown)
        m_err.write(clearLine);
    m_progressShown = false;
}

TerminalProgress::TerminalProgress(Terminal &terminal, Interrupted interrupted, bool quiet)
    : m_terminal(terminal), m_interrupted(interrupted), m_shown(terminal.isInteractive() && !quiet)
{
}

TerminalProgress::~TerminalProgress()
{
    m_terminal.clearProgress();
}

void TerminalProgress::report(double fraction, const QString &step)
{
    if (!m_shown || (m_sinceLast.isValid() && m_sinceLast.elapsed() < progressEvery))
        return;
    m_sinceLast.start();
    m_terminal.showProgress(QStringLiteral("%1 %2 %").arg(step).arg(qRound(fraction * 100)));
}

} // namespace touchstone
