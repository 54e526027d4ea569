#include "view/chart_snapshot.h"
