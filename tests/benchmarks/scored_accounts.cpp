#include "tests/benchmarks/scored_accounts.h"

#include "core/base/random_numbers.h"

#include <cmath>

namespace touchstone
{

namespace
{

constexpr std::size_t fields = 12;
constexpr std::size_t wordCount = 8;
constexpr double missingShare = 0.1;

QString keyOf(std::size_t field)
{
    return QStringLiteral("field%1").arg(field);
}

Attribute attributeOf(std::size_t field, ValueKind kind)
{
    Attribute attribute;
    attribute.key = keyOf(field);
    attribute.label = QStringLiteral("Field %1").arg(field);
    attribute.header = attribute.label;
    attribute.kind = kind;
    attribute.family = Family::Firmographic;
    return attribute;
}

Column words(std::size_t field, std::size_t rows, RandomNumbers &random)
{
    auto labels = std::make_shared<TextPool>();
    for (std::size_t word = 0; word < wordCount; ++word)
        labels->intern(QStringLiteral("Word %1").arg(word));
    Categories categories;
    for (std::size_t row = 0; row < rows; ++row)
        categories.codes.push_back(random.unit() < missingShare ? unknownCode
                                                                : static_cast<qint32>(random.below(wordCount)));
    categories.labels = labels;
    return {attributeOf(field, ValueKind::Category), std::move(categories)};
}

Column numbers(std::size_t field, std::size_t rows, RandomNumbers &random)
{
    std::vector<double> values;
    for (std::size_t row = 0; row < rows; ++row)
        values.push_back(random.unit() < missingShare ? unknownNumber : std::floor(1000.0 * random.unit()));
    return {attributeOf(field, ValueKind::Number), Numbers{std::move(values)}};
}

Trait traitOf(std::size_t field)
{
    Trait trait;
    trait.id = QUuid::createUuidV5(QUuid(), keyOf(field));
    trait.name = QStringLiteral("Field %1").arg(field);
    trait.attribute = keyOf(field);
    const int most = static_cast<int>(4 + field);
    if (field % 2 == 0) {
        trait.bins.push_back({{{keyOf(field), AnyOf{{QStringLiteral("Word 1"), QStringLiteral("Word 2")}}}}, most});
        trait.bins.push_back({{{keyOf(field), AnyOf{{QStringLiteral("Word 3")}}}}, most / 2});
    } else {
        for (const double low : {200.0, 400.0, 600.0, 800.0})
            trait.bins.push_back(
                {{{keyOf(field), Between{.low = low, .high = low + 200.0}}}, static_cast<int>(low / 800.0 * most)});
    }
    trait.neutral = 2;
    return trait;
}

Profile profileOf()
{
    Profile profile;
    for (std::size_t field = 0; field < fields; ++field)
        profile.traits.push_back(traitOf(field));
    profile.gates.push_back({.id = QUuid::createUuidV5(QUuid(), QStringLiteral("must")),
                             .rule = Gate::Rule::MustHave,
                             .criteria = {{keyOf(1), Between{.low = 50.0}}}});
    profile.gates.push_back({.id = QUuid::createUuidV5(QUuid(), QStringLiteral("never")),
                             .rule = Gate::Rule::Disqualifier,
                             .criteria = {{keyOf(0), AnyOf{{QStringLiteral("Word 7")}}}}});
    return profile;
}

void addDeals(Dataset &dataset, RandomNumbers &random)
{
    Opportunities &deals = dataset.opportunities;
    deals.stages = {QStringLiteral("Demo"), QStringLiteral("Proposal"), QStringLiteral("Contract")};
    for (std::size_t account = 0; account < dataset.accounts.rowCount(); account += 10) {
        const auto state = static_cast<DealState>(random.below(3));
        deals.account.push_back(static_cast<qint32>(account));
        deals.state.push_back(state);
        deals.stage.push_back(static_cast<qint32>(random.below(3)));
        deals.amount.push_back(std::floor(100000.0 * random.unit()));
        if (state == DealState::Open)
            dataset.pipeline.insert(account);
    }
    deals.table = Table(deals.account.size());
}

} // namespace

Project scoredProject(std::size_t accounts)
{
    RandomNumbers random(2024);
    auto dataset = std::make_shared<Dataset>();
    dataset->accounts = Table(accounts);
    for (std::size_t field = 0; field < fields; ++field)
        dataset->accounts =
            dataset->accounts.with(field % 2 == 0 ? words(field, accounts, random) : numbers(field, accounts, random));
    dataset->customers = RowSet::where(accounts, [](std::size_t row) { return row % 8 == 0; });
    dataset->prospects = RowSet(accounts, true) - dataset->customers;
    dataset->pipeline = RowSet(accounts);
    addDeals(*dataset, random);
    Project project = emptyProject();
    project.dataset = dataset;
    project.profile = std::make_shared<const Profile>(profileOf());
    return project;
}

} // namespace touchstone
