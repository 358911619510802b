// Any bytes as a text file: read as a whole, and split into records once at a stroke and once with the text growing
// byte by byte, which must give the same.

#include "core/import/files/csv_parser.h"
#include "core/import/files/import_formats.h"
#include "tests/fuzz/check_source.h"

#include <QBuffer>

#include <cstdint>
#include <string>

using namespace touchstone;

namespace
{

struct Parsed {
    std::vector<std::string> records;
    CsvParser::Step last = CsvParser::Step::End;
    bool operator==(const Parsed &) const = default;
};

std::string recordOf(const CsvParser &parser)
{
    std::string record = std::to_string(parser.row()) + ':' + std::to_string(parser.width());
    for (const Cell &cell : parser.cells())
        record += '|' + std::to_string(cell.column) + '=' + cell.text.toByteArray().toStdString();
    return record;
}

Parsed parse(QByteArrayView text, qsizetype step)
{
    CsvParser parser(',');
    Parsed parsed;
    const char *at = text.begin();
    qsizetype known = std::min(step, text.size());
    for (;;) {
        const bool isAll = known == text.size();
        parsed.last = parser.next(at, text.begin() + known, isAll);
        if (parsed.last == CsvParser::Step::Record)
            parsed.records.push_back(recordOf(parser));
        else if (parsed.last == CsvParser::Step::NeedsMore && !isAll)
            known = std::min(known + step, text.size());
        else
            return parsed;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (!(parse(bytes, bytes.size() + 1) == parse(bytes, 1)))
        std::abort();

    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    NoProgress progress;
    const Result<std::vector<Source>> sources = readTables(file, QStringLiteral("fuzz.csv"), {}, progress);
    if (!sources && (sources.error().what.isEmpty() || sources.error().advice.isEmpty()))
        std::abort();
    if (sources)
        for (const Source &source : *sources)
            test::checkSource(source);
    return 0;
}
