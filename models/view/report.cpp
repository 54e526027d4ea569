#include "view/report.h"

#include "core/text.h"
#include "ingest/secrets.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace undertone::view {
namespace {

constexpr qint64 log_end = 64 << 10;  // bytes: some hundred lines

QString path_text(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

QString heading(const QString& text)
{
    return u'\n' + text + u'\n' + QString(text.size(), u'-') + u'\n';
}

QString settings_of(const std::filesystem::path& file)
{
    if (!std::filesystem::exists(file))
        return QStringLiteral("none\n");
    const QSettings settings(path_text(file), QSettings::IniFormat);
    QString text;
    for (const QString& key : settings.allKeys()) {
        const QString value = settings.value(key).toString();
        bool is_number = false;
        value.toDouble(&is_number);
        text += key + QStringLiteral(" = ") + (is_number ? value : QStringLiteral("(set)")) + u'\n';
    }
    return text;
}

/// Whole lines.
QString end_of(const std::filesystem::path& log)
{
    QFile file(path_text(log));
    if (!file.exists())
        return QStringLiteral("none\n");
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("cannot be read: ") + file.errorString() + u'\n';
    const bool is_cut = file.size() > log_end && file.seek(file.size() - log_end);
    QByteArray end = file.readAll();
    if (is_cut)
        end.remove(0, end.indexOf('\n') + 1);
    return QString::fromUtf8(end);
}

QString sources_of(const std::vector<Source>& sources,
                   const std::vector<store::FetchRecord>& fetches)
{
    QString text;
    for (const Source& source : sources) {
        const auto last = std::find_if(fetches.begin(), fetches.end(),
                                       [&](const auto& one) { return one.source == source.id; });
        text += QString::fromStdString(source.id.value + " (" + source.format + "): ");
        if (!source.enabled)
            text += QStringLiteral("paused");
        else if (last == fetches.end())
            text += QStringLiteral("not asked yet");
        else
            text += QString::fromStdString(
                to_iso(last->at) + ", " +
                (last->ok ? std::to_string(last->items) + " items, " +
                                std::to_string(last->items_new) + " new"
                          : std::to_string(last->status) + " " + last->error.english()));
        text += u'\n';
    }
    return text;
}

std::vector<std::string> secrets_in_the_environment()
{
    std::vector<std::string> secrets;
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys())
        if (name.startsWith(QStringLiteral("UNDERTONE_")) && name.contains(QStringLiteral("KEY")))
            for (std::string& one : ingest::secrets_of(environment.value(name).toStdString()))
                secrets.push_back(std::move(one));
    return secrets;
}

}  // namespace

QString without_private(QString text, const std::vector<std::string>& secrets,
                        const QStringList& folders)
{
    static const QRegularExpression address(
        QStringLiteral(R"((\w+://)(?:[^\s/@]*@)?([^\s/?#"”’)]+)[^\s"”’)]*)"));
    static const QRegularExpression mail(QStringLiteral(R"([\w.+-]+@[\w-]+\.[\w.-]+)"));
    static const QRegularExpression quoted_path(
        QStringLiteral(R"([“"](?:~|[A-Za-z]:)?[/\\][^”"]*[”"])"));
    static const QRegularExpression path(QStringLiteral(
        R"((?<![\w/.:…])(?:~|[A-Za-z]:)?[/\\][^\s/\\"”’:;,()]+(?:[/\\][^\s"”’:;,()]*)*)"));
    text = QString::fromStdString(ingest::without_secrets(text.toStdString(), secrets));
    for (const QString& folder : folders)
        if (folder.size() > 1)  // not the root
            text.replace(folder, QStringLiteral("…"));
    text.replace(address, QStringLiteral("\\1\\2/…"));
    text.replace(mail, QStringLiteral("…"));
    text.replace(quoted_path, QStringLiteral("“…”"));
    text.replace(path, QStringLiteral("…"));
    return text;
}

Result<QString> make_report(const store::Reader& reader, const std::filesystem::path& folder,
                            const QString& machine, Utc now,
                            const std::vector<std::string>& secrets)
{
    const auto counts = reader.counts();
    if (!counts)
        return tl::unexpected(counts.error());
    const auto sources = reader.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    const auto fetches = reader.fetches();
    if (!fetches)
        return tl::unexpected(fetches.error());

    std::error_code none;
    const auto size = std::filesystem::file_size(folder / "undertone.db", none);
    QString text = QStringLiteral("Undertone, report of %1\n%2")
                       .arg(QString::fromStdString(to_iso(now)), machine);
    text += heading(QStringLiteral("Workspace")) +
            QStringLiteral("%1 stories, %2 mentions, %3 bars, %4 MB\n")
                .arg(counts->stories)
                .arg(counts->mentions)
                .arg(counts->bars)
                .arg(none ? 0.0 : double(size) / 1e6, 0, 'f', 1);
    text += heading(QStringLiteral("Settings")) + settings_of(folder / "settings.ini");
    text += heading(QStringLiteral("Sources")) + sources_of(*sources, *fetches);
    for (const char* const log : {"undertone.log", "collect.log"})
        text += heading(QLatin1String(log)) + end_of(folder / log);

    std::vector<std::string> all = secrets_in_the_environment();
    all.insert(all.end(), secrets.begin(), secrets.end());
    return without_private(text, all,
                           {path_text(folder), QDir::toNativeSeparators(path_text(folder)),
                            QDir::homePath(), QDir::toNativeSeparators(QDir::homePath())});
}

}  // namespace undertone::view
