// One folder a case in tests/data/import: the file as a program exported it, what the table must be, and what must be
// said about it. Where there are also expected_plan.txt and expected_values.csv, how it must be understood: system,
// role, and per column field, reading and reason, and then its values. To add a case lay the files down; nothing is
// compiled for it. With WRITE_EXPECTED_PLANS set in the environment the latter two are written, to be checked by eye.

#include "core/import/fields/field_catalogue.h"
#include "core/import/plan/import_plan.h"
#include "core/import/values/value_parser.h"
#include "core/matching/account_keys.h"
#include "core/matching/deal_states.h"
#include "core/matching/parsed_source.h"
#include "tests/core/import/reading_support.h"

#include <QDir>
#include <QLocale>

#include <cmath>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

const QString tableFile = QStringLiteral("expected.csv");
const QString issueFile = QStringLiteral("expected_issues.txt");
const QString planFile = QStringLiteral("expected_plan.txt");
const QString valueFile = QStringLiteral("expected_values.csv");
const QDate today(2026, 11, 22);

QString quoted(QString cell)
{
    const bool isPlain = !cell.contains(QLatin1Char('"')) && !cell.contains(QLatin1Char(',')) &&
                         !cell.contains(QLatin1Char('\n')) && !cell.contains(QLatin1Char('\r'));
    return isPlain ? cell
                   : QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString csvOf(const RawTable &table)
{
    QString csv;
    for (qsizetype row = -1; row < static_cast<qsizetype>(table.rowCount()); ++row) {
        QStringList cells;
        for (const RawColumn &column : table.columns)
            cells << quoted(row < 0 ? column.header : column.text(static_cast<std::size_t>(row)));
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

// All sources one below the other.
QString tablesOf(const std::vector<Source> &sources)
{
    QStringList tables;
    for (const Source &source : sources)
        tables << csvOf(*source.table);
    return tables.join(QLatin1Char('\n'));
}

QString findingsOf(const Source &source)
{
    const Reading &reading = source.reading;
    QString text =
        QStringLiteral("%1: %2 rows below row %3").arg(source.name).arg(reading.rowsRead).arg(reading.headerRow);
    if (!reading.encoding.isEmpty())
        text +=
            QStringLiteral(", %1, delimiter \"%2\"")
                .arg(reading.encoding, QString(reading.delimiter).replace(QLatin1Char('\t'), QStringLiteral("\\t")));
    text += QLatin1Char('\n');
    for (const DroppedRows &rows : reading.dropped)
        text += QStringLiteral("left out: %1 x %2, first row %3\n").arg(rows.count).arg(rows.reason).arg(rows.firstRow);
    for (const DataIssue &issue : source.issues)
        text += QStringLiteral("%1, row %2: %3\n")
                    .arg(issue.severity == DataIssue::Severity::Note      ? QStringLiteral("note")
                         : issue.severity == DataIssue::Severity::Warning ? QStringLiteral("warning")
                                                                          : QStringLiteral("problem"))
                    .arg(issue.row)
                    .arg(issue.text);
    return text;
}

QString orderName(DateOrder order)
{
    return order == DateOrder::DayMonthYear   ? QStringLiteral(" day/month")
           : order == DateOrder::MonthDayYear ? QStringLiteral(" month/day")
                                              : QString();
}

// "money EUR, decimals after \",\", times 1000": all of the reading that is not the usual.
QString readingText(const ColumnReading &reading)
{
    QString text = kindName(reading.kind) + orderName(reading.dates);
    if (!reading.currency.isEmpty())
        text += QLatin1Char(' ') + reading.currency;
    if (!reading.currencyColumn.isEmpty())
        text += QStringLiteral(" by \"%1\"").arg(reading.currencyColumn);
    if (!reading.decimal.isEmpty())
        text += QStringLiteral(" decimal \"%1\"").arg(reading.decimal);
    if (!reading.listSeparator.isEmpty())
        text += QStringLiteral(" separator \"%1\"")
                    .arg(QString(reading.listSeparator).replace(QLatin1Char('\n'), QStringLiteral("\\n")));
    if (reading.scale != 1.0)
        text += QStringLiteral(" times %1").arg(reading.scale);
    if (reading.offset != 0.0)
        text += QStringLiteral(" plus %1").arg(reading.offset);
    if (reading.fiscalStart != 1)
        text += QStringLiteral(" fiscal year from month %1").arg(reading.fiscalStart);
    for (const ValueStep &step : reading.steps)
        text += QStringLiteral(" %1=%2").arg(step.text).arg(step.value);
    for (const QString &nothing : reading.nothing)
        text += QStringLiteral(" nothing=\"%1\"").arg(nothing);
    return text;
}

QString planText(const SourcePlan &plan)
{
    QString text = QStringLiteral("%1: %2. %3\n").arg(plan.source, roleName(plan.role), plan.reason);
    if (!plan.system.isEmpty())
        text += QStringLiteral("system: %1. %2\n").arg(plan.system, plan.systemReason);
    for (const QString &remark : plan.remarks)
        text += QStringLiteral("remark: %1\n").arg(remark);
    for (const LeftOutRows &rows : plan.leftOut)
        text += QStringLiteral("rows left out: %1 %2 %3\n")
                    .arg(rows.header, rows.others ? QStringLiteral("is not") : QStringLiteral("is"),
                         rows.values.join(QStringLiteral(" or ")));
    text += QStringLiteral("keys: %1\n").arg(plan.keys.join(QStringLiteral(", ")));
    for (const ColumnPlan &column : plan.columns)
        text +=
            QStringLiteral("%1 -> %2 [%3]%4%5%6 %7\n")
                .arg(column.header, column.field, readingText(column.reading),
                     column.members.isEmpty() ? QString() : QStringLiteral(" of %1 columns").arg(column.members.size()),
                     column.used ? QString() : QStringLiteral(" unused"),
                     column.ambiguous ? QStringLiteral(" ?") : QString(), column.reason);
    return text;
}

QString numberAsText(double value)
{
    return std::isinf(value) ? QStringLiteral("...") : QString::number(value, 'g', 12);
}

QString valueOf(const Column &column, std::size_t row)
{
    if (!column.isKnown(row))
        return {};
    if (const auto *numbers = std::get_if<Numbers>(&column.cells)) {
        if (column.attribute.kind == ValueKind::Date)
            return QDate(1970, 1, 1).addDays(static_cast<qint64>(numbers->values[row])).toString(Qt::ISODate);
        return numberAsText(numbers->values[row]);
    }
    if (const auto *ranges = std::get_if<Ranges>(&column.cells))
        return QStringLiteral("%1 to %2").arg(numberAsText(ranges->low[row]), numberAsText(ranges->high[row]));
    if (const auto *lists = std::get_if<Lists>(&column.cells)) {
        QStringList members;
        for (const qint32 member : lists->members(row))
            members << (*lists->labels)[static_cast<std::size_t>(member)];
        return members.join(QStringLiteral(" + "));
    }
    const auto &categories = std::get<Categories>(column.cells);
    return (*categories.labels)[static_cast<std::size_t>(categories.codes[row])];
}

// What the value counts as where it identifies an account or ends a deal.
QString meaningOf(const QString &field, const QString &value)
{
    if (field == QLatin1String("opp_stage")) {
        const std::optional<DealState> state = closedState(value);
        return !state                     ? QStringLiteral("open")
               : *state == DealState::Won ? QStringLiteral("won")
                                          : QStringLiteral("lost");
    }
    const std::optional<KeyKind> key = keyKindOfField(field);
    const bool named = key == KeyKind::ExactName;
    return key ? QString::fromUtf8(normalizedKey(named ? KeyKind::Name : *key, value.toUtf8())) : value;
}

// The currency of each row, where there are several.
std::optional<Categories> currencies(const ParsedSource &source, const ParsedColumn &column)
{
    if (column.plan->reading.kind != ValueKind::Money || !column.plan->members.isEmpty())
        return std::nullopt;
    const RawTable &table = *source.source->table;
    Categories found = currenciesOf(table.columns[static_cast<std::size_t>(column.index)], column.plan->reading, table);
    return found.labels->size() > 1 ? std::optional(found) : std::nullopt;
}

QString valuesOf(const ParsedSource &source)
{
    QStringList headers;
    for (const ParsedColumn &column : source.columns) {
        headers << quoted(column.column.attribute.key);
        if (currencies(source, column))
            headers << QStringLiteral("in");
    }
    QString csv = headers.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (std::size_t row = 0; row < source.rowCount(); ++row) {
        if (!source.isUsed(row))
            continue;
        QStringList cells;
        for (const ParsedColumn &column : source.columns) {
            const QString value = valueOf(column.column, row);
            const QString meaning = meaningOf(column.plan->field, value);
            cells << quoted(meaning == value ? value : QStringLiteral("%1 (%2)").arg(value, meaning));
            if (const auto in = currencies(source, column))
                cells << (in->codes[row] < 0 ? QString() : (*in->labels)[static_cast<std::size_t>(in->codes[row])]);
        }
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

struct Understood {
    QString plan;
    QString values;
};

Understood understood(const std::vector<Source> &sources)
{
    const ImportPlan plan = suggestPlan(sources);
    Understood result;
    for (const SourcePlan &source : plan.sources)
        result.plan += planText(source);
    std::vector<DataIssue> issues;
    NoProgress progress;
    const Result<std::vector<ParsedSource>> parsed = parseSources(sources, plan, today, issues, progress);
    if (parsed)
        for (const ParsedSource &source : *parsed)
            result.values += valuesOf(source);
    for (const DataIssue &issue : issues)
        result.plan += QStringLiteral("issue, row %1, %2: %3\n").arg(issue.row).arg(issue.column, issue.text);
    return result;
}

bool isWriting()
{
    return qEnvironmentVariableIsSet("WRITE_EXPECTED_PLANS");
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QStringLiteral("(no such file)");
}

// Line by line, so that a difference is told by the line.
void compare(const QString &folder, const QString &name, const QString &found)
{
    const QString path = QDir(folder).filePath(name);
    const bool raw = name == tableFile || name == issueFile;
    if (isWriting() && (!raw || !QFile::exists(path))) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(found.toUtf8());
        return;
    }
    const QStringList expected = contentOf(path).split(QLatin1Char('\n'));
    const QStringList lines = found.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::min(expected.size(), lines.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(found, contentOf(path));
}

} // namespace

class ImportCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void readsEachCaseAsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(QStringLiteral(TEST_DATA_DIR "/import"));
        const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(names.size() >= 10);
        for (const QString &name : names)
            QTest::newRow(qUtf8Printable(name)) << cases.filePath(name);
    }

    void readsEachCaseAsExpected()
    {
        QFETCH(QString, folder);
        QStringList inputs = QDir(folder).entryList(QDir::Files, QDir::Name);
        inputs.removeAll(tableFile);
        inputs.removeAll(issueFile);
        inputs.removeAll(planFile);
        inputs.removeAll(valueFile);
        QCOMPARE(inputs.size(), 1);
        NoProgress progress;
        const Result<std::vector<Source>> sources = readFile(QDir(folder).filePath(inputs.front()), {}, progress);
        QString tables, findings;
        if (sources) {
            tables = tablesOf(*sources);
            for (const Source &source : *sources)
                findings += findingsOf(source);
        } else {
            findings = QStringLiteral("error: %1\n").arg(sources.error().sentence());
        }
        compare(folder, tableFile, tables);
        compare(folder, issueFile, findings);
        if (sources && (QFile::exists(QDir(folder).filePath(planFile)) || isWriting())) {
            const Understood found = understood(*sources);
            compare(folder, planFile, found.plan);
            compare(folder, valueFile, found.values);
        }
    }
};

QTEST_APPLESS_MAIN(ImportCasesTest)
#include "import_cases_test.moc"
