#pragma once

#include <QString>
#include <QStringList>

#include <limits>
#include <map>
#include <vector>

namespace touchstone
{

// Spellings of one value of a field, and the one that stands for all. With an empty one they are taken for unknown.
struct ValueMerge {
    QString field;
    QStringList from;
    QString to;
    bool operator==(const ValueMerge &) const = default;
};

// Values that look like spellings of one and are not, as the analyst said: they are not proposed again.
struct DifferentValues {
    QString field;
    QStringList values;
    bool operator==(const DifferentValues &) const = default;
};

// The numbers that a field can have; those outside are taken for unknown.
struct ValueLimits {
    QString field;
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool operator==(const ValueLimits &) const = default;
};

// A coarser field beside one of many values: the original is kept, the group is a field of its own. Level 1 is the
// coarsest, 0 none. What the analyst says of a value wins over the catalogue.
struct TaxonomyChoice {
    QString field;
    int level = 0;
    std::map<QString, QString> groups; // value → group
    bool operator==(const TaxonomyChoice &) const = default;
};

// A group of countries of the analyst's own; one named as one of the catalogue replaces it.
struct RegionGroup {
    QString name;
    QStringList countries; // ISO 3166-1 codes
    bool operator==(const RegionGroup &) const = default;
};

// What the analyst decided about how values are spelt and grouped. The cells as the files have them stay as they are.
struct TidyingPlan {
    std::vector<ValueMerge> merges;
    std::vector<DifferentValues> different;
    std::vector<ValueLimits> limits;
    std::vector<TaxonomyChoice> taxonomies;
    bool withRegions = false; // a field with the groups of each account's country
    std::vector<RegionGroup> regions;

    bool operator==(const TidyingPlan &) const = default;
};

} // namespace touchstone
