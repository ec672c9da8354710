/* What the formats of khen test share: the words of a case that fails. */
#include "runtime/report/test_report.h"

#include "lang/ast.h"
#include "runtime/report/wording.h"

static const kh_test_format formats[] = {
	{"text", kh_test_write_text},
	{"json", kh_test_write_json},
	{"junit", kh_test_write_junit},
};

const kh_test_format *kh_test_format_at(size_t index)
{
	return index < KH_COUNT(formats) ? &formats[index] : NULL;
}

const kh_test_format *kh_test_format_find(kh_str name)
{
	for (size_t i = 0; i < KH_COUNT(formats); i++)
		if (kh_str_eq(name, kh_str_of(formats[i].name)))
			return &formats[i];
	return NULL;
}

/* ---- coverage ---- */

bool kh_test_short(const kh_test_told *told)
{
	const kh_coverage *c = told->coverage;

	return c != NULL && told->threshold >= 0 && c->reached * 100 < c->clauses.len * (size_t)told->threshold;
}

kh_str kh_test_percent(const kh_coverage *coverage, kh_lang lang)
{
	size_t all = coverage->clauses.len, tenths = all == 0 ? 1000 : coverage->reached * 1000 / all;

	if (tenths % 10 == 0)
		return kh_fmt("%zu", tenths / 10);
	return kh_fmt("%zu%c%zu", tenths / 10, lang == KH_VI ? ',' : '.', tenths % 10);
}

static kh_str number(size_t n, kh_lang lang)
{
	return kh_count_text((int64_t)n, lang);
}

kh_str kh_coverage_message(const kh_test_told *told)
{
	const kh_coverage *c = told->coverage;
	kh_lang lang = told->style.lang;

	return kh_message_text(KH_KT802, lang,
			       KH_ARGS(number(c->reached, lang), number(c->clauses.len, lang), kh_test_percent(c, lang),
				       kh_fmt("%d", told->threshold)));
}

/* ---- cases ---- */

kh_place kh_case_place(const kh_case *c)
{
	return kh_place_of(c->plan->sources, c->example->node->span.start);
}

uint32_t kh_mismatch_line(const kh_case *c, const kh_mismatch *m)
{
	return kh_place_of(c->plan->sources, m->wanted->span.start).line;
}

kh_str kh_case_message(const kh_case *c, kh_lang lang)
{
	kh_str args[KH_MAX_ARGS] = {{0}};
	size_t rows = 0;

	if (c->judgement == NULL) {
		kh_trouble_args(&c->trouble, lang, args);
		return kh_message_text(c->trouble.code, lang, args, c->trouble.nargs);
	}
	for (size_t i = 0; i < c->wrong.len; i++)
		rows += c->wrong.at[i].number > 0;
	kh_str all = number(kh_example_rows(c->example), lang);
	if (rows == 0)
		return kh_message_text(KH_KT801, lang, KH_ARGS(c->example->title));
	return kh_message_text(KH_KT801, lang, KH_ARGS(c->example->title, number(rows, lang), all));
}

kh_str kh_mismatch_where(const kh_case *c, const kh_mismatch *m, kh_lang lang)
{
	kh_str name = m->row == KH_NO_ROW ? KH_NO_STR : kh_cell_text(c->table, m->row, KH_F_NAME);

	if (m->number == 0)
		return kh_str_of(kh_phrase_text(KH_P_CASE_WHOLE, lang));
	return kh_phrase_fill(KH_P_CASE_ROW, lang, KH_ARGS(kh_fmt("%u", (unsigned)m->number), name));
}

kh_str kh_verdict_words(kh_verdict verdict, kh_lang lang)
{
	static const kh_phrase words[] = {
		[KH_ACCEPTED] = KH_P_CASE_ACCEPTED, [KH_REJECTED] = KH_P_CASE_REJECTED, [KH_UNDETERMINED] = KH_P_CASE_UNDECIDED};

	return kh_str_of(kh_phrase_text(words[verdict], lang));
}

/* "KT301, điểm c khoản 12 Mục II Kế hoạch 44/KH-UBND: ...". */
static kh_str finding_words(const kh_case *c, const kh_finding *f, kh_lang lang)
{
	kh_str code = kh_str_of(kh_code_text((kh_code)f->code));
	kh_str cite = f->clause == KH_NONE ? KH_NO_STR : kh_clause_cite(&c->plan->clauses.at[f->clause], lang);

	return kh_phrase_fill(KH_P_CASE_FINDING, lang, KH_ARGS(code, kh_finding_words(c->judgement, f, lang).message, cite));
}

static const kh_finding *finding_at(const kh_case *c, const kh_mismatch *m, size_t i)
{
	return &c->judgement->findings.at[m->found.at[i]];
}

/* Each finding that was asked for beside those that answer it; then those that nobody asked for. */
static void pair_findings(const kh_case *c, const kh_mismatch *m, kh_lang lang, kh_sides *out)
{
	bool *paired = kh_alloc(m->found.len + 1);

	for (size_t i = 0; i < m->wanted->findings.len; i++) {
		const kh_expected_finding *given = &m->wanted->findings.at[i];
		kh_str wanted = kh_span_text(c->plan->sources, given->node->span);
		size_t before = out->len;
		for (size_t k = 0; k < m->found.len; k++) {
			if (paired[k] || !kh_expected_is(c, given, finding_at(c, m, k)))
				continue;
			kh_side side = {out->len == before ? wanted : KH_NO_STR, finding_words(c, finding_at(c, m, k), lang)};
			paired[k] = true;
			kh_push(out, side);
		}
		if (out->len == before)
			kh_push(out, (kh_side){wanted, KH_NO_STR});
	}
	for (size_t k = 0; k < m->found.len; k++)
		if (!paired[k])
			kh_push(out, (kh_side){KH_NO_STR, finding_words(c, finding_at(c, m, k), lang)});
}

/* A row that is undetermined without a finding of its own lacks columns of which the table is told once. */
static void add_absent_columns(const kh_case *c, kh_lang lang, kh_sides *out)
{
	for (size_t i = 0; i < c->judgement->findings.len; i++)
		if (c->judgement->findings.at[i].code == KH_KT205)
			kh_push(out, (kh_side){KH_NO_STR, finding_words(c, &c->judgement->findings.at[i], lang)});
}

static kh_verdict verdict_of(const kh_case *c, const kh_mismatch *m)
{
	return kh_verdict_of(c->judgement, m->row);
}

kh_sides kh_mismatch_sides(const kh_case *c, const kh_mismatch *m, kh_lang lang)
{
	kh_sides out = {0};
	kh_str wanted = KH_NO_STR, found = KH_NO_STR;

	if (m->wanted->expects == KH_EXPECT_ACCEPTED)
		wanted = kh_verdict_words(KH_ACCEPTED, lang);
	if (m->wanted->expects == KH_EXPECT_UNDECIDED)
		wanted = kh_verdict_words(KH_UNDETERMINED, lang);
	if (m->number == 0)
		found = kh_verdict_words(KH_REJECTED, lang);
	else
		found = m->row == KH_NO_ROW ? kh_str_of(kh_phrase_text(KH_P_CASE_NOT_READ, lang))
					    : kh_verdict_words(verdict_of(c, m), lang);
	if (wanted.len > 0 || (m->number > 0 && m->found.len == 0))
		kh_push(&out, (kh_side){wanted, found});
	pair_findings(c, m, lang, &out);
	if (m->row != KH_NO_ROW && m->found.len == 0 && verdict_of(c, m) == KH_UNDETERMINED)
		add_absent_columns(c, lang, &out);
	return out;
}
