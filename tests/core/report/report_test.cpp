#include "core/project/edits.h"
#include "core/project/kept_results.h"
#include "core/report/report.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"
#include "tests/support/sample_proof.h"
#include "tests/support/sample_review.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace touchstone;

namespace
{

Pattern germanPattern()
{
    Pattern pattern;
    pattern.criteria = {{QStringLiteral("employees"), Between{.low = 500}}};
    pattern.bestMatching = 3;
    pattern.bestKnown = 3;
    pattern.restMatching = 1;
    pattern.restKnown = 12;
    pattern.lift = 9.1;
    pattern.liftInterval = {1.9, 43.6};
    pattern.q = 0.01;
    pattern.adjustedP = 0.02;
    pattern.evidence = Evidence::Supported;
    return pattern;
}

void addPatterns(Project &project)
{
    MinedPatterns mined;
    mined.set.best = 3;
    mined.set.rest = 12;
    mined.set.tested = 321;
    mined.set.patterns = {germanPattern(), germanPattern()};
    mined.set.patterns[1].evidence = Evidence::Suggestive;
    mined.set.patterns[1].criteria = {{QStringLiteral("country"), AnyOf{{QStringLiteral("Germany")}}}};
    mined.set.leftOut = {{QStringLiteral("nps"), QStringLiteral("known only after the sale")}};
    mined.from = {*project.best, project.dataset};
    project.patterns = std::make_shared<MinedPatterns>(std::move(mined));
}

// What people write names accounts, as they do.
void addWords(Project &project)
{
    auto profile = std::make_shared<Profile>(*project.profile);
    profile->name = QStringLiteral("Large in Germany");
    profile->traits[0].reason = QStringLiteral("Small ones like Elster SARL leave us.");
    profile->traits[0].basis = Basis::Evidence;
    profile->traits[0].evidence = Evidence::Supported;
    profile->words[QStringLiteral("pains")] = QStringLiteral("ADLER GMBH says that its leads are cold.");
    project.profile = profile;
    auto rule = std::make_shared<BestRule>(*project.best);
    rule->marks[QStringLiteral("C3")] = {true, QStringLiteral("Corvus SA is a reference for Bussard AG.")};
    rule->marks[QStringLiteral("C4")] = {false, {}};
    project.best = rule;
}

void addSources(Project &project)
{
    Source source;
    source.name = QStringLiteral("Meise SARL.csv");
    source.sha256 = QByteArray(64, 'a');
    source.reading.rowsRead = 14;
    source.reading.dropped = {{QStringLiteral("footer line"), 2, 15}};
    project.sources = std::make_shared<std::vector<Source>>(std::vector<Source>{source});
    auto dataset = std::make_shared<Dataset>(*project.dataset);
    dataset->joins = {{.source = 0, .key = QStringLiteral("id"), .rows = 16, .matched = 15, .blank = 1}};
    dataset->issues = {{DataIssue::Severity::Warning, QStringLiteral("“Falke GmbH” may be a misspelling."), 3,
                        QStringLiteral("Meise SARL.csv"), 7, QStringLiteral("Name")}};
    project.dataset = dataset;
}

test::Review fullReview()
{
    test::Review review = test::sampleReview();
    addWords(review.project);
    addSources(review.project);
    addPatterns(review.project);
    review.update();
    return review;
}

test::Review provedReview()
{
    test::Review review = fullReview();
    Project &project = review.project;
    project.proof = std::make_shared<const KeptProof>(KeptProof{
        test::sampleProof(), QDate(2025, 6, 20), project.patterns->set.options, {*project.best, project.dataset}});
    return review;
}

// Two groups that are best described apart, or one that is not.
test::Review groupedReview(bool two)
{
    test::Review review = fullReview();
    Project &project = review.project;
    CustomerGroups found;
    found.division = Division{test::criterion(QStringLiteral("country = Germany"), project.dataset->accounts), 20.0};
    const Profile german =
        test::profile("must employees >= 500\nIndustry: industry = Software => 40\n", project.dataset->accounts);
    found.groups = {CustomerGroups::Group{35, 90, german}, CustomerGroups::Group{31, 80, {}}};
    found.undivided = 2;
    found.predictsBetter = two;
    found.sentence =
        two ? QStringLiteral("The best customers are two groups.") : QStringLiteral("One profile does as well as two.");
    project.groups = std::make_shared<const KeptGroups>(
        KeptGroups{found, QDate(2025, 6, 20), project.patterns->set.options, {*project.best, project.dataset}});
    return review;
}

ReportContext contextOf(const test::Review &review, bool redact)
{
    return {review.project, review.analysis, QDate(2025, 6, 30), redact};
}

QString textOf(const test::Review &review, const QString &page, bool redact = false)
{
    const ReportContext context = contextOf(review, redact);
    for (const ReportPageDefinition &definition : reportPages())
        if (page == QLatin1String(definition.key))
            return test::reportText(definition.compose(context));
    return {};
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// To look at and to keep after a change that is meant: TOUCHSTONE_KEEP_REPORTS=1 writes what is expected anew.
void keep(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
}

QStringList identities(const Dataset &dataset)
{
    QStringList names;
    for (std::size_t row = 0; row < dataset.accounts.rowCount(); ++row)
        names << dataset.accountName(row) << dataset.accountName(row).section(QLatin1Char(' '), 0, 0);
    return names;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesReadAsExpected_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("state");
        for (const ReportPageDefinition &definition : reportPages())
            for (const char *state : {"full", "unscored", "empty"})
                QTest::addRow("%s, %s", definition.key, state)
                    << QString::fromLatin1(definition.key) << QString::fromLatin1(state);
        for (const char *page : {"answer", "profile", "pipeline", "accounts", "method"})
            QTest::addRow("%s, by rules", page) << QString::fromLatin1(page) << QStringLiteral("by_rules");
    }

    void pagesReadAsExpected()
    {
        QFETCH(QString, page);
        QFETCH(QString, state);
        const char *rules = "rule best: employees >= 500 & country = Germany\nrule good: employees >= 500\n"
                            "must! industry in Software, Retail, Media\n";
        test::Review review = state == QLatin1String("full")       ? fullReview()
                              : state == QLatin1String("unscored") ? test::review(test::reviewAccounts(), "")
                              : state == QLatin1String("by_rules") ? test::review(test::reviewAccounts(), rules)
                                                                   : test::Review{emptyProject(), {}};
        if (state == QLatin1String("empty"))
            review.update();
        const QString text = textOf(review, page);
        const QString path = QStringLiteral(TEST_DATA_DIR "/report/%1/%2.txt").arg(page, state);
        if (qEnvironmentVariableIsSet("TOUCHSTONE_KEEP_REPORTS"))
            keep(path, text);
        const QStringList found = text.split(QLatin1Char('\n'));
        const QStringList expected = fileText(path).split(QLatin1Char('\n'));
        for (qsizetype line = 0; line < std::max(found.size(), expected.size()); ++line)
            QCOMPARE(found.value(line), expected.value(line));
    }

    // Ibis SpA is both in Italy and small; it is the only prospect and has the only open deal that is struck.
    void whomSeveralDisqualifiersStrikeIsCountedOnce()
    {
        const char *lines = "Size: employees >= 500 => 60\nnever country = Italy\nnever employees < 100\n";
        const QString page = textOf(test::review(test::reviewAccounts(), lines, "nps >= 9"), QStringLiteral("profile"));
        QVERIFY(page.contains(QStringLiteral("Country is Italy | 0 of 3 | 0 of 3 | 1 of 6 | € 60,000 (1)")));
        QVERIFY(page.contains(QStringLiteral("All together, each once | 0 of 3 | 2 of 3 | 1 of 6 | € 60,000 (1)")));
    }

    void withoutDisqualifiersNobodyIsSaidToBeNoFit()
    {
        const char *lines = "Size: employees >= 500 => 60\nmust country = Germany\n";
        const QString page = textOf(test::review(test::reviewAccounts(), lines, "nps >= 9"), QStringLiteral("profile"));
        QVERIFY(page.contains(QStringLiteral("Must have")));
        QVERIFY(!page.contains(QStringLiteral("Who is not a fit")));
    }

    void proofPageTellsWhatTheBacktestFound()
    {
        const test::Review review = provedReview();
        const ReportContext context = contextOf(review, false);
        for (const ReportPage &page : composeReport(context))
            if (page.key == QLatin1String("proof")) {
                const QString text = test::reportText(page);
                const QString path = QStringLiteral(TEST_DATA_DIR "/report/proof/tried.txt");
                if (qEnvironmentVariableIsSet("TOUCHSTONE_KEEP_REPORTS"))
                    keep(path, text);
                QCOMPARE(text, fileText(path));
            }
    }

    void patternsPageTellsTheTwoGroupsAndWhatSetsThemApart()
    {
        const QString text = textOf(groupedReview(true), QStringLiteral("patterns"));
        const QString block = text.mid(text.indexOf(QStringLiteral("## One group")));
        QCOMPARE(block,
                 QStringLiteral(
                     "## One group or two?\nThe best customers are two groups.\n"
                     "[table] The two groups, each described by itself\n"
                     "  Group | Best | Others | What sets its best apart\n"
                     "  Country is Germany | 35 | 90 | Must have: Employees 500 or more; Industry: is Software → 40\n"
                     "  Not: Country is Germany | 31 | 80 | Nothing for sure\n"
                     "2 best customer(s) are in neither, as it is not known of them.\n"));
    }

    void patternsPageSaysWhereOneGroupIsEnough()
    {
        const QString text = textOf(groupedReview(false), QStringLiteral("patterns"));
        QVERIFY2(text.endsWith(QStringLiteral("## One group or two?\nOne profile does as well as two.\n")),
                 qPrintable(text));
    }

    // Nothing is said of groups of a former state, nor where nobody asked.
    void patternsPageSaysNothingOfGroupsThatAreNotOfToday()
    {
        test::Review review = groupedReview(true);
        review.project = edits::markBestCustomer(review.project, QStringLiteral("C5"), {true, {}}).after;
        for (const test::Review &each : {review, fullReview()})
            QVERIFY(!textOf(each, QStringLiteral("patterns")).contains(QStringLiteral("One group or two?")));
    }

    // One customer more is marked as best since: what was found is not what would be found.
    void proofPageShowsNoProofOfAFormerState()
    {
        test::Review review = provedReview();
        review.project = edits::markBestCustomer(review.project, QStringLiteral("C5"), {true, {}}).after;
        QCOMPARE(
            textOf(review, QStringLiteral("proof")),
            QStringLiteral("# Does it hold? (proof)\n! Whether the profile holds up has not been tried with the data "
                           "and the best customers as they are now.\nBack-test. Made on 20 Jun 2025, before the "
                           "best customers changed. Run it again to bring it up to date.\n"));
    }

    void proofPageNamesNoAccountWhenRedacted()
    {
        const test::Review review = provedReview();
        const ReportContext context = contextOf(review, true);
        for (const ReportPage &page : composeReport(context))
            if (page.key == QLatin1String("proof")) {
                const QString text = test::reportText(page);
                QVERIFY2(text.contains(QStringLiteral("Account 01 | 92 | lost")), qPrintable(text));
                for (const QString &name : identities(*review.project.dataset))
                    QVERIFY2(!text.contains(name), qPrintable(name));
            }
    }

    // Every customer paid 100 a year ago and pays 110 now; the NPS is said to be computed.
    void bestCustomersPageTellsHowTheyStayedAndWhatWasComputed()
    {
        test::Review review = fullReview();
        Dataset dataset = *review.project.dataset;
        dataset.asOf = QDate(2025, 6, 30);
        const auto add = [&](const char *key, ValueKind kind, double value) {
            Attribute attribute;
            attribute.key = attribute.label = QLatin1String(key);
            attribute.kind = kind;
            attribute.known = Known::AfterSale;
            attribute.family = Family::Outcome;
            const std::vector<double> values(dataset.accounts.rowCount(), value);
            dataset.accounts = dataset.accounts.with(Column{attribute, Numbers{values}});
        };
        add("arr_year_ago", ValueKind::Money, 100.0);
        add("net_revenue_retention", ValueKind::Percent, 110.0);
        add("gross_revenue_retention", ValueKind::Percent, 100.0);
        Column nps = *dataset.accounts.find(u"nps");
        nps.attribute.formula = QStringLiteral("Mean of the latest answers");
        dataset.accounts = dataset.accounts.with(nps);
        review.project.dataset = std::make_shared<const Dataset>(dataset);
        review.update();
        const QString text = textOf(review, QStringLiteral("best_customers"));
        QVERIFY2(text.contains(QStringLiteral("How they stayed from 30 Jun 2024 to 30 Jun 2025")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Best | — | 100 % | 110 %")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("is computed: Mean of the latest answers.")), qPrintable(text));
    }

    void everyPageWithScoresSaysThatTheyAreNotProven()
    {
        test::Review review = fullReview();
        auto profile = std::make_shared<Profile>(*review.project.profile);
        profile->traits[0].basis = Basis::Unproven;
        review.project.profile = profile;
        review.update();
        const QString sentence = unprovenSentence(*profile);
        QVERIFY(!sentence.isEmpty());
        for (const char *page : {"answer", "profile", "pipeline", "accounts"})
            QVERIFY2(textOf(review, QLatin1String(page)).count(sentence) == 1,
                     qPrintable(textOf(review, QLatin1String(page))));
        QVERIFY(textOf(review, QStringLiteral("profile")).contains(QStringLiteral("Not proven. ")));
        for (const char *page : {"answer", "profile", "pipeline", "accounts"})
            QVERIFY(!textOf(fullReview(), QLatin1String(page)).contains(QStringLiteral("not proven")));
    }

    void redactedReportNamesNoAccount()
    {
        const test::Review review = fullReview();
        QString text;
        for (const ReportPage &page : composeReport(contextOf(review, true)))
            text += test::reportText(page);
        for (const QString &name : identities(*review.project.dataset))
            QVERIFY2(!text.contains(name, Qt::CaseInsensitive), qPrintable(name));
        QVERIFY(text.contains(QStringLiteral("Account 03 is a reference for Account 02.")));
        QVERIFY(text.contains(QStringLiteral("Account 01 says that its leads are cold.")));
    }

    void pagesRedactAlsoOneByOne()
    {
        const test::Review review = fullReview();
        for (const ReportPageDefinition &definition : reportPages()) {
            const QString text = textOf(review, QString::fromLatin1(definition.key), true);
            for (const QString &name : identities(*review.project.dataset))
                QVERIFY2(!text.contains(name, Qt::CaseInsensitive), definition.key);
        }
    }

    void codesAreTheSameOnEveryPage()
    {
        const test::Review review = fullReview();
        QVERIFY(
            textOf(review, QStringLiteral("accounts"), true).contains(QStringLiteral("Account 07 | Prospect | 100 |")));
        QVERIFY(textOf(review, QStringLiteral("pipeline"), true).contains(QStringLiteral("Account 07 | Proposal")));
    }

    void settingsChooseThePagesAndTheirOrder()
    {
        test::Review review = fullReview();
        review.project.report = std::make_shared<ReportSettings>(
            ReportSettings{{QStringLiteral("method"), QStringLiteral("no_such"), QStringLiteral("answer")}, false});
        const auto pages = composeReport(contextOf(review, false));
        QCOMPARE(pages.size(), std::size_t{2});
        QCOMPARE(pages[0].key, QStringLiteral("method"));
        QCOMPARE(pages[1].key, QStringLiteral("answer"));
        review.project.report = std::make_shared<ReportSettings>();
        QCOMPARE(composeReport(contextOf(review, false)).size(), reportPages().size());
    }

    void everyTableRowHasACellPerColumn()
    {
        for (const ReportPage &page : composeReport(contextOf(fullReview(), false)))
            for (const ReportBlock &block : page.blocks)
                if (const auto *table = std::get_if<DataTable>(&block))
                    for (const QStringList &row : table->rows)
                        QCOMPARE(static_cast<std::size_t>(row.size()), table->header.size());
    }

    void everyPageBeginsWithASentence()
    {
        for (const ReportPage &page : composeReport(contextOf(fullReview(), false))) {
            const auto *first = std::get_if<Paragraph>(&page.blocks.front());
            QVERIFY2(first != nullptr && first->emphasized, qPrintable(page.key));
            QVERIFY2(first->text.endsWith(QLatin1Char('.')), qPrintable(first->text));
        }
    }
};

QTEST_APPLESS_MAIN(ReportTest)
#include "report_test.moc"
