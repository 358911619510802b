#include "core/customers/stoppable_selection.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace touchstone
{

namespace
{

// Fewer than this and no difference can be told from chance with the usual number of attributes.
constexpr std::size_t fewestForPatterns = 15;

enum class Verdict { Best, Undecided, NotBest };

// Marks the texts of this file for translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(BestCustomers)
};

Verdict verdictOfSum(double sure, double possible, double wanted)
{
    constexpr double rounding = 1e-9;
    if (sure >= wanted - rounding)
        return Verdict::Best;
    return possible >= wanted - rounding ? Verdict::Undecided : Verdict::NotBest;
}

// All, at least k and a weighted cut are one question: whether the weights of what is met reach a sum, for sure or only
// if what is unknown were met too.
Verdict verdict(const BestRule &rule, const std::vector<std::vector<Degree>> &met, std::size_t row)
{
    double sure = 0.0;
    double possible = 0.0;
    double all = 0.0;
    for (std::size_t index = 0; index < rule.criteria.size(); ++index) {
        if (!rule.criteria[index].on)
            continue;
        const double weight = rule.combine == BestRule::Combine::Weighted ? rule.criteria[index].weight : 1.0;
        const Degree degree = met[index][row];
        all += weight;
        sure += degree == fullDegree ? weight : 0.0;
        possible += degree != 0 ? weight : 0.0;
    }
    switch (rule.combine) {
    case BestRule::Combine::All:
        return verdictOfSum(sure, possible, all);
    case BestRule::Combine::AtLeast:
        return verdictOfSum(sure, possible, std::max(1, rule.atLeast));
    case BestRule::Combine::Weighted:
        return verdictOfSum(sure, possible, rule.weightCut);
    }
    return Verdict::NotBest;
}

CriterionCount countOf(const std::vector<Degree> &met, const RowSet &customers)
{
    CriterionCount count;
    for (const std::uint32_t row : customers.rows()) {
        if (met[row] == fullDegree)
            ++count.met;
        else if (met[row] == 0)
            ++count.notMet;
        else
            ++count.unknown;
    }
    return count;
}

bool hasCriterion(const BestRule &rule)
{
    return std::ranges::any_of(rule.criteria, &BestCriterion::on);
}

void judge(BestSelection &selection, const Dataset &dataset, const BestRule &rule, const Stop &stop)
{
    for (const BestCriterion &line : rule.criteria) {
        if (stop())
            return;
        selection.met.push_back(degrees(dataset.accounts, line.criterion, &dataset.customers));
        selection.counts.push_back(countOf(selection.met.back(), dataset.customers));
    }
    if (!hasCriterion(rule))
        return;
    for (const std::uint32_t row : dataset.customers.rows()) {
        const Verdict found = verdict(rule, selection.met, row);
        if (found == Verdict::Best)
            selection.best.insert(row);
        else if (found == Verdict::Undecided)
            selection.undecided.insert(row);
    }
}

// The rows of the marked ids. One pass over the ids, however many marks there are.
std::map<QString, std::size_t> markedRows(const Dataset &dataset, const std::map<QString, HandMark> &marks)
{
    std::map<QString, std::size_t> rows;
    const Column *column = dataset.accounts.find(u"account_id");
    const auto *ids = column != nullptr ? std::get_if<Categories>(&column->cells) : nullptr;
    if (marks.empty() || ids == nullptr)
        return rows;
    std::map<QByteArray, const QString *> wanted;
    for (const auto &[id, mark] : marks)
        wanted.emplace(id.toUtf8(), &id);
    for (std::size_t row = 0; row < ids->codes.size(); ++row) {
        if (ids->codes[row] == unknownCode)
            continue;
        const QByteArrayView id = ids->labels->utf8(static_cast<std::size_t>(ids->codes[row]));
        const auto found = wanted.find(QByteArray::fromRawData(id.data(), id.size()));
        if (found != wanted.end())
            rows.emplace(*found->second, row);
    }
    return rows;
}

void warn(BestSelection &selection, DataIssue::Severity severity, const QString &text, std::size_t count = 1)
{
    selection.warnings.push_back({severity, text, static_cast<qint64>(count)});
}

void applyMarks(BestSelection &selection, const Dataset &dataset, const std::map<QString, HandMark> &marks)
{
    const std::map<QString, std::size_t> rows = markedRows(dataset, marks);
    QStringList strangers;
    for (const auto &[id, row] : rows) {
        if (!dataset.customers.contains(row)) {
            strangers << dataset.accountName(row);
            continue;
        }
        selection.undecided.remove(row);
        if (marks.at(id).best)
            selection.best.insert(row);
        else
            selection.best.remove(row);
    }
    if (const std::size_t gone = marks.size() - rows.size(); gone > 0)
        warn(selection, DataIssue::Severity::Warning,
             Words::tr("%Ln mark(s) by hand name an account that is not in the data.", nullptr, static_cast<int>(gone)),
             gone);
    if (!strangers.isEmpty())
        warn(selection, DataIssue::Severity::Warning,
             Words::tr("Marked by hand, but not a customer, and so left out: %1.")
                 .arg(strangers.join(QStringLiteral(", "))),
             static_cast<std::size_t>(strangers.size()));
}

void warnOfCriteria(BestSelection &selection, const Dataset &dataset, const BestRule &rule)
{
    for (std::size_t index = 0; index < rule.criteria.size(); ++index) {
        const Criterion &criterion = rule.criteria[index].criterion;
        if (!rule.criteria[index].on || dataset.customers.isEmpty())
            continue;
        const Column *column = dataset.accounts.find(criterion.attribute);
        if (column == nullptr)
            warn(selection, DataIssue::Severity::Problem,
                 Words::tr("The data have no field “%1” any more, so its criterion judges nobody.")
                     .arg(criterion.attribute));
        else if (selection.counts[index].unknown == dataset.customers.count())
            warn(selection, DataIssue::Severity::Problem,
                 Words::tr("“%1” judges nobody: it is known for none of the customers.")
                     .arg(describe(criterion, column->attribute)));
    }
}

void warnOfGroups(BestSelection &selection, const Dataset &dataset, const BestRule &rule)
{
    using enum DataIssue::Severity;
    const std::size_t best = selection.best.count();
    if (dataset.customers.isEmpty())
        return warn(selection, Problem,
                    Words::tr("The data have no customers. Import a list of customers, or deals that were won."));
    if (!hasCriterion(rule) && rule.marks.empty() && outcomeColumns(dataset).empty())
        return warn(selection, Warning,
                    Words::tr("The data do not tell how customers turned out. Import won deals, survey answers or "
                              "invoices, or choose the best customers by hand."));
    if (!hasCriterion(rule) && rule.marks.empty())
        return warn(selection, Note, Words::tr("No criterion says yet who the best customers are."));
    if (best == 0)
        warn(selection, Problem, Words::tr("No customer is a best customer. Make a criterion milder."));
    else if (selection.rest.isEmpty())
        warn(selection, Problem,
             Words::tr("There is nobody to compare the best customers with. Make a criterion stricter."));
    else if (best < fewestForPatterns)
        warn(selection, Warning,
             Words::tr("Only %Ln customer(s) are best: enough to describe them, too few to tell a pattern from chance.",
                       nullptr, static_cast<int>(best)),
             best);
    if (const std::size_t undecided = selection.undecided.count(); undecided > 0)
        warn(selection, Note,
             Words::tr("%Ln customer(s) could not be judged, as something is unknown; they are counted with the rest.",
                       nullptr, static_cast<int>(undecided)),
             undecided);
}

} // namespace

BestSelection selectBestCustomers(const Dataset &dataset, const BestRule &rule)
{
    return selectBestCustomers(dataset, rule, neverStop);
}

BestSelection selectBestCustomers(const Dataset &dataset, const BestRule &rule, const Stop &stop)
{
    BestSelection selection;
    selection.best = selection.undecided = RowSet(dataset.accounts.rowCount());
    judge(selection, dataset, rule, stop);
    if (stop())
        return selection;
    applyMarks(selection, dataset, rule.marks);
    for (const BestCriterion &line : rule.criteria)
        if (line.on)
            selection.judgedBy << line.criterion.attribute;
    selection.rest = dataset.customers - selection.best;
    if (rule.among)
        selection.judgedBy << rule.among->attribute;
    if (rule.among)
        selection.rest &= match(dataset.accounts, std::span(&*rule.among, 1), &dataset.customers).met;
    selection.undecided &= selection.rest;
    selection.judged = selection.best | selection.rest;
    warnOfCriteria(selection, dataset, rule);
    warnOfGroups(selection, dataset, rule);
    return selection;
}

std::vector<const Column *> outcomeColumns(const Dataset &dataset)
{
    std::vector<const Column *> outcomes;
    const std::vector<std::uint32_t> customers = dataset.customers.rows();
    for (const auto &column : dataset.accounts.columns()) {
        const Attribute &attribute = column->attribute;
        const bool after = attribute.known == Known::AfterSale || attribute.family == Family::Outcome;
        const bool judges = attribute.kind != ValueKind::Id && attribute.kind != ValueKind::Text;
        if (after && judges && std::ranges::any_of(customers, [&](std::uint32_t row) { return column->isKnown(row); }))
            outcomes.push_back(column.get());
    }
    return outcomes;
}

QString objectionToCriterion(const Dataset &dataset, const Criterion &criterion)
{
    const Column *column = dataset.accounts.find(criterion.attribute);
    if (column == nullptr)
        return Words::tr("The data have no field “%1”.").arg(criterion.attribute);
    const Attribute &attribute = column->attribute;
    if (attribute.known != Known::AfterSale && attribute.family != Family::Outcome)
        return Words::tr("“%1” is known before the sale. A profile would only find again what is chosen here.")
            .arg(attribute.label);
    const bool isOfTime = attribute.key == QLatin1String("tenure") || attribute.key == QLatin1String("customer_since");
    const Column *fair = dataset.accounts.find(u"tenure_vs_expected");
    if (isOfTime && fair != nullptr)
        return Words::tr(
                   "“%1” is best for those who came first. “%2” compares each customer with those who came when it "
                   "did.")
            .arg(attribute.label, fair->attribute.label);
    const std::vector<std::uint32_t> customers = dataset.customers.rows();
    const auto known = std::ranges::count_if(customers, [&](std::uint32_t row) { return column->isKnown(row); });
    if (!customers.empty() && static_cast<std::size_t>(known) * 2 < customers.size())
        return Words::tr("“%1” is known for only %2 of the customers.")
            .arg(attribute.label, shareText(static_cast<double>(known) / static_cast<double>(customers.size())));
    return {};
}

} // namespace touchstone
