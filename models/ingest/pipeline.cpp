#include "ingest/pipeline.h"
