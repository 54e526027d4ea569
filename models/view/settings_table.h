#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::view {

enum class SettingGroup { look, fetching, scoring, keeping };
enum class SettingKind { choice, number, text, file, flag };

/// Whose a setting is, and with that the file that keeps it (app/settings_store.h).
enum class SettingHome {
    user,       ///< of all workspaces
    desk,       ///< of the desk on one workspace
    workspace,  ///< of one workspace, the collector's too
    own  ///< likewise, but beside the user's own, by the workspace's path: what a folder that
         ///< somebody sends must not bring, such as a program to start
};

struct SettingChoice {
    QString value;
    QString name;  ///< in the present language
};

/// One thing that a user may set. All values are texts as a file keeps them; empty means that nothing
/// is set, which is the default unless `standard` names another.
struct Setting {
    std::string id;  ///< section and key in its file: "net/proxy"
    SettingGroup group = SettingGroup::look;
    SettingKind kind = SettingKind::text;
    SettingHome home = SettingHome::workspace;
    QString name, explanation;           ///< in the present language
    QString standard;                    ///< the default
    std::vector<SettingChoice> choices;  ///< of a choice
    bool own_text = false;               ///< a choice that also takes what stands in no list
    double least = 0, most = 0;          ///< of a number
    bool whole = true;                   ///< likewise: without decimals
    bool optional = false;               ///< likewise: empty is a value, called `none`
    QString unit, none;                  ///< in the present language
    bool live_only = false;  ///< a demo, which fetches nothing and keeps all, has no use for it
    bool travels = true;     ///< an export holds it; not what only this machine knows
};

/// All settings, in the order of the dialog and of files. The one table of them: the dialog, the
/// files, the command line and the checks are made of it.
std::vector<Setting> settings_table();
QString name_of(SettingGroup group);

/// By id, whatever is not there being at its default.
using SettingValues = std::map<std::string, QString>;

/// The value, or the default.
QString value_of(const SettingValues& values, const Setting& setting);

/// Without blanks around it, a number in the one way that it is written.
QString tidied(const Setting& setting, const QString& value);
/// What is wrong with a tidied value, in words for the user; empty: nothing.
QString problem_of(const Setting& setting, const QString& value);
/// As a user reads it: "Dark", "1000 ms", "no bound"; a proxy without its user and password.
QString in_words(const Setting& setting, const QString& value);
/// All words of `search` are in its name, explanation, group, choices or id, whatever their case.
bool is_found(const Setting& setting, const QString& search);
/// The same of any text.
bool has_words(const QString& text, const QString& search);

/// The value as it may be shown: an address without user and password.
QString shown(const Setting& setting, const QString& value);
/// An address without user and password: what is shown, logged or passed on.
QString without_password(const QString& address);

}  // namespace undertone::view
