#include "core/import/files/preview.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace touchstone;

namespace
{

// A file that tells how much of it was asked for.
class CountingFile final : public QIODevice
{
public:
    explicit CountingFile(const QByteArray &bytes) : m_bytes(bytes) { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    qint64 furthest = 0;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 length = std::min<qint64>(most, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), length, data);
        furthest = std::max(furthest, pos() + length);
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

QByteArray deals(int rows)
{
    QByteArray csv = "Deal,Amount,Closed,Won\n";
    for (int row = 1; row <= rows; ++row)
        csv += "Deal no. " + QByteArray::number(row) + "," + QByteArray::number(row * 1.5) + ",2024-03-0" +
               QByteArray::number(row % 9 + 1) + (row % 2 == 0 ? ",yes\n" : ",no\n");
    return csv;
}

Result<FilePreview> previewOf(QIODevice &file)
{
    NoProgress progress;
    return previewTables(file, QStringLiteral("deals.csv"), {}, progress);
}

ValueKind kindOf(const FilePreview &preview, const char *header)
{
    const std::vector<ColumnPlan> &columns = preview.plan.sources.front().columns;
    return std::ranges::find(columns, QString::fromLatin1(header), &ColumnPlan::header)->reading.kind;
}

} // namespace

class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstRowsAndTheirKinds()
    {
        CountingFile file(deals(100'000));
        const Result<FilePreview> preview = previewOf(file);
        QVERIFY(preview);
        QCOMPARE(preview->sources.size(), std::size_t{1});
        const RawTable &table = *preview->sources.front().table;
        QCOMPARE(table.rowCount(), static_cast<std::size_t>(previewRows));
        QCOMPARE(table.columns[0].text(0), QStringLiteral("Deal no. 1"));
        QCOMPARE(table.columns[3].text(199), QStringLiteral("yes"));
        QCOMPARE(kindOf(*preview, "Closed"), ValueKind::Date);
        QCOMPARE(kindOf(*preview, "Won"), ValueKind::YesNo);
        QVERIFY(kindOf(*preview, "Amount") == ValueKind::Money || kindOf(*preview, "Amount") == ValueKind::Number);
    }

    void readsNoMoreOfALargeFileThanItsBeginning()
    {
        CountingFile small(deals(100'000));
        CountingFile large(deals(400'000));
        QVERIFY(previewOf(small) && previewOf(large));
        QCOMPARE(large.furthest, small.furthest);
        QVERIFY(large.furthest < large.size() / 4);
    }

    void showsAllOfASmallFile()
    {
        CountingFile file(deals(3));
        const Result<FilePreview> preview = previewOf(file);
        QVERIFY(preview);
        QCOMPARE(preview->sources.front().table->rowCount(), std::size_t{3});
    }

    // A letter of two bytes lies across the end of what is looked at.
    void takesALetterCutInTwoForWhatItIs()
    {
        for (int shift = 0; shift < 2; ++shift) {
            QByteArray csv = "Name,City\n";
            csv += QByteArray(shift, 'x');
            while (csv.size() < (2 << 20))
                csv += "Ö,Köln\n";
            CountingFile file(csv);
            const Result<FilePreview> preview = previewOf(file);
            QVERIFY(preview);
            QCOMPARE(preview->sources.front().reading.encoding, QStringLiteral("UTF-8"));
            QCOMPARE(preview->sources.front().table->columns[1].text(1), QStringLiteral("Köln"));
        }
    }

    void refusesWhatAnImportRefuses()
    {
        CountingFile empty({});
        QVERIFY(!previewOf(empty));
        CountingFile picture("\x89PNG\r\n\x1a\n and so on");
        QVERIFY(!previewOf(picture));
        NoProgress progress;
        QVERIFY(!previewFile(QStringLiteral("/nonexistent/deals.csv"), {}, progress));
    }
};

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"
