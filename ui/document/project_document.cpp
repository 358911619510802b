#include "ui/document/project_document.h"

#include <QUndoCommand>

namespace touchstone
{

namespace
{
constexpr int undoSteps = 200;
}

// Swaps the whole project value. Edits are values, so this one command serves them all.
class ReplaceProject final : public QUndoCommand
{
public:
    ReplaceProject(ProjectDocument &document, const Edit &edit)
        : QUndoCommand(edit.text), m_document(document), m_before(document.project()), m_after(edit.after),
          m_mergeKey(edit.mergeKey)
    {
    }

    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    void undo() override { m_document.show(m_before); }
    void redo() override { m_document.show(m_after); }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto &later = static_cast<const ReplaceProject &>(*next);
        if (later.m_mergeKey != m_mergeKey)
            return false;
        m_after = later.m_after;
        return true;
    }

private:
    ProjectDocument &m_document;
    Project m_before;
    Project m_after;
    QString m_mergeKey;
};

ProjectDocument::ProjectDocument(QObject *parent) : QObject(parent), m_project(emptyProject()), m_saved(m_project)
{
    m_undoStack.setUndoLimit(undoSteps);
}

bool ProjectDocument::isModified() const
{
    return changedParts(m_saved, m_project) != ProjectParts();
}

void ProjectDocument::apply(const Edit &edit)
{
    if (changedParts(m_project, edit.after))
        m_undoStack.push(new ReplaceProject(*this, edit));
}

void ProjectDocument::reset(const Project &opened)
{
    Q_EMIT replaced();
    m_undoStack.clear();
    m_project = opened;
    m_saved = opened;
    Q_EMIT changed(ProjectParts(allProjectParts));
    Q_EMIT modifiedChanged(false);
}

void ProjectDocument::markSaved(const Project &saved)
{
    m_saved = saved;
    Q_EMIT modifiedChanged(isModified());
}

void ProjectDocument::show(const Project &project)
{
    const ProjectParts parts = changedParts(m_project, project);
    const bool wasModified = isModified();
    m_project = project;
    Q_EMIT changed(parts);
    if (isModified() != wasModified)
        Q_EMIT modifiedChanged(!wasModified);
}

} // namespace touchstone
