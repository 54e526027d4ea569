#pragma once

#include <QMenu>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <map>
#include <utility>
#include <vector>

class QToolButton;

namespace undertone::shell {

/// The filters of a search as a menu to switch them and as chips that take them away. They are words of
/// the search and nothing else (view/search_text.h): what is on is what stands in the box. GUI thread.
class StoryFilters : public QWidget {
    Q_OBJECT
public:
    explicit StoryFilters(QWidget* parent = nullptr);

    /// For the search box's button and the menu bar alike.
    [[nodiscard]] QMenu& menu() { return *menu_; }
    /// The search as it is now: its filters become chips and are checked in the menu.
    void setText(const QString& text);

    /// What the menu offers: a value for the filter (an id) and its name.
    using Choices = std::vector<std::pair<QString, QString>>;
    void setTopics(const Choices& topics);
    void setCompanies(const Choices& companies);
    void setSources(const QStringList& names);

signals:
    /// "topic:deepseek" is to be added or taken away.
    void toggled(const QString& filter, bool on);

private:
    QAction* add(QMenu& menu, const QString& filter, const QString& name);
    void fill(QMenu& menu, const QString& filter, const Choices& choices);
    void check_all();
    void show_chips();

    std::map<QMenu*, Choices> offered_;
    QMenu* menu_;
    QMenu* topics_;
    QMenu* companies_;
    QMenu* sources_;
    QString text_;
};

}  // namespace undertone::shell
