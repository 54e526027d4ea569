#pragma once

#include "view/desk.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace undertone::shell {

/// Below the settings that name an engine: whose scores count, the key of an endpoint, and what the
/// engine, as the fields stand, says of a sentence.
class EnginePanel : public QWidget {
    Q_OBJECT
public:
    /// `values`: as the fields stand.
    EnginePanel(view::Desk& desk, std::function<view::SettingValues()> values,
                QWidget* parent = nullptr);
    ~EnginePanel() override;
    /// All words of `search` are among its names.
    [[nodiscard]] bool isFound(const QString& search) const;
    /// The fields were edited.
    void refresh();
    /// Whether the engine of the fields is what scores now, as far as is known.
    void askInUse();
    /// Keeps a key that was typed, then calls back; at once where none was.
    void keepKey(std::function<void(Result<void>)> then);

signals:
    void useAsked();
    void spoke(QWidget* words);  ///< these have changed

private:
    [[nodiscard]] Result<engines::EngineChoice> choice() const;
    void read_key();
    void show_key(const Result<view::EngineKey>& key);
    void try_out();
    void show_trying(bool trying);

    view::Desk& desk_;
    std::function<view::SettingValues()> values_;
    QString address_;  ///< whose key is shown
    bool trying_ = false;
    QLabel* in_use_;
    QPushButton* use_;
    QWidget* use_row_ = nullptr;
    QWidget* key_row_;
    QLineEdit* key_;
    QLabel* key_words_;
    QPushButton* forget_;
    QLineEdit* sentence_;
    QPushButton* try_;
    QLabel* said_;
};

}  // namespace undertone::shell
