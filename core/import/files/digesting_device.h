#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/sha256.h"

#include <QIODevice>

namespace touchstone
{

// A file on its way to a reader: takes the digest of its bytes as they pass, so that they need not be read once more.
class DigestingDevice final : public QIODevice
{
public:
    // The file must be open for reading and seekable.
    explicit DigestingDevice(QIODevice &file);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_file.size(); }
    bool seek(qint64 position) override { return QIODevice::seek(position) && m_file.seek(position); }

    // The SHA-256 of the whole file as hexadecimal digits. Reads what the reader has left out.
    Result<QByteArray> sha256(const QString &name, Progress &progress);

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_file;
    Sha256 m_digest;
    qint64 m_digested = 0; // the bytes up to here
};

} // namespace touchstone
