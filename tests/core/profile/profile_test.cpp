#include "core/profile/profile.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"

#include <QTest>

using namespace touchstone;

namespace
{

Dataset companies()
{
    return test::accounts("industry | employees:number | nps:number:after | population\n"
                          "Software | 500              | 9                | customer\n"
                          "Retail   | 60               | 3                | customer\n"
                          "Software | -                | -                | prospect\n"
                          "Media    | -                | -                | prospect\n"
                          "Media    | 70               | -                | prospect\n");
}

QStringList findings(const char *text)
{
    const Dataset dataset = companies();
    return checkProfile(test::profile(text, dataset.accounts), dataset);
}

QStringList findings(const Profile &profile)
{
    return checkProfile(profile, companies());
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void traitsAreDescribedLineByLine()
    {
        const Dataset dataset = companies();
        const Profile profile = test::profile("Size: employees < 50 => 0; employees < 200 => 9; else 2\n"
                                              "Both: industry = Software & employees >= 50 => 12\n",
                                              dataset.accounts);
        QCOMPARE(describe(profile.traits[0], dataset.accounts),
                 QStringLiteral("Size: under 50 → 0, under 200 → 9, anything else → 2"));
        QCOMPARE(describe(profile.traits[1], dataset.accounts),
                 QStringLiteral("Both: Industry is Software and Employees 50 or more → 12"));
    }

    void traitNamedAfterItsConditionSaysItOnce()
    {
        const Dataset dataset = companies();
        Trait trait = test::profile("x: industry = Software => 12; else 1\n", dataset.accounts).traits[0];
        trait.name = QStringLiteral("Industry is Software");
        QCOMPARE(describe(trait, dataset.accounts), QStringLiteral("Industry is Software → 12, anything else → 1"));
        trait.bins.clear();
        trait.name = QStringLiteral("Empty");
        QCOMPARE(describe(trait, dataset.accounts), QStringLiteral("Empty, anything else → 1"));
    }

    void gatesAreDescribedByWhatTheyDo()
    {
        const Dataset dataset = companies();
        const Profile profile = test::profile("must industry = Software\nnever industry = Retail\n", dataset.accounts);
        QCOMPARE(describe(profile.gates[0], dataset.accounts), QStringLiteral("Must have: Industry is Software"));
        QCOMPARE(describe(profile.gates[1], dataset.accounts), QStringLiteral("Disqualified by: Industry is Retail"));
    }

    void wordsSectionsAreDistinct()
    {
        QSet<QString> keys;
        for (const WordsSection &section : wordsSections())
            keys.insert(QLatin1String(section.key));
        QCOMPARE(keys.size(), 7);
    }

    void soundProfileRaisesNothing()
    {
        QCOMPARE(findings("Market: industry = Software => 10\nmust industry in Software, Media\ntiers 80 - 40\n"),
                 QStringList());
    }

    void doubtfulProfilesAreQuestioned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("finding");
        QTest::newRow("outcome") << "Loyal: nps >= 9 => 10"
                                 << "NPS is known only after the sale: prospects cannot be judged by it, and it tells "
                                    "the outcome instead of the fit.";
        QTest::newRow("sparse for prospects")
            << "Size: employees >= 100 => 10"
            << "Employees is known for only 1 of 3 prospects; the others get its neutral points.";
        QTest::newRow("contradiction")
            << "must industry = Media\nnever industry = Media"
            << "“Industry is Media” is both a must-have and a disqualifier, so no account can pass.";
        QTest::newRow("points and disqualified")
            << "Market: industry = Media => 10\nnever industry = Media"
            << "“Industry is Media” gives points and disqualifies at the same time.";
        QTest::newRow("repeated bin") << "Market: industry = Media => 10; industry = Media => 5"
                                      << "“Industry is Media” stands twice in “Market”; only the first one counts.";
        QTest::newRow("same points") << "Market: industry = Media => 5; else 5; unknown 5"
                                     << "“Market” gives every account the same points, so it tells none apart.";
        QTest::newRow("negative") << "Market: industry = Media => 5; else -5"
                                  << "“Market” gives fewer than 0 points somewhere; they count as 0.";
        QTest::newRow("unreachable neutral")
            << "Market: industry = Media => 5; unknown 9"
            << "“Market” gives for an unknown value what no known value gives; the nearest known points count.";
        QTest::newRow("tiers out of order")
            << "Market: industry = Media => 5\ntiers 60 80 40"
            << "A better grade needs a higher score than a worse one; as the limits stand, some grade is never given.";
    }

    void doubtfulProfilesAreQuestioned()
    {
        QFETCH(QString, text);
        QFETCH(QString, finding);
        QStringList found = findings(text.toUtf8().constData());
        found.replaceInStrings(QStringLiteral("Nps"), QStringLiteral("NPS"));
        QCOMPARE(found, QStringList(finding));
    }

    void linesWithoutConditionsAndLostFieldsAreNamed()
    {
        Profile profile = test::profile("Market: industry = Media => 5\n", companies().accounts);
        profile.traits[0].bins.push_back({{}, 3});
        profile.gates.push_back({});
        profile.gates.push_back({.criteria = {{QStringLiteral("planet"), IsMissing{}}}});
        QCOMPARE(findings(profile),
                 (QStringList{
                     QStringLiteral("The data have no field “planet”, so whatever the profile asks of it is unknown."),
                     QStringLiteral("A must-have or disqualifier has no condition yet, so it does nothing."),
                     QStringLiteral("A line of “Market” has no condition yet, so nobody gets its points.")}));
    }

    void allTraitsOffIsNamed()
    {
        Profile profile = test::profile("Loyal: nps >= 9 => 10\n", companies().accounts);
        profile.traits[0].on = false;
        QCOMPARE(findings(profile), QStringList(QStringLiteral("All traits are off, so every score is 0.")));
    }
};

QTEST_APPLESS_MAIN(ProfileTest)
#include "profile_test.moc"
