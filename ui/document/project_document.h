#pragma once

#include "core/project/edits.h"
#include "core/project/project.h"

#include <QObject>
#include <QUndoStack>

namespace touchstone
{

// The open project: the current value and its history. The one mutable thing that pages and models share. Lives on the
// GUI thread.
class ProjectDocument : public QObject
{
    Q_OBJECT

public:
    explicit ProjectDocument(QObject *parent = nullptr);

    const Project &project() const { return m_project; }
    QUndoStack &undoStack() { return m_undoStack; }
    bool isModified() const;

    void apply(const Edit &edit);      // undoable; does nothing if the edit changes nothing
    void reset(const Project &opened); // opened or new: forgets the history
    void markSaved(const Project &saved);

Q_SIGNALS:
    void replaced(); // another project altogether; changed() follows
    void changed(touchstone::ProjectParts parts);
    void modifiedChanged(bool modified);

private:
    friend class ReplaceProject; // the only undo command
    void show(const Project &project);

    Project m_project;
    Project m_saved;
    QUndoStack m_undoStack;
};

} // namespace touchstone
