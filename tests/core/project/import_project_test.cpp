#include "core/project/import_project.h"

#include "core/project/dataset_fingerprint.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;

namespace
{

constexpr char accountsText[] = "Account ID,Account Name,Industry,Employees,Type,Phone\n"
                                "A1,Acme,Software,250,Customer,+1 555 0100\n"
                                "A2,Brass,Retail,1200,Customer,+1 555 0101\n"
                                "A3,Corax,Software,90,Prospect,+1 555 0102\n"
                                "A4,Dunlin,Banking,340,Customer,+1 555 0103\n";

constexpr char answersText[] = "Account ID,Email,NPS,Response Date\n"
                               "A1,jane@acme.example,9,2026-01-05\n"
                               "A1,joe@acme.example,3,2026-01-06\n"
                               "A2,ann@brass.example,7,2026-01-07\n";

// Two rows look like sums, and one of them is a company.
constexpr char sumsText[] = "Account ID,Account Name,Industry,Employees,Type,Phone\n"
                            "A1,Acme,Software,250,Customer,+1 555 0100\n"
                            "Total,,,250,,+1 555 0109\n"
                            "A2,Brass,Retail,1200,Customer,+1 555 0101\n"
                            "A3,Corax,Software,90,Prospect,+1 555 0102\n"
                            "Grand Total,,,1540,,\n";

} // namespace

class ImportProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesBecomeAccounts();
    void anExportOfTheSameNameAndHeadersReplacesTheFormer();
    void aFileOfTheSameNameWithOtherHeadersIsAnotherSource();
    void twoFilesOfOneImportAreTwoSources();
    void whatTheUserSaysWinsAndStays();
    void aHeaderThatIsNotThereIsNamedWithThoseThatAre();
    void aDeviceIsReadLikeAFile();
    void whoAPersonIsIsForgotten();
    void whatIsAskedForIsKept();
    void rowsLeftOutArePutBackWithoutTheFile();
    void theNextExportPutsTheSameRowBack();
    void aNewerExportOfAnotherNameIsReadAsTheFormerWas();
    void aNewerExportThatIsKnownOnlyInTheFormersReadingIsFound();
    void aFileThatIsNoNewerExportIsReadAsItIs();
    void filesWithoutRowsMakeAnEmptyProject();
    void aTableWithoutAHeaderRowIsReadAsDataAlone();
    void personsAreForgottenInRowsLeftOutToo();
    void aSourceIsRemoved();
    void theProjectIsUnchangedByFailure();
    void aFileIsReadAgainInAnotherWay();
    void aFileThatIsGoneOrChangedIsNotReadAgain();
    void replanningKeepsTheDayOfTheImport();

private:
    FileImport file(const char *name, const QByteArray &content) const;
    Project imported(const std::vector<FileImport> &files, const Project &into = emptyProject());

    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_progress;
    const QDate m_today{2026, 3, 31};
};

void ImportProjectTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

FileImport ImportProjectTest::file(const char *name, const QByteArray &content) const
{
    FileImport import;
    import.path = m_folder->filePath(QLatin1String(name));
    QFile file(import.path);
    if (!QDir().mkpath(QFileInfo(import.path).path()) || !file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("cannot write %s", name);
    return import;
}

Project ImportProjectTest::imported(const std::vector<FileImport> &files, const Project &into)
{
    const Result<Edit> edit = importFiles(into, files, m_today, m_progress);
    if (!edit)
        qWarning().noquote() << edit.error().sentence();
    return edit ? edit->after : into;
}

void ImportProjectTest::filesBecomeAccounts()
{
    const Project project = imported({file("accounts.csv", accountsText), file("nps.csv", answersText)});
    QCOMPARE(project.sources->size(), std::size_t{2});
    QCOMPARE(project.dataset->accounts.rowCount(), std::size_t{4});
    QCOMPARE(project.plan->find(u"nps.csv")->role, SourceRole::Responses);
    QVERIFY(project.dataset->accounts.find(u"nps"));
    QCOMPARE(project.settings->importedOn, m_today);
    QVERIFY(!(*project.sources)[0].sha256.isEmpty());
}

void ImportProjectTest::anExportOfTheSameNameAndHeadersReplacesTheFormer()
{
    const Project first = imported({file("accounts.csv", accountsText)});
    const QByteArray newer = QByteArray(accountsText) + "A5,Egret,Retail,15,Prospect,\n";
    const Project second = imported({file("accounts.csv", newer)}, first);
    QCOMPARE(second.sources->size(), std::size_t{1});
    QCOMPARE(second.dataset->accounts.rowCount(), std::size_t{5});
    QCOMPARE(first.dataset->accounts.rowCount(), std::size_t{4});
}

void ImportProjectTest::aFileOfTheSameNameWithOtherHeadersIsAnotherSource()
{
    const Project first = imported({file("data.csv", accountsText)});
    const Project second = imported({file("data.csv", answersText)}, first);
    QCOMPARE(second.sources->size(), std::size_t{2});
    QCOMPARE((*second.sources)[1].name, QStringLiteral("data.csv (2)"));
    const Project third = imported({file("data.csv", answersText)}, second);
    QCOMPARE(third.sources->size(), std::size_t{2});
}

void ImportProjectTest::twoFilesOfOneImportAreTwoSources()
{
    const Project project =
        imported({file("east/accounts.csv", accountsText), file("west/accounts.csv", accountsText)});
    QCOMPARE(project.sources->size(), std::size_t{2});
}

void ImportProjectTest::whatTheUserSaysWinsAndStays()
{
    FileImport accounts = file("accounts.csv", accountsText);
    accounts.role = SourceRole::Accounts;
    accounts.kinds[QStringLiteral("employees")] = ValueKind::Category;
    accounts.known[QStringLiteral("Industry")] = Known::AfterSale;
    accounts.ignored = {QStringLiteral("Type")};
    accounts.fields[QStringLiteral("Phone")] = QStringLiteral("hotline");
    accounts.keys = {QStringLiteral("Account Name")};

    Project project = imported({accounts});
    for (int time = 0; time < 2; ++time) {
        const SourcePlan &plan = *project.plan->find(u"accounts.csv");
        QCOMPARE(plan.role, SourceRole::Accounts);
        QCOMPARE(plan.keys, QStringList{QStringLiteral("Account Name")});
        QVERIFY(plan.byHand && plan.columns[3].byHand && !plan.columns[1].byHand);
        QCOMPARE(plan.columns[3].reading.kind, ValueKind::Category);
        QCOMPARE(plan.columns[2].known, Known::AfterSale);
        QVERIFY(!plan.columns[4].used);
        QCOMPARE(plan.columns[5].field, QStringLiteral("hotline"));
        project = imported({file("nps.csv", answersText)}, project);
    }
    QVERIFY(project.dataset->accounts.find(u"hotline"));
}

void ImportProjectTest::aHeaderThatIsNotThereIsNamedWithThoseThatAre()
{
    FileImport accounts = file("accounts.csv", accountsText);
    accounts.ignored = {QStringLiteral("Colour")};
    const Result<Edit> refused = importFiles(emptyProject(), {accounts}, m_today, m_progress);
    QVERIFY(!refused);
    QVERIFY(refused.error().what.contains(QStringLiteral("Colour")));
    QVERIFY(refused.error().advice.contains(QStringLiteral("Industry")));
    QCOMPARE(refused.error().where.file, accounts.path);
}

void ImportProjectTest::aDeviceIsReadLikeAFile()
{
    QBuffer buffer;
    buffer.setData(accountsText);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    FileImport input;
    input.path = QStringLiteral("standard input");
    input.device = &buffer;
    const Project fromDevice = imported({input});
    const Project fromFile = imported({file("accounts.csv", accountsText)});
    QCOMPARE(fromDevice.dataset->accounts.rowCount(), std::size_t{4});
    QCOMPARE((*fromDevice.sources)[0].sha256, (*fromFile.sources)[0].sha256);
}

void ImportProjectTest::whoAPersonIsIsForgotten()
{
    const Project project = imported({file("accounts.csv", accountsText), file("nps.csv", answersText)});
    const RawTable &answers = *(*project.sources)[1].table;
    const RawColumn &email = answers.columns[static_cast<std::size_t>(answers.find(u"Email"))];
    QCOMPARE(email.text(0), QStringLiteral("person1@acme.example"));
    QCOMPARE(email.text(1), QStringLiteral("person2@acme.example"));
    QCOMPARE(email.texts->find(u"jane@acme.example"), -1);
    const RawTable &accounts = *(*project.sources)[0].table;
    QCOMPARE(accounts.columns[static_cast<std::size_t>(accounts.find(u"Phone"))].text(0), QString());

    const Project again = imported({file("nps.csv", answersText)}, project);
    QCOMPARE((*again.sources)[0].table->columns[5].text(0), QString());
    QCOMPARE(datasetFingerprint(*again.dataset), datasetFingerprint(*project.dataset));
}

void ImportProjectTest::whatIsAskedForIsKept()
{
    FileImport accounts = file("accounts.csv", accountsText);
    accounts.fields[QStringLiteral("Phone")] = QStringLiteral("phone");
    const Project project = imported({accounts});
    QCOMPARE((*project.sources)[0].table->columns[5].text(0), QStringLiteral("+1 555 0100"));
}

void ImportProjectTest::rowsLeftOutArePutBackWithoutTheFile()
{
    const Project first = imported({file("accounts.csv", sumsText)});
    QCOMPARE(first.dataset->accounts.rowCount(), std::size_t{3});
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("accounts.csv"))));

    ReadOptions wanted;
    wanted.putBackRows = {{3, {}}};
    const Result<Edit> edit = reshapeSource(first, QStringLiteral("accounts.csv"), wanted, m_progress);
    QVERIFY(edit);
    QCOMPARE(edit->after.dataset->accounts.rowCount(), std::size_t{4});
    QCOMPARE(edit->after.sources->front().reading.dropped.front().count, 1);
    QCOMPARE(edit->after.plan->sources.front().columns.size(), std::size_t{6});

    const Result<Edit> undone = reshapeSource(edit->after, QStringLiteral("accounts.csv"), {}, m_progress);
    QVERIFY(undone);
    QCOMPARE(datasetFingerprint(*undone->after.dataset), datasetFingerprint(*first.dataset));
    QVERIFY(!reshapeSource(first, QStringLiteral("nothing.csv"), wanted, m_progress));
}

void ImportProjectTest::theNextExportPutsTheSameRowBack()
{
    FileImport accounts = file("accounts.csv", sumsText);
    accounts.read.putBackRows = {{3, {}}};
    const Project first = imported({accounts});
    QCOMPARE(first.dataset->accounts.rowCount(), std::size_t{4});

    const QByteArray newer = QByteArray(sumsText).replace("A2,", "A5,Egret,Retail,15,Prospect,\nA2,");
    const Project second = imported({file("accounts.csv", QByteArray(newer).replace("Total,,,250,,+1 555 0109\n", "") +
                                                              "Total,,,250,,\nA6,Finch,Retail,5,Prospect,\n")},
                                    first);
    QCOMPARE(second.sources->size(), std::size_t{1});
    QCOMPARE(second.dataset->accounts.rowCount(), std::size_t{6});
    QCOMPARE(second.sources->front().options.putBackRows, (std::vector<PutBackRow>{{7, QStringLiteral("Total")}}));
}

void ImportProjectTest::aNewerExportOfAnotherNameIsReadAsTheFormerWas()
{
    const QByteArray text = "Account ID,Account Name,Stra\xDF"
                            "e\nA1,M\xFCller,Hof\nA2,Brass,Weg\nA3,Corax,Tor\nA4,Dunlin,Ufer\n";
    FileImport first = file("export-2025.csv", text);
    first.read.encoding = QStringLiteral("ISO-8859-15");
    const Project second = imported({file("export-2026.csv", text + "A5,\xA4"
                                                                    "ffekt,Platz\n")},
                                    imported({first}));
    QCOMPARE(second.sources->size(), std::size_t{1});
    const Source &source = second.sources->front();
    QCOMPARE(source.name, QStringLiteral("export-2026.csv"));
    QCOMPARE(source.options.encoding, QStringLiteral("ISO-8859-15"));
    QCOMPARE(source.table->columns[1].text(4), QString::fromUtf8("€ffekt"));
}

// With semicolons it has other headers, so that nothing tells whose newer export it is.
void ImportProjectTest::aNewerExportThatIsKnownOnlyInTheFormersReadingIsFound()
{
    const QByteArray text = "Account Name|Note;x|Size\nAcme|a;b|5\nBrass|c;d|6\nCorax|e;f|7\nDunlin|g;h|8\n";
    FileImport first = file("list-1.csv", text);
    first.read.delimiter = QStringLiteral(";");
    const Project before = imported({first});
    QCOMPARE(before.sources->front().table->columns.size(), std::size_t{2});
    const Project after = imported({file("list-2.csv", text + "Egret|i;j|9\n")}, before);
    QCOMPARE(after.sources->size(), std::size_t{1});
    QCOMPARE(after.sources->front().reading.delimiter, QStringLiteral(";"));
}

void ImportProjectTest::aFileThatIsNoNewerExportIsReadAsItIs()
{
    FileImport first = file("accounts.csv", accountsText);
    first.read.encoding = QStringLiteral("windows-1252");
    const Project after = imported({file("nps.csv", answersText)}, imported({first}));
    QCOMPARE(after.sources->size(), std::size_t{2});
    QCOMPARE(after.sources->back().options, ReadOptions());
    QCOMPARE(after.sources->back().reading.encoding, QStringLiteral("UTF-8"));
}

void ImportProjectTest::filesWithoutRowsMakeAnEmptyProject()
{
    const Project project = imported({file("accounts.csv", "Account ID,Account Name,Industry\n"),
                                      file("nps.csv", "Account ID,NPS,Response Date\n")});
    QCOMPARE(project.sources->size(), std::size_t{2});
    QCOMPARE(project.dataset->accounts.rowCount(), std::size_t{0});
    for (const Source &source : *project.sources) {
        const std::vector<DataIssue> issues = issuesOf(project, source);
        QVERIFY(std::ranges::any_of(issues, [](const DataIssue &issue) {
            return issue.severity == DataIssue::Severity::Warning && issue.text.contains(QStringLiteral("no rows"));
        }));
    }
    const Project filled = imported({file("accounts.csv", accountsText)}, project);
    QCOMPARE(filled.sources->size(), std::size_t{2});
    QCOMPARE(filled.dataset->accounts.rowCount(), std::size_t{4});
}

void ImportProjectTest::aTableWithoutAHeaderRowIsReadAsDataAlone()
{
    const FileImport list = file("list.csv", "Alpine Cargo,Logistics,420\nBaltic Lines,Retail,380\n");
    const Project first = imported({list});
    ReadOptions none;
    none.headerRows = 0;
    const Result<Edit> reshapedTable = reshapeSource(first, QStringLiteral("list.csv"), none, m_progress);
    QVERIFY2(reshapedTable, reshapedTable ? "" : qPrintable(reshapedTable.error().sentence()));
    QCOMPARE(reshapedTable->after.sources->front().table->rowCount(), std::size_t{2});
    FileImport again = list;
    again.read = none;
    again.fields = {{QStringLiteral("Column 1"), QStringLiteral("account_name")}};
    again.role = SourceRole::Customers;
    const Project read = imported({again});
    QCOMPARE(read.dataset->accounts.rowCount(), std::size_t{2});
    QCOMPARE(read.sources->front().table->columns[2].header, QStringLiteral("Column 3"));
}

void ImportProjectTest::personsAreForgottenInRowsLeftOutToo()
{
    const Project project = imported({file("accounts.csv", sumsText)});
    const FileRow &sum = project.sources->front().reading.dropped.front().rows.front();
    QCOMPARE(sum.texts, (QStringList{QStringLiteral("Total"), QStringLiteral("250")}));
}

void ImportProjectTest::aSourceIsRemoved()
{
    const Project project = imported({file("accounts.csv", accountsText), file("nps.csv", answersText)});
    const Result<Edit> without = removeSource(project, QStringLiteral("nps.csv"), m_progress);
    QVERIFY(without);
    QCOMPARE(without->after.sources->size(), std::size_t{1});
    QVERIFY(!without->after.plan->find(u"nps.csv"));
    const Result<Edit> empty = removeSource(without->after, QStringLiteral("accounts.csv"), m_progress);
    QVERIFY(empty);
    QVERIFY(isEmpty(empty->after));
}

void ImportProjectTest::theProjectIsUnchangedByFailure()
{
    const Project project = imported({file("accounts.csv", accountsText)});
    FileImport missing;
    missing.path = m_folder->filePath(QStringLiteral("missing.csv"));
    const Result<Edit> refused = importFiles(project, {file("nps.csv", answersText), missing}, m_today, m_progress);
    QVERIFY(!refused);
    QVERIFY(refused.error().where.file.contains(QStringLiteral("missing.csv")));
    QCOMPARE(project.sources->size(), std::size_t{1});
}

void ImportProjectTest::aFileIsReadAgainInAnotherWay()
{
    const Project first = imported({file("accounts.csv", "Account Name;Note\nAcme;a, b\nBrass;c, d\n")});
    QCOMPARE(first.sources->front().table->columns.size(), std::size_t{2});
    ReadOptions commas;
    commas.delimiter = QStringLiteral(",");
    const Result<Edit> edit = readAgain(first, QStringLiteral("accounts.csv"), commas, m_today, m_progress);
    QVERIFY(edit);
    QCOMPARE(edit->after.sources->size(), std::size_t{1});
    QCOMPARE(edit->after.sources->front().reading.delimiter, QStringLiteral(","));
    const Result<Edit> back = readAgain(edit->after, QStringLiteral("accounts.csv"), {}, m_today, m_progress);
    QVERIFY(back);
    QCOMPARE(back->after.sources->front().reading.delimiter, QStringLiteral(";"));
}

void ImportProjectTest::aFileThatIsGoneOrChangedIsNotReadAgain()
{
    const FileImport accounts = file("accounts.csv", accountsText);
    const Project first = imported({accounts});
    file("accounts.csv", QByteArray(accountsText) + "A5,Egret,Retail,15,Prospect,\n");
    const Result<Edit> changed = readAgain(first, QStringLiteral("accounts.csv"), {}, m_today, m_progress);
    QVERIFY(!changed);
    QVERIFY(changed.error().what.contains(QStringLiteral("has changed since")));
    QVERIFY(QFile::remove(accounts.path));
    const Result<Edit> gone = readAgain(first, QStringLiteral("accounts.csv"), {}, m_today, m_progress);
    QVERIFY(!gone);
    QCOMPARE(gone.error().where.file, QStringLiteral("accounts.csv"));
}

void ImportProjectTest::replanningKeepsTheDayOfTheImport()
{
    const Project project = imported({file("accounts.csv", accountsText)});
    ImportPlan plan = *project.plan;
    plan.sources[0].columns[2].used = false;
    const Result<Edit> edit = replan(project, plan, QStringLiteral("Leave out Industry"), m_progress);
    QVERIFY(edit);
    QVERIFY(!edit->after.dataset->accounts.find(u"industry"));
    QCOMPARE(edit->after.settings, project.settings);
    QCOMPARE(edit->after.sources->size(), project.sources->size());
}

QTEST_GUILESS_MAIN(ImportProjectTest)
#include "import_project_test.moc"
