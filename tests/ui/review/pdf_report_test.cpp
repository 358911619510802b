#include "ui/review/pdf_report.h"

#include "tests/support/sample_data.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;

namespace
{

Chart tierChart()
{
    Chart chart;
    chart.kind = Chart::Kind::StackedBars;
    chart.title = QStringLiteral("38 % of open value is a good fit or better");
    chart.categories = {QStringLiteral("Qualification"), QStringLiteral("Proposal"), QStringLiteral("Negotiation")};
    chart.format = Chart::Format::Money;
    chart.currency = QStringLiteral("USD");
    chart.series = {{QStringLiteral("Best fit"), Chart::Colour::TierA, {120000, 80000, 40000}},
                    {QStringLiteral("Good fit"), Chart::Colour::TierB, {60000, 90000, 20000}},
                    {QStringLiteral("Bad fit"), Chart::Colour::TierD, {200000, 10000, 5000}}};
    return chart;
}

Chart intervalChart()
{
    Chart chart;
    chart.kind = Chart::Kind::Intervals;
    chart.title = QStringLiteral("Best fit wins twice as often");
    chart.format = Chart::Format::Share;
    chart.categories = {QStringLiteral("Best fit"), QStringLiteral("Bad fit"),
                        QStringLiteral("A very long name of a category that needs more than one line to be read")};
    chart.yTitle = QStringLiteral("Win rate, 95 % interval");
    chart.series = {
        {QStringLiteral("Win rate"), Chart::Colour::Primary, {0.6, 0.3, 0.1}, {0.5, 0.2, 0.02}, {0.7, 0.4, 0.3}}};
    return chart;
}

DataTable longTable(int rows)
{
    DataTable table;
    table.title = QStringLiteral("Accounts by fit");
    table.header = {
        {QStringLiteral("Account"), false, 3}, {QStringLiteral("Score"), true, 1}, {QStringLiteral("Tier"), false, 1}};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back(
            {QStringLiteral("Account %1 <b>& Söhne</b>").arg(row), QString::number(row), tierLabel(Tier::Best)});
    table.tierColumn = 2;
    return table;
}

std::vector<ReportPage> pages()
{
    return {
        {QStringLiteral("answer"),
         QStringLiteral("The answer"),
         {Paragraph{QStringLiteral("38 % of the open pipeline is a good fit – 24 × more than (last) quarter."), true},
          KeyFigures{
              {{QStringLiteral("Customers in the profile"), QStringLiteral("41 %"), QStringLiteral("197 of 480")},
               {QStringLiteral("Open value"), QStringLiteral("$4.2M"), QStringLiteral("of $9.8M")}}},
          tierChart(), Heading{QStringLiteral("Does it hold")}, intervalChart()}},
        {QStringLiteral("accounts"), QStringLiteral("Accounts"), {longTable(120)}}};
}

} // namespace

class PdfReportTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    Project m_project = emptyProject();
    Analysis m_analysis;

    ReportContext context() const { return {m_project, m_analysis, QDate(2026, 11, 22), false}; }
    QString write(const std::vector<ReportPage> &report)
    {
        const QString kept = qEnvironmentVariable("TOUCHSTONE_SCREENSHOTS");
        const QString path = (kept.isEmpty() ? m_dir.path() : kept) + QStringLiteral("/report.pdf");
        NoProgress progress;
        const Result<Done> written = writePdfReport(report, context(), path, progress);
        return written ? path : QString();
    }
    static QString textOf(const QString &path)
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void textCanBeReadBack()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("needs pdftotext");
        const QString text = textOf(write(pages()));
        QVERIFY2(
            text.contains(QStringLiteral("38 % of the open pipeline is a good fit – 24 × more than (last) quarter.")),
            qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Account 0 <b>& Söhne</b>")));
        QVERIFY(text.contains(QStringLiteral("Account 119 <b>& Söhne</b>")));
        QVERIFY(text.contains(QStringLiteral("Negotiation"))); // the chart's letters are text too
    }

    void everySheetIsNumberedAndTablesRepeatTheirHeader()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("needs pdftotext");
        const QStringList sheets = textOf(write(pages())).trimmed().split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(sheets.size() >= 4);
        for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet)
            QVERIFY(sheets[sheet].contains(QStringLiteral("Page %1 of %2").arg(sheet + 1).arg(sheets.size())));
        for (qsizetype sheet = 1; sheet < sheets.size(); ++sheet)
            QVERIFY(sheets[sheet].contains(QStringLiteral("Score")));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        NoProgress progress;
        const QString path = m_dir.filePath(QStringLiteral("missing/report.pdf"));
        const Result<Done> written = writePdfReport(pages(), context(), path, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().where.file, path);
        QVERIFY(!written.error().advice.isEmpty());
    }
};

QTEST_MAIN(PdfReportTest)
#include "pdf_report_test.moc"
