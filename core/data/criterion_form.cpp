#include "core/data/criterion_form.h"

#include "core/base/overloaded.h"

#include <QCoreApplication>

#include <cmath>

namespace touchstone
{

namespace
{

using Operator = CriterionForm::Operator;

bool meansYes(const QStringList &values)
{
    return values.size() == 1 && (values[0] == QLatin1String("true") || values[0] == QLatin1String("1") ||
                                  values[0].compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0);
}

CriterionForm formOfRange(const Between &range)
{
    CriterionForm form{.op = Operator::Between, .low = range.low, .high = range.high};
    form.lowIncluded = range.lowIncluded;
    form.highIncluded = range.highIncluded;
    if (std::isinf(range.high))
        form = {.op = range.lowIncluded ? Operator::AtLeast : Operator::MoreThan, .low = range.low};
    else if (std::isinf(range.low))
        form = {.op = range.highIncluded ? Operator::AtMost : Operator::LessThan, .high = range.high};
    return form;
}

QString dateLabel(Operator op)
{
    switch (op) {
    case Operator::AtLeast:
        return QCoreApplication::translate("Criterion", "on or after");
    case Operator::MoreThan:
        return QCoreApplication::translate("Criterion", "after");
    case Operator::AtMost:
        return QCoreApplication::translate("Criterion", "on or before");
    case Operator::LessThan:
        return QCoreApplication::translate("Criterion", "before");
    case Operator::TopShare:
        return QCoreApplication::translate("Criterion", "latest");
    case Operator::BottomShare:
        return QCoreApplication::translate("Criterion", "earliest");
    default:
        return {};
    }
}

QString numberLabel(Operator op)
{
    switch (op) {
    case Operator::AtLeast:
        return QCoreApplication::translate("Criterion", "at least");
    case Operator::MoreThan:
        return QCoreApplication::translate("Criterion", "more than");
    case Operator::AtMost:
        return QCoreApplication::translate("Criterion", "at most");
    case Operator::LessThan:
        return QCoreApplication::translate("Criterion", "less than");
    case Operator::TopShare:
        return QCoreApplication::translate("Criterion", "highest");
    case Operator::BottomShare:
        return QCoreApplication::translate("Criterion", "lowest");
    default:
        return {};
    }
}

QString valueLabel(Operator op, bool list)
{
    switch (op) {
    case Operator::Between:
        return QCoreApplication::translate("Criterion", "between");
    case Operator::AnyOf:
        return list ? QCoreApplication::translate("Criterion", "include one of")
                    : QCoreApplication::translate("Criterion", "is one of");
    case Operator::NoneOf:
        return list ? QCoreApplication::translate("Criterion", "include none of")
                    : QCoreApplication::translate("Criterion", "is none of");
    case Operator::Yes:
        return QCoreApplication::translate("Criterion", "is yes");
    case Operator::No:
        return QCoreApplication::translate("Criterion", "is no");
    case Operator::Contains:
        return QCoreApplication::translate("Criterion", "contains");
    case Operator::IsMissing:
        return QCoreApplication::translate("Criterion", "is missing");
    default:
        return {};
    }
}

} // namespace

CriterionForm formOf(const Condition &condition, ValueKind kind)
{
    const bool yesNo = kind == ValueKind::YesNo;
    return std::visit(
        Overloaded{
            [yesNo](const AnyOf &any) {
                if (yesNo)
                    return CriterionForm{.op = meansYes(any.values) ? Operator::Yes : Operator::No};
                return CriterionForm{.op = Operator::AnyOf, .values = any.values};
            },
            [yesNo](const NoneOf &none) {
                if (yesNo)
                    return CriterionForm{.op = meansYes(none.values) ? Operator::No : Operator::Yes};
                return CriterionForm{.op = Operator::NoneOf, .values = none.values};
            },
            [](const Between &range) { return formOfRange(range); },
            [](const TopShare &share) {
                return CriterionForm{.op = share.bottom ? Operator::BottomShare : Operator::TopShare,
                                     .share = share.share};
            },
            [](const Contains &contains) { return CriterionForm{.op = Operator::Contains, .text = contains.text}; },
            [](const IsMissing &) { return CriterionForm{.op = Operator::IsMissing}; }},
        condition);
}

Condition conditionOf(const CriterionForm &form)
{
    switch (form.op) {
    case Operator::AtLeast:
        return Between{.low = form.low};
    case Operator::MoreThan:
        return Between{.low = form.low, .lowIncluded = false};
    case Operator::AtMost:
        return Between{.high = form.high, .highIncluded = true};
    case Operator::LessThan:
        return Between{.high = form.high};
    case Operator::Between:
        return Between{form.low, form.high, form.lowIncluded, form.highIncluded};
    case Operator::TopShare:
        return TopShare{form.share, false};
    case Operator::BottomShare:
        return TopShare{form.share, true};
    case Operator::AnyOf:
        return AnyOf{form.values};
    case Operator::NoneOf:
        return NoneOf{form.values};
    case Operator::Yes:
        return AnyOf{{QStringLiteral("true")}};
    case Operator::No:
        return AnyOf{{QStringLiteral("false")}};
    case Operator::Contains:
        return Contains{form.text};
    case Operator::IsMissing:
        break;
    }
    return IsMissing{};
}

std::vector<Operator> operatorsFor(ValueKind kind, bool withShares)
{
    std::vector<Operator> operators;
    switch (kind) {
    case ValueKind::YesNo:
        operators = {Operator::Yes, Operator::No};
        break;
    case ValueKind::Category:
    case ValueKind::List:
        operators = {Operator::AnyOf, Operator::NoneOf, Operator::Contains};
        break;
    case ValueKind::Text:
    case ValueKind::Id:
        operators = {Operator::Contains, Operator::AnyOf, Operator::NoneOf};
        break;
    case ValueKind::Number:
    case ValueKind::Money:
    case ValueKind::Percent:
    case ValueKind::Date:
    case ValueKind::Range:
        operators = {Operator::AtLeast, Operator::MoreThan, Operator::AtMost, Operator::LessThan, Operator::Between};
        if (withShares)
            operators.insert(operators.end(), {Operator::TopShare, Operator::BottomShare});
        if (kind != ValueKind::Range)
            operators.insert(operators.end(), {Operator::AnyOf, Operator::NoneOf});
        break;
    }
    operators.push_back(Operator::IsMissing);
    return operators;
}

QString operatorLabel(Operator op, ValueKind kind)
{
    const QString text = kind == ValueKind::Date ? dateLabel(op) : numberLabel(op);
    return text.isEmpty() ? valueLabel(op, kind == ValueKind::List) : text;
}

bool isComplete(const CriterionForm &form)
{
    switch (form.op) {
    case Operator::AnyOf:
    case Operator::NoneOf:
        return !form.values.isEmpty();
    case Operator::Contains:
        return !form.text.trimmed().isEmpty();
    case Operator::Between:
        return form.low < form.high || (form.low == form.high && form.lowIncluded && form.highIncluded);
    case Operator::TopShare:
    case Operator::BottomShare:
        return form.share > 0.0 && form.share < 1.0;
    default:
        return true;
    }
}

} // namespace touchstone
