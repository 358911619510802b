#pragma once

#include "core/base/result.h"
#include "core/import/plan/currency_plan.h"
#include "core/import/plan/customer_value_plan.h"
#include "core/import/plan/matching_plan.h"
#include "core/import/plan/tidying_plan.h"
#include "core/import/tables/raw_table.h"

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

// A word and the number that it counts for: "Red" is 25 of 100.
struct ValueStep {
    QString text;
    double value = 0;
    bool operator==(const ValueStep &) const = default;
};

// How the texts of one column are read.
struct ColumnReading {
    ValueKind kind = ValueKind::Category;
    QString decimal = {}; // "." or ","; empty: no number in it has one
    DateOrder dates = DateOrder::Unknown;
    QString listSeparator = {};
    double scale = 1.0; // "in 000s": 1000
    QString currency = {};
    QString currencyColumn = {};       // header of the column that names each row's currency; empty: none does
    double offset = 0.0;               // added after the scale: answers 1 to 5 are 25 x - 25 of 100
    std::vector<ValueStep> steps = {}; // words that count for numbers
    QStringList nothing = {};          // texts that say nothing here besides the usual ones; "0" is any zero
    QStringList answers = {};          // usual faces of nothing that are answers here
    bool blankIsNo = false;            // an empty cell says no: only when the analyst agrees
    int fiscalStart = 1;               // the month in which the year of "FY26-Q3" begins
    bool operator==(const ColumnReading &) const = default;
};

// What becomes of columns that make one field together: one a month, a feature, a stage.
enum class Repeat {
    None,
    Sum,
    Names, // of those that say something
    Latest,
    Annual // the first is an amount, the second how often it is paid, the third how many there are
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
    bool ambiguous = false;  // the values could as well be read otherwise: to be looked at
    Repeat repeat = Repeat::None;
    QStringList members = {}; // of a repeated field: the headers that it is made of; `header` is a name for them all
    bool operator==(const ColumnPlan &) const = default;
};

// Rows that are left out for what they say: deleted ones, previews of a survey.
struct LeftOutRows {
    QString header;
    QStringList values;  // without regard to case
    QString reason;      // a sentence
    bool others = false; // the rows that say anything else are left out instead
    bool operator==(const LeftOutRows &) const = default;
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
    QString system = {};   // the key of a system in resources/import/source_systems.json; empty: not recognised
    double systemConfidence = 0.0;
    QString systemReason = {};
    QStringList remarks = {};              // what was done because of it, each a sentence
    std::vector<LeftOutRows> leftOut = {}; // an entry that the analyst took back has no values
    int fiscalYearStart = 0;               // a month, said by the analyst; 0: not said

    const ColumnPlan *column(QStringView header) const; // without regard to case, as tables look it up; or null
    bool operator==(const SourcePlan &) const = default;
};

// How the analyst wants the sources understood: proposed by suggestPlan, edited on the data page, kept in the project
// and replayed on the next export with the same headers.
struct ImportPlan {
    std::vector<SourcePlan> sources;
    MatchingPlan matching = {};
    TidyingPlan tidying = {};
    CurrencyPlan currency = {};
    CustomerValuePlan value = {};

    const SourcePlan *find(QStringView source) const;
    bool operator==(const ImportPlan &) const = default;
};

class Progress;
struct ImportCatalogue; // core/import/fields/import_catalogue.h

// Proposes a plan for all sources together, as what a file is may depend on the others. What `kept` says by hand stays.
// The catalogue is ours, or ours with what the user's own files add to it.
Result<ImportPlan> suggestPlan(std::span<const Source> sources, const ImportPlan &kept,
                               const ImportCatalogue &catalogue, Progress &progress);
ImportPlan suggestPlan(std::span<const Source> sources, const ImportPlan &kept, const ImportCatalogue &catalogue);
ImportPlan suggestPlan(std::span<const Source> sources, const ImportPlan &kept = {});

QString roleName(SourceRole role); // stable: "opportunities"
std::optional<SourceRole> roleFromName(QStringView name);
QString roleLabel(SourceRole role); // as the user reads it

} // namespace touchstone
