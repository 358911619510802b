#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace touchstone
{

// Where in the user's files a failure lies. Rows are counted as the user's editor counts them, from 1; 0: not known.
struct Place {
    QString file = {};
    qint64 row = 0;
    QString column = {};
    bool operator==(const Place &) const = default;
};

// Why an operation did not produce its value, in whole translated sentences for the user: what happened, where, and
// what to do about it. The detail (an SQL text, an operating system's reason) is for "Show details".
struct Error {
    enum class Code {
        Cancelled,
        CannotRead,
        CannotWrite,
        WrongFormat,
        BadContent,
        NewerVersion,
        ChangedElsewhere,
        InUse,
        InvalidInput
    };

    Code code = Code::InvalidInput;
    QString what;
    Place where = {};
    QString advice = {};
    QString detail = {};

    // All of it on one line: "accounts.csv, row 12, column ARR: … . …".
    QString sentence() const;
};

// The error that long functions return when their Progress says that they should stop.
Error cancelled();

// Either a T or an Error. Spelled like C++23's std::expected, of which it is a small subset, so that moving to the
// standard type is one alias.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

// What Result<Done> carries when it succeeds: nothing.
using Done = std::monostate;

} // namespace touchstone
