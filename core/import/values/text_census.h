#pragma once

#include <QByteArray>

#include <cstdint>

namespace touchstone
{

// What the bytes of a text file say about their encoding, counted piece by piece.
class TextCensus
{
public:
    void add(QByteArrayView bytes);
    void finish();

    bool isUtf8() const { return m_badCount == 0; }

    // Mostly UTF-8: chance does not write characters of several bytes by the dozen.
    bool isDamagedUtf8() const { return m_badCount > 0 && m_longCount > 20 * m_badCount; }

    qint64 badCount() const { return m_badCount; }

    // So few letters beyond ASCII that a detector could only guess.
    bool isNearlyAscii() const { return m_highCount < 6; }

    // UTF-16 without a byte order mark: text that is mostly Latin has a zero in every other place.
    bool isUtf16Le() const;
    bool isUtf16Be() const;

    // The fields that hold bytes beyond ASCII, some 100 KiB of them: detectors are misled by the rest.
    const QByteArray &sample() const { return m_sample; }

private:
    void countZeros(QByteArrayView bytes);
    void collectSample(QByteArrayView bytes);
    void validate(QByteArrayView bytes);
    void begin(unsigned char lead);

    qint64 m_position = 0;
    qint64 m_evenZeros = 0;
    qint64 m_oddZeros = 0;
    qint64 m_longCount = 0; // characters of more than one byte
    qint64 m_badCount = 0;
    qint64 m_highCount = 0; // bytes beyond ASCII in the sample
    int m_missing = 0;      // bytes of the character at hand
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
    QByteArray m_sample;
};

} // namespace touchstone
