#pragma once

#include "core/data/criterion.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <array>
#include <cmath>
#include <concepts>
#include <map>
#include <optional>

namespace touchstone
{

// The stable names of an enumeration in the project file, in the order of its values.
template <typename Enum>
inline constexpr std::array<const char *, 0> storedNames = {};

// Writes a struct as a JSON object. JsonWriter and JsonReader go over the same list of fields, one function per struct,
// so that what is written and what is read cannot part:
//
//     template <typename Archive>
//     void fields(Archive &archive, typename Archive::template Field<Bin> &bin)
//     {
//         archive("criteria", bin.criteria);
//         archive("points", bin.points);
//     }
class JsonWriter
{
public:
    template <typename T>
    using Field = const T;

    template <typename T>
    static QJsonObject object(const T &value)
    {
        JsonWriter writer;
        fields(writer, value);
        return writer.m_object;
    }

    template <typename T>
    void operator()(const char *key, const T &value)
    {
        m_object[QLatin1String(key)] = json(value);
    }

private:
    static QJsonValue json(const QString &text) { return text; }
    static QJsonValue json(const QByteArray &text) { return QString::fromLatin1(text); }
    static QJsonValue json(QDate date) { return date.toString(Qt::ISODate); }
    static QJsonValue json(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }
    static QJsonValue json(const Criterion &criterion) { return toJson(criterion, ValueKind::Number); }

    template <typename T>
    static QJsonValue json(const T &value)
    {
        if constexpr (std::same_as<T, bool>)
            return value;
        else if constexpr (std::integral<T>)
            return static_cast<qint64>(value);
        else if constexpr (std::floating_point<T>)
            return std::isfinite(value) ? QJsonValue(value) : notFinite(value);
        else if constexpr (std::is_enum_v<T>)
            return QLatin1String(storedNames<T>.at(static_cast<std::size_t>(value)));
        else if constexpr (std::ranges::range<const T>)
            return array(value);
        else
            return object(value);
    }

    template <typename T>
    static QJsonValue json(const std::optional<T> &value)
    {
        return value ? json(*value) : QJsonValue();
    }

    template <typename T>
    static QJsonValue json(const std::map<QString, T> &map)
    {
        QJsonObject object;
        for (const auto &[key, value] : map)
            object[key] = json(value);
        return object;
    }

    template <typename Range>
    static QJsonValue array(const Range &range)
    {
        QJsonArray array;
        for (const auto &value : range)
            array.append(json(value));
        return array;
    }

    // JSON knows neither; unknown is null.
    static QJsonValue notFinite(double value)
    {
        return std::isnan(value) ? QJsonValue() : QJsonValue(value > 0 ? QLatin1String("inf") : QLatin1String("-inf"));
    }

    QJsonObject m_object;
};

} // namespace touchstone
