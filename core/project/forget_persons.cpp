#include "core/project/forget_persons.h"

#include "core/import/fields/column_matcher.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace touchstone
{

namespace
{

// What a column about a person holds: how to reach them in a way that tells the company, or their name.
enum class Personal { Address, Name, Other };

Personal personalKind(const ColumnPlan &column, SourceRole role)
{
    const FieldDefinition *field = fieldCatalogue().find(column.field);
    if (!field) // another column has the field: this one is kept under its own name
        if (const std::vector<FieldMatch> matches = matchHeader(headerText(column.header), role); !matches.empty())
            field = matches.front().field;
    if (field && (field->key == QLatin1String("email") || field->key == QLatin1String("owner_email")))
        return Personal::Address;
    return field && field->key == QLatin1String("contact_name") ? Personal::Name : Personal::Other;
}

constexpr std::size_t textsBetweenChecks = 65536;

// Writes the pseudonym of a text over the former one.
void makePseudonym(Personal kind, QByteArrayView text, std::size_t code, QByteArray &pseudonym)
{
    std::array<char, std::numeric_limits<std::size_t>::digits10 + 1> number;
    const auto end = std::to_chars(number.data(), number.data() + number.size(), code).ptr;
    const QByteArrayView word = kind == Personal::Name ? "Person " : "person";
    const qsizetype at = kind == Personal::Name ? -1 : text.lastIndexOf('@');
    const QByteArrayView domain = at < 0 ? QByteArrayView() : text.sliced(at);
    pseudonym.resize(word.size() + (end - number.data()) + domain.size());
    char *to = std::copy(word.begin(), word.end(), pseudonym.data());
    to = std::copy(number.data(), end, to);
    std::copy(domain.begin(), domain.end(), to);
}

// Code 0 stays the empty text. No two pseudonyms are alike, as each holds the code. False when it is cancelled.
bool forget(RawColumn &column, Personal kind, const Progress &progress)
{
    auto texts = std::make_shared<TextPool>();
    texts->append({});
    if (kind == Personal::Other)
        column.codes = RowCodes(column.codes.size(), 0U);
    QByteArray pseudonym;
    for (std::size_t code = 1; kind != Personal::Other && code < column.texts->size(); ++code) {
        if (code % textsBetweenChecks == 0 && progress.isCancelled())
            return false;
        makePseudonym(kind, column.texts->utf8(code), code, pseudonym);
        texts->append(pseudonym);
    }
    texts->settle();
    column.texts = std::move(texts);
    return true;
}

// Null when it is cancelled.
std::shared_ptr<RawTable> copyOf(const RawTable &table, const Progress &progress)
{
    auto copy = std::make_shared<RawTable>();
    copy->fileRows = table.fileRows;
    copy->columns.reserve(table.columns.size());
    for (const RawColumn &column : table.columns) {
        if (progress.isCancelled())
            return nullptr;
        copy->columns.push_back(column);
    }
    return copy;
}

// What was left out is forgotten too, but for the lines that stand above the columns.
void forgetDropped(std::vector<DroppedRows> &dropped, quint32 position)
{
    for (DroppedRows &each : dropped) {
        if (each.kind == DropReason::AboveHeader || each.kind == DropReason::Description ||
            each.kind == DropReason::RepeatedHeader)
            continue;
        for (FileRow &row : each.rows) // a text alone is a line, not a cell of the column
            if (const auto cell = std::ranges::find(row.columns, position);
                cell != row.columns.end() && row.texts.size() > 1) {
                row.texts.removeAt(cell - row.columns.begin());
                row.columns.erase(cell);
            }
    }
}

} // namespace

Result<Done> forgetPersons(std::vector<Source> &sources, const ImportPlan &plan, const Progress &progress)
{
    for (Source &source : sources) {
        const SourcePlan *sourcePlan = plan.find(source.name);
        if (!sourcePlan)
            continue;
        std::shared_ptr<RawTable> changed;
        for (const ColumnPlan &column : sourcePlan->columns) {
            const int index = source.table->find(column.header);
            if (index < 0 || column.used || !isPersonal(column))
                continue;
            if (!changed)
                changed = copyOf(*source.table, progress);
            if (!changed)
                return cancelled();
            const auto at = static_cast<std::size_t>(index);
            const std::vector<quint32> &positions = source.reading.positions;
            if (!forget(changed->columns[at], personalKind(column, sourcePlan->role), progress))
                return cancelled();
            forgetDropped(source.reading.dropped, positions.empty() ? static_cast<quint32>(index) : positions[at]);
        }
        if (changed)
            source.table = std::move(changed);
    }
    return Done{};
}

} // namespace touchstone
