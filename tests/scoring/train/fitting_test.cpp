#include "scoring/train/fitting.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace undertone::scoring::train {
namespace {

struct Cells {
    std::vector<Problem::Cell> cells;
    int label;
    float weight = 1;
};

void add_row(Problem& problem, const Cells& row)
{
    problem.cells.insert(problem.cells.end(), row.cells.begin(), row.cells.end());
    problem.starts.push_back(problem.cells.size());
    problem.labels.push_back(std::uint8_t(row.label));
    problem.weights.push_back(row.weight);
}

/// Eight rows have the one column's mark, of them 1 negative, 2 neutral, 5 positive; eight have not,
/// of them 3, 4, 1.
Problem one_column()
{
    Problem problem;
    problem.columns = 1;
    for (const auto& [marked, label, count] :
         {std::tuple{true, 0, 1}, {true, 1, 2}, {true, 2, 5}, {false, 0, 3}, {false, 1, 4}, {false, 2, 1}})
        for (int i = 0; i < count; ++i)
            add_row(problem, {marked ? std::vector<Problem::Cell>{{0, 1}}
                                     : std::vector<Problem::Cell>{},
                              label});
    return problem;
}

Problem random_problem(unsigned seed)
{
    std::mt19937 random(seed);
    Problem problem;
    problem.columns = 1 + random() % 12;
    for (unsigned rows = 5 + random() % 60; rows > 0; --rows) {
        Cells row{{}, int(random() % 3), 0.5f + float(random() % 4)};
        for (std::uint32_t column = 0; column < problem.columns; ++column)
            if (random() % 3 == 0)
                row.cells.push_back({column, float(int(random() % 9) - 4) / 2});
        add_row(problem, row);
    }
    return problem;
}

/// The gradient by its definition: for each row weight * (p - label) in every cell, and the penalty.
std::vector<ByLabel> gradient(const Problem& problem, double penalty, const Coefficients& w)
{
    std::vector<ByLabel> sum(w.size(), ByLabel{});
    for (std::size_t column = 0; column < problem.columns; ++column)
        for (std::size_t c = 0; c < 3; ++c)
            sum[column][c] = penalty * w[column][c];
    for (std::size_t row = 0; row < problem.rows(); ++row) {
        ByLabel odds{};
        double all = 0;
        for (std::size_t c = 0; c < 3; ++c) {
            double z = w.back()[c];
            for (std::size_t k = problem.starts[row]; k < problem.starts[row + 1]; ++k)
                z += double(problem.cells[k].value) * w[problem.cells[k].column][c];
            all += odds[c] = std::exp(z);
        }
        for (std::size_t c = 0; c < 3; ++c) {
            const double miss = double(problem.weights[row]) *
                                (odds[c] / all - (problem.labels[row] == c ? 1 : 0));
            sum.back()[c] += miss;
            for (std::size_t k = problem.starts[row]; k < problem.starts[row + 1]; ++k)
                sum[problem.cells[k].column][c] += double(problem.cells[k].value) * miss;
        }
    }
    return sum;
}

double norm(const std::vector<ByLabel>& of)
{
    double squares = 0;
    for (const ByLabel& one : of)
        for (const double value : one)
            squares += value * value;
    return std::sqrt(squares);
}

TEST(Fitting, WithoutAPenaltyTheShares)
{
    // A column that only says yes or no, and no penalty: the likeliest model gives the rows' shares.
    const Coefficients w = fit(one_column(), 0, 100);
    const ByLabel unmarked = softmax(w[1]);
    const ByLabel marked = softmax({w[0][0] + w[1][0], w[0][1] + w[1][1], w[0][2] + w[1][2]});
    const ByLabel of_marked{1 / 8.0, 2 / 8.0, 5 / 8.0}, of_unmarked{3 / 8.0, 4 / 8.0, 1 / 8.0};
    for (std::size_t c = 0; c < 3; ++c) {
        EXPECT_NEAR(marked[c], of_marked[c], 1e-3);
        EXPECT_NEAR(unmarked[c], of_unmarked[c], 1e-3);
    }
}

TEST(Fitting, WithAPenaltyWhatDescentByHandReaches)
{
    // Golden: plain gradient descent (steps of 0.05, from zero, until the gradient is below 1e-15) in
    // Python 3.11, on the counts of one_column(), penalty 2 on the column alone.
    const Coefficients w = fit(one_column(), 2, 100);
    const Coefficients golden{{-0.32229611434951555, -0.2709213302461744, 0.5932174445956899},
                              {-0.10319349056540257, 0.28082853203244684, -0.17763504146704429}};
    for (std::size_t i = 0; i < 2; ++i)
        for (std::size_t c = 0; c < 3; ++c)
            EXPECT_NEAR(w[i][c], golden[i][c], 2e-3) << i << ' ' << c;
}

TEST(Fitting, NoGradientIsLeft)
{
    // The objective is convex: where its gradient is zero there is its least.
    for (unsigned seed = 0; seed < 200; ++seed) {
        SCOPED_TRACE(seed);
        const Problem problem = random_problem(seed);
        const double penalty = 0.1 + seed % 7;
        const Coefficients nothing(problem.columns + 1, ByLabel{});
        const Coefficients w = fit(problem, penalty, 500);
        ASSERT_EQ(w.size(), problem.columns + 1);
        EXPECT_LE(norm(gradient(problem, penalty, w)),
                  1.001e-3 * norm(gradient(problem, penalty, nothing)));
    }
}

TEST(Fitting, TheSameBytesTwice)
{
    for (unsigned seed = 0; seed < 20; ++seed)
        EXPECT_EQ(fit(random_problem(seed), 1, 45), fit(random_problem(seed), 1, 45)) << seed;
}

TEST(Fitting, AWeightOfTwoIsTheRowTwice)
{
    Problem once, twice;
    once.columns = twice.columns = 1;
    const Cells good{{{0, 1}}, 2, 1};
    add_row(once, {good.cells, good.label, 2});
    add_row(twice, good);
    add_row(twice, good);
    for (Problem* problem : {&once, &twice})
        add_row(*problem, {{}, 0, 1});
    const Coefficients a = fit(once, 1, 100);
    const Coefficients b = fit(twice, 1, 100);
    for (std::size_t i = 0; i < 2; ++i)
        for (std::size_t c = 0; c < 3; ++c)
            EXPECT_NEAR(a[i][c], b[i][c], 1e-12);
}

TEST(Fitting, NoRowsNoWeights)
{
    Problem problem;
    problem.columns = 2;
    EXPECT_EQ(fit(problem, 1, 10), Coefficients(3, ByLabel{}));
}

TEST(Fitting, SoftmaxBearsAnySize)
{
    EXPECT_EQ(softmax({1000, 1000, 1000}), (ByLabel{1 / 3.0, 1 / 3.0, 1 / 3.0}));
    EXPECT_EQ(softmax({-1e6, 0, -1e6}), (ByLabel{0, 1, 0}));
    const ByLabel p = softmax({std::log(1.0), std::log(2.0), std::log(5.0)});
    EXPECT_NEAR(p[0], 0.125, 1e-15);
    EXPECT_NEAR(p[2], 0.625, 1e-15);
}

}  // namespace
}  // namespace undertone::scoring::train
