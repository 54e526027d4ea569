#include "sources/date_words.h"

#include <algorithm>
#include <array>

namespace undertone::sources {
namespace {

struct Word {
    std::string_view word;
    int value;
};

template <std::size_t N>
std::optional<int> look_up(const std::array<Word, N>& table, std::string_view word)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Word& row) { return row.word == word; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

// English, German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Polish, Hungarian, Greek,
// Russian, Turkish; names and abbreviations. A form that two languages give different months is in
// none of the rows.
constexpr auto months = std::to_array<Word>({
    {"jan", 1},           {"january", 1},    {"januar", 1},     {"jänner", 1},     {"janvier", 1},
    {"janv", 1},          {"enero", 1},      {"ene", 1},        {"janeiro", 1},    {"gennaio", 1},
    {"gen", 1},           {"januari", 1},    {"stycznia", 1},   {"sty", 1},        {"január", 1},
    {"ιαν", 1},           {"янв", 1},        {"января", 1},     {"ocak", 1},       {"feb", 2},
    {"february", 2},      {"februar", 2},    {"février", 2},    {"fevrier", 2},    {"févr", 2},
    {"fév", 2},           {"fev", 2},        {"febrero", 2},    {"fevereiro", 2},  {"febbraio", 2},
    {"februari", 2},      {"lutego", 2},     {"lut", 2},        {"február", 2},    {"februári", 2},
    {"φεβ", 2},           {"фев", 2},        {"февраля", 2},    {"şubat", 2},      {"mar", 3},
    {"march", 3},         {"märz", 3},       {"maerz", 3},      {"mär", 3},        {"mrz", 3},
    {"mars", 3},          {"marzo", 3},      {"março", 3},      {"marco", 3},      {"maart", 3},
    {"mrt", 3},           {"marts", 3},      {"marca", 3},      {"március", 3},    {"máricius", 3},
    {"μαρ", 3},           {"μάρ", 3},        {"мар", 3},        {"марта", 3},      {"mart", 3},
    {"apr", 4},           {"april", 4},      {"avril", 4},      {"avr", 4},        {"abril", 4},
    {"abr", 4},           {"aprile", 4},     {"kwietnia", 4},   {"kwi", 4},        {"április", 4},
    {"απρ", 4},           {"απρίλ", 4},      {"апр", 4},        {"апреля", 4},     {"nisan", 4},
    {"may", 5},           {"mai", 5},        {"mayo", 5},       {"maio", 5},       {"maggio", 5},
    {"mag", 5},           {"mei", 5},        {"maj", 5},        {"maja", 5},       {"május", 5},
    {"máujus", 5},        {"μαι", 5},        {"μάι", 5},        {"μαϊ", 5},        {"мая", 5},
    {"май", 5},           {"mayıs", 5},      {"jun", 6},        {"june", 6},       {"juni", 6},
    {"juin", 6},          {"junio", 6},      {"junho", 6},      {"giugno", 6},     {"giu", 6},
    {"czerwca", 6},       {"cze", 6},        {"június", 6},     {"ιουν", 6},       {"ιούν", 6},
    {"ιον", 6},           {"июн", 6},        {"июня", 6},       {"haziran", 6},    {"jul", 7},
    {"july", 7},          {"juli", 7},       {"juillet", 7},    {"juil", 7},       {"julio", 7},
    {"julho", 7},         {"luglio", 7},     {"lug", 7},        {"lipca", 7},      {"lip", 7},
    {"július", 7},        {"ιουλ", 7},       {"ιούλ", 7},       {"ιολ", 7},        {"июл", 7},
    {"июля", 7},          {"temmuz", 7},     {"aug", 8},        {"august", 8},     {"août", 8},
    {"aout", 8},          {"agosto", 8},     {"ago", 8},        {"augustus", 8},   {"augusti", 8},
    {"sierpnia", 8},      {"sie", 8},        {"augusztus", 8},  {"αυγ", 8},        {"αύγ", 8},
    {"авг", 8},           {"августа", 8},    {"ağustos", 8},    {"sep", 9},        {"sept", 9},
    {"september", 9},     {"septembre", 9},  {"septiembre", 9}, {"set", 9},        {"setembro", 9},
    {"settembre", 9},     {"września", 9},   {"wrz", 9},        {"szeptember", 9}, {"σεπ", 9},
    {"σεπτ", 9},          {"сен", 9},        {"сент", 9},       {"сентября", 9},   {"eylül", 9},
    {"oct", 10},          {"october", 10},   {"okt", 10},       {"oktober", 10},   {"octobre", 10},
    {"octubre", 10},      {"outubro", 10},   {"out", 10},       {"ottobre", 10},   {"ott", 10},
    {"października", 10}, {"paź", 10},       {"október", 10},   {"οκτ", 10},       {"окт", 10},
    {"октября", 10},      {"ekim", 10},      {"nov", 11},       {"november", 11},  {"novembre", 11},
    {"noviembre", 11},    {"novembro", 11},  {"listopada", 11}, {"lis", 11},       {"νοε", 11},
    {"νοέ", 11},          {"ноя", 11},       {"ноября", 11},    {"kasım", 11},     {"dec", 12},
    {"december", 12},     {"dez", 12},       {"dezember", 12},  {"décembre", 12},  {"decembre", 12},
    {"déc", 12},          {"diciembre", 12}, {"dic", 12},       {"dezembro", 12},  {"dicembre", 12},
    {"desember", 12},     {"grudnia", 12},   {"gru", 12},       {"δεκ", 12},       {"дек", 12},
    {"декабря", 12},      {"aralık", 12},
});

constexpr auto weekdays = std::to_array<Word>({
    {"sun", 0},      {"sunday", 0},     {"mon", 1},      {"monday", 1},    {"tue", 2},
    {"tues", 2},     {"tuesday", 2},    {"wed", 3},      {"wednesday", 3}, {"thu", 4},
    {"thur", 4},     {"thurs", 4},      {"thursday", 4}, {"fri", 5},       {"friday", 5},
    {"sat", 6},      {"saturday", 6},   {"sonntag", 0},  {"montag", 1},    {"dienstag", 2},
    {"mittwoch", 3}, {"donnerstag", 4}, {"freitag", 5},  {"samstag", 6},   {"dimanche", 0},
    {"lundi", 1},    {"mardi", 2},      {"mercredi", 3}, {"jeudi", 4},     {"vendredi", 5},
    {"samedi", 6},
});

constexpr int h = 60;
constexpr auto zones = std::to_array<Word>({
    {"z", 0},
    {"ut", 0},
    {"utc", 0},
    {"gmt", 0},
    {"wet", 0},
    {"west", 1 * h},
    {"bst", 1 * h},
    {"cet", 1 * h},
    {"met", 1 * h},
    {"mez", 1 * h},
    {"cest", 2 * h},
    {"mest", 2 * h},
    {"mesz", 2 * h},
    {"eet", 2 * h},
    {"sast", 2 * h},
    {"eest", 3 * h},
    {"msk", 3 * h},
    {"ist", 5 * h + 30},
    {"hkt", 8 * h},
    {"sgt", 8 * h},
    {"awst", 8 * h},
    {"jst", 9 * h},
    {"kst", 9 * h},
    {"acst", 9 * h + 30},
    {"aest", 10 * h},
    {"aedt", 11 * h},
    {"nzst", 12 * h},
    {"nzdt", 13 * h},
    {"brt", -3 * h},
    {"art", -3 * h},
    {"ast", -4 * h},
    {"adt", -3 * h},
    {"at", -4 * h},
    {"est", -5 * h},
    {"edt", -4 * h},
    {"et", -5 * h},
    {"cst", -6 * h},
    {"cdt", -5 * h},
    {"ct", -6 * h},
    {"mst", -7 * h},
    {"mdt", -6 * h},
    {"mt", -7 * h},
    {"pst", -8 * h},
    {"pdt", -7 * h},
    {"pt", -8 * h},
    {"akst", -9 * h},
    {"akdt", -8 * h},
    {"hst", -10 * h},
    // RFC 822 §5.1, signs as printed there; "j" is not used.
    {"a", -1 * h},
    {"b", -2 * h},
    {"c", -3 * h},
    {"d", -4 * h},
    {"e", -5 * h},
    {"f", -6 * h},
    {"g", -7 * h},
    {"h", -8 * h},
    {"i", -9 * h},
    {"k", -10 * h},
    {"l", -11 * h},
    {"m", -12 * h},
    {"n", 1 * h},
    {"o", 2 * h},
    {"p", 3 * h},
    {"q", 4 * h},
    {"r", 5 * h},
    {"s", 6 * h},
    {"t", 7 * h},
    {"u", 8 * h},
    {"v", 9 * h},
    {"w", 10 * h},
    {"x", 11 * h},
    {"y", 12 * h},
});

}  // namespace

int month_of_word(std::string_view word) { return look_up(months, word).value_or(0); }

std::optional<int> weekday_of_word(std::string_view word) { return look_up(weekdays, word); }

std::optional<int> zone_minutes_of_word(std::string_view word) { return look_up(zones, word); }

}  // namespace undertone::sources
