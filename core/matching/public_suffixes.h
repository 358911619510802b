#pragma once

#include <QByteArray>

namespace touchstone
{

// The part of a host name that somebody registered: "shop.acme.co.uk" gives "acme.co.uk". By the public suffix list.
// Empty for a bare suffix ("co.uk"). The host must be in lower case.
QByteArray registrableDomain(const QByteArray &host);

} // namespace touchstone
