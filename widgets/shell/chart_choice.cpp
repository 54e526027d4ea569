#include "shell/chart_choice.h"

namespace undertone::shell {

ChartChoice first_choice(bool demo)
{
    using namespace std::chrono;
    ChartChoice choice;
    choice.query.symbol = {"NVDA"};
    if (demo) {
        choice.query.topics = {TopicId{"deepseek"}};
        choice.query.from = sys_days(2024y / December / 1);
        choice.query.to = sys_days(2025y / March / 31);
    } else {
        choice.newest = view::Newest{months(3)};
    }
    return choice;
}

}  // namespace undertone::shell
