#include "store/database.h"

#include "store/parts.h"
#include "store/queries.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store {

Result<std::vector<Reader::Told>> Reader::told_by(const SourceId& source, Utc from, Utc to) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Told>> {
        SQLite::Statement row(*parts_->connection->db, told_by_sql());
        row.bind(1, source.value);
        row.bind(2, to_column(from));
        row.bind(3, to_column(to));
        std::vector<Told> all;
        while (row.executeStep()) {
            Told one{row.getColumn(0).getString(),
                     row.getColumn(1).getString(),
                     row.getColumn(2).getString(),
                     row.getColumn(3).getString(),
                     std::nullopt,
                     utc_of(row.getColumn(6).getInt64())};
            if (!row.getColumn(4).isNull())
                one.published =
                    Published{utc_of(row.getColumn(4).getInt64()), row.getColumn(5).getInt() != 0};
            all.push_back(std::move(one));
        }
        return all;
    });
}

}  // namespace undertone::store
