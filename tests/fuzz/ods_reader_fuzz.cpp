// Any bytes as the content of an OpenDocument spreadsheet; beginning with "z", as the whole of one.

#include "tests/core/import/zip_support.h"
#include "tests/fuzz/read_any.h"

#include <cstdint>

using namespace touchstone::test;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith('z'))
        readAny(bytes.mid(1), QStringLiteral("fuzz.ods"));
    else
        readAny(zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                       {QStringLiteral("content.xml"), bytes}}),
                QStringLiteral("fuzz.ods"));
    return 0;
}
