#include "store/database.h"

#include "store/parts.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store {

Result<UserMark> Reader::mark_of(StoryId story) const
{
    return guarded(parts_->connection->file, [&]() -> Result<UserMark> {
        SQLite::Statement row(*parts_->connection->db,
                              "SELECT starred, read, note FROM story_mark WHERE story = ?");
        row.bind(1, story.value);
        if (!row.executeStep())
            return UserMark{};
        return UserMark{row.getColumn(0).getInt() != 0, row.getColumn(1).getInt() != 0,
                        row.getColumn(2).getString()};
    });
}

Result<void> Writer::mark_story(StoryId story, const UserMark& mark)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        SQLite::Statement find(db, "SELECT 1 FROM story WHERE id = ?");
        find.bind(1, story.value);
        if (!find.executeStep())
            return fail(ErrorKind::not_found,
                        Phrase::of("There is no story %1", std::to_string(story.value)));
        SQLite::Statement save(db, "INSERT OR REPLACE INTO story_mark VALUES (?, ?, ?, ?)");
        save.bind(1, story.value);
        save.bind(2, mark.starred ? 1 : 0);
        save.bind(3, mark.read ? 1 : 0);
        save.bind(4, mark.note);
        save.exec();
        scope.commit();
        return {};
    });
}

}  // namespace undertone::store
