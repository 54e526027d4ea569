#include "view/key_store.h"

#include <QTimer>
#include <memory>
#include <utility>

namespace undertone::view {
namespace {

Error no_answer(std::chrono::milliseconds patience)
{
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(patience);
    return {ErrorKind::io,
            Phrase::of("the system’s key store has not answered for %1 s",
                       std::to_string(whole.count())),
            Phrase::of("unlock it (it may be asking behind another window), then try again"),
            {},
            {}};
}

/// The answer to the first of two: the store, or the time that runs out. What comes later is dropped.
template <class T>
std::function<void(Result<T>)> bounded(std::function<void(Result<T>)> answer,
                                       std::chrono::milliseconds patience)
{
    const auto open = std::make_shared<std::function<void(Result<T>)>>(std::move(answer));
    const auto once = [open](Result<T> result) {
        if (const auto told = std::exchange(*open, nullptr))
            told(std::move(result));
    };
    QTimer::singleShot(patience, [once, patience] { once(tl::unexpected(no_answer(patience))); });
    return once;
}

}  // namespace

KeyStore with_patience(KeyStore store, std::chrono::milliseconds patience)
{
    if (!store.missing.empty() || !store.read || !store.write)
        return store;
    return {
        {},
        [read = std::move(store.read), patience](const SourceId& source, KeyStore::Read answer) {
            read(source, bounded(std::move(answer), patience));
        },
        [write = std::move(store.write), patience](const SourceId& source, const std::string& key,
                                                   KeyStore::Written answer) {
            write(source, key, bounded(std::move(answer), patience));
        }};
}

}  // namespace undertone::view
