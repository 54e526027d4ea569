#include "view/settings_table.h"

#include "engines/endpoint_engine.h"
#include "engines/engine_choice.h"
#include "ingest/schedule.h"
#include "net/http_client.h"
#include "store/retention.h"

#include <QCoreApplication>
#include <chrono>

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
    setting.live_only = home == SettingHome::workspace || home == SettingHome::own;
    setting.travels = home != SettingHome::own;
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
                         "with its host and port. The system’s is what Windows or macOS says, "
                         "elsewhere HTTPS_PROXY. A user and password in it stay in settings.ini: "
                         "neither logged nor exported."));
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

void add_scoring(std::vector<Setting>& all)
{
    constexpr auto group = SettingGroup::scoring;
    constexpr auto home = SettingHome::own;
    Setting engine =
        one("scoring/engine", group, SettingKind::choice, home, Settings::tr("Engine"),
            Settings::tr("Who judges what a story means for a company. Another engine first scores "
                         "all stories that are stored, so that two never mix in one index."));
    engine.standard = QStringLiteral("built-in");
    engine.choices = {{engine.standard, Settings::tr("Built-in")},
                      {QStringLiteral("process"), Settings::tr("A program")},
                      {QStringLiteral("endpoint"), Settings::tr("An endpoint")}};
    all.push_back(engine);

    all.push_back(
        one("scoring/command", group, SettingKind::text, home, Settings::tr("Command"),
            Settings::tr("The program with its arguments, such as python3 finbert.py. It "
                         "is started as you, reads stories and answers with scores; it is "
                         "kept in your own settings, never in a workspace or an "
                         "export.")));

    Setting address =
        one("scoring/address", group, SettingKind::text, home, Settings::tr("Address"),
            Settings::tr("Of an endpoint that speaks OpenAI’s chat completions, on "
                         "this machine or over https. It is sent the titles and "
                         "texts of your stories."));
    address.standard = QString::fromLatin1(engines::default_endpoint);
    all.push_back(address);

    all.push_back(one("scoring/model", group, SettingKind::text, home, Settings::tr("Model"),
                      Settings::tr("As the endpoint names it, such as llama3.1:8b. Of a program "
                                   "whose answers do not say who it is: its name and version, such "
                                   "as finbert/1.")));

    Setting patience =
        one("scoring/timeout", group, SettingKind::number, home, Settings::tr("Patience"),
            Settings::tr("The longest time without an answer; a program’s start is in the first."));
    patience.standard = QString::number(
        std::chrono::duration_cast<std::chrono::seconds>(engines::EngineChoice{}.timeout).count());
    patience.least = 0.1;
    patience.most = 3'600;
    patience.whole = false;
    patience.unit = Settings::tr("s");
    all.push_back(patience);
}

}  // namespace

std::vector<Setting> settings_table()
{
    std::vector<Setting> all;
    add_look(all);
    add_fetching(all);
    add_scoring(all);
    add_keeping(all);
    return all;
}

QString name_of(SettingGroup group)
{
    switch (group) {
    case SettingGroup::look: return Settings::tr("Appearance");
    case SettingGroup::fetching: return Settings::tr("Fetching");
    case SettingGroup::scoring: return Settings::tr("Scoring");
    case SettingGroup::keeping: break;
    }
    return Settings::tr("Storage");
}

}  // namespace undertone::view
