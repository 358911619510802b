#include "core/project/import_project.h"
#include "core/project/project_file.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace touchstone;

namespace
{

// Cancelled when it has been asked so many times. Safe to be asked by several threads.
class CancelAfter final : public Progress
{
public:
    explicit CancelAfter(int questions) : m_left(questions) {}
    bool isCancelled() const override { return m_left.fetch_sub(1) <= 0; }
    void report(double, const QString &) override {}
    bool wasReached() const { return m_left.load() < 0; }

private:
    mutable std::atomic<int> m_left;
};

QByteArray accounts()
{
    QByteArray csv = "Account Id,Account Name,Website,Employees,Industry,Customer Since,Contact Email\n";
    for (int row = 1; row <= 300; ++row) {
        const QByteArray number = QByteArray::number(row);
        csv += "A-" + number + ",Acme " + number + ",acme" + number + ".example," + number +
               ",Retail,2024-01-02,jane@acme" + number + ".example\n";
    }
    return csv;
}

Result<Edit> import(Progress &progress)
{
    QByteArray bytes = accounts();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    FileImport file;
    file.path = QStringLiteral("accounts.csv");
    file.device = &buffer;
    return importFiles(emptyProject(), {file}, QDate(2026, 1, 1), progress);
}

} // namespace

class ImportCancelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whenever the user stops it, the answer is that it was stopped; never half an import.
    void anImportThatIsCancelledGivesNothing()
    {
        int answered = 0;
        for (int questions = 0;; ++questions) {
            CancelAfter progress(questions);
            const Result<Edit> edit = import(progress);
            if (!progress.wasReached()) {
                QVERIFY(edit);
                break;
            }
            QVERIFY2(!edit && edit.error().code == Error::Code::Cancelled, qPrintable(QString::number(questions)));
            ++answered;
        }
        QVERIFY(answered >= 10); // each step asks
    }

    void savingThatIsCancelledLeavesNoFile()
    {
        NoProgress unhurried;
        const Result<Edit> edit = import(unhurried);
        QVERIFY(edit);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.touchstone"));
        for (int questions = 0; questions < 1000; ++questions) {
            CancelAfter progress(questions);
            const Result<StoredProject> saved = saveProjectAs(edit->after, path, progress);
            if (saved) {
                QVERIFY(questions >= 5);
                return;
            }
            QVERIFY2(saved.error().code == Error::Code::Cancelled, qPrintable(saved.error().sentence()));
            QVERIFY(QDir(folder.path()).isEmpty());
        }
        QFAIL("It was asked without end.");
    }
};

QTEST_GUILESS_MAIN(ImportCancelTest)
#include "import_cancel_test.moc"
