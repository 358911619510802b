#include "core/import/files/row_progress.h"

#include "core/import/files/import_formats.h"

#include <QBuffer>
#include <QTest>

using namespace touchstone;

namespace
{

// Keeps what was reported.
class Reports final : public Progress
{
public:
    bool isCancelled() const override { return false; }
    void report(double fraction, const QString &step) override
    {
        fractions.push_back(fraction);
        if (!steps.contains(step))
            steps << step;
    }

    std::vector<double> fractions;
    QStringList steps;
};

} // namespace

class RowProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // 350,000 rows in 34 % of the file are 1,029,412 in all, which is about 1,000,000.
    void rowsAreToldWithAnEstimateOfAll()
    {
        QCOMPARE(rowProgressText(QStringLiteral("Reading a.csv"), 0.34, 350'000),
                 QStringLiteral("Reading a.csv: 350,000 of about 1,000,000 rows"));
    }

    void noEstimateIsSaidWhileThereIsNone()
    {
        QCOMPARE(rowProgressText(QStringLiteral("Reading a.csv"), 0.01, 12'000),
                 QStringLiteral("Reading a.csv: 12,000 rows"));
        QCOMPARE(rowProgressText(QStringLiteral("Reading a.csv"), 0.5, 999), QStringLiteral("Reading a.csv"));
    }

    void neverMoreIsReadThanThereAre()
    {
        QCOMPARE(rowProgressText(QStringLiteral("Reading a.csv"), 1.0, 10'480),
                 QStringLiteral("Reading a.csv: 10,480 of about 10,480 rows"));
    }

    void fractionsGoOnFromWhatWasDoneBefore()
    {
        Reports reports;
        RowProgress rows(reports, QStringLiteral("Reading a.csv"));
        rows.report(0.5, 1, 0.5);
        rows.report(1.0, 2, 0.5);
        QCOMPARE(reports.fractions, (std::vector<double>{0.75, 1.0}));
        QCOMPARE(reports.steps, QStringList{QStringLiteral("Reading a.csv")});
    }

    void readersTellTheirRows()
    {
        QByteArray text = "Name,Size\n";
        for (int row = 0; row < 200'000; ++row)
            text += "Company number " + QByteArray::number(row) + ",5\n";
        QBuffer file(&text);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Reports reports;
        QVERIFY(readTables(file, QStringLiteral("a.csv"), {}, reports));
        QVERIFY(std::ranges::is_sorted(reports.fractions));
        QVERIFY2(reports.steps.contains(QStringLiteral("Reading a.csv")) || reports.steps.size() > 1,
                 qPrintable(reports.steps.join(QLatin1Char('\n'))));
        QVERIFY(reports.steps.join(QLatin1Char('\n')).contains(QStringLiteral("rows")));
    }
};

QTEST_GUILESS_MAIN(RowProgressTest)
#include "row_progress_test.moc"
