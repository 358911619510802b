#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace touchstone
{

// A cell of a worksheet as its XML has it. Views into the text.
struct PlainCell {
    QByteArrayView reference;
    QByteArrayView type;
    QByteArrayView style;
    QByteArrayView value;
};

// Reads the rows of a worksheet that are written as nearly all are: <row r="2"><c r="A2" t="s"><v>17</v></c></row>, in
// ASCII, without entities, comments, formulas or texts of their own. A full XML parser takes many times as long for
// them; it gets all others.
class PlainRow
{
public:
    enum class Outcome { Read, NeedsMore, IsOther };

    // Reads the row that begins at `at` and moves `at` behind it. Otherwise leaves `at` where it is: NeedsMore where
    // the text ends before it is clear what the row is, IsOther where it is not such a row.
    Outcome read(const char *&at, const char *end);

    // Of the row that was read, until the next.
    QByteArrayView number() const { return m_number; }
    QByteArrayView hidden() const { return m_hidden; }
    const std::vector<PlainCell> &cells() const { return m_cells; }

private:
    struct Attribute {
        QByteArrayView name; // without prefix
        QByteArrayView value;
    };

    bool take(QByteArrayView wanted);
    bool takeAttributes();
    bool takeCell();
    bool takeRow();
    std::optional<QByteArrayView> takeUntil(char last);
    QByteArrayView valueOf(QByteArrayView name) const;

    const char *m_at = nullptr;
    const char *m_end = nullptr;
    bool m_isCutOff = false; // the text ended where more was wanted
    std::vector<Attribute> m_attributes;
    QByteArrayView m_number;
    QByteArrayView m_hidden;
    std::vector<PlainCell> m_cells;
};

} // namespace touchstone
