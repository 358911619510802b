#pragma once

#include "core/profile/profile.h"

#include <QString>

#include <span>
#include <vector>

namespace touchstone
{

// The columns that the conditions ask about, each once, in their order; those that the table lacks are left out.
std::vector<const Column *> columnsOf(std::span<const Criterion> criteria, const Table &table);
std::vector<const Column *> columnsOf(const Trait &trait, const Table &table);

// What the row has there, as the user reads it; empty where nothing is known.
QString valueOf(const std::vector<const Column *> &columns, std::size_t row);

// A table of this row alone, so that conditions on one account need not look at all of them.
Table singleRow(const std::vector<const Column *> &columns, std::size_t row);

} // namespace touchstone
