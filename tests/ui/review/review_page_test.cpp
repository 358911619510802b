#include "ui/review/review_page.h"

#include "core/project/edits.h"
#include "core/project/kept_results.h"
#include "tests/support/fit_project.h"
#include "tests/support/sample_proof.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;

class ReviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReportIsWrittenToTheChosenFile()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        ReviewPage page(fixture.context());
        const QSignalSpy said(&page, &Page::message);
        page.show();
        QCOMPARE(page.status(), Page::Status::NotStarted);
        write(fixture, page);
        QCOMPARE(said.count(), 1);
        QVERIFY(QFileInfo::exists(m_path));
        QCOMPARE(page.status(), Page::Status::Complete);
    }

    // A title that was typed a moment ago is in the report, and the request for it is not lost.
    void theReportAskedForRightAfterAnEditIsWritten()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        ReviewPage page(fixture.context());
        const QSignalSpy said(&page, &Page::message);
        page.show();
        auto *title = page.findChild<QLineEdit *>(QStringLiteral("reportTitle"));
        QTest::keyClicks(title, QStringLiteral("Quarter three"));
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(!fixture.live.isCurrent());
        write(fixture, page);
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(QFileInfo::exists(m_path));
    }

    void aReportThatCannotBeWrittenIsSaid()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        ReviewPage page(fixture.context());
        const QSignalSpy failed(&page, &Page::failed);
        page.show();
        m_path = m_dir.filePath(QStringLiteral("missing/review.pdf"));
        write(fixture, page);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(page.status(), Page::Status::NotStarted);
    }

    // The few deals of the fixture cannot tell: the card says so, and after a change of the best customers also that
    // the verdict is that of before. It is kept as patterns are: undo takes it back, redo brings it.
    void aBackTestIsRunOnRequestAndKept()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        ReviewPage page(fixture.context());
        page.show();
        page.findChild<QTabWidget *>(QStringLiteral("reviewTabs"))->setCurrentIndex(1);
        const auto *verdict = page.findChild<QLabel *>(QStringLiteral("proofVerdict"));
        QCOMPARE(verdict->text(), QStringLiteral("Not tried yet"));
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("runBacktest")), Qt::LeftButton);
        QVERIFY(fixture.waitForTasks());
        QCOMPARE(verdict->text(), QStringLiteral("Not enough data"));
        QVERIFY(!page.findChild<QLabel *>(QStringLiteral("proofSentence"))->text().isEmpty());
        const auto *outdated = page.findChild<QLabel *>(QStringLiteral("proofOutdated"));
        QVERIFY(outdated->isHidden());
        QVERIFY(fixture.document.isModified());
        fixture.document.undoStack().undo();
        QCOMPARE(verdict->text(), QStringLiteral("Not tried yet"));
        fixture.document.undoStack().redo();
        QCOMPARE(verdict->text(), QStringLiteral("Not enough data"));

        BestRule other = *fixture.document.project().best;
        other.atLeast += 1;
        fixture.document.apply(edits::setBestRule(fixture.document.project(), other, QStringLiteral("Change")));
        QCOMPARE(verdict->text(), QStringLiteral("Not enough data"));
        QVERIFY(!outdated->isHidden());
        QVERIFY(outdated->text().contains(QStringLiteral("before the best customers changed")));
        fixture.document.undoStack().undo();
        QVERIFY(outdated->isHidden());
    }

    // Who stops it can start it again.
    void aBackTestThatIsStoppedCanBeRunAgain()
    {
        test::PageFixture fixture(test::fitProject());
        QVERIFY(fixture.waitForAnalysis());
        ReviewPage page(fixture.context());
        page.show();
        auto *run = page.findChild<QPushButton *>(QStringLiteral("runBacktest"));
        run->click();
        QVERIFY(!run->isEnabled());
        for (const TaskList::Task &task : fixture.tasks.tasks())
            fixture.tasks.cancel(task.id);
        QVERIFY(run->isEnabled());
        QVERIFY(fixture.waitForTasks());
        QVERIFY(!fixture.document.project().proof->found);
    }

    // As after opening: what was found is there at once, with its evidence; of other data without the accounts.
    void aKeptProofIsShownAtOnce()
    {
        Project project = test::fitProject();
        const MadeFrom from = {*project.best, project.dataset};
        project = edits::keepProof(project, {test::sampleProof(), QDate(2026, 3, 1), {}, from}).after;
        test::PageFixture fixture(project);
        QVERIFY(fixture.waitForAnalysis());
        ReviewPage page(fixture.context());
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("proofVerdict"))->text(), QStringLiteral("Holds up"));
        QVERIFY(!page.findChild<QWidget *>(QStringLiteral("missesCard"))->isHidden());

        const Dataset other = *project.dataset;
        fixture.document.apply(edits::replaceData(project, *project.sources, *project.plan, other, {}));
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("proofOutdated"))
                    ->text()
                    .startsWith(QStringLiteral("Made on 1 Mar 2026, before the data changed.")));
        QVERIFY(page.findChild<QWidget *>(QStringLiteral("missesCard"))->isHidden());
        QVERIFY(!page.findChild<QWidget *>(QStringLiteral("chart_gain"))->isHidden());
    }

    void init() { m_path = m_dir.filePath(QLatin1String(QTest::currentTestFunction()) + QStringLiteral(".pdf")); }

private:
    void write(test::PageFixture &fixture, ReviewPage &page) const
    {
        fixture.prompts.filesToWrite = {m_path};
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("writeReport")), Qt::LeftButton);
    }

    QTemporaryDir m_dir;
    QString m_path;
};

QTEST_MAIN(ReviewPageTest)
#include "review_page_test.moc"
