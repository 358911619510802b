#include "core/import/values/text_census.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace touchstone
{

namespace
{

constexpr qsizetype sampleLimit = qsizetype{128} * 1024;
constexpr std::uint64_t highBits = 0x8080808080808080ULL;

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

bool endsField(char c)
{
    return c == ',' || c == ';' || c == '\t' || c == '|' || c == '"' || c == '\n' || c == '\r';
}

// The first byte beyond ASCII from here on.
const char *skipAscii(const char *at, const char *end)
{
    constexpr std::ptrdiff_t blockSize = 64; // whole blocks first: compilers make vector instructions of that
    for (; end - at >= blockSize; at += blockSize) {
        std::array<std::uint64_t, blockSize / 8> words;
        std::memcpy(words.data(), at, blockSize);
        std::uint64_t together = 0;
        for (const std::uint64_t word : words)
            together |= word;
        if ((together & highBits) != 0)
            break;
    }
    return std::find_if(at, end, isHigh);
}

} // namespace

void TextCensus::add(QByteArrayView bytes)
{
    countZeros(bytes);
    if (m_sample.size() < sampleLimit)
        collectSample(bytes);
    validate(bytes);
    m_position += bytes.size();
}

void TextCensus::finish()
{
    m_badCount += m_missing > 0 ? 1 : 0;
    m_missing = 0;
}

bool TextCensus::isUtf16Le() const
{
    return m_oddZeros > m_position / 5 && m_evenZeros < m_oddZeros / 20;
}

bool TextCensus::isUtf16Be() const
{
    return m_evenZeros > m_position / 5 && m_oddZeros < m_evenZeros / 20;
}

void TextCensus::countZeros(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    while ((at = static_cast<const char *>(std::memchr(at, 0, static_cast<std::size_t>(bytes.end() - at))))) {
        ++((m_position + (at - bytes.begin())) % 2 == 0 ? m_evenZeros : m_oddZeros);
        ++at;
    }
}

void TextCensus::collectSample(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    while (m_sample.size() < sampleLimit && (at = skipAscii(at, bytes.end())) != bytes.end()) {
        const char *fieldBegin = at;
        while (fieldBegin > bytes.begin() && !endsField(fieldBegin[-1]) && at - fieldBegin < 4096)
            --fieldBegin;
        const char *fieldEnd = std::find_if(at, at + std::min<qsizetype>(4096, bytes.end() - at), endsField);
        m_highCount += std::count_if(at, fieldEnd, isHigh);
        m_sample.append(fieldBegin, fieldEnd - fieldBegin).append('\n');
        at = fieldEnd;
    }
}

// The well-formed sequences of Unicode, table 3-7: no overlong forms, no surrogates, nothing beyond U+10FFFF.
void TextCensus::begin(unsigned char lead)
{
    m_missing = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    m_low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    m_high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (lead < 0xC2 || lead > 0xF4) {
        m_missing = 0;
        ++m_badCount;
    }
}

void TextCensus::validate(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    while (at != bytes.end()) {
        if (m_missing == 0) {
            at = skipAscii(at, bytes.end());
            if (at != bytes.end())
                begin(static_cast<unsigned char>(*at++));
            continue;
        }
        const auto byte = static_cast<unsigned char>(*at);
        if (byte < m_low || byte > m_high) {
            ++m_badCount;
            m_missing = 0; // the byte may begin a character of its own
            continue;
        }
        m_low = 0x80;
        m_high = 0xBF;
        m_longCount += --m_missing == 0 ? 1 : 0;
        ++at;
    }
}

} // namespace touchstone
