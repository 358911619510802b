#pragma once

#include "core/data/criterion.h"
#include "core/data/dataset.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace touchstone
{

// A customer taken in or out by hand. The reason is kept and printed.
struct HandMark {
    bool best = true;
    QString reason;
    bool operator==(const HandMark &) const = default;
};

struct BestCriterion {
    Criterion criterion;
    double weight = 1.0; // for Combine::Weighted
    bool on = true;
    bool operator==(const BestCriterion &) const = default;
};

// How the analyst says who the best customers are.
struct BestRule {
    enum class Combine { All, AtLeast, Weighted };

    std::vector<BestCriterion> criteria;
    Combine combine = Combine::All;
    int atLeast = 1;                   // for AtLeast
    double weightCut = 1;              // for Weighted: the sum of weights of the criteria met
    std::optional<Criterion> among;    // who the rest is, of the customers that are not best; none: all of them
    std::map<QString, HandMark> marks; // by account id; wins over the criteria

    bool operator==(const BestRule &) const = default;
};

// How many customers each criterion could judge, and how.
struct CriterionCount {
    std::size_t met = 0;
    std::size_t notMet = 0;
    std::size_t unknown = 0;
};

// Who the best customers are, by the rule and by hand.
struct BestSelection {
    RowSet judged;    // the customers that count: best and rest together
    RowSet best;      // of all customers; shares of the top are taken among all of them
    RowSet rest;      // customers that are not best; where the rule has `among`, only those that it surely names
    RowSet undecided; // not best only because something is unknown; part of rest
    std::vector<CriterionCount> counts;   // per criterion of the rule, on or off
    std::vector<std::vector<Degree>> met; // [criterion][account]
    QStringList judgedBy;            // the attributes that decided: those of the criteria that are on, and of `among`
    std::vector<DataIssue> warnings; // too few, all of them, marks for accounts that are gone…
};

// With no criterion and no mark nobody is best.
BestSelection selectBestCustomers(const Dataset &dataset, const BestRule &rule);

// The attributes that make a criterion of best: outcomes and whatever else is known only after the sale, those that
// are known for at least one customer.
std::vector<const Column *> outcomeColumns(const Dataset &dataset);

// What speaks against using the attribute in a criterion of best, e.g. that it is known before the sale; else empty.
QString objectionToCriterion(const Dataset &dataset, const Criterion &criterion);

} // namespace touchstone
