#include "analytics/tone_index.h"
