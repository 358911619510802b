#pragma once

#include "core/import/currency_plan.h"
#include "core/import/matching_plan.h"
#include "core/import/raw_table.h"
#include "core/import/tidying_plan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace touchstone
{

// What the rows of a source are.
enum class SourceRole {
    Accounts, // customers and prospects alike, or not known which
    Customers,
    Prospects,
    Opportunities,
    Contacts,
    Responses,
    Usage,
    Invoices,
    Subscriptions,
    Tickets,
    Events, // anything else that happened to an account, e.g. churn events
    Lookup, // a list of products, of colleagues…: explains values of other files
    Ignored
};

enum class DateOrder { Unknown, YearMonthDay, DayMonthYear, MonthDayYear };

// How the texts of one column are read.
struct ColumnReading {
    ValueKind kind = ValueKind::Category;
    QString decimal = {}; // "." or ","; empty: no number in it has one
    DateOrder dates = DateOrder::Unknown;
    QString listSeparator = {};
    double scale = 1.0; // "in 000s": 1000
    QString currency = {};
    bool operator==(const ColumnReading &) const = default;
};

// How one column is used: proposed with a reason and a confidence, changed by the analyst.
struct ColumnPlan {
    QString header;
    QString field; // canonical name of resources/import/column_synonyms.json, or the header itself
    ColumnReading reading;
    Known known = Known::BeforeSale;
    Family family = Family::Other;
    bool used = true;
    double confidence = 1.0; // 0 to 1
    QString reason = {};     // a sentence: why this field and this reading
    bool byHand = false;     // the analyst decided; a later proposal leaves it alone
    bool operator==(const ColumnPlan &) const = default;
};

// How one source is used.
struct SourcePlan {
    QString source; // Source::name
    SourceRole role = SourceRole::Ignored;
    double confidence = 1.0;
    QString reason = {};
    std::vector<ColumnPlan> columns;
    QStringList keys = {}; // headers that join it to the accounts, tried in this order; empty: each row is an account
    bool byHand = false;   // the analyst decided role and keys; a later proposal leaves them alone
    bool operator==(const SourcePlan &) const = default;
};

// How the analyst wants the sources understood: proposed by suggestPlan, edited on the data page, kept in the project
// and replayed on the next export with the same headers.
struct ImportPlan {
    std::vector<SourcePlan> sources;
    MatchingPlan matching = {};
    TidyingPlan tidying = {};
    CurrencyPlan currency = {};

    const SourcePlan *find(QStringView source) const;
    bool operator==(const ImportPlan &) const = default;
};

// Proposes a plan for all sources together, as what a file is may depend on the others. What `kept` says by hand stays.
ImportPlan suggestPlan(std::span<const Source> sources, const ImportPlan &kept = {});

QString roleName(SourceRole role); // stable: "opportunities"
std::optional<SourceRole> roleFromName(QStringView name);
QString roleLabel(SourceRole role); // as the user reads it

} // namespace touchstone
