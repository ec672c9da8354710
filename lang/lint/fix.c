/* Applying fixes. It trusts the rules that theirs are safe, and only keeps them from treading on one another. */
#include "lang/lint/fix.h"

#include <stdlib.h>

bool kh_lint_fixable(const kh_lint_finding *finding)
{
	return finding->diag.fix.start != 0 && finding->reason.len == 0;
}

typedef struct {
	kh_span span;
	kh_str text;
	size_t order;
} change;

static int by_place(const void *a, const void *b)
{
	const change *x = a, *y = b;

	if (x->span.start != y->span.start)
		return x->span.start < y->span.start ? -1 : 1;
	return (x->order > y->order) - (x->order < y->order);
}

typedef KH_VEC(change) changes;

static changes collect(const kh_source *source, const kh_lint_findings *findings)
{
	changes out = {0};
	uint32_t end = source->base + (uint32_t)source->text.len;

	for (size_t i = 0; i < findings->len; i++) {
		const kh_diag *d = &findings->at[i].diag;
		if (kh_lint_fixable(&findings->at[i]) && d->fix.start >= source->base && d->fix.end <= end)
			kh_push(&out, (change){d->fix, d->fixed, i});
	}
	if (out.len > 1)
		qsort(out.at, out.len, sizeof *out.at, by_place);
	return out;
}

kh_str kh_lint_fixed(const kh_source *source, const kh_lint_findings *findings, size_t *applied)
{
	changes all = collect(source, findings);
	kh_buf out = {0};
	uint32_t done = source->base;

	*applied = 0;
	for (size_t i = 0; i < all.len; i++) {
		const change *one = &all.at[i];
		bool again = i > 0 && one->span.start == all.at[i - 1].span.start;
		if (one->span.start < done || again)
			continue;
		kh_buf_add(&out, kh_str_slice(source->text, done - source->base, one->span.start - source->base));
		kh_buf_add(&out, one->text);
		done = one->span.end;
		++*applied;
	}
	kh_buf_add(&out, kh_str_slice(source->text, done - source->base, source->text.len));
	return kh_buf_str(&out);
}
