#include "core/matching/name_similarity.h"

#include "core/base/text_pool.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <compare>
#include <numeric>

namespace touchstone
{

namespace
{

constexpr std::size_t neighbours = 5;
constexpr std::size_t pieceSize = 5;
constexpr quint64 pieceMask = (quint64{1} << 8 * pieceSize) - 1;
constexpr std::size_t rarePiece = 12; // names at most that have it
constexpr qsizetype longestCompared = 64;
constexpr std::size_t mostWords = 16;
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

quint64 lettersOf(QByteArrayView text)
{
    quint64 letters = 0;
    for (const char c : text)
        letters |= quint64{1} << (static_cast<unsigned char>(c) & 63);
    return letters;
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
    const qsizetype longest = std::min({qsizetype{4}, a.size(), b.size()});
    qsizetype prefix = 0;
    while (prefix < longest && a[prefix] == b[prefix])
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
        m_words.push_back(
            {text, std::log(count / namesWith[word]) + 0.1, lettersOf(text), text.size() < 4 || hasDigit(text)});
    }
    for (std::size_t name = 0; name < m_names.size(); ++name) {
        m_letters.push_back(QByteArray(m_names[name]).replace(' ', ""));
        const auto &own = m_wordsOf[name];
        m_weights.push_back(std::accumulate(own.begin(), own.end(), 0.0,
                                            [this](double sum, quint32 word) { return sum + m_words[word].weight; }));
    }
}

double NameComparison::wordSimilarity(quint32 a, quint32 b) const
{
    if (a == b)
        return 1.0;
    const Word &one = m_words[a];
    const Word &other = m_words[b];
    if (one.exact || other.exact)
        return 0.0;
    // Letters that only one of them has are in no common ones; Jaro's similarity has to be 0.8 for Winkler's of 0.88.
    const auto size = static_cast<double>(one.text.size());
    const auto otherSize = static_cast<double>(other.text.size());
    const double common = std::min(size - std::popcount(one.letters & ~other.letters),
                                   otherSize - std::popcount(other.letters & ~one.letters));
    if (common / size + common / otherSize < 1.4)
        return 0.0;
    const double similarity = jaroWinkler(one.text, other.text);
    return similarity >= misspeltWord ? similarity : 0.0;
}

double NameComparison::similarity(std::size_t a, std::size_t b) const
{
    if (m_letters[a] == m_letters[b])
        return 1.0;
    const double all = m_weights[a] + m_weights[b];
    const auto ones = std::span(m_wordsOf[a]).first(std::min(m_wordsOf[a].size(), mostWords));
    const auto others = std::span(m_wordsOf[b]).first(std::min(m_wordsOf[b].size(), mostWords));
    std::array<double, mostWords> bestOfOther{};
    double shared = 0.0;
    for (const quint32 word : ones) {
        double best = 0.0;
        for (std::size_t other = 0; other < others.size(); ++other) {
            const double similarity = wordSimilarity(word, others[other]);
            best = std::max(best, similarity);
            bestOfOther[other] = std::max(bestOfOther[other], similarity);
        }
        shared += best * m_words[word].weight;
    }
    for (std::size_t other = 0; other < others.size(); ++other)
        shared += bestOfOther[other] * m_words[others[other]].weight;
    return all <= 0.0 ? 0.0 : shared / all;
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
    struct Piece {
        quint64 letters;
        quint32 name;
        auto operator<=>(const Piece &) const = default;
    };
    std::vector<Piece> pieces;
    for (std::size_t name = 0; name < m_names.size(); ++name) {
        const QByteArray &letters = m_letters[name];
        quint64 last = 0;
        for (qsizetype at = 0; at < letters.size(); ++at) {
            last = (last << 8 | static_cast<unsigned char>(letters[at])) & pieceMask;
            if (at + 1 >= qsizetype{pieceSize})
                pieces.push_back({last, static_cast<quint32>(name)});
        }
    }
    std::ranges::sort(pieces);
    pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
    for (std::size_t begin = 0, end = 0; begin < pieces.size(); begin = end) {
        while (end < pieces.size() && pieces[end].letters == pieces[begin].letters)
            ++end;
        for (std::size_t one = begin; end - begin <= rarePiece && one < end; ++one)
            for (std::size_t other = one + 1; other < end; ++other)
                append(pairs, pieces[one].name, pieces[other].name);
    }
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
