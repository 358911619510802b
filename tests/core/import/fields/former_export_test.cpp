#include "core/import/fields/former_export.h"

#include "tests/support/raw_tables.h"

#include <QTest>

using namespace touchstone;
using test::rawSource;

namespace
{

constexpr char spring[] = "Account ID | Account Name | Industry | Employees\n"
                          "A1         | Acme         | Software | 250\n"
                          "A2         | Brass        | Retail   | 1200\n"
                          "A3         | Corax        | Banking  | 90\n"
                          "A4         | Dunlin       | Mining   | 340\n";

constexpr char summer[] = "Account ID | Account Name | Industry | Employees\n"
                          "A1         | Acme         | Software | 260\n"
                          "A3         | Corax        | Banking  | 90\n"
                          "A9         | Egret        | Retail   | 15\n";

constexpr char strangers[] = "Account ID | Account Name | Industry | Employees\n"
                             "P1         | Fulmar       | Software | 20\n"
                             "P2         | Gannet       | Retail   | 30\n";

// The name of the source that the table renews; empty: none.
QString renewed(const Source &arrived, const std::vector<Source> &known)
{
    const Source *former = formerExport(arrived, known, suggestPlan(known));
    return former ? former->name : QString();
}

} // namespace

class FormerExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameNameAndMostHeadersAreEnough();
    void theSameNameWithOtherHeadersIsSomethingNew();
    void aDateInTheNameDoesNotMatterWhereTheRecordsAreTheSame();
    void anotherListOfTheSameProgramIsSomethingNew();
    void theNearestOfSeveralIsTaken();
    void aTableWithoutRecordsToTellByNeedsANameAlike();
    void aRenamedColumnIsToldByItsValues();
    void aColumnOfTwoValuesTellsNothing();
};

void FormerExportTest::theSameNameAndMostHeadersAreEnough()
{
    const std::vector<Source> known{rawSource(QStringLiteral("accounts.csv"), spring)};
    const Source arrived = rawSource(QStringLiteral("accounts.csv"), "Account ID | Account Name | Industry | Region\n"
                                                                     "B1         | Heron        | Media    | North\n");
    QCOMPARE(renewed(arrived, known), QStringLiteral("accounts.csv"));
}

void FormerExportTest::theSameNameWithOtherHeadersIsSomethingNew()
{
    const std::vector<Source> known{rawSource(QStringLiteral("data.csv"), spring)};
    const Source arrived = rawSource(QStringLiteral("data.csv"), "Account ID | NPS | Response Date\n"
                                                                 "A1         | 9   | 2026-01-05\n");
    QCOMPARE(renewed(arrived, known), QString());
}

void FormerExportTest::aDateInTheNameDoesNotMatterWhereTheRecordsAreTheSame()
{
    const std::vector<Source> known{rawSource(QStringLiteral("report1763629200000.csv"), spring)};
    QCOMPARE(renewed(rawSource(QStringLiteral("report1771405200000.csv"), summer), known),
             QStringLiteral("report1763629200000.csv"));
}

// Two of four accounts of spring are in summer; none of them is among the prospects, though the headers are the same.
void FormerExportTest::anotherListOfTheSameProgramIsSomethingNew()
{
    const std::vector<Source> known{rawSource(QStringLiteral("report1763629200000.csv"), spring)};
    QCOMPARE(renewed(rawSource(QStringLiteral("report1771405200000.csv"), strangers), known), QString());
}

void FormerExportTest::theNearestOfSeveralIsTaken()
{
    const std::vector<Source> known{rawSource(QStringLiteral("prospects-2026-05.csv"), strangers),
                                    rawSource(QStringLiteral("customers-2026-05.csv"), spring)};
    QCOMPARE(renewed(rawSource(QStringLiteral("customers-2026-08.csv"), summer), known),
             QStringLiteral("customers-2026-05.csv"));
}

void FormerExportTest::aTableWithoutRecordsToTellByNeedsANameAlike()
{
    constexpr char counts[] = "Region | Logins | Tickets\n"
                              "North  | 5      | 1\n"
                              "North  | 7      | 2\n"
                              "South  | 5      | 1\n"
                              "South  | 9      | 4\n";
    const std::vector<Source> known{rawSource(QStringLiteral("usage-q1.csv"), counts)};
    QCOMPARE(renewed(rawSource(QStringLiteral("usage-q2.csv"), counts), known), QStringLiteral("usage-q1.csv"));
    QCOMPARE(renewed(rawSource(QStringLiteral("visits.csv"), counts), known), QString());
}

void FormerExportTest::aRenamedColumnIsToldByItsValues()
{
    const Source former = rawSource(QStringLiteral("a"), spring);
    const Source arrived = rawSource(QStringLiteral("b"), "Account ID | Company | Sector   | Employees\n"
                                                          "A1         | Acme    | Software | 250\n"
                                                          "A2         | Brass   | Retail   | 1200\n"
                                                          "A3         | Corax   | Banking  | 90\n"
                                                          "A4         | Dunlin  | Mining   | 340\n");
    const std::map<QString, QString> expected{{QStringLiteral("Company"), QStringLiteral("Account Name")},
                                              {QStringLiteral("Sector"), QStringLiteral("Industry")}};
    QCOMPARE(renamedColumns(*arrived.table, *former.table), expected);
}

void FormerExportTest::aColumnOfTwoValuesTellsNothing()
{
    const Source former = rawSource(QStringLiteral("a"), "Account ID | Is Partner\nA1 | yes\nA2 | no\n");
    const Source arrived = rawSource(QStringLiteral("b"), "Account ID | Has Logo\nA1 | yes\nA2 | no\n");
    QVERIFY(renamedColumns(*arrived.table, *former.table).empty());
}

QTEST_APPLESS_MAIN(FormerExportTest)
#include "former_export_test.moc"
