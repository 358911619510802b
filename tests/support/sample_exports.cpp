#include "tests/support/sample_exports.h"

#include <QProcess>

namespace touchstone::test
{

QString sampleExports(const QTemporaryDir &parent, const QString &name, quint64 seed)
{
    const QString folder = parent.filePath(name);
    if (QProcess::execute(QStringLiteral(MAKE_SAMPLE), {folder, QString::number(seed)}) != 0)
        qFatal("the sample cannot be made in %s", qPrintable(folder));
    return folder;
}

} // namespace touchstone::test
