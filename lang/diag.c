/* The list of diagnostics: adding, and putting in order. It prints nothing; render.c does. */
#include "lang/diag.h"

kh_diag *kh_diag_add(kh_diags *diags, kh_code code, kh_span span, const kh_str *args, size_t n)
{
	kh_diag diag = {.code = code, .severity = kh_code_severity(code), .span = span, .nargs = n < KH_MAX_ARGS ? n : KH_MAX_ARGS};
	for (size_t i = 0; i < diag.nargs; i++)
		diag.args[i] = args[i];
	kh_push(&diags->list, diag);
	diags->errors += diag.severity == KH_ERROR;
	return &diags->list.at[diags->list.len - 1];
}

static int compare(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

static int by_place(const kh_diag *a, const kh_diag *b)
{
	int order = compare(a->span.start, b->span.start);
	return order != 0 ? order : compare((uint32_t)a->code, (uint32_t)b->code);
}

/* Merge sort keeps the order of arrival among equals, which qsort does not promise, and holds nothing outside collected memory. */
static void sort(kh_diag *list, kh_diag *spare, size_t len)
{
	if (len < 2)
		return;
	size_t half = len / 2, i = 0, j = half, k = 0;
	sort(list, spare, half);
	sort(list + half, spare, len - half);
	while (i < half && j < len)
		spare[k++] = by_place(&list[j], &list[i]) < 0 ? list[j++] : list[i++];
	while (i < half)
		spare[k++] = list[i++];
	for (i = 0; i < k; i++)
		list[i] = spare[i];
}

void kh_diags_sort(kh_diags *diags)
{
	size_t len = diags->list.len, kept = 0;
	kh_diag *at = diags->list.at;
	if (len > 1)
		sort(at, KH_NEWN(kh_diag, len), len);
	diags->errors = 0;
	for (size_t i = 0; i < len; i++) {
		if (kept > 0 && by_place(&at[kept - 1], &at[i]) == 0)
			continue;
		diags->errors += at[i].severity == KH_ERROR;
		at[kept++] = at[i];
	}
	diags->list.len = kept;
}
