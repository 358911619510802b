#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <memory>
#include <span>
#include <variant>

class QIODevice;

namespace touchstone
{

// Writes an XLSX workbook (ECMA-376) row by row, in little memory whatever its size. Ours and small, as the library
// that would do it (libxlsxwriter) brings a zip library whose functions have the names of QuaZip's, and the two in one
// process crash.
//
// Texts are written as texts, never as formulas, and marked so ("quotePrefix") where they look like one, so that
// editing such a cell does not turn it into one.
class WorkbookWriter
{
public:
    using Cell = std::variant<QString, double>;

    static constexpr std::size_t mostRows = 1'048'576; // of a sheet, the header among them

    // All entries carry this date, so that the same content gives the same bytes. The device must be open.
    WorkbookWriter(QIODevice &out, QDate date);
    ~WorkbookWriter();

    // Each returns false when something could not be written; error() has the reason.
    bool begin(const QStringList &sheets);
    bool beginSheet(const QStringList &header, const std::vector<double> &widths, std::size_t rows);
    bool addRow(std::span<const Cell> cells);
    bool endSheet();
    bool finish();

    QString error() const { return m_error; }

private:
    struct Archive;

    bool writePart(const QString &name, const QByteArray &content);
    bool openPart(const QString &name);
    bool flush(qsizetype least);
    bool fail();

    std::unique_ptr<Archive> m_archive;
    QDateTime m_date;
    QByteArray m_text; // of the sheet, not written yet
    QByteArray m_lastColumn;
    int m_sheet = 0;
    std::size_t m_row = 0;
    QString m_error;
};

} // namespace touchstone
