#include "view/watch_files.h"

#include "core/text.h"
#include "sources/csv.h"
#include "sources/text_decoding.h"
#include "view/symbol_search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace undertone::view {
namespace {

constexpr std::array columns{"list", "group", "symbol", "note", "colour"};
constexpr std::size_t longest_piece = 200;  // of what should be a symbol or a name

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

Error wrong(Phrase what, Phrase remedy)
{
    return {ErrorKind::invalid_input, std::move(what), std::move(remedy), {}, {}};
}

Error wrong_name(const std::string& name)
{
    return wrong(name.empty() ? Phrase::of("A list of the file has no name")
                              : Phrase::of("A list of the file has too long a name"),
                 Phrase::of("give it one of at most %1 bytes", std::to_string(longest_name)));
}

// ---- writing -----------------------------------------------------------------------------------

/// Whether apostrophes stand before what a spreadsheet would run: csv_cell() puts one there, and so
/// one is taken away in reading.
bool is_guarded(std::string_view cell)
{
    const auto first = cell.find_first_not_of('\'');
    return first != 0 && first != std::string_view::npos &&
           std::string_view("=+-@\t\r").find(cell[first]) != std::string_view::npos;
}

std::string cell(const std::string& words)
{
    return csv_cell(is_guarded(words) ? '\'' + words : words);
}

std::string unguarded(std::string words)
{
    if (is_guarded(words))
        words.erase(0, 1);
    return words;
}

std::string in_csv(const std::vector<Watchlist>& lists, const WatchArrangement& arrangement)
{
    std::string all = "list,group,symbol,note,colour\r\n";
    const auto line = [&](const Watchlist& list, const std::string& symbol) {
        const SymbolLabel label = arrangement.label_of({symbol});
        all += cell(list.name) + ',' + cell(arrangement.group_of(list.name)) + ',' + cell(symbol) +
               ',' + cell(label.note) + ',' + label.colour + "\r\n";
    };
    for (const Watchlist& list : lists) {
        for (const Symbol& symbol : list.symbols)
            line(list, symbol.value);
        if (list.symbols.empty())
            line(list, {});
    }
    return all;
}

std::string in_json(const std::vector<Watchlist>& lists, const WatchArrangement& arrangement)
{
    QJsonArray all;
    for (const Watchlist& list : lists) {
        QJsonObject one{{QStringLiteral("name"), text(list.name)}};
        if (const std::string group = arrangement.group_of(list.name); !group.empty())
            one[QStringLiteral("group")] = text(group);
        QJsonArray symbols;
        for (const Symbol& symbol : list.symbols)
            symbols.append(text(symbol.value));
        one[QStringLiteral("symbols")] = symbols;
        all.append(one);
    }
    const auto arranged =
        QJsonDocument::fromJson(QByteArray::fromStdString(to_json({{}, arrangement.labels})));
    return QJsonDocument(
               QJsonObject{{QStringLiteral("lists"), all},
                           {QStringLiteral("labels"), arranged[QStringLiteral("labels")]}})
        .toJson()
        .toStdString();
}

std::string in_plain(const std::vector<Watchlist>& lists, const WatchArrangement& arrangement)
{
    std::string all;
    for (const Watchlist& list : lists) {
        all += (all.empty() ? "# " : "\n# ") + list.name + '\n';
        if (const std::string group = arrangement.group_of(list.name); !group.empty())
            all += "#@ " + group + '\n';
        for (const Symbol& symbol : list.symbols)
            all += symbol.value + '\n';
    }
    return all;
}

// ---- reading -----------------------------------------------------------------------------------

/// Gathers lists while a file is read, and the first thing that is too much.
class Gatherer {
public:
    explicit Gatherer(const std::vector<Instrument>& instruments) : instruments_(instruments)
    {
        for (const Instrument& one : instruments)
            by_symbol_[to_upper(one.symbol.value)] = one.symbol;
    }

    /// The list of that name, made where it is new.
    std::size_t list(const std::string& words)
    {
        const std::string name = one_line(words);
        if (name.empty() || name.size() > longest_name)
            complain(wrong_name(name));
        const auto [at, is_new] = places_.try_emplace(name, file.lists.size());
        if (is_new)
            file.lists.push_back({{}, name, {}});
        return at->second;
    }

    void group(std::size_t list, const std::string& words)
    {
        if (const std::string group = one_line(words); !group.empty())
            file.arrangement.groups[file.lists[list].name] = group;
    }

    /// What `words` mean, added to the list; several where they name several.
    std::vector<Symbol> symbols(std::size_t list, const std::string& words)
    {
        if (words.size() > longest_piece) {
            unmatched(words.substr(0, longest_piece) + "…");
            return {};
        }
        std::vector<Symbol> found;
        if (const auto exact = by_symbol_.find(to_upper(std::string(trim(words))));
            exact != by_symbol_.end()) {
            found.push_back(exact->second);
        } else {
            const SymbolsInText read = symbols_in(text(words), instruments_);
            found = read.known;
            for (const QString& one : read.unknown)
                unmatched(one.toStdString());
        }
        for (const Symbol& symbol : found)
            add(list, symbol);
        return found;
    }

    void label(const Symbol& symbol, SymbolLabel label)
    {
        if (!label.empty())
            file.arrangement.labels[symbol] = std::move(label);
    }

    void label_of(const std::string& words, SymbolLabel label)
    {
        const auto symbol = by_symbol_.find(to_upper(words));
        if (symbol == by_symbol_.end())
            unmatched(words.substr(0, longest_piece));
        else
            this->label(symbol->second, std::move(label));
    }

    void complain(Error error)
    {
        if (!problem_)
            problem_ = std::move(error);
    }

    Result<WatchFile> finished()
    {
        if (problem_)
            return tl::unexpected(*problem_);
        if (auto right = checked(file.arrangement); !right)
            return tl::unexpected(right.error());
        return std::move(file);
    }

    [[nodiscard]] bool failed() const { return problem_.has_value(); }

    WatchFile file;

private:
    static std::string to_upper(const std::string& words)
    {
        return text(words).toUpper().toStdString();
    }
    static std::string one_line(const std::string& words)
    {
        return text(words).simplified().toStdString();
    }

    void add(std::size_t list, const Symbol& symbol)
    {
        if (there_.insert({list, symbol}).second)
            file.lists[list].symbols.push_back(symbol);
        count();
    }

    void unmatched(const std::string& words)
    {
        if (unmatched_.insert(words).second)
            file.unmatched.push_back(words);
        count();
    }

    void count()
    {
        if (++listed_ > most_listed)
            complain(wrong(
                Phrase::of("The file lists more than %1 symbols", std::to_string(most_listed)),
                Phrase::of("split it into smaller ones")));
    }

    const std::vector<Instrument>& instruments_;
    std::unordered_map<std::string, Symbol> by_symbol_;
    std::unordered_map<std::string, std::size_t> places_;
    std::set<std::pair<std::size_t, Symbol>> there_;
    std::set<std::string> unmatched_;
    std::size_t listed_ = 0;
    std::optional<Error> problem_;
};

void read_csv(const std::string& utf8, const std::string& name, Gatherer& into)
{
    const auto rows = sources::parse_csv(utf8);
    std::array<std::size_t, columns.size()> place;
    place.fill(std::string::npos);
    for (std::size_t c = 0; !rows.empty() && c < rows.front().size(); ++c)
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (equal_ignoring_case(trim(rows.front()[c]), columns[i]))
                place[i] = c;
    if (place[2] == std::string::npos)
        return into.complain(wrong(
            Phrase::of("The first line of the table names no column “symbol”"),
            Phrase::of("name its columns list,group,symbol,note,colour; only symbol is needed")));
    for (std::size_t r = 1; r < rows.size() && !into.failed(); ++r) {
        const auto of = [&](std::size_t column) {
            return place[column] < rows[r].size() ? unguarded(rows[r][place[column]])
                                                  : std::string();
        };
        const std::size_t list = into.list(trim(of(0)).empty() ? name : of(0));
        into.group(list, of(1));
        const auto symbols =
            trim(of(2)).empty() ? std::vector<Symbol>() : into.symbols(list, of(2));
        for (const Symbol& symbol : symbols)
            into.label(symbol, {of(3), of(4)});
    }
}

void read_json(const std::string& utf8, Gatherer& into)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(utf8), &error);
    const auto lists =
        document.isArray() ? document.array() : document[QStringLiteral("lists")].toArray();
    if (document.isNull() || (document.isObject() && !document[QStringLiteral("lists")].isArray()))
        return into.complain(wrong(
            Phrase::of("The file is no JSON of watchlists"),
            Phrase::of("write it as %1",
                       std::string(R"({"lists": [{"name": "Chips", "symbols": ["NVDA"]}]})"))));
    for (const QJsonValue& one : lists) {
        if (into.failed())
            return;
        if (!one[QStringLiteral("symbols")].isArray())
            return into.complain(
                wrong(Phrase::of("A list of the file has no array “symbols”"),
                      Phrase::of("write it as %1",
                                 std::string(R"({"name": "Chips", "symbols": ["NVDA"]})"))));
        const std::size_t list = into.list(one[QStringLiteral("name")].toString().toStdString());
        into.group(list, one[QStringLiteral("group")].toString().toStdString());
        for (const QJsonValue& symbol : one[QStringLiteral("symbols")].toArray())
            if (!into.failed())
                into.symbols(list, symbol.isString() ? symbol.toString().toStdString()
                                                     : symbol.toVariant().toString().toStdString());
    }
    const QJsonObject labels = document[QStringLiteral("labels")].toObject();
    for (auto at = labels.begin(); at != labels.end(); ++at)
        into.label_of(at.key().toStdString(),
                      {at.value()[QStringLiteral("note")].toString().toStdString(),
                       at.value()[QStringLiteral("colour")].toString().toStdString()});
}

void read_plain(const std::string& utf8, const std::string& name, Gatherer& into)
{
    std::optional<std::size_t> list;
    for (const std::string& line : split(utf8, '\n')) {
        const std::string words(trim(line));
        if (words.empty() || into.failed())
            continue;
        if (words.starts_with("#@")) {
            if (list)
                into.group(*list, words.substr(2));
        } else if (words.starts_with('#')) {
            list = into.list(words.substr(1));
        } else {
            if (!list)
                list = into.list(name);
            for (const std::string& piece : split(words, ','))
                if (!trim(piece).empty() && !into.failed())
                    into.symbols(*list, piece);
        }
    }
}

}  // namespace

std::optional<ListFormat> list_format_of(std::string_view file_name)
{
    const auto dot = file_name.rfind('.');
    const std::string_view ending =
        dot == std::string_view::npos ? std::string_view() : file_name.substr(dot + 1);
    if (equal_ignoring_case(ending, "csv"))
        return ListFormat::csv;
    if (equal_ignoring_case(ending, "json"))
        return ListFormat::json;
    if (equal_ignoring_case(ending, "txt") || equal_ignoring_case(ending, "list"))
        return ListFormat::plain;
    return std::nullopt;
}

std::string write_watchlists(const std::vector<Watchlist>& lists,
                             const WatchArrangement& arrangement, ListFormat format)
{
    switch (format) {
    case ListFormat::csv: return in_csv(lists, arrangement);
    case ListFormat::json: return in_json(lists, arrangement);
    case ListFormat::plain: break;
    }
    return in_plain(lists, arrangement);
}

Result<WatchFile> read_watchlists(std::string_view bytes, ListFormat format,
                                  const std::vector<Instrument>& instruments,
                                  const std::string& name)
{
    if (bytes.size() > largest_list_file)
        return tl::unexpected(
            wrong(Phrase::of("The file is larger than a file of watchlists may be"),
                  Phrase::of("split it into files of at most 4 MB")));
    const std::string utf8 = sources::decode_text(bytes, {}).utf8;  // spreadsheets write UTF-16 too
    Gatherer gatherer(instruments);
    switch (format) {
    case ListFormat::csv: read_csv(utf8, name, gatherer); break;
    case ListFormat::json: read_json(utf8, gatherer); break;
    case ListFormat::plain: read_plain(utf8, name, gatherer); break;
    }
    return gatherer.finished();
}

Joined join(std::vector<Watchlist> lists, WatchArrangement arrangement, const WatchFile& file)
{
    Joined joined{std::move(lists), std::move(arrangement), 0, 0, {}};
    for (const Watchlist& read : file.lists) {
        auto at = std::find_if(joined.lists.begin(), joined.lists.end(),
                               [&](const Watchlist& one) { return one.name == read.name; });
        if (at == joined.lists.end()) {
            at = joined.lists.insert(at, {{}, read.name, {}});
            ++joined.lists_added;
            if (const std::string group = file.arrangement.group_of(read.name); !group.empty())
                joined.arrangement.groups[read.name] = group;
        }
        std::set<Symbol> there(at->symbols.begin(), at->symbols.end());
        for (const Symbol& symbol : read.symbols)
            if (there.insert(symbol).second) {
                at->symbols.push_back(symbol);
                ++joined.symbols_added;
            }
    }
    for (const auto& [symbol, label] : file.arrangement.labels) {
        const auto [at, is_new] = joined.arrangement.labels.try_emplace(symbol, label);
        if (!is_new && at->second != label)
            joined.labels_kept.push_back(symbol.value);
    }
    return joined;
}

}  // namespace undertone::view
