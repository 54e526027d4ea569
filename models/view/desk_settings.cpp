#include "view/desk_parts.h"
#include "view/engine_setting.h"

#include <QPointer>
#include <QTimer>
#include <utility>

namespace undertone::view {

Result<SettingValues> Desk::settings() const
{
    const auto& read = parts_->start.settings.read;
    return read ? read() : SettingValues{};
}

Result<void> Desk::setSettings(const SettingValues& values)
{
    if (!parts_->start.settings.write)
        return fail(ErrorKind::io, Phrase::of("This desk keeps no settings"));
    auto run = parts_->start.settings.write(values);
    if (!run)
        return tl::unexpected(run.error());
    parts_->settings = values;
    take_run(std::move(*run));
    emit settingsChanged(values);
    return {};
}

void Desk::take_run(RunSettings run)
{
    parts_->start.pace = run.pace;
    if (parts_->house)
        parts_->ingest->post([this, retention = run.retention](store::Writer&, ingest::Pipeline&) {
            parts_->house->set_retention(retention);
        });
    parts_->asked_http = std::move(run.http);
    take_http();
    if (run.engine != parts_->engines->choice())
        parts_->engines->set(run.engine);
}

/// What the settings say where they name no proxy is the system's. The ingest thread uses the client
/// for as long as a round is under way.
void Desk::take_http()
{
    if (!parts_->http || parts_->fetching || !parts_->asked_http)
        return;
    net::HttpSettings settings = *parts_->asked_http;
    if (settings.proxy.empty())
        settings.proxy = parts_->system_proxy;
    if (settings == parts_->http_settings)
        return;
    cancelProbe();
    parts_->http_settings = std::move(settings);
    parts_->http = std::make_unique<net::HttpClient>(*parts_->http_settings);
    parts_->probe_http = std::make_shared<net::HttpClient>(*parts_->http_settings);
}

/// True: a round waits until the system has said which proxy it goes through.
bool Desk::await_proxy()
{
    constexpr std::chrono::seconds patience{10};  // a script of a network may be far away
    if (!parts_->start.system_proxy || parts_->proxy_known || !parts_->asked_http ||
        !parts_->asked_http->proxy.empty())
        return false;
    if (std::exchange(parts_->proxy_asked, true))
        return true;
    const auto go_on = [desk = QPointer(this)](const std::string* proxy) {
        if (!desk || !desk->parts_->proxy_asked)
            return;
        Parts& parts = *desk->parts_;
        parts.proxy_asked = false;
        parts.proxy_known = true;
        if (proxy) {
            parts.system_proxy = *proxy;
            parts.engines->set_system_proxy(*proxy);
            desk->take_http();
        }
        if (std::exchange(parts.fetch_waits, false))
            desk->startFetch();
    };
    parts_->start.system_proxy([go_on](const std::string& proxy) { go_on(&proxy); });
    QTimer::singleShot(patience, this, [go_on] { go_on(nullptr); });
    return true;
}

/// One of the files has changed, by this desk or by somebody else.
void Desk::reread_settings()
{
    const auto values = settings();
    if (!values) {
        emit failed(values.error());
        return;
    }
    auto changed = changes(parts_->settings, *values);
    if (changed.empty() || !parts_->start.settings.meant)
        return;
    parts_->settings = *values;
    auto run = parts_->start.settings.meant(*values);
    if (!run) {
        Error error = run.error();
        error.what =
            Phrase::of("Settings were changed elsewhere and are not in use: %1", error.what);
        emit failed(error);
        return;
    }
    take_run(std::move(*run));
    emit settingsTaken(std::move(changed));
    emit settingsChanged(*values);
}

void Desk::useEngine(const SettingValues& values, const engines::EngineChoice& choice,
                     const std::string& engine, Engines::UseAnswer answer)
{
    engines().use(choice, engine, [this, values, answer](const Result<void>& used) {
        if (!used)
            return answer(used);
        auto present = settings();
        if (!present)
            return answer(tl::unexpected(present.error()));
        take_engine(values, *present);
        answer(setSettings(*present));
    });
}

}  // namespace undertone::view
