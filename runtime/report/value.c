/* JSON values: one small object at a time, so that a large report never stands in memory. */
#include "runtime/report/value.h"

#include "lang/base/mem.h"

/* A block that jansson does not get is out of memory, not a value without members. */
__attribute__((constructor)) static void take_memory_from_us(void)
{
	json_set_alloc_funcs(kh_plain_alloc, kh_plain_free);
}

json_t *kh_json_text(kh_str s)
{
	kh_buf shown = {0};

	if (kh_utf8_valid_prefix(s) < s.len) {
		kh_buf_shown(&shown, s);
		s = kh_buf_str(&shown);
	}
	return json_stringn(s.len > 0 ? s.ptr : "", s.len);
}

json_t *kh_json_text_or_null(kh_str s)
{
	return s.len > 0 ? kh_json_text(s) : json_null();
}

void kh_json_set(json_t *object, const char *name, json_t *value)
{
	if (json_object_set_new(object, name, value) != 0)
		KH_BUG("a member that JSON cannot hold");
}

void kh_json_push(json_t *array, json_t *value)
{
	if (json_array_append_new(array, value) != 0)
		KH_BUG("an element that JSON cannot hold");
}

/* \u202e; past U+FFFF in two halves. */
static void add_escape(kh_buf *out, uint32_t cp)
{
	if (cp > 0xFFFF)
		kh_buf_addf(out, "\\u%04x\\u%04x", 0xD7C0U + (unsigned)(cp >> 10), 0xDC00U + (unsigned)(cp & 0x3FF));
	else
		kh_buf_addf(out, "\\u%04x", (unsigned)cp);
}

/* What JSON itself does not ask to be escaped, though a terminal would obey it. It stands inside of texts only, and never behind half an
 * escape. */
static kh_str harmless(kh_str json)
{
	kh_buf out = {0};
	size_t from = 0;

	for (size_t at = 0, step; at < json.len; at += step) {
		uint32_t cp;

		step = 1;
		if (json.ptr[at] >= ' ' && json.ptr[at] < 0x7F) /* most are */
			continue;
		step = kh_utf8_decode(kh_str_slice(json, at, json.len), &cp);
		if (!kh_char_acts(cp))
			continue;
		kh_buf_add(&out, kh_str_slice(json, from, at));
		add_escape(&out, cp);
		from = at + step;
	}
	if (from == 0)
		return json;
	kh_buf_add(&out, kh_str_slice(json, from, json.len));
	return kh_buf_str(&out);
}

kh_str kh_json_dump(json_t *value)
{
	char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);

	if (!text)
		KH_BUG("a value that JSON cannot hold");
	kh_str json = kh_str_copy(harmless(kh_str_of(text)));
	kh_plain_free(text);
	json_decref(value);
	return json;
}

void kh_json_write(kh_out *out, json_t *value)
{
	kh_out_add(out, kh_json_dump(value));
}

/* ---- texts without a value ---- */

/* Length of the character at s where JSON takes it as it is and it neither acts nor hides, as nearly all do; 0: look closer. */
static size_t plain_length(kh_str s)
{
	unsigned char c = (unsigned char)s.ptr[0];

	if (c < 0x80)
		return c >= ' ' && c != '"' && c != '\\' && c != 0x7F;
	if (c >= 0xC3 && c <= 0xC6) /* letters of Europe */
		return 2;
	return c == 0xE1 && ((unsigned char)s.ptr[1] == 0xBA || (unsigned char)s.ptr[1] == 0xBB) ? 3 : 0; /* ... and of Vietnam */
}

static void add_special(kh_buf *out, uint32_t cp)
{
	static const char letters[] = {['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't'};

	if (cp == '"' || cp == '\\' || (cp < sizeof letters && letters[cp] != 0)) {
		kh_buf_char(out, '\\');
		kh_buf_char(out, cp < sizeof letters ? letters[cp] : (char)cp);
	} else if (cp < ' ') {
		kh_buf_addf(out, "\\u%04X", (unsigned)cp);
	} else {
		add_escape(out, cp);
	}
}

static void add_quoted(kh_buf *out, kh_str s)
{
	size_t from = 0;

	for (size_t at = 0, step; at < s.len; at += step) {
		uint32_t cp;

		step = plain_length(kh_str_slice(s, at, s.len));
		if (step > 0)
			continue;
		step = kh_utf8_decode(kh_str_slice(s, at, s.len), &cp);
		if (cp != '"' && cp != '\\' && !kh_char_acts(cp))
			continue;
		kh_buf_add(out, kh_str_slice(s, from, at));
		add_special(out, cp);
		from = at + step;
	}
	kh_buf_add(out, kh_str_slice(s, from, s.len));
}

void kh_json_quote(kh_buf *out, kh_str s)
{
	kh_buf shown = {0};

	if (kh_utf8_valid_prefix(s) < s.len) {
		kh_buf_shown(&shown, s);
		s = kh_buf_str(&shown);
	}
	kh_buf_char(out, '"');
	add_quoted(out, s);
	kh_buf_char(out, '"');
}
