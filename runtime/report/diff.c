/* Myers' difference (E. W. Myers, An O(ND) Difference Algorithm, 1986) of what is left between the lines that both texts begin and
 * end with. Texts that differ in more than MOST_STEPS lines are shown as one change: nobody reads more. */
#include "runtime/report/diff.h"

#include <string.h>

#include "lang/base/vec.h"

enum { AROUND = 3, MOST_STEPS = 1500 };

typedef KH_VEC(kh_str) lines; /* with their ends */

typedef enum { SAME, GONE, NEW } fate;

typedef struct {
	lines a, b;
	KH_VEC(fate) script; /* a fate a line, in order */
} diff;

static lines split(kh_str text)
{
	lines out = {0};

	while (text.len > 0) {
		const char *end = memchr(text.ptr, '\n', text.len);
		size_t len = end == NULL ? text.len : (size_t)(end - text.ptr) + 1;
		kh_push(&out, kh_str_slice(text, 0, len));
		text = kh_str_slice(text, len, text.len);
	}
	return out;
}

static void add_fates(diff *d, fate what, size_t n)
{
	for (size_t i = 0; i < n; i++)
		kh_push(&d->script, what);
}

/* Walks back along the furthest ends that each step kept: fates from the last line to the first. */
static void walk_back(diff *d, long *const *ends, long steps, long x, long y)
{
	KH_VEC(fate) back = {0};

	for (long step = steps; step > 0; step--) {
		const long *v = ends[step - 1] + step - 1;
		long k = x - y;
		bool down = k == -step || (k != step && (k - 1 < -(step - 1) ? -1 : v[k - 1]) < (k + 1 > step - 1 ? -1 : v[k + 1]));
		long from = down ? k + 1 : k - 1, fx = v[from], fy = fx - from;
		while (x > fx + !down && y > fy + down) {
			kh_push(&back, SAME);
			x--;
			y--;
		}
		kh_push(&back, down ? NEW : GONE);
		x = fx;
		y = fy;
	}
	add_fates(d, SAME, (size_t)x);
	while (back.len > 0)
		add_fates(d, back.at[--back.len], 1);
}

/* The furthest x on diagonal k after one more step. */
static long furthest(const long *before, long step, long k)
{
	if (step == 0)
		return 0;
	long down = k + 1 <= step - 1 ? before[k + 1] : -1, right = k - 1 >= -(step - 1) ? before[k - 1] : -1;

	right += right >= 0;
	return k == -step || (k != step && right <= down) ? down : right;
}

/* a and b from their first differing lines on, n and m lines long. */
static void compare(diff *d, const kh_str *a, long n, const kh_str *b, long m)
{
	long most = n + m < MOST_STEPS ? n + m : MOST_STEPS;
	long **ends = KH_NEWN(long *, (size_t)most + 1);

	for (long step = 0; step <= most; step++) {
		ends[step] = kh_alloc_atomic((2 * (size_t)step + 1) * sizeof **ends);
		long *v = ends[step] + step;
		const long *before = step > 0 ? ends[step - 1] + step - 1 : NULL;
		for (long k = -step; k <= step; k += 1) {
			v[k] = -1;
			if (((k + step) & 1) != 0)
				continue;
			long x = furthest(before, step, k), y = x - k;
			if (x < 0 || x > n || y < 0 || y > m)
				continue;
			while (x < n && y < m && kh_str_eq(a[x], b[y])) {
				x++;
				y++;
			}
			v[k] = x;
			if (x == n && y == m) {
				walk_back(d, ends, step, n, m);
				return;
			}
		}
	}
	add_fates(d, GONE, (size_t)n);
	add_fates(d, NEW, (size_t)m);
}

static void compute(diff *d)
{
	size_t first = 0, an = d->a.len, bn = d->b.len, last = 0;

	while (first < an && first < bn && kh_str_eq(d->a.at[first], d->b.at[first]))
		first++;
	while (last < an - first && last < bn - first && kh_str_eq(d->a.at[an - 1 - last], d->b.at[bn - 1 - last]))
		last++;
	add_fates(d, SAME, first);
	compare(d, d->a.at + first, (long)(an - first - last), d->b.at + first, (long)(bn - first - last));
	add_fates(d, SAME, last);
}

/* A tab and the ends of a line are as they are, so that the difference can be applied; what would act or hide is shown. */
static void add_shown(kh_buf *out, kh_str line)
{
	size_t end = line.len;

	while (end > 0 && (line.ptr[end - 1] == '\n' || line.ptr[end - 1] == '\r'))
		end--;
	for (size_t from = 0, to; from < end; from = to + 1) {
		for (to = from; to < end && line.ptr[to] != '\t';)
			to++;
		kh_buf_shown(out, kh_str_slice(line, from, to));
		if (to < end)
			kh_buf_char(out, '\t');
	}
	kh_buf_add(out, kh_str_slice(line, end, line.len));
}

static void add_line(kh_buf *out, char sign, kh_str line)
{
	kh_buf_char(out, sign);
	add_shown(out, line);
	if (!kh_str_ends(line, KH_STR("\n")))
		kh_buf_addc(out, "\n\\ No newline at end of file\n");
}

static void add_range(kh_buf *out, size_t first, size_t n)
{
	kh_buf_addf(out, "%zu", n == 0 ? first : first + 1);
	if (n != 1)
		kh_buf_addf(out, ",%zu", n);
}

/* The fates from..to as one hunk; x and y are the lines before it. */
static void add_hunk(kh_buf *out, const diff *d, size_t from, size_t to, size_t x, size_t y)
{
	size_t gone = 0, came = 0;

	for (size_t i = from; i < to; i++) {
		gone += d->script.at[i] != NEW;
		came += d->script.at[i] != GONE;
	}
	kh_buf_addc(out, "@@ -");
	add_range(out, x, gone);
	kh_buf_addc(out, " +");
	add_range(out, y, came);
	kh_buf_addc(out, " @@\n");
	for (size_t i = from; i < to; i++) {
		fate what = d->script.at[i];
		add_line(out, what == SAME ? ' ' : what == GONE ? '-' : '+', what == NEW ? d->b.at[y] : d->a.at[x]);
		x += what != NEW;
		y += what != GONE;
	}
}

/* Where the hunk that begins with the change at i ends: changes that are near belong together. */
static size_t hunk_end(const diff *d, size_t i)
{
	size_t last = i;

	for (; i < d->script.len && i <= last + 2 * AROUND; i++)
		if (d->script.at[i] != SAME)
			last = i;
	last += AROUND + 1;
	return last < d->script.len ? last : d->script.len;
}

void kh_diff_add(kh_buf *out, kh_str name, kh_str before, kh_str after)
{
	diff d = {.a = split(before), .b = split(after)};
	size_t x = 0, y = 0, start = 0, sx = 0, sy = 0;

	if (kh_str_eq(before, after))
		return;
	compute(&d);
	for (const char *side = "-+"; *side; side++) {
		kh_buf_fill(out, *side, 3);
		kh_buf_char(out, ' ');
		kh_buf_shown(out, name);
		kh_buf_char(out, '\n');
	}
	for (size_t i = 0; i < d.script.len;) {
		if (d.script.at[i] == SAME) {
			x++, y++, i++;
			continue;
		}
		size_t lead = i - start < AROUND ? i - start : AROUND, end = hunk_end(&d, i);
		sx = x - lead, sy = y - lead;
		add_hunk(out, &d, i - lead, end, sx, sy);
		for (; i < end; i++) {
			x += d.script.at[i] != NEW;
			y += d.script.at[i] != GONE;
		}
		start = end;
	}
}
