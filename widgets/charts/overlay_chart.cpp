#include "charts/overlay_chart.h"
