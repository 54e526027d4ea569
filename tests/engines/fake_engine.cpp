// A foreign engine for the tests: `fake_engine MODE` answers lines of the contract with the
// probabilities 0.1, 0.2, 0.7, and goes wrong in the way that MODE names.
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>
#include <vector>

using nlohmann::json;

namespace {

json answer_to(const json& question)
{
    json companies = json::array();
    for (const json& target : question["targets"])
        companies.push_back({{"target", target}, {"p", {0.1, 0.2, 0.7}}});
    return {{"id", question["id"]}, {"engine", "fake/1"}, {"companies", companies}};
}

void say(const json& line) { std::cout << line.dump() + "\n" << std::flush; }

[[noreturn]] void sleep_for_ever()
{
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

/// Misbehaves over one question, its answer ready. False: it behaved, the answer is to be given.
bool misbehave(const std::string& mode, json& answer)
{
    if (mode == "silent")
        sleep_for_ever();
    if (mode == "hangs-up") {
        std::fclose(stdout);
        sleep_for_ever();
    }
    if (mode == "stubborn") {
#ifndef _WIN32
        std::signal(SIGTERM, SIG_IGN);
#endif
        sleep_for_ever();
    }
    if (mode == "chatty")
        std::cout << "Loading the model ...\n" << std::flush;
    if (mode == "half") {
        std::cout << answer.dump().substr(0, 20) << std::flush;
        std::exit(0);
    }
    if (mode == "dies") {
        std::cerr << "Traceback (most recent call last):\nValueError: no such model\n";
        std::exit(3);
    }
    if (mode == "crashes")
        std::abort();
    if (mode == "floods")
        for (int i = 0; i < 100'000; ++i)
            std::cerr << "a warning that nobody reads, of a hundred bytes or so, over and over\n";
    if (mode == "endless")
        for (const std::string much(1 << 16, 'x');;)
            std::cout << much << std::flush;
    if (mode == "twice") {
        std::cout << answer.dump() + "\n" + answer.dump() + "\n" << std::flush;
        return true;
    }
    if (mode == "other-id")
        answer["id"] = "nobody asked";
    if (mode == "other-engine")
        answer["engine"] = "fake/2";
    if (mode == "no-targets")
        answer["companies"] = json::array();
    if (mode == "bad-p")
        for (json& company : answer["companies"])
            company["p"] = {0.9, 0.9, 0.9};
    if (mode == "says-error")
        answer = {{"id", answer["id"]}, {"error", "CUDA out of memory"}};
    return false;
}

}  // namespace

int main(int argc, char** argv)
{
    const std::string mode = argc > 1 ? argv[1] : "good";
    if (mode == "deaf")
        sleep_for_ever();
    std::vector<json> held;  // "backwards": so many answers at a time
    int number = 0;
    constexpr int soon_tired = 100;
    for (std::string line; std::getline(std::cin, line);) {
        json answer = answer_to(json::parse(line));
        if (mode == "nameless")
            answer.erase("engine");
        if (mode == "windows-lines") {
            std::cout << "\r\n" + answer.dump() + "\r\n" << std::flush;
            continue;
        }
        // The first question asks who it is.
        if (++number > 1 && mode == "backwards") {
            held.push_back(std::move(answer));
            if (held.size() == 3)
                for (; !held.empty(); held.pop_back())
                    say(held.back());
            continue;
        }
        if (number > soon_tired && mode == "tires")
            sleep_for_ever();
        if (number > 1 && misbehave(mode, answer))
            continue;
        say(answer);
    }
    return 0;
}
