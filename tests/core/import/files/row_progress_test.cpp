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

    void readersTellTheirRows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QByteArray csv = "Name,Size\n";
        QByteArray html = "<table><tr><th>Name</th><th>Size</th></tr>";
        for (int row = 0; row < 100'000; ++row) {
            csv += "Company number " + QByteArray::number(row) + ",5\n";
            html += "<tr><td>Company number " + QByteArray::number(row) + "</td><td>5</td></tr>";
        }
        QTest::newRow("csv") << QStringLiteral("a.csv") << csv;
        QTest::newRow("page") << QStringLiteral("a.xls") << "<html><body>" + html + "</table></body></html>";
        QTest::newRow("not UTF-8 after all") << QStringLiteral("a.csv") << csv + "Caf\xE9 Noir,5\n";
    }

    void readersTellTheirRows()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QBuffer file(&text);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Reports reports;
        QVERIFY(readTables(file, name, {}, reports));
        QVERIFY(std::ranges::is_sorted(reports.fractions));
        QVERIFY(reports.fractions.back() <= 1.0);
        QVERIFY(reports.steps.contains(QStringLiteral("Reading %1").arg(name)) || reports.steps.size() > 1);
        QVERIFY(reports.steps.join(QLatin1Char('\n')).contains(QStringLiteral("rows")));
    }
};

QTEST_GUILESS_MAIN(RowProgressTest)
#include "row_progress_test.moc"
