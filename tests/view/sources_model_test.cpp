#include "view/sources_model.h"

#include "view/probe_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace undertone::view {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using testing::HasSubstr;

const Utc now = utc_from_iso("2025-01-31T12:00:00Z").value();

Source source(const std::string& id, SourceKind kind = SourceKind::news)
{
    Source one;
    one.id = {id};
    one.name = "Name of " + id;
    one.family = "family";
    one.kind = kind;
    one.format = "feed";
    one.url = "https://" + id + ".example/feed";
    return one;
}

SourceFigures figures(const std::string& id, bool ok)
{
    SourceFigures told;
    told.health = {{id}, now - minutes(5), 0, milliseconds(310), 12.25};
    told.last = store::FetchRecord{};
    told.last->source = {id};
    told.last->at = now - minutes(5);
    told.last->ok = ok;
    if (!ok) {
        told.last->error = "Name: the server answered HTTP 500; next try 12:30";
        told.health.last_success = now - hours(30);
        told.health.failures = 4;
    }
    using State = store::CoverageState;
    told.coverage = {{now - days(30), now - days(20), State::not_asked, {}, 0, 0},
                     {now - days(20), now - days(5), State::up, {}, 10, 10},
                     {now - days(5), now, State::down, "no", 10, 0}};
    return told;
}

QString words(const QString& text) { return QString(text).replace(u'\u202f', u' '); }

class SourcesModelTest : public testing::Test {
protected:
    SourcesModelTest()
    {
        Source paused = source("c");
        paused.enabled = false;
        Source keyed = source("tiingo", SourceKind::quotes);
        keyed.format = "tiingo";
        keyed.interval = hours(12);
        keyed.weight = 0.25;
        sources = {source("a"), source("b"), paused, keyed};
        model.setSources(sources, nullptr, true);
    }
    QString text(int row, int column) { return model.index(row, column).data().toString(); }
    void tell(std::vector<SourceFigures> all)
    {
        model.setFigures(std::make_shared<const std::vector<SourceFigures>>(std::move(all)), now);
    }

    std::vector<Source> sources;
    SourcesModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SourcesModelTest, BeforeTheReaderTellsFiguresAreBlankAndThenWhatItSaid)
{
    EXPECT_EQ(text(0, SourcesModel::latency_column), "");
    EXPECT_EQ(text(0, SourcesModel::state_column), "not asked yet");
    tell({figures("a", true), figures("b", false), figures("nobody", true)});
    EXPECT_EQ(text(0, SourcesModel::state_column), "well");
    EXPECT_EQ(text(0, SourcesModel::success_column), "5 min ago");
    EXPECT_EQ(text(0, SourcesModel::failures_column), "0");
    EXPECT_EQ(text(0, SourcesModel::latency_column), "310 ms");
    EXPECT_EQ(words(text(0, SourcesModel::items_column)), "12");
    EXPECT_EQ(text(0, SourcesModel::coverage_column), "75 %");  // 15 of the 20 days it was asked
    EXPECT_EQ(text(0, SourcesModel::budget_column), "–");
    EXPECT_EQ(text(1, SourcesModel::state_column), "failing");
    EXPECT_EQ(text(1, SourcesModel::success_column), "30 h ago");
    EXPECT_EQ(text(1, SourcesModel::failures_column), "4");
    EXPECT_EQ(text(2, SourcesModel::state_column), "paused");
    EXPECT_EQ(text(3, SourcesModel::state_column), "wants a key");
    EXPECT_EQ(text(3, SourcesModel::interval_column), "12 h");
    EXPECT_EQ(text(3, SourcesModel::weight_column), "0.25");
}

TEST_F(SourcesModelTest, WhatIsNotKnownIsADash)
{
    SourceFigures never;
    never.health.source = {"a"};
    tell({never});
    for (const int column :
         {SourcesModel::success_column, SourcesModel::failures_column, SourcesModel::latency_column,
          SourcesModel::items_column, SourcesModel::coverage_column, SourcesModel::budget_column})
        EXPECT_EQ(text(0, column), "–") << column;
}

TEST_F(SourcesModelTest, ARowIsToldInWordsForScreenReadersAndTheTip)
{
    tell({figures("b", false)});
    const std::string spoken =
        model.index(1, 0).data(Qt::AccessibleTextRole).toString().toStdString();
    EXPECT_THAT(spoken, HasSubstr("Name of b. News, failing, every 15 min"));
    EXPECT_THAT(spoken, HasSubstr("Last success 30 h ago"));
    EXPECT_THAT(spoken, HasSubstr("HTTP 500; next try 12:30"));
    EXPECT_THAT(spoken, HasSubstr("75 %"));
    EXPECT_EQ(model.index(1, SourcesModel::failures_column).data(Qt::AccessibleTextRole).toString(),
              "Failures 4");
    EXPECT_THAT(model.in_words(3).toStdString(), HasSubstr("it wants one and has none"));
}

TEST_F(SourcesModelTest, TheTightestBoundOfABudgetIsShown)
{
    SourceFigures told = figures("a", true);
    told.budget = store::BudgetUse{{"a.example", 0, 8, 800}, 4, 4, 20};
    tell({told});
    EXPECT_EQ(text(0, SourcesModel::budget_column), "4 of 8 this minute");
    told.budget->in_minute = 0;
    tell({told});
    EXPECT_EQ(text(0, SourcesModel::budget_column), "20 of 800 today");
    EXPECT_THAT(model.in_words(0).toStdString(),
                HasSubstr("Used of the budget of a.example: 20 of 800 today"));
    told.budget = store::BudgetUse{{"a.example", 0, 0, 0, 5}, 1, 1, 1};
    tell({told});
    EXPECT_EQ(text(0, SourcesModel::budget_column), "5 s apart");
}

TEST_F(SourcesModelTest, TheStripIsSharesOfThirtyDays)
{
    tell({figures("a", true)});
    const auto strip =
        model.index(0, 0).data(SourcesModel::coverage_role).value<QList<CoverageStretch>>();
    ASSERT_EQ(strip.size(), 3);
    EXPECT_DOUBLE_EQ(strip[0].from, 0);
    EXPECT_NEAR(strip[1].from, 1.0 / 3, 1e-12);
    EXPECT_NEAR(strip[2].from, 5.0 / 6, 1e-12);
    EXPECT_DOUBLE_EQ(strip[2].to, 1);
    EXPECT_EQ(strip[2].state, store::CoverageState::down);
}

TEST_F(SourcesModelTest, EditsAreHandedOnAndNeverMadeHere)
{
    QSignalSpy edited(&model, &SourcesModel::edited);
    const auto last = [&] { return edited.back().front().value<Source>(); };
    EXPECT_TRUE(model.setData(model.index(0, SourcesModel::name_column), Qt::Unchecked,
                              Qt::CheckStateRole));
    EXPECT_FALSE(last().enabled);
    EXPECT_TRUE(model.setData(model.index(0, SourcesModel::interval_column), 30));
    EXPECT_EQ(last().interval, minutes(30));
    EXPECT_TRUE(model.setData(model.index(0, SourcesModel::interval_column), 0)) << "put right";
    EXPECT_EQ(last().interval, minutes(1));
    EXPECT_TRUE(model.setData(model.index(0, SourcesModel::weight_column), 0.5));
    EXPECT_EQ(last().weight, 0.5);
    EXPECT_TRUE(model.setData(model.index(0, SourcesModel::family_column), "  house "));
    EXPECT_EQ(last().family, "house");
    EXPECT_TRUE(model.setData(model.index(0, SourcesModel::name_column), "New"));
    EXPECT_EQ(last().name, "New");
    EXPECT_EQ(edited.count(), 6);
    EXPECT_FALSE(model.setData(model.index(0, SourcesModel::name_column), " ")) << "no change";
    EXPECT_FALSE(model.setData(model.index(0, SourcesModel::latency_column), 1));
    EXPECT_EQ(model.source(0), sources[0]) << "as before until it is handed back";

    model.setSources(sources, nullptr, false);
    EXPECT_FALSE(model.setData(model.index(0, SourcesModel::weight_column), 2));
    EXPECT_FALSE(model.flags(model.index(0, 0)) & Qt::ItemIsUserCheckable);
    EXPECT_EQ(edited.count(), 6);
}

// An editor hands back what it showed; of a number that is two decimals.
TEST_F(SourcesModelTest, AnEditorThatIsClosedWithoutTypingChangesNothing)
{
    sources[0].interval = seconds(90);
    sources[0].weight = 0.125;
    sources[0].name = " Two  blanks ";
    sources[1].interval = seconds(100);  // 1.67 min
    sources[1].weight = 1.0 / 3;
    model.setSources(sources, nullptr, true);
    QSignalSpy edited(&model, &SourcesModel::edited);
    const auto leave = [&](int row, int column) {
        const QModelIndex cell = model.index(row, column);
        QVariant value = cell.data(Qt::EditRole);
        if (value.typeId() == QMetaType::Double)
            value = QString::number(value.toDouble(), 'f', 2).toDouble();
        EXPECT_FALSE(model.setData(cell, value)) << row << ' ' << column;
    };
    for (const int row : {0, 1, 2, 3})
        for (const int column : {SourcesModel::name_column, SourcesModel::family_column,
                                 SourcesModel::weight_column, SourcesModel::interval_column})
            leave(row, column);
    EXPECT_EQ(edited.count(), 0);
    EXPECT_TRUE(model.setData(model.index(0, SourcesModel::interval_column), 2.0));
    EXPECT_EQ(edited.back().front().value<Source>().interval, minutes(2)) << "what is typed counts";
    EXPECT_TRUE(model.setData(model.index(0, SourcesModel::interval_column), 2.5));
    EXPECT_EQ(edited.back().front().value<Source>().interval, seconds(150));
}

TEST_F(SourcesModelTest, OnlyCellsThatShowSomethingElseAreSaidToHaveChanged)
{
    tell({figures("a", true), figures("b", false)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    tell({figures("a", true), figures("b", false)});
    model.setSources(sources, nullptr, true);
    EXPECT_EQ(changed.count(), 0) << "a refresh that brings nothing new";
    SourceFigures later = figures("b", false);
    later.health.failures = 5;
    tell({later});
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex(), model.index(1, SourcesModel::failures_column));
    changed.clear();
    model.setFigures(
        std::make_shared<const std::vector<SourceFigures>>(std::vector{figures("a", true)}),
        now + minutes(1));
    ASSERT_EQ(changed.count(), 1) << "another minute is another age; a day ago is still a day ago";
    EXPECT_EQ(text(0, SourcesModel::success_column), "6 min ago");

    const QPersistentModelIndex b(model.index(1, 0));
    sources.insert(sources.begin(), source("new"));
    sources.erase(sources.begin() + 1);
    model.setSources(sources, nullptr, true);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(b.row(), 1) << "what is chosen stays chosen";
    EXPECT_EQ(text(0, SourcesModel::name_column), "Name of new");
    std::swap(sources[0], sources[1]);
    model.setSources(sources, nullptr, true);
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(text(0, SourcesModel::failures_column), "5");
}

// A budget of ours that is used up is no failure of theirs.
TEST_F(SourcesModelTest, WhatWasHeldBackIsNoneOfTheTimeThatItWasAsked)
{
    SourceFigures told = figures("a", true);
    told.coverage[2].state = store::CoverageState::held_back;
    tell({told});
    EXPECT_EQ(text(0, SourcesModel::coverage_column), "100 %");
    told.coverage[1].state = store::CoverageState::held_back;
    tell({told});
    EXPECT_EQ(text(0, SourcesModel::coverage_column), "–") << "never asked";
}

TEST_F(SourcesModelTest, AnEditKeepsTheFiguresAndARemovalTheOthers)
{
    tell({figures("a", true), figures("b", false)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    sources[1].weight = 3;
    model.setSources(sources, nullptr, true);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(text(1, SourcesModel::weight_column), "3.00");
    EXPECT_EQ(text(1, SourcesModel::failures_column), "4");
    sources.erase(sources.begin());
    model.setSources(sources, nullptr, true);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(text(0, SourcesModel::failures_column), "4");
    EXPECT_EQ(model.row_of({"a"}), -1);
}

TEST_F(SourcesModelTest, TheFilterSortsByMeaningAndFindsWords)
{
    SourcesFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester filtered(&filter,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal);
    tell({figures("a", true), figures("b", false)});
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < filter.rowCount(); ++row)
            all << filter.index(row, 0).data().toString().mid(8);
        return all;
    };
    filter.sort(SourcesModel::state_column, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{"b", "tiingo", "a", "c"}));
    filter.sort(SourcesModel::interval_column, Qt::DescendingOrder);
    EXPECT_EQ(names().front(), "tiingo");
    filter.sort(SourcesModel::success_column, Qt::DescendingOrder);
    EXPECT_EQ(names().mid(0, 2), (QStringList{"a", "b"}));
    filter.setWords("  QUOTES name ");
    EXPECT_EQ(names(), (QStringList{"tiingo"}));
    filter.setWords("b.example");
    EXPECT_EQ(names(), (QStringList{"b"}));
    filter.setWords({});
    filter.setShow(SourcesFilter::Show::failing);
    filter.sort(SourcesModel::name_column, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{"b", "tiingo"}));
    filter.setShow(SourcesFilter::Show::paused);
    EXPECT_EQ(names(), (QStringList{"c"}));
    filter.setShow(SourcesFilter::Show::quotes);
    EXPECT_EQ(names(), (QStringList{"tiingo"}));
}

TEST(SourceWords, TimesAndSpansAreShort)
{
    EXPECT_EQ(ago_text(now - seconds(20), now), "just now");
    EXPECT_EQ(ago_text(now + seconds(20), now), "just now");
    EXPECT_EQ(ago_text(now - minutes(59), now), "59 min ago");
    EXPECT_EQ(ago_text(now - hours(47), now), "47 h ago");
    EXPECT_EQ(ago_text(now - days(3), now), "3 d ago");
    EXPECT_EQ(ago_text(now - days(40), now), "22 Dec 2024");
    EXPECT_EQ(span_text(seconds(90)), "90 s");
    EXPECT_EQ(span_text(seconds(900)), "15 min");
    EXPECT_EQ(span_text(seconds(5400)), "1 h 30 min");
    EXPECT_EQ(span_text(seconds(86'400)), "1 d");
}

TEST(SourceWords, ATestIsToldInOneLineAndItsWarnings)
{
    ingest::Probe probe;
    probe.format = "atom";
    probe.title = "Chips";
    probe.items = 20;
    probe.newest = now - hours(2);
    probe.took = milliseconds(310);
    probe.warnings = {"one", "two", "three", "four"};
    const QStringList lines = probe_text(probe, now).split(u'\n');
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(lines[0], "Atom feed “Chips” · items: 20, the newest 2 h ago · answered in 310 ms");
    EXPECT_EQ(lines[1], "one");
    EXPECT_EQ(lines[4], "and 1 more");
    EXPECT_EQ(probe_text(Error{ErrorKind::not_found, "there is no such page", "check", {}, {}}),
              "There is no such page; check");
}

}  // namespace
}  // namespace undertone::view
