#include "core/base/memory.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace touchstone
{

#ifdef Q_OS_LINUX

namespace
{

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

// Of the two generations of control groups; "max", and the largest number there is, say that there is none.
qint64 containerLimit()
{
    qint64 least = 0;
    for (const char *path : {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"}) {
        const qint64 limit = fileContent(QLatin1String(path)).toLongLong();
        if (limit > 0)
            least = least == 0 ? limit : std::min(least, limit);
    }
    return least;
}

} // namespace

qint64 residentMemory()
{
    const QList<QByteArray> pages = fileContent(QStringLiteral("/proc/self/statm")).split(' ');
    return pages.size() > 1 ? pages[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

qint64 availableMemory()
{
    qint64 least = static_cast<qint64>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
    if (const qint64 container = containerLimit(); container > 0)
        least = std::min(least, container);
    rlimit ofShell = {};
    if (getrlimit(RLIMIT_AS, &ofShell) == 0 && ofShell.rlim_cur != RLIM_INFINITY)
        least = std::min(least, static_cast<qint64>(ofShell.rlim_cur));
    return least;
}

#else

qint64 residentMemory()
{
    return 0;
}

qint64 availableMemory()
{
    return 0;
}

#endif

} // namespace touchstone
