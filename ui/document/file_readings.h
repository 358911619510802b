#pragma once

#include "core/import/files/preview.h"
#include "core/project/import_project.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace touchstone
{

class TaskList;

// The files that are being imported, each with its first rows as they will be read: there at once, long before a large
// file is imported. Files that cannot be read stay with the reason until the user puts them away. Lives on the GUI
// thread.
class FileReadings : public QObject
{
    Q_OBJECT

public:
    explicit FileReadings(TaskList &tasks, QObject *parent = nullptr);

    struct Reading {
        quint64 id = 0;
        FileImport file;
        std::shared_ptr<const FilePreview> preview = {}; // null: not there yet, or it cannot be read
        std::optional<Error> refusal = {};

        QString name() const; // without folders
    };
    const std::vector<Reading> &all() const { return m_readings; }

    void begin(const std::vector<FileImport> &files);
    void end(const QStringList &paths); // they are imported, or no longer wanted
    void fail(const QStringList &paths, const Error &error);
    void dismiss(quint64 id);
    void cancel() { Q_EMIT cancelRequested(); }

Q_SIGNALS:
    void changed();
    void cancelRequested(); // the import of them all

private:
    void look(const Reading &reading);
    void take(quint64 id, const Result<std::shared_ptr<const FilePreview>> &preview);

    TaskList &m_tasks;
    std::vector<Reading> m_readings;
    quint64 m_lastId = 0;
};

} // namespace touchstone
