// What the user draws on the chart: kept by symbol, with undo.
#include "shell/chart_pane.h"

#include "shell/look.h"

#include <QUndoStack>

#include <functional>
#include <utility>

namespace undertone::shell {
namespace {

/// Of what was drawn on a symbol's charts; a symbol may have letters that mean something in a key.
QString drawings_key(const Symbol& symbol)
{
    return QStringLiteral("drawings/") +
           QString::fromLatin1(QByteArray::fromStdString(symbol.value).toPercentEncoding());
}

/// An edit of a symbol's drawings; a run of keys that moves one of them is one step.
class DrawingsEdit : public QUndoCommand {
public:
    using Set = std::function<void(const view::Drawings&)>;
    DrawingsEdit(const QString& what, Set set, view::Drawings before, view::Drawings after,
                 bool goes_on)
        : QUndoCommand(in_menu(what)),
          set_(std::move(set)),
          before_(std::move(before)),
          after_(std::move(after)),
          goes_on_(goes_on)
    {
    }
    [[nodiscard]] int id() const override { return 1; }
    void undo() override { set_(before_); }
    void redo() override
    {
        if (!std::exchange(made_, false))
            set_(after_);
    }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto& edit = static_cast<const DrawingsEdit&>(*next);
        if (edit.goes_on_)
            after_ = edit.after_;
        return edit.goes_on_;
    }

private:
    Set set_;
    view::Drawings before_, after_;
    bool goes_on_;
    bool made_ = true;  // QUndoStack::push() calls redo()
};

}  // namespace

const view::Drawings& ChartPane::drawings_of(const Symbol& symbol)
{
    const auto known = drawings_.find(symbol);
    if (known != drawings_.end())
        return known->second;
    const QString key = drawings_key(symbol);
    const QString kept = settings_.value(key).toString();
    const auto read =
        kept.isEmpty() ? Result<view::Drawings>() : drawings_of_json(kept.toStdString());
    if (!read)  // aside before anything is drawn over it
        keep_unread(key, kept, read.error());
    return drawings_[symbol] = read.value_or(view::Drawings());
}

void ChartPane::set_drawings(const Symbol& symbol, const view::Drawings& drawings)
{
    keep_drawings(symbol, drawings);
    if (chart_->snapshot() && chart_->snapshot()->query.symbol == symbol)
        chart_->setDrawings(std::make_shared<const view::Drawings>(drawings));
}

void ChartPane::keep_drawings(const Symbol& symbol, const view::Drawings& drawings)
{
    if (drawings == drawings_of(symbol))
        return;
    drawings_[symbol] = drawings;
    settings_.setValue(drawings_key(symbol), QString::fromStdString(to_json(drawings)));
    emit drawn(symbol, drawings);
}

void ChartPane::take_edit(const QString& what, const view::Drawings& after, bool goes_on)
{
    if (!chart_->snapshot())
        return;
    const Symbol symbol = chart_->snapshot()->query.symbol;
    const view::Drawings before = drawings_of(symbol);
    keep_drawings(symbol, after);
    remember();
    undo_.push(new DrawingsEdit(
        what, [=, this](const view::Drawings& drawings) { set_drawings(symbol, drawings); }, before,
        after, goes_on));
}

}  // namespace undertone::shell
