#include "core/import/files/digesting_device.h"

#include "core/import/files/file_kinds.h"

namespace touchstone
{

DigestingDevice::DigestingDevice(QIODevice &file) : m_file(file)
{
    m_file.seek(0);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 DigestingDevice::readData(char *data, qint64 most)
{
    const qint64 position = m_file.pos();
    const qint64 length = m_file.read(data, most);
    if (length < 0)
        setErrorString(m_file.errorString());
    const qint64 known = m_digested - position;
    if (known >= 0 && known < length) {
        m_digest.add(QByteArrayView(data + known, length - known));
        m_digested = position + length;
    }
    return length;
}

Result<QByteArray> DigestingDevice::sha256(const QString &name, Progress &progress)
{
    constexpr qint64 pieceSize = 1 << 20;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    seek(m_digested);
    for (qint64 length = 0; (length = read(piece.data(), pieceSize)) != 0;) {
        if (progress.isCancelled())
            return cancelled();
        if (length < 0)
            return unreadableFile(name, errorString());
    }
    return m_digest.hex();
}

} // namespace touchstone
