#include "shell/source_edits.h"

#include "charts/format.h"
#include "shell/done_command.h"

#include <QPointer>
#include <QUndoStack>
#include <algorithm>

namespace undertone::shell {
namespace {

/// The row as the desk has it now; null: none.
const Source* find(const view::Desk& desk, const SourceId& id)
{
    const auto& all = desk.sources();
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const Source& one) { return one.id == id; });
    return at == all.end() ? nullptr : &*at;
}

QString named(const std::vector<Source>& sources)
{
    return sources.size() == 1 ? charts::from_utf8(sources.front().name)
                               : SourceEdits::tr("%1 sources").arg(sources.size());
}

}  // namespace

SourceEdits::SourceEdits(view::Desk& desk, QUndoStack& stack, QObject* parent)
    : QObject(parent), desk_(desk), stack_(stack)
{
}

bool SourceEdits::set(const std::vector<SourceId>& removed, const std::vector<Source>& saved)
{
    const auto done = desk_.changeSources(removed, saved);
    if (!done)
        emit refused(done.error());
    return done.has_value();
}

bool SourceEdits::apply(const QString& text, const std::vector<SourceId>& removed,
                        const std::vector<Source>& saved)
{
    std::vector<Source> before;      // what the undo saves
    std::vector<SourceId> new_ones;  // what it removes
    for (const SourceId& id : removed)
        if (const Source* const source = find(desk_, id))
            before.push_back(*source);
    for (const Source& source : saved) {
        if (const Source* const present = find(desk_, source.id))
            before.push_back(*present);
        else
            new_ones.push_back(source.id);
    }
    if (!set(removed, saved))
        return false;
    QPointer<SourceEdits> self(this);  // the stack outlives it
    stack_.push(new DoneCommand(
        text,
        [self, new_ones, before] {
            if (self)
                self->set(new_ones, before);
        },
        [self, removed, saved] {
            if (self)
                self->set(removed, saved);
        }));
    return true;
}

bool SourceEdits::add(const std::vector<Source>& sources)
{
    return apply(tr("add %1").arg(named(sources)), {}, sources);
}

bool SourceEdits::change(const std::vector<Source>& after)
{
    return apply(tr("change %1").arg(named(after)), {}, after);
}

bool SourceEdits::remove(const std::vector<SourceId>& sources)
{
    std::vector<Source> rows;
    for (const SourceId& id : sources)
        if (const Source* const source = find(desk_, id))
            rows.push_back(*source);
    return apply(tr("remove %1").arg(named(rows)), sources, {});
}

}  // namespace undertone::shell
