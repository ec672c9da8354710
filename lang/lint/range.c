/* Ranges of numbers. Narrowing only: a range never grows. Classes of whole numbers are joined where the arithmetic fits into 64
 * bits; where it does not, the narrower class is kept and the other forgotten, which says too much is possible, never too little. */
#include "lang/lint/range.h"

#define MOST_TRIED 4096 /* numbers tried one by one before a range counts as too large */

kh_range kh_range_copy(const kh_range *r)
{
	kh_range copy = *r;

	copy.holes.at = NULL;
	copy.holes.len = copy.holes.cap = 0;
	copy.not_whole.at = NULL;
	copy.not_whole.len = copy.not_whole.cap = 0;
	for (size_t i = 0; i < r->holes.len; i++)
		kh_push(&copy.holes, r->holes.at[i]);
	for (size_t i = 0; i < r->not_whole.len; i++)
		kh_push(&copy.not_whole, r->not_whole.at[i]);
	return copy;
}

/* Is the new end further in? side: 1 for low ends, -1 for high ends. */
static bool tighter(const kh_range_end *old, kh_num at, bool open, int side)
{
	int order = old->set ? kh_num_cmp(at, old->at) * side : 1;

	return order > 0 || (order == 0 && open && !old->open);
}

void kh_range_from(kh_range *r, kh_num low, bool open)
{
	if (tighter(&r->low, low, open, 1))
		r->low = (kh_range_end){true, open, low};
}

void kh_range_to(kh_range *r, kh_num high, bool open)
{
	if (tighter(&r->high, high, open, -1))
		r->high = (kh_range_end){true, open, high};
}

void kh_range_not(kh_range *r, kh_num hole)
{
	kh_push(&r->holes, hole);
}

static int64_t modulo(int64_t a, int64_t m)
{
	int64_t rest = a % m;

	return rest < 0 ? rest + m : rest;
}

static int64_t divisor(int64_t a, int64_t b)
{
	while (b != 0) {
		int64_t rest = a % b;
		a = b;
		b = rest;
	}
	return a;
}

/* Both classes at once. The steps are small in practice: the first member of a that lies in b is found by trying. */
static void join_class(kh_range *r, kh_range_class b)
{
	kh_range_class a = r->whole;
	int64_t common = divisor(a.step, b.step), product;

	if (modulo(a.rest - b.rest, common) != 0) {
		r->none = true;
		return;
	}
	if (a.step < b.step) {
		kh_range_class narrower = b;
		b = a;
		a = narrower;
	}
	if (__builtin_mul_overflow(a.step, b.step / common, &product) || b.step / common > MOST_TRIED) {
		r->whole = a;
		return;
	}
	for (int64_t i = 0, at = a.rest; i < b.step / common; i++, at += a.step)
		if (modulo(at, b.step) == b.rest) {
			r->whole = (kh_range_class){product, at};
			return;
		}
}

void kh_range_every(kh_range *r, int64_t step, int64_t rest)
{
	kh_range_class class = {step, modulo(rest, step)};

	if (r->whole.step == 0)
		r->whole = class;
	else
		join_class(r, class);
}

void kh_range_not_every(kh_range *r, int64_t step, int64_t rest)
{
	kh_push(&r->not_whole, (kh_range_class){step, modulo(rest, step)});
}

/* ---- what is left ---- */

static bool class_left_out(const kh_range *r, int64_t n)
{
	for (size_t i = 0; i < r->not_whole.len; i++)
		if (modulo(n, r->not_whole.at[i].step) == r->not_whole.at[i].rest)
			return true;
	return false;
}

static bool left_out(const kh_range *r, kh_num n)
{
	for (size_t i = 0; i < r->holes.len; i++)
		if (kh_num_cmp(r->holes.at[i], n) == 0)
			return true;
	return kh_num_is_int(n) && class_left_out(r, n.num);
}

/* Do the classes left out take every whole number? They repeat, so one turn tells. */
static bool all_left_out(const kh_range *r)
{
	int64_t turn = r->whole.step;

	for (size_t i = 0; i < r->not_whole.len; i++) {
		int64_t step = r->not_whole.at[i].step;
		if (__builtin_mul_overflow(turn, step / divisor(turn, step), &turn))
			return false;
	}
	if (r->not_whole.len == 0 || turn / r->whole.step > MOST_TRIED)
		return false;
	for (int64_t n = r->whole.rest; n < turn; n += r->whole.step)
		if (!class_left_out(r, n))
			return false;
	return true;
}

/* Is the interval empty (-1), one number (0) or more (1)? */
static int extent(const kh_range *r)
{
	if (!r->low.set || !r->high.set)
		return 1;
	int order = kh_num_cmp(r->high.at, r->low.at);
	return order == 0 && (r->low.open || r->high.open) ? -1 : order;
}

/* The first whole number of the class at or after a. False: it does not fit. */
static bool first_from(kh_range_class class, int64_t a, int64_t *out)
{
	return !__builtin_add_overflow(a, modulo(class.rest - modulo(a, class.step), class.step), out);
}

/* The least and the greatest whole number that the interval and the class leave; false for an end that there is not. */
static bool least_whole(const kh_range *r, int64_t *out)
{
	if (!r->low.set)
		return false;
	int64_t a = kh_num_round(r->low.at, KH_ROUND_UP);
	if (r->low.open && kh_num_is_int(r->low.at) && __builtin_add_overflow(a, 1, &a))
		return false;
	return first_from(r->whole, a, out);
}

static bool greatest_whole(const kh_range *r, int64_t *out)
{
	if (!r->high.set)
		return false;
	int64_t a = kh_num_round(r->high.at, KH_ROUND_DOWN);
	if (r->high.open && kh_num_is_int(r->high.at) && __builtin_sub_overflow(a, 1, &a))
		return false;
	return !__builtin_sub_overflow(a, modulo(modulo(a, r->whole.step) - r->whole.rest, r->whole.step), out);
}

/* Counts the whole numbers from the least upwards, or from the greatest downwards, that are not left out. Gives up after
 * MOST_TRIED; *complete says whether all were tried. */
static int64_t count_whole(const kh_range *r, int64_t enough, bool *complete)
{
	int64_t low = 0, high = 0, at, count = 0;
	bool from = least_whole(r, &low), to = greatest_whole(r, &high);
	int64_t step = from ? r->whole.step : -r->whole.step;

	at = from ? low : to ? high : r->whole.rest;
	*complete = true;
	for (int64_t tried = 0; !(from && to) || at <= high; tried++) {
		if (tried == MOST_TRIED || count == enough) {
			*complete = false;
			return count;
		}
		count += !left_out(r, kh_num_int(at));
		if (__builtin_add_overflow(at, step, &at))
			break;
	}
	return count;
}

kh_truth kh_range_some(const kh_range *r)
{
	int size = r->none ? -1 : extent(r);
	bool complete;

	if (size < 0)
		return KH_FALSE;
	if (r->whole.step == 0)
		return size == 0 && left_out(r, r->low.at) ? KH_FALSE : KH_TRUE;
	if (all_left_out(r))
		return KH_FALSE;
	if (count_whole(r, 1, &complete) > 0)
		return KH_TRUE;
	return complete ? KH_FALSE : KH_UNKNOWN;
}

bool kh_range_count(const kh_range *r, int64_t *count)
{
	int size = r->none ? -1 : extent(r);
	bool complete = true;

	*count = 0;
	if (size < 0)
		return true;
	if (r->whole.step != 0)
		*count = count_whole(r, INT64_MAX, &complete);
	else if (size == 0)
		*count = !left_out(r, r->low.at);
	else
		return false;
	return complete;
}

/* ---- sums ---- */

static kh_range_end end_sum(const kh_range_end *a, const kh_range_end *b, kh_num factor)
{
	kh_range_end out = {.set = a->set && b->set, .open = a->open || b->open};
	kh_num product;

	out.set = out.set && kh_num_mul(b->at, factor, &product) && kh_num_add(a->at, product, &out.at);
	return out;
}

kh_range kh_range_sum(const kh_range *a, const kh_range *b, kh_num factor)
{
	bool turned = factor.num < 0;

	return (kh_range){
		.low = end_sum(&a->low, turned ? &b->high : &b->low, factor),
		.high = end_sum(&a->high, turned ? &b->low : &b->high, factor),
	};
}
