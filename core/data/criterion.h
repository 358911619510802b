#pragma once

#include "core/data/row_set.h"
#include "core/data/table.h"

#include <QJsonObject>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <variant>
#include <vector>

namespace touchstone
{

// One of these categories or, in a list, at least one of these members. On numbers, dates and yes/no the values are
// read as such ("1", "true", "2024-03-01").
struct AnyOf {
    QStringList values;
    bool operator==(const AnyOf &) const = default;
};

// Known, and none of these.
struct NoneOf {
    QStringList values;
    bool operator==(const NoneOf &) const = default;
};

// low <= x < high unless told otherwise by the two flags.
struct Between {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool lowIncluded = true;
    bool highIncluded = false;
    bool operator==(const Between &) const = default;
};

// The highest (or lowest) share of the known values among the rows that are looked at; only in best-customer rules.
// Ties at the edge are all in or all out, whichever comes nearer to the share.
struct TopShare {
    double share = 0.2; // 0 to 1
    bool bottom = false;
    bool operator==(const TopShare &) const = default;
};

// The text has this in it, without regard to case.
struct Contains {
    QString text;
    bool operator==(const Contains &) const = default;
};

struct IsMissing {
    bool operator==(const IsMissing &) const = default;
};

using Condition = std::variant<AnyOf, NoneOf, Between, TopShare, Contains, IsMissing>;

// One condition on one attribute: "Employees between 50 and 200". The atom of best-customer rules, of mined patterns
// and of profiles.
struct Criterion {
    QString attribute; // Attribute::key
    Condition condition;
    bool operator==(const Criterion &) const = default;
};

// How far a row meets a criterion, in percent: 0 or 100, between when a range only overlaps; unknownDegree when the
// value is unknown, which is never the same as no.
using Degree = std::uint8_t;
inline constexpr Degree unknownDegree = 255;
inline constexpr Degree fullDegree = 100;

// One degree per row of the table. All unknown when the table has no such attribute. TopShare looks at all rows of
// `among`, or at the whole table when it is null.
std::vector<Degree> degrees(const Table &table, const Criterion &criterion, const RowSet *among = nullptr);

// The rows that meet all the criteria wholly, and those where that is known (a single known no decides).
struct Matches {
    RowSet met;
    RowSet known;
};
Matches match(const Table &table, std::span<const Criterion> criteria, const RowSet *among = nullptr);

// "Employees 200 to 999", "Industry is Software", "Technologies include Salesforce", in the user's language and number
// format. A conjunction is joined by "and".
QString describe(const Criterion &criterion, const Attribute &attribute);
QString describe(std::span<const Criterion> criteria, const Table &table);

// {"field","operator","value"} with operators is, in, has, between, is missing, is not, contains, top, bottom. Flags of
// Between are left out where they are the usual ones.
QJsonObject toJson(const Criterion &criterion, ValueKind kind);
Result<Criterion> criterionFromJson(const QJsonObject &json);

// "employees >= 50", "status = Won", "won_amount top 20%", "industry in Software, Media", as the command line takes it.
// The attribute's key is returned as the table spells it. Fails, with the known names that come nearest, when the table
// has no such field, and when the operator or the value does not suit its kind.
Result<Criterion> criterionFromText(const QString &text, const Table &table);

} // namespace touchstone
