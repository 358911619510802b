#include "core/import/fields/vocabulary.h"

#include "core/base/core_resources.h"
#include "core/import/tables/header_text.h"
#include "core/import/values/column_tally.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <optional>

namespace touchstone
{

namespace
{

constexpr qsizetype shortestMisspelling = 5; // letters; in shorter words a change of one is another word
constexpr std::size_t mostValues = 400;      // a column of more different values is not one of categories

// Names that a value may be meant for: how each is spelt, by its squashed form.
using Names = QHash<QString, QString>;

QJsonObject readTaxonomy(const QString &path)
{
    initializeCoreResources();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void addName(Names &names, const QString &name)
{
    const QString key = squashed(name);
    if (!key.isEmpty() && !names.contains(key))
        names.insert(key, name);
}

Names readCountries()
{
    Names names;
    for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
        const auto which = static_cast<QLocale::Territory>(territory);
        const QString code = QLocale::territoryToCode(which);
        if (code.size() != 2)
            continue; // the world, a continent
        addName(names, QLocale::territoryToString(which));
        addName(names, code);
    }
    const QJsonObject aliases = readTaxonomy(QStringLiteral(":/taxonomies/countries.json"))[u"aliases"].toObject();
    for (const QJsonValue &country : aliases) {
        const QJsonArray others = country.toArray();
        for (const QJsonValue &alias : others)
            addName(names, alias.toString());
    }
    return names;
}

Names readIndustries()
{
    Names names;
    const QJsonObject taxonomy = readTaxonomy(QStringLiteral(":/taxonomies/industries.json"));
    const QJsonArray listed = taxonomy[u"names"].toArray();
    for (const QJsonValue &name : listed)
        addName(names, name.toString());
    return names;
}

const Names &countryNames()
{
    static const Names names = readCountries();
    return names;
}

const Names &industryNames()
{
    static const Names names = readIndustries();
    return names;
}

// Letters put in, left out, changed or swapped with their neighbour; more than `most` are not told apart.
int editDistance(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> now(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const int change = a[i - 1] == b[at - 1] ? 0 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[width - 1];
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// Whether one text can be a slip of the other: long enough, with the same beginning and the same numbers in it.
bool isSlip(const QString &value, const QString &name)
{
    if (value == name || value.size() < shortestMisspelling || name.size() < shortestMisspelling)
        return false;
    if (value[0] != name[0] || hasDigit(value) || hasDigit(name))
        return false;
    const int most = std::min(value.size(), name.size()) >= 8 ? 2 : 1;
    return editDistance(value, name, most) <= most;
}

// "Product A" and "Product B" differ in a word of their own, not in a letter of a word: every word has to be a slip of
// its counterpart, or the same.
bool isSlipByWords(const QString &value, const QString &name)
{
    const QStringList a = foldedWords(value);
    const QStringList b = foldedWords(name);
    if (a.size() != b.size())
        return isSlip(squashed(value), squashed(name));
    bool any = false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] == b[i])
            continue;
        if (!isSlip(a[i], b[i]))
            return false;
        any = true;
    }
    return any;
}

// The nearest of the names that the value may be a slip of, if it is none of them.
std::optional<QString> meantName(const QString &value, const Names &names)
{
    const QString key = squashed(value);
    if (key.size() < shortestMisspelling || names.contains(key))
        return std::nullopt;
    QString best;
    int nearest = 3;
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (!isSlipByWords(value, name.value()))
            continue;
        const int distance = editDistance(key, name.key(), 2);
        if (distance < nearest || (distance == nearest && name.value() < best)) {
            best = name.value();
            nearest = distance;
        }
    }
    return best.isEmpty() ? std::nullopt : std::optional(best);
}

struct Value {
    QString text;
    QString key; // squashed
    quint32 code = 0;
    qint64 rows = 0;
};

std::vector<Value> valuesOf(const RawColumn &column, const ColumnTally &tally)
{
    std::vector<Value> values;
    for (std::size_t i = 0; i < tally.codes.size(); ++i) {
        const QString text = (*column.texts)[tally.codes[i]].trimmed();
        values.push_back({text, squashed(text), tally.codes[i], tally.rows[i]});
    }
    return values;
}

// In the spelling of the column's own values: "technology" where those are in lower case.
QString inCaseOf(const QString &value, const QString &name)
{
    return value == value.toLower() ? name.toLower() : name;
}

// A value of the same column that is far more frequent, or that differs in blanks, signs or case only.
std::optional<QString> frequentTwin(const Value &value, const std::vector<Value> &values)
{
    const Value *best = nullptr;
    for (const Value &other : values) {
        if (other.text == value.text || other.rows < value.rows)
            continue;
        const bool sameLetters =
            other.key == value.key && !value.key.isEmpty() && (other.rows > value.rows || other.code < value.code);
        const bool slip = other.rows >= 20 * value.rows && isSlipByWords(value.text, other.text);
        if ((sameLetters || slip) && (best == nullptr || other.rows > best->rows))
            best = &other;
    }
    return best == nullptr ? std::nullopt : std::optional(best->text);
}

// The key of a lookup file by whose values the column goes for the most part.
std::optional<Names> lookupNames(const std::vector<Value> &values, const RawColumn &key)
{
    Names names;
    QSet<QString> exact;
    for (std::size_t code = 0; code < key.texts->size(); ++code) {
        const QString text = (*key.texts)[code].trimmed();
        addName(names, text);
        exact.insert(text.toLower());
    }
    const auto shared = std::count_if(values.begin(), values.end(),
                                      [&](const Value &value) { return exact.contains(value.text.toLower()); });
    return 2 * shared >= static_cast<std::ptrdiff_t>(values.size()) && shared >= 2 ? std::optional(names)
                                                                                   : std::nullopt;
}

class Search
{
public:
    Search(std::span<const Source> sources, const ImportPlan &plan) : m_sources(sources), m_plan(plan) {}

    std::vector<Misspelling> run()
    {
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            const SourcePlan *plan = m_plan.find(m_sources[i].name);
            if (plan != nullptr && plan->role != SourceRole::Lookup && plan->role != SourceRole::Ignored)
                searchSource(i, *plan);
        }
        return std::move(m_found);
    }

private:
    void searchSource(std::size_t source, const SourcePlan &plan)
    {
        const RawTable &table = *m_sources[source].table;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto column =
                std::find_if(plan.columns.begin(), plan.columns.end(),
                             [&](const ColumnPlan &candidate) { return candidate.header == table.columns[i].header; });
            if (column != plan.columns.end() && column->used && column->reading.kind == ValueKind::Category)
                searchColumn(source, i, *column);
        }
    }

    void searchColumn(std::size_t source, std::size_t index, const ColumnPlan &plan)
    {
        const RawColumn &column = m_sources[source].table->columns[index];
        const ColumnTally tally = tallyColumn(column);
        if (tally.distinct > mostValues)
            return;
        const std::vector<Value> values = valuesOf(column, tally);
        const std::optional<Names> lookup = lookupOf(column, values);
        for (const Value &value : values) {
            const std::optional<QString> meant = meantBy(value, values, plan, lookup);
            if (!meant)
                continue;
            Misspelling found{static_cast<int>(source), static_cast<int>(index), value.text, *meant, value.rows, 0};
            const auto row = std::find(column.codes.begin(), column.codes.end(), value.code) - column.codes.begin();
            found.firstRow = m_sources[source].table->fileRows[static_cast<std::size_t>(row)];
            m_found.push_back(std::move(found));
        }
    }

    std::optional<Names> lookupOf(const RawColumn &column, const std::vector<Value> &values) const
    {
        const QString header = squashed(column.header);
        for (const Source &source : m_sources) {
            const SourcePlan *plan = m_plan.find(source.name);
            if (plan == nullptr || plan->role != SourceRole::Lookup)
                continue;
            for (const RawColumn &key : source.table->columns)
                if (squashed(key.header) == header && key.texts->size() <= mostValues)
                    if (const auto names = lookupNames(values, key))
                        return names;
        }
        return std::nullopt;
    }

    std::optional<QString> meantBy(const Value &value, const std::vector<Value> &values, const ColumnPlan &plan,
                                   const std::optional<Names> &lookup) const
    {
        if (lookup) {
            const auto same = lookup->find(value.key);
            if (same == lookup->end())
                return meantName(value.text, *lookup);
            return same->compare(value.text, Qt::CaseInsensitive) == 0 ? std::nullopt : std::optional(*same);
        }
        const Names *reference = plan.field == u"country"    ? &countryNames()
                                 : plan.field == u"industry" ? &industryNames()
                                                             : nullptr;
        if (reference != nullptr) {
            if (const auto meant = meantName(value.text, *reference))
                return inCaseOf(value.text, *meant);
            if (reference->contains(value.key) && !std::any_of(values.begin(), values.end(), [&](const Value &other) {
                    return other.key == value.key && other.code != value.code;
                }))
                return std::nullopt; // a right name is no misspelling of another
        }
        return frequentTwin(value, values);
    }

    std::span<const Source> m_sources;
    const ImportPlan &m_plan;
    std::vector<Misspelling> m_found;
};

} // namespace

std::vector<Misspelling> probableMisspellings(std::span<const Source> sources, const ImportPlan &plan)
{
    return Search(sources, plan).run();
}

DataIssue issueOf(const Misspelling &misspelling, std::span<const Source> sources)
{
    const Source &source = sources[static_cast<std::size_t>(misspelling.source)];
    DataIssue issue;
    issue.text = QCoreApplication::translate("Import", "“%1” may be a misspelling of “%2”.")
                     .arg(misspelling.value, misspelling.suggestion);
    issue.count = misspelling.count;
    issue.source = source.name;
    issue.row = misspelling.firstRow;
    issue.column = source.table->columns[static_cast<std::size_t>(misspelling.column)].header;
    return issue;
}

bool isCountry(const QString &text)
{
    return countryNames().contains(squashed(text));
}

} // namespace touchstone
