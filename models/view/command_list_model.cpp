#include "view/command_list_model.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace undertone::view {
namespace {

bool has_words_that_begin_so(const Command& command, const QStringList& typed)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words =
        (command.name + u' ' + command.detail).split(between, Qt::SkipEmptyParts);
    return std::all_of(typed.begin(), typed.end(), [&](const QString& one) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) {
            return word.startsWith(one, Qt::CaseInsensitive);
        });
    });
}

/// How well `text` names it, 0 best; none: not at all. An index is meant without its "^" too.
std::optional<int> rank(const Command& command, const QString& text)
{
    const auto same = Qt::CaseInsensitive;
    if (command.name.compare(text, same) == 0)
        return 0;
    if (command.kind == Command::Kind::symbol && command.detail.compare(text, same) == 0)
        return 1;
    if (command.name.startsWith(text, same) || command.name.startsWith(u'^' + text, same))
        return 2;
    if (command.kind == Command::Kind::symbol && command.detail.startsWith(text, same))
        return 3;
    if (has_words_that_begin_so(command, text.split(u' ')))
        return 4;
    return std::nullopt;
}

QString kind_text(Command::Kind kind)
{
    switch (kind) {
    case Command::Kind::symbol: return CommandListModel::tr("symbol");
    case Command::Kind::topic: return CommandListModel::tr("topic");
    case Command::Kind::action: return {};
    case Command::Kind::story: return CommandListModel::tr("story");
    }
    return {};
}

}  // namespace

std::vector<Command> matching_commands(const std::vector<Command>& all, const QString& text,
                                       std::size_t most)
{
    const QString wanted = text.simplified();
    std::vector<Command> found;
    if (wanted.isEmpty()) {
        std::copy_if(all.begin(), all.end(), std::back_inserter(found), [](const Command& one) {
            return one.kind == Command::Kind::topic || one.kind == Command::Kind::action;
        });
        return found;
    }
    std::vector<std::pair<int, const Command*>> ranked;
    for (const Command& one : all)
        if (const auto r = rank(one, wanted))
            ranked.emplace_back(*r, &one);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first, a.second->kind) < std::pair(b.first, b.second->kind);
    });
    std::array<std::size_t, 4> taken{};
    for (const auto& one : ranked)
        if (taken[std::size_t(one.second->kind)]++ < most)
            found.push_back(*one.second);
    return found;
}

CommandListModel::CommandListModel(QObject* parent) : QAbstractListModel(parent) {}

void CommandListModel::setCommands(std::vector<Command> commands)
{
    beginResetModel();
    commands_ = std::move(commands);
    endResetModel();
}

int CommandListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(commands_.size());
}

QVariant CommandListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Command& one = commands_[std::size_t(index.row())];
    const QString end = one.key.isEmpty() ? kind_text(one.kind) : one.key;
    switch (role) {
    case name_role: return one.name;
    case detail_role: return one.detail;
    case end_role: return end;
    case Qt::ToolTipRole: return one.kind == Command::Kind::story ? one.name : QVariant();
    case Qt::AccessibleTextRole:
        return QStringList{one.name, one.detail, end}.join(QStringLiteral(", "));
    default: return {};
    }
}

}  // namespace undertone::view
