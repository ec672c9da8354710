/* The report as JSON: one object, its members as SPEC.md lists them, written part by part so that a large report never
 * stands in memory. Texts of files stand in it as they are; JSON's own escapes (kh_json_write) keep them harmless. */
#include "runtime/report/json.h"

#include "runtime/report/left.h"
#include "runtime/report/names.h"
#include "runtime/report/place.h"
#include "runtime/report/wording.h"

static void add_text(kh_out *out, const char *text)
{
	kh_out_add(out, kh_str_of(text));
}

/* A text; only names of files can be other than UTF-8, and those are shown with escapes. */
static json_t *text_of(kh_str s)
{
	kh_buf shown = {0};
	if (kh_utf8_valid_prefix(s) < s.len) {
		kh_buf_shown(&shown, s);
		s = kh_buf_str(&shown);
	}
	return json_stringn(s.ptr ? s.ptr : "", s.len);
}

static json_t *text_or_null(kh_str s)
{
	return s.len == 0 ? json_null() : text_of(s);
}

static void set(json_t *object, const char *member, json_t *value)
{
	if (json_object_set_new(object, member, value) != 0)
		KH_BUG("a value that JSON cannot hold");
}

static void set_int(json_t *object, const char *member, int64_t n)
{
	set(object, member, json_integer(n));
}

json_t *kh_json_clause(const kh_plan *plan, uint32_t clause, kh_lang lang)
{
	if (clause == KH_NONE)
		return json_null();
	const kh_clause *c = &plan->clauses.at[clause];
	kh_place place = kh_place_of(plan->sources, c->focus.start ? c->focus.start : c->span.start);
	json_t *o = json_object();
	set(o, "file", place.source ? text_of(place.source->name) : json_null());
	set(o, "line", place.source ? json_integer(place.line) : json_null());
	set(o, "column", place.source ? json_integer(place.column) : json_null());
	set(o, "cite", text_of(kh_clause_cite(c, lang)));
	return o;
}

static json_t *campaign_of(const kh_plan *plan, uint32_t campaign)
{
	return campaign == KH_NONE ? json_null() : text_of(plan->campaigns.at[campaign].number);
}

/* The number of the document that the campaign stands in. */
static json_t *document_of(const kh_plan *plan, uint32_t campaign)
{
	return campaign == KH_NONE ? json_null() : text_or_null(plan->documents.at[plan->campaigns.at[campaign].document].number);
}

const char *kh_json_dataset(kh_dataset dataset)
{
	static const char *const words[KH_DATASET_COUNT] = {[KH_NOMINATIONS] = "nominations",
							    [KH_RECOGNITIONS] = "recognitions",
							    [KH_PROGRESS] = "progress",
							    [KH_RESULTS] = "results"};

	return words[dataset];
}

/* ---- head ---- */

static json_t *tool_object(void)
{
	json_t *o = json_object();
	set(o, "name", json_string("khen"));
	set(o, "version", json_string(KH_VERSION));
	return o;
}

static json_t *plan_object(const kh_document *document)
{
	json_t *o = json_object();
	set(o, "number", text_or_null(document->number));
	set(o, "year", document->year == 0 ? json_null() : json_integer(document->year));
	return o;
}

static json_t *plans_array(const kh_plan *plan)
{
	json_t *a = json_array();
	for (size_t i = 0; i < plan->documents.len; i++)
		if (json_array_append_new(a, plan_object(&plan->documents.at[i])) != 0)
			KH_BUG("a value that JSON cannot hold");
	return a;
}

static void set_verdicts(json_t *o, const char *rows, const kh_judgement *j)
{
	set_int(o, rows, j ? (int64_t)j->table->len : 0);
	set_int(o, "accepted", j ? (int64_t)j->accepted : 0);
	set_int(o, "rejected", j ? (int64_t)j->rejected : 0);
	set_int(o, "undetermined", j ? (int64_t)j->undetermined : 0);
}

/* Rows of nominations, findings of all data sets. */
static json_t *summary_object(const kh_report *report)
{
	json_t *o = json_object();
	size_t findings = 0, errors = 0, warnings = 0;
	for (size_t i = 0; i < report->njudgements; i++) {
		findings += report->judgements[i]->findings.len;
		errors += report->judgements[i]->errors;
		warnings += report->judgements[i]->warnings;
	}
	set_verdicts(o, "nominations", kh_report_of(report, KH_NOMINATIONS));
	set_int(o, "findings", (int64_t)findings);
	set_int(o, "errors", (int64_t)errors);
	set_int(o, "warnings", (int64_t)warnings);
	set_int(o, "findings_left", (int64_t)kh_left_of_report(report).findings);
	return o;
}

/* ---- quotas ---- */

static json_t *quota_object(const kh_judgement *j, const kh_group *group, kh_lang lang)
{
	const kh_quota *quota = &j->plan->quotas.at[group->quota];
	json_t *o = json_object();
	bool branch = group->branch != KH_NONE && quota->campaign != KH_NONE;
	set(o, "campaign", campaign_of(j->plan, quota->campaign));
	set(o, "branch", branch ? text_of(j->plan->campaigns.at[quota->campaign].branches.at[group->branch].name) : json_null());
	set(o, "key", text_or_null(kh_group_key(j, group)));
	set(o, "least", group->has_least ? json_integer(group->least) : json_null());
	set(o, "limit", group->has_most ? json_integer(group->most) : json_null());
	set_int(o, "asked", group->asked);
	set_int(o, "ineligible", group->ineligible);
	set_int(o, "counted", group->counted);
	set_int(o, "undetermined", group->undetermined);
	set_int(o, "over", kh_group_over(group));
	set(o, "left", group->has_most ? json_integer(kh_group_left(group)) : json_null());
	set(o, "document", document_of(j->plan, quota->campaign));
	set(o, "clause", kh_json_clause(j->plan, quota->clause, lang));
	return o;
}

/* Lines of rules across campaigns have a group for each nominee: only those that keep their bounds not are told. */
static bool told(const kh_judgement *j, const kh_group *group)
{
	return j->plan->quotas.at[group->quota].campaign != KH_NONE || group->within != KH_TRUE;
}

static void add_quotas(kh_out *out, const kh_judgement *j, kh_lang lang)
{
	const char *before = "\n";
	for (size_t i = 0; i < j->groups.len; i++) {
		if (!told(j, &j->groups.at[i]))
			continue;
		add_text(out, before);
		kh_json_write(out, quota_object(j, &j->groups.at[i], lang));
		before = ",\n";
	}
}

/* ---- verdicts ---- */

static const char *const verdict_words[] = {
	[KH_ACCEPTED] = "accepted", [KH_REJECTED] = "rejected", [KH_UNDETERMINED] = "undetermined"};

static void add_verdicts(kh_out *out, const kh_judgement *j)
{
	for (size_t row = 0; row < j->rows; row++) {
		add_text(out, row > 0 ? ",\"" : "\"");
		add_text(out, verdict_words[kh_verdict_of(j, row)]);
		add_text(out, "\"");
	}
}

/* ---- findings left out ---- */

/* By code, where the number of findings to tell is stated and smaller. */
static void add_left(kh_out *out, const kh_report *report)
{
	kh_left left = kh_left_of_report(report);
	json_t *o;
	if (left.findings == 0)
		return;
	o = json_object();
	for (size_t code = 0; code < KH_CODE_COUNT; code++)
		if (left.by_code[code] > 0)
			set_int(o, kh_code_text((kh_code)code), (int64_t)left.by_code[code]);
	add_text(out, ",\n\"left\":");
	kh_json_write(out, o);
}

/* ---- the other data sets ---- */

/* A member for each of them that was given. */
static void add_datasets(kh_out *out, const kh_report *report)
{
	for (size_t i = 0; i < report->njudgements; i++) {
		const kh_judgement *j = report->judgements[i];
		json_t *o;
		if (j->table->dataset == KH_NOMINATIONS)
			continue;
		add_text(out, ",\n\"");
		add_text(out, kh_json_dataset(j->table->dataset));
		add_text(out, "\":");
		o = json_object();
		set_verdicts(o, "rows", j);
		if (j->progress)
			kh_json_progress(o, j, report->style.lang);
		if (j->results)
			kh_json_results(o, j, report->style.lang);
		kh_json_write(out, o);
	}
}

void kh_report_json(kh_out *out, const kh_report *report)
{
	const kh_judgement *nominations = kh_report_of(report, KH_NOMINATIONS);
	add_text(out, "{\"tool\":");
	kh_json_write(out, tool_object());
	add_text(out, ",\n\"plan\":");
	kh_json_write(out, plan_object(&report->judgements[0]->plan->document));
	add_text(out, ",\n\"plans\":");
	kh_json_write(out, plans_array(report->judgements[0]->plan));
	add_text(out, ",\n\"summary\":");
	kh_json_write(out, summary_object(report));
	add_text(out, ",\n\"quotas\":[");
	if (nominations)
		add_quotas(out, nominations, report->style.lang);
	add_text(out, "],\n\"verdicts\":[");
	if (nominations)
		add_verdicts(out, nominations);
	add_text(out, "]");
	add_datasets(out, report);
	kh_json_choices(out, report);
	add_text(out, ",\n\"findings\":[");
	kh_json_findings(out, report);
	add_text(out, "]");
	add_left(out, report);
	add_text(out, "}\n");
}
