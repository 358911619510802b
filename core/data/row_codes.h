#pragma once

#include "core/data/row_iterator.h"

#include <QList>
#include <QtGlobal>

#include <cstddef>
#include <initializer_list>
#include <span>
#include <type_traits>
#include <variant>
#include <vector>

namespace touchstone
{

// A code per row, each in as few bytes as the largest of them needs: most columns have fewer than 256 distinct texts.
// Copies share their codes until one of them is changed.
class RowCodes
{
public:
    using value_type = quint32;
    using Iterator = RowIterator<RowCodes>;

    RowCodes() = default;
    RowCodes(const std::vector<quint32> &codes);
    RowCodes(std::initializer_list<quint32> codes) : RowCodes(std::vector<quint32>(codes)) {}
    RowCodes(std::size_t rowCount, quint32 code);

    bool empty() const { return size() == 0; }
    std::size_t size() const
    {
        return std::visit([](const auto &codes) { return static_cast<std::size_t>(codes.size()); }, m_codes);
    }
    quint32 operator[](std::size_t row) const
    {
        return std::visit([row](const auto &codes) { return quint32(codes.constData()[row]); }, m_codes);
    }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

    void push_back(quint32 code)
    {
        while (code > largest())
            widen();
        std::visit([code](auto &codes) { codes.push_back(static_cast<CodeOf<decltype(codes)>>(code)); }, m_codes);
    }
    void set(std::size_t row, quint32 code);
    void append(std::span<const quint32> codes);
    void append(std::span<const quint8> codes);
    quint32 largestCode() const; // 0 when there is none
    static quint32 largestOf(std::span<const quint8> codes);

    // How many rows have each code below `codeCount`, which all are.
    std::vector<quint32> counts(std::size_t codeCount) const;

    // The same rows with what each code is in this list, which has all of them.
    RowCodes recoded(const std::vector<quint32> &codeOf) const;

    void resize(std::size_t rowCount); // with code 0
    void reserve(std::size_t rowCount);

    // Calls work with a span of codes of 8, 16 or 32 bits: for loops that go over all rows.
    template <typename Work>
    decltype(auto) visit(const Work &work) const
    {
        return std::visit(
            [&work](const auto &codes) -> decltype(auto) {
                return work(std::span(codes.constData(), static_cast<std::size_t>(codes.size())));
            },
            m_codes);
    }

    bool operator==(const RowCodes &other) const;

private:
    template <typename Codes>
    using CodeOf = typename std::remove_cvref_t<Codes>::value_type;

    template <typename Given>
    void appendAll(std::span<const Given> codes);

    quint32 largest() const { return m_codes.index() == 0 ? 0xffU : m_codes.index() == 1 ? 0xffffU : 0xffffffffU; }
    void widen();

    std::variant<QList<quint8>, QList<quint16>, QList<quint32>> m_codes;
};

} // namespace touchstone
