#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <QJsonArray>
#include <QJsonObject>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

namespace undertone::shell {

/// The values of a choice and how they are written.
template <class Value>
using Names = std::initializer_list<std::pair<const char*, Value>>;

/// Reads the fields of an object and remembers the first thing that is wrong.
class Fields {
public:
    Fields(QJsonObject object, std::string& wrong) : object_(std::move(object)), wrong_(wrong) {}

    void read(const char* name, bool& into)
    {
        if (const auto value = field(name, QJsonValue::Bool, "true or false"))
            into = value->toBool();
    }
    void read(const char* name, double& into)
    {
        if (const auto value = field(name, QJsonValue::Double, "a number"))
            into = value->toDouble();
    }
    void read(const char* name, std::string& into)
    {
        if (const auto value = field(name, QJsonValue::String, "a text"))
            into = value->toString().toStdString();
    }
    void read(const char* name, Utc& into)
    {
        take(name, into, utc_from_iso, "a time like 2025-01-27T14:30:00Z");
    }
    void read(const char* name, Date& into)
    {
        take(name, into, date_from_iso, "a date like 2025-01-27");
    }
    template <class Tag>
    void read(const char* name, Name<Tag>& into)
    {
        read(name, into.value);
    }
    template <class Value>
    void read(const char* name, std::optional<Value>& into)
    {
        Value value{};
        if (!has(name))
            return;
        read(name, value);
        into = value;
    }
    template <class Value>
    void read(const char* name, Value& into, Names<Value> names)
    {
        std::string text;
        read(name, text);
        if (text.empty())
            return;
        for (const auto& [one, value] : names)
            if (text == one) {
                into = value;
                return;
            }
        refuse(name, "one of its names");
    }
    /// Calls `each` for every object of a list.
    template <class Each>
    void each(const char* name, Each each)
    {
        const auto value = field(name, QJsonValue::Array, "a list");
        if (!value)
            return;
        for (const QJsonValue one : value->toArray()) {
            if (!one.isObject())
                return refuse(name, "a list of objects");
            Fields fields(one.toObject(), wrong_);
            each(fields);
        }
    }
    Fields object(const char* name)
    {
        const auto value = field(name, QJsonValue::Object, "an object");
        return {value ? value->toObject() : QJsonObject(), wrong_};
    }
    [[nodiscard]] bool has(const char* name) const
    {
        const QJsonValue value = object_.value(QLatin1String(name));
        return !value.isUndefined() && !value.isNull();
    }
    void refuse(const char* name, const char* wanted)
    {
        if (wrong_.empty())
            wrong_ = "“" + std::string(name) + "” is not " + wanted;
    }

    std::optional<QJsonValue> field(const char* name, QJsonValue::Type type, const char* wanted)
    {
        if (!has(name))
            return std::nullopt;
        const QJsonValue value = object_.value(QLatin1String(name));
        if (value.type() == type)
            return value;
        refuse(name, wanted);
        return std::nullopt;
    }

private:
    template <class Time, class Parse>
    void take(const char* name, Time& into, Parse parse, const char* wanted)
    {
        const auto value = field(name, QJsonValue::String, wanted);
        if (!value)
            return;
        if (const auto parsed = parse(value->toString().toStdString()))
            into = *parsed;
        else
            refuse(name, wanted);
    }

    QJsonObject object_;
    std::string& wrong_;
};

}  // namespace undertone::shell
