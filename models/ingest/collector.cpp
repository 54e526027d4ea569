#include "ingest/collector.h"
