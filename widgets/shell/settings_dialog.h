#pragma once

#include "view/desk.h"

#include <QDialog>
#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace undertone::shell {

class EnginePanel;
class SettingRow;

/// All that may be set (view/settings_table.h), by group, with a search over names and explanations.
/// OK keeps all of it or, where a value is none, nothing, and shows which; the dialog stays open then.
/// Another engine scores the stored stories first (RescoreDialog).
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(view::Desk& desk, QWidget* parent = nullptr);
    void accept() override;

private:
    struct Group {
        view::SettingGroup group;
        QLabel* heading;
        std::vector<SettingRow*> rows;
    };
    QWidget* make_rows(const view::SettingValues& values);
    void show_group();
    void show_rows();
    /// Brings the first row with a value that is none on show. False: there is none.
    bool show_problem();
    view::SettingValues shown_values() const;
    /// What others have kept since, with what was edited here.
    Result<view::SettingValues> values_to_keep() const;
    void take_others(const view::SettingValues& values);
    /// Calls back once the engine of the fields is in use; not at all where it is not put in use.
    void use_engine(const std::function<void()>& then);
    void export_to_file();
    void import_from_file();
    void tell(const QString& words, bool is_problem);

    view::Desk& desk_;
    view::SettingValues read_;  ///< as they were when it opened
    std::vector<Group> groups_;
    QLineEdit* search_;
    QListWidget* list_;
    QScrollArea* area_;
    EnginePanel* engine_ = nullptr;
    QLabel* nothing_;
    QLabel* note_;
};

}  // namespace undertone::shell
