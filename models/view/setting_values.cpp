#include "core/error.h"
#include "market/calendar.h"
#include "net/contact.h"
#include "view/phrase_text.h"
#include "view/settings_table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>
#include <algorithm>

namespace undertone::view {
namespace {

/// The context of the texts.
struct Settings {
    Q_DECLARE_TR_FUNCTIONS(undertone::view::Settings)
};

QString number_text(double value) { return QString::number(value, 'g', 15); }

QString bad_number(const Setting& setting, const QString& value)
{
    if (value.isEmpty() && setting.optional)
        return {};
    bool is_number = false;
    const double number = value.toDouble(&is_number);
    if (is_number && number >= setting.least && number <= setting.most &&
        (!setting.whole || number == double(qint64(number))))
        return {};
    const QLocale locale(QLocale::English);
    const QString range = setting.whole ? Settings::tr("It is a whole number from %1 to %2")
                                        : Settings::tr("It is a number from %1 to %2");
    QString words =
        range.arg(locale.toString(setting.least, 'g', 15), locale.toString(setting.most, 'g', 15));
    if (setting.optional)
        words += Settings::tr(", or empty: %1").arg(setting.none);
    return words + u'.';
}

QString bad_proxy(const QString& value)
{
    const QString words = Settings::tr(
        "It is an address such as http://proxy.example:3128 or "
        "socks5://127.0.0.1:1080.");
    const QString whole = value.contains(QLatin1String("://")) ? value : "http://" + value;
    const QUrl url(whole, QUrl::StrictMode);
    static const QStringList schemes = {"http", "https", "socks4", "socks4a", "socks5", "socks5h"};
    const bool is_whole = url.isValid() && schemes.contains(url.scheme()) &&
                          !url.host().isEmpty() && url.port(1) > 0 &&
                          (url.path().isEmpty() || url.path() == QLatin1String("/")) &&
                          !url.hasQuery() && !url.hasFragment();
    return is_whole ? QString() : words;
}

/// What goes into a header.
QString bad_line(const QString& value)
{
    constexpr int longest = 300;
    const bool is_plain =
        std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    return is_plain && value.size() <= longest
               ? QString()
               : Settings::tr(
                     "It goes into a header: at most %1 letters, digits and signs of "
                     "English.")
                     .arg(longest);
}

/// What a program is started by, or a model goes by.
QString bad_words(const QString& value)
{
    constexpr int longest = 2'000;
    const bool is_line = std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.category() != QChar::Other_Control && c != u'\u2028';
    });
    return is_line && value.size() <= longest
               ? QString()
               : Settings::tr("It is one line of at most %1 letters.").arg(longest);
}

QString bad_endpoint(const QString& value)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool is_whole =
        url.isValid() &&
        (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) &&
        !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    return is_whole ? QString()
                    : Settings::tr(
                          "It is an address such as http://localhost:11434/v1, without a "
                          "user or password.");
}

}  // namespace

QString value_of(const SettingValues& values, const Setting& setting)
{
    const auto at = values.find(setting.id);
    return at == values.end() ? setting.standard : at->second;
}

QString tidied(const Setting& setting, const QString& value)
{
    const QString text = value.trimmed();
    if (setting.kind == SettingKind::number) {
        bool is_number = false;
        const double number = text.toDouble(&is_number);
        return is_number ? number_text(number) : text;
    }
    if (setting.kind == SettingKind::text && text.isEmpty())
        return setting.standard;
    return text;
}

QString problem_of(const Setting& setting, const QString& value)
{
    switch (setting.kind) {
    case SettingKind::number: return bad_number(setting, value);
    case SettingKind::flag:
        return value == QLatin1String("true") || value == QLatin1String("false")
                   ? QString()
                   : Settings::tr("It is true or false.");
    case SettingKind::file:
        return value.isEmpty() || QFileInfo(value).isReadable()
                   ? QString()
                   : Settings::tr("There is no such file, or it cannot be read.");
    case SettingKind::text:
        if (setting.id == "net/contact" && !value.isEmpty())
            if (const auto right = net::check_contact(value.toStdString()); !right)
                return in_words(right.error()) + u'.';
        if (setting.id == "scoring/address")
            return bad_endpoint(value);
        return setting.home == SettingHome::own ? bad_words(value) : bad_line(value);
    case SettingKind::choice: break;
    }
    if (std::any_of(setting.choices.begin(), setting.choices.end(),
                    [&](const SettingChoice& choice) { return choice.value == value; }))
        return {};
    if (setting.id == "net/proxy")
        return bad_proxy(value);
    if (setting.id == "window/zone")
        return market::is_zone(value.toStdString())
                   ? QString()
                   : Settings::tr(
                         "This computer knows no zone of that name; they are written like "
                         "Europe/Berlin.");
    QStringList names;
    for (const SettingChoice& choice : setting.choices)
        names << choice.value;
    names.removeAll(QString());
    return Settings::tr("It is one of %1.").arg(names.join(QStringLiteral(", ")));
}

QString in_words(const Setting& setting, const QString& value)
{
    for (const SettingChoice& choice : setting.choices)
        if (choice.value == value)
            return choice.name;
    if (setting.kind == SettingKind::flag)
        return value == QLatin1String("true") ? Settings::tr("on") : Settings::tr("off");
    if (value.isEmpty())
        return setting.none.isEmpty() ? Settings::tr("none") : setting.none;
    const QString text = shown(setting, value);
    return setting.unit.isEmpty() ? text : text + u' ' + setting.unit;
}

QString shown(const Setting& setting, const QString& value)
{
    // A command has colons and signs of its own.
    return setting.id == "scoring/command" ? value : without_password(value);
}

bool is_found(const Setting& setting, const QString& search)
{
    QString text = setting.name + u'\n' + setting.explanation + u'\n' + name_of(setting.group) +
                   u'\n' + QString::fromStdString(setting.id);
    for (const SettingChoice& choice : setting.choices)
        text += u'\n' + choice.name;
    return has_words(text, search);
}

bool has_words(const QString& text, const QString& search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

QString without_password(const QString& address)
{
    const auto scheme = address.indexOf(QLatin1String("://"));
    const auto from = scheme < 0 ? 0 : scheme + 3;
    auto to = address.indexOf(u'/', from);
    to = to < 0 ? address.size() : to;
    const auto at = address.lastIndexOf(u'@', to - 1);
    // An e-mail address has its @ too, but no scheme and no colon before it.
    if (at < from || (scheme < 0 && !address.left(at).contains(u':')))
        return address;
    return address.left(from) + address.mid(at + 1);
}

}  // namespace undertone::view
