#pragma once

#include "core/error.h"
#include "net/http_client.h"
#include "store/database.h"

namespace undertone::ingest {

/// Takes a request's place in its host's budget (core/request_budget.h). Where that is up to
/// `patience` off, the request is told to wait; else nothing is taken. Ingest thread.
/// Errors: refused_rate (the budget is used up; retry_at says until when), io.
Result<void> reserve(store::Writer& writer, net::HttpRequest& request, Utc now,
                     seconds patience = std::chrono::minutes(2));

}  // namespace undertone::ingest
