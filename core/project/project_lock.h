#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace touchstone
{

// Holds a project file against a second window or command while it lives. The lock is a file beside the project.
class ProjectLock
{
public:
    // Fails with InUse, naming the program, the process and the machine that hold it.
    static Result<ProjectLock> acquire(const QString &projectPath);

private:
    explicit ProjectLock(std::shared_ptr<QLockFile> file) : m_file(std::move(file)) {}
    std::shared_ptr<QLockFile> m_file;
};

} // namespace touchstone
