#include "core/import/tables/column_builder.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace touchstone
{

namespace
{

constexpr std::size_t blockSize = std::size_t{64} << 10;
constexpr std::size_t cellsForDistinct = 1024; // of which none came twice: a key, most likely

} // namespace

const char *ColumnBuilder::BatchTexts::keep(QByteArrayView text)
{
    const auto size = static_cast<std::size_t>(text.size());
    if (m_room < size) {
        m_room = std::max(size, blockSize);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_room));
    }
    m_room -= size; // filled from its end on
    m_size += size;
    std::memcpy(m_blocks.back().get() + m_room, text.data(), size);
    return m_blocks.back().get() + m_room;
}

void ColumnBuilder::BatchTexts::forget()
{
    m_blocks.resize(std::min<std::size_t>(m_blocks.size(), 1)); // which is at least so large
    m_room = m_blocks.empty() ? 0 : blockSize;
    m_size = 0;
}

void ColumnBuilder::Column::giveCodes(std::span<quint32> codesOfKeys)
{
    if (distinct && distinct->isDue() && !distinct->areDistinct(texts))
        lookUpFromNowOn();
    if (distinct)
        return giveNewCodes(codesOfKeys);
    texts.intern(keys, codesOfKeys);
    textCells += keys.size();
    const bool wereAllNew = texts.size() == textCells + 1; // and the empty text
    if (textCells < cellsForDistinct || textCells >= cellsForDistinct + batchRows || !wereAllNew)
        return;
    distinct = std::make_unique<DistinctTexts>();
    for (std::size_t code = 1; code < texts.size(); ++code)
        distinct->add(TextKey(texts.utf8(code)), static_cast<quint32>(code));
}

void ColumnBuilder::Column::giveNewCodes(std::span<quint32> codesOfKeys)
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        codesOfKeys[i] = keys[i].text().isEmpty() ? 0 : static_cast<quint32>(texts.size());
        if (codesOfKeys[i] == 0)
            continue;
        distinct->add(keys[i], codesOfKeys[i]);
        texts.append(keys[i]);
    }
}

// Some came twice after all: the codes given so far become those that looking up would have given.
void ColumnBuilder::Column::lookUpFromNowOn()
{
    MergedTexts all = merged(texts);
    std::vector<quint32> renumbered;
    renumbered.reserve(codes.size());
    codes.visit([&](const auto &given) {
        for (const auto code : given)
            renumbered.push_back(all.codes[code]);
    });
    codes = RowCodes(renumbered);
    texts = std::move(all.texts);
    distinct.reset();
}

void ColumnBuilder::widen(std::size_t columnCount)
{
    m_columns.resize(std::max(m_columns.size(), columnCount));
}

void ColumnBuilder::addRow(std::span<const Cell> cells, qint64 fileRow)
{
    const auto row = static_cast<quint8>(m_fileRows.size() - m_batchStart);
    m_fileRows.push_back(static_cast<quint32>(fileRow));
    widen(cells.back().column + 1);
    for (const Cell &cell : cells) {
        Column &column = m_columns[cell.column];
        m_filledColumns += column.isFilled() ? 0 : 1;
        TextKey &key = column.keys.emplace_back(cell.text);
        column.rows.push_back(row);
        if (!key.isWhole())
            key.setCopy(m_texts.keep(cell.text));
    }
    if (m_fileRows.size() - m_batchStart == batchRows || m_texts.isLarge())
        finishBatch();
}

void ColumnBuilder::finishBatch()
{
    for (Column &column : m_columns)
        if (!column.keys.empty())
            finish(column);
    m_texts.forget();
    m_batchStart = m_fileRows.size();
}

void ColumnBuilder::finish(Column &column) const
{
    std::array<quint32, batchRows> codes;
    std::array<quint32, batchRows> rowCodes = {};
    column.giveCodes(codes);
    for (std::size_t i = 0; i < column.keys.size(); ++i)
        rowCodes[column.rows[i]] = codes[i];
    column.codes.reserve(m_expectedRows);
    if (column.codes.size() < m_batchStart)
        column.codes.resize(m_batchStart);
    column.codes.append(std::span(rowCodes).first(column.rows.back() + std::size_t{1}));
    column.keys.clear();
    column.rows.clear();
}

RawColumn ColumnBuilder::takeColumn(std::size_t column)
{
    if (m_batchStart != rowCount())
        finishBatch();
    Column &taken = m_columns[column];
    if (taken.distinct && !taken.distinct->areDistinct(taken.texts))
        taken.lookUpFromNowOn();
    taken.codes.resize(rowCount());
    taken.texts.settle();
    return {{}, std::make_shared<const TextPool>(std::move(taken.texts)), std::move(taken.codes)};
}

std::vector<quint32> ColumnBuilder::takeFileRows()
{
    return std::exchange(m_fileRows, {});
}

} // namespace touchstone
