#pragma once

#include "core/patterns/pattern.h"

#include <QJsonObject>

namespace touchstone
{

// A pattern with its counts and how sure it is, as every command writes it.
QJsonObject patternJson(const Pattern &pattern, const Table &table, Against against);

} // namespace touchstone
