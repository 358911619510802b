#include "core/project/write_target.h"

#include "core/project/project_schema.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace touchstone
{

namespace
{

struct WriteTargetText {
    Q_DECLARE_TR_FUNCTIONS(WriteTarget)
};

bool isProjectFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    const Result<Done> header = checkProjectHeader(path);
    return header ||
           (header.error().code != Error::Code::WrongFormat && header.error().code != Error::Code::CannotRead);
}

Error refusal(const QString &what, const QString &path)
{
    return {Error::Code::InvalidInput, what, {path}, WriteTargetText::tr("Choose another name.")};
}

} // namespace

Result<Done> checkProjectTarget(const QString &path, const Project &project)
{
    const QString target = QFileInfo(path).canonicalFilePath(); // empty: there is no such file yet
    const bool isSource = !target.isEmpty() && std::ranges::any_of(*project.sources, [&target](const Source &source) {
        return QFileInfo(source.file).canonicalFilePath() == target;
    });
    if (isSource)
        return refusal(
            WriteTargetText::tr("The data of this project were read from this file, so it is not written over."), path);
    return Done{};
}

Result<Done> checkWriteTarget(const QString &path, const Project &project)
{
    if (isProjectFile(path))
        return refusal(WriteTargetText::tr("This is a Touchstone project, so it is not written over."), path);
    return checkProjectTarget(path, project);
}

} // namespace touchstone
