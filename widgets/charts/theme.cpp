#include "charts/theme.h"
