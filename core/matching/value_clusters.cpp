#include "core/matching/value_clusters.h"

#include "core/data/row_labels.h"
#include "core/import/tables/header_text.h"
#include "core/matching/country_names.h"
#include "core/matching/taxonomy.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace touchstone
{

namespace
{

constexpr std::size_t mostLabels = 100'000; // a field of more different values is none of categories

bool isClustered(const Attribute &attribute)
{
    return (attribute.kind == ValueKind::Category || attribute.kind == ValueKind::List) &&
           attribute.family != Family::Identity;
}

QString folded(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed)
        if (c.isLetterOrNumber() || c.isSurrogate())
            plain += c;
        else if (c.isSpace() || c == QLatin1Char('-') || c == QLatin1Char('/') || c == QLatin1Char('_') ||
                 c == QLatin1Char('&'))
            plain += QLatin1Char(' ');
    return plain.simplified();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

const TextPool &poolOf(const Cells &cells)
{
    const auto *lists = std::get_if<Lists>(&cells);
    return lists != nullptr ? *lists->labels : *std::get<Categories>(cells).labels;
}

// The country that most rows with each state have: "CA" is California where they are in the USA.
std::vector<QString> countriesOfStates(const Table &table, const Categories &states)
{
    std::vector<QHash<QString, int>> counts(states.labels->size());
    const Column *column = table.find(u"country");
    const auto *countries = column != nullptr ? std::get_if<Categories>(&column->cells) : nullptr;
    if (countries == nullptr)
        return std::vector<QString>(counts.size());
    std::vector<QString> codes(countries->labels->size());
    for (std::size_t label = 0; label < codes.size(); ++label)
        codes[label] = countryCode((*countries->labels)[label]);
    for (std::size_t row = 0; row < states.codes.size(); ++row)
        if (states.codes[row] != unknownCode && countries->codes[row] != unknownCode)
            ++counts[static_cast<std::size_t>(states.codes[row])]
                    [codes[static_cast<std::size_t>(countries->codes[row])]];
    std::vector<QString> result;
    for (const auto &ofLabel : counts) {
        QString best;
        int most = 0;
        for (auto count = ofLabel.begin(); count != ofLabel.end(); ++count)
            if (count.value() > most || (count.value() == most && count.key() < best)) {
                best = count.key();
                most = count.value();
            }
        result.push_back(best);
    }
    return result;
}

// What each value is another name of; empty for those that no catalogue knows.
std::vector<QString> meanings(const Table &table, const Column &column)
{
    const TextPool &pool = poolOf(column.cells);
    std::vector<QString> names(pool.size());
    const QString &key = column.attribute.key;
    const auto *states = key == QLatin1String("state") ? std::get_if<Categories>(&column.cells) : nullptr;
    const std::vector<QString> countries =
        states != nullptr ? countriesOfStates(table, *states) : std::vector<QString>();
    for (std::size_t label = 0; label < names.size(); ++label) {
        if (key == QLatin1String("country"))
            names[label] = countryName(countryCode(pool[label]));
        else if (key == QLatin1String("industry"))
            names[label] = industryAlias(pool[label]);
        else if (states != nullptr)
            names[label] = stateName(stateCode(pool[label], countries[label]));
    }
    return names;
}

// The values of one column in groups that grow as keys are found to be equal.
class Clusters
{
public:
    Clusters(const Table &table, const Column &column)
        : m_column(column), m_pool(poolOf(column.cells)), m_first(m_pool.size()), m_rows(m_pool.size()),
          m_method(m_pool.size(), ValueCluster::Method::Fingerprint), m_names(meanings(table, column))
    {
        std::iota(m_first.begin(), m_first.end(), std::size_t{0});
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            forEachLabel(column.cells, row, [this](std::size_t label) { ++m_rows[label]; });
    }

    void find()
    {
        joinByKey(ValueCluster::Method::Fingerprint, [this](std::size_t label) { return fingerprint(m_pool[label]); });
        joinByKey(ValueCluster::Method::NGrams, [this](std::size_t label) { return ngramFingerprint(m_pool[label]); });
        joinByKey(ValueCluster::Method::Alias, [this](std::size_t label) { return m_names[label]; });
    }

    std::vector<ValueCluster> take()
    {
        std::map<std::size_t, ValueCluster> clusters;
        for (std::size_t label = 0; label < m_first.size(); ++label) {
            if (m_rows[label] == 0)
                continue;
            const std::size_t first = firstOf(label);
            ValueCluster &cluster = clusters[first];
            cluster.values.push_back({m_pool[label], m_rows[label]});
            if (!m_names[label].isEmpty())
                cluster.proposed = m_names[label];
            if (cluster.method != ValueCluster::Method::Alias && m_method[label] != ValueCluster::Method::Fingerprint)
                cluster.method = m_method[label];
        }
        std::vector<ValueCluster> found;
        for (auto &[first, cluster] : clusters)
            if (cluster.values.size() > 1)
                found.push_back(finished(std::move(cluster)));
        return found;
    }

private:
    std::size_t firstOf(std::size_t label)
    {
        std::size_t &first = m_first[label];
        return first == label ? label : first = firstOf(first);
    }

    // Different countries are never one value, whatever their letters.
    bool mayJoin(std::size_t a, std::size_t b) const
    {
        return m_names[a].isEmpty() || m_names[b].isEmpty() || m_names[a] == m_names[b];
    }

    template <typename Key>
    void joinByKey(ValueCluster::Method method, const Key &key)
    {
        QHash<QString, std::size_t> firstWithKey;
        for (std::size_t label = 0; label < m_first.size(); ++label) {
            const QString own = m_rows[label] > 0 ? key(label) : QString();
            if (own.isEmpty())
                continue;
            const auto known = firstWithKey.constFind(own);
            if (known == firstWithKey.constEnd()) {
                firstWithKey.insert(own, label);
                continue;
            }
            const std::size_t one = firstOf(*known);
            const std::size_t other = firstOf(label);
            if (one == other || !mayJoin(*known, label))
                continue;
            m_first[std::max(one, other)] = std::min(one, other);
            m_method[label] = method;
        }
    }

    ValueCluster finished(ValueCluster cluster) const
    {
        std::ranges::sort(cluster.values, [](const ValueCount &a, const ValueCount &b) {
            return a.count != b.count ? a.count > b.count : a.value < b.value;
        });
        cluster.field = m_column.attribute.key;
        cluster.label = m_column.attribute.label;
        if (cluster.proposed.isEmpty())
            cluster.proposed = cluster.values.front().value;
        return cluster;
    }

    const Column &m_column;
    const TextPool &m_pool;
    std::vector<std::size_t> m_first;
    std::vector<std::size_t> m_rows;
    std::vector<ValueCluster::Method> m_method;
    std::vector<QString> m_names;
};

bool isSaidDifferent(const ValueCluster &cluster, const TidyingPlan &plan)
{
    return std::ranges::any_of(plan.different, [&](const DifferentValues &different) {
        return different.field == cluster.field && std::ranges::all_of(cluster.values, [&](const ValueCount &value) {
                   return different.values.contains(value.value);
               });
    });
}

} // namespace

std::size_t ValueCluster::rows() const
{
    return std::accumulate(values.begin(), values.end(), std::size_t{0},
                           [](std::size_t sum, const ValueCount &value) { return sum + value.count; });
}

QString fingerprint(const QString &text)
{
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const std::set<QString> sorted(words.begin(), words.end());
    return QStringList(sorted.begin(), sorted.end()).join(QLatin1Char(' '));
}

QString ngramFingerprint(const QString &text, int size)
{
    QString letters = folded(text).remove(QLatin1Char(' '));
    if (letters.size() <= size)
        return letters;
    std::set<QString> grams;
    for (qsizetype at = 0; at + size <= letters.size(); ++at)
        grams.insert(letters.mid(at, size));
    return QStringList(grams.begin(), grams.end()).join(QString()) + QLatin1Char(' ') + digitsOf(letters);
}

Result<std::vector<ValueCluster>> clusterValues(const Dataset &dataset, const TidyingPlan &plan, Progress &progress)
{
    std::vector<ValueCluster> all;
    const auto columns = dataset.accounts.columns();
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const Column &column = *columns[index];
        progress.report(static_cast<double>(index) / static_cast<double>(columns.size()),
                        QCoreApplication::translate("Tidying", "Comparing spellings"));
        if (progress.isCancelled())
            return cancelled();
        if (!isClustered(column.attribute) || !column.attribute.formula.isEmpty() ||
            poolOf(column.cells).size() > mostLabels)
            continue;
        Clusters clusters(dataset.accounts, column);
        clusters.find();
        for (ValueCluster &cluster : clusters.take())
            if (!isSaidDifferent(cluster, plan))
                all.push_back(std::move(cluster));
    }
    std::ranges::stable_sort(all, std::greater(), &ValueCluster::rows);
    return all;
}

} // namespace touchstone
