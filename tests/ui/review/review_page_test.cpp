#include "ui/review/review_page.h"

#include "tests/support/fit_project.h"

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

    // The few deals of the fixture cannot tell: the card says so, and a change of the best customers drops the verdict.
    void aBackTestIsRunOnRequestAndDroppedWhenTheBestChange()
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

        BestRule other = *fixture.document.project().best;
        other.atLeast += 1;
        fixture.document.apply(edits::setBestRule(fixture.document.project(), other, QStringLiteral("Change")));
        QCOMPARE(verdict->text(), QStringLiteral("Not tried yet"));
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
