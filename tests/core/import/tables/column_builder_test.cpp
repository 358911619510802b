#include "core/import/tables/column_builder.h"

#include <QTest>

using namespace touchstone;

namespace
{

void addRow(ColumnBuilder &builder, const std::vector<std::pair<quint32, QByteArray>> &texts, qint64 fileRow)
{
    std::vector<QByteArray> gone; // the builder must not look at it later
    std::vector<Cell> cells;
    for (const auto &[column, text] : texts) {
        gone.push_back(QByteArray(text.constData(), text.size()));
        cells.push_back({column, gone.back()});
    }
    builder.addRow(cells, fileRow);
    for (QByteArray &text : gone)
        text.fill('?');
}

QByteArray longText(int row)
{
    return "a text of more than twelve characters " + QByteArray::number(row % 700);
}

} // namespace

class ColumnBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEachTextInItsRowAndColumn()
    {
        constexpr int rows = 1000;
        ColumnBuilder builder;
        for (int row = 0; row < rows; ++row) {
            std::vector<std::pair<quint32, QByteArray>> texts = {{0, QByteArray::number(row)}};
            if (row >= 300 && row < 700 && row % 3 == 0) // a column that begins late and ends early
                texts.push_back({2, longText(row)});
            addRow(builder, texts, row + 2);
        }
        QCOMPARE(builder.rowCount(), std::size_t(rows));
        QCOMPARE(builder.columnCount(), std::size_t(3));
        QCOMPARE(builder.filledColumnCount(), std::size_t(2));
        QVERIFY(!builder.isFilled(1));
        const RawColumn numbers = builder.takeColumn(0);
        const RawColumn nothing = builder.takeColumn(1);
        const RawColumn texts = builder.takeColumn(2);
        QCOMPARE(texts.codes.size(), std::size_t(rows));
        for (int row = 0; row < rows; ++row) {
            const auto at = static_cast<std::size_t>(row);
            const bool isFilled = row >= 300 && row < 700 && row % 3 == 0;
            QCOMPARE(numbers.text(at), QString::number(row));
            QCOMPARE(nothing.codes[at], 0U);
            QCOMPARE(texts.text(at), isFilled ? QString::fromLatin1(longText(row)) : QString());
        }
        QCOMPARE(texts.texts->utf8(1), QByteArrayView(longText(300))); // in the order of the rows
        QCOMPARE(builder.takeFileRows().back(), quint32(rows + 1));
    }

    // A column that looks like a key is kept in another way, until a value comes again.
    void findsTheFirstTextAgainInWhatLookedLikeAKey_data()
    {
        QTest::addColumn<int>("again"); // the row that has the text of an earlier one
        QTest::addColumn<int>("earlier");
        QTest::newRow("in the last row") << 39'999 << 3;
        QTest::newRow("before it is looked at first") << 15'000 << 12'000;
        QTest::newRow("among the first") << 900 << 899;
    }
    void findsTheFirstTextAgainInWhatLookedLikeAKey()
    {
        QFETCH(int, again);
        QFETCH(int, earlier);
        ColumnBuilder builder;
        for (int row = 0; row < 40'000; ++row) {
            const QByteArray number = QByteArray::number(row == again ? earlier : row);
            addRow(builder, {{0, "A-" + number}, {1, "the account of number " + number}, {2, QByteArray()}}, row + 1);
        }
        for (const std::size_t index : {std::size_t{0}, std::size_t{1}}) {
            const RawColumn column = builder.takeColumn(index);
            QCOMPARE(column.texts->size(), std::size_t(40'000)); // with the empty one
            for (int row = 0; row < 40'000; ++row) {
                const int code = row == again ? earlier + 1 : row > again ? row : row + 1;
                QCOMPARE(column.codes[static_cast<std::size_t>(row)], static_cast<quint32>(code));
            }
            QVERIFY(column.texts->utf8(40'000 - 1).endsWith(again == 39'999 ? "39998" : "39999"));
        }
    }

    void knowsEmptyTextsAmongKeys()
    {
        ColumnBuilder builder;
        for (int row = 0; row < 3000; ++row)
            addRow(builder, {{0, row < 2000 ? QByteArray::number(row) : QByteArray()}}, row + 1);
        const RawColumn column = builder.takeColumn(0);
        QCOMPARE(column.texts->size(), std::size_t(2001));
        QCOMPARE(column.codes[1999], 2000U);
        QCOMPARE(column.codes[2999], 0U);
    }

    void knowsWhichColumnsAreFilledAtOnce()
    {
        ColumnBuilder builder;
        addRow(builder, {{1, "x"}}, 1);
        QVERIFY(builder.isFilled(1));
        QCOMPARE(builder.filledColumnCount(), std::size_t(1));
        addRow(builder, {{0, "y"}, {1, "x"}}, 2);
        QCOMPARE(builder.filledColumnCount(), std::size_t(2));
    }

    void keepsTextsLargerThanABatchOfThem()
    {
        ColumnBuilder builder;
        for (int row = 0; row < 5; ++row)
            addRow(builder, {{0, QByteArray(700'000, static_cast<char>('a' + row))}, {1, longText(row)}}, row + 1);
        const RawColumn large = builder.takeColumn(0);
        const RawColumn small = builder.takeColumn(1);
        for (int row = 0; row < 5; ++row) {
            const auto at = static_cast<std::size_t>(row);
            QCOMPARE(large.texts->utf8(large.codes[at]),
                     QByteArrayView(QByteArray(700'000, static_cast<char>('a' + row))));
            QCOMPARE(small.text(at), QString::fromLatin1(longText(row)));
        }
    }
};

QTEST_APPLESS_MAIN(ColumnBuilderTest)
#include "column_builder_test.moc"
