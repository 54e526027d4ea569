#include "sources/reference_data.h"
