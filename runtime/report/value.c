/* JSON values: one small object at a time, so that a large report never stands in memory. */
#include "runtime/report/value.h"

#include "lang/base/mem.h"

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

void kh_json_write(kh_out *out, json_t *value)
{
	char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);

	if (!text)
		KH_BUG("a value that JSON cannot hold");
	kh_out_add(out, kh_str_of(text));
	free(text);
	json_decref(value);
}
