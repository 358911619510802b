#include "ui/start/sample_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace touchstone
{

QString sampleFolder()
{
    if (const QString told = qEnvironmentVariable("TOUCHSTONE_SAMPLES"); !told.isEmpty())
        return QFileInfo(told).isDir() ? QDir(told).absolutePath() : QString();
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QLatin1String place :
         {QLatin1String("../share/touchstone/samples"), QLatin1String("../samples"), QLatin1String("samples")}) {
        const QString folder = QDir::cleanPath(program.filePath(place));
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return {};
}

QString sampleProject()
{
    const QString folder = sampleFolder();
    const QString path = QDir(folder).filePath(QStringLiteral("sample.touchstone"));
    return !folder.isEmpty() && QFileInfo::exists(path) ? path : QString();
}

} // namespace touchstone
