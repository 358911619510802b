#include "core/profile/profile.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

constexpr std::array<WordsSection, 7> sections = {{
    {"goals", QT_TRANSLATE_NOOP("Profile", "Goals")},
    {"pains", QT_TRANSLATE_NOOP("Profile", "Challenges and pains")},
    {"value", QT_TRANSLATE_NOOP("Profile", "Value to them")},
    {"messaging", QT_TRANSLATE_NOOP("Profile", "Messaging")},
    {"committee", QT_TRANSLATE_NOOP("Profile", "Buying committee")},
    {"personas", QT_TRANSLATE_NOOP("Profile", "Buyer personas")},
    {"notes", QT_TRANSLATE_NOOP("Profile", "Notes")},
}};

// What a condition asks for, without the name of the field where the whole trait is about that field.
QString binText(const Bin &bin, const Trait &trait, const Table &table)
{
    const Column *column = table.find(trait.attribute);
    if (bin.criteria.size() != 1 || column == nullptr || bin.criteria.front().attribute != trait.attribute)
        return describe(bin.criteria, table);
    Attribute unnamed = column->attribute;
    unnamed.label.clear();
    return describe(bin.criteria.front(), unnamed).trimmed();
}

QString scored(const QString &condition, int points)
{
    return QCoreApplication::translate("Profile", "%1 → %2").arg(condition, countText(points));
}

QStringList binTexts(const Trait &trait, const Table &table)
{
    QStringList parts;
    for (const Bin &bin : trait.bins)
        parts.append(scored(binText(bin, trait, table), bin.points));
    return parts;
}

QString withOtherwise(QStringList parts, const Trait &trait)
{
    if (trait.otherwise != 0)
        parts.append(scored(QCoreApplication::translate("Profile", "anything else"), trait.otherwise));
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::span<const WordsSection> wordsSections()
{
    return sections;
}

QString describe(const Gate &gate, const Table &table)
{
    const QString criteria = describe(gate.criteria, table);
    return gate.rule == Gate::Rule::MustHave
               ? QCoreApplication::translate("Profile", "Must have: %1").arg(criteria)
               : QCoreApplication::translate("Profile", "Disqualified by: %1").arg(criteria);
}

QString describeBins(const Trait &trait, const Table &table)
{
    return withOtherwise(binTexts(trait, table), trait);
}

bool isNamedAfterItsCondition(const Trait &trait, const Table &table)
{
    return trait.bins.size() == 1 && describe(trait.bins.front().criteria, table) == trait.name;
}

// A trait that is named after its only condition does not say it twice.
QString describe(const Trait &trait, const Table &table)
{
    QStringList parts = binTexts(trait, table);
    if (parts.isEmpty())
        parts = QStringList(trait.name);
    else if (isNamedAfterItsCondition(trait, table))
        parts.front() = scored(trait.name, trait.bins.front().points);
    else
        parts.front() = QCoreApplication::translate("Profile", "%1: %2").arg(trait.name, parts.front());
    return withOtherwise(parts, trait);
}

} // namespace touchstone
