#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;
class QAction;

namespace undertone::shell {

/// Lists of one group as the choice shows them, below the group's name.
struct ListChoices {
    QString group;                               ///< empty: no name above them
    std::vector<std::pair<QString, int>> lists;  ///< names, and what chosen() says of each
};

/// The watchlist on show: its name to choose from the others, a button for its symbols and a menu.
/// A name is given in place, where the choice stands.
class ListHeader : public QWidget {
    Q_OBJECT
public:
    ListHeader(QAction* add, QMenu* menu, QWidget* parent = nullptr);

    /// `current`: −1, none.
    void setLists(const std::vector<ListChoices>& sections, int current);
    /// Asks for a name, beginning from `name`; Enter gives it, Escape keeps all
    /// as it was.
    void askName(const QString& name);
    void closeName();

signals:
    void chosen(int list);
    void named(const QString& name);
    void nameClosed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* lists_;
    QLineEdit* name_;
};

}  // namespace undertone::shell
