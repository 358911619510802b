// Every value of some accounts of the sample is traced, and its original text found again in the exported file at that
// row and column, by readers of this test's own.

#include "core/matching/value_origin.h"
#include "core/project/import_project.h"
#include "tests/support/sample_exports.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <map>

namespace touchstone
{

namespace
{

using Rows = std::map<qint64, QStringList>; // by the row that an editor shows

// The sample's texts are quoted, and no cell has a line break.
Rows textRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    static const QRegularExpression cell(QStringLiteral("\"((?:[^\"]|\"\")*)\""));
    Rows rows;
    for (qsizetype number = 0; number < lines.size(); ++number)
        for (auto found = cell.globalMatch(lines[number]); found.hasNext();)
            rows[number + 1] << found.next().captured(1).replace(QStringLiteral("\"\""), QStringLiteral("\""));
    return rows;
}

QString member(const QString &path, const QString &name)
{
    QuaZip archive(path);
    if (!archive.open(QuaZip::mdUnzip) || !archive.setCurrentFile(name))
        return {};
    QuaZipFile file(&archive);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString plain(QString xml)
{
    return xml.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

// The cells of the only sheet: texts as they are, numbers as they are stored.
Rows workbookRows(const QString &path)
{
    static const QRegularExpression shared(QStringLiteral("<si><t[^>]*>([^<]*)</t></si>"));
    QStringList texts;
    const QString strings = member(path, QStringLiteral("xl/sharedStrings.xml"));
    for (auto found = shared.globalMatch(strings); found.hasNext();)
        texts << plain(found.next().captured(1));
    static const QRegularExpression cell(QStringLiteral("<c r=\"([A-Z])(\\d+)\"[^>]*?( t=\"s\")?><v>([^<]*)</v></c>"));
    Rows rows;
    const QString sheet = member(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    for (auto found = cell.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QStringList &row = rows[match.captured(2).toLongLong()];
        const int column = match.captured(1).at(0).unicode() - 'A';
        while (row.size() <= column)
            row << QString();
        row[column] = match.captured(3).isEmpty() ? match.captured(4) : texts.value(match.captured(4).toInt());
    }
    return rows;
}

// Dates are stored as days since 1899-12-30.
bool isSame(const QString &text, const QString &stored)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return text == stored || (date.isValid() && QDate(1899, 12, 30).daysTo(date) == stored.toLongLong());
}

} // namespace

class SampleOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyValueOfAnAccountIsFoundAgainInItsFile();
    void everyValueOfAnOpportunityIsFoundAgainInItsFile();
    void whatIsComputedAddsUp();

private:
    TracedData data() const { return {*m_project.sources, *m_project.plan, *m_project.dataset}; }
    bool isFound(const CellOrigin &cell);

    QTemporaryDir m_dir;
    Project m_project;
    std::map<int, Rows> m_files; // by source
    qsizetype m_checked = 0;
};

void SampleOriginTest::initTestCase()
{
    const QDir folder(test::sampleExports(m_dir, QStringLiteral("exports"), 1));
    std::vector<FileImport> files;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        files.push_back({.path = folder.filePath(name)});
    NoProgress progress;
    const Result<Edit> edit = importFiles(emptyProject(), files, QDate(2026, 11, 1), progress);
    if (!edit)
        qFatal("%s", qPrintable(edit.error().sentence()));
    m_project = edit->after;
    for (std::size_t source = 0; source < m_project.sources->size(); ++source) {
        const QString path = (*m_project.sources)[source].file;
        m_files[static_cast<int>(source)] =
            path.endsWith(QStringLiteral(".xlsx")) ? workbookRows(path) : textRows(path);
    }
}

bool SampleOriginTest::isFound(const CellOrigin &cell)
{
    const Source &source = (*m_project.sources)[static_cast<std::size_t>(cell.source)];
    Rows &rows = m_files[cell.source];
    const qsizetype column = rows[source.reading.headerRow].indexOf(cell.column);
    const QString stored = rows[cell.row].value(column);
    if (column < 0 || !isSame(cell.text, stored)) {
        qWarning("%s: “%s” stands there, not “%s”", qPrintable(placeText(cell, *m_project.sources)), qPrintable(stored),
                 qPrintable(cell.text));
        return false;
    }
    ++m_checked;
    return true;
}

void SampleOriginTest::everyValueOfAnAccountIsFoundAgainInItsFile()
{
    const Dataset &dataset = *m_project.dataset;
    const std::size_t accounts = dataset.accounts.rowCount();
    QVERIFY(accounts > 500);
    m_checked = 0;
    for (std::size_t account = 0; account < accounts; account += accounts / 40)
        for (const auto &column : dataset.accounts.columns()) {
            const ValueOrigin origin = originOfAccountValue(data(), account, *column);
            qsizetype used = 0;
            for (const CellOrigin &cell : origin.cells) {
                QVERIFY(cell.column.isEmpty() || isFound(cell));
                used += cell.used ? 1 : 0;
            }
            const QString what = column->attribute.key + QLatin1Char(' ') + dataset.accountName(account);
            if (column->derivation == nullptr)
                QVERIFY2(used == (origin.value.isEmpty() ? 0 : 1), qPrintable(what));
        }
    QVERIFY2(m_checked > 600, qPrintable(QString::number(m_checked)));
}

void SampleOriginTest::everyValueOfAnOpportunityIsFoundAgainInItsFile()
{
    const Opportunities &deals = m_project.dataset->opportunities;
    m_checked = 0;
    for (std::size_t deal = 0; deal < deals.count(); deal += deals.count() / 20)
        for (const auto &column : deals.table.columns()) {
            const ValueOrigin origin = originOfDealValue(data(), deal, *column);
            for (const CellOrigin &cell : origin.cells)
                QVERIFY(isFound(cell));
            QCOMPARE(origin.cells.empty(), origin.value.isEmpty());
        }
    QVERIFY2(m_checked > 100, qPrintable(QString::number(m_checked)));
}

// The sum of the amounts that the trail of a won amount names is that amount, whatever the account.
void SampleOriginTest::whatIsComputedAddsUp()
{
    const Column *won = m_project.dataset->accounts.find(u"won_amount");
    QVERIFY(won && won->derivation);
    const auto &amounts = std::get<Numbers>(won->cells).values;
    int checked = 0;
    for (std::size_t account = 0; account < amounts.size(); ++account) {
        if (!(amounts[account] > 0.0))
            continue;
        const ValueOrigin origin = originOfAccountValue(data(), account, *won, 1000);
        double sum = 0.0;
        for (const CellOrigin &cell : origin.cells)
            sum += QString(cell.text).remove(QLatin1Char('$')).toDouble(); // as the sample writes money
        QCOMPARE(sum, amounts[account]);
        ++checked;
    }
    QVERIFY(checked > 50);
}

} // namespace touchstone

QTEST_GUILESS_MAIN(touchstone::SampleOriginTest)
#include "sample_origin_test.moc"
