#include "ui/document/file_readings.h"

#include "ui/tasks/task_list.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>

namespace touchstone
{

namespace
{

using Preview = std::shared_ptr<const FilePreview>;

Result<Preview> previewOf(const FileImport &file, Progress &progress)
{
    QBuffer pasted;
    if (file.content) {
        pasted.setData(*file.content);
        pasted.open(QIODevice::ReadOnly);
    }
    Result<FilePreview> preview = file.content ? previewTables(pasted, file.path, file.read, progress)
                                               : previewFile(file.path, file.read, progress);
    if (!preview)
        return preview.error();
    return Preview(std::make_shared<const FilePreview>(std::move(*preview)));
}

// A file is named with its sheet or member behind it.
bool isAbout(const Error &error, const FileReadings::Reading &reading)
{
    const QString &where = error.where.file;
    return where == reading.file.path || where == reading.name() || where.startsWith(reading.name() + QLatin1Char('/'));
}

} // namespace

QString FileReadings::Reading::name() const
{
    return QFileInfo(file.path).fileName();
}

FileReadings::FileReadings(TaskList &tasks, QObject *parent) : QObject(parent), m_tasks(tasks) {}

// What could not be read before is of no interest any more.
void FileReadings::begin(const std::vector<FileImport> &files)
{
    std::erase_if(m_readings, [](const Reading &reading) { return reading.refusal.has_value(); });
    for (const FileImport &file : files) {
        m_readings.push_back({++m_lastId, file});
        look(m_readings.back());
    }
    Q_EMIT changed();
}

void FileReadings::look(const Reading &reading)
{
    m_tasks.runQuietly(
        this, [file = reading.file](Progress &progress) { return previewOf(file, progress); },
        [this, id = reading.id](const Result<Preview> &preview) { take(id, preview); });
}

void FileReadings::take(quint64 id, const Result<Preview> &preview)
{
    const auto found = std::ranges::find(m_readings, id, &Reading::id);
    if (found == m_readings.end() || found->refusal)
        return;
    if (preview)
        found->preview = *preview;
    else
        found->refusal = preview.error();
    Q_EMIT changed();
}

void FileReadings::end(const QStringList &paths)
{
    std::erase_if(m_readings, [&paths](const Reading &reading) { return paths.contains(reading.file.path); });
    Q_EMIT changed();
}

// The import ends for all files when one of them cannot be read; those that could go with it.
void FileReadings::fail(const QStringList &paths, const Error &error)
{
    for (Reading &reading : m_readings)
        if (paths.contains(reading.file.path) && !reading.refusal && isAbout(error, reading))
            reading.refusal = error;
    std::erase_if(m_readings,
                  [&paths](const Reading &reading) { return paths.contains(reading.file.path) && !reading.refusal; });
    Q_EMIT changed();
}

void FileReadings::dismiss(quint64 id)
{
    std::erase_if(m_readings, [id](const Reading &reading) { return reading.id == id; });
    Q_EMIT changed();
}

} // namespace touchstone

#include "moc_file_readings.cpp"
