#include "shell/chart_state.h"

#include "shell/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace undertone::shell {
namespace {

using charts::Layers;
using charts::PriceScale;
using charts::PriceStyle;

constexpr Names<PriceStyle> price_styles = {{"candles", PriceStyle::candles},
                                            {"hollow_candles", PriceStyle::hollow_candles},
                                            {"bars", PriceStyle::bars},
                                            {"line", PriceStyle::line},
                                            {"area", PriceStyle::area}};
constexpr Names<PriceScale> price_scales = {{"linear", PriceScale::linear},
                                            {"logarithmic", PriceScale::logarithmic},
                                            {"percent", PriceScale::percent}};
constexpr Names<view::ToneKind> tone_kinds = {{"tone", view::ToneKind::tone},
                                              {"z", view::ToneKind::z}};
constexpr Names<bool Layers::*> layer_names = {{"volume", &Layers::volume},
                                               {"tone", &Layers::tone},
                                               {"tone_spread", &Layers::tone_spread},
                                               {"heat", &Layers::heat},
                                               {"flags", &Layers::flags},
                                               {"windows", &Layers::windows},
                                               {"coverage", &Layers::coverage},
                                               {"actions", &Layers::actions},
                                               {"benchmark", &Layers::benchmark},
                                               {"last_price", &Layers::last_price},
                                               {"sessions", &Layers::sessions},
                                               {"drawings", &Layers::drawings}};

QString text_of(const std::string& utf8) { return QString::fromStdString(utf8); }
QString text_of(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

template <class Value>
QString name_of(Names<Value> names, Value value)
{
    for (const auto& [name, one] : names)
        if (one == value)
            return QLatin1String(name);
    return {};
}

template <class Id>
QJsonValue json_of(const std::optional<Id>& id)
{
    return id ? QJsonValue(text_of(id->value)) : QJsonValue();
}

QJsonObject json_of(const charts::TimePlace& place)
{
    return {{"bar", text_of(to_iso(place.bar))}, {"offset", place.offset}};
}

QJsonObject json_of(const view::Drawings& drawings)
{
    QJsonArray notes, levels, windows;
    for (const view::DrawnNote& one : drawings.notes)
        notes.append(QJsonObject{
            {"t", text_of(to_iso(one.t))}, {"price", one.price}, {"text", text_of(one.text)}});
    for (const view::DrawnLevel& one : drawings.levels)
        levels.append(QJsonObject{{"price", one.price}, {"text", text_of(one.text)}});
    for (const view::DrawnWindow& one : drawings.windows)
        windows.append(QJsonObject{{"from", text_of(to_iso(one.from))},
                                   {"to", text_of(to_iso(one.to))},
                                   {"topic", json_of(one.topic)},
                                   {"text", text_of(one.text)}});
    return {{"notes", notes}, {"levels", levels}, {"windows", windows}};
}

QJsonObject json_of(const ChartChoice& choice)
{
    const view::ChartQuery& query = choice.query;
    QJsonArray topics;
    for (const TopicId& one : query.topics)
        topics.append(text_of(one.value));
    return {
        {"symbol", text_of(query.symbol.value)},
        {"topics", topics},
        {"watchlist", query.watchlist ? QJsonValue(qint64(query.watchlist->value)) : QJsonValue()},
        {"newest_months",
         choice.newest ? QJsonValue(int(choice.newest->months.count())) : QJsonValue()},
        {"newest_sessions", choice.newest ? QJsonValue(choice.newest->sessions) : QJsonValue()},
        {"from", text_of(to_iso(query.from))},
        {"to", text_of(to_iso(query.to))},
        {"interval",
         choice.auto_length ? QJsonValue() : QJsonValue(text_of(market::to_string(query.length)))},
        {"half_life_seconds",
         query.half_life ? QJsonValue(qint64(query.half_life->count())) : QJsonValue()},
        {"deduplicated", query.deduplicated},
        {"reactions", query.reactions},
        {"tone", name_of(tone_kinds, query.kind)},
        {"benchmark", json_of(query.benchmark)},
        {"as_of", query.as_of ? QJsonValue(text_of(to_iso(*query.as_of))) : QJsonValue()},
        {"reconstructed", query.reconstructed}};
}

/// `now` over `before`: objects field by field, all else replaced.
QJsonObject over(QJsonObject before, const QJsonObject& now)
{
    for (auto it = now.begin(); it != now.end(); ++it) {
        const QJsonValue old = before.value(it.key());
        before.insert(it.key(), old.isObject() && it->isObject()
                                    ? QJsonValue(over(old.toObject(), it->toObject()))
                                    : QJsonValue(*it));
    }
    return before;
}

void read(Fields& fields, charts::TimePlace& place)
{
    fields.read("bar", place.bar);
    fields.read("offset", place.offset);
}

void read(Fields fields, view::Drawings& drawings)
{
    fields.each("notes", [&](Fields& one) {
        auto& note = drawings.notes.emplace_back();
        one.read("t", note.t);
        one.read("price", note.price);
        one.read("text", note.text);
    });
    fields.each("levels", [&](Fields& one) {
        auto& level = drawings.levels.emplace_back();
        one.read("price", level.price);
        one.read("text", level.text);
    });
    fields.each("windows", [&](Fields& one) {
        auto& window = drawings.windows.emplace_back();
        one.read("from", window.from);
        one.read("to", window.to);
        one.read("topic", window.topic);
        one.read("text", window.text);
        if (window.to < window.from)
            one.refuse("to", "after “from”");
    });
}

void read_range(Fields& fields, ChartChoice& choice)
{
    fields.read("from", choice.query.from);
    fields.read("to", choice.query.to);
    if (choice.query.to < choice.query.from)
        fields.refuse("to", "after “from”");
    std::optional<double> months, sessions;
    fields.read("newest_months", months);
    fields.read("newest_sessions", sessions);
    const auto is_count = [](std::optional<double> n) { return !n || (*n >= 0 && *n <= 10'000); };
    if (!is_count(months) || !is_count(sessions))
        return fields.refuse("newest_months", "a number of months");
    if (months.value_or(0) >= 1 || sessions.value_or(0) >= 1)
        choice.newest =
            view::Newest{std::chrono::months(int(months.value_or(0))), int(sessions.value_or(0))};
}

void read(Fields& fields, ChartChoice& choice)
{
    view::ChartQuery& query = choice.query;
    fields.read("symbol", query.symbol);
    if (query.symbol.value.empty())
        fields.refuse("symbol", "there");
    if (const auto topics = fields.field("topics", QJsonValue::Array, "a list"))
        for (const QJsonValue one : topics->toArray())
            query.topics.push_back(TopicId{one.toString().toStdString()});
    std::optional<double> watchlist, half_life;
    fields.read("watchlist", watchlist);
    if (watchlist)
        query.watchlist = WatchlistId{std::int64_t(*watchlist)};
    read_range(fields, choice);
    std::string interval;
    fields.read("interval", interval);
    if (const auto length = market::bar_length_of(interval)) {
        query.length = *length;
        choice.auto_length = false;
    } else if (!interval.empty()) {
        fields.refuse("interval", "an interval like 1d");
    }
    fields.read("half_life_seconds", half_life);
    if (half_life && *half_life >= 1 && *half_life < 1e12)
        query.half_life = seconds(std::int64_t(*half_life));
    else if (half_life)
        fields.refuse("half_life_seconds", "a number above 0");
    fields.read("deduplicated", query.deduplicated);
    fields.read("reactions", query.reactions);
    fields.read("tone", query.kind, tone_kinds);
    fields.read("benchmark", query.benchmark);
    fields.read("as_of", query.as_of);
    fields.read("reconstructed", query.reconstructed);
}

enum class What { saved_chart, drawings };

Error unreadable(What what, const Phrase& why)
{
    return {ErrorKind::invalid_input,
            what == What::saved_chart
                ? Phrase::of("The saved chart cannot be read: %1", why)
                : Phrase::of("What was drawn on this symbol cannot be read: %1", why),
            Phrase::of("it was written by another version, or changed by hand"),
            {},
            {}};
}

Result<QJsonObject> object_of(What what, const std::string& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &fault);
    if (fault.error != QJsonParseError::NoError)
        return tl::unexpected(unreadable(what, fault.errorString().toStdString()));
    if (!document.isObject())
        return tl::unexpected(unreadable(what, Phrase::of("it is no JSON object")));
    return document.object();
}

}  // namespace

bool same_chart(const ChartState& a, const ChartState& b)
{
    return a.choice == b.choice && a.style == b.style && a.shown == b.shown &&
           a.drawings == b.drawings;
}

std::string to_json(const ChartState& state)
{
    QJsonObject layers;
    for (const auto& [name, layer] : layer_names)
        layers.insert(QLatin1String(name), state.style.layers.*layer);
    QJsonObject now = json_of(state.choice);
    now.insert("price", name_of(price_styles, state.style.price));
    now.insert("scale", name_of(price_scales, state.style.scale));
    now.insert("layers", layers);
    now.insert("shown", state.shown ? QJsonValue(QJsonObject{{"first", json_of(state.shown->first)},
                                                             {"last", json_of(state.shown->last)}})
                                    : QJsonValue());
    now.insert("drawings", json_of(state.drawings));
    return QJsonDocument(over(state.read_from, now)).toJson(QJsonDocument::Compact).toStdString();
}

Result<ChartState> chart_state_of(const std::string& json)
{
    const auto object = object_of(What::saved_chart, json);
    if (!object)
        return tl::unexpected(object.error());
    std::string wrong;
    Fields fields(*object, wrong);
    ChartState state;
    state.read_from = *object;
    read(fields, state.choice);
    fields.read("price", state.style.price, price_styles);
    fields.read("scale", state.style.scale, price_scales);
    Fields layers = fields.object("layers");
    for (const auto& [name, layer] : layer_names)
        layers.read(name, state.style.layers.*layer);
    if (fields.has("shown")) {
        Fields shown = fields.object("shown");
        Fields first = shown.object("first"), last = shown.object("last");
        charts::TimeStretch stretch;
        read(first, stretch.first);
        read(last, stretch.last);
        state.shown = stretch;
    }
    read(fields.object("drawings"), state.drawings);
    if (!wrong.empty())
        return tl::unexpected(unreadable(What::saved_chart, wrong));
    return state;
}

std::string to_json(const view::Drawings& drawings)
{
    return QJsonDocument(json_of(drawings)).toJson(QJsonDocument::Compact).toStdString();
}

Result<view::Drawings> drawings_of_json(const std::string& json)
{
    const auto object = object_of(What::drawings, json);
    if (!object)
        return tl::unexpected(object.error());
    std::string wrong;
    view::Drawings drawings;
    read(Fields(*object, wrong), drawings);
    if (!wrong.empty())
        return tl::unexpected(unreadable(What::drawings, wrong));
    return drawings;
}

}  // namespace undertone::shell
