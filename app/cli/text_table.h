#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace touchstone
{

// A table for people to read on a terminal: columns as wide as their longest cell, numbers to the right.
class TextTable
{
public:
    // A header that begins with ">" is of a column of numbers.
    explicit TextTable(const QStringList &headers);

    void addRow(const QStringList &cells);
    QString text() const;

private:
    QString line(const QStringList &cells) const;

    QStringList m_headers;
    std::vector<bool> m_numbers;
    std::vector<qsizetype> m_widths;
    std::vector<QStringList> m_rows;
};

} // namespace touchstone
