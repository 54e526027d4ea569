#include "shell/languages.h"

#include "view/settings_table.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace undertone::shell {
namespace {

constexpr auto key = "window/language";
constexpr auto own = "undertone-texts", of_qt = "undertone-qt-texts";  // the translators' names

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, "Undertone", "undertone");
}

/// Of our languages the one of a locale: its own, or another country's of the same language.
QString nearest(const QLocale& locale)
{
    for (const Language& one : languages())
        if (QLocale(one.code).language() == locale.language() &&
            QLocale(one.code).script() == locale.script())
            return one.code;
    return QStringLiteral("en");
}

void install(QCoreApplication& application, const char* name, const QLocale& locale,
             const QString& file, const QString& folder)
{
    delete application.findChild<QTranslator*>(QLatin1String(name));
    auto* translator = new QTranslator(&application);
    translator->setObjectName(QLatin1String(name));
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
}

}  // namespace

const std::vector<Language>& languages()
{
    static const std::vector<Language> all = [] {
        std::vector<Language> found;
        for (const view::Setting& setting : view::settings_table())
            if (setting.id == key)
                for (const view::SettingChoice& one : setting.choices)
                    if (!one.value.isEmpty())  // the system's
                        found.push_back({one.value, one.name});
        return found;
    }();
    return all;
}

QString chosen_language()
{
    const QString code = settings().value(key).toString();
    const bool is_ours = std::any_of(languages().begin(), languages().end(),
                                     [&](const Language& one) { return one.code == code; });
    return is_ours ? code : QString();
}

void choose_language(const QString& code) { settings().setValue(key, code); }

void load_language(QCoreApplication& application)
{
    const QString chosen = chosen_language();
    const QLocale locale(chosen.isEmpty() ? nearest(QLocale::system()) : chosen);
    // Qt's own first: what both have is ours.
    install(application, of_qt, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, own, locale, QStringLiteral("undertone"),
            QStringLiteral(":/translations"));
}

}  // namespace undertone::shell
