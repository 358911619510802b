// Any bytes as a workbook, as one of its parts, or as a number with its format. The first byte says which.

#include "core/import/files/import_formats.h"
#include "core/import/values/number_format.h"
#include "tests/core/import/zip_support.h"
#include "tests/fuzz/check_source.h"

#include <cstdint>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

void read(QByteArray bytes)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    NoProgress progress;
    const Result<std::vector<Source>> sources = readTables(file, QStringLiteral("fuzz.xlsx"), {}, progress);
    if (!sources && (sources.error().what.isEmpty() || sources.error().advice.isEmpty()))
        std::abort();
    if (sources)
        for (const Source &source : *sources)
            checkSource(source);
}

void readNumber(const QByteArray &bytes)
{
    const qsizetype split = bytes.indexOf('\n');
    QByteArray text;
    appendNumberText(bytes.mid(split + 1), numberFormatFromCode(bytes.left(qMax<qsizetype>(split, 0))), false, text);
}

const QByteArray usualRows = "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45292.5</v></c></row>"
                             "<row><c t=\"s\"><v>0</v></c><c s=\"2\"><v>0.5</v></c></row>";

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    switch (data[0]) {
    case 'r':
        read(zipOf(workbookParts(bytes)));
        break;
    case 's':
        read(zipOf(workbookParts(usualRows, bytes)));
        break;
    case 'f':
        read(zipOf(workbookParts(usualRows, "<si><t>Name</t></si>", bytes)));
        break;
    case 'n':
        readNumber(bytes);
        break;
    case 'w': {
        ZipMembers parts = workbookParts(usualRows);
        parts[2].second = bytes;
        read(zipOf(parts));
        break;
    }
    case 'R': {
        ZipMembers parts = workbookParts(usualRows);
        parts[3].second = bytes;
        read(zipOf(parts));
        break;
    }
    default:
        read(bytes);
    }
    return 0;
}
