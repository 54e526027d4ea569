#include "store/search_functions.h"

#include "core/text.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <memory>

namespace undertone::store {
namespace {

constexpr double column_weight[] = {4, 2, 1};  // title, summary, text
constexpr double k1 = 1.2, b = 0.75;
constexpr std::int64_t most_counted = 10'000;  // stories of one word

int count_one(const Fts5ExtensionApi*, Fts5Context*, void* count)
{
    return ++*static_cast<std::int64_t*>(count) >= most_counted ? SQLITE_DONE : SQLITE_OK;
}

/// What BM25 needs of a whole query, once.
struct QueryFigures {
    double mean_length = 1;
    std::vector<double> rarity;  ///< a phrase each
    std::vector<double> found;   ///< scratch: weighted count of each phrase in the row

    static int of(const Fts5ExtensionApi* api, Fts5Context* row, QueryFigures*& figures)
    {
        figures = static_cast<QueryFigures*>(api->xGetAuxdata(row, 0));
        if (figures)
            return SQLITE_OK;
        auto made = std::make_unique<QueryFigures>();
        sqlite3_int64 rows = 0, words = 0;
        int code = api->xRowCount(row, &rows);
        if (code == SQLITE_OK)
            code = api->xColumnTotalSize(row, -1, &words);
        const int phrases = api->xPhraseCount(row);
        for (int i = 0; i < phrases && code == SQLITE_OK; ++i) {
            std::int64_t with_it = 0;
            code = api->xQueryPhrase(row, i, &with_it, count_one);
            const double n = double(with_it);
            made->rarity.push_back(std::max(1e-6, std::log((double(rows) - n + 0.5) / (n + 0.5))));
        }
        if (code != SQLITE_OK)
            return code;
        made->mean_length = std::max(1.0, double(words) / double(std::max<sqlite3_int64>(1, rows)));
        made->found.resize(std::size_t(phrases));
        figures = made.release();
        return api->xSetAuxdata(row, figures,
                                [](void* one) { delete static_cast<QueryFigures*>(one); });
    }
};

void relevance(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* answer, int,
               sqlite3_value**)
{
    QueryFigures* query = nullptr;
    int instances = 0, length = 0;
    int code = QueryFigures::of(api, row, query);
    if (code == SQLITE_OK)
        code = api->xInstCount(row, &instances);
    if (code == SQLITE_OK)
        code = api->xColumnSize(row, -1, &length);
    if (code != SQLITE_OK)
        return sqlite3_result_error_code(answer, code);
    std::fill(query->found.begin(), query->found.end(), 0.0);
    for (int i = 0; i < instances; ++i) {
        int phrase = 0, column = 0, token = 0;
        if (api->xInst(row, i, &phrase, &column, &token) == SQLITE_OK)
            query->found[std::size_t(phrase)] += column_weight[column];
    }
    double sum = 0;
    for (std::size_t i = 0; i < query->found.size(); ++i) {
        const double found = query->found[i];
        sum += query->rarity[i] * found * (k1 + 1) /
               (found + k1 * (1 - b + b * length / query->mean_length));
    }
    sqlite3_result_double(answer, sum);
}

/// Walks a column's words and notes where those of a found phrase stand.
struct Marking {
    std::vector<bool> is_found;  ///< by the word's number
    std::size_t word = 0;
    std::string answer;

    static int take(void* self, int flags, const char*, int, int start, int end)
    {
        auto& marking = *static_cast<Marking*>(self);
        if (flags & FTS5_TOKEN_COLOCATED)
            return SQLITE_OK;
        if (marking.word < marking.is_found.size() && marking.is_found[marking.word])
            marking.answer += std::to_string(start) + ' ' + std::to_string(end) + ' ';
        // Of what follows the last found word nothing is needed.
        return ++marking.word < marking.is_found.size() ? SQLITE_OK : SQLITE_DONE;
    }
};

void found_in(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* answer, int count,
              sqlite3_value** arguments)
{
    if (count != 1)
        return sqlite3_result_error(answer, "found_in(search, column)", -1);
    const int wanted = sqlite3_value_int(arguments[0]);
    Marking marking;
    int instances = 0;
    int code = api->xInstCount(row, &instances);
    for (int i = 0; i < instances && code == SQLITE_OK; ++i) {
        int phrase = 0, column = 0, token = 0;
        code = api->xInst(row, i, &phrase, &column, &token);
        if (code != SQLITE_OK || column != wanted)
            continue;
        const auto end = std::size_t(token + api->xPhraseSize(row, phrase));
        if (marking.is_found.size() < end)
            marking.is_found.resize(end);
        std::fill(marking.is_found.begin() + token, marking.is_found.begin() + std::ptrdiff_t(end),
                  true);
    }
    if (code == SQLITE_OK && !marking.is_found.empty()) {
        const char* text = nullptr;
        int size = 0;
        code = api->xColumnText(row, wanted, &text, &size);
        if (code == SQLITE_OK)
            code = api->xTokenize(row, text, size, &marking, Marking::take);
        if (code == SQLITE_DONE)
            code = SQLITE_OK;
    }
    if (code != SQLITE_OK)
        return sqlite3_result_error_code(answer, code);
    sqlite3_result_text(answer, marking.answer.data(), int(marking.answer.size()),
                        SQLITE_TRANSIENT);
}

void small_letters(sqlite3_context* answer, int, sqlite3_value** arguments)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    if (!text)
        return sqlite3_result_null(answer);
    const std::string small = to_lower({text, std::size_t(sqlite3_value_bytes(arguments[0]))});
    sqlite3_result_text(answer, small.data(), int(small.size()), SQLITE_TRANSIENT);
}

/// Null: this SQLite has no FTS5.
fts5_api* api_of(SQLite::Database& db)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* ask = nullptr;
    if (sqlite3_prepare_v2(db.getHandle(), "SELECT fts5(?)", -1, &ask, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(ask, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(ask);
    }
    sqlite3_finalize(ask);
    return api;
}

}  // namespace

void add_search_functions(SQLite::Database& db)
{
    fts5_api* api = api_of(db);
    if (!api)
        throw SQLite::Exception("SQLite was built without FTS5", SQLITE_ERROR);
    api->xCreateFunction(api, "relevance", nullptr, relevance, nullptr);
    api->xCreateFunction(api, "found_in", nullptr, found_in, nullptr);
    sqlite3_create_function(db.getHandle(), "small_letters", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                            nullptr, small_letters, nullptr, nullptr);
}

std::vector<ByteRange> byte_ranges(std::string_view answer)
{
    std::vector<ByteRange> all;
    const char* at = answer.data();
    const char* end = at + answer.size();
    while (at < end) {
        ByteRange range;
        at = std::from_chars(at, end, range.start).ptr + 1;
        at = std::from_chars(at, end, range.end).ptr + 1;
        all.push_back(range);
    }
    return all;
}

}  // namespace undertone::store
