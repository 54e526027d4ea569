// The keys of endpoints that score.
#include "view/engine_setting.h"
#include "view/engines.h"

#include <QPointer>
#include <utility>

namespace undertone::view {

void Engines::read_key(const std::string& address, KeyAnswer answer)
{
    const auto later = [this, answer](Result<EngineKey> key) {
        QMetaObject::invokeMethod(
            this, [answer, key = std::move(key)] { answer(key); }, Qt::QueuedConnection);
    };
    if (const std::string key = qEnvironmentVariable(engines::key_variable).toStdString();
        !key.empty())
        return later(EngineKey{key, ingest::Keys::Origin::environment});
    const auto name = key_name(address);
    if (!name)
        return later(tl::unexpected(name.error()));
    if (!key_store_.missing.empty() || !key_store_.read)
        return later(EngineKey{});
    key_store_.read(*name, [self = QPointer(this), answer](Result<std::string> key) {
        if (!self)  // the store may answer after the desk is closed
            return;
        if (!key && key.error().kind == ErrorKind::not_found) {
            self->key_store_.missing = key.error().what;
            return answer(EngineKey{});
        }
        if (!key)
            return answer(tl::unexpected(key.error()));
        answer(EngineKey{
            *key, key->empty() ? ingest::Keys::Origin::none : ingest::Keys::Origin::key_store});
    });
}

void Engines::set_key(const std::string& address, const std::string& key, UseAnswer answer)
{
    const auto name = key_name(address);
    if (!name)
        return answer(tl::unexpected(name.error()));
    if (!key_store_.missing.empty() || !key_store_.write)
        return answer(
            fail(ErrorKind::io, Phrase::of("The key cannot be kept: %1", key_store_.missing),
                 Phrase::of("put it into the environment variable %1", engines::key_variable)));
    key_store_.write(*name, key, [self = QPointer(this), answer](Result<void> written) {
        if (self)
            answer(std::move(written));
    });
}

}  // namespace undertone::view
