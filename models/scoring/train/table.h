#pragma once

#include "scoring/train/trainer.h"

#include <array>
#include <string>
#include <vector>

namespace undertone::scoring::train {

/// What stands at the head of the table.
struct TableHead {
    std::string version;
    std::string description;
    std::string trained_until;          ///< date of the newest headline learnt from
    std::vector<std::string> comments;  ///< how it was made and what it reaches
};

/// The model's table (model.h): features by name, weights divided by their domain's temperature and
/// rounded to whole numbers. Features whose weights all round to 0 are left out, but for one of each
/// word that would else stand in no row: the scorer then knows the words that were fitted. The same
/// model gives the same bytes.
std::string to_table(const Fitted& fitted, const std::array<double, 2>& temperature,
                     const TableHead& head);

}  // namespace undertone::scoring::train
