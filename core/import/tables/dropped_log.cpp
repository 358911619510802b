#include "core/import/tables/dropped_log.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct ReasonText {
    const char *name;
    const char *text;
};

// In the order of DropReason.
constexpr std::array<ReasonText, dropReasonCount> reasonTexts = {
    {{"above-header", QT_TRANSLATE_NOOP("TableShape", "line above the header row")},
     {"description", QT_TRANSLATE_NOOP("TableShape", "row that describes the columns")},
     {"empty", QT_TRANSLATE_NOOP("TableShape", "empty row")},
     {"repeated-header", QT_TRANSLATE_NOOP("TableShape", "repeated header")},
     {"total", QT_TRANSLATE_NOOP("TableShape", "total row")},
     {"footer", QT_TRANSLATE_NOOP("TableShape", "footer line")}}};

qsizetype textSize(const HeldRow &row)
{
    qsizetype size = 0;
    for (const auto &[column, text] : row.cells)
        size += text.size();
    return size;
}

} // namespace

void DroppedLog::add(DropReason reason, const HeldRow &row)
{
    count(reason, row.fileRow);
    DroppedRows &rows = m_rows[static_cast<std::size_t>(reason)];
    const qsizetype size = textSize(row);
    if (rows.rows.size() == rowLimit || m_textSize + size > textLimit)
        return;
    m_textSize += size;
    rows.rows.push_back(fileRow(row));
}

void DroppedLog::count(DropReason reason, qint64 firstRow, qint64 times)
{
    DroppedRows &rows = m_rows[static_cast<std::size_t>(reason)];
    rows.firstRow = rows.count == 0 ? firstRow : std::min(rows.firstRow, firstRow);
    rows.count += times;
}

std::vector<DroppedRows> DroppedLog::take()
{
    std::vector<DroppedRows> taken;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].count == 0)
            continue;
        m_rows[i].kind = static_cast<DropReason>(i);
        m_rows[i].reason = dropReasonText(m_rows[i].kind);
        std::ranges::sort(m_rows[i].rows, {}, &FileRow::row);
        taken.push_back(std::move(m_rows[i]));
    }
    return taken;
}

FileRow fileRow(const HeldRow &row)
{
    FileRow kept{.row = row.fileRow, .width = row.width, .columns = {}, .texts = {}};
    for (const auto &[column, text] : row.cells) {
        kept.columns.push_back(column);
        kept.texts << QString::fromUtf8(text);
    }
    return kept;
}

HeldRow heldRow(const FileRow &row)
{
    HeldRow held{.cells = {}, .fileRow = row.row, .width = row.width};
    const std::size_t size = std::min(row.columns.size(), static_cast<std::size_t>(row.texts.size()));
    for (std::size_t i = 0; i < size; ++i)
        held.cells.emplace_back(row.columns[i], row.texts[static_cast<qsizetype>(i)].toUtf8());
    return held;
}

QString firstText(const FileRow &row)
{
    const auto text = std::ranges::find_if(row.texts, [](const QString &each) { return !each.trimmed().isEmpty(); });
    return text == row.texts.end() ? QString() : text->trimmed();
}

QString dropReasonText(DropReason reason)
{
    return QCoreApplication::translate("TableShape", reasonTexts[static_cast<std::size_t>(reason)].text);
}

QString dropReasonName(DropReason reason)
{
    return QLatin1String(reasonTexts[static_cast<std::size_t>(reason)].name);
}

std::optional<DropReason> dropReasonFromName(QStringView name)
{
    for (std::size_t i = 0; i < reasonTexts.size(); ++i)
        if (name == QLatin1String(reasonTexts[i].name))
            return static_cast<DropReason>(i);
    return {};
}

} // namespace touchstone
