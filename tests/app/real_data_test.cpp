#include "core/project/analysis.h"
#include "core/project/project_file.h"
#include "core/scoring/explanation.h"
#include "tests/app/command_fixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
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

// The same, with those of other conditions that select nearly the same accounts.
QStringList fieldsFound(const QJsonObject &patterns)
{
    QStringList fields = supportedFields(patterns);
    for (const auto &each : patterns.value(QStringLiteral("patterns")).toArray())
        for (const auto &twin : each.toObject().value(QStringLiteral("near_twins")).toArray())
            for (const auto &condition : twin.toArray())
                fields << condition.toObject().value(QStringLiteral("field")).toString();
    return fields;
}

// The most points of the traits that rest on this.
int mostPoints(const QJsonObject &profile, const QString &basis)
{
    int most = 0;
    for (const auto &each : profile.value(QStringLiteral("traits")).toArray()) {
        const QJsonObject trait = each.toObject();
        if (trait.value(QStringLiteral("basis")) != basis)
            continue;
        most = std::max(most, trait.value(QStringLiteral("otherwise")).toInt());
        for (const auto &bin : trait.value(QStringLiteral("bins")).toArray())
            most = std::max(most, bin.toObject().value(QStringLiteral("points")).toInt());
    }
    return most;
}

// How many accounts have a score that is not the sum of their points, as computed or as explained.
std::size_t wrongSums(const QString &path)
{
    NoProgress progress;
    const auto stored = loadProject(path, progress);
    if (!stored)
        qFatal("%s", qPrintable(stored.error().sentence()));
    const Project &project = stored->project;
    const auto analysis = analyze(project, {}, ProjectParts(allProjectParts), progress);
    if (!analysis || !analysis->hasScores())
        qFatal("%s has no scores", qPrintable(path));
    const FitScores &scores = *analysis->scores;
    std::size_t wrong = 0;
    for (std::size_t row = 0; row < scores.rowCount(); ++row) {
        int sum = 0;
        for (std::size_t trait = 0; trait < project.profile->traits.size(); ++trait)
            sum += scores.traitPoints(trait, row);
        int told = 0;
        const TracedData data{*project.sources, *project.plan, *project.dataset};
        for (const Explanation::Line &line : explain(data, *project.profile, scores, row).lines)
            told += line.points;
        wrong += sum == scores.points[row] && told == scores.points[row] ? 0 : 1;
    }
    return wrong;
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

// Public data sets whose README says what is in them and what is not: run needs nothing but who is best.
class RealDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHardwareSellersCrm();
    void aSoftwareCompanyWithoutSignal();
    void aTableOfDeals();
    void aTableOfLeads();
    void companiesAndWhatTheyUse();
    void samplesOfCrmExports();

private:
    QString journey(const QString &set, const QString &where);
    QString verdict(const QString &project)
    {
        return json({QStringLiteral("proof"), project}).value(QStringLiteral("verdict")).toString();
    }
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

// The project that `run` leaves; empty when it failed, as it has to where nothing says who is best.
QString RealDataTest::journey(const QString &set, const QString &where)
{
    const QString folder = m_fixture.path(set);
    const test::CommandResult result =
        m_fixture.run(QStringList{QStringLiteral("run")} + csvFiles(set) +
                      (where.isEmpty() ? QStringList() : QStringList{QStringLiteral("--where"), where}) +
                      QStringList{QStringLiteral("-o"), folder});
    if (result.status != 0 && !where.isEmpty())
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
    // Accounts by their revenue are one thing. Which deals are won none of these fields tells.
    QVERIFY(verdict(project) != QStringLiteral("holds up"));
    const QJsonObject profile = json({QStringLiteral("profile"), project});
    QVERIFY(mostPoints(profile, QStringLiteral("prediction")) <= mostPoints(profile, QStringLiteral("evidence")));
    QCOMPARE(wrongSums(project), std::size_t(0));
}

void RealDataTest::aSoftwareCompanyWithoutSignal()
{
    const QString project = journey(QStringLiteral("ravenstack-saas"), QStringLiteral("churn_flag = false"));
    QVERIFY(!project.isEmpty());
    QCOMPARE(json({QStringLiteral("sources"), project}).value(QStringLiteral("accounts")).toInt(), 500);
    QCOMPARE(json({QStringLiteral("best"), project}).value(QStringLiteral("best")).toInt(), 390);
    QVERIFY(supportedFields(json({QStringLiteral("patterns"), project})).isEmpty());
    const QString issues = issueTexts(json({QStringLiteral("sources"), project})).join(QLatin1Char('\n'));
    QVERIFY(json({QStringLiteral("profile"), project}).value(QStringLiteral("traits")).toArray().isEmpty());
    QVERIFY(verdict(project) != QStringLiteral("holds up"));
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
    const QJsonObject patterns = json({QStringLiteral("patterns"), project});
    QVERIFY(supported(patterns) >= 3);
    const QStringList found = fieldsFound(patterns);
    for (const char *field : {"Up_sale", "Competitors", "Client", "Comp_size"})
        QVERIFY2(found.contains(QLatin1String(field), Qt::CaseInsensitive), field);
    QVERIFY(patterns.value(QStringLiteral("warnings"))
                .toVariant()
                .toStringList()
                .join(u' ')
                .contains(QStringLiteral("83 rows")));
    QCOMPARE(verdict(project), QStringLiteral("holds up"));
    QCOMPARE(wrongSums(project), std::size_t(0));
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
    // Days since the last touch is not confirmed by itself: it had 77 of 100 points.
    const QJsonObject profile = json({QStringLiteral("profile"), project});
    QVERIFY(mostPoints(profile, QStringLiteral("evidence")) >= 50);
    QVERIFY(mostPoints(profile, QStringLiteral("prediction")) <= 50);
    // Firmographics alone tell nothing here, so no line is about them.
    const QString lines = QString::fromUtf8(QJsonDocument(profile).toJson());
    for (const char *field : {"industry", "sales_region", "employees", "annual_revenue"})
        QVERIFY2(!lines.contains(QLatin1String(field)), field);
    QCOMPARE(wrongSums(project), std::size_t(0));
}

// No outcome is in them, so nothing is claimed before somebody says who is best.
void RealDataTest::companiesAndWhatTheyUse()
{
    QVERIFY(journey(QStringLiteral("company-technologies"), {}).isEmpty());
    const QString project = journey(QStringLiteral("company-technologies"), QStringLiteral("technologies = Python"));
    QVERIFY(!project.isEmpty());
    const QJsonObject best = json({QStringLiteral("best"), project});
    QCOMPARE(best.value(QStringLiteral("best")).toInt(), 51);
    QVERIFY(!supportedFields(json({QStringLiteral("patterns"), project})).contains(QStringLiteral("technologies")));
    const QJsonObject used = fieldNamed(json({QStringLiteral("fields"), project}), QStringLiteral("technologies"));
    QCOMPARE(used.value(QStringLiteral("kind")).toString(), QStringLiteral("list"));
    QCOMPARE(used.value(QStringLiteral("distinct")).toInt(), 168); // the 169 of the README count the empty text
}

void RealDataTest::samplesOfCrmExports()
{
    QVERIFY(journey(QStringLiteral("crm-field-samples"), {}).isEmpty());
}

QTEST_MAIN(RealDataTest)
#include "real_data_test.moc"
