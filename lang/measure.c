/* A number and the words behind it. Knows no units: "tỷ đồng" and "triệu đồng" are two names and nothing more. */
#include "lang/measure.h"

#include "lang/base/vec.h"

/* Words of a unit that are one word. */
static const struct {
	const char *written, *meant;
} spellings[] = {{"tỉ", "tỷ"}, {"percent", "%"}, {"pct", "%"}};

static void add_word(kh_buf *out, kh_str word)
{
	for (size_t i = 0; i < KH_COUNT(spellings); i++)
		if (kh_str_eq(word, kh_str_of(spellings[i].written)))
			word = kh_str_of(spellings[i].meant);
	bool joins = out->len == 0 || out->ptr[out->len - 1] == '/' || word.ptr[0] == '/';
	if (!joins)
		kh_buf_char(out, ' ');
	kh_buf_add(out, word);
}

/* Blanks around a slash dropped, every word in its one spelling. */
static kh_str joined(kh_str key)
{
	kh_buf out = {0};

	for (size_t at = 0; at < key.len;) {
		size_t end = at;
		while (end < key.len && key.ptr[end] != ' ' && key.ptr[end] != '/')
			end++;
		if (end == at && key.ptr[at] == '/')
			end++;
		if (end > at)
			add_word(&out, kh_str_slice(key, at, end));
		at = end < key.len && key.ptr[end] == ' ' ? end + 1 : end;
	}
	return kh_buf_str(&out);
}

kh_str kh_measure_key(kh_str unit)
{
	kh_str key = kh_key(unit), percent = KH_STR("phần trăm");

	if (kh_str_eq(key, percent) || kh_str_eq(key, KH_STR("per cent")))
		return KH_STR("%");
	return joined(key);
}

/* A minus sign of any sort, in bytes; 0: none. */
static size_t sign_of(kh_str text)
{
	static const char *const signs[] = {"-", "−", "–"};

	for (size_t i = 0; i < KH_COUNT(signs); i++)
		if (kh_str_starts(text, kh_str_of(signs[i])))
			return kh_str_of(signs[i]).len;
	return 0;
}

static bool of_number(char c)
{
	return (c >= '0' && c <= '9') || c == '.' || c == ',';
}

/* What follows a number is a unit only where it cannot be more of the number ("16 068", "138-140", "1/2"). */
static bool is_unit(kh_str rest)
{
	return rest.len == 0 || (!of_number(rest.ptr[0]) && rest.ptr[0] != '/' && sign_of(rest) == 0);
}

kh_num_status kh_measure_read(kh_str text, kh_measure *out, kh_str *corrected)
{
	kh_str s = kh_str_trim(text);
	size_t sign = sign_of(s), end = sign;

	while (end < s.len && of_number(s.ptr[end]))
		end++;
	kh_str number = kh_fmt("%s%s", sign > 0 ? "-" : "", kh_str_c(kh_str_slice(s, sign, end)));
	out->unit = kh_str_trim(kh_str_slice(s, end, s.len));
	kh_num_status status = is_unit(out->unit) ? kh_num_parse(number, &out->value) : KH_NUM_BAD;
	*corrected = status == KH_NUM_POINT ? kh_num_corrected(number) : KH_NO_STR;
	return status;
}

kh_str kh_measure_text(kh_num value, kh_str unit)
{
	kh_str number = kh_num_text(value);

	return unit.len == 0 ? number : kh_fmt("%s %s", kh_str_c(number), kh_str_c(unit));
}

bool kh_num_hundredths(kh_num a, kh_num *out, bool *exact)
{
	kh_num scaled;

	if (!kh_num_mul(a, kh_num_int(100), &scaled))
		return false;
	*exact = kh_num_is_int(scaled);
	return kh_num_div(kh_num_int(kh_num_round(scaled, KH_ROUND_NEAREST)), kh_num_int(100), out);
}
