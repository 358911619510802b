#include "tests/quality/planted_columns.h"

#include "tests/quality/random_draws.h"

#include <QStringList>

#include <functional>

namespace touchstone::quality
{

namespace
{

using Accounts = std::vector<InventedAccount>;
using Gap = std::function<double(const InventedAccount &)>;

Attribute attribute(const QString &key, ValueKind kind, Family family = Family::Firmographic)
{
    return {key, key, key, kind, Known::BeforeSale, family};
}

Gap always(double share)
{
    return [share](const InventedAccount &) { return share; };
}

// Makes columns of a table, value by value.
class ColumnMaker
{
public:
    ColumnMaker(const Accounts &accounts, const Filling &filling, RandomNumbers &random)
        : m_accounts(accounts), m_filling(filling), m_random(random), m_table(accounts.size())
    {
    }

    Table table() const { return m_table; }
    void start(Table table) { m_table = std::move(table); }

    template <typename ValueOf>
    void number(const QString &key, const Gap &gap, ValueOf valueOf, ValueKind kind = ValueKind::Number)
    {
        std::vector<double> numbers;
        for (std::size_t row = 0; row < m_accounts.size(); ++row) {
            const double value = valueOf(m_accounts[row]);
            numbers.push_back(isGap(row, gap) ? unknownNumber : value);
        }
        m_table = m_table.with(Column{attribute(key, kind), Numbers{std::move(numbers)}});
    }

    template <typename LabelOf>
    void category(const QString &key, const Gap &gap, LabelOf labelOf)
    {
        auto pool = std::make_shared<TextPool>();
        Categories cells;
        for (std::size_t row = 0; row < m_accounts.size(); ++row) {
            const QString label = labelOf(m_accounts[row]);
            cells.codes.push_back(isGap(row, gap) ? unknownCode : qint32(pool->intern(QStringView(label))));
        }
        cells.labels = std::move(pool);
        m_table = m_table.with(Column{attribute(key, ValueKind::Category), std::move(cells)});
    }

    template <typename MembersOf>
    void list(const QString &key, const Gap &gap, MembersOf membersOf)
    {
        auto pool = std::make_shared<TextPool>();
        Lists cells;
        for (std::size_t row = 0; row < m_accounts.size(); ++row) {
            if (!isGap(row, gap))
                for (const QString &member : membersOf(m_accounts[row]))
                    cells.codes.push_back(qint32(pool->intern(QStringView(member))));
            cells.ends.push_back(quint32(cells.codes.size()));
        }
        cells.labels = std::move(pool);
        m_table = m_table.with(Column{attribute(key, ValueKind::List, Family::Technographic), std::move(cells)});
    }

private:
    bool isGap(std::size_t row, const Gap &gap)
    {
        const bool best = m_filling.best.rowCount() > 0 && m_filling.best.contains(row);
        const double share = gap(m_accounts[row]);
        return share > 0.0 && happens(m_random, best ? share * (1.0 - m_filling.share) : share);
    }

    const Accounts &m_accounts;
    const Filling &m_filling;
    RandomNumbers &m_random;
    Table m_table;
};

template <std::size_t N>
QStringList chosen(const std::array<bool, N> &has, const char *(*nameOf)(std::size_t))
{
    QStringList names;
    for (std::size_t i = 0; i < N; ++i)
        if (has[i])
            names << QLatin1String(nameOf(i));
    return names;
}

void addFirmographics(ColumnMaker &make)
{
    using A = const InventedAccount &;
    const auto text = [](const char *name) { return QString(QLatin1String(name)); };
    make.category(QStringLiteral("industry"), always(.02), [&](A a) { return text(industries[a.industry]); });
    make.category(QStringLiteral("country"), always(0), [&](A a) { return text(countries[a.country]); });
    make.category(QStringLiteral("region"), always(0), [&](A a) { return text(regionOfCountry[a.country]); });
    make.number(QStringLiteral("employees"), always(.04), [](A a) { return a.employees; });
    make.number(
        QStringLiteral("revenue_musd"), [](A a) { return a.employees < 50 ? .55 : .2; }, [](A a) { return a.revenue; });
    make.number(QStringLiteral("founded_year"), always(.08), [](A a) { return a.founded; });
    make.category(QStringLiteral("funding_stage"), always(.15), [&](A a) { return text(fundingStages[a.funding]); });
    make.number(
        QStringLiteral("growth_pct"), always(.10), [](A a) { return std::round(a.growth * 10.0) / 10.0; },
        ValueKind::Percent);
    make.number(QStringLiteral("job_openings"), always(.06), [](A a) { return a.jobs; });
    make.category(QStringLiteral("business_model"), always(0), [&](A a) { return text(businessModels[a.model]); });
    make.category(QStringLiteral("ownership"), always(.05), [&](A a) { return text(ownerships[a.ownership]); });
}

void addBehaviour(ColumnMaker &make)
{
    using A = const InventedAccount &;
    make.number(QStringLiteral("web_visits_90d"), always(0), [](A a) { return a.visits; });
    make.list(QStringLiteral("technologies"), always(.12), [](A a) { return chosen(a.tools, &toolName); });
    make.list(QStringLiteral("intent_topics"), always(0), [](A a) { return chosen(a.topics, &topicName); });
    make.number(QStringLiteral("days_since_contact"), always(0), [](A a) { return a.lastContact; });
    make.category(QStringLiteral("crm_owner"), always(0), [](A a) { return QStringLiteral("Rep %1").arg(a.owner); });
    make.category(QStringLiteral("account_source"), always(0),
                  [](A a) { return QString(QLatin1String(accountSources[a.source])); });
}

double sizeBand(double employees)
{
    return employees <= 50 ? 0 : employees <= 200 ? 1 : employees <= 1000 ? 2 : employees <= 5000 ? 3 : 4;
}

} // namespace

Table observedColumns(const Accounts &accounts, const Filling &filling, RandomNumbers &random)
{
    ColumnMaker make(accounts, filling, random);
    addFirmographics(make);
    addBehaviour(make);
    return make.table();
}

Table withNoise(Table table, const Accounts &accounts, std::size_t count, RandomNumbers &random)
{
    const Filling none;
    ColumnMaker make(accounts, none, random);
    make.start(std::move(table));
    for (std::size_t i = 0; i < count; ++i) {
        const QString name = QStringLiteral("x%1_%2").arg(i, 3, 10, QLatin1Char('0'));
        const std::size_t levels = 3 + i % 10;
        const auto oneOf = [&](const auto &) { return QStringLiteral("v%1").arg(random.below(levels)); };
        const auto some = [&](const auto &) { return std::round(std::exp(normal(random)) * 1000.0) / 1000.0; };
        const auto blurred = [&](const InventedAccount &account) {
            return happens(random, 0.6) ? sizeBand(account.employees) : double(random.below(5));
        };
        switch (i % 4) {
        case 0:
            make.category(name.arg(QLatin1String("cat")), always(.1), oneOf);
            break;
        case 1:
            make.number(name.arg(QLatin1String("num")), always(.1), some);
            break;
        case 2:
            make.number(name.arg(QLatin1String("copy")), always(0), blurred);
            break;
        default:
            make.number(
                name.arg(QLatin1String("flag")), always(0), [&](const auto &) { return happens(random, .3) ? 1. : 0.; },
                ValueKind::YesNo);
        }
    }
    return make.table();
}

} // namespace touchstone::quality
