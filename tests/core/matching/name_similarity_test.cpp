#include "core/matching/name_similarity.h"

#include "tests/core/matching/given_sources.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

class NameSimilarityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The examples of Winkler, "String Comparator Metrics and Enhanced Decision Rules" (1990).
    void jaroWinklerOfPublishedPairs()
    {
        const auto rounded = [](double value) { return std::round(value * 1000.0) / 1000.0; };
        QCOMPARE(rounded(jaroWinkler("MARTHA", "MARHTA")), 0.961);
        QCOMPARE(rounded(jaroWinkler("DWAYNE", "DUANE")), 0.840);
        QCOMPARE(rounded(jaroWinkler("DIXON", "DICKSONX")), 0.813);
        QCOMPARE(jaroWinkler("", "A"), 0.0);
        QCOMPARE(jaroWinkler("abc", "xyz"), 0.0);
        QCOMPARE(jaroWinkler("same", "same"), 1.0);
    }

    void rareWordsCountMoreThanUsualOnes()
    {
        const NameComparison names(
            list({"acme software", "acme", "beta software", "gamma software", "delta software"}));
        QVERIFY(names.similarity(0, 1) > names.similarity(0, 2));
        QCOMPARE(names.similarity(0, 0), 1.0);
    }

    void misspeltWordsAreNearAndOtherNumbersAreNot()
    {
        const NameComparison names(list({"microsoft", "microsfot", "studio 54", "studio 55", "general electric",
                                         "generalelectric", "acme north", "acme south"}));
        QVERIFY(names.similarity(0, 1) > 0.9);
        QVERIFY(names.similarity(2, 3) < 0.82);
        QCOMPARE(names.similarity(4, 5), 1.0);
        QVERIFY(names.similarity(6, 7) < 0.82);
    }

    void candidatesAreFoundWhereverTheSlipIs()
    {
        NoProgress progress;
        const auto names = list({"alpine dairy", "quantum robotics", "xuantum robotics", "zzyzx mills",
                                 "quantum robotic", "the alpine dairy"});
        const auto pairs = NameComparison(names).candidates(progress);
        const auto has = [&](quint32 a, quint32 b) { return std::ranges::count(*pairs, std::pair(a, b)) == 1; };
        QVERIFY(has(1, 2));
        QVERIFY(has(1, 4));
        QVERIFY(has(0, 5));
    }

private:
    static std::vector<QByteArray> list(std::initializer_list<const char *> names)
    {
        return {names.begin(), names.end()};
    }
};

QTEST_GUILESS_MAIN(NameSimilarityTest)
#include "name_similarity_test.moc"
