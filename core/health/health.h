#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/field_summary.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace touchstone
{

// The groups of accounts that fields are compared over. Won: have a won opportunity; lost: have only lost ones.
enum class Population { All, Customers, Won, Lost, Open, Prospects };

struct HealthPopulation {
    Population which = Population::All;
    RowSet rows;
};

// Those that are not empty; who won is left out where that is exactly who is a customer.
std::vector<HealthPopulation> healthPopulations(const Dataset &dataset);
QString populationLabel(Population population, Unit unit); // as the user reads it
QString populationKey(Population population);              // stable: "customers"

// What is wrong with a field, or with the accounts.
enum class FindingKind {
    DecidesOutcome,      // a field that all but says how the sale went
    FilledAfterSale,     // one that is filled in for those who bought and hardly for others
    UnknownForProspects, // no file that prospects come from has it
    ThinForProspects,    // known for few of them
    Copy,                // fields that say the same
    DuplicateDomain,     // accounts that share a web domain
    DuplicateName,       // accounts that share a name
    StaleActivity,       // most accounts were last heard of long ago
    StaleTechnology,     // technologies that were last seen long ago
    FewAccounts,         // too few to find what sets the best apart
    Empty,
    Thin, // known for few accounts
    Constant
};
QString findingKey(FindingKind kind); // stable: "decides_outcome"

// A change of the import plan that answers a finding.
struct Remedy {
    enum class Kind { None, MarkAfterSale, LeaveOut };

    Kind kind = Kind::None;
    QStringList fields = {}; // keys
    bool operator==(const Remedy &) const = default;
};

struct HealthFinding {
    FindingKind kind = FindingKind::Thin;
    DataIssue::Severity severity = DataIssue::Severity::Note;
    QStringList fields = {}; // keys of attributes; empty: about the accounts
    std::size_t count = 0;   // so many
    std::size_t total = 0;   // of so many
    QString title = {};      // a few words
    QString seen = {};       // what was seen, in a sentence
    QString meaning = {};    // what it means for the profile
    QString advice = {};     // what to do
    Remedy remedy = {};
    std::vector<qint32> accounts = {}; // those that it is about, the first of them; empty: all of a kind
};

struct FieldHealth {
    FieldSummary summary;
    std::vector<FillRate> fill = {};    // per population
    std::vector<double> borders = {};   // of bars over numbers and dates as people say them, one more than bars
    std::vector<std::size_t> bars = {}; // accounts in each
};

// What is to be known about the data before a profile is made of them.
struct DataHealth {
    Unit unit = Unit::Account;
    std::vector<HealthPopulation> populations;
    std::vector<FieldHealth> fields;     // all of the accounts but id and name, in the order of the table
    std::vector<HealthFinding> findings; // what matters most first
};

Result<DataHealth> checkHealth(const Dataset &dataset, Progress &progress);

// The findings about this field, in their order.
std::vector<const HealthFinding *> findingsOf(const DataHealth &health, const QString &field);

} // namespace touchstone
