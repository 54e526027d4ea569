#include "view/settings_table.h"

#include "core/error.h"
#include "ingest/schedule.h"
#include "market/calendar.h"
#include "net/contact.h"
#include "net/http_client.h"
#include "store/retention.h"
#include "view/phrase_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>
#include <algorithm>
#include <utility>

namespace undertone::view {
namespace {

/// The context of the texts.
struct Settings {
    Q_DECLARE_TR_FUNCTIONS(undertone::view::Settings)
};

Setting one(const char* id, SettingGroup group, SettingKind kind, SettingHome home,
            const QString& name, const QString& explanation)
{
    Setting setting;
    setting.id = id;
    setting.group = group;
    setting.kind = kind;
    setting.home = home;
    setting.name = name;
    setting.explanation = explanation;
    setting.live_only = home == SettingHome::workspace;
    return setting;
}

void add_look(std::vector<Setting>& all)
{
    constexpr auto group = SettingGroup::look;
    Setting look = one("window/appearance", group, SettingKind::choice, SettingHome::desk,
                       Settings::tr("Appearance"),
                       Settings::tr("Colours of all windows. Blue and orange are told apart by "
                                    "those who see red and green alike."));
    look.standard = QStringLiteral("system");
    look.choices = {{look.standard, Settings::tr("As the system")},
                    {QStringLiteral("dark"), Settings::tr("Dark")},
                    {QStringLiteral("light"), Settings::tr("Light")},
                    {QStringLiteral("colour_blind_dark"), Settings::tr("Dark, blue and orange")},
                    {QStringLiteral("colour_blind_light"), Settings::tr("Light, blue and orange")},
                    {QStringLiteral("print"), Settings::tr("Print, dark inks on white")}};
    all.push_back(look);

    Setting language = one(
        "window/language", group, SettingKind::choice, SettingHome::user, Settings::tr("Language"),
        Settings::tr("Of the desk’s own texts, in all workspaces; stories stay as they were "
                     "written."));
    language.choices = {{QString(), Settings::tr("As the system")},
                        {QStringLiteral("en"), QStringLiteral("English")},
                        {QStringLiteral("de"), QStringLiteral("Deutsch")},
                        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    all.push_back(language);

    Setting zone =
        one("window/zone", group, SettingKind::choice, SettingHome::user,
            Settings::tr("Second time zone"),
            Settings::tr("Shown beside the exchange’s time of stories and of bars within a day, as "
                         "in “15:30 EST · 21:30 Berlin”. Choose one or write its name, such as "
                         "Europe/Vienna."));
    zone.own_text = true;
    zone.choices = {{QString(), Settings::tr("None")}};
    for (const char* name :
         {"UTC", "America/Los_Angeles", "America/Chicago", "America/Sao_Paulo", "Europe/London",
          "Europe/Berlin", "Europe/Paris", "Europe/Zurich", "Asia/Dubai", "Asia/Kolkata",
          "Asia/Singapore", "Asia/Hong_Kong", "Asia/Shanghai", "Asia/Taipei", "Asia/Seoul",
          "Asia/Tokyo", "Australia/Sydney"})
        zone.choices.push_back({QString::fromLatin1(name), QString::fromLatin1(name)});
    all.push_back(zone);

    Setting quiet = one("alerts/quiet", group, SettingKind::flag, SettingHome::desk,
                        Settings::tr("Quiet alerts"),
                        Settings::tr("What they tell is counted in the status bar alone; else the "
                                     "system shows a notification."));
    quiet.standard = QStringLiteral("false");
    all.push_back(quiet);
}

void add_fetching(std::vector<Setting>& all)
{
    constexpr auto group = SettingGroup::fetching;
    constexpr auto home = SettingHome::workspace;
    all.push_back(one("net/contact", group, SettingKind::text, home, Settings::tr("Contact"),
                      Settings::tr("An e-mail or web address that is sent with every request, so "
                                   "that whoever runs a site can reach you. The SEC asks for "
                                   "one.")));

    Setting proxy =
        one("net/proxy", group, SettingKind::choice, home, Settings::tr("Proxy"),
            Settings::tr("Through which the news and quotes come: http://, https:// or socks5:// "
                         "with its host and port. The system’s is what HTTPS_PROXY says. A user "
                         "and password in it stay in settings.ini: neither logged nor "
                         "exported."));
    proxy.own_text = true;
    proxy.choices = {{QString(), Settings::tr("As the system")},
                     {QStringLiteral("none"), Settings::tr("None")}};
    all.push_back(proxy);

    Setting starts =
        one("collect/startsPerSecond", group, SettingKind::number, home, Settings::tr("Pace"),
            Settings::tr("How many sources are started a second where many are due at once."));
    starts.standard = QString::number(ingest::Pace{}.a_second);
    starts.least = 0.1;
    starts.most = 1'000;
    starts.whole = false;
    starts.unit = Settings::tr("a second");
    all.push_back(starts);

    Setting spacing =
        one("net/hostSpacing", group, SettingKind::number, home, Settings::tr("Pause at a host"),
            Settings::tr("Between an answer and the next request to the same host."));
    spacing.standard = QString::number(net::HttpSettings{}.host_spacing.count());
    spacing.most = 600'000;
    spacing.unit = Settings::tr("ms");
    all.push_back(spacing);

    Setting agent = one("net/userAgent", group, SettingKind::text, home, Settings::tr("User-Agent"),
                        Settings::tr("What the program calls itself to sites; the contact is added "
                                     "to it."));
    agent.standard = QString::fromStdString(net::HttpSettings{}.user_agent);
    all.push_back(agent);

    Setting certificates =
        one("net/caFile", group, SettingKind::file, home, Settings::tr("Certificates"),
            Settings::tr("A PEM file to trust besides the system’s: a company’s own authority. "
                         "Certificates are always verified."));
    certificates.travels = false;
    all.push_back(certificates);
}

void add_keeping(std::vector<Setting>& all)
{
    constexpr auto group = SettingGroup::keeping;
    Setting days =
        one("retention/textDays", group, SettingKind::number, SettingHome::workspace,
            Settings::tr("Keep texts for"),
            Settings::tr("Summaries and texts of older stories go, once a day. Titles, scores and "
                         "times stay, and all of stories with a star or note."));
    days.least = store::least_text_days;
    days.most = 36'500;
    days.optional = true;
    days.none = Settings::tr("always");
    days.unit = Settings::tr("days");
    all.push_back(days);

    Setting size =
        one("retention/databaseMb", group, SettingKind::number, SettingHome::workspace,
            Settings::tr("Largest database"),
            Settings::tr("Where the data are larger, the oldest texts go until they are not."));
    size.least = 10;
    size.most = 10'000'000;
    size.optional = true;
    size.none = Settings::tr("no bound");
    size.unit = Settings::tr("MB");
    all.push_back(size);
}

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

/// What goes into a header or a line of a file.
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

}  // namespace

std::vector<Setting> settings_table()
{
    std::vector<Setting> all;
    add_look(all);
    add_fetching(all);
    add_keeping(all);
    return all;
}

QString name_of(SettingGroup group)
{
    switch (group) {
    case SettingGroup::look: return Settings::tr("Appearance");
    case SettingGroup::fetching: return Settings::tr("Fetching");
    case SettingGroup::keeping: break;
    }
    return Settings::tr("Storage");
}

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
        return bad_line(value);
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
    const QString shown = without_password(value);
    return setting.unit.isEmpty() ? shown : shown + u' ' + setting.unit;
}

bool is_found(const Setting& setting, const QString& search)
{
    QString text = setting.name + u'\n' + setting.explanation + u'\n' + name_of(setting.group) +
                   u'\n' + QString::fromStdString(setting.id);
    for (const SettingChoice& choice : setting.choices)
        text += u'\n' + choice.name;
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
