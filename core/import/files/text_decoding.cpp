#include "core/import/files/text_decoding.h"

#include "core/import/values/text_census.h"

#include <QCoreApplication>
#include <QIODevice>

#include <uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <optional>

namespace touchstone
{

namespace
{

struct TextDecodingText {
    Q_DECLARE_TR_FUNCTIONS(TextDecoding)
};

constexpr qint64 pieceSize = 1 << 20;
constexpr QLatin1String windowsLatin("Windows-1252");

struct Mark {
    QByteArrayView bytes;
    QLatin1String name;
};

constexpr std::array<Mark, 5> marks = {{{QByteArrayView("\xEF\xBB\xBF", 3), QLatin1String("UTF-8")},
                                        {QByteArrayView("\xFF\xFE\0\0", 4), QLatin1String("UTF-32LE")},
                                        {QByteArrayView("\0\0\xFE\xFF", 4), QLatin1String("UTF-32BE")},
                                        {QByteArrayView("\xFF\xFE", 2), QLatin1String("UTF-16LE")},
                                        {QByteArrayView("\xFE\xFF", 2), QLatin1String("UTF-16BE")}}};

std::optional<TextEncoding> encodingByMark(QByteArrayView head)
{
    for (const Mark &mark : marks)
        if (head.startsWith(mark.bytes))
            return TextEncoding{.name = mark.name, .markLength = mark.bytes.size()};
    return {};
}

// A whole pass over the file, or over its first `most` bytes.
Result<TextCensus> takeCensus(QIODevice &file, const QString &fileName, Progress &progress, qint64 most)
{
    const QString step = TextDecodingText::tr("Looking at %1").arg(fileName);
    TextCensus census;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    const double size = static_cast<double>(qMax<qint64>(file.size(), 1));
    file.seek(0);
    qint64 left = most;
    for (qint64 length = 0; (length = file.read(piece.data(), std::min(pieceSize, left))) != 0; left -= length) {
        if (progress.isCancelled())
            return cancelled();
        if (length < 0)
            return Error{Error::Code::CannotRead,
                         TextDecodingText::tr("The file could not be read to its end."),
                         {fileName},
                         TextDecodingText::tr("Copy it to this computer and try again."),
                         file.errorString()};
        census.add(QByteArrayView(piece).first(length));
        progress.report(encodingShare * static_cast<double>(file.pos()) / size, step);
    }
    if (left > 0) // else the last character may merely go on behind what was looked at
        census.finish();
    return census;
}

// ICU's answer, when it is sure.
QString detectByIcu(const QByteArray &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr || ucsdet_getConfidence(match, &status) < 80)
        return {};
    return QString::fromLatin1(ucsdet_getName(match, &status));
}

QString detectByUchardet(const QByteArray &sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), sample.constData(), static_cast<std::size_t>(sample.size()));
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

// Old code pages of DOS and Macintosh are what uchardet says of a few accents; hardly any export is in one of them.
bool isUnlikely(const QString &name)
{
    return name.isEmpty() || name == QLatin1String("ASCII") || name == QLatin1String("UTF-8") ||
           name.startsWith(QLatin1String("IBM"), Qt::CaseInsensitive) ||
           name.contains(QLatin1String("mac"), Qt::CaseInsensitive);
}

QString guessEncoding(const TextCensus &census)
{
    if (census.isNearlyAscii())
        return windowsLatin;
    QString name = detectByIcu(census.sample());
    if (name.isEmpty() || name == QLatin1String("UTF-8"))
        name = detectByUchardet(census.sample());
    // Windows-1252 is ISO-8859-1 with printable characters in place of control codes.
    if (isUnlikely(name) || name.compare(QLatin1String("ISO-8859-1"), Qt::CaseInsensitive) == 0)
        return windowsLatin;
    if (name.startsWith(QLatin1String("WINDOWS-")))
        return QStringLiteral("Windows-") + name.mid(8);
    return name;
}

bool isKnown(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.toLatin1().constData(), &status);
    ucnv_close(converter);
    return U_SUCCESS(status);
}

Error unknownEncoding(const QString &name, const QString &fileName)
{
    return {Error::Code::InvalidInput,
            TextDecodingText::tr("The encoding “%1” is not known.").arg(name),
            {fileName},
            TextDecodingText::tr("Use a name such as UTF-8, UTF-16, Windows-1252, ISO-8859-2 or Shift_JIS.")};
}

// The encoding the user wants, with the byte order mark of the file where it has one of that family.
Result<TextEncoding> wantedEncoding(const QString &wanted, const QString &fileName,
                                    const std::optional<TextEncoding> &marked)
{
    if (marked && marked->name.startsWith(wanted, Qt::CaseInsensitive))
        return *marked;
    if (!isKnown(wanted))
        return unknownEncoding(wanted, fileName);
    return TextEncoding{.name = wanted};
}

TextEncoding encodingByCensus(const TextCensus &census)
{
    TextEncoding encoding;
    encoding.isCleanUtf8 = census.isUtf8();
    if (census.isUtf16Le() || census.isUtf16Be()) {
        encoding.name = census.isUtf16Le() ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
        encoding.isCleanUtf8 = false;
        encoding.isGuessed = true;
    } else if (census.isDamagedUtf8()) {
        encoding.badBytes = census.badCount();
    } else if (!census.isUtf8()) {
        encoding.name = guessEncoding(census);
        encoding.isGuessed = true;
    }
    return encoding;
}

} // namespace

Result<TextEncoding> findEncoding(QIODevice &file, const QString &fileName, const QString &wanted, Progress &progress,
                                  qint64 most)
{
    file.seek(0);
    const std::optional<TextEncoding> marked = encodingByMark(file.peek(4));
    TextEncoding encoding;
    if (!wanted.isEmpty()) {
        const Result<TextEncoding> chosen = wantedEncoding(wanted, fileName, marked);
        if (!chosen)
            return chosen;
        encoding = *chosen;
    } else if (marked) {
        encoding = *marked;
    }
    const bool isDecided = !wanted.isEmpty() || marked;
    if (isDecided && encoding.name.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) != 0)
        return encoding;

    const Result<TextCensus> census = takeCensus(file, fileName, progress, most);
    if (!census)
        return census.error();
    if (!isDecided)
        return encodingByCensus(*census);
    encoding.isCleanUtf8 = census->isUtf8();
    encoding.badBytes = census->badCount();
    return encoding;
}

DataIssue guessedEncodingIssue(const TextEncoding &encoding, const QString &source)
{
    const QString text =
        TextDecodingText::tr("The file is not in UTF-8 and does not say what it is in; it was read as %1. "
                             "Look at the accents, and choose another encoding if they are wrong.")
            .arg(encoding.name);
    return {DataIssue::Severity::Warning, text, 1, source, 0, {}, QStringLiteral("encoding")};
}

struct TextDecoder::Converters {
    using Pointer = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

    explicit Converters(const QByteArray &name) : from(open(name), ucnv_close), to(open("UTF-8"), ucnv_close) {}

    static UConverter *open(const QByteArray &name)
    {
        UErrorCode status = U_ZERO_ERROR;
        return ucnv_open(name.constData(), &status);
    }

    Pointer from;
    Pointer to;
    std::array<UChar, 4096> pivot = {};
    UChar *pivotSource = pivot.data();
    UChar *pivotTarget = pivot.data();
    bool isFirst = true;
};

TextDecoder::TextDecoder(const TextEncoding &encoding)
{
    if (!encoding.isCleanUtf8)
        m_converters = std::make_unique<Converters>(encoding.name.toLatin1());
}

TextDecoder::~TextDecoder() = default;

void TextDecoder::decode(QByteArrayView bytes, bool isLast, QByteArray &utf8)
{
    if (!m_converters) {
        utf8.append(bytes);
        return;
    }
    Converters &c = *m_converters;
    std::array<char, 16384> piece;
    const char *source = bytes.begin();
    for (UErrorCode status = U_BUFFER_OVERFLOW_ERROR; status == U_BUFFER_OVERFLOW_ERROR; c.isFirst = false) {
        status = U_ZERO_ERROR;
        char *target = piece.data();
        ucnv_convertEx(c.to.get(), c.from.get(), &target, piece.data() + piece.size(), &source, bytes.end(),
                       c.pivot.data(), &c.pivotSource, &c.pivotTarget, c.pivot.data() + c.pivot.size(),
                       static_cast<UBool>(c.isFirst), static_cast<UBool>(isLast), &status);
        utf8.append(piece.data(), target - piece.data());
    }
}

} // namespace touchstone
