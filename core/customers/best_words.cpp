#include "core/customers/best_words.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

QStringList criteriaThatAreOn(const BestRule &rule, const Table &accounts)
{
    QStringList texts;
    for (const BestCriterion &criterion : rule.criteria) {
        const Column *column = accounts.find(criterion.criterion.attribute);
        Attribute unknown;
        unknown.label = criterion.criterion.attribute;
        if (criterion.on)
            texts << describe(criterion.criterion, column != nullptr ? column->attribute : unknown);
    }
    return texts;
}

QString joinedByAnd(const QStringList &texts)
{
    if (texts.size() < 2)
        return texts.join(QString());
    const QString first = texts.mid(0, texts.size() - 1).join(QStringLiteral(", "));
    return QCoreApplication::translate("BestCustomers", "%1 and %2").arg(first, texts.last());
}

QString bestCount(Unit unit, std::size_t best, std::size_t judged)
{
    const int count = static_cast<int>(best);
    QString text;
    switch (unit) {
    case Unit::Account:
        text = QCoreApplication::translate("BestCustomers", "%Ln of %1 customers are best", nullptr, count);
        break;
    case Unit::Deal:
        text = QCoreApplication::translate("BestCustomers", "%Ln of %1 closed deals are best", nullptr, count);
        break;
    case Unit::Lead:
        text = QCoreApplication::translate("BestCustomers", "%Ln of %1 leads are best", nullptr, count);
        break;
    }
    return text.arg(countText(static_cast<qint64>(judged)));
}

} // namespace

QString describe(const BestRule &rule, const Table &accounts)
{
    const QStringList texts = criteriaThatAreOn(rule, accounts);
    if (texts.size() < 2 || rule.combine == BestRule::Combine::All)
        return joinedByAnd(texts);
    const QString list = texts.join(QStringLiteral(", "));
    if (rule.combine == BestRule::Combine::AtLeast)
        return QCoreApplication::translate("BestCustomers", "at least %1 of these %2: %3")
            .arg(countText(rule.atLeast), countText(texts.size()), list);
    return QCoreApplication::translate("BestCustomers", "a weight of %1 or more from: %2")
        .arg(numberText(rule.weightCut), list);
}

QString bestSentence(const Dataset &dataset, const BestRule &rule, const BestSelection &selection)
{
    const std::size_t judged = selection.judged.count();
    if (judged == 0)
        return QCoreApplication::translate("BestCustomers", "There are no customers in the data yet.");
    const QString criteria = describe(rule, dataset.accounts);
    if (criteria.isEmpty() && rule.marks.empty())
        return QCoreApplication::translate("BestCustomers", "Say what makes a customer one of your best.");
    const QString count = bestCount(dataset.unit, selection.best.count(), judged);
    if (criteria.isEmpty())
        return QCoreApplication::translate("BestCustomers", "%1, all chosen by hand").arg(count);
    return QCoreApplication::translate("BestCustomers", "%1: %2").arg(count, criteria);
}

QString explanationOf(const Column &column, const Dataset &dataset)
{
    QStringList lines;
    if (!column.attribute.formula.isEmpty())
        lines << QCoreApplication::translate("BestCustomers", "Computed: %1").arg(column.attribute.formula);
    QStringList fields;
    if (column.derivation != nullptr && column.derivation->source < 0 && column.derivation->rows == nullptr)
        for (const QString &field : column.derivation->fields)
            if (const Column *fed = dataset.accounts.find(field))
                fields << fed->attribute.label;
    if (!fields.isEmpty())
        lines << QCoreApplication::translate("BestCustomers", "From the fields %1")
                     .arg(fields.join(QStringLiteral(", ")));
    const std::vector<std::uint32_t> customers = dataset.customers.rows();
    const auto known = std::ranges::count_if(customers, [&](std::uint32_t row) { return column.isKnown(row); });
    lines << QCoreApplication::translate("BestCustomers", "Known for %1 of %2 customers")
                 .arg(countText(known), countText(static_cast<qint64>(customers.size())));
    return lines.join(QLatin1Char('\n'));
}

} // namespace touchstone
