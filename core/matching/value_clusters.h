#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/data/value_counts.h"
#include "core/import/plan/tidying_plan.h"

#include <vector>

namespace touchstone
{

// Values of one field that are probably spellings of one.
struct ValueCluster {
    // Why: names of one country, state or industry; the same words in another order, case or punctuation; the same
    // letters in a slightly different order.
    enum class Method { Alias, Fingerprint, NGrams };

    QString field; // Attribute::key
    QString label; // what the user reads
    Method method = Method::Fingerprint;
    std::vector<ValueCount> values; // most frequent first
    QString proposed;               // the spelling that all would get

    std::size_t rows() const;
};

// The two keys of OpenRefine's "Clustering In Depth": values with the same key are one cluster.
// Lower case without accents, punctuation and repeated words, the words in order.
QString fingerprint(const QString &text);
// The pairs of letters that occur, in order; of texts with digits also these, as "100" and "1000" are not one.
QString ngramFingerprint(const QString &text, int size = 2);

// The clusters in the categories and lists of the accounts, those with most rows first. What the plan says to be
// different is left out.
Result<std::vector<ValueCluster>> clusterValues(const Dataset &dataset, const TidyingPlan &plan, Progress &progress);

} // namespace touchstone
