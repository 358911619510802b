// Any bytes as what stands in an XML Spreadsheet 2003.

#include "tests/fuzz/read_any.h"

#include <cstdint>

using namespace touchstone::test;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readAny("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
            "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">" +
                bytes,
            QStringLiteral("fuzz.xls"));
    return 0;
}
