#include "core/matching/name_similarity.h"

#include "core/base/text_pool.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace touchstone
{

namespace
{

constexpr std::size_t neighbours = 5;
constexpr std::size_t pieceSize = 5;
constexpr std::size_t rarePiece = 12; // names at most that have it
constexpr qsizetype longestCompared = 64;
constexpr double misspeltWord = 0.88; // "Optik" and "Optics" are 0.89

using Pair = std::pair<quint32, quint32>;

void append(std::vector<Pair> &pairs, quint32 a, quint32 b)
{
    if (a != b)
        pairs.emplace_back(std::min(a, b), std::max(a, b));
}

bool hasDigit(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

QByteArray reversed(const QByteArray &text)
{
    QByteArray result = text;
    std::ranges::reverse(result);
    return result;
}

} // namespace

double jaroWinkler(QByteArrayView a, QByteArrayView b)
{
    a = a.first(std::min(a.size(), longestCompared));
    b = b.first(std::min(b.size(), longestCompared));
    if (a == b)
        return 1.0;
    if (a.isEmpty() || b.isEmpty())
        return 0.0;
    const qsizetype reach = std::max<qsizetype>(0, std::max(a.size(), b.size()) / 2 - 1);
    std::array<bool, longestCompared> usedA{};
    std::array<bool, longestCompared> usedB{};
    int common = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j < std::min(b.size(), i + reach + 1); ++j)
            if (!usedB[static_cast<std::size_t>(j)] && a[i] == b[j]) {
                usedA[static_cast<std::size_t>(i)] = usedB[static_cast<std::size_t>(j)] = true;
                ++common;
                break;
            }
    if (common == 0)
        return 0.0;
    int swapped = 0;
    for (qsizetype i = 0, j = 0; i < a.size(); ++i) {
        if (!usedA[static_cast<std::size_t>(i)])
            continue;
        while (!usedB[static_cast<std::size_t>(j)])
            ++j;
        swapped += a[i] != b[j++] ? 1 : 0;
    }
    const double m = common;
    const double jaro =
        (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) + (m - swapped / 2.0) / m) / 3.0;
    qsizetype prefix = 0;
    while (prefix < std::min<qsizetype>({4, a.size(), b.size()}) && a[prefix] == b[prefix])
        ++prefix;
    return jaro + 0.1 * static_cast<double>(prefix) * (1.0 - jaro);
}

NameComparison::NameComparison(std::span<const QByteArray> names) : m_names(names.begin(), names.end())
{
    TextPool words;
    std::vector<int> namesWith;
    for (const QByteArray &name : m_names) {
        std::vector<quint32> own;
        for (const QByteArray &word : name.split(' '))
            if (!word.isEmpty())
                own.push_back(words.intern(QByteArrayView(word)));
        std::ranges::sort(own);
        own.erase(std::unique(own.begin(), own.end()), own.end());
        namesWith.resize(words.size());
        for (const quint32 word : own)
            ++namesWith[word];
        m_wordsOf.push_back(std::move(own));
    }
    const double count = static_cast<double>(m_names.size()) + 1.0;
    for (std::size_t word = 0; word < words.size(); ++word) {
        const QByteArray text = words.utf8(word).toByteArray();
        m_words.push_back({text, std::log(count / namesWith[word]) + 0.1, text.size() < 4 || hasDigit(text)});
    }
}

double NameComparison::wordSimilarity(quint32 a, quint32 b) const
{
    if (a == b)
        return 1.0;
    if (m_words[a].exact || m_words[b].exact)
        return 0.0;
    const double similarity = jaroWinkler(m_words[a].text, m_words[b].text);
    return similarity >= misspeltWord ? similarity : 0.0;
}

double NameComparison::similarity(std::size_t a, std::size_t b) const
{
    QByteArray one = m_names[a];
    QByteArray other = m_names[b];
    if (one.replace(' ', "") == other.replace(' ', ""))
        return 1.0;
    const auto shared = [this](const std::vector<quint32> &words, const std::vector<quint32> &others) {
        double sum = 0.0;
        for (const quint32 word : words) {
            double best = 0.0;
            for (const quint32 candidate : others)
                best = std::max(best, wordSimilarity(word, candidate));
            sum += best * m_words[word].weight;
        }
        return sum;
    };
    const auto weight = [this](const std::vector<quint32> &words) {
        return std::accumulate(words.begin(), words.end(), 0.0,
                               [this](double sum, quint32 word) { return sum + m_words[word].weight; });
    };
    const double all = weight(m_wordsOf[a]) + weight(m_wordsOf[b]);
    return all <= 0.0 ? 0.0 : (shared(m_wordsOf[a], m_wordsOf[b]) + shared(m_wordsOf[b], m_wordsOf[a])) / all;
}

void NameComparison::addNeighbours(std::vector<Pair> &pairs, std::span<const QByteArray> keys) const
{
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](quint32 a, quint32 b) { return keys[a] != keys[b] ? keys[a] < keys[b] : a < b; });
    for (std::size_t place = 0; place < order.size(); ++place)
        for (std::size_t next = place + 1; next < std::min(order.size(), place + 1 + neighbours); ++next)
            append(pairs, order[place], order[next]);
}

void NameComparison::addRarePieces(std::vector<Pair> &pairs) const
{
    std::unordered_map<quint64, std::vector<quint32>> namesWith;
    for (std::size_t name = 0; name < m_names.size(); ++name) {
        QByteArray letters = m_names[name];
        letters.replace(' ', "");
        for (qsizetype at = 0; at + qsizetype{pieceSize} <= letters.size(); ++at) {
            quint64 piece = 0;
            for (std::size_t i = 0; i < pieceSize; ++i)
                piece = piece << 8 | static_cast<unsigned char>(letters[at + static_cast<qsizetype>(i)]);
            std::vector<quint32> &names = namesWith[piece];
            const auto own = static_cast<quint32>(name);
            if (names.size() <= rarePiece && (names.empty() || names.back() != own))
                names.push_back(own);
        }
    }
    for (const auto &[piece, names] : namesWith)
        if (names.size() <= rarePiece)
            for (std::size_t one = 0; one < names.size(); ++one)
                for (std::size_t other = one + 1; other < names.size(); ++other)
                    append(pairs, names[one], names[other]);
}

std::optional<std::vector<Pair>> NameComparison::candidates(Progress &progress) const
{
    std::vector<QByteArray> backwards;
    std::vector<QByteArray> rarestFirst;
    for (std::size_t name = 0; name < m_names.size(); ++name) {
        backwards.push_back(reversed(m_names[name]));
        const auto &words = m_wordsOf[name];
        const auto rarest = std::ranges::max_element(words, {}, [this](quint32 word) { return m_words[word].weight; });
        rarestFirst.push_back((rarest != words.end() ? m_words[*rarest].text : QByteArray()) + ' ' + m_names[name]);
    }
    std::vector<Pair> pairs;
    for (const auto *keys : std::array<const std::vector<QByteArray> *, 3>{&m_names, &backwards, &rarestFirst}) {
        if (progress.isCancelled())
            return std::nullopt;
        addNeighbours(pairs, *keys);
    }
    if (progress.isCancelled())
        return std::nullopt;
    addRarePieces(pairs);
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace touchstone
