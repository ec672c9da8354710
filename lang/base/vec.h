/* Growable arrays: KH_VEC(type) in collected memory, pushed with kh_push, or with kh_push_data where elements hold no pointer (then
 * always: the collector does not look into such an array, however long it is); KH_ROWS(type) in plain memory, pushed with
 * kh_push_row and freed with kh_rows_free. Elements of KH_ROWS hold no pointer into collected memory. */
#ifndef KH_BASE_VEC_H
#define KH_BASE_VEC_H

#include "lang/base/mem.h"

#define KH_VEC(type)                                                                                                               \
	struct {                                                                                                                   \
		type *at;                                                                                                          \
		size_t len, cap;                                                                                                   \
	}
#define KH_ROWS(type) KH_VEC(type)

/* The capacity that follows cap: doubling, from eight; from fewer where elements are larger, because most lists are short. */
static inline size_t kh_grown(size_t cap, size_t size)
{
	return cap > 0 ? cap * 2 : size <= 4 ? 8 : size <= 64 ? 4 : 1;
}

#define kh_reserve_with_(v, more, grow)                                                                                            \
	do {                                                                                                                       \
		while ((v)->len + (more) > (v)->cap) {                                                                             \
			(v)->cap = kh_grown((v)->cap, sizeof *(v)->at);                                                            \
			(v)->at = grow((v)->at, (v)->cap * sizeof *(v)->at);                                                       \
		}                                                                                                                  \
	} while (0)

#define kh_push(v, ...)                                                                                                            \
	do {                                                                                                                       \
		kh_reserve_with_(v, 1, kh_realloc);                                                                                \
		(v)->at[(v)->len++] = (__VA_ARGS__);                                                                               \
	} while (0)
#define kh_push_data(v, ...)                                                                                                       \
	do {                                                                                                                       \
		kh_reserve_with_(v, 1, kh_realloc_atomic);                                                                         \
		(v)->at[(v)->len++] = (__VA_ARGS__);                                                                               \
	} while (0)
#define kh_push_row(v, ...)                                                                                                        \
	do {                                                                                                                       \
		kh_reserve_with_(v, 1, kh_plain_realloc);                                                                          \
		(v)->at[(v)->len++] = (__VA_ARGS__);                                                                               \
	} while (0)
#define kh_rows_free(v)                                                                                                            \
	do {                                                                                                                       \
		kh_plain_free((v)->at);                                                                                            \
		(v)->at = NULL;                                                                                                    \
		(v)->len = (v)->cap = 0;                                                                                           \
	} while (0)

/* Sets i to the first index, from `from` on, for which `before` does not hold, or to end. `before` speaks of i; behind an index for which
 * it does not hold it holds for none. */
#define kh_bisect(i, from, end, before)                                                                                            \
	do {                                                                                                                       \
		size_t low_ = (from), high_ = (end);                                                                               \
		while (low_ < high_) {                                                                                             \
			(i) = low_ + (high_ - low_) / 2;                                                                           \
			if (before)                                                                                                \
				low_ = (i) + 1;                                                                                    \
			else                                                                                                       \
				high_ = (i);                                                                                       \
		}                                                                                                                  \
		(i) = low_;                                                                                                        \
	} while (0)

#define KH_COUNT(array) (sizeof(array) / sizeof *(array))

#endif
