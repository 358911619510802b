#include "ui/document/project_document.h"

#include <QSignalSpy>
#include <QTest>

namespace touchstone
{

namespace
{

Edit nameProfile(const Project &project, const QString &name, const QString &mergeKey = {})
{
    Profile profile = *project.profile;
    profile.name = name;
    return edits::setProfile(project, profile, QStringLiteral("Name the profile"), mergeKey);
}

} // namespace

class ProjectDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editTellsItsPartsAndItsName();
    void undoBringsTheVeryValueBack();
    void editsOfOneGestureAreOneStep();
    void editThatChangesNothingIsNoStep();
    void undoneToTheSavedStateIsUnmodified();
    void savingInBetweenKeepsLaterEditsModified();
    void resetForgetsTheHistory();
};

void ProjectDocumentTest::editTellsItsPartsAndItsName()
{
    ProjectDocument document;
    QSignalSpy changed(&document, &ProjectDocument::changed);
    document.apply(nameProfile(document.project(), QStringLiteral("Logistics")));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).value<ProjectParts>(), ProjectParts(ProjectPart::Profile));
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Name the profile"));
    QCOMPARE(document.project().profile->name, QStringLiteral("Logistics"));
}

void ProjectDocumentTest::undoBringsTheVeryValueBack()
{
    ProjectDocument document;
    const Project before = document.project();
    document.apply(nameProfile(document.project(), QStringLiteral("Logistics")));
    const Project after = document.project();
    document.undoStack().undo();
    QCOMPARE(document.project().profile.get(), before.profile.get());
    document.undoStack().redo();
    QCOMPARE(document.project().profile.get(), after.profile.get());
}

void ProjectDocumentTest::editsOfOneGestureAreOneStep()
{
    ProjectDocument document;
    document.apply(nameProfile(document.project(), QStringLiteral("L"), QStringLiteral("typing 1")));
    document.apply(nameProfile(document.project(), QStringLiteral("Lo"), QStringLiteral("typing 1")));
    document.apply(nameProfile(document.project(), QStringLiteral("Log"), QStringLiteral("typing 2")));
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.project().profile->name, QStringLiteral("Lo"));
    document.undoStack().undo();
    QVERIFY(document.project().profile->name.isEmpty());
}

void ProjectDocumentTest::editThatChangesNothingIsNoStep()
{
    ProjectDocument document;
    document.apply({QStringLiteral("Nothing"), document.project()});
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(!document.isModified());
}

void ProjectDocumentTest::undoneToTheSavedStateIsUnmodified()
{
    ProjectDocument document;
    QSignalSpy modified(&document, &ProjectDocument::modifiedChanged);
    document.apply(nameProfile(document.project(), QStringLiteral("Logistics")));
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QVERIFY(!document.isModified());
    QCOMPARE(modified.count(), 2);
    QCOMPARE(modified.at(1).at(0).toBool(), false);
}

void ProjectDocumentTest::savingInBetweenKeepsLaterEditsModified()
{
    ProjectDocument document;
    document.apply(nameProfile(document.project(), QStringLiteral("Logistics")));
    const Project saving = document.project();
    document.apply(nameProfile(document.project(), QStringLiteral("Retail")));
    document.markSaved(saving);
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QVERIFY(!document.isModified());
}

void ProjectDocumentTest::resetForgetsTheHistory()
{
    ProjectDocument document;
    document.apply(nameProfile(document.project(), QStringLiteral("Logistics")));
    QSignalSpy changed(&document, &ProjectDocument::changed);
    document.reset(emptyProject());
    QVERIFY(!document.undoStack().canUndo());
    QVERIFY(!document.isModified());
    QCOMPARE(changed.at(0).at(0).value<ProjectParts>(), ProjectParts(allProjectParts));
}

} // namespace touchstone

QTEST_MAIN(touchstone::ProjectDocumentTest)
#include "project_document_test.moc"
