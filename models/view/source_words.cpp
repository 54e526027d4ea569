#include "view/source_words.h"

#include "ingest/fetch_plan.h"
#include "view/dates.h"
#include "view/number_text.h"
#include "view/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace undertone::view {
namespace {

/// The words are the model's, for whoever translates them.
struct Model {
    Q_DECLARE_TR_FUNCTIONS(undertone::view::SourcesModel)
};

QString from_utf8(const std::string& text) { return QString::fromStdString(text); }

/// What of the tightest bound is used: "12 of 25 today", "3 of 8 this minute".
struct TightBudget {
    int used = 0, of = 0;
    QString words;
};
std::optional<TightBudget> tightest(const std::optional<store::BudgetUse>& use)
{
    if (!use)
        return std::nullopt;
    std::optional<TightBudget> tight;
    const auto offer = [&tight](int used, int of, const QString& words) {
        if (of > 0 && (!tight || double(used) / of > double(tight->used) / tight->of))
            tight = {used, of, words};
    };
    offer(use->today, use->budget.per_day, Model::tr("%1 of %2 today"));
    offer(use->in_hour, use->budget.per_hour, Model::tr("%1 of %2 this hour"));
    offer(use->in_minute, use->budget.per_minute, Model::tr("%1 of %2 this minute"));
    if (tight)
        tight->words = tight->words.arg(tight->used).arg(tight->of);
    return tight;
}

}  // namespace

QString latency_text(std::chrono::milliseconds latency)
{
    const auto count = latency.count();
    return count < 10'000 ? Model::tr("%1 ms").arg(number_text(double(count), 0))
                          : Model::tr("%1 s").arg(number_text(double(count) / 1000, 1));
}

QString items_text(double a_day)
{
    return number_text(a_day, a_day < 10 && a_day != std::floor(a_day) ? 1 : 0);
}

std::optional<double> share_up(const std::vector<store::CoverageSpan>& spans)
{
    double up = 0, known = 0;
    for (const store::CoverageSpan& span : spans) {
        // Held back is our own doing: nobody was asked, so nobody failed to answer.
        if (span.state == store::CoverageState::not_asked ||
            span.state == store::CoverageState::held_back)
            continue;
        const double length = double((span.to - span.from).count());
        known += length;
        if (span.state == store::CoverageState::up)
            up += length;
    }
    return known > 0 ? std::optional(up / known) : std::nullopt;
}

QString share_text(double share)
{
    int percent = int(std::lround(100 * share));
    if (share < 1)
        percent = std::min(percent, 99);
    if (share > 0)
        percent = std::max(percent, 1);
    return Model::tr("%1 %").arg(percent);
}

std::optional<double> budget_share(const std::optional<store::BudgetUse>& use)
{
    const auto tight = tightest(use);
    return tight ? std::optional(double(tight->used) / tight->of) : std::nullopt;
}

QString budget_text(const std::optional<store::BudgetUse>& use)
{
    if (!use)
        return QStringLiteral("–");
    if (const auto tight = tightest(use))
        return tight->words;
    if (use->budget.per_second > 0)
        return Model::tr("%1 a second").arg(use->budget.per_second);
    return Model::tr("%1 s apart").arg(use->budget.apart);
}

QString state_text(SourceState state)
{
    switch (state) {
    case SourceState::failing: return Model::tr("failing");
    case SourceState::wants_key: return Model::tr("wants a key");
    case SourceState::held_back: return Model::tr("held back");
    case SourceState::waiting: return Model::tr("not asked yet");
    case SourceState::well: return Model::tr("well");
    case SourceState::paused: break;
    }
    return Model::tr("paused");
}

QString kind_text(const Source& source)
{
    return source.kind == SourceKind::quotes ? Model::tr("Quotes") : Model::tr("News");
}

QString key_text(const Source& source, ingest::Keys::Origin origin)
{
    switch (origin) {
    case ingest::Keys::Origin::environment:
        return Model::tr("Key: from the environment variable %1")
            .arg(from_utf8(ingest::key_variable(source.id)));
    case ingest::Keys::Origin::key_store: return Model::tr("Key: from the system’s key store");
    case ingest::Keys::Origin::none: break;
    }
    return Model::tr("Key: it wants one and has none");
}

QString ago_text(Utc time, Utc now)
{
    const auto passed = now - time;
    using std::chrono::duration_cast;
    if (passed < std::chrono::minutes(1))
        return Model::tr("just now");
    if (passed < std::chrono::hours(1))
        return Model::tr("%1 min ago").arg(duration_cast<std::chrono::minutes>(passed).count());
    if (passed < std::chrono::hours(48))
        return Model::tr("%1 h ago").arg(duration_cast<std::chrono::hours>(passed).count());
    if (passed < std::chrono::days(31))
        return Model::tr("%1 d ago").arg(duration_cast<std::chrono::days>(passed).count());
    return date_text(date_of(time));
}

QString span_text(seconds span)
{
    const auto count = span.count();
    if (count % 60 != 0 || count == 0)
        return Model::tr("%1 s").arg(count);
    const auto days = count / 86'400, hours = count / 3'600 % 24, minutes = count / 60 % 60;
    QStringList parts;
    if (days > 0)
        parts << Model::tr("%1 d").arg(days);
    if (hours > 0)
        parts << Model::tr("%1 h").arg(hours);
    if (minutes > 0)
        parts << Model::tr("%1 min").arg(minutes);
    return parts.join(u' ');
}

}  // namespace undertone::view
