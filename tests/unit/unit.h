/* What every unit test includes: cmocka, and assertions about texts that show both sides. */
#ifndef KH_TESTS_UNIT_H
#define KH_TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lang/base/mem.h"
#include "lang/base/text.h"
#include "lang/base/vec.h"

/* The text is `expected`, a C string. */
#define assert_text(actual, expected) assert_string_equal(kh_str_c(actual), expected)
/* Every index of a table, in turn. */
#define FOR_EACH(row, table) for (size_t row = 0; row < KH_COUNT(table); row++)

/* How much of something large: fewer where every allocation collects, because a collection costs what the heap holds. */
#ifdef KH_GC_STRESS
#define LARGE(many, few) (few)
#else
#define LARGE(many, few) (many)
#endif

#endif
