#pragma once

#include <QAbstractListModel>
#include <QString>
#include <cstdint>
#include <vector>

namespace undertone::view {

/// One thing that the command box can do.
struct Command {
    enum class Kind { symbol, topic, action, story };
    Kind kind = Kind::action;
    QString name;    ///< "NVDA", "DeepSeek", "Export…", a story's title
    QString detail;  ///< the company, the menu, the source
    QString key;     ///< an action's shortcut; a story's day
    std::int64_t index = 0;  ///< which of its kind, as its owner tells them apart
};

inline constexpr std::size_t most_commands_of_a_kind = 6;

/// Those that `text` can mean, likeliest first: what is called so, what begins so, what has words that
/// begin with all of the typed ones; at equal rank symbols before topics before actions before stories.
/// Ignores case. Of each kind at most `most`. By an empty text all topics and actions are meant.
std::vector<Command> matching_commands(const std::vector<Command>& all, const QString& text,
                                       std::size_t most = most_commands_of_a_kind);

/// Commands as the list under the box shows them, a row each, in the order given.
class CommandListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        name_role = Qt::DisplayRole,
        detail_role = Qt::UserRole,
        end_role  ///< QString: the key; without one, what kind it is: "symbol", "topic"
    };

    explicit CommandListModel(QObject* parent = nullptr);

    void setCommands(std::vector<Command> commands);
    [[nodiscard]] const std::vector<Command>& commands() const { return commands_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Command> commands_;
};

}  // namespace undertone::view
