#include "core/base/text_key.h"

#include "core/base/checksum.h"

namespace touchstone
{

std::uint32_t TextKey::hashOf(QByteArrayView longText)
{
    return mixed(checksum(longText), static_cast<std::uint64_t>(longText.size()));
}

} // namespace touchstone
