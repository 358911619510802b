#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/dataset.h"

#include <QByteArray>
#include <QString>

#include <limits>
#include <memory>

class QIODevice;

namespace touchstone
{

// How the bytes of a text file become text.
struct TextEncoding {
    QString name = QStringLiteral("UTF-8");
    qint64 markLength = 0;    // bytes of the byte order mark, to be skipped
    bool isCleanUtf8 = false; // every byte is UTF-8: nothing to convert
    qint64 badBytes = 0;      // places that are not UTF-8 in a file that otherwise is
    bool isGuessed = false;   // neither the user nor a byte order mark nor valid UTF-8 says so
};

// How much of reading a file this reports to take.
inline constexpr double encodingShare = 0.1;

// The encoding of the whole file, from its start: the one that the user wants, or found by byte order mark, strict
// UTF-8, the pattern of zeros in UTF-16, and at last by the two detectors of ICU and Mozilla. Looks at no more than the
// first `most` bytes.
Result<TextEncoding> findEncoding(QIODevice &file, const QString &fileName, const QString &wanted, Progress &progress,
                                  qint64 most = std::numeric_limits<qint64>::max());

// That the encoding is but a guess, for the user to look at.
DataIssue guessedEncodingIssue(const TextEncoding &encoding, const QString &source);

// Converts a file piece by piece to UTF-8. What cannot be converted becomes U+FFFD.
class TextDecoder
{
public:
    explicit TextDecoder(const TextEncoding &encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder &) = delete;
    TextDecoder &operator=(const TextDecoder &) = delete;

    // Whether there is nothing to convert: the bytes are the text.
    bool isIdle() const { return m_converters == nullptr; }

    // Appends the text of these bytes. A character may be split between two pieces; isLast ends the text.
    void decode(QByteArrayView bytes, bool isLast, QByteArray &utf8);

private:
    struct Converters;
    std::unique_ptr<Converters> m_converters; // null: already UTF-8
};

} // namespace touchstone
