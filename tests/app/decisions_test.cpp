#include "tests/app/command_fixture.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace touchstone;
using test::CommandResult;
using test::firstOf;
using test::keys;
using test::missingKeys;
using test::named;

// What is decided about imported data: whose rows they are, which values are the same, what is assumed.
class DecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesAreShownAndDecided();
    void rowsOfASharedNameAreListedAndAssigned();
    void valuesAreTidiedAndCurrenciesConverted();
    void lifetimeValuesAreComputedFromWhatIsAssumed();
    void gradesAreSetByHowManyMayHaveThem();
    void tiersAreGivenByRules();
    void rulesAloneGiveTiers();
    void wrongDecisionsAreRefused();

private:
    CommandResult run(const QStringList &arguments) { return m_fixture.run(arguments); }
    QJsonObject json(const QStringList &arguments) { return m_fixture.json(arguments); }

    QString tenCompanies(const QString &file);

    // A project of two files that say different things about companies of nearly the same names.
    QString twoSystems(const QString &name)
    {
        m_fixture.write(QStringLiteral("crm_accounts.csv"),
                        "Account ID,Account Name,Website,Employees,Country\nA1,Quantum Robotics,quantum.com,250,USA\n"
                        "A2,Zeta Mills,zeta.com,70,US\n");
        m_fixture.write(
            QStringLiteral("survey_customers.csv"),
            "Company Name,Website,Employees,Country,NPS,ARR,Currency\n"
            "Quantum Robotiks,qrobots.com,260,USA,9,100,EUR\nZeta Mills,zeta.com,90,United States,4,50,USD\n"
            "Corax,corax.com,90,Germany,4,70,EUR\n");
        const QString project = m_fixture.path(name);
        run({QStringLiteral("new"), project});
        run({QStringLiteral("import"), project, m_fixture.path(QStringLiteral("crm_accounts.csv")),
             m_fixture.path(QStringLiteral("survey_customers.csv"))});
        return project;
    }

    test::CommandFixture m_fixture;
};

void DecisionsTest::matchesAreShownAndDecided()
{
    const QString project = twoSystems(QStringLiteral("match.touchstone"));
    const QJsonObject open = json({QStringLiteral("match"), project});
    QCOMPARE(missingKeys(open, keys("level accounts sources suggestions shared_names conflicts")), QStringList());
    QCOMPARE(open.value(QStringLiteral("accounts")).toInt(), 4);
    const QJsonObject suggestion = firstOf(open, "suggestions");
    QCOMPARE(suggestion.value(QStringLiteral("one")).toString(), QStringLiteral("A1"));
    QCOMPARE(suggestion.value(QStringLiteral("other_name")).toString(), QStringLiteral("Quantum Robotiks"));
    const QJsonObject conflict =
        named(open.value(QStringLiteral("conflicts")).toArray(), "field", QStringLiteral("employees"));
    QCOMPARE(conflict.value(QStringLiteral("accounts")).toInt(), 1);
    const QJsonObject decided =
        json({QStringLiteral("match"), project, QStringLiteral("--same"), QStringLiteral("A1=Quantum Robotiks"),
              QStringLiteral("--prefer"), QStringLiteral("employees=survey_customers.csv")});
    QCOMPARE(decided.value(QStringLiteral("accounts")).toInt(), 3);
    QVERIFY(decided.value(QStringLiteral("suggestions")).toArray().isEmpty());
    const QJsonObject again = json({QStringLiteral("match"), project}); // it was saved
    QCOMPARE(again, decided);
    QVERIFY(run({QStringLiteral("match"), project}).out.contains(QStringLiteral("Files disagree about employees")));
}

void DecisionsTest::rowsOfASharedNameAreListedAndAssigned()
{
    const QString project = m_fixture.path(QStringLiteral("shared.touchstone"));
    m_fixture.write(QStringLiteral("two_accounts.csv"), "Account ID,Account Name\nA1,Acme Inc\nA2,Acme GmbH\n");
    m_fixture.write(QStringLiteral("acme_deals.csv"), "Account Name,Stage,Amount\nAcme,Won,5\nAcme,Lost,6\n");
    run({QStringLiteral("new"), project});
    run({QStringLiteral("import"), project, m_fixture.path(QStringLiteral("two_accounts.csv")),
         m_fixture.path(QStringLiteral("acme_deals.csv"))});
    const QJsonObject shared = firstOf(json({QStringLiteral("match"), project}), "shared_names");
    QCOMPARE(shared.value(QStringLiteral("file")).toString(), QStringLiteral("acme_deals.csv"));
    QCOMPARE(shared.value(QStringLiteral("name")).toString(), QStringLiteral("Acme"));
    QCOMPARE(shared.value(QStringLiteral("rows")).toInt(), 2);
    QCOMPARE(shared.value(QStringLiteral("accounts")).toArray(),
             (QJsonArray{QStringLiteral("A1"), QStringLiteral("A2")}));
    QVERIFY(run({QStringLiteral("match"), project}).out.contains(QStringLiteral("“Acme”, which may be A1, A2.")));
    const QJsonObject assigned =
        json({QStringLiteral("match"), project, QStringLiteral("--assign"), QStringLiteral("acme_deals.csv:Acme=A2")});
    QVERIFY(assigned.value(QStringLiteral("shared_names")).toArray().isEmpty());
    for (const char *wrong : {"acme_deals.csv:Acme", "other.csv:Acme=A2", "acme_deals.csv:Acme=A9"})
        QCOMPARE(run({QStringLiteral("match"), project, QStringLiteral("--assign"), QString::fromLatin1(wrong)}).status,
                 1);
}

void DecisionsTest::valuesAreTidiedAndCurrenciesConverted()
{
    const QString project = twoSystems(QStringLiteral("tidy.touchstone"));
    const QJsonObject open = json({QStringLiteral("tidy"), project});
    QCOMPARE(missingKeys(open, keys("clusters suspicious currency currencies")), QStringList());
    QCOMPARE(firstOf(open, "clusters").value(QStringLiteral("proposed")).toString(), QStringLiteral("United States"));
    const QJsonObject left =
        named(open.value(QStringLiteral("currencies")).toArray(), "currency", QStringLiteral("USD"));
    QCOMPARE(left.value(QStringLiteral("fate")).toString(), QStringLiteral("left out"));
    const QJsonObject tidied =
        json({QStringLiteral("tidy"), project, QStringLiteral("--merge"),
              QStringLiteral("country:USA,US=United States"), QStringLiteral("--currency"), QStringLiteral("eur"),
              QStringLiteral("--rate"), QStringLiteral("USD=0.5@2026-03-31"), QStringLiteral("--regions")});
    QVERIFY(tidied.value(QStringLiteral("clusters")).toArray().isEmpty());
    const QJsonObject usd =
        named(tidied.value(QStringLiteral("currencies")).toArray(), "currency", QStringLiteral("USD"));
    QCOMPARE(usd.value(QStringLiteral("fate")).toString(), QStringLiteral("converted"));
    const QJsonArray fields = json({QStringLiteral("fields"), project}).value(QStringLiteral("fields")).toArray();
    QVERIFY(!named(fields, "name", QStringLiteral("region_groups")).isEmpty());
    QCOMPARE(named(fields, "name", QStringLiteral("arr")).value(QStringLiteral("minimum")).toDouble(), 25.0);
}

// Twelve customers who came in 2020 and pay 1,200 a year, of whom two left in 2024.
void DecisionsTest::lifetimeValuesAreComputedFromWhatIsAssumed()
{
    QByteArray customers = "Account ID,Account Name,Industry,Customer Since,Churn Date,ARR\n";
    for (int i = 1; i <= 12; ++i)
        customers += "C" + QByteArray::number(i) + ",Company " + QByteArray::number(i) +
                     (i % 2 ? ",Retail" : ",Software") + ",2020-01-01," + (i <= 2 ? "2024-06-30" : "") + ",1200\n";
    m_fixture.write(QStringLiteral("customers.csv"), customers);
    const QString project = m_fixture.path(QStringLiteral("value.touchstone"));
    run({QStringLiteral("new"), project});
    run({QStringLiteral("import"), project, m_fixture.path(QStringLiteral("customers.csv"))});

    const QJsonObject open = json({QStringLiteral("value"), project});
    QCOMPARE(missingKeys(open, keys("assumed basis values missing")), QStringList());
    QVERIFY(open.value(QStringLiteral("values")).toArray().isEmpty());
    QVERIFY(!open.value(QStringLiteral("missing")).toArray().isEmpty());
    const QJsonObject basis = open.value(QStringLiteral("basis")).toObject();
    QCOMPARE(basis.value(QStringLiteral("customers")).toInt(), 12);
    QCOMPARE(basis.value(QStringLiteral("kept")).toInt(), 10);

    const QJsonObject valued = json({QStringLiteral("value"), project, QStringLiteral("--margin"), QStringLiteral("50"),
                                     QStringLiteral("--years"), QStringLiteral("1"), QStringLiteral("--discount"),
                                     QStringLiteral("0"), QStringLiteral("--segment"), QStringLiteral("industry")});
    const QJsonObject bounded =
        named(valued.value(QStringLiteral("values")).toArray(), "name", QStringLiteral("clv_bounded"));
    QCOMPARE(missingKeys(bounded, keys("name label formula customers median")), QStringList());
    QCOMPARE(bounded.value(QStringLiteral("median")).toDouble(), 600.0);
    QCOMPARE(json({QStringLiteral("value"), project}), valued); // it was saved
    const QJsonObject best =
        json({QStringLiteral("best"), project, QStringLiteral("--where"), QStringLiteral("clv_bounded >= 600")});
    QCOMPARE(best.value(QStringLiteral("best")).toInt(), 10);
    const QJsonObject logo = firstOf(best, "retention").value(QStringLiteral("logo")).toObject();
    QCOMPARE(logo.value(QStringLiteral("customers")).toInt(), 12);
    QVERIFY(std::abs(logo.value(QStringLiteral("share")).toDouble() - 10.0 / 12.0) < 1e-12);
    QVERIFY(run({QStringLiteral("best"), project}).out.contains(QStringLiteral("12 customer(s) on")));

    QCOMPARE(run({QStringLiteral("value"), project, QStringLiteral("--segment"), QStringLiteral("arr")}).status, 1);
    QCOMPARE(run({QStringLiteral("value"), project, QStringLiteral("--margin"), QStringLiteral("150")}).status, 2);
    const QJsonObject cleared = json({QStringLiteral("value"), project, QStringLiteral("--clear")});
    QVERIFY(cleared.value(QStringLiteral("values")).toArray().isEmpty());
}

// Ten customers, of whom four have 100 employees or more and 100 points, the others 0.
void DecisionsTest::gradesAreSetByHowManyMayHaveThem()
{
    QByteArray customers = "Account ID,Account Name,Employees,Customer Since\n";
    for (int i = 1; i <= 10; ++i)
        customers += "C" + QByteArray::number(i) + ",Company " + QByteArray::number(i) + (i <= 4 ? ",500" : ",20") +
                     ",2020-01-01\n";
    m_fixture.write(QStringLiteral("customers.csv"), customers);
    m_fixture.write(QStringLiteral("profile.json"), R"({"traits": [{"field": "employees", "bins": [{"condition":
        {"field": "employees", "operator": "between", "value": [100, null]}, "points": 30}]}]})");
    const QString project = m_fixture.path(QStringLiteral("tiers.touchstone"));
    run({QStringLiteral("new"), project});
    run({QStringLiteral("import"), project, m_fixture.path(QStringLiteral("customers.csv"))});
    run({QStringLiteral("profile"), project, QStringLiteral("--set"), m_fixture.path(QStringLiteral("profile.json"))});

    const auto grade = [](const QJsonObject &tiers, const char *letter) {
        return named(tiers.value(QStringLiteral("grades")).toArray(), "grade", QString::fromLatin1(letter));
    };
    const QStringList among = {QStringLiteral("--among"), QStringLiteral("customers")};
    const QJsonObject usual = json(QStringList{QStringLiteral("tiers"), project} + among);
    QCOMPARE(grade(usual, "A").value(QStringLiteral("from")).toInt(), 80);
    QCOMPARE(grade(usual, "A").value(QStringLiteral("accounts")).toInt(), 4);
    QCOMPARE(grade(usual, "D").value(QStringLiteral("accounts")).toInt(), 6);

    const QJsonObject few = json(
        QStringList{QStringLiteral("tiers"), project, QStringLiteral("--accounts"), QStringLiteral("3,5")} + among);
    QVERIFY(grade(few, "A").value(QStringLiteral("from")).isNull()); // four have the highest score
    QCOMPARE(grade(few, "B").value(QStringLiteral("accounts")).toInt(), 4);
    QVERIFY(
        few.value(QStringLiteral("reason")).toString().startsWith(QStringLiteral("Of the customers at most 3 have")));
    QCOMPARE(json(QStringList{QStringLiteral("tiers"), project} + among), few); // it was saved

    const QJsonObject typed = json({QStringLiteral("tiers"), project, QStringLiteral("--limits"),
                                    QStringLiteral("85,70,50"), QStringLiteral("--among"), QStringLiteral("both")});
    QCOMPARE(grade(typed, "C").value(QStringLiteral("from")).toInt(), 50);
    QVERIFY(typed.value(QStringLiteral("by_hand")).toBool());

    const CommandResult nobody =
        run({QStringLiteral("tiers"), project, QStringLiteral("--percent"), QStringLiteral("10,30,60")});
    QCOMPARE(nobody.status, 1);
    QVERIFY(nobody.err.contains(QStringLiteral("no prospects to count")));
    QCOMPARE(run({QStringLiteral("tiers"), project, QStringLiteral("--limits"), QStringLiteral("101")}).status, 2);
}

// Ten companies in two countries: four with 500 employees, six with 20.
QString DecisionsTest::tenCompanies(const QString &file)
{
    QByteArray customers = "Account ID,Account Name,Employees,Country,Customer Since\n";
    for (int i = 1; i <= 10; ++i)
        customers += "C" + QByteArray::number(i) + ",Company " + QByteArray::number(i) + (i <= 4 ? ",500" : ",20") +
                     (i % 2 == 0 ? ",Germany" : ",France") + ",2020-01-01\n";
    m_fixture.write(QStringLiteral("customers.csv"), customers);
    const QString project = m_fixture.path(file);
    run({QStringLiteral("new"), project});
    run({QStringLiteral("import"), project, m_fixture.path(QStringLiteral("customers.csv"))});
    return project;
}

void DecisionsTest::tiersAreGivenByRules()
{
    const QString project = tenCompanies(QStringLiteral("rules.touchstone"));
    m_fixture.write(QStringLiteral("profile.json"), R"({"traits": [{"field": "employees", "bins": [{"condition":
        {"field": "employees", "operator": "between", "value": [100, null]}, "points": 30}]}]})");
    run({QStringLiteral("profile"), project, QStringLiteral("--set"), m_fixture.path(QStringLiteral("profile.json"))});

    const QJsonObject set =
        json({QStringLiteral("tier-rules"), project, QStringLiteral("--rule"),
              QStringLiteral("Best fit: country = Germany; employees > 100"), QStringLiteral("--rule"),
              QStringLiteral("Good fit: country = Germany"), QStringLiteral("--otherwise"), QStringLiteral("Bad fit")});
    QVERIFY(set.value(QStringLiteral("on")).toBool());
    QCOMPARE(set.value(QStringLiteral("none")).toInt(), 5);
    QCOMPARE(set.value(QStringLiteral("several")).toInt(), 2);
    const QJsonArray rules = set.value(QStringLiteral("rules")).toArray();
    QCOMPARE(rules[0].toObject().value(QStringLiteral("decided")).toInt(), 2);
    QCOMPARE(rules[1].toObject().value(QStringLiteral("meet")).toInt(), 5);
    const QJsonObject gap = set.value(QStringLiteral("findings")).toArray()[0].toObject();
    QCOMPARE(gap.value(QStringLiteral("kind")).toString(), QStringLiteral("gap"));
    QCOMPARE(gap.value(QStringLiteral("where")).toString(), QStringLiteral("Country is not Germany"));
    QCOMPARE(gap.value(QStringLiteral("accounts")).toInt(), 5);
    QCOMPARE(json({QStringLiteral("tier-rules"), project}), set); // it was saved

    const QJsonArray scores = json({QStringLiteral("score"), project}).value(QStringLiteral("accounts")).toArray();
    const QJsonObject first = named(scores, "account_id", QStringLiteral("C2"));
    QCOMPARE(first.value(QStringLiteral("tier")).toString(), QStringLiteral("Best fit"));
    const QJsonObject profile = json({QStringLiteral("profile"), project});
    QCOMPARE(profile.value(QStringLiteral("tier_rules")).toObject().value(QStringLiteral("rules")).toArray().size(), 2);

    const QJsonObject off = json({QStringLiteral("tier-rules"), project, QStringLiteral("--off")});
    QVERIFY(!off.value(QStringLiteral("on")).toBool());
    QCOMPARE(off.value(QStringLiteral("rules")).toArray().size(), 2);
    for (const QString &wrong : {QStringLiteral("Nice fit: country = Germany"), QStringLiteral("country = Germany"),
                                 QStringLiteral("Best fit: wealth > 3")})
        QCOMPARE(run({QStringLiteral("tier-rules"), project, QStringLiteral("--rule"), wrong}).status, 1);
    QCOMPARE(json({QStringLiteral("tier-rules"), project}), off); // as it was
}

// The same ten companies and no trait: nobody has a score, and nobody is given 0 for it.
void DecisionsTest::rulesAloneGiveTiers()
{
    const QString project = tenCompanies(QStringLiteral("alone.touchstone"));
    json({QStringLiteral("tier-rules"), project, QStringLiteral("--rule"),
          QStringLiteral("Best fit: country = Germany; employees > 100")});
    const QJsonArray scores = json({QStringLiteral("score"), project}).value(QStringLiteral("accounts")).toArray();
    QCOMPARE(named(scores, "account_id", QStringLiteral("C2")).value(QStringLiteral("tier")),
             QStringLiteral("Best fit"));
    for (const char *none : {"score", "score_low", "score_high", "coverage", "grade"})
        QVERIFY(named(scores, "account_id", QStringLiteral("C2")).value(QLatin1String(none)).isNull());
    QCOMPARE(named(scores, "account_id", QStringLiteral("C1")).value(QStringLiteral("tier")),
             QStringLiteral("Bad fit"));

    const QJsonObject fit = json({QStringLiteral("fit"), project});
    const QJsonArray tiers =
        fit.value(QStringLiteral("populations"))[0].toObject().value(QStringLiteral("tiers")).toArray();
    QCOMPARE(tiers[0].toObject().value(QStringLiteral("accounts")).toInt(), 2);
    const QJsonObject explained = json({QStringLiteral("explain"), project, QStringLiteral("C2")});
    QVERIFY(explained.value(QStringLiteral("score")).isNull());
    QVERIFY(run({QStringLiteral("explain"), project, QStringLiteral("C2")})
                .out.startsWith(QStringLiteral("Company 2: Best fit; no points yet.")));
    QVERIFY(run({QStringLiteral("tiers"), project}).err.contains(QStringLiteral("The profile gives no points")));

    const QString xlsx = m_fixture.path(QStringLiteral("alone.xlsx"));
    QCOMPARE(run({QStringLiteral("score"), project, QStringLiteral("-o"), xlsx}).status, 0);
}

void DecisionsTest::wrongDecisionsAreRefused()
{
    const QString project = twoSystems(QStringLiteral("wrong.touchstone"));
    const QByteArray before = m_fixture.content(QFileInfo(project).fileName());
    for (const QStringList &wrong :
         {QStringList{QStringLiteral("match"), project, QStringLiteral("--same"), QStringLiteral("A1")},
          QStringList{QStringLiteral("match"), project, QStringLiteral("--prefer"), QStringLiteral("nps=nofile.csv")},
          QStringList{QStringLiteral("tidy"), project, QStringLiteral("--rate"), QStringLiteral("USD=cheap")},
          QStringList{QStringLiteral("tidy"), project, QStringLiteral("--merge"), QStringLiteral("US=United States")},
          QStringList{QStringLiteral("tidy"), project, QStringLiteral("--group"), QStringLiteral("city=1")}}) {
        const CommandResult result = run(wrong);
        QCOMPARE(result.status, 1);
        QVERIFY2(!result.err.isEmpty(), qPrintable(wrong.join(QLatin1Char(' '))));
    }
    QCOMPARE(run({QStringLiteral("match"), project, QStringLiteral("--level"), QStringLiteral("galaxy")}).status, 2);
    QCOMPARE(m_fixture.content(QFileInfo(project).fileName()), before);
}

QTEST_GUILESS_MAIN(DecisionsTest)
#include "decisions_test.moc"
