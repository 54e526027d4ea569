#include "market/calendar.h"
