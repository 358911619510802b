#include "core/data/row_codes.h"

#include <QTest>

using namespace touchstone;

namespace
{

std::size_t widthOf(const RowCodes &codes)
{
    return codes.visit([](const auto &own) { return sizeof(own[0]); });
}

} // namespace

class RowCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAsNarrowAsTheLargestAllows()
    {
        RowCodes codes;
        std::size_t row = 0;
        for (const auto &[code, width] : {std::pair{0U, 1U},
                                          {255U, 1U},
                                          {256U, 2U},
                                          {65'535U, 2U},
                                          {65'536U, 4U},
                                          {4'000'000'000U, 4U},
                                          {1U, 4U}}) {
            codes.push_back(code);
            QCOMPARE(widthOf(codes), std::size_t{width});
            QCOMPARE(codes[row++], code);
        }
        QCOMPARE(codes.size(), row);
        QCOMPARE(codes[1], 255U); // those before are as they were
        QCOMPARE(codes[3], 65'535U);
    }

    void areEqualWhateverTheirWidth()
    {
        RowCodes wide{70'000U};
        QCOMPARE(widthOf(wide), std::size_t{4});
        wide = RowCodes{};
        for (const quint32 code : {3U, 70'000U})
            wide.push_back(code);
        QVERIFY(wide == (RowCodes{3U, 70'000U}));
        QVERIFY(!(wide == RowCodes{3U}));
        QVERIFY(!(RowCodes{3U, 1U} == RowCodes{3U, 2U}));
    }

    void takeBytesAsTheyAre()
    {
        const std::vector<quint8> bytes = {1, 255};
        RowCodes codes{7U};
        codes.append(bytes);
        QVERIFY(codes == (RowCodes{7U, 1U, 255U}));
        QCOMPARE(widthOf(codes), std::size_t{1});
        codes.push_back(300U);
        codes.append(bytes);
        QVERIFY(codes == (RowCodes{7U, 1U, 255U, 300U, 1U, 255U}));
        QCOMPARE(codes.largestCode(), 300U);
        QCOMPARE(RowCodes().largestCode(), 0U);
    }

    // Blocks and what is left over, of each width.
    void countsTheRowsOfEachCode()
    {
        for (const quint32 last : {2U, 300U, 70'000U}) {
            std::vector<quint32> given(1001, 1U);
            given[3] = 0;
            given[1000] = last;
            const std::vector<quint32> counts = RowCodes(given).counts(last + 1);
            QCOMPARE(counts.size(), std::size_t{last} + 1);
            QCOMPARE(counts[0], 1U);
            QCOMPARE(counts[1], 999U);
            QCOMPARE(counts[last], 1U);
            QCOMPARE(RowCodes(given).largestCode(), last);
        }
        QCOMPARE(RowCodes().counts(1), std::vector<quint32>{0});
    }

    void areRecodedAsNarrowAsTheNewOnesAllow()
    {
        const RowCodes wide{0U, 300U, 300U, 1U};
        std::vector<quint32> codeOf(301, 0);
        codeOf[300] = 2;
        codeOf[1] = 7;
        const RowCodes recoded = wide.recoded(codeOf);
        QVERIFY(recoded == (RowCodes{0U, 2U, 2U, 7U}));
        QCOMPARE(widthOf(recoded), std::size_t{1});
        codeOf[0] = 70'000;
        QVERIFY(wide.recoded(codeOf) == (RowCodes{70'000U, 2U, 2U, 7U}));
    }

    void shareTheirCodesUntilOneChanges()
    {
        const RowCodes before{1U, 2U};
        RowCodes after = before;
        QVERIFY(before.visit([](const auto &codes) -> const void * { return codes.data(); }) ==
                after.visit([](const auto &codes) -> const void * { return codes.data(); }));
        after.set(0, 9U);
        QVERIFY(before == (RowCodes{1U, 2U}));
        QVERIFY(after == (RowCodes{9U, 2U}));
    }

    void growByManyOrByRowsWithoutText()
    {
        RowCodes codes(3, 7U);
        codes.append(std::vector<quint32>{1U, 300U});
        codes.resize(7);
        QVERIFY(codes == (RowCodes{7U, 7U, 7U, 1U, 300U, 0U, 0U}));
        QCOMPARE(std::vector<quint32>(codes.begin(), codes.end()), (std::vector<quint32>{7, 7, 7, 1, 300, 0, 0}));
        codes.set(2, 70'000U);
        QCOMPARE(codes[2], 70'000U);
        QCOMPARE(codes[4], 300U);
        codes.append(std::span<const quint32>());
        QCOMPARE(codes.size(), std::size_t{7});
        QVERIFY(RowCodes().empty());
    }
};

QTEST_APPLESS_MAIN(RowCodesTest)
#include "row_codes_test.moc"
