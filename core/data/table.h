#pragma once

#include "core/base/result.h"
#include "core/base/text_pool.h"
#include "core/data/label_codes.h"
#include "core/data/number_list.h"
#include "core/data/row_set.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace touchstone
{

// How the values of an attribute are read and compared.
enum class ValueKind { Category, Number, Money, Percent, Date, YesNo, List, Range, Text, Id };

// When a value is known. Only what is known before a sale may describe the profile; the rest may mark best customers.
// This is the guard against leakage.
enum class Known { BeforeSale, ChangesAfterSale, AfterSale };

// What an attribute is about.
enum class Family {
    Identity,
    Firmographic,
    Geographic,
    Technographic,
    Behavioural,
    Demographic,
    Psychographic,
    Outcome,
    Sales, // owner, stage, dates of the sale: neither describes an account nor tells how well it went
    Other
};

// What a column of a table is.
struct Attribute {
    QString key;    // canonical name ("employees"), or the header for columns of the user's own; unique in its table
    QString label;  // what the user reads ("Employees")
    QString header; // as the file has it; empty for computed columns
    ValueKind kind = ValueKind::Category;
    Known known = Known::BeforeSale;
    Family family = Family::Other;
    QString unit = {};    // ISO code of a currency, "days"…; empty: none
    QString formula = {}; // how a computed column comes about, in words; empty: read from a file
    bool operator==(const Attribute &) const = default;
};

inline constexpr double unknownNumber = std::numeric_limits<double>::quiet_NaN();
inline constexpr qint32 unknownCode = -1;

// Number, Money, Percent (in percent: 12 % is 12), Date (days since 1970-01-01) and YesNo (1, 0). NaN: unknown.
struct Numbers {
    NumberList values;
};

// "201-500 employees": low <= x <= high. NaN in both: unknown; infinite: open end.
struct Ranges {
    std::vector<double> low;
    std::vector<double> high;
};

// Category, Text and Id. -1: unknown.
struct Categories {
    LabelCodes codes;
    std::shared_ptr<const TextPool> labels = std::make_shared<const TextPool>();
};

// List: the members of row r are codes[ends[r - 1] .. ends[r]). No member: unknown, as an empty cell does not say that
// there is none.
struct Lists {
    std::vector<quint32> ends;
    std::vector<qint32> codes;
    std::shared_ptr<const TextPool> labels = std::make_shared<const TextPool>();

    std::span<const qint32> members(std::size_t row) const;
};

using Cells = std::variant<Numbers, Ranges, Categories, Lists>;

// The source and its column that the cells were read from; -1: computed.
struct ColumnOrigin {
    int source = -1;
    int column = -1;
    bool operator==(const ColumnOrigin &) const = default;
};

// What a computed column was computed from, so that each of its values can be traced.
struct Derivation {
    int source = -1;               // whose rows were counted or added up; -1: opportunities, of whatever files
    std::vector<int> columns = {}; // of the source, that gave the numbers; empty: rows were counted
    QStringList fields = {};       // of opportunities: the same
    std::shared_ptr<const RowSet> rows = {}; // the rows or opportunities that count; null: all
};

struct Column {
    Attribute attribute;
    Cells cells;
    ColumnOrigin origin = {};
    std::vector<ColumnOrigin> furtherOrigins = {};     // asked in this order where the origin says nothing
    std::shared_ptr<const Derivation> derivation = {}; // null: read, not computed

    std::size_t rowCount() const;
    bool isKnown(std::size_t row) const;
    std::size_t knownCount() const;
};

// Rows of one kind of thing. Immutable; copies share their columns.
class Table
{
public:
    Table() = default;
    explicit Table(std::size_t rowCount) : m_rowCount(rowCount) {}

    std::size_t rowCount() const { return m_rowCount; }
    std::span<const std::shared_ptr<const Column>> columns() const { return m_columns; }

    // By key, then by header, both without regard to case; null when there is none.
    const Column *find(QStringView name) const;

    // A table that also has this column; one of the same key is replaced. The column must have rowCount() rows, or the
    // table must be without rows and columns.
    Table with(Column column) const;
    Table with(std::shared_ptr<const Column> column) const;

private:
    std::size_t m_rowCount = 0;
    std::vector<std::shared_ptr<const Column>> m_columns;
};

// The stable names of the command line, the JSON and the project file ("yesno", "before", "firmographic").
QString kindName(ValueKind kind);
std::optional<ValueKind> kindFromName(QStringView name);
QString knownName(Known known);
std::optional<Known> knownFromName(QStringView name);
QString familyName(Family family);
std::optional<Family> familyFromName(QStringView name);

// Whether the kind's cells are Numbers.
bool isNumeric(ValueKind kind);

// A number of the attribute's kind as the user reads it: money with its currency, a date, a year without a separator;
// empty when it is unknown.
QString valueText(const Attribute &attribute, double value);

// The cell as the user reads it, in their number format; empty when it is unknown.
QString cellText(const Column &column, std::size_t row);

} // namespace touchstone
