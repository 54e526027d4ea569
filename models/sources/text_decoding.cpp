#include "sources/text_decoding.h"
