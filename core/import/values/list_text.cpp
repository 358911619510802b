#include "core/import/values/list_text.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace touchstone
{

namespace
{

struct Candidate {
    const char *separator;
    double severalShare; // of the distinct texts, at least
    qsizetype longest;   // member: prose has commas too
};

// A comma in a cell is usually no separator, so it has to show more.
constexpr std::array candidates = {
    Candidate{";", 0.08, 80},
    Candidate{"|", 0.08, 80},
    Candidate{"\n", 0.2, 80},
    Candidate{",", 0.3, 40},
};

std::optional<ListGuess> tryList(const TextPool &texts, std::span<const quint32> codes, const Candidate &candidate,
                                 bool expected)
{
    ListGuess guess{QString::fromLatin1(candidate.separator), 0, codes.size(), 0};
    QHash<QByteArray, int> uses;
    std::size_t mentions = 0;
    for (const quint32 code : codes) {
        const auto members = splitList(texts.utf8(code), guess.separator);
        guess.several += members.size() > 1 ? 1 : 0;
        for (const QByteArrayView member : members) {
            if (member.size() > candidate.longest)
                return std::nullopt;
            ++uses[member.toByteArray()];
            ++mentions;
        }
    }
    guess.members = static_cast<std::size_t>(uses.size());
    std::size_t again = 0;
    for (const int count : std::as_const(uses))
        again += count > 1 ? static_cast<std::size_t>(count) : 0;
    const double several = static_cast<double>(guess.several) / static_cast<double>(codes.size());
    const double repeated = static_cast<double>(again) / static_cast<double>(std::max<std::size_t>(mentions, 1));
    const bool enough = guess.several >= 2 || (expected && guess.several == 1);
    const double wanted = expected ? candidate.severalShare / 4 : candidate.severalShare;
    return enough && several >= wanted && repeated >= (expected ? 0.1 : 0.4) ? std::optional(guess) : std::nullopt;
}

} // namespace

std::vector<QByteArrayView> splitList(QByteArrayView text, const QString &separator)
{
    std::vector<QByteArrayView> members;
    splitList(text, separatingSign(separator), members);
    return members;
}

char separatingSign(const QString &separator)
{
    return separator.isEmpty() ? '\n' : separator.toUtf8().front();
}

void splitList(QByteArrayView text, char sign, std::vector<QByteArrayView> &members)
{
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    members.clear();
    const char *begin = text.begin();
    for (const char *at = begin;; ++at) {
        if (at != text.end() && *at != sign && *at != '\n')
            continue;
        const char *end = at;
        while (begin != end && isSpace(*begin))
            ++begin;
        while (begin != end && isSpace(end[-1]))
            --end;
        if (begin != end)
            members.emplace_back(begin, end);
        if (at == text.end())
            return;
        begin = at + 1;
    }
}

std::optional<ListGuess> guessList(const TextPool &texts, std::span<const quint32> codes, bool expected)
{
    if (codes.empty())
        return std::nullopt;
    const auto occurs = [&](const Candidate &candidate) {
        return std::any_of(codes.begin(), codes.end(),
                           [&](quint32 code) { return texts.utf8(code).contains(candidate.separator[0]); });
    };
    for (const Candidate &candidate : candidates)
        if (const auto guess = occurs(candidate) ? tryList(texts, codes, candidate, expected) : std::nullopt)
            return guess;
    return std::nullopt;
}

} // namespace touchstone
