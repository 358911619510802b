#include "core/proof/attribute_drift.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"

#include <QTest>

using namespace touchstone;

namespace
{

// Two hundred accounts. Of the first half 80 are large and of the second 30; countries are the same in both.
Dataset companies()
{
    QString rows = QStringLiteral("account_id | employees:number | country\n");
    for (int row = 0; row < 200; ++row)
        rows += QStringLiteral("A%1 | %2 | %3\n")
                    .arg(row)
                    .arg(row % 100 < (row < 100 ? 80 : 30) ? 900 : 10)
                    .arg(row % 2 == 0 ? QStringLiteral("Germany") : QStringLiteral("France"));
    return test::accounts(rows.toUtf8().constData());
}

std::vector<AttributeDrift> driftOf(const char *profileText)
{
    const Dataset dataset = companies();
    const Profile profile = test::profile(profileText, dataset.accounts);
    RowSet earlier(200);
    RowSet later(200);
    for (std::size_t row = 0; row < 200; ++row)
        (row < 100 ? earlier : later).insert(row);
    return attributeDrift(profile, scoreFit(dataset.accounts, profile), earlier, later);
}

} // namespace

class AttributeDriftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 80 and 20 become 30 and 70: (30.5 - 80.5) / 101 x ln(30.5 / 80.5) + (70.5 - 20.5) / 101 x ln(70.5 / 20.5).
    void whatMovedMostComesFirst()
    {
        const auto drift = driftOf("Place: country = Germany => 10\nSize: employees >= 500 => 10\n");
        QCOMPARE(drift.size(), std::size_t{2});
        QCOMPARE(drift[0].name, QStringLiteral("Size"));
        QVERIFY(std::abs(drift[0].psi - 1.091940) < 1e-5);
        QVERIFY(drift[0].moved());
        QCOMPARE(drift[1].name, QStringLiteral("Place"));
        QCOMPARE(drift[1].psi, 0.0);
        QVERIFY(!drift[1].moved());
    }

    void linesThatTellNothingApartAreLeftOut() { QVERIFY(driftOf("Size: employees >= 1 => 10\n").empty()); }

    // PSI beyond the usual limit does not count where chance reaches it, nor a sure but slight move.
    void movedIsWhatIsBothLargeAndSure()
    {
        QVERIFY(!(AttributeDrift{QStringLiteral("few"), 0.40, 0.05}.moved()));
        QVERIFY(!(AttributeDrift{QStringLiteral("slight"), 0.04, 1e-9}.moved()));
        QVERIFY((AttributeDrift{QStringLiteral("both"), 0.11, 0.009}.moved()));
    }
};

QTEST_GUILESS_MAIN(AttributeDriftTest)
#include "attribute_drift_test.moc"
