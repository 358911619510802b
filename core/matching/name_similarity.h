#pragma once

#include "core/base/progress.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace touchstone
{

// Jaro's similarity of two texts with Winkler's bonus for a common beginning (Winkler 1990): 1 for equal ones, 0 for
// those that share nothing. By byte.
double jaroWinkler(QByteArrayView a, QByteArrayView b);

// Names without their legal forms (see nameKey), by which the two sides of a pair are found and compared. Words count
// the more the fewer names have them: "Acme Software" is nearer to "Acme" than to "Beta Software".
class NameComparison
{
public:
    explicit NameComparison(std::span<const QByteArray> names);

    // 1: the same words; words may be misspelt if they are of four letters or more and have no digit.
    double similarity(std::size_t a, std::size_t b) const;

    // Pairs of names that may be similar, the lower first, in order. Names are compared with their neighbours when they
    // are sorted forwards, backwards and by their rarest word, and with those that share rare pieces of five letters:
    // so the work grows with the number of names, not with its square. None when it is cancelled.
    std::optional<std::vector<std::pair<quint32, quint32>>> candidates(Progress &progress) const;

private:
    struct Word {
        QByteArray text;
        double weight = 0.0;
        quint64 letters = 0; // which of them occur, one bit for some that are alike
        bool exact = false;  // too short, or with digits: a change of a letter is another word
    };

    double wordSimilarity(quint32 a, quint32 b) const;
    void addNeighbours(std::vector<std::pair<quint32, quint32>> &pairs, std::span<const QByteArray> keys) const;
    void addRarePieces(std::vector<std::pair<quint32, quint32>> &pairs) const;

    std::vector<QByteArray> m_names;
    std::vector<QByteArray> m_letters;           // the names without blanks
    std::vector<double> m_weights;               // per name, of all its words
    std::vector<std::vector<quint32>> m_wordsOf; // per name, in order of the words' text
    std::vector<Word> m_words;
};

} // namespace touchstone
