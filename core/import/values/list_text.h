#pragma once

#include "core/import/tables/raw_table.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace touchstone
{

// The members of a list, without blanks around them; one member when the separator is empty. Line breaks always
// separate where they occur.
std::vector<QByteArrayView> splitList(QByteArrayView text, const QString &separator);

// The same for many texts: the sign that separates besides line breaks, and members that take the place of former ones.
char separatingSign(const QString &separator);
void splitList(QByteArrayView text, char sign, std::vector<QByteArrayView> &members);

// What makes a column of texts a column of lists: many cells have several members, and members come again elsewhere.
struct ListGuess {
    QString separator;
    std::size_t several = 0; // texts with more than one member
    std::size_t texts = 0;
    std::size_t members = 0; // distinct
};
std::optional<ListGuess> guessList(const TextPool &texts, std::span<const quint32> codes, bool expected);

} // namespace touchstone
