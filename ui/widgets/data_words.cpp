#include "ui/widgets/data_words.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

struct DataWords {
    Q_DECLARE_TR_FUNCTIONS(touchstone::DataWords)
};

} // namespace

QString kindLabel(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Category:
        return DataWords::tr("Category");
    case ValueKind::Number:
        return DataWords::tr("Number");
    case ValueKind::Money:
        return DataWords::tr("Money");
    case ValueKind::Percent:
        return DataWords::tr("Percent");
    case ValueKind::Date:
        return DataWords::tr("Date");
    case ValueKind::YesNo:
        return DataWords::tr("Yes or no");
    case ValueKind::List:
        return DataWords::tr("List");
    case ValueKind::Range:
        return DataWords::tr("Range");
    case ValueKind::Text:
        return DataWords::tr("Text");
    case ValueKind::Id:
        return DataWords::tr("Identifier");
    }
    return {};
}

QString knownLabel(Known known)
{
    switch (known) {
    case Known::BeforeSale:
        return DataWords::tr("Before the sale");
    case Known::ChangesAfterSale:
        return DataWords::tr("Changes after it");
    case Known::AfterSale:
        return DataWords::tr("After the sale");
    }
    return {};
}

QString familyLabel(Family family)
{
    switch (family) {
    case Family::Identity:
        return DataWords::tr("Identity");
    case Family::Firmographic:
        return DataWords::tr("Firmographic");
    case Family::Geographic:
        return DataWords::tr("Geographic");
    case Family::Technographic:
        return DataWords::tr("Technographic");
    case Family::Behavioural:
        return DataWords::tr("Behavioural");
    case Family::Demographic:
        return DataWords::tr("Demographic");
    case Family::Psychographic:
        return DataWords::tr("Psychographic");
    case Family::Outcome:
        return DataWords::tr("Outcome");
    case Family::Sales:
        return DataWords::tr("Sales");
    case Family::Other:
        return DataWords::tr("Other");
    }
    return {};
}

QString severityLabel(DataIssue::Severity severity)
{
    switch (severity) {
    case DataIssue::Severity::Note:
        return DataWords::tr("Note");
    case DataIssue::Severity::Warning:
        return DataWords::tr("Warning");
    case DataIssue::Severity::Problem:
        return DataWords::tr("Problem");
    }
    return {};
}

std::span<const ValueKind> allKinds()
{
    static constexpr ValueKind kinds[] = {ValueKind::Category, ValueKind::Number, ValueKind::Money, ValueKind::Percent,
                                          ValueKind::Date,     ValueKind::YesNo,  ValueKind::List,  ValueKind::Range,
                                          ValueKind::Text,     ValueKind::Id};
    return kinds;
}

std::span<const Known> allKnown()
{
    static constexpr Known known[] = {Known::BeforeSale, Known::ChangesAfterSale, Known::AfterSale};
    return known;
}

std::span<const Family> allFamilies()
{
    static constexpr Family families[] = {
        Family::Firmographic,  Family::Geographic, Family::Technographic, Family::Behavioural, Family::Demographic,
        Family::Psychographic, Family::Outcome,    Family::Sales,         Family::Identity,    Family::Other};
    return families;
}

} // namespace touchstone
