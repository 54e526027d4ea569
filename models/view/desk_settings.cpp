#include "view/desk_parts.h"

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
    parts_->start.pace = run->pace;
    if (parts_->house)
        parts_->ingest->post([this, retention = run->retention](store::Writer&, ingest::Pipeline&) {
            parts_->house->set_retention(retention);
        });
    parts_->next_http = std::move(run->http);
    take_http();
    emit settingsChanged(values);
    return {};
}

/// The ingest thread uses the client for as long as a round is under way.
void Desk::take_http()
{
    if (!parts_->http || parts_->fetching || !parts_->next_http)
        return;
    net::HttpSettings settings = *std::exchange(parts_->next_http, std::nullopt);
    if (settings == parts_->http_settings)
        return;
    cancelProbe();
    parts_->http_settings = std::move(settings);
    parts_->http = std::make_unique<net::HttpClient>(*parts_->http_settings);
    parts_->probe_http = std::make_shared<net::HttpClient>(*parts_->http_settings);
}

}  // namespace undertone::view
