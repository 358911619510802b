#include "core/base/locale_text.h"
#include "core/base/parallel.h"
#include "core/health/health_checks.h"
#include "core/matching/account_keys.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

constexpr std::size_t mostListed = 200;
constexpr std::size_t textsPerStep = 8192; // some milliseconds

using Keys = std::vector<qint32>; // per account; -1: none

// A text is normalised once however many accounts have it, over all cores. Accounts that have a key already keep it.
void addKeys(Keys &keys, TextPool &pool, const Categories &categories, KeyKind kind, Progress &progress)
{
    const std::size_t texts = categories.labels->size();
    std::vector<QByteArray> normalized(texts);
    const auto normalize = [&](std::size_t step) {
        for (std::size_t code = step * textsPerStep; code < std::min(texts, (step + 1) * textsPerStep); ++code)
            normalized[code] = normalizedKey(kind, categories.labels->utf8(code));
    };
    parallelFor((texts + textsPerStep - 1) / textsPerStep, normalize, progress,
                touchstone::HealthWords::tr("Looking for accounts that stand twice"), 0.0, 1.0);
    pool.reserve(texts);
    std::vector<qint32> keyOfText(texts, -1);
    for (std::size_t code = 0; code < texts; ++code) {
        if (code % textsPerStep == 0 && progress.isCancelled())
            return;
        if (!normalized[code].isEmpty())
            keyOfText[code] = static_cast<qint32>(pool.intern(QByteArrayView(normalized[code])));
        normalized[code] = {}; // here, as giving back very many texts at once takes long
    }
    for (std::size_t row = 0; row < keys.size(); ++row)
        if (keys[row] < 0 && categories.codes[row] != unknownCode)
            keys[row] = keyOfText[static_cast<std::size_t>(categories.codes[row])];
}

// What the first of the fields says that the account has.
Keys keysOf(const Table &accounts, std::initializer_list<const char *> fields, KeyKind kind, Progress &progress)
{
    Keys keys(accounts.rowCount(), -1);
    TextPool pool;
    for (const char *field : fields)
        if (const Column *column = accounts.find(QString::fromLatin1(field)))
            if (const auto *categories = std::get_if<Categories>(&column->cells))
                addKeys(keys, pool, *categories, kind, progress);
    return keys;
}

// Accounts with the same key, those of one key together, keys in the order of their first account.
std::vector<std::vector<qint32>> groupsOf(const Keys &keys)
{
    const auto most = std::ranges::max_element(keys);
    std::vector<qint32> sizes(most == keys.end() ? 0 : static_cast<std::size_t>(*most + 1), 0);
    for (const qint32 key : keys)
        if (key >= 0)
            ++sizes[static_cast<std::size_t>(key)];
    std::vector<qint32> groupOfKey(sizes.size(), -1);
    qint32 count = 0;
    for (std::size_t key = 0; key < sizes.size(); ++key)
        if (sizes[key] > 1)
            groupOfKey[key] = count++;
    std::vector<std::vector<qint32>> groups(static_cast<std::size_t>(count));
    for (std::size_t row = 0; row < keys.size(); ++row)
        if (const qint32 group = keys[row] < 0 ? -1 : groupOfKey[static_cast<std::size_t>(keys[row])]; group >= 0)
            groups[static_cast<std::size_t>(group)].push_back(static_cast<qint32>(row));
    return groups;
}

// Of one name, those whose domains do not say that they are different companies: accounts without a domain with all
// others, provided that only one domain is among them.
bool mayBeOne(const std::vector<qint32> &group, const Keys &domains)
{
    qint32 domain = -1;
    bool anyWithout = false;
    for (const qint32 account : group) {
        const qint32 own = domains[static_cast<std::size_t>(account)];
        anyWithout |= own < 0;
        if (own >= 0 && domain >= 0 && own != domain)
            return false;
        domain = std::max(domain, own);
    }
    return anyWithout; // with one domain all of them are found by it
}

HealthFinding duplicateFinding(FindingKind kind, const Dataset &dataset, const std::vector<std::vector<qint32>> &groups)
{
    HealthFinding finding{kind, DataIssue::Severity::Warning, {}, 0, dataset.accounts.rowCount()};
    for (const std::vector<qint32> &group : groups) {
        finding.count += group.size();
        for (const qint32 account : group)
            if (finding.accounts.size() < mostListed)
                finding.accounts.push_back(account);
    }
    const auto name = [&](std::size_t member) {
        return dataset.accountName(static_cast<std::size_t>(groups.front()[member]));
    };
    const QString count = countText(static_cast<qint64>(finding.count));
    finding.title = HealthWords::tr("Accounts that may stand twice");
    finding.seen =
        kind == FindingKind::DuplicateDomain
            ? HealthWords::tr("%1 accounts share their web domain with another, for instance %2 and %3.")
                  .arg(count, name(0), name(1))
            : HealthWords::tr("%1 accounts have the same name as another, but for legal form and spelling, for "
                              "instance %2 and %3.")
                  .arg(count, name(0), name(1));
    finding.meaning = HealthWords::tr("What stands twice counts twice: patterns lean towards it, and half of what is "
                                      "known of it is missing from each.");
    finding.advice = HealthWords::tr("Where they are one company, give them the same id in both files. Where they are "
                                     "sites of one company, decide which level you sell to.");
    return finding;
}

} // namespace

void findDuplicates(const HealthInput &input, Progress &progress, Findings &findings)
{
    if (input.dataset.unit != Unit::Account)
        return;
    ProgressLeg first(progress, 0.0, 0.4);
    const Keys domains = keysOf(input.dataset.accounts, {"domain", "website"}, KeyKind::Domain, first);
    if (const auto groups = groupsOf(domains); !groups.empty() && !progress.isCancelled())
        findings.push_back(duplicateFinding(FindingKind::DuplicateDomain, input.dataset, groups));
    ProgressLeg second(progress, 0.4, 1.0);
    const Keys names = keysOf(input.dataset.accounts, {"account_name"}, KeyKind::Name, second);
    if (progress.isCancelled())
        return;
    auto groups = groupsOf(names);
    std::erase_if(groups, [&](const std::vector<qint32> &group) { return !mayBeOne(group, domains); });
    if (!groups.empty() && !progress.isCancelled())
        findings.push_back(duplicateFinding(FindingKind::DuplicateName, input.dataset, groups));
}

} // namespace touchstone
