#include "core/matching/value_clusters.h"

#include "tests/core/matching/given_sources.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

class ValueClustersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The steps of OpenRefine's documentation, "Clustering In Depth".
    void fingerprintsIgnoreCaseOrderAndSigns()
    {
        QCOMPARE(fingerprint(QStringLiteral("  Acme, Inc. ")), QStringLiteral("acme inc"));
        QCOMPARE(fingerprint(QStringLiteral("Cruise, Tom")), fingerprint(QStringLiteral("Tom Cruise tom")));
        QCOMPARE(fingerprint(QString::fromUtf8("Gödel")), QStringLiteral("godel"));
        QCOMPARE(fingerprint(QStringLiteral("--")), QString());
    }

    // The documentation's example: the pairs of letters of "Paris".
    void ngramFingerprintsAreTheSortedPairsOfLetters()
    {
        QCOMPARE(ngramFingerprint(QStringLiteral("Paris")).trimmed(), QStringLiteral("arispari"));
        QCOMPARE(ngramFingerprint(QStringLiteral("Krzysztof"), 1), ngramFingerprint(QStringLiteral("Kryzysztof"), 1));
        QVERIFY(ngramFingerprint(QStringLiteral("100")) != ngramFingerprint(QStringLiteral("1000")));
    }

    void spellingsOfOneCountryAreOneCluster()
    {
        const auto found = clusters(accounts("country\nUSA\nUS\nUS\nUnited States\nGermany\nDeutschland\nFrance"));
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].proposed, QStringLiteral("United States"));
        QCOMPARE(found[0].method, ValueCluster::Method::Alias);
        QCOMPARE(found[0].values.front(), (ValueCount{QStringLiteral("US"), 2}));
        QCOMPARE(found[0].rows(), std::size_t{4});
        QCOMPARE(found[1].proposed, QStringLiteral("Germany"));
    }

    void theMostFrequentSpellingIsProposed()
    {
        const auto found = clusters(accounts("segment\nMid-Market\nMid Market\nmid market\nMid Market\nEnterprise"));
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].proposed, QStringLiteral("Mid Market"));
        QCOMPARE(found[0].method, ValueCluster::Method::Fingerprint);
        QCOMPARE(found[0].values.size(), std::size_t{3});
    }

    void statesAreReadInTheirCountry()
    {
        const auto found = clusters(accounts("state | country\nCA | USA\nCalifornia | US\nWA | Australia\n"
                                             "Western Australia | AU\nOntario | CA"));
        QStringList proposed;
        for (const ValueCluster &cluster : found)
            if (cluster.field == QLatin1String("state"))
                proposed << cluster.proposed;
        QCOMPARE(proposed, texts({"California", "Western Australia"}));
    }

    void whatWasSaidToBeDifferentIsNotAskedAgain()
    {
        TidyingPlan plan;
        plan.different = {{QStringLiteral("segment"), texts({"A B", "B A"})}};
        NoProgress progress;
        const Dataset dataset = accounts("segment\nA B\nB A\nC");
        QCOMPARE(clusters(dataset).size(), std::size_t{1});
        QVERIFY(clusterValues(dataset, plan, progress)->empty());
    }

private:
    static std::vector<ValueCluster> clusters(const Dataset &dataset)
    {
        NoProgress progress;
        return *clusterValues(dataset, {}, progress);
    }
};

QTEST_GUILESS_MAIN(ValueClustersTest)
#include "value_clusters_test.moc"
