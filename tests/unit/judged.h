/* Rules and rows as texts, the judgement as one line of text: what the tests of the judgement are written in. */
#ifndef KH_TESTS_JUDGED_H
#define KH_TESTS_JUDGED_H

#include "lang/diag.h"
#include "lang/resolve.h"
#include "runtime/data/load.h"
#include "runtime/judge.h"
#include "tests/unit/unit.h"

static kh_plan *plan;
static kh_data *data;
static kh_table *table; /* its nominations */
static kh_judgement *judged;

static inline bool reads_nothing(void *owner, kh_str path, kh_str *text, kh_str *why)
{
	(void)owner, (void)path, (void)text;
	*why = KH_STR("");
	return false;
}

static inline void load_plan(const char *rules)
{
	static kh_diags diags;
	const kh_plan_options options = {.read = reads_nothing};

	diags = (kh_diags){0};
	plan = kh_plan_load(KH_STR("rules.kt"), kh_str_of(rules), &options, KH_NEW(kh_sources), &diags);
	for (size_t i = 0; i < diags.list.len; i++)
		if (diags.list.at[i].severity == KH_ERROR)
			print_error("%s at %u in: %s\n", kh_code_text(diags.list.at[i].code), diags.list.at[i].span.start, rules);
	assert_int_equal(diags.errors, 0);
}

/* Rows are lines; cells are separated by "|". */
static inline void load_rows_of(kh_dataset dataset, const char *rows)
{
	kh_trouble trouble = {0};
	kh_load_options options = {.delimiter = '|', .dataset = (int)dataset};

	data = kh_data_new(plan->schema);
	table = kh_data_table(data, dataset);
	if (!kh_load_csv_text(data, KH_STR("rows.csv"), kh_str_of(rows), options, &trouble))
		fail_msg("%s: %s", kh_code_text(trouble.code), rows);
}

static inline void load_rows(const char *rows)
{
	load_rows_of(KH_NOMINATIONS, rows);
}

static inline void judge(const char *rules, const char *rows)
{
	load_plan(rules);
	load_rows(rows);
	judged = kh_judge(plan, table, (kh_judge_options){0});
}

static inline void done(void)
{
	kh_judgement_free(judged);
	kh_table_free(table);
}

/* One finding: "2:KT401#6" row and place in its order, "3:KT404=1" the row before, "1:w204[đơn vị]" a warning about a column,
 * "-:KT406[dịp]" one without a row. */
static inline void say_finding(kh_buf *out, const kh_finding *f)
{
	if (f->row == KH_NO_ROW)
		kh_buf_addc(out, "-");
	else
		kh_buf_addf(out, "%u", kh_table_number(table, f->row));
	kh_buf_addf(out, ":%s%s", f->severity == KH_ERROR ? "KT" : "w", kh_code_text((kh_code)f->code) + 2);
	if (f->rank > 0)
		kh_buf_addf(out, "#%u", f->rank);
	if (f->other != KH_NONE)
		kh_buf_addf(out, "=%u", f->row == KH_NO_ROW ? f->other : kh_table_number(table, f->other));
	if (f->field != KH_NONE) {
		kh_buf_addc(out, "[");
		kh_buf_add(out, plan->schema->fields.at[f->field].name);
		kh_buf_addc(out, "]");
	}
}

/* The verdicts, a letter a row (đ đạt, k không đạt, t thiếu thông tin), then the findings. */
static inline const char *said(void)
{
	static const char *const letters[] = {[KH_ACCEPTED] = "đ", [KH_REJECTED] = "k", [KH_UNDETERMINED] = "t"};
	kh_buf out = {0};

	for (size_t i = 0; i < judged->rows; i++)
		kh_buf_addc(&out, letters[kh_verdict_of(judged, i)]);
	for (size_t i = 0; i < judged->findings.len; i++) {
		kh_buf_addc(&out, " ");
		say_finding(&out, &judged->findings.at[i]);
	}
	return kh_str_c(kh_buf_str(&out));
}

/* A group: "Sở A 3/2: 2+1?+0x" asked and limit, counted, undetermined, ineligible; then within: "vượt", "chưa rõ" or nothing. */
static inline void say_group(kh_buf *out, const kh_group *g)
{
	static const char *const within[] = {[KH_FALSE] = " sai", [KH_TRUE] = "", [KH_UNKNOWN] = " chưa rõ"};

	kh_str key = kh_group_key(judged, g);
	if (key.len > 0) {
		kh_buf_add(out, key);
		kh_buf_addc(out, " ");
	}
	kh_buf_addf(out, "%u/", g->asked);
	if (g->has_least)
		kh_buf_addf(out, "%lld..", (long long)g->least);
	if (g->has_most)
		kh_buf_addf(out, "%lld", (long long)g->most);
	kh_buf_addf(out, ": %u+%u?+%ux%s", g->counted, g->undetermined, g->ineligible, within[g->within]);
}

static inline const char *said_groups(void)
{
	kh_buf out = {0};

	for (size_t i = 0; i < judged->groups.len; i++) {
		if (i > 0)
			kh_buf_addc(&out, "; ");
		say_group(&out, &judged->groups.at[i]);
	}
	return out.len == 0 ? "" : kh_str_c(kh_buf_str(&out));
}

#endif
