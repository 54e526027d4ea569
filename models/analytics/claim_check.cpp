#include "analytics/claim_check.h"
