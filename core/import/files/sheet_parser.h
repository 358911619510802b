#pragma once

#include "core/import/files/plain_row.h"
#include "core/import/files/xlsx_sheet.h"
#include "core/import/files/xml_parser.h"

namespace touchstone
{

// Parses the XML of a worksheet, piece by piece. The rows that are plain are read directly, and the XML parser gets all
// that is around and between them; so it sees a well-formed worksheet with fewer rows.
class SheetParser
{
public:
    explicit SheetParser(SheetHandler &handler) : m_handler(handler), m_parser(handler) {}

    // False when the text is no such XML or the handler has stopped; then problem() says why, in a sentence.
    bool parse(QByteArrayView piece, bool isLast);
    const QString &problem() const;

private:
    enum class State { BeforeRows, BetweenRows, Other };

    bool parseHead(const char *&at, const char *end);
    bool parseRow(const char *&at, const char *end);
    bool parseOtherRow(const char *&at, const char *end);
    bool give(const char *&at, const char *end);

    SheetHandler &m_handler;
    XmlParser m_parser;
    PlainRow m_row;
    State m_state = State::BeforeRows;
    QByteArray m_rest;    // of the last piece, too little to go on
    bool m_waits = false; // for more text
};

} // namespace touchstone
