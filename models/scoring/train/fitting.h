#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace undertone::scoring::train {

/// Rows for a multinomial logistic regression with three classes. A row's cells are
/// cells[starts[i]] .. cells[starts[i + 1] - 1].
struct Problem {
    struct Cell {
        std::uint32_t column;
        float value;
    };
    std::vector<Cell> cells;
    std::vector<std::size_t> starts{0};
    std::vector<std::uint8_t> labels;  ///< 0 negative, 1 neutral, 2 positive
    std::vector<float> weights;        ///< how often a row counts
    std::size_t columns = 0;

    [[nodiscard]] std::size_t rows() const { return labels.size(); }
};

/// A number for each label: negative, neutral, positive.
using ByLabel = std::array<double, 3>;

/// Weights of each column, and the intercept last.
using Coefficients = std::vector<ByLabel>;

/// Minimises the weighted sum of log losses + penalty / 2 * (sum of squared weights), intercept free,
/// by L-BFGS (Nocedal & Wright, Numerical Optimization, 2nd ed., algorithms 7.4 and 3.1) from zero.
/// The objective is convex: the result depends on nothing but the problem. Single thread.
/// `rounds`: at most so many steps; it stops earlier when the gradient has shrunk 1000-fold.
Coefficients fit(const Problem& problem, double penalty, int rounds);

/// exp(z) scaled to sum to 1.
ByLabel softmax(const ByLabel& z);

}  // namespace undertone::scoring::train
