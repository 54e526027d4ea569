#include "shell/look.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace undertone::shell {
namespace {

QPalette palette_of(const charts::Theme& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.panel);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.ground);
    p.setColor(QPalette::AlternateBase, t.panel);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.faint_text);
    p.setColor(QPalette::Button, t.panel);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::ToolTipBase, t.panel);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, charts::mixed(t.accent, t.ground, 0.35));
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Light, t.grid);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, charts::mixed(t.faint_text, t.panel, 0.7));
    return p;
}

/// What the palette cannot say. Names are those that the windows give their parts.
constexpr auto sheet = R"(
QToolTip { color: %text; background: %panel; border: 1px solid %border; padding: 4px; }
QMainWindow::separator { background: %border; width: 1px; height: 1px; }
QDockWidget { color: %faint; titlebar-close-icon: none; titlebar-normal-icon: none; }
QDockWidget::title { background: %panel; padding: 7px 10px; }
QMenuBar { background: %panel; padding: 2px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: %hover; }
QMenu { background: %panel; border: 1px solid %border; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 18px; border-radius: 4px; }
QMenu::item:selected { background: %hover; }
QMenu::item:disabled { color: %faint; }
QMenu::separator { height: 1px; background: %border; margin: 4px 8px; }
QStatusBar { background: %panel; border-top: 1px solid %border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: %faint; padding: 2px 6px; }
QLineEdit, QDateEdit, QComboBox, QSpinBox {
  background: %ground; color: %text; border: 1px solid %border; border-radius: 5px; padding: 4px 8px; }
QLineEdit:focus, QDateEdit:focus, QComboBox:focus, QSpinBox:focus { border-color: %accent; }
QLineEdit:disabled, QDateEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: %faint; background: %panel; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/down.svg); width: 10px; height: 6px; }
QPushButton, QToolButton {
  background: %ground; color: %text; border: 1px solid %border; border-radius: 5px; padding: 4px 10px; }
QToolButton[autoRaise="true"] { background: transparent; border-color: transparent; padding: 3px 6px; }
QPushButton:hover, QToolButton:hover { background: %hover; }
QPushButton:focus, QToolButton:focus { border-color: %accent; }
QPushButton:disabled, QToolButton:disabled { color: %faint; }
QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator, QRadioButton::indicator {
  width: 14px; height: 14px; border: 1px solid %faint; border-radius: 3px; background: %ground; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {
  background: %accent; border-color: %accent; image: url(:/icons/%check.svg); }
QRadioButton::indicator:checked { background: qradialgradient(cx:0.5, cy:0.5, radius:0.5,
  fx:0.5, fy:0.5, stop:0 %accent, stop:0.5 %accent, stop:0.62 %ground, stop:1 %ground); border-color: %accent; }
QAbstractItemView::indicator:indeterminate, QCheckBox::indicator:indeterminate { background: %chosen; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: %accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: %border; }
QCheckBox::indicator:checked:disabled { background: %chosen; }
QPushButton:default { border-color: %accent; }
QToolButton::menu-indicator { image: none; }
QToolButton#filterChip { background: %chosen; border-color: transparent; border-radius: 9px; padding: 2px 8px; font-size: 11px; }
QPushButton#storyMember { text-align: left; padding: 0; background: transparent; border-color: transparent; }
QPushButton#storyMember:hover { background: %hover; }
QPushButton#storyMember:focus { border-color: %accent; }
QPushButton#ownLabel { padding: 2px 9px; }
QPushButton#ownLabel:checked { background: %chosen; border-color: %accent; }
QToolButton#choice { background: transparent; border-color: transparent; color: %faint; padding: 4px 6px; }
undertone--shell--ChartTools QToolButton#choice { padding: 4px 3px; }
QToolButton#choice:hover { background: %hover; color: %text; }
QToolButton#choice:checked { background: %chosen; color: %text; }
QToolButton#choice:focus { border-color: %accent; }
QListView, QTableView, QTextEdit, QScrollArea { border: none; }
QListView, QTableView { background: %ground; }
QListView#settingGroups { background: transparent; outline: 0; }
QListView#settingGroups::item { padding: 6px 8px; border: none; border-radius: 5px; }
QListView#settingGroups::item:hover { background: %hover; }
QListView#settingGroups::item:selected { background: %chosen; color: %text; }
QTreeView#flips { background: %ground; border: 1px solid %border; border-radius: 5px; }
QTreeView#flips::item { padding: 3px 4px 3px 3px; border: none; }
QListView#commands { background: %panel; border: 1px solid %border; }
QHeaderView::section { background: %panel; color: %faint; border: none; padding: 4px 6px; }
QSplitter::handle { background: %border; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: %handle; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: %ground; border: 1px solid %border; border-radius: 4px; text-align: center; }
QProgressBar::chunk { background: %chosen; border-radius: 3px; }
QWidget#chartBar { background: %panel; border-bottom: 1px solid %border; }
QLabel#faint { color: %faint; }
QLabel#problem { color: %wrong; }
QLabel#demo { color: %onaccent; background: %accent; border-radius: 4px; padding: 1px 7px; margin: 2px 6px; }
QFrame#notice { background: %notice; border: none; border-bottom: 1px solid %border; }
)";

}  // namespace

charts::Theme theme_of(Appearance appearance)
{
    if (appearance == Appearance::colour_blind_dark || appearance == Appearance::colour_blind_light)
        return charts::Theme::colour_blind_theme(appearance == Appearance::colour_blind_dark);
    if (appearance == Appearance::print)
        return charts::Theme::print_theme();
    // Asked once: apply_look() replaces the palette that it is read from.
    static const bool system_is_dark =
        QApplication::palette().color(QPalette::Window).lightness() < 128;
    const bool dark =
        appearance == Appearance::dark || (appearance == Appearance::system && system_is_dark);
    return dark ? charts::Theme::dark_theme() : charts::Theme::light_theme();
}

Appearance appearance_from(const QString& name)
{
    for (const Appearance one : {Appearance::dark, Appearance::light, Appearance::colour_blind_dark,
                                 Appearance::colour_blind_light, Appearance::print})
        if (name == to_string(one))
            return one;
    return Appearance::system;
}

QString to_string(Appearance appearance)
{
    switch (appearance) {
    case Appearance::dark: return QStringLiteral("dark");
    case Appearance::light: return QStringLiteral("light");
    case Appearance::colour_blind_dark: return QStringLiteral("colour_blind_dark");
    case Appearance::colour_blind_light: return QStringLiteral("colour_blind_light");
    case Appearance::print: return QStringLiteral("print");
    case Appearance::system: break;
    }
    return QStringLiteral("system");
}

QString in_menu(QString text) { return text.replace(u'&', QLatin1String("&&")); }

void apply_look(QApplication& application, const charts::Theme& theme)
{
    // One style on every system: the platforms' own ignore parts of a palette.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(charts::ui_font(13));
    QApplication::setPalette(palette_of(theme));
    QString text = QString::fromLatin1(sheet);
    const std::pair<const char*, QColor> names[] = {
        {"%text", theme.text},
        {"%faint", theme.faint_text},
        {"%panel", theme.panel},
        {"%ground", theme.ground},
        {"%border", theme.border},
        {"%accent", theme.accent},
        {"%onaccent", charts::readable_on(theme.accent)},
        {"%hover", charts::mixed(theme.text, theme.panel, 0.09)},
        {"%wrong", theme.down_text},
        {"%chosen", charts::mixed(theme.accent, theme.panel, 0.30)},
        {"%handle", charts::mixed(theme.text, theme.panel, 0.22)},
        {"%notice", charts::mixed(theme.tone, theme.panel, 0.22)},
    };
    const bool is_dark_on_accent = charts::readable_on(theme.accent).lightness() < 128;
    text.replace(QLatin1String("%check"),
                 QLatin1String(is_dark_on_accent ? "check_dark" : "check_light"));
    for (const auto& [name, colour] : names)
        text.replace(QLatin1String(name), colour.name());
    application.setStyleSheet(text);
}

}  // namespace undertone::shell
