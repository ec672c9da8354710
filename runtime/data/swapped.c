/* Files in each other's place: rules given as data, data given as rules. Only so that the message names the mistake: nothing is
 * read or refused for what is found here, and what looks like neither is called neither. */
#include "runtime/data/load.h"
#include "runtime/data/loading.h"

/* ---- rules given as data ---- */

static kh_str next_line(kh_str *rest)
{
	size_t end = 0, next;
	kh_str line;

	while (end < rest->len && rest->ptr[end] != '\n')
		end++;
	line = kh_str_slice(*rest, 0, end);
	next = end < rest->len ? end + 1 : end;
	*rest = kh_str_slice(*rest, next, rest->len);
	return kh_str_trim(line);
}

/* A line that only a rule file has: one that opens a brace, or a declaration with its name in quotes. */
static bool is_declaration(kh_str line)
{
	static const char *const words[] = {
		"kế hoạch",  "chỉ thị",    "quyết định", "luật",        "nghị định", "nhập",   "mục",       "đơn vị", "khối",
		"chuyên đề", "phong trào", "quy định",   "bổ sung",     "plan",      "import", "section",   "unit",   "block",
		"campaign",  "rule",       "directive",  "kh_decision", "law",       "decree", "amendment",
	};
	kh_str key = kh_key(line), word;

	if (kh_str_ends(key, KH_STR("{")))
		return true;
	for (size_t i = 0; i < KH_COUNT(words); i++) {
		size_t at;

		word = kh_str_of(words[i]);
		if (!kh_str_starts(key, word))
			continue;
		for (at = word.len; at < key.len && (key.ptr[at] == ' ' || (key.ptr[at] >= '0' && key.ptr[at] <= '9')); at++)
			;
		if (at > word.len && at < key.len &&
		    (key.ptr[at] == '"' || kh_str_starts(kh_str_slice(key, at, key.len), KH_STR("“"))))
			return true;
	}
	return false;
}

bool kh_looks_like_rules(kh_str text)
{
	for (size_t n = 0; n < 100 && text.len > 0; n++) {
		kh_str line = next_line(&text);

		if (line.len > 0 && line.len < 1000 && line.ptr[0] != '#' && is_declaration(line))
			return true;
	}
	return false;
}

/* ---- data given as rules ---- */

bool kh_looks_like_data(kh_str text)
{
	kh_header_names names;
	kh_header headers[KH_DATASET_COUNT];

	if (kh_looks_like_rules(text))
		return false;
	names = kh_header_names_of(kh_schema_new(), NULL, 0);
	kh_header_find_in_text(&names, text, 0, headers);
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		if (headers[d].candidates.len == 0 && headers[d].step == KH_RECORD && headers[d].known >= 2)
			return true;
	return false;
}
