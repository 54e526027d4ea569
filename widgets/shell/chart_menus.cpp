#include "shell/chart_menus.h"

#include "charts/format.h"
#include "shell/look.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <array>

namespace undertone::shell {
namespace {

using charts::from_utf8;
using charts::Layers;
using charts::PriceScale;
using charts::PriceStyle;
using market::BarLength;
using std::chrono::hours;

struct Interval {
    BarLength length;
    const char* name;
};
constexpr std::array<Interval, 8> intervals{{
    {BarLength::minute_1, QT_TRANSLATE_NOOP("undertone::shell::ChartMenus", "1 minute")},
    {BarLength::minute_5, QT_TRANSLATE_NOOP("undertone::shell::ChartMenus", "5 minutes")},
    {BarLength::minute_15, QT_TRANSLATE_NOOP("undertone::shell::ChartMenus", "15 minutes")},
    {BarLength::minute_30, QT_TRANSLATE_NOOP("undertone::shell::ChartMenus", "30 minutes")},
    {BarLength::hour, QT_TRANSLATE_NOOP("undertone::shell::ChartMenus", "1 hour")},
    {BarLength::day, QT_TRANSLATE_NOOP("undertone::shell::ChartMenus", "1 day")},
    {BarLength::week, QT_TRANSLATE_NOOP("undertone::shell::ChartMenus", "1 week")},
    {BarLength::month, QT_TRANSLATE_NOOP("undertone::shell::ChartMenus", "1 month")},
}};

constexpr std::array<hours, 5> half_lives{hours(12), hours(24), hours(72), hours(168), hours(336)};

QString hours_text(seconds length)
{
    const double hours = double(length.count()) / 3600;
    return hours < 24 ? ChartMenus::tr("%1 h").arg(hours) : ChartMenus::tr("%1 d").arg(hours / 24);
}

}  // namespace

QString interval_text(const ChartChoice& choice)
{
    const std::string_view name = market::to_string(choice.query.length);
    return choice.auto_length ? ChartMenus::tr("Auto")
                              : QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QString half_life_text(const ChartChoice& choice)
{
    return choice.query.half_life ? hours_text(*choice.query.half_life) : ChartMenus::tr("Auto");
}

ChartMenus::ChartMenus(QWidget* window) : QObject(window), window_(window)
{
    make_price();
    make_layers();
    make_interval();
    topics = menu(tr("&Topics"));
    make_tone();
    make_half_life();
    make_benchmark();
    fill_topics();
}

QMenu* ChartMenus::menu(const QString& title) { return new QMenu(title, window_); }

QAction* ChartMenus::choose(QMenu& menu, const QString& text,
                            std::function<bool(const ChartChoice&)> is, ChoiceEdit edit)
{
    QAction* made = menu.addAction(text);
    made->setCheckable(true);
    choices_.push_back({made, std::move(is)});
    connect(made, &QAction::triggered, this, [this, edit = std::move(edit)] {
        ChartChoice next = choice_;
        edit(next);
        check_actions();  // a click on the chosen one must not leave it unchecked
        emit choiceChanged(next);
    });
    return made;
}

QAction* ChartMenus::draw(QMenu& menu, const QString& text,
                          std::function<bool(const charts::ChartStyle&)> is, StyleEdit edit)
{
    QAction* made = menu.addAction(text);
    made->setCheckable(true);
    styles_.push_back({made, std::move(is)});
    connect(made, &QAction::triggered, this, [this, edit = std::move(edit)] {
        charts::ChartStyle next = style_;
        edit(next);
        check_actions();
        emit styleChanged(next);
    });
    return made;
}

void ChartMenus::make_price()
{
    price = menu(tr("&Price"));
    const std::pair<QString, PriceStyle> styles[] = {
        {tr("&Candles"), PriceStyle::candles},
        {tr("&Hollow candles"), PriceStyle::hollow_candles},
        {tr("&Bars"), PriceStyle::bars},
        {tr("&Line"), PriceStyle::line},
        {tr("&Area"), PriceStyle::area}};
    for (const auto& [text, value] : styles)
        draw(*price, text, [value = value](const auto& style) { return style.price == value; },
             [value = value](auto& style) { style.price = value; });
    scale = menu(tr("&Scale"));
    const std::pair<QString, PriceScale> scales[] = {{tr("&Linear"), PriceScale::linear},
                                                     {tr("L&ogarithmic"), PriceScale::logarithmic},
                                                     {tr("&Percent"), PriceScale::percent}};
    for (const auto& [text, value] : scales)
        draw(*scale, text, [value = value](const auto& style) { return style.scale == value; },
             [value = value](auto& style) { style.scale = value; });
}

void ChartMenus::make_layers()
{
    layers = menu(tr("&Layers"));
    const std::pair<QString, bool Layers::*> all[] = {
        {tr("&Volume"), &Layers::volume},
        {tr("&Tone"), &Layers::tone},
        {tr("Tone’s &spread"), &Layers::tone_spread},
        {tr("&Heat by topic"), &Layers::heat},
        {tr("&Flags"), &Layers::flags},
        {tr("Event &windows"), &Layers::windows},
        {tr("&Coverage of the sources"), &Layers::coverage},
        {tr("Splits and &dividends"), &Layers::actions},
        {tr("&Benchmark"), &Layers::benchmark},
        {tr("&Last price"), &Layers::last_price},
        {tr("&Pre- and post-market"), &Layers::sessions},
        {tr("&Notes and levels"), &Layers::drawings}};
    for (const auto& [text, layer] : all)
        draw(*layers, text, [layer = layer](const auto& style) { return style.layers.*layer; },
             [layer = layer](auto& style) { style.layers.*layer = !(style.layers.*layer); });
}

void ChartMenus::make_interval()
{
    interval = menu(tr("&Interval"));
    choose(*interval, tr("&Auto"), [](const ChartChoice& c) { return c.auto_length; },
           [](ChartChoice& c) {
               c.auto_length = true;
               c.query.length = BarLength::day;
           });
    interval->addSeparator();
    for (const Interval& one : intervals)
        choose(*interval, tr(one.name),
               [length = one.length](const ChartChoice& c) {
                   return !c.auto_length && c.query.length == length;
               },
               [length = one.length](ChartChoice& c) {
                   c.auto_length = false;
                   c.query.length = length;
               });
}

void ChartMenus::make_half_life()
{
    half_life = menu(tr("&Half-life"));
    choose(*half_life, tr("&Auto, by the range"),
           [](const ChartChoice& c) { return !c.query.half_life; },
           [](ChartChoice& c) { c.query.half_life.reset(); });
    for (const hours length : half_lives)
        choose(*half_life, hours_text(length),
               [length](const ChartChoice& c) { return c.query.half_life == seconds(length); },
               [length](ChartChoice& c) { c.query.half_life = length; });
    half_life->addSeparator();
    QAction* own = half_life->addAction(tr("&Own…"));
    own->setCheckable(true);
    choices_.push_back({own, [](const ChartChoice& c) {
                            return c.query.half_life &&
                                   std::none_of(half_lives.begin(), half_lives.end(), [&](hours h) {
                                       return *c.query.half_life == seconds(h);
                                   });
                        }});
    connect(own, &QAction::triggered, this, &ChartMenus::ask_half_life);
}

void ChartMenus::ask_half_life()
{
    check_actions();
    const double now =
        choice_.query.half_life ? double(choice_.query.half_life->count()) / 3600 : 72;
    bool ok = false;
    const double asked =
        QInputDialog::getDouble(window_, tr("Half-life of news"),
                                tr("Hours after which a story counts half as much"), now, 1,
                                24 * 365, 1, &ok);
    if (!ok)
        return;
    ChartChoice next = choice_;
    next.query.half_life = seconds(std::int64_t(asked * 3600));
    emit choiceChanged(next);
}

void ChartMenus::make_tone()
{
    tone = menu(tr("To&ne"));
    using view::ToneKind;
    choose(*tone, tr("&Tone, −1 to +1"),
           [](const ChartChoice& c) { return c.query.kind == ToneKind::tone; },
           [](ChartChoice& c) { c.query.kind = ToneKind::tone; });
    choose(*tone, tr("How unusual it is (30-day &z)"),
           [](const ChartChoice& c) { return c.query.kind == ToneKind::z; },
           [](ChartChoice& c) { c.query.kind = ToneKind::z; });
    tone->addSeparator();
    choose(*tone, tr("&Repeats count less"), [](const ChartChoice& c) { return c.query.deduplicated; },
           [](ChartChoice& c) { c.query.deduplicated = !c.query.deduplicated; });
    choose(*tone, tr("With re&actions to prices"),
           [](const ChartChoice& c) { return c.query.reactions; },
           [](ChartChoice& c) { c.query.reactions = !c.query.reactions; });
    tone->addSeparator();
    whose_ = tone->addMenu(tr("&Whose"));
    fill_watchlists();
}

void ChartMenus::fill_watchlists()
{
    std::erase_if(choices_, [&](const ChoiceAction& one) {
        return whose_->actions().contains(one.action);
    });
    whose_->clear();
    choose(*whose_, tr("The symbol’s &company"),
           [](const ChartChoice& c) { return !c.query.watchlist; },
           [](ChartChoice& c) { c.query.watchlist.reset(); });
    for (const Watchlist& list : all_lists_)
        if (list.id.value != 0)  // stored
            choose(*whose_, tr("The list %1").arg(in_menu(from_utf8(list.name))),
                   [id = list.id](const ChartChoice& c) { return c.query.watchlist == id; },
                   [id = list.id](ChartChoice& c) { c.query.watchlist = id; });
}

void ChartMenus::fill_topics()
{
    std::erase_if(choices_, [&](const ChoiceAction& one) {
        return topics->actions().contains(one.action);
    });
    topics->clear();
    choose(*topics, tr("&All topics"), [](const ChartChoice& c) { return c.query.topics.empty(); },
           [](ChartChoice& c) { c.query.topics.clear(); });
    topics->addSeparator();
    for (const Topic& topic : all_topics_)
        choose(*topics, in_menu(from_utf8(topic.name)),
               [id = topic.id](const ChartChoice& c) {
                   return std::find(c.query.topics.begin(), c.query.topics.end(), id) !=
                          c.query.topics.end();
               },
               [id = topic.id](ChartChoice& c) {
                   if (std::erase(c.query.topics, id) == 0)
                       c.query.topics.push_back(id);
               });
}

void ChartMenus::make_benchmark()
{
    benchmark = menu(tr("&Benchmark"));
    choose(*benchmark, tr("&None"), [](const ChartChoice& c) { return !c.query.benchmark; },
           [](ChartChoice& c) { c.query.benchmark.reset(); });
    for (const char* symbol : {"SMH", "QQQ", "SPY"})
        choose(*benchmark, QLatin1String(symbol),
               [symbol](const ChartChoice& c) { return c.query.benchmark == Symbol{symbol}; },
               [symbol](ChartChoice& c) { c.query.benchmark = Symbol{symbol}; });
    benchmark->addSeparator();
    connect(benchmark->addAction(tr("&Another…")), &QAction::triggered, this,
            &ChartMenus::ask_benchmark);
}

void ChartMenus::ask_benchmark()
{
    bool ok = false;
    const QString now = choice_.query.benchmark ? from_utf8(choice_.query.benchmark->value) : QString();
    const QString asked = QInputDialog::getText(window_, tr("Benchmark"),
                                                tr("Symbol whose price to show beside"),
                                                QLineEdit::Normal, now, &ok);
    if (!ok || asked.trimmed().isEmpty())
        return;
    ChartChoice next = choice_;
    next.query.benchmark = Symbol{asked.trimmed().toUpper().toStdString()};
    emit choiceChanged(next);
}

void ChartMenus::setTopics(const std::vector<Topic>& all)
{
    all_topics_ = all;
    fill_topics();
    check_actions();
}

void ChartMenus::setWatchlists(const std::vector<Watchlist>& lists)
{
    all_lists_ = lists;
    fill_watchlists();
    check_actions();
}

void ChartMenus::setChoice(const ChartChoice& choice)
{
    choice_ = choice;
    check_actions();
}

void ChartMenus::setStyle(const charts::ChartStyle& style)
{
    style_ = style;
    check_actions();
}

void ChartMenus::check_actions()
{
    for (const ChoiceAction& one : choices_)
        one.action->setChecked(one.is_chosen(choice_));
    for (const StyleAction& one : styles_)
        one.action->setChecked(one.is_chosen(style_));
}

}  // namespace undertone::shell
