#include "story_words.h"

namespace undertone::bench {

const std::vector<Subject>& subjects()
{
    static const std::vector<Subject> all{
        {"deepseek",
         2,
         {"{C} shares {X} {N} % as DeepSeek's {O} raises doubts about {D}",
          "DeepSeek's {O} {X} hopes at {C}, says {Q}", "{C} tests DeepSeek {O} in {P}",
          "Why {C} {U} after DeepSeek showed its {O}",
          "{Q}: DeepSeek {O} could cost {C} {M} by {W}",
          "{C} and {D} weigh answer to DeepSeek's {O}"},
         {"The start-up said on {W} that its {O} was trained for {M}, a fraction of what {C} "
          "spends.",
          "Shares of {C} {X} in {P} while {D} {U}, and {Q} called the move overdone.",
          "{C} said that cheaper models would bring more demand for its products, not less."},
         {"open model", "reasoning model", "cheaper model", "coding model", "chat app", "new paper",
          "training method", "price cut"}},
        {"stargate",
         1,
         {"{C} {U} on Stargate {O} in {P}", "Stargate's {O} in {P} {X}, {Q} says",
          "{C} to supply {M} of {O} for Stargate", "{C} and {D} put {M} into Stargate {O}",
          "Stargate {O}: {C} signs for {N} megawatts in {P}"},
         {"The {O} in {P} is to be ready on {W} and will cost {M}, according to {Q}.",
          "{C} will supply the capacity under a contract of {N} months, beside {D}.",
          "Lenders asked how the venture would be paid for, said {Q}."},
         {"campus", "data centre", "power deal", "cooling order", "network", "land purchase",
          "second phase", "loan"}},
        {"export_curbs",
         2,
         {"US weighs {O} that would hit {C} sales in {P}", "{C} {X} {N} % on {O}",
          "{C} warns of {M} charge after {O}", "{Q}: {O} leaves {C} and {D} exposed",
          "Washington delays {O}; {C} {U}", "{C} seeks licence for {P} despite {O}"},
         {"Officials said on {W} that the {O} would take effect within {N} days.",
          "{C} makes {N} % of its sales in the region and warned of {M} in lost revenue.",
          "{D} said that it had stopped taking orders from {P}, according to {Q}."},
         {"chip export curbs", "licence rules", "entity list additions", "tool restrictions",
          "tariffs on chips", "memory ban", "diffusion rule", "end-user checks"}},
        {"ai_spending",
         3,
         {"{C} raises spending on {O} to {M}", "{C} {U} {N} % as {D} lifts outlay for {O}",
          "{Q} asks when {C}'s {M} on {O} will pay", "{C} to build {O} in {P} for {M}",
          "{C} cuts {O} budget by {N} %, {D} {X}", "{O}: {C} signs {M} deal with {D}"},
         {"The company said on {W} that it would spend {M} on {O} this year, {N} % more than "
          "planned.",
          "Suppliers such as {D} stand to gain, said {Q}, while free cash flow is set to fall.",
          "Capacity in {P} is sold out until next year, {C} told analysts."},
         {"data centres", "AI servers", "cloud capacity", "custom chips", "networking gear",
          "power plants", "training clusters", "liquid cooling"}},
        {"",
         4,
         {"{C} {U} {N} % on {O}", "{C} {X} {N} % on {O}", "{C} names new chief of {O} in {P}",
          "{Q} lifts {C} target on {O}", "{C} and {D} settle dispute over {O}",
          "{C} unveils {O} in {P}", "{C} sees {O} of {M} next quarter",
          "What {C}'s {O} means for {D}"},
         {"{C} said on {W} that its {O} had come in at {M}, {N} % above the year before.",
          "{Q} kept its view of the shares and pointed to {O} in {P}.",
          "Trading was heavy, and {D} {U} beside it.", "Talks between {C} and {D} go on."},
         {"quarterly revenue", "gross margin", "guidance", "new chips", "a patent suit",
          "an antitrust inquiry", "software unit", "orders", "a share buyback", "layoffs"}}};
    return all;
}

const std::vector<std::string>& ups()
{
    static const std::vector<std::string> all{"rises",  "gains",    "jumps", "rallies",
                                              "climbs", "advances", "soars", "recovers"};
    return all;
}

const std::vector<std::string>& downs()
{
    static const std::vector<std::string> all{"falls", "slides", "drops",   "tumbles",
                                              "slips", "sinks",  "weakens", "retreats"};
    return all;
}

const std::vector<std::string>& places()
{
    static const std::vector<std::string> all{
        "Texas",   "Arizona",  "Ohio",  "Virginia", "Taiwan",    "Japan",  "China",  "Korea",
        "Germany", "Ireland",  "India", "Malaysia", "Singapore", "France", "Norway", "Canada",
        "Mexico",  "the Gulf", "Spain", "Georgia",  "Oregon",    "Utah",   "Brazil", "Chile"};
    return all;
}

const std::vector<std::string>& voices()
{
    static const std::vector<std::string> all{
        "a broker",      "an analyst",  "the finance chief",   "a supplier",  "a ministry official",
        "one lender",    "a regulator", "the chief executive", "a rival",     "a fund manager",
        "a consultancy", "an insider",  "a trade group",       "the auditor", "a union",
        "a customer"};
    return all;
}

const std::vector<std::string>& tails()
{
    static const std::vector<std::string> all{"",
                                              "",
                                              "",
                                              ": report",
                                              " - sources",
                                              " (update)",
                                              ": analysis",
                                              ", filing shows",
                                              " as trading opens",
                                              " ahead of results",
                                              " this week",
                                              " - video",
                                              ": what to know",
                                              " for a second day",
                                              " in early trading"};
    return all;
}

const std::vector<std::string>& rules()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> made{"the remaining words together", "this word",
                                      "this pair of words", "these two words, near each other"};
        for (const char* kind : {"up", "down", "cause", "doubt", "deal", "launch", "share", "beat",
                                 "miss", "tighten", "ease", "warn", "praise", "lawsuit"})
            for (const char* place :
                 {"right after the name", "after the name", "two words after the name",
                  "right before the name", "in a clause before the name", "after another name",
                  "between it and another company", "well after the name"})
                made.push_back(std::string("a word of the class “") + kind + "” " + place);
        return made;
    }();
    return all;
}

}  // namespace undertone::bench
