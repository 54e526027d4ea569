#pragma once

#include <QString>
#include <QStringList>

namespace undertone::view {

/// The filters in the words of a search as somebody types them (store/search_query.h), so that menus and
/// chips write what can be written by hand. Pure; any text may be given.

/// In their order, each in one way of writing: "topic:deepseek", "-source:reuters" (also of "NOT
/// source:reuters" and with other signs for quotes and minus), "tone:<-0.5".
QStringList filters_in(const QString& text);
[[nodiscard]] bool has_filter(const QString& text, const QString& filter);
/// `text` with the filter behind the rest, once.
QString with_filter(const QString& text, const QString& filter);
/// `text` without it, wherever it stands.
QString without_filter(const QString& text, const QString& filter);
/// `name:value`, in quotes where the value has blanks.
QString filter_text(const QString& name, const QString& value);
/// What a filter is on a chip: "Topic: deepseek", "Unread", "Not Source: reuters".
QString filter_words(const QString& filter);

}  // namespace undertone::view
