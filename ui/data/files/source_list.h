#pragma once

#include "core/project/project.h"
#include "ui/document/file_readings.h"

#include <QScrollArea>

#include <map>

class QVBoxLayout;

namespace touchstone
{

class ReadingCard;
class SourceCard;
class Theme;

// The imported files as cards, and above them those that are being read. One is chosen; the page shows it.
class SourceList : public QScrollArea
{
    Q_OBJECT

public:
    explicit SourceList(Theme &theme, QWidget *parent = nullptr);

    void setProject(const Project &project);
    int current() const { return m_current; } // index of the source; -1: none
    void setCurrent(int source);

    // Of those that are new the first is chosen.
    void setReadings(const std::vector<FileReadings::Reading> &readings);
    void setCurrentReading(quint64 id);

Q_SIGNALS:
    void currentChanged(int source);
    void readingChosen(quint64 id);
    void stopRequested(quint64 id);
    void roleChosen(int source, touchstone::SourceRole role);
    void removeRequested(int source);

private:
    Theme &m_theme;
    QVBoxLayout *m_column = nullptr;
    ReadingCard *cardOf(quint64 reading);

    int sourceOf(const QString &file) const; // the first that came with it, else the chosen one

    std::vector<SourceCard *> m_cards;
    QStringList m_names; // of the sources
    std::map<quint64, ReadingCard *> m_readings;
    quint64 m_currentReading = 0; // 0: none, a source is chosen
    QString m_currentFile;        // that is read
    int m_current = -1;
};

} // namespace touchstone
