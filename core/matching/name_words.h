#pragma once

#include <QByteArray>

#include <string_view>

namespace touchstone
{

// Whether many people or companies have their mail or their page at this domain, so that it tells of none of them.
bool isSharedDomain(std::string_view domain);

// Cuts the legal form off the end or the beginning of a name of plain words ("acme pty ltd" → "acme"), one at a time;
// false when there is none, or when nothing would be left.
bool cutLegalForm(QByteArray &name);

} // namespace touchstone
