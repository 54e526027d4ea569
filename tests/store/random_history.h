#pragma once

#include "store/workspace.h"

#include <random>

namespace undertone::store::test {

/// A workspace in which everything that is kept has rows, by chance; the same for the same seed.
class HistoryTest : public StoreTest {
protected:
    void live(unsigned seed, int days)
    {
        random_.seed(seed);
        Topic own = topic("mine");
        own.own = true;
        EXPECT_TRUE(writer_.change_topics({}, {own}));
        EXPECT_TRUE(writer_.save_watchlists({{{}, "Chips", {{"NVDA"}, {"AMD"}}}, {{}, "Ü", {}}}));
        EXPECT_TRUE(writer_.set_setting("workspace/kind", "live"));
        market::CalendarData calendar;
        calendar.id = "mine";
        calendar.exchanges = {"MINE"};
        calendar.zone = "Europe/Zurich";
        calendar.from = day("2025-01-01");
        calendar.to = day("2025-12-31");
        EXPECT_TRUE(writer_.save_calendars({calendar}, true));
        EXPECT_TRUE(writer_.save_budgets({{"example.com", 1, 2, 3, 4, 5}}));
        for (int i = 0; i < days; ++i) {
            g_now += std::chrono::hours(12 + chance(24));
            live_a_day();
        }
        split();
        score_anew();
        const auto unsearched = writer_.reader().not_searched_for({"mine"}, 1'000).value();
        EXPECT_TRUE(writer_.save_matches({"mine"}, {{unsearched.front().scored_text, 0.25}},
                                         unsearched.back().scored_text));
        EXPECT_TRUE(writer_.mark_story({1}, {true, true, "\"quoted\", =1+1\nsecond line"}));
        EXPECT_TRUE(writer_.mark_story({2}, {false, true, ""}));
        EXPECT_TRUE(writer_.set_own_label({1}, {"nvidia"}, Label::negative));
        EXPECT_TRUE(writer_.save_chart({"\"quoted\"", "{\"symbol\": \"NVDA\"}", {}, {{1}, {2}}}));
        tell();
        EXPECT_TRUE(writer_.save_chart({"empty", "{}", {}, {}}));
    }

    int chance(int below) { return int(random_() % unsigned(below)); }

    /// Words that are hard on formats.
    std::string words()
    {
        static const char* const all[] = {"Nvidia", "=SUM(A1)", "a \"quote\"", "two\nlines", "'",
                                          "-0.5",   "Müller",   "\xE2\x80\x9Clike this\xE2\x80\x9D",
                                          "@home",  "tab\there", "", "comma, comma", "\r", "'=x",
                                          "back\\slash", "null"};
        std::string text = all[chance(std::size(all))];
        for (int i = chance(4); i > 0; --i)
            text += std::string(chance(2) ? " " : "") + all[chance(std::size(all))];
        return text;
    }

private:
    NewStory random_story(int id)
    {
        NewStory one = story(std::to_string(id), words(), {});
        one.source = {id % 2 ? "a" : "b"};
        one.content.summary = words();
        one.content.text = words();
        one.content.link = "https://example.com/" + std::to_string(id);
        if (chance(2))
            one.content.published = Published{g_now - seconds(chance(9'000)), chance(2) == 1};
        one.known_at = g_now - seconds(chance(90'000));
        one.novelty = 1.0 / (1 + chance(7));
        one.scored.tone = chance(200) / 100.0 - 1;
        if (chance(5) == 0)
            one.scored.unscored = "not in English (German)";
        for (const char* company : {"nvidia", "amd"})
            if (chance(2))
                one.scored.mentions.push_back(random_mention(company));
        if (chance(3) == 0) {
            Claim claim;
            claim.text = "fell 17%";
            claim.value = 17;
            claim.unit = "%";
            claim.date = date_of(g_now);
            one.scored.claims.push_back(claim);
        }
        return one;
    }

    Mention random_mention(const std::string& company)
    {
        Mention one = mention(company, chance(2'001) / 1'000.0 - 1, chance(1'000) / 999.0);
        one.log_odds = chance(100) / 7.0;
        one.intercept = -chance(100) / 3.0;
        one.reaction = chance(2) == 1;
        one.reasons = {{Field::title, 0, 2, "Nv", 0.125, "this word", chance(2) == 1},
                       {Field::summary, 1, 2, "b", -0.25, "that word", false}};
        return one;
    }

    void live_a_day()
    {
        std::vector<NewStory> stories;
        for (int i = chance(5); i >= 0; --i)
            stories.push_back(random_story(chance(2) ? next_++ : 1 + chance(next_)));
        for (const NewStory& one : stories)
            save(one);
        BarSeries bars;
        bars.symbol = {"NVDA"};
        bars.currency = "USD";
        bars.basis = Basis::split_adjusted;
        bars.provider = "a";
        const double price = 100 + chance(100) / 7.0;
        bars.bars = {{Utc(date_of(g_now)), price, price + 1, price - 1, price,
                      chance(2) ? std::optional<double>(chance(1'000)) : std::nullopt}};
        if (chance(5) == 0)
            bars.dividends = {{date_of(g_now), 0.01}};
        EXPECT_TRUE(writer_.save_bars(bars));
        FetchRecord fetch;
        fetch.source = {"a"};
        fetch.at = g_now;
        fetch.ok = chance(3) > 0;
        fetch.error = fetch.ok ? "" : "the server said \"no\"";
        fetch.interval = seconds(900);
        EXPECT_TRUE(writer_.save_fetch(fetch, {{{"a"}, "NVDA", g_now, 200, 10, 1, 1, fetch.error}},
                                       g_now + seconds(900)));
    }

    /// Alerts, made, snoozed, removed; and what they told.
    void tell()
    {
        AlertRule rule;
        rule.kind = AlertKind::tone;
        rule.company = {"nvidia"};
        rule.topic = TopicId{"deepseek"};
        rule.level = -0.3;
        const AlertRule tone = writer_.add_alert_rule(rule).value();
        AlertRule other;
        other.kind = AlertKind::source_down;
        other.level = 4;
        const AlertRule down = writer_.add_alert_rule(other).value();
        EXPECT_TRUE(writer_.switch_alert_rule(
            tone.id, {chance(2) == 1, chance(2) == 1, g_now + seconds(chance(9'000))}));
        AlertFiring crossed;
        crossed.rule = tone.id;
        crossed.event = to_iso(g_now);
        crossed.at = g_now;
        crossed.value = -chance(1'000) / 999.0;
        crossed.story = {1};
        AlertFiring silent;
        silent.rule = down.id;
        silent.event = "silent a";
        silent.at = g_now;
        silent.source = {"a"};
        silent.detail = words();
        const auto told = writer_.save_firings({crossed, silent});
        ASSERT_TRUE(told);
        EXPECT_TRUE(writer_.see_firings({told->front().id}));
    }

    /// Bars that a provider re-based for a split.
    void split()
    {
        BarSeries bars;
        bars.symbol = {"AMD"};
        bars.basis = Basis::split_adjusted;
        bars.provider = "a";
        for (int i = 0; i < 8; ++i)
            bars.bars.push_back(
                {Utc(day("2025-03-03") + std::chrono::days(i)), 100, 120, 80, 100.0 + i, 5});
        EXPECT_TRUE(writer_.save_bars(bars));
        for (Bar& bar : bars.bars)
            bar = {bar.t, 50, 60, 40, bar.close / 2, 10};
        bars.bars.push_back({Utc(day("2025-03-11")), 50, 51, 49, 50, 10});
        bars.splits = {{day("2025-03-11"), 2}};
        EXPECT_TRUE(writer_.save_bars(bars));
    }

    void score_anew()
    {
        std::vector<NewScore> scores;
        const auto unscored = writer_.reader().not_scored_by("other/2", {}, 10'000).value();
        for (const Unscored& one : unscored) {
            NewScore score;
            score.revision = one.revision;
            score.engine = "other/2";
            score.trained_until = day("2024-12-31");
            score.scored.mentions = {random_mention("amd")};
            score.scored.topics = {{{"stargate"}, 0.5}};
            scores.push_back(std::move(score));
        }
        EXPECT_TRUE(writer_.save_scores(scores));
        g_now += std::chrono::hours(1);
        if (chance(2)) {
            EXPECT_TRUE(writer_.use_engine("other/2"));
        }
    }

    std::mt19937 random_;
    int next_ = 1;
};

}  // namespace undertone::store::test
