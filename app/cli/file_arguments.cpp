#include "app/cli/file_arguments.h"

#include "core/import/tables/dropped_log.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

// "HEADER=VALUE"; headers may have "=" in them, values have not.
std::optional<std::pair<QString, QString>> headerAndValue(const QString &text)
{
    const qsizetype at = text.lastIndexOf(QLatin1Char('='));
    if (at <= 0 || at + 1 == text.size())
        return std::nullopt;
    return std::pair(text.left(at).trimmed(), text.mid(at + 1).trimmed());
}

bool takeRole(FileImport &file, const QString &value)
{
    file.role = roleFromName(value);
    return file.role.has_value();
}

bool takeField(FileImport &file, const QString &value)
{
    const auto pair = headerAndValue(value);
    if (pair)
        file.fields[pair->first] = pair->second;
    return pair.has_value();
}

bool takeKind(FileImport &file, const QString &value)
{
    const auto pair = headerAndValue(value);
    const auto kind = pair ? kindFromName(pair->second) : std::nullopt;
    if (kind)
        file.kinds[pair->first] = *kind;
    return kind.has_value();
}

bool takeKnown(FileImport &file, const QString &value)
{
    const auto pair = headerAndValue(value);
    const auto known = pair ? knownFromName(pair->second) : std::nullopt;
    if (known)
        file.known[pair->first] = *known;
    return known.has_value();
}

bool takeIgnored(FileImport &file, const QString &value)
{
    file.ignored << value;
    return !value.isEmpty();
}

bool takeKeys(FileImport &file, const QString &value)
{
    for (const QString &key : value.split(QLatin1Char(',')))
        file.keys << key.trimmed();
    return !file.keys.contains(QString());
}

bool takeEncoding(FileImport &file, const QString &value)
{
    file.read.encoding = value;
    return !value.isEmpty();
}

bool takeDelimiter(FileImport &file, const QString &value)
{
    const bool tab = value == QLatin1String("tab") || value == QLatin1String("\\t");
    file.read.delimiter = tab ? QStringLiteral("\t") : value;
    return file.read.delimiter.size() == 1;
}

bool takeHeaderRow(FileImport &file, const QString &value)
{
    bool good = false;
    file.read.headerRow = value.toLongLong(&good);
    return good && *file.read.headerRow > 0;
}

bool takeHeaderRows(FileImport &file, const QString &value)
{
    bool good = false;
    file.read.headerRows = value.toInt(&good);
    return good && *file.read.headerRows >= 0 && *file.read.headerRows <= 3;
}

bool takeKeptRow(FileImport &file, const QString &value)
{
    bool good = !value.isEmpty();
    for (const QString &row : value.split(QLatin1Char(','))) {
        bool isNumber = false;
        file.read.putBackRows.push_back({row.trimmed().toLongLong(&isNumber), {}});
        good = good && isNumber && file.read.putBackRows.back().row > 0;
    }
    return good;
}

bool takeKeptReason(FileImport &file, const QString &value)
{
    const std::optional<DropReason> reason = dropReasonFromName(value);
    if (reason)
        file.read.putBackReasons.push_back(*reason);
    return reason.has_value();
}

bool takeRepair(FileImport &file, const QString &value)
{
    file.read.repairText = value == QLatin1String("yes");
    return file.read.repairText || value == QLatin1String("no");
}

bool takeSheet(FileImport &file, const QString &value)
{
    file.read.sheet = value;
    return !value.isEmpty();
}

bool takeDecimal(FileImport &file, const QString &value)
{
    file.decimal = value;
    return value == QLatin1String(",") || value == QLatin1String(".");
}

bool takeDates(FileImport &file, const QString &value)
{
    static constexpr std::array orders = {std::pair{"dmy", DateOrder::DayMonthYear},
                                          std::pair{"mdy", DateOrder::MonthDayYear},
                                          std::pair{"ymd", DateOrder::YearMonthDay}};
    const auto found =
        std::ranges::find_if(orders, [&value](const auto &order) { return value == QLatin1String(order.first); });
    if (found != orders.end())
        file.dates = found->second;
    return found != orders.end();
}

bool takeListSeparator(FileImport &file, const QString &value)
{
    file.listSeparator = value;
    return !value.isEmpty();
}

struct ReadingOption {
    const char *name;
    const char *values; // as the help shows them
    bool (*take)(FileImport &file, const QString &value);
};

constexpr ReadingOption readingOptions[] = {
    {"--as",
     "customers|prospects|opportunities|contacts|responses|usage|invoices|accounts|subscriptions|tickets|events|lookup|"
     "ignored",
     takeRole},
    {"--map", "HEADER=FIELD", takeField},
    {"--kind", "HEADER=category|number|money|percent|date|yesno|list|range|text|id", takeKind},
    {"--known", "HEADER=before|after", takeKnown},
    {"--ignore", "HEADER", takeIgnored},
    {"--key", "HEADER[,HEADER]", takeKeys},
    {"--encoding", "NAME", takeEncoding},
    {"--delimiter", "CHARACTER|tab", takeDelimiter},
    {"--header-row", "NUMBER", takeHeaderRow},
    {"--header-rows", "0|1|2|3", takeHeaderRows},
    {"--keep-row", "NUMBER[,NUMBER]", takeKeptRow},
    {"--keep", "above-header|description|empty|repeated-header|total|footer", takeKeptReason},
    {"--repair-text", "yes|no", takeRepair},
    {"--sheet", "NAME", takeSheet},
    {"--decimal", ",|.", takeDecimal},
    {"--dates", "dmy|mdy|ymd", takeDates},
    {"--list-separator", "CHARACTER", takeListSeparator},
};

Error wrong(const QString &what)
{
    return {Error::Code::InvalidInput, what};
}

// Takes the option at the front, and its value from behind "=" or from the argument after it.
Result<Done> takeOption(FileImport &file, const QStringList &arguments, qsizetype &at)
{
    const QString &argument = arguments[at];
    const qsizetype equals = argument.indexOf(QLatin1Char('='));
    const QString name = argument.left(equals);
    const auto option = std::ranges::find_if(
        readingOptions, [&name](const ReadingOption &each) { return name == QLatin1String(each.name); });
    if (option == std::end(readingOptions))
        return wrong(QCoreApplication::translate("Command", "There is no option %1.").arg(name));
    if (equals < 0 && at + 1 == arguments.size())
        return wrong(
            QCoreApplication::translate("Command", "%1 needs a value: %2.").arg(name, QLatin1String(option->values)));
    const QString value = equals < 0 ? arguments[++at] : argument.mid(equals + 1);
    if (!option->take(file, value))
        return wrong(QCoreApplication::translate("Command", "%1 cannot be \"%2\", but %3.")
                         .arg(name, value, QLatin1String(option->values)));
    return Done{};
}

} // namespace

Result<std::vector<FileImport>> parseFileArguments(const QStringList &arguments)
{
    std::vector<FileImport> files;
    FileImport next;
    bool pending = false;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (arguments[at].startsWith(QLatin1Char('-')) && arguments[at] != QLatin1String("-")) {
            if (const Result<Done> taken = takeOption(next, arguments, at); !taken)
                return taken.error();
            pending = true;
            continue;
        }
        next.path = arguments[at];
        files.push_back(std::exchange(next, {}));
        pending = false;
    }
    if (pending)
        return wrong(QCoreApplication::translate("Command", "Options of a file stand before it."));
    if (files.empty())
        return wrong(QCoreApplication::translate("Command", "No file is named."));
    return files;
}

QString fileArgumentsHelp()
{
    QString text = QCoreApplication::translate(
        "Command", "FILE is a CSV, TSV, XLSX, ODS or ZIP file, or - for standard input. What stands before a FILE says "
                   "how to read it:");
    for (const ReadingOption &option : readingOptions)
        text += QStringLiteral("\n  %1 %2").arg(QLatin1String(option.name), QLatin1String(option.values));
    return text;
}

} // namespace touchstone
