#pragma once

#include "core/data/dataset.h"
#include "core/import/plan/import_plan.h"

#include <QString>

#include <span>
#include <vector>

namespace touchstone
{

// A value that is probably another one, misspelt: "technolgy" for technology.
struct Misspelling {
    int source = -1; // index
    int column = -1; // index
    QString value;
    QString suggestion;
    qint64 count = 0;    // rows with the value
    qint64 firstRow = 0; // as an editor counts
};

// The probable misspellings in the used columns of categories of all sources: against the names of countries and of
// industries, against the keys of a lookup file that a column takes its values from ("GTXPro" for GTX Pro), and against
// a much more frequent value of the same column. Nothing is corrected.
std::vector<Misspelling> probableMisspellings(std::span<const Source> sources, const ImportPlan &plan);

// The misspelling as the user is told it.
DataIssue issueOf(const Misspelling &misspelling, std::span<const Source> sources);

// Whether a text names a country, by its usual English name, an alias or its ISO code.
bool isCountry(const QString &text);

} // namespace touchstone
