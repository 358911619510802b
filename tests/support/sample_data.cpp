#include "tests/support/sample_data.h"
