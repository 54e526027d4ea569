// The user's drawings on the overlay chart: making, choosing, rewording, removing.
#include "charts/format.h"
#include "charts/overlay_chart_impl.h"
#include "charts/words_editor.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

/// A window takes the hue of the chart's topic, where it has one alone.
std::optional<TopicId> only_topic(const view::ChartQuery& query)
{
    return query.topics.size() == 1 ? std::optional(query.topics.front()) : std::nullopt;
}

}  // namespace

void OverlayChart::setDrawings(std::shared_ptr<const view::Drawings> drawings)
{
    Impl& d = *impl_;
    if (d.press && d.press->kind == Press::Kind::drawing)
        d.press.reset();  // what the hand holds may be gone
    d.drawings = std::move(drawings);
    d.nudging = false;
    if (d.chosen && !is_there(d.drawn(), *d.chosen))
        d.chosen.reset();
    d.changed();
}

std::shared_ptr<const view::Drawings> OverlayChart::drawings() const { return impl_->drawings; }

const view::Drawings& OverlayChart::Impl::drawn() const
{
    static const view::Drawings none;
    return drawings ? *drawings : none;
}

void OverlayChart::Impl::edit(const QString& what, view::Drawings after, bool goes_on)
{
    nudging = false;
    drawings = std::make_shared<const view::Drawings>(std::move(after));
    if (chosen && !is_there(*drawings, *chosen))
        chosen.reset();
    changed();
    emit chart.drawingsEdited(what, *drawings, goes_on);
}

void OverlayChart::Impl::choose(std::optional<DrawingRef> ref)
{
    chosen = ref;
    nudging = false;
    chart.update();
}

void OverlayChart::Impl::choose_next()
{
    auto all = all_of(drawn());
    const auto at = chosen ? std::find(all.begin(), all.end(), *chosen) : all.end();
    if (at != all.end())
        std::rotate(all.begin(), at + 1, all.end());
    const Viewport before = viewport;
    for (const DrawingRef& ref : all) {
        const auto bar = bar_of(frame(), ref);
        if (!is_on_show(frame(), ref) && bar) {
            viewport.reveal(*bar);
            made_frame.reset();
        }
        if (is_on_show(frame(), ref)) {
            choose(ref);
            return changed();
        }
        viewport = before;
        made_frame.reset();
    }
}

void OverlayChart::Impl::nudge(int right, int up)
{
    view::Drawings after = nudged(drawn(), *chosen, frame(), right, up);
    if (after == drawn())
        return;
    const QString name = name_of(after, *chosen);
    edit(tr("Move %1").arg(name), std::move(after), nudging);
    nudging = true;
}

int OverlayChart::Impl::bar_in_hand() const
{
    return current >= 0 ? current
                        : std::clamp(int(std::floor(viewport.last())), 0, data->bars() - 1);
}

double OverlayChart::Impl::price_in_hand()
{
    const QRectF& plot = frame().layout.price;
    if (current >= 0 && pointer_y && *pointer_y >= plot.top() && *pointer_y <= plot.bottom())
        return rounded_price(frame().price_at(*pointer_y));
    const int bar = bar_in_hand();
    return data->has_price(bar) ? snapshot->bars[std::size_t(bar)].close
                                : rounded_price(frame().price_at(plot.center().y()));
}

void OverlayChart::Impl::write_note()
{
    const int bar = bar_in_hand();
    const view::DrawnNote made{data->mark_time(bar), price_in_hand(), {}};
    const QRectF& plot = frame().layout.price;
    constexpr int width = 220, height = 24;
    const double left =
        std::clamp(frame().x(bar) + 8, plot.left(), std::max(plot.left(), plot.right() - width));
    const QRect place(int(left), int(frame().y_price(made.price)) - height / 2, width, height);
    editor = new WordsEditor(
        tr("Note"), {}, place,
        [this, made](const QString& words) {
            if (words.isEmpty())
                return;
            view::Drawings after = drawn();
            after.notes.push_back(made);
            after.notes.back().text = words.toStdString();
            chosen = DrawingRef{DrawingRef::Kind::note, int(after.notes.size()) - 1};
            const QString name = name_of(after, *chosen);
            edit(tr("Write %1").arg(name), std::move(after));
        },
        &chart);
}

void OverlayChart::Impl::finish_hands()
{
    if (editor && data)
        editor->keep();
    for (QMenu* menu : chart.findChildren<QMenu*>())
        menu->close();
}

void OverlayChart::Impl::draw_level()
{
    view::Drawings after = drawn();
    after.levels.push_back({price_in_hand(), {}});
    chosen = DrawingRef{DrawingRef::Kind::level, int(after.levels.size()) - 1};
    edit(tr("Draw a level"), std::move(after));
}

void OverlayChart::Impl::draw_window()
{
    const Measure span = measure.value_or(Measure{bar_in_hand(), bar_in_hand()});
    const auto [from, to] = chart.datesOf(span.first(), span.last());
    view::Drawings after = drawn();
    after.windows.push_back({from, to, only_topic(snapshot->query), {}});
    chosen = DrawingRef{DrawingRef::Kind::window, int(after.windows.size()) - 1};
    set_measure(std::nullopt);
    edit(tr("Draw a window"), std::move(after));
}

void OverlayChart::Impl::edit_words(const DrawingRef& ref)
{
    const QRectF place = words_place(frame(), ref);
    if (place.isNull())
        return;
    choose(ref);
    const std::string before = words_of(drawn(), ref);
    editor = new WordsEditor(
        tr("Words"), from_utf8(before), place.toRect(),
        [this, ref, before](const QString& words) {
            // Only if it is still the one: an undo may have come between.
            if (!is_there(drawn(), ref) || words_of(drawn(), ref) != before ||
                words.toStdString() == before)
                return;
            if (words.isEmpty() && ref.kind == DrawingRef::Kind::note) {
                const QString name = name_of(drawn(), ref);
                edit(tr("Remove %1").arg(name), without(drawn(), ref));
                return;
            }
            edit(tr("Reword %1").arg(name_of(drawn(), ref)),
                 with_words(drawn(), ref, words.toStdString()));
        },
        &chart);
}

void OverlayChart::Impl::remove_chosen()
{
    const DrawingRef gone = *chosen;
    const QString name = name_of(drawn(), gone);
    chosen.reset();
    edit(tr("Remove %1").arg(name), without(drawn(), gone));
}

/// Keys that make drawings, and those that move the chosen one. False: not one of them.
bool OverlayChart::Impl::key_of_drawings(int key)
{
    switch (key) {
    case Qt::Key_N: write_note(); return true;
    case Qt::Key_L: draw_level(); return true;
    case Qt::Key_W: draw_window(); return true;
    case Qt::Key_D: choose_next(); return true;
    default: break;
    }
    if (!chosen)
        return false;
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: remove_chosen(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: edit_words(*chosen); return true;
    case Qt::Key_Up: nudge(0, 1); return true;
    case Qt::Key_Down: nudge(0, -1); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (chosen->kind == DrawingRef::Kind::level)
            return false;
        nudge(key == Qt::Key_Left ? -1 : 1, 0);
        return true;
    default: return false;
    }
}

void OverlayChart::Impl::show_menu(QPoint at)
{
    auto* menu = new QMenu(&chart);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("chartMenu"));
    const auto add = [&](const QString& text, const char* key, auto action) {
        QAction* made = menu->addAction(text + u'\t' + QLatin1String(key));
        connect(made, &QAction::triggered, &chart, action);
    };
    if (chosen) {
        const QString name = name_of(drawn(), *chosen);
        add(tr("Reword %1…").arg(name), "F2", [this] { edit_words(*chosen); });
        add(tr("Remove %1").arg(name), "Del", [this] { remove_chosen(); });
        menu->addSeparator();
    }
    if (const int bar = current; bar >= 0) {
        add(tr("List the stories"), "Enter", [this, bar] { emit chart.sessionActivated(bar); });
        add(tr("What made this tone…"), "I", [this, bar] { emit chart.toneActivated(bar); });
        menu->addSeparator();
    }
    // What is pointed at now: the pointer wanders over the menu.
    const int bar = current;
    const auto y = pointer_y;
    const auto there = [this, bar, y](void (Impl::*make)()) {
        set_current(bar, y);
        (this->*make)();
    };
    add(tr("Note here…"), "N", [there] { there(&Impl::write_note); });
    add(tr("Level at %1").arg(number_text(price_in_hand(), price_decimals(price_in_hand()))), "L",
        [there] { there(&Impl::draw_level); });
    add(measure ? tr("Window over what is measured") : tr("Window over this session"), "W",
        [there] { there(&Impl::draw_window); });
    menu->addSeparator();
    add(tr("Measure from here"), "M", [this, there] {
        there(&Impl::leave_measure);
        key_of_crosshair(Qt::Key_M);
    });
    add(tr("Zoom into a stretch"), "Shift+drag", [this] { use(Tool::zoom_box); });
    add(tr("Fit"), "0", [this] { chart.fit(); });
    menu->popup(at);
}

void OverlayChart::contextMenuEvent(QContextMenuEvent* event)
{
    Impl& d = *impl_;
    if (!d.data)
        return event->ignore();
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = mapToGlobal(barPosition(d.bar_in_hand()));
    else if (const auto hit = hit_drawing(d.frame(), event->pos()))
        d.choose(hit->ref);
    else
        d.choose(std::nullopt);
    d.show_menu(at);
}

}  // namespace undertone::charts
