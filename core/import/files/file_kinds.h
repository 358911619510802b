#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <optional>

class QIODevice;

namespace touchstone
{

// What a file is by its first bytes, whatever its name says.

bool isZip(QByteArrayView head);

// A ZIP archive that is a document of an office program: a workbook, unless it proves to be something else.
bool isOfficeFile(QByteArrayView head);

// A spreadsheet as LibreOffice saves it.
bool isOdsFile(QByteArrayView head);

// An XML Spreadsheet 2003; programs name it .xls.
bool isXmlWorkbook(QByteArrayView head);

// A page of HTML. Programs export tables so and name them .xls; whether there is one in it, only reading tells.
bool isWebPage(QByteArrayView head);

// That there is none.
Error webPageRefusal(const QString &fileName);

// Why a file of this kind cannot be imported and what to export instead: pictures, PDF, compressed files, old or
// encrypted workbooks. Nothing for what the readers may try.
std::optional<Error> refusalByContent(QByteArrayView head, const QString &fileName);

// Whether these are the beginnings of a text, in UTF-8: hardly any control characters.
bool looksLikeText(QByteArrayView utf8);

// Why there is nothing to read at this path: no file, a folder, a pipe that might never end, no permission.
std::optional<Error> refusalOfPath(const QString &path);

// The disk, the network or the system does not give the file's bytes.
Error unreadableFile(const QString &fileName, const QString &systemReason);

} // namespace touchstone
