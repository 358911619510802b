#pragma once

#include "core/data/criterion.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace touchstone
{

// A condition as a form asks for it: an operator and what it takes.
struct CriterionForm {
    enum class Operator {
        AtLeast,
        MoreThan,
        AtMost,
        LessThan,
        Between,
        TopShare,
        BottomShare,
        AnyOf,
        NoneOf,
        Yes,
        No,
        Contains,
        IsMissing
    };

    Operator op = Operator::AtLeast;
    double low = 0.0;         // AtLeast, MoreThan, Between
    double high = 0.0;        // AtMost, LessThan, Between
    bool lowIncluded = true;  // Between
    bool highIncluded = true; // Between
    double share = 0.2;       // TopShare, BottomShare
    QStringList values = {};  // AnyOf, NoneOf
    QString text = {};        // Contains
    bool operator==(const CriterionForm &) const = default;
};

// The two are inverse, but that a range open at both ends is at least minus infinity.
CriterionForm formOf(const Condition &condition, ValueKind kind);
Condition conditionOf(const CriterionForm &form);

// The operators that suit the kind, the usual one first. Shares belong to best-customer rules alone.
std::vector<CriterionForm::Operator> operatorsFor(ValueKind kind, bool withShares);

// "at least", "on or after", "is one of": what stands between the attribute and the value.
QString operatorLabel(CriterionForm::Operator op, ValueKind kind);

// Whether the form says something: a text to look for, values to choose from, a range that is not empty.
bool isComplete(const CriterionForm &form);

} // namespace touchstone
