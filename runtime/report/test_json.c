/* The cases as one JSON object: {"tool", "summary", "cases", "coverage"}. */
#include "runtime/report/test_report.h"
#include "runtime/report/value.h"
#include "lang/ast.h"
#include "runtime/report/wording.h"

static json_t *tool(void)
{
	json_t *o = json_object();

	kh_json_set(o, "name", json_string("khen"));
	kh_json_set(o, "version", json_string(KH_VERSION));
	return o;
}

static json_t *count(size_t n)
{
	return json_integer((json_int_t)n);
}

static json_t *summary(const kh_test_told *told)
{
	json_t *o = json_object();

	kh_json_set(o, "cases", count(told->ncases));
	kh_json_set(o, "passed", count(told->passed));
	kh_json_set(o, "failed", count(told->failed));
	kh_json_set(o, "errors", count(told->broken));
	return o;
}

static json_t *wanted(const kh_case *c, const kh_mismatch *m)
{
	static const char *const words[] = {[KH_EXPECT_ACCEPTED] = "accepted", [KH_EXPECT_UNDECIDED] = "undetermined"};
	json_t *list = json_array();

	if (m->wanted->expects != KH_EXPECT_FINDINGS)
		kh_json_push(list, json_string(words[m->wanted->expects]));
	for (size_t i = 0; i < m->wanted->findings.len; i++)
		kh_json_push(list, kh_json_text(kh_span_text(c->plan->sources, m->wanted->findings.at[i].node->span)));
	return list;
}

static json_t *found(const kh_case *c, const kh_mismatch *m, kh_lang lang)
{
	json_t *list = json_array();

	for (size_t i = 0; i < m->found.len; i++) {
		const kh_finding *f = &c->judgement->findings.at[m->found.at[i]];
		kh_str cite = f->clause == KH_NONE ? KH_NO_STR : kh_clause_cite(&c->plan->clauses.at[f->clause], lang);
		json_t *o = json_object();
		kh_json_set(o, "code", json_string(kh_code_text((kh_code)f->code)));
		kh_json_set(o, "severity", json_string(kh_severity_word((kh_severity)f->severity)));
		kh_json_set(o, "cite", kh_json_text_or_null(cite));
		kh_json_set(o, "message", kh_json_text(kh_finding_words(c->judgement, f, lang).message));
		kh_json_push(list, o);
	}
	return list;
}

static json_t *verdict(const kh_case *c, const kh_mismatch *m)
{
	static const char *const words[] = {
		[KH_ACCEPTED] = "accepted", [KH_REJECTED] = "rejected", [KH_UNDETERMINED] = "undetermined"};

	return m->row == KH_NO_ROW ? json_null() : json_string(words[kh_verdict_of(c->judgement, m->row)]);
}

static json_t *failures(const kh_case *c, kh_lang lang)
{
	json_t *list = json_array();

	for (size_t i = 0; i < c->wrong.len; i++) {
		const kh_mismatch *m = &c->wrong.at[i];
		kh_str name = m->row == KH_NO_ROW ? KH_NO_STR : kh_cell_text(c->table, m->row, KH_F_NAME);
		json_t *o = json_object();
		kh_json_set(o, "row", m->number == 0 ? json_null() : json_integer(m->number));
		kh_json_set(o, "line", json_integer(kh_mismatch_line(c, m)));
		kh_json_set(o, "name", kh_json_text_or_null(name));
		kh_json_set(o, "verdict", verdict(c, m));
		kh_json_set(o, "wanted", wanted(c, m));
		kh_json_set(o, "found", found(c, m, lang));
		kh_json_push(list, o);
	}
	return list;
}

static json_t *case_object(const kh_case *c, kh_lang lang)
{
	kh_place place = kh_case_place(c);
	bool broken = c->judgement == NULL, passed = !broken && c->wrong.len == 0;
	json_t *o = json_object();

	kh_json_set(o, "name", kh_json_text(c->example->title));
	kh_json_set(o, "file", kh_json_text(place.source->name));
	kh_json_set(o, "line", json_integer(place.line));
	kh_json_set(o, "rows", count(kh_example_rows(c->example)));
	kh_json_set(o, "status", json_string(broken ? "error" : passed ? "passed" : "failed"));
	kh_json_set(o, "code", passed ? json_null() : json_string(kh_code_text(broken ? c->trouble.code : KH_KT801)));
	kh_json_set(o, "message", passed ? json_null() : kh_json_text(kh_case_message(c, lang)));
	kh_json_set(o, "failures", failures(c, lang));
	return o;
}

static json_t *missed_object(const kh_covered *missed, kh_lang lang)
{
	const kh_clause *clause = &missed->plan->clauses.at[missed->clause];
	kh_place place = kh_place_of(missed->plan->sources, clause->focus.start != 0 ? clause->focus.start : clause->span.start);
	json_t *o = json_object();

	kh_json_set(o, "file", kh_json_text(place.source->name));
	kh_json_set(o, "line", json_integer(place.line));
	kh_json_set(o, "column", json_integer(place.column));
	kh_json_set(o, "what", json_string(kh_phrase_text(missed->what, KH_EN)));
	kh_json_set(o, "cite", kh_json_text(kh_clause_cite(clause, lang)));
	return o;
}

static json_t *coverage(const kh_test_told *told)
{
	const kh_coverage *c = told->coverage;
	json_t *o = json_object(), *missed = json_array();

	for (size_t i = 0; i < c->clauses.len; i++)
		if (!c->clauses.at[i].reached)
			kh_json_push(missed, missed_object(&c->clauses.at[i], told->style.lang));
	kh_json_set(o, "clauses", count(c->clauses.len));
	kh_json_set(o, "reached", count(c->reached));
	kh_json_set(o, "percent", kh_json_text(kh_test_percent(c, KH_EN)));
	kh_json_set(o, "threshold", told->threshold < 0 ? json_null() : json_integer(told->threshold));
	kh_json_set(o, "missed", missed);
	return o;
}

void kh_test_write_json(kh_out *out, const kh_test_told *told)
{
	kh_out_add(out, KH_STR("{\"tool\":"));
	kh_json_write(out, tool());
	kh_out_add(out, KH_STR(",\n\"summary\":"));
	kh_json_write(out, summary(told));
	kh_out_add(out, KH_STR(",\n\"cases\":["));
	for (size_t i = 0; i < told->ncases; i++) {
		kh_out_add(out, i > 0 ? KH_STR(",\n") : KH_STR("\n"));
		kh_json_write(out, case_object(told->cases[i], told->style.lang));
	}
	kh_out_add(out, KH_STR("],\n\"coverage\":"));
	kh_json_write(out, told->coverage == NULL ? json_null() : coverage(told));
	kh_out_add(out, KH_STR("}\n"));
}
