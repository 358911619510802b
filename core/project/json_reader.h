#pragma once

#include "core/project/json_writer.h"

#include <limits>
#include <ranges>

namespace touchstone
{

// Reads what JsonWriter wrote. A field that is not there keeps its default, as files from before it have none; one of
// the wrong type fails.
class JsonReader
{
public:
    template <typename T>
    using Field = T;

    template <typename T>
    static bool read(const QJsonValue &json, T &value)
    {
        return json.isObject() && readObject(json.toObject(), value);
    }

    template <typename T>
    void operator()(const char *key, T &value)
    {
        const QJsonValue found = m_object.value(QLatin1String(key));
        if (!found.isUndefined() && !parse(found, value))
            m_good = false;
    }

private:
    explicit JsonReader(QJsonObject object) : m_object(std::move(object)) {}

    template <typename T>
    static bool readObject(const QJsonObject &object, T &value)
    {
        JsonReader reader(object);
        fields(reader, value);
        return reader.m_good;
    }

    static bool parse(const QJsonValue &json, QString &text)
    {
        text = json.toString();
        return json.isString();
    }
    static bool parse(const QJsonValue &json, QByteArray &text)
    {
        text = json.toString().toLatin1();
        return json.isString();
    }
    static bool parse(const QJsonValue &json, QDate &date)
    {
        date = QDate::fromString(json.toString(), Qt::ISODate);
        return json.isString();
    }
    static bool parse(const QJsonValue &json, QUuid &id)
    {
        id = QUuid::fromString(json.toString());
        return json.isString();
    }
    static bool parse(const QJsonValue &json, Criterion &criterion)
    {
        const Result<Criterion> parsed = criterionFromJson(json.toObject());
        if (parsed)
            criterion = *parsed;
        return parsed.has_value();
    }

    template <typename T>
    static bool parse(const QJsonValue &json, T &value)
    {
        if constexpr (std::same_as<T, bool>) {
            value = json.toBool();
            return json.isBool();
        } else if constexpr (std::integral<T>) {
            const qint64 number = json.toInteger();
            value = static_cast<T>(number);
            return json.isDouble() && std::in_range<T>(number);
        } else if constexpr (std::floating_point<T>) {
            value = number(json);
            return json.isDouble() || json.isNull() || json.isString();
        } else if constexpr (std::is_enum_v<T>) {
            return parseName(json.toString(), value);
        } else if constexpr (std::ranges::range<T>) {
            return json.isArray() && parseArray(json.toArray(), value);
        } else {
            return json.isObject() && readObject(json.toObject(), value);
        }
    }

    template <typename T>
    static bool parse(const QJsonValue &json, std::optional<T> &value)
    {
        value.reset();
        return json.isNull() || parse(json, value.emplace());
    }

    template <typename T>
    static bool parse(const QJsonValue &json, std::map<QString, T> &map)
    {
        const QJsonObject object = json.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            if (!parse(entry.value(), map[entry.key()]))
                return false;
        return json.isObject();
    }

    template <typename Enum>
    static bool parseName(const QString &name, Enum &value)
    {
        for (std::size_t index = 0; index < storedNames<Enum>.size(); ++index)
            if (name == QLatin1String(storedNames<Enum>[index])) {
                value = static_cast<Enum>(index);
                return true;
            }
        return false;
    }

    template <typename T, std::size_t size>
    static bool parseArray(const QJsonArray &json, std::array<T, size> &values)
    {
        bool good = json.size() == qsizetype{size};
        for (std::size_t index = 0; good && index < size; ++index)
            good = parse(json[static_cast<qsizetype>(index)], values[index]);
        return good;
    }

    template <typename List>
    static bool parseArray(const QJsonArray &json, List &values)
    {
        values.clear();
        for (const auto &element : json) {
            typename List::value_type value = {};
            if (!parse(element, value))
                return false;
            values.push_back(std::move(value));
        }
        return true;
    }

    static double number(const QJsonValue &json)
    {
        if (json.isDouble())
            return json.toDouble();
        const double infinity = std::numeric_limits<double>::infinity();
        if (json.isString())
            return json.toString().startsWith(QLatin1Char('-')) ? -infinity : infinity;
        return unknownNumber;
    }

    QJsonObject m_object;
    bool m_good = true;
};

} // namespace touchstone
