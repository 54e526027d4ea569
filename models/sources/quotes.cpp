#include "sources/quotes.h"
