#include "tests/app/command_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace touchstone;
using test::CommandResult;
using test::firstOf;
using test::keys;
using test::missingKeys;

namespace
{

const QString antiProfile = QStringLiteral("anti-profile");

QJsonArray disqualifiersOf(const QJsonObject &profile)
{
    return profile.value(QStringLiteral("disqualifiers")).toArray();
}

} // namespace

// Who is not your customer: of 80 customers the twenty best all make software, of the others five.
class AntiProfileCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project = m_fixture.imported(QStringLiteral("anti.touchstone"));
        m_fixture.run({QStringLiteral("best"), m_project, QStringLiteral("--where"), QStringLiteral("nps >= 9")});
    }

    void itNamesWhoIsNotACustomer()
    {
        const QJsonObject found = m_fixture.json({antiProfile, m_project});
        QCOMPARE(missingKeys(found, keys("text compared lines proposed together")), QStringList());
        QVERIFY(found.value(QStringLiteral("proposed")).toInt() > 0);
        const QJsonObject line = firstOf(found, "lines");
        QCOMPARE(missingKeys(line, keys("text standing in_profile found strikes outcomes")), QStringList());
        QCOMPARE(line.value(QStringLiteral("text")).toString(), QStringLiteral("Industry is Retail"));
        QCOMPARE(line.value(QStringLiteral("standing")).toString(), QStringLiteral("proposed"));
        QVERIFY(!line.value(QStringLiteral("in_profile")).toBool());
        QCOMPARE(firstOf(line, "found").value(QStringLiteral("against")).toString(), QStringLiteral("rest"));
    }

    // Odd numbers but for those of 13: of the 60 others 40 are odd, 3 of them (13, 39, 65) make software. Of the 40
    // prospects with an open deal each (80 to 119) 20 are odd, 2 of them (91, 117) make software: 18 are in retail.
    // Their amounts are 1,000 and a hundred for each number: 18 * 1,000 + 100 * (the odd ones from 81 to 119 without
    // those: 2,000 - 208) = 197,200.
    void whomItStrikesIsCounted()
    {
        const QJsonObject strikes =
            firstOf(m_fixture.json({antiProfile, m_project}), "lines").value(QStringLiteral("strikes")).toObject();
        const auto struck = [&](const char *group) {
            const QJsonObject reach = strikes.value(QLatin1String(group)).toObject();
            return QStringLiteral("%1 of %2")
                .arg(reach.value(QStringLiteral("struck")).toInt())
                .arg(reach.value(QStringLiteral("all")).toInt());
        };
        QCOMPARE(struck("best"), QStringLiteral("0 of 20"));
        QCOMPARE(struck("rest"), QStringLiteral("37 of 60"));
        QCOMPARE(struck("prospects"), QStringLiteral("18 of 40"));
        const QJsonObject open =
            strikes.value(QStringLiteral("pipeline")).toObject().value(QStringLiteral("struck")).toObject();
        QCOMPARE(open.value(QStringLiteral("deals")).toInt(), 18);
        QCOMPARE(open.value(QStringLiteral("amount")).toDouble(), 197200.0);
    }

    void theTextSaysTheSameInWords()
    {
        const CommandResult said = m_fixture.run({antiProfile, m_project});
        QCOMPARE(said.status, 0);
        QVERIFY(said.out.contains(QStringLiteral("Disqualifier: Industry is Retail")));
        QVERIFY(
            said.out.contains(QStringLiteral("0 of 20 best customers, 37 of 60 other customers, 18 of 40 prospects")));
        QVERIFY(said.out.contains(QStringLiteral("combinations tried on")));
        // 0 of 20 against 18 of 60 would be confirmed if it were the only comparison; it is one of two.
        QVERIFY2(!said.out.contains(QStringLiteral("Banking")), qPrintable(said.out));
        QVERIFY(said.out.contains(QStringLiteral("the data do not tell")));
    }

    void whatIsConfirmedBecomesDisqualifiers()
    {
        const QString project = m_fixture.imported(QStringLiteral("added.touchstone"));
        m_fixture.run({QStringLiteral("best"), project, QStringLiteral("--where"), QStringLiteral("nps >= 9")});
        QVERIFY(disqualifiersOf(m_fixture.json({QStringLiteral("profile"), project})).isEmpty());
        const QJsonObject found = m_fixture.json({antiProfile, project, QStringLiteral("--add")});
        QVERIFY(firstOf(found, "lines").value(QStringLiteral("in_profile")).toBool());
        const auto proposed = found.value(QStringLiteral("proposed")).toInt();
        QCOMPARE(disqualifiersOf(m_fixture.json({QStringLiteral("profile"), project})).size(), proposed);
        m_fixture.json({antiProfile, project, QStringLiteral("--add")}); // adds nothing twice
        QCOMPARE(disqualifiersOf(m_fixture.json({QStringLiteral("profile"), project})).size(), proposed);
    }

    void withoutBestCustomersItSaysWhatIsMissing()
    {
        const QString project = m_fixture.path(QStringLiteral("empty.touchstone"));
        m_fixture.run({QStringLiteral("new"), project});
        const CommandResult said = m_fixture.run({antiProfile, project});
        QCOMPARE(said.status, 1);
        QVERIFY(said.err.contains(QStringLiteral("no customers")));
    }

    void anInterruptionChangesNothing()
    {
        const QByteArray before = m_fixture.content(QStringLiteral("anti.touchstone"));
        QCOMPARE(m_fixture.runInterrupted({antiProfile, m_project, QStringLiteral("--add")}).status, 130);
        QCOMPARE(m_fixture.content(QStringLiteral("anti.touchstone")), before);
    }

private:
    test::CommandFixture m_fixture;
    QString m_project;
};

QTEST_MAIN(AntiProfileCommandTest)
#include "anti_profile_command_test.moc"
