#include "sources/dates.h"
