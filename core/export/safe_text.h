#pragma once

#include <QByteArray>
#include <QString>

namespace touchstone
{

// Text that a spreadsheet would take for a formula gets an apostrophe before it, as would text that begins with
// apostrophes and then goes on like that, so that taking one away always gives the original back. See "CSV Injection",
// owasp.org.
QString defused(const QString &text);

// A field of a CSV file with commas (RFC 4180): defused, then quoted where it has to be.
QByteArray csvField(const QString &text);

} // namespace touchstone
