#pragma once

#include "core/project/project.h"

namespace touchstone
{

// Accounts with twelve fields, half of them words and half numbers, some unknown, and a profile with a trait for each
// of them, a must-have and a disqualifier; every eighth account is a customer, the others are prospects, and every
// tenth has a deal. Invented, the same on every machine.
Project scoredProject(std::size_t accounts);

} // namespace touchstone
