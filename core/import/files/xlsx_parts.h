#pragma once

#include "core/base/text_pool.h"
#include "core/import/files/zip_archive.h"
#include "core/import/values/number_format.h"

#include <limits>
#include <vector>

namespace touchstone
{

// A worksheet of a workbook and the part of the archive that holds it.
struct SheetEntry {
    QString name;
    const ZipEntry *part = nullptr;
    bool isHidden = false;
};

// What the sheets of a workbook share.
struct Workbook {
    std::vector<SheetEntry> sheets;
    TextPool strings;                  // distinct
    std::vector<quint32> stringCodes;  // per index that cells use
    std::vector<NumberFormat> formats; // per style that cells use
    bool is1904 = false;
    bool hasMoreStrings = false; // than were asked for
};

// Finds and reads the parts of an XLSX package by their relationships, as names differ between programs. Of the texts
// that cells share not many more than the first `mostStrings`.
Result<Workbook> readWorkbook(ZipArchive &archive, const QString &fileName, Progress &progress,
                              std::size_t mostStrings = std::numeric_limits<std::size_t>::max());

// Feeds a part of the package to a handler. The problem names the part.
class XmlHandler;
Result<Done> parsePart(ZipArchive &archive, const ZipEntry &part, const QString &fileName, XmlHandler &handler,
                       Progress &progress);

// "_x000D_" in texts stands for the character of that number.
QByteArray withoutEscapes(QByteArrayView text);

} // namespace touchstone
