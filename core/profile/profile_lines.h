#pragma once

#include "core/patterns/pattern.h"
#include "core/profile/profile.h"

namespace touchstone
{

// New lines of a profile: from a pattern, with its sentence as their reason, or by hand.

// A trait: as many points for meeting it as the other traits give on average (for not meeting it, where the pattern is
// rarer among the best). Who cannot be told gets what weight of evidence 0 comes to between the two.
Trait traitFromPattern(const Pattern &pattern, const Table &table, Against against, const Profile &profile);

// A must-have or a disqualifier.
Gate gateFromPattern(const Pattern &pattern, const Table &table, Against against, Gate::Rule rule);

// Lines by hand are judgement. A trait gives its points for meeting the criterion and half of them for not knowing.
Trait traitByHand(const Criterion &criterion, const Attribute &attribute, const Profile &profile);
Gate gateByHand(const Criterion &criterion, Gate::Rule rule);

// What to tell of a line below its name: the points of a trait's bins, or why the line is there where the name says its
// condition already. A reason that begins with the name goes on after it.
QString detailOf(const Trait &trait, const Table &table);
QString detailOf(const Gate &gate, const QString &name);

// The sentence of a pattern begins with the pattern's title, which is often the line's name: what comes after it.
QString beyondName(const QString &name, const QString &reason);

// What a line rests on after it was edited by hand: evidence becomes both, a prediction that was not made that way
// becomes judgement.
Basis basisAfterEdit(Basis basis);

// The attributes that a line may be about: what is known before the sale, but for names and keys. By label.
std::vector<const Column *> profileColumns(const Dataset &dataset);

// Lines that a new draft would replace: those that are not locked.
std::size_t unlockedLines(const Profile &profile);

// Whether a disqualifier of the profile that is on has exactly these criteria.
bool isDisqualifiedBy(const Profile &profile, std::span<const Criterion> criteria);

// Whether a line of the profile has exactly these criteria.
bool hasCriteria(const Profile &profile, std::span<const Criterion> criteria);

} // namespace touchstone
