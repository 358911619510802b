// A text file and choices of rows, in the first bytes: what was kept of the file must give what reading it so gives.

#include "tests/fuzz/read_any.h"

#include <cstdint>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

std::optional<Source> read(QByteArray bytes, const ReadOptions &options)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    NoProgress progress;
    const Result<std::vector<Source>> sources = readTables(file, QStringLiteral("fuzz.csv"), options, progress);
    return sources ? std::optional(sources->front()) : std::nullopt;
}

ReadOptions optionsFrom(const QByteArray &bytes)
{
    ReadOptions options;
    const auto first = static_cast<unsigned char>(bytes[0]);
    if (first % 4 == 1)
        options.headerRows = 1 + first / 4 % 3;
    if (const auto row = static_cast<unsigned char>(bytes[1]); row != 0)
        options.putBackRows = {{row, {}}};
    if (const auto reason = static_cast<unsigned char>(bytes[2]); reason < dropReasonCount)
        options.putBackReasons = {static_cast<DropReason>(reason)};
    return options;
}

bool areEqual(const RawTable &a, const RawTable &b)
{
    bool equal = a.fileRows == b.fileRows && a.columns.size() == b.columns.size();
    for (std::size_t i = 0; equal && i < a.columns.size(); ++i) {
        equal = a.columns[i].header == b.columns[i].header;
        for (std::size_t row = 0; equal && row < a.rowCount(); ++row)
            equal = a.columns[i].text(row) == b.columns[i].text(row);
    }
    return equal;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ReadOptions options = optionsFrom(bytes);
    const std::optional<Source> plain = read(bytes.mid(3), {});
    const std::optional<Source> wanted = read(bytes.mid(3), options);
    if (!plain)
        return 0;
    NoProgress progress;
    const Result<Source> shaped = reshaped(*plain, options, progress);
    if (shaped.has_value() != wanted.has_value())
        std::abort();
    if (!shaped)
        return 0;
    checkSource(*shaped);
    // Cells that were filled stay filled, and how short a line was is known from reading only.
    const auto isInexact = [](const DataIssue &issue) {
        return issue.key == QLatin1String("grouped") || issue.key == QLatin1String("ragged");
    };
    for (const Source &source : {*plain, *wanted, *shaped})
        if (std::ranges::any_of(source.issues, isInexact))
            return 0;
    const Result<Source> back = reshaped(*shaped, {}, progress);
    if (!areEqual(*shaped->table, *wanted->table) || !back || !areEqual(*back->table, *plain->table))
        std::abort();
    return 0;
}
