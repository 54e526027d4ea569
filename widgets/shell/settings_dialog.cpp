#include "shell/settings_dialog.h"

#include "charts/format.h"
#include "charts/theme.h"
#include "shell/engine_panel.h"
#include "shell/rescore_dialog.h"
#include "shell/setting_row.h"
#include "view/engine_setting.h"
#include "view/engine_words.h"
#include "view/phrase_text.h"
#include "view/settings_file.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace undertone::shell {
namespace {

using charts::from_utf8;

constexpr qint64 largest_file = 1'000'000;  // bytes; what we write has a thousandth of that

}  // namespace

SettingsDialog::SettingsDialog(view::Desk& desk, QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      search_(new QLineEdit(this)),
      list_(new QListWidget(this)),
      area_(new QScrollArea(this)),
      nothing_(new QLabel(tr("No setting has these words."), this)),
      note_(new QLabel(this))
{
    setWindowTitle(tr("Settings"));
    search_->setPlaceholderText(tr("Search settings"));
    search_->setAccessibleName(tr("Search settings"));
    search_->setClearButtonEnabled(true);
    list_->setAccessibleName(tr("Groups of settings"));
    list_->setFixedWidth(150);
    list_->setObjectName(QStringLiteral("settingGroups"));
    nothing_->setObjectName(QStringLiteral("faint"));
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    note_->hide();

    const auto values = desk.settings();
    if (values)
        read_ = *values;
    else
        tell(view::in_words(values.error()), true);
    area_->setWidget(make_rows(read_));
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::NoFocus);  // its fields have it, and it follows them

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(values.has_value());
    auto* exported = buttons->addButton(tr("&Export…"), QDialogButtonBox::ResetRole);
    exported->setObjectName(QStringLiteral("export"));
    auto* imported = buttons->addButton(tr("&Import…"), QDialogButtonBox::ResetRole);
    imported->setObjectName(QStringLiteral("import"));
    for (QPushButton* one : {exported, imported})
        one->setAutoDefault(false);  // Enter in a field is OK, not these

    auto* sides = new QHBoxLayout;
    sides->setSpacing(18);
    sides->addWidget(list_);
    sides->addWidget(area_, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(search_);
    column->addLayout(sides, 1);
    column->addWidget(note_);
    column->addWidget(buttons);
    resize(820, 680);

    connect(search_, &QLineEdit::textChanged, this, &SettingsDialog::show_rows);
    // Another group, or the same again, ends a search; Tab goes through the list and does not.
    connect(list_, &QListWidget::currentRowChanged, this, &SettingsDialog::show_group);
    connect(list_, &QListWidget::itemClicked, this, &SettingsDialog::show_group);
    connect(&desk, &view::Desk::settingsChanged, this, &SettingsDialog::take_others);
    connect(exported, &QPushButton::clicked, this, &SettingsDialog::export_to_file);
    connect(imported, &QPushButton::clicked, this, &SettingsDialog::import_from_file);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    list_->setCurrentRow(0);  // shows it
    search_->setFocus();
}

QWidget* SettingsDialog::make_rows(const view::SettingValues& values)
{
    auto* all = new QWidget(this);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(18);
    column->addWidget(nothing_);
    for (const view::Setting& setting : view::settings_table()) {
        if (groups_.empty() || groups_.back().group != setting.group) {
            auto* heading = new QLabel(view::name_of(setting.group), all);
            heading->setFont(charts::ui_font(15, QFont::DemiBold));
            column->addWidget(heading);
            groups_.push_back({setting.group, heading, {}});
            list_->addItem(heading->text());
        }
        const QString unusable =
            desk_.demo() && setting.live_only
                ? tr("Of a live workspace: the demo fetches nothing and keeps all.")
                : QString();
        auto* row = new SettingRow(setting, view::value_of(values, setting), unusable, all);
        connect(row, &SettingRow::edited, note_, &QWidget::hide);
        if (setting.group == view::SettingGroup::scoring)
            connect(row, &SettingRow::edited, this, [this] {
                if (engine_)
                    engine_->refresh();
                show_rows();
            });
        column->addWidget(row);
        groups_.back().rows.push_back(row);
        if (setting.id == "scoring/timeout" && desk_.engines().can_choose()) {
            engine_ = new EnginePanel(
                desk_, [this] { return shown_values(); }, all);
            connect(engine_, &EnginePanel::useAsked, this, [this] { use_engine([] {}); });
            connect(engine_, &EnginePanel::spoke, this, [this](QWidget* words) {
                area_->widget()->layout()->activate();
                area_->ensureWidgetVisible(words);
            });
            column->addWidget(engine_);
        }
    }
    column->addStretch();
    return all;
}

void SettingsDialog::show_group()
{
    search_->clear();
    show_rows();
}

void SettingsDialog::show_rows()
{
    const QString search = search_->text().trimmed();
    const bool by_words = !search.isEmpty();
    list_->setCurrentRow(list_->currentRow(), by_words ? QItemSelectionModel::Clear
                                                       : QItemSelectionModel::ClearAndSelect);
    bool any = false;
    const view::SettingValues values = shown_values();
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        bool any_here = false;
        for (SettingRow* row : groups_[i].rows) {
            const bool shown =
                by_words ? view::is_found(row->setting(), search)
                         : int(i) == list_->currentRow() && view::is_used(row->setting(), values);
            row->setVisible(shown);
            any_here = any_here || shown;
        }
        if (engine_ && groups_[i].group == view::SettingGroup::scoring) {
            const bool found = by_words && engine_->isFound(search);
            engine_->setVisible(found || any_here);
            any_here = any_here || found;
        }
        groups_[i].heading->setVisible(by_words && any_here);
        any = any || any_here;
    }
    nothing_->setVisible(!any);
}

bool SettingsDialog::show_problem()
{
    for (std::size_t i = 0; i < groups_.size(); ++i)
        for (SettingRow* row : groups_[i].rows) {
            if (row->problem().isEmpty())
                continue;
            if (row->isHidden()) {
                list_->setCurrentRow(int(i));
                show_group();
            }
            area_->ensureWidgetVisible(row);
            row->focusField();
            tell(tr("Nothing was changed: “%1” takes no such value.").arg(row->setting().name),
                 true);
            return true;
        }
    return false;
}

view::SettingValues SettingsDialog::shown_values() const
{
    view::SettingValues values = read_;
    for (const Group& group : groups_)
        for (const SettingRow* row : group.rows)
            if (row->isUsable())
                values[row->setting().id] = row->value();
    return values;
}

void SettingsDialog::accept()
{
    if (show_problem())
        return;
    const auto keep = [this] {
        const auto values = values_to_keep();
        const auto kept = values ? desk_.setSettings(*values) : tl::unexpected(values.error());
        if (kept)
            QDialog::accept();
        else
            tell(view::in_words(kept.error()), true);
    };
    if (!engine_)
        return keep();
    const auto engine = view::engine_of(shown_values());
    if (!engine)
        return tell(view::sentence_of(engine.error()), true);
    if (!view::is_same_engine(*engine, desk_.engines().choice()))
        return use_engine(keep);
    engine_->keepKey([this, keep](const Result<void>& kept) {
        if (kept)
            keep();
        else
            tell(view::sentence_of(kept.error()), true);
    });
}

void SettingsDialog::use_engine(const std::function<void()>& then)
{
    const view::SettingValues values = shown_values();
    const auto engine = view::engine_of(values);
    if (!engine)
        return tell(view::sentence_of(engine.error()), true);
    engine_->keepKey([this, values, engine = *engine, then](const Result<void>& kept) {
        if (!kept)
            return tell(view::sentence_of(kept.error()), true);
        const bool used = RescoreDialog(desk_, values, engine, this).exec() == QDialog::Accepted;
        engine_->askInUse();
        if (used)
            then();
        else
            tell(tr("The engine was not changed."), false);
    });
}

Result<view::SettingValues> SettingsDialog::values_to_keep() const
{
    auto values = desk_.settings();
    if (!values)
        return values;
    for (const Group& group : groups_)
        for (const SettingRow* row : group.rows)
            if (const view::Setting& one = row->setting();
                row->isUsable() && row->value() != view::value_of(read_, one))
                (*values)[one.id] = row->value();
    return values;
}

/// Where nothing was edited here.
void SettingsDialog::take_others(const view::SettingValues& values)
{
    const view::SettingValues before = std::exchange(read_, values);
    for (const Group& group : groups_)
        for (SettingRow* row : group.rows)
            if (row->value() == view::value_of(before, row->setting()))
                row->setValue(view::value_of(values, row->setting()));
}

void SettingsDialog::export_to_file()
{
    if (show_problem())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export settings"),
                                                      QStringLiteral("undertone-settings.json"),
                                                      tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    const QByteArray bytes = view::settings_file(shown_values());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tell(
            tr("%1 cannot be written (%2). Choose another folder.").arg(path, file.errorString()),
            true);
    tell(tr("Exported to %1. Keys and passwords are not in it.").arg(path), false);
}

void SettingsDialog::import_from_file()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import settings"), {}, tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tell(tr("%1 cannot be read (%2).").arg(path, file.errorString()), true);
    const auto read = view::read_settings_file(file.read(largest_file));
    if (!read)
        return tell(view::in_words(read.error()) + u'.', true);

    const view::SettingValues before = shown_values();
    view::SettingValues after = before;
    for (const Group& group : groups_)
        for (const SettingRow* row : group.rows)
            if (const auto value = read->values.find(row->setting().id);
                row->isUsable() && value != read->values.end())
                after[value->first] = value->second;
    const auto changed = view::changes(before, after);
    const QString name = QFileInfo(path).fileName();
    if (changed.empty())
        return tell(tr("%1 says what is set already.").arg(name), false);
    QStringList lines;
    for (const view::SettingChange& one : changed)
        lines << QStringLiteral("%1: %2 → %3")
                     .arg(one.setting.name, view::in_words(one.setting, one.before),
                          view::in_words(one.setting, one.after));
    if (!read->unknown.isEmpty())
        lines << tr("Not known to this version: %1").arg(read->unknown.join(QStringLiteral(", ")));
    QMessageBox box(QMessageBox::Question, tr("Import settings"), tr("%1 would change:").arg(name),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(lines.join(u'\n'));
    const auto* const take = box.addButton(tr("Take Over"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() != take)
        return;
    for (const Group& group : groups_)
        for (SettingRow* row : group.rows)
            if (row->isUsable())
                row->setValue(view::value_of(after, row->setting()));
    tell(tr("Taken over from %1. OK keeps it.").arg(name), false);
}

void SettingsDialog::tell(const QString& words, bool is_problem)
{
    note_->setObjectName(is_problem ? QStringLiteral("problem") : QString());
    note_->style()->unpolish(note_);
    note_->style()->polish(note_);
    note_->setText(words);
    note_->show();
}

}  // namespace undertone::shell
