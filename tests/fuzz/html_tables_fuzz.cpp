// Any bytes as a page of HTML: scanned at a stroke and byte by byte, which must give the same, and read as a file.

#include "core/import/files/html_scanner.h"
#include "tests/fuzz/read_any.h"

#include <cstdint>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

// All that was found; texts that follow each other count as one.
class Log final : public HtmlHandler
{
public:
    void startElement(QByteArrayView name, QByteArrayView attributes) override
    {
        log += '\1' + name.toByteArray() + '\2' + htmlAttribute(attributes, "colspan").toByteArray();
        log += '\2' + attributes.toByteArray() + '\3';
    }
    void endElement(QByteArrayView name) override { log += '\4' + name.toByteArray() + '\3'; }
    void text(QByteArrayView utf8) override { log += utf8; }

    QByteArray log;
};

QByteArray scanned(QByteArrayView html, qsizetype step)
{
    Log log;
    HtmlScanner scanner(log);
    for (qsizetype at = 0; at < html.size(); at += step)
        scanner.feed(html.sliced(at, std::min(step, html.size() - at)), at + step >= html.size());
    return log.log;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (size < 30'000 && scanned(bytes, bytes.size() + 1) != scanned(bytes, 1))
        std::abort();
    readAny("<html>" + bytes, QStringLiteral("fuzz.xls"));
    return 0;
}
