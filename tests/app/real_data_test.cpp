#include "tests/app/command_fixture.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace touchstone;

namespace
{

QStringList csvFiles(const QString &set)
{
    const QDir folder(QStringLiteral(SHARED_DATA_DIR "/") + set);
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.csv")}))
        files << folder.filePath(name);
    return files;
}

QStringList issueTexts(const QJsonObject &sources)
{
    QStringList texts;
    for (const auto &source : sources.value(QStringLiteral("sources")).toArray())
        for (const auto &issue : source.toObject().value(QStringLiteral("issues")).toArray())
            texts << issue.toObject().value(QStringLiteral("text")).toString();
    return texts;
}

// Fields of the supported patterns.
QStringList supportedFields(const QJsonObject &patterns)
{
    QStringList fields;
    for (const auto &each : patterns.value(QStringLiteral("patterns")).toArray())
        if (each.toObject().value(QStringLiteral("verdict")) == QStringLiteral("supported"))
            for (const auto &condition : each.toObject().value(QStringLiteral("conditions")).toArray())
                fields << condition.toObject().value(QStringLiteral("field")).toString();
    return fields;
}

int supported(const QJsonObject &patterns)
{
    int count = 0;
    for (const auto &each : patterns.value(QStringLiteral("patterns")).toArray())
        count += each.toObject().value(QStringLiteral("verdict")) == QStringLiteral("supported");
    return count;
}

QJsonObject fieldNamed(const QJsonObject &fields, const QString &name)
{
    for (const auto &each : fields.value(QStringLiteral("fields")).toArray())
        if (each.toObject().value(QStringLiteral("name")) == name)
            return each.toObject();
    return {};
}

} // namespace

// Four public data sets whose README says what is in them: run needs nothing but who is best.
class RealDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHardwareSellersCrm();
    void aSoftwareCompanyWithoutSignal();
    void aTableOfDeals();
    void aTableOfLeads();

private:
    QString journey(const QString &set, const QString &where);
    QJsonObject json(const QStringList &arguments)
    {
        return m_fixture.run(arguments + QStringList{QStringLiteral("--json")}).json();
    }

    test::CommandFixture m_fixture;
};

void RealDataTest::initTestCase()
{
    if (!QDir(QStringLiteral(SHARED_DATA_DIR)).exists())
        QSKIP("needs the shared data");
}

// The project that `run` leaves; empty when it failed.
QString RealDataTest::journey(const QString &set, const QString &where)
{
    const QString folder = m_fixture.path(set);
    const test::CommandResult result =
        m_fixture.run(QStringList{QStringLiteral("run")} + csvFiles(set) +
                      QStringList{QStringLiteral("--where"), where, QStringLiteral("-o"), folder});
    if (result.status != 0)
        qWarning().noquote() << result.err;
    return result.status == 0 ? folder + QStringLiteral("/project.touchstone") : QString();
}

void RealDataTest::aHardwareSellersCrm()
{
    const QString project = journey(QStringLiteral("maven-crm"), QStringLiteral("won_amount top 20%"));
    QVERIFY(!project.isEmpty());
    const QJsonObject sources = json({QStringLiteral("sources"), project});
    QCOMPARE(sources.value(QStringLiteral("accounts")).toInt(), 85);
    QCOMPARE(sources.value(QStringLiteral("opportunities")).toInt(), 8800);
    const QJsonObject pipeline = sources.value(QStringLiteral("sources")).toArray().at(3).toObject();
    QCOMPARE(pipeline.value(QStringLiteral("matched")).toInt(), 7375);
    QCOMPARE(pipeline.value(QStringLiteral("blank")).toInt(), 1425);
    const QString issues = issueTexts(sources).join(QLatin1Char('\n'));
    for (const char *misspelling : {"technolgy", "Philipines", "GTXPro"})
        QVERIFY2(issues.contains(QLatin1String(misspelling)), misspelling);

    QCOMPARE(json({QStringLiteral("best"), project}).value(QStringLiteral("best")).toInt(), 17);
    const QJsonObject patterns = json({QStringLiteral("patterns"), project});
    QCOMPARE(supportedFields(patterns), QStringList{QStringLiteral("employees")});
    const QJsonObject first = patterns.value(QStringLiteral("patterns")).toArray().at(0).toObject();
    QCOMPARE(first.value(QStringLiteral("best_matching")).toInt(), 13);
    QCOMPARE(first.value(QStringLiteral("rest_matching")).toInt(), 14);
    const QJsonObject lost =
        json({QStringLiteral("patterns"), project, QStringLiteral("--against"), QStringLiteral("lost")});
    QCOMPARE(lost.value(QStringLiteral("best")).toInt(), 4238);
    QCOMPARE(lost.value(QStringLiteral("rest")).toInt(), 2473);
    QVERIFY(supportedFields(lost).isEmpty());
}

void RealDataTest::aSoftwareCompanyWithoutSignal()
{
    const QString project = journey(QStringLiteral("ravenstack-saas"), QStringLiteral("churn_flag = false"));
    QVERIFY(!project.isEmpty());
    QCOMPARE(json({QStringLiteral("sources"), project}).value(QStringLiteral("accounts")).toInt(), 500);
    QCOMPARE(json({QStringLiteral("best"), project}).value(QStringLiteral("best")).toInt(), 390);
    QVERIFY(supportedFields(json({QStringLiteral("patterns"), project})).isEmpty());
    const QString issues = issueTexts(json({QStringLiteral("sources"), project})).join(QLatin1Char('\n'));
    QVERIFY(issues.contains(QStringLiteral("277 account")));
    QVERIFY(issues.contains(QStringLiteral("35 account")));
    QVERIFY(issues.contains(QStringLiteral("21 row")));
}

void RealDataTest::aTableOfDeals()
{
    const QString project = journey(QStringLiteral("salvirt-b2b-deals"), QStringLiteral("Status = Won"));
    QVERIFY(!project.isEmpty());
    const QJsonObject sources = json({QStringLiteral("sources"), project});
    QCOMPARE(sources.value(QStringLiteral("accounts")).toInt(), 448);
    QCOMPARE(sources.value(QStringLiteral("opportunities")).toInt(), 448);
    QVERIFY(supported(json({QStringLiteral("patterns"), project})) >= 3);
}

void RealDataTest::aTableOfLeads()
{
    const QString project = journey(QStringLiteral("leadforge-lead-scoring"), QStringLiteral("converted = 1"));
    QVERIFY(!project.isEmpty());
    QCOMPARE(json({QStringLiteral("sources"), project}).value(QStringLiteral("accounts")).toInt(), 1000);
    QCOMPARE(json({QStringLiteral("best"), project}).value(QStringLiteral("best")).toInt(), 300);
    const QStringList fields = supportedFields(json({QStringLiteral("patterns"), project}));
    QVERIFY(!fields.isEmpty());
    for (const char *field : {"industry", "sales_region", "employees", "annual_revenue"})
        QVERIFY2(!fields.contains(QLatin1String(field)), field);
    const QJsonObject size = fieldNamed(json({QStringLiteral("fields"), project}), QStringLiteral("employees"));
    QCOMPARE(size.value(QStringLiteral("kind")).toString(), QStringLiteral("range")); // bands that keep their order
    QCOMPARE(size.value(QStringLiteral("distinct")).toInt(), 4);
}

QTEST_MAIN(RealDataTest)
#include "real_data_test.moc"
