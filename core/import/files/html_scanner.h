#pragma once

#include <QByteArray>

#include <vector>

namespace touchstone
{

// Receives what an HTML text holds, in its order. Names of elements come in lower case. Views hold for the call only.
class HtmlHandler
{
public:
    virtual ~HtmlHandler() = default;
    virtual void startElement(QByteArrayView name, QByteArrayView attributes) = 0;
    virtual void endElement(QByteArrayView name) = 0;
    virtual void text(QByteArrayView utf8) = 0; // without entities, white space as it is
};

// Splits HTML of strangers into tags and texts, leniently and in one pass: what is no tag is text, what is not closed
// does not matter. Nothing is loaded or run. It takes time in proportion to the text whatever stands in it, which the
// HTML parsers at hand do not (libxml2 needs 47 s for one element with 80,000 attributes).
class HtmlScanner
{
public:
    explicit HtmlScanner(HtmlHandler &handler) : m_handler(handler) {}

    // The next piece, in UTF-8; it may end anywhere.
    void feed(QByteArrayView piece, bool isLast);

private:
    qsizetype readText(qsizetype at, bool isLast);
    qsizetype readTag(qsizetype at, bool isLast);
    qsizetype skipTo(QByteArrayView end, qsizetype at, bool isLast);
    void giveText(QByteArrayView text);

    HtmlHandler &m_handler;
    QByteArray m_pending;
    QByteArray m_skipUntil; // the end of a comment or of an element whose content is no text
    QByteArray m_decoded;
};

// The value of an attribute, without quotes; empty: there is none.
QByteArrayView htmlAttribute(QByteArrayView attributes, QByteArrayView name);

// Appends the text with its entities replaced: "&amp;" by "&", "&#8364;" and "&euro;" by "€". Unknown ones stay.
void appendHtmlText(QByteArrayView html, QByteArray &text);

} // namespace touchstone
