#include "sources/feed.h"
