#include "core/matching/public_suffixes.h"

#include <libpsl.h>

namespace touchstone
{

QByteArray registrableDomain(const QByteArray &host)
{
    const psl_ctx_t *suffixes = psl_builtin();
    const char *domain = suffixes != nullptr ? psl_registrable_domain(suffixes, host.constData()) : nullptr;
    return {domain};
}

} // namespace touchstone
