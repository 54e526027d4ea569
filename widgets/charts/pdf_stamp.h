#pragma once

#include "core/time.h"

#include <QByteArray>

namespace undertone::charts {

/// Replaces what differs from run to run in a PDF that Qt wrote: the dates become `time`, the
/// document id (newer versions of Qt write one) a hash of the content. In place and of the same
/// length, so that every offset in the file stays right. Qt before 6.8 has no setter for them.
void stamp_pdf(QByteArray& pdf, Utc time);

}  // namespace undertone::charts
