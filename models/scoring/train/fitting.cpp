#include "scoring/train/fitting.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace undertone::scoring::train {
namespace {

using Vector = std::vector<double>;

double dot(const Vector& a, const Vector& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

void add(Vector& to, double scale, const Vector& what)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += scale * what[i];
}

/// The objective and its gradient at `w`: three weights a column, the intercept's last.
double evaluate(const Problem& problem, double penalty, const Vector& w, Vector& gradient)
{
    const std::size_t intercept = 3 * problem.columns;
    double value = 0;
    for (std::size_t i = 0; i < intercept; ++i) {
        value += 0.5 * penalty * w[i] * w[i];
        gradient[i] = penalty * w[i];
    }
    for (std::size_t c = 0; c < 3; ++c)
        gradient[intercept + c] = 0;
    for (std::size_t row = 0; row < problem.rows(); ++row) {
        ByLabel z{w[intercept], w[intercept + 1], w[intercept + 2]};
        const auto* begin = problem.cells.data() + problem.starts[row];
        const auto* end = problem.cells.data() + problem.starts[row + 1];
        for (const auto* cell = begin; cell != end; ++cell) {
            const double* at = w.data() + 3 * std::size_t(cell->column);
            for (std::size_t c = 0; c < 3; ++c)
                z[c] += double(cell->value) * at[c];
        }
        ByLabel p = softmax(z);
        const double weight = double(problem.weights[row]);
        value -= weight * std::log(std::max(p[problem.labels[row]], 1e-300));
        p[problem.labels[row]] -= 1;
        for (double& one : p)
            one *= weight;
        for (const auto* cell = begin; cell != end; ++cell) {
            double* at = gradient.data() + 3 * std::size_t(cell->column);
            for (std::size_t c = 0; c < 3; ++c)
                at[c] += double(cell->value) * p[c];
        }
        for (std::size_t c = 0; c < 3; ++c)
            gradient[intercept + c] += p[c];
    }
    return value;
}

struct Step {
    Vector moved, turned;  ///< differences of the weights and of the gradients
    double product;        ///< moved * turned
};

/// The two-loop recursion: the direction that the last steps' curvature suggests.
Vector direction(const Vector& gradient, const std::deque<Step>& steps)
{
    Vector d = gradient;
    std::vector<double> alpha(steps.size());
    for (std::size_t i = steps.size(); i-- > 0;) {
        alpha[i] = dot(steps[i].moved, d) / steps[i].product;
        add(d, -alpha[i], steps[i].turned);
    }
    if (!steps.empty()) {
        const double scale = steps.back().product / dot(steps.back().turned, steps.back().turned);
        for (double& one : d)
            one *= scale;
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        add(d, alpha[i] - dot(steps[i].turned, d) / steps[i].product, steps[i].moved);
    for (double& one : d)
        one = -one;
    return d;
}

}  // namespace

ByLabel softmax(const ByLabel& z)
{
    const double top = *std::max_element(z.begin(), z.end());
    ByLabel p{};
    double sum = 0;
    for (std::size_t c = 0; c < 3; ++c)
        sum += p[c] = std::exp(z[c] - top);
    for (double& one : p)
        one /= sum;
    return p;
}

Coefficients fit(const Problem& problem, double penalty, int rounds)
{
    constexpr std::size_t remembered = 6;
    const std::size_t size = 3 * (problem.columns + 1);
    Vector w(size, 0), gradient(size, 0);
    double value = evaluate(problem, penalty, w, gradient);
    const double enough = 1e-3 * std::sqrt(dot(gradient, gradient));
    std::deque<Step> steps;
    for (int round = 0; round < rounds; ++round) {
        const double norm = std::sqrt(dot(gradient, gradient));
        if (norm <= enough)
            break;
        const Vector d = direction(gradient, steps);
        const double slope = dot(gradient, d);
        double length = steps.empty() ? 1 / norm : 1;
        Vector next, next_gradient(size, 0);
        double next_value = 0;
        bool better = false;
        for (int halvings = 0; halvings < 30 && !better; ++halvings, length *= 0.5) {
            next = w;
            add(next, length, d);
            next_value = evaluate(problem, penalty, next, next_gradient);
            better = next_value <= value + 1e-4 * length * slope;
        }
        if (!better)
            break;
        Step step{next, next_gradient, 0};
        add(step.moved, -1, w);
        add(step.turned, -1, gradient);
        step.product = dot(step.moved, step.turned);
        w = std::move(next);
        gradient = std::move(next_gradient);
        value = next_value;
        if (step.product > 0) {
            steps.push_back(std::move(step));
            if (steps.size() > remembered)
                steps.pop_front();
        }
    }
    Coefficients result(problem.columns + 1);
    for (std::size_t i = 0; i < size; ++i)
        result[i / 3][i % 3] = w[i];
    return result;
}

}  // namespace undertone::scoring::train
