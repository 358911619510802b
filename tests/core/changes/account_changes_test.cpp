#include "core/changes/account_changes.h"

#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

constexpr char spring[] =
    "account_id | account_name | population | industry | employees:number | tools:list      | staff:range\n"
    "A1         | Acme         | customer   | Software | 250              | Slack, Jira     | 201-500\n"
    "A2         | Brass        | customer   | Retail   | 1200             | Jira            | 1001-5000\n"
    "A3         | Corax        | prospect   | Banking  | -                | -               | -\n"
    "A4         | Dunlin       | prospect   | Mining   | 340              | Excel           | 201-500\n";

// Acme grew, its tools stand in another order; Brass is gone; Corax bought and is known better; Dunlin lost a number;
// Egret is new.
constexpr char summer[] =
    "account_id | account_name | population | industry | employees:number | tools:list      | staff:range\n"
    "A4         | Dunlin       | prospect   | Mining   | -                | Excel           | 201-500\n"
    "A1         | Acme         | customer   | Software | 520              | Jira, Slack     | 501-1000\n"
    "A3         | Corax        | customer   | Finance  | 90               | Excel, Jira     | -\n"
    "A5         | Egret        | prospect   | Retail   | 15               | -               | 11-50\n";

QStringList names(const Dataset &dataset, const std::vector<quint32> &rows)
{
    QStringList found;
    for (const quint32 row : rows)
        found << dataset.accountName(row);
    return found;
}

const FieldChange *field(const AccountChanges &changes, const char *key)
{
    for (const FieldChange &change : changes.fields)
        if (change.field == QLatin1String(key))
            return &change;
    return nullptr;
}

} // namespace

class AccountChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsComeAndGo();
    void accountsBecomeCustomers();
    void valuesChangeAreLearntAndAreLost();
    void theOrderOfMembersIsNoChange();
    void aStateDoesNotDifferFromItself();
    void aFieldThatBecameAnotherKindIsComparedAsItIsRead();
    void theChangesOfOneAccountAreALine();
    void cancelledComparisonsSaySo();

private:
    AccountChanges changes(const Dataset &before, const Dataset &after)
    {
        NoProgress progress;
        return compareAccounts(before, after, progress).value();
    }
    const Dataset m_spring = test::accounts(spring);
    const Dataset m_summer = test::accounts(summer);
};

void AccountChangesTest::accountsComeAndGo()
{
    const AccountChanges found = changes(m_spring, m_summer);
    QCOMPARE(names(m_summer, found.added), QStringList{QStringLiteral("Egret")});
    QCOMPARE(names(m_spring, found.gone), QStringList{QStringLiteral("Brass")});
    QCOMPARE(found.formerRow, (std::vector<qint32>{3, 0, 2, -1}));
}

void AccountChangesTest::accountsBecomeCustomers()
{
    const AccountChanges found = changes(m_spring, m_summer);
    QCOMPARE(names(m_summer, found.becameCustomers), QStringList{QStringLiteral("Corax")});
    QVERIFY(found.leftCustomers.empty());
    QCOMPARE(names(m_spring, changes(m_summer, m_spring).leftCustomers), QStringList{QStringLiteral("Corax")});
}

void AccountChangesTest::valuesChangeAreLearntAndAreLost()
{
    const AccountChanges found = changes(m_spring, m_summer);
    const FieldChange *employees = field(found, "employees");
    QVERIFY(employees);
    QCOMPARE(employees->changed, 1); // Acme
    QCOMPARE(employees->learnt, 1);  // Corax
    QCOMPARE(employees->lost, 1);    // Dunlin
    QCOMPARE(employees->examples[1].account, QStringLiteral("Acme"));
    QCOMPARE(employees->examples[1].before, QStringLiteral("250"));
    QCOMPARE(employees->examples[1].after, QStringLiteral("520"));
    QCOMPARE(field(found, "industry")->changed, 1);
    QCOMPARE(field(found, "staff")->changed, 1);
    QCOMPARE(found.fields.front().field, QStringLiteral("employees")); // most changes first
}

void AccountChangesTest::theOrderOfMembersIsNoChange()
{
    const FieldChange *tools = field(changes(m_spring, m_summer), "tools");
    QVERIFY(tools);
    QCOMPARE(tools->changed, 0);
    QCOMPARE(tools->learnt, 1); // Corax
}

void AccountChangesTest::aStateDoesNotDifferFromItself()
{
    const AccountChanges found = changes(m_spring, m_spring);
    QVERIFY(found.isEmpty());
    QVERIFY(found.fields.empty());
}

void AccountChangesTest::aFieldThatBecameAnotherKindIsComparedAsItIsRead()
{
    const Dataset numbers = test::accounts("account_id | size:number\nA1 | 250\nA2 | 30\n");
    const Dataset texts = test::accounts("account_id | size\nA1 | 250\nA2 | small\n");
    const FieldChange *size = field(changes(numbers, texts), "size");
    QVERIFY(size);
    QCOMPARE(size->changed, 1);
    QCOMPARE(size->examples.front().after, QStringLiteral("small"));
}

void AccountChangesTest::theChangesOfOneAccountAreALine()
{
    QCOMPARE(changedValues(m_spring, 0, m_summer, 1, 5),
             QStringLiteral("Employees 250 → 520 · Staff 201 to 500 → 501 to 1,000"));
    QCOMPARE(changedValues(m_spring, 0, m_summer, 1, 1), QStringLiteral("Employees 250 → 520 …"));
    QCOMPARE(changedValues(m_spring, 3, m_summer, 0, 5), QStringLiteral("Employees 340 → –"));
}

void AccountChangesTest::cancelledComparisonsSaySo()
{
    struct Stopped final : Progress {
        bool isCancelled() const override { return true; }
        void report(double, const QString &) override {}
    } stopped;
    const Result<AccountChanges> found = compareAccounts(m_spring, m_summer, stopped);
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Cancelled);
}

QTEST_APPLESS_MAIN(AccountChangesTest)
#include "account_changes_test.moc"
