#include "app/key_store.h"

#include "sources/provider_keys.h"
#include "view/engine_setting.h"

#include <QEventLoop>
#include <memory>

#ifdef UNDERTONE_HAS_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace undertone::app {
#ifdef UNDERTONE_HAS_KEYCHAIN
namespace {

constexpr auto service = "Undertone";

/// One for all workspaces: a key is its user's, not a folder's.
QString name_of(const SourceId& source)
{
    return QStringLiteral("provider key ") + QString::fromStdString(source.value);
}

Error error_of(const QKeychain::Job& job)
{
    Error error{ErrorKind::io, {}, {}, job.errorString().toStdString(), {}};
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        error.what = Phrase::of("the system’s key store refused");
        error.remedy = Phrase::of("unlock it, or allow Undertone to use it");
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        error.kind = ErrorKind::not_found;
        error.what = Phrase::of("no key store runs on this system");
        error.remedy =
            Phrase::of("start one (GNOME Keyring, KWallet), or use the environment variable");
        break;
    default:
        error.what = Phrase::of("the system’s key store does not answer");
        error.remedy =
            Phrase::of("start one (GNOME Keyring, KWallet), or use the environment variable");
        break;
    }
    return error;
}

void read(const SourceId& source, view::KeyStore::Read answer)
{
    auto* job = new QKeychain::ReadPasswordJob(QString::fromLatin1(service));
    job->setKey(name_of(source));
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer = std::move(answer)] {
        if (job->error() == QKeychain::EntryNotFound)
            answer(std::string());
        else if (job->error() != QKeychain::NoError)
            answer(tl::unexpected(error_of(*job)));
        else
            answer(job->textData().toStdString());
    });
    job->start();
}

void finish(QKeychain::Job* job, bool removing, view::KeyStore::Written answer)
{
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, removing, answer = std::move(answer)] {
                         const bool gone = removing && job->error() == QKeychain::EntryNotFound;
                         if (job->error() == QKeychain::NoError || gone)
                             answer({});
                         else
                             answer(tl::unexpected(error_of(*job)));
                     });
    job->start();
}

void write(const SourceId& source, const std::string& key, view::KeyStore::Written answer)
{
    if (key.empty()) {
        auto* job = new QKeychain::DeletePasswordJob(QString::fromLatin1(service));
        job->setKey(name_of(source));
        finish(job, true, std::move(answer));
        return;
    }
    auto* job = new QKeychain::WritePasswordJob(QString::fromLatin1(service));
    job->setKey(name_of(source));
    job->setTextData(QString::fromStdString(key));
    finish(job, false, std::move(answer));
}

}  // namespace

view::KeyStore system_key_store()
{
    if (qEnvironmentVariable("UNDERTONE_KEY_STORE") == QLatin1String("none"))
        return {"it is switched off by the environment variable UNDERTONE_KEY_STORE", {}, {}};
    return {{}, read, write};
}
#else
view::KeyStore system_key_store() { return {}; }
#endif

namespace {

constexpr std::chrono::seconds patience{5};

}  // namespace

std::string read_engine_key(const std::string& address)
{
    const view::KeyStore store = view::with_patience(system_key_store(), patience);
    const auto name = view::key_name(address);
    if (!store.missing.empty() || !name)
        return {};
    struct Wait {
        QEventLoop loop;
        std::string key;
    };
    const auto wait = std::make_shared<Wait>();
    store.read(*name, [wait](const Result<std::string>& key) {
        if (key)
            wait->key = *key;
        wait->loop.quit();
    });
    wait->loop.exec();
    return wait->key;
}

std::string read_stored_keys(const std::vector<Source>& sources, ingest::Keys& keys)
{
    const view::KeyStore store = view::with_patience(system_key_store(), patience);
    if (!store.missing.empty())
        return store.missing;
    struct Wait {
        QEventLoop loop;
        int awaited = 0;
        std::string why;
    };
    const auto wait = std::make_shared<Wait>();
    for (const Source& source : sources) {
        if (!source.enabled || !sources::wants_key(source.format) ||
            keys.origin(source.id) != ingest::Keys::Origin::none)
            continue;
        ++wait->awaited;
        store.read(source.id, [wait, &keys, id = source.id](Result<std::string> key) {
            if (key)
                keys.set_stored(id, *key);
            else
                wait->why = key.error().what;
            if (--wait->awaited == 0)
                wait->loop.quit();
        });
    }
    if (wait->awaited == 0)
        return {};
    wait->loop.exec();
    return wait->why;
}

}  // namespace undertone::app
