#include "charts/chart_export.h"
