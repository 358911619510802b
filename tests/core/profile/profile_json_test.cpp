#include "core/base/random_numbers.h"
#include "core/profile/profile_json.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace touchstone;

namespace
{

const Table &companies()
{
    static const Table table =
        test::table("industry | employees:number | tools:list\nSoftware | 500 | Slack\nMedia | 7 | Zoom\n");
    return table;
}

Profile fullProfile()
{
    Profile profile = test::profile("must! industry in Software, Media\n"
                                    "Size: employees < 50 => 0; employees >= 200 => 9; else 2; unknown 1\n"
                                    "Tools, at most 7: tools in Slack => 5; tools in Zoom => 5\n"
                                    "Both: industry = Software & employees >= 50 => 12\n"
                                    "never employees < 5\n"
                                    "must tools in Slack\n"
                                    "tiers 75 - 35\n"
                                    "rule best: industry = Software & employees > 100\n"
                                    "rule bad: industry = Media\n"
                                    "rule else poor\n",
                                    companies());
    profile.traits[0].locked = true;
    profile.traits[0].basis = Basis::Both;
    profile.traits[0].evidence = Evidence::Suggestive;
    profile.traits[0].reason = QStringLiteral("12 of 18 “best” customers");
    profile.traits[1].on = false;
    profile.gates[1].kind = Gate::Kind::ServiceLimit;
    profile.tiers.reason = QStringLiteral("C wins half as often");
    profile.tiers.byHand = true;
    profile.minCoverage = 45;
    profile.words[QStringLiteral("pains")] = QStringLiteral("Ärger\nwith leads");
    profile.words[QStringLiteral("größe")] = QStringLiteral("x");
    return profile;
}

QJsonObject parsed(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text).replace('\'', '"'), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("test JSON: %s", qPrintable(error.errorString()));
    return document.object();
}

} // namespace

class ProfileJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writingAndReadingAreInverse()
    {
        const Profile profile = fullProfile();
        const QByteArray written = QJsonDocument(toJson(profile, companies())).toJson();
        const auto read = profileFromJson(QJsonDocument::fromJson(written).object());
        QVERIFY(read);
        QCOMPARE(*read, profile);
        QCOMPARE(QJsonDocument(toJson(*read, companies())).toJson(), written);
    }

    void emptyProfileSurvives()
    {
        const auto read = profileFromJson(toJson(Profile{}, companies()));
        QVERIFY(read);
        QCOMPARE(*read, Profile{});
    }

    void documentHasTheAgreedKeys()
    {
        const QJsonObject json = toJson(fullProfile(), companies());
        for (const char *key : {"name", "version", "must_have", "traits", "disqualifiers", "tiers", "words"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
        const QJsonObject trait = json[QLatin1String("traits")].toArray()[0].toObject();
        QCOMPARE(trait[QLatin1String("text")].toString(),
                 QStringLiteral("Size: under 50 → 0, 200 or more → 9, anything else → 2"));
        QCOMPARE(trait[QLatin1String("field")].toString(), QStringLiteral("employees"));
        QCOMPARE(trait[QLatin1String("evidence")].toString(), QStringLiteral("suggestive"));
        QCOMPARE(trait[QLatin1String("locked")].toBool(), true);
        const QJsonObject bin = trait[QLatin1String("bins")].toArray()[1].toObject();
        QCOMPARE(bin[QLatin1String("points")].toInt(), 9);
        QCOMPARE(bin[QLatin1String("condition")].toObject()[QLatin1String("operator")].toString(),
                 QStringLiteral("between"));
        const QJsonArray tiers = json[QLatin1String("tiers")].toArray();
        QCOMPARE(tiers.size(), 4);
        QCOMPARE(tiers[0].toObject()[QLatin1String("tier")].toString(), QStringLiteral("Best fit"));
        QCOMPARE(tiers[0].toObject()[QLatin1String("from")].toInt(), 75);
        QVERIFY(tiers[1].toObject()[QLatin1String("from")].isNull());
        QCOMPARE(tiers[3].toObject()[QLatin1String("grade")].toString(), QStringLiteral("D"));
    }

    void shortestProfileByHandIsUnderstood()
    {
        const auto read = profileFromJson(
            parsed("{'traits':[{'name':'Size','field':'employees','bins':[{'condition':{'field':'employees',"
                   "'operator':'between','value':[50,200]},'points':5}]}]}"));
        QVERIFY(read);
        QCOMPARE(read->traits[0].bins[0], (Bin{{{QStringLiteral("employees"), Between{.low = 50, .high = 200}}}, 5}));
        QVERIFY(!read->traits[0].id.isNull());
        QVERIFY(read->traits[0].on);
        QCOMPARE(read->tiers, TierLimits{});
    }

    void idsAreStableAndDifferent()
    {
        const QJsonObject json = parsed("{'traits':[{'name':'A'},{'name':'A'}]}");
        const auto first = profileFromJson(json);
        const auto again = profileFromJson(json);
        QCOMPARE(first->traits[0].id, again->traits[0].id);
        QVERIFY(first->traits[0].id != first->traits[1].id);
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("what");
        QTest::newRow("traits") << QByteArray("{'traits':{}}") << "traits"
                                << "A list is expected here.";
        QTest::newRow("trait") << QByteArray("{'traits':[1]}") << "traits[0]"
                               << "An object is expected here.";
        QTest::newRow("points") << QByteArray("{'traits':[{'bins':[{'points':-1}]}]}") << "traits[0].bins[0].points"
                                << "A whole number from 0 to 1000000 is expected here.";
        QTest::newRow("half points") << QByteArray("{'traits':[{'bins':[{'points':1.5}]}]}")
                                     << "traits[0].bins[0].points"
                                     << "A whole number from 0 to 1000000 is expected here.";
        QTest::newRow("text points") << QByteArray("{'traits':[{'otherwise':'5'}]}") << "traits[0].otherwise"
                                     << "A whole number from 0 to 1000000 is expected here.";
        QTest::newRow("cap") << QByteArray("{'traits':[{'cap':true}]}") << "traits[0].cap"
                             << "A whole number from 0 to 1000000 is expected here.";
        QTest::newRow("name") << QByteArray("{'traits':[],'name':3}") << "name"
                              << "A text is expected here.";
        QTest::newRow("locked") << QByteArray("{'traits':[{'locked':'yes'}]}") << "traits[0].locked"
                                << "Yes or no is expected here.";
        QTest::newRow("evidence") << QByteArray("{'traits':[{'evidence':'strong'}]}") << "traits[0].evidence"
                                  << "“strong” is not known here.";
        QTest::newRow("kind") << QByteArray("{'must_have':[{'kind':'taste'}]}") << "must_have[0].kind"
                              << "“taste” is not known here.";
        QTest::newRow("grade") << QByteArray("{'traits':[],'tiers':[{'grade':'E'}]}") << "tiers[0].grade"
                               << "“E” is not a grade.";
        QTest::newRow("limit") << QByteArray("{'traits':[],'tiers':[{'grade':'A','from':101}]}") << "tiers[0].from"
                               << "A whole number from 0 to 100 is expected here.";
        QTest::newRow("rule") << QByteArray("{'traits':[],'tier_rules':{'rules':[{'tier':'Nice fit'}]}}")
                              << "tier_rules.rules[0].tier"
                              << "“Nice fit” is not known here.";
        QTest::newRow("otherwise") << QByteArray("{'traits':[],'tier_rules':{'otherwise':'D'}}")
                                   << "tier_rules.otherwise"
                                   << "“D” is not known here.";
        QTest::newRow("order") << QByteArray("{'traits':[],'tiers':[{'grade':'A','from':50}]}") << "tiers"
                               << "A better grade needs a higher score than a worse one.";
        QTest::newRow("words") << QByteArray("{'traits':[],'words':{'pains':3}}") << "words.pains"
                               << "A text is expected here.";
        QTest::newRow("version") << QByteArray("{'traits':[],'version':2}") << ""
                                 << "This profile was written by a newer version of Touchstone.";
        QTest::newRow("something else")
            << QByteArray("{'trait':[]}") << ""
            << "This is not a profile: it has no traits, must-haves, disqualifiers or rules for tiers.";
    }

    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        QFETCH(QString, what);
        const auto read = profileFromJson(parsed(json.constData()));
        QVERIFY(!read);
        QCOMPARE(read.error().where.column, place);
        QCOMPARE(read.error().what, what);
        QVERIFY(!read.error().advice.isEmpty());
    }

    void mistakeInAConditionHasItsPlace()
    {
        const auto read =
            profileFromJson(parsed("{'disqualifiers':[{'conditions':[{'field':'a','operator':'like','value':'b'}]}]}"));
        QVERIFY(!read);
        QCOMPARE(read.error().where.column, QStringLiteral("disqualifiers[0].conditions[0]"));
    }

    void damagedDocumentsNeverCrash()
    {
        const QByteArray whole = QJsonDocument(toJson(fullProfile(), companies())).toJson(QJsonDocument::Compact);
        const QByteArrayList junk = {"null", "[]", "{}", "\"x\"", "-1", "1e99", "true"};
        RandomNumbers random(11);
        int readable = 0;
        for (int round = 0; round < 3000; ++round) {
            // Replaces a random value, from a colon to the next comma, by something of another kind.
            QByteArray damaged = whole;
            const auto colon =
                damaged.indexOf(':', static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(whole.size()))));
            const auto end = damaged.indexOf(',', colon);
            if (colon < 0 || end < 0)
                continue;
            damaged.replace(colon + 1, end - colon - 1, junk[static_cast<qsizetype>(random.below(7))]);
            const QJsonDocument document = QJsonDocument::fromJson(damaged);
            if (!document.isObject())
                continue;
            ++readable;
            const auto read = profileFromJson(document.object());
            if (!read)
                QVERIFY(!read.error().what.isEmpty());
        }
        QVERIFY(readable > 500);
    }
};

QTEST_APPLESS_MAIN(ProfileJsonTest)
#include "profile_json_test.moc"
