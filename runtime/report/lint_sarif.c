/* Findings of lint as SARIF 2.1.0 (OASIS standard of 27 March 2020). Regions count characters; what the file silences is told with
 * its reason, as suppressed. Fingerprints hold the code, the file and the words of the line, so that a finding stays the same when
 * lines move. */
#include "lang/base/map.h"
#include "runtime/report/lint_report.h"
#include "runtime/report/value.h"

#define SCHEMA "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

typedef struct {
	const kh_lint_told *told;
	kh_lang lang;
	int rule[KH_CODE_COUNT]; /* index into the rules + 1 */
	kh_pool prints;          /* fingerprints given so far */
	KH_ROWS(unsigned) times; /* how often each */
} sarif;

static const char *level(kh_severity severity)
{
	static const char *const words[] = {[KH_ERROR] = "error", [KH_WARNING] = "warning", [KH_INFO] = "note"};

	return words[severity];
}

static json_t *message(kh_str text)
{
	json_t *o = json_object();

	kh_json_set(o, "text", kh_json_text(text));
	return o;
}

/* ---- places ---- */

/* A path as a relative reference of RFC 3986. */
static kh_str uri(kh_str path)
{
	kh_buf out = {0};

	if (kh_str_starts(path, KH_STR("/")))
		kh_buf_addc(&out, "file://");
	for (size_t i = 0; i < path.len; i++) {
		unsigned char c = (unsigned char)path.ptr[i];
		bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
			     c == '_' || c == '~' || c == '/';
		if (plain)
			kh_buf_char(&out, (char)c);
		else
			kh_buf_addf(&out, "%%%02X", (unsigned)c);
	}
	return kh_buf_str(&out);
}

static json_t *artifact(const kh_source *source)
{
	json_t *o = json_object();

	kh_json_set(o, "uri", kh_json_text(uri(source->name)));
	return o;
}

static json_t *region(const sarif *s, kh_span span)
{
	kh_place from = kh_place_of(s->told->sources, span.start), to = kh_place_of(s->told->sources, span.end);
	json_t *o = json_object();

	kh_json_set(o, "startLine", json_integer(from.line));
	kh_json_set(o, "startColumn", json_integer(from.column));
	kh_json_set(o, "endLine", json_integer(to.line));
	kh_json_set(o, "endColumn", json_integer(to.column));
	return o;
}

static json_t *location(const sarif *s, kh_span span)
{
	json_t *o = json_object(), *physical = json_object();

	kh_json_set(physical, "artifactLocation", artifact(kh_source_at(s->told->sources, span.start)));
	kh_json_set(physical, "region", region(s, span));
	kh_json_set(o, "physicalLocation", physical);
	return o;
}

static json_t *alone(json_t *value)
{
	json_t *array = json_array();

	kh_json_push(array, value);
	return array;
}

/* ---- rules ---- */

static json_t *rule(const sarif *s, kh_code code)
{
	json_t *o = json_object(), *configuration = json_object();
	kh_str why = kh_str_of(kh_code_explanation(code, s->lang).why);

	kh_json_set(o, "id", json_string(kh_code_text(code)));
	kh_json_set(o, "shortDescription", message(kh_code_name(code, s->lang)));
	if (why.len > 0) {
		kh_json_set(o, "fullDescription", message(why));
		kh_json_set(o, "help", message(why));
	}
	kh_json_set(configuration, "level", json_string(level(s->told->settings->severity[code])));
	kh_json_set(o, "defaultConfiguration", configuration);
	return o;
}

static bool found(const sarif *s, kh_code code)
{
	for (size_t i = 0; i < s->told->findings->len; i++)
		if (s->told->findings->at[i].diag.code == code)
			return true;
	return false;
}

static json_t *driver(sarif *s)
{
	json_t *o = json_object(), *rules = json_array();
	int n = 0;

	for (int c = 0; c < KH_CODE_COUNT; c++) {
		bool looked_at = kh_code_text((kh_code)c)[2] == '1' && !s->told->settings->off[c];
		if (!looked_at && !found(s, (kh_code)c))
			continue;
		s->rule[c] = ++n;
		kh_json_push(rules, rule(s, (kh_code)c));
	}
	kh_json_set(o, "name", json_string("khen"));
	kh_json_set(o, "version", json_string(KH_VERSION));
	kh_json_set(o, "rules", rules);
	return o;
}

/* ---- results ---- */

/* FNV-1a of 64 bits: the same on every machine and in every run. */
static uint64_t digest(uint64_t hash, kh_str s)
{
	for (size_t i = 0; i < s.len; i++)
		hash = (hash ^ (unsigned char)s.ptr[i]) * 0x100000001b3ULL;
	return (hash ^ 0xFF) * 0x100000001b3ULL;
}

static json_t *fingerprints(sarif *s, const kh_diag *d)
{
	kh_place place = kh_place_of(s->told->sources, d->span.start);
	uint32_t start;
	kh_str line = kh_str_trim(kh_source_line(place.source, place.line, &start));
	uint64_t hash = digest(digest(digest(0xcbf29ce484222325ULL, kh_str_of(kh_code_text(d->code))), place.source->name), line);
	kh_str print = kh_fmt("%016llx", (unsigned long long)hash);
	uint32_t index = kh_pool_add(&s->prints, print);
	json_t *o = json_object();

	if (index == s->times.len)
		kh_push_row(&s->times, 0);
	kh_json_set(o, "khenFinding/v1", kh_json_text(kh_fmt("%s:%u", kh_str_c(print), ++s->times.at[index])));
	return o;
}

static json_t *fix(const sarif *s, const kh_diag *d)
{
	json_t *o = json_object(), *change = json_object(), *replacement = json_object(), *content = json_object();

	kh_json_set(content, "text", kh_json_text(d->fixed));
	kh_json_set(replacement, "deletedRegion", region(s, d->fix));
	kh_json_set(replacement, "insertedContent", content);
	kh_json_set(change, "artifactLocation", artifact(kh_source_at(s->told->sources, d->fix.start)));
	kh_json_set(change, "replacements", alone(replacement));
	kh_json_set(o, "artifactChanges", alone(change));
	return o;
}

static json_t *related(const sarif *s, const kh_label *label)
{
	json_t *o = location(s, label->span);

	kh_json_set(o, "message", message(kh_str_of(kh_phrase_text(label->what, s->lang))));
	return o;
}

static json_t *suppression(kh_str reason)
{
	json_t *o = json_object();

	kh_json_set(o, "kind", json_string("inSource"));
	kh_json_set(o, "justification", kh_json_text(reason));
	return o;
}

static json_t *result(sarif *s, const kh_lint_finding *f)
{
	const kh_diag *d = &f->diag;
	kh_str text = kh_lint_message(f, s->lang), hint = kh_lint_hint(f, s->lang);
	json_t *o = json_object();

	kh_json_set(o, "ruleId", json_string(kh_code_text(d->code)));
	kh_json_set(o, "ruleIndex", json_integer(s->rule[d->code] - 1));
	kh_json_set(o, "level", json_string(level(d->severity)));
	kh_json_set(o, "message", message(hint.len > 0 ? kh_fmt("%s %s", kh_str_c(text), kh_str_c(hint)) : text));
	kh_json_set(o, "locations", alone(location(s, d->span)));
	kh_json_set(o, "partialFingerprints", fingerprints(s, d));
	if (d->label.span.start != 0)
		kh_json_set(o, "relatedLocations", alone(related(s, &d->label)));
	if (d->fix.start != 0)
		kh_json_set(o, "fixes", alone(fix(s, d)));
	kh_json_set(o, "suppressions", kh_lint_is_silenced(f) ? alone(suppression(f->reason)) : json_array());
	return o;
}

void kh_lint_write_sarif(kh_out *out, const kh_lint_told *told)
{
	sarif s = {.told = told, .lang = told->style.lang};
	const char *before = "\n";

	kh_pool_init(&s.prints);
	kh_out_add(out, KH_STR("{\"$schema\":\"" SCHEMA "\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":"));
	kh_json_write(out, driver(&s));
	kh_out_add(out, KH_STR("},\n\"language\":\""));
	kh_out_add(out, s.lang == KH_VI ? KH_STR("vi") : KH_STR("en-US"));
	kh_out_add(out, KH_STR("\",\"columnKind\":\"unicodeCodePoints\",\n\"results\":["));
	for (size_t i = 0; i < told->findings->len; i++) {
		kh_out_add(out, kh_str_of(before));
		kh_json_write(out, result(&s, &told->findings->at[i]));
		before = ",\n";
	}
	kh_out_add(out, KH_STR("]}]}\n"));
	kh_rows_free(&s.times);
	kh_pool_free(&s.prints);
}
