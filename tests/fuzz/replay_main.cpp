// Puts inputs through a fuzzer once, without libFuzzer: files, all files of folders, all members of archives (.zip).
// One that breaks a rule ends the program, which then names it.

#include <QDirIterator>
#include <QFile>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <csignal>
#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size);

namespace
{

QByteArray current; // the name of the input that is tried
int tried = 0;

void nameIt(int signal)
{
    std::fprintf(stderr, "broken by %s\n", current.constData());
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void put(const QString &name, const QByteArray &bytes)
{
    current = name.toUtf8();
    ++tried;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
}

bool putMembers(const QString &path)
{
    QuaZip archive(path);
    if (!archive.open(QuaZip::mdUnzip))
        return false;
    for (bool more = archive.goToFirstFile(); more; more = archive.goToNextFile()) {
        QuaZipFile member(&archive);
        if (!member.open(QIODevice::ReadOnly))
            return false;
        put(path + QLatin1Char('/') + archive.getCurrentFileName(), member.readAll());
    }
    return archive.getZipError() == UNZ_OK;
}

bool putFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".zip")))
        return putMembers(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    put(path, file.readAll());
    return true;
}

bool putAll(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return putFile(path);
    bool good = true;
    for (QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        good = putFile(files.next()) && good;
    return good;
}

} // namespace

int main(int argc, char *argv[])
{
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS})
        std::signal(signal, nameIt);
    bool good = true;
    for (int i = 1; i < argc; ++i)
        if (!putAll(QString::fromLocal8Bit(argv[i]))) {
            std::fprintf(stderr, "%s could not be read\n", argv[i]);
            good = false;
        }
    std::printf("%d inputs\n", tried);
    return good && tried > 0 ? 0 : 1;
}
