/* Encodings: tables against the system's, detection with its margins, lost marks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <iconv.h>
#include <stdio.h>
#include <string.h>

#include "lang/base/mem.h"
#include "lang/base/vec.h"
#include "runtime/data/encoding.h"

/* Words as lists have them. */
static const char *const samples[] = {
	"Chuyên đề,Họ và tên,Đơn vị công tác,Thành tích\n12,Nguyễn Thị Hường,Sở Nông nghiệp và Phát triển nông thôn,Hoàn thành "
	"xuất sắc nhiệm vụ\n",
	"Trần Văn Đức, Phạm Quỳnh Như, Lê Hoàng Yến, Vũ Đình Khải, Bùi Thị Lượng, Đặng Hữu Nghĩa, Hoàng Thuỳ Dương, Đỗ Xuân "
	"Trường\n",
	"ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN. ĐẢNG ỦY KHỐI CÁC CƠ QUAN. CỤC THỐNG KÊ TỈNH. SỞ GIÁO DỤC VÀ ĐÀO TẠO\n",
	"Phường Hiến Nam; Xã Bảo Khê; huyện Ân Thi; thị xã Mỹ Hào; thành phố Hưng Yên; Hội Liên hiệp Phụ nữ; Chữ thập đỏ\n",
};

static kh_str decoded(kh_str bytes, kh_encoding encoding)
{
	size_t len = 0, bad = 0;
	char *text = kh_decode(bytes, encoding, &len, &bad);
	kh_str out = text ? kh_str_copy(kh_nfc((kh_str){text, len})) : KH_NO_STR;

	kh_plain_free(text);
	return out;
}

static kh_str system_converted(const char *from, const char *to, kh_str bytes)
{
	static char room[1 << 16];
	char *in = (char *)(uintptr_t)bytes.ptr, *out = room;
	size_t in_left = bytes.len, out_left = sizeof room;
	iconv_t cd = iconv_open(to, from);
	size_t got;

	if (cd == (iconv_t)-1)
		return KH_NO_STR;
	got = iconv(cd, &in, &in_left, &out, &out_left);
	if (got != (size_t)-1)
		got = iconv(cd, NULL, NULL, &out, &out_left);
	iconv_close(cd);
	return got == (size_t)-1 ? KH_NO_STR : kh_str_copy((kh_str){room, (size_t)(out - room)});
}

static const struct {
	kh_encoding encoding;
	const char *system;
} known[] = {{KH_ENC_TCVN3, "TCVN5712-1"}, {KH_ENC_CP1258, "CP1258"}, {KH_ENC_VISCII, "VISCII"}};

static void agrees_with_the_system(void **state)
{
	(void)state;
	for (size_t k = 0; k < KH_COUNT(known); k++)
		for (unsigned byte = 1; byte < 256; byte++) {
			char c = (char)byte;
			kh_str theirs = system_converted(known[k].system, "UTF-8", (kh_str){&c, 1});
			kh_str ours = decoded((kh_str){&c, 1}, known[k].encoding);

			if (!kh_str_eq(ours, kh_nfc(theirs)))
				fail_msg("%s %02X", known[k].system, byte);
		}
}

static void round_trips(void **state)
{
	(void)state;
	for (size_t k = 0; k < KH_COUNT(known); k++)
		for (size_t i = 0; i < KH_COUNT(samples); i++) {
			kh_str bytes = system_converted("UTF-8", known[k].system, kh_str_of(samples[i]));

			assert_true(bytes.len > 0);
			assert_string_equal(kh_str_c(decoded(bytes, known[k].encoding)), samples[i]);
		}
}

/* The samples in VNI: what kh_decode reads, written the other way round here. */
static kh_str to_vni(kh_str text)
{
	static const struct {
		const char *utf8, *vni;
	} pairs[] = {
		{"đ", "\xF1"},     {"Đ", "\xD1"},     {"í", "\xED"},     {"ì", "\xEC"},     {"ỉ", "\xE6"},     {"ĩ", "\xF3"},
		{"ị", "\xF2"},     {"Ỉ", "\xC6"},     {"á", "a\xF9"},    {"à", "a\xF8"},    {"ả", "a\xFB"},    {"ã", "a\xF5"},
		{"ạ", "a\xEF"},    {"Á", "A\xD9"},    {"À", "A\xD8"},    {"Ả", "A\xDB"},    {"â", "a\xE2"},    {"ấ", "a\xE1"},
		{"ầ", "a\xE0"},    {"ẩ", "a\xE5"},    {"ẫ", "a\xE3"},    {"ậ", "a\xE4"},    {"Â", "A\xC2"},    {"Ạ", "A\xCF"},
		{"ă", "a\xEA"},    {"ắ", "a\xE9"},    {"ằ", "a\xE8"},    {"ẳ", "a\xFA"},    {"ẵ", "a\xFC"},    {"ặ", "a\xEB"},
		{"ê", "e\xE2"},    {"ế", "e\xE1"},    {"ề", "e\xE0"},    {"ể", "e\xE5"},    {"ễ", "e\xE3"},    {"ệ", "e\xE4"},
		{"Ê", "E\xC2"},    {"é", "e\xF9"},    {"ẻ", "e\xFB"},    {"ó", "o\xF9"},    {"ò", "o\xF8"},    {"ỏ", "o\xFB"},
		{"õ", "o\xF5"},    {"ọ", "o\xEF"},    {"ô", "o\xE2"},    {"ố", "o\xE1"},    {"ồ", "o\xE0"},    {"ổ", "o\xE5"},
		{"ỗ", "o\xE3"},    {"ộ", "o\xE4"},    {"Ố", "O\xC1"},    {"ơ", "\xF4"},     {"ớ", "\xF4\xF9"}, {"ờ", "\xF4\xF8"},
		{"ở", "\xF4\xFB"}, {"ỡ", "\xF4\xF5"}, {"ợ", "\xF4\xEF"}, {"Ơ", "\xD4"},     {"Ở", "\xD4\xDB"}, {"ú", "u\xF9"},
		{"ù", "u\xF8"},    {"ủ", "u\xFB"},    {"ũ", "u\xF5"},    {"ụ", "u\xEF"},    {"Ụ", "U\xCF"},    {"Ủ", "U\xDB"},
		{"ư", "\xF6"},     {"ứ", "\xF6\xF9"}, {"ừ", "\xF6\xF8"}, {"ử", "\xF6\xFB"}, {"ữ", "\xF6\xF5"}, {"ự", "\xF6\xEF"},
		{"Ư", "\xD6"},     {"ý", "y\xF9"},    {"ỳ", "y\xF8"},    {"ỷ", "y\xFB"},    {"ỹ", "y\xF5"},    {"ỵ", "\xEE"},
	};
	kh_buf out = {0};

	for (size_t at = 0, n; at < text.len; at += n) {
		kh_str rest = kh_str_slice(text, at, text.len);

		n = 0;
		for (size_t i = 0; n == 0 && i < KH_COUNT(pairs); i++)
			if (kh_str_starts(rest, kh_str_of(pairs[i].utf8))) {
				n = strlen(pairs[i].utf8);
				kh_buf_addc(&out, pairs[i].vni);
			}
		if (n == 0) {
			kh_buf_char(&out, text.ptr[at]);
			n = 1;
		}
	}
	return kh_buf_str(&out);
}

static void reads_vni(void **state)
{
	static const struct {
		const char *bytes, *text;
	} cases[] = {{"H\xF6ng Ye\xE2n", "Hưng Yên"},
		     {"Nguye\xE3n V\x61\xEAn \xD1\xF6\xF9\x63", "Nguyễn Văn Đức"},
		     {"LY\xD9 THA\xD9I TO\xC5", "LÝ THÁI TỔ"},
		     {"ky\xF5 thua\xE4t", "kỹ thuật"}};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++)
		assert_string_equal(kh_str_c(decoded(kh_str_of(cases[i].bytes), KH_ENC_VNI)), cases[i].text);
	for (size_t i = 0; i < KH_COUNT(samples); i++)
		assert_string_equal(kh_str_c(decoded(to_vni(kh_str_of(samples[i])), KH_ENC_VNI)), samples[i]);
}

/* The right decoding is far ahead of the others, in every encoding. */
static void decides_with_a_margin(void **state)
{
	kh_buf all = {0};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(samples); i++)
		kh_buf_addc(&all, samples[i]);
	for (size_t k = 0; k < KH_COUNT(known) + 1; k++) {
		bool vni = k == KH_COUNT(known);
		kh_encoding right = vni ? KH_ENC_VNI : known[k].encoding;
		kh_str bytes = vni ? to_vni(kh_buf_str(&all)) : system_converted("UTF-8", known[k].system, kh_buf_str(&all));
		kh_encoding_evidence e = kh_encoding_look(bytes);

		assert_true(kh_encoding_decided(&e));
		assert_int_equal(e.best, right);
		assert_true(e.share[right] >= 950);
		for (size_t i = 0; i < KH_ENC_COUNT; i++)
			if (i != right && e.share[i] >= 500)
				fail_msg("%s reads %s by %u", kh_encoding_name((kh_encoding)i), kh_encoding_name(right),
					 e.share[i]);
	}
}

static void does_not_guess(void **state)
{
	static const char *const cases[] = {"", "abc", "na\xEFve caf\xE9", "\x80\x81\x82\x83 \xFF\xFE\xFD",
					    "V\xA8n"}; /* right, but one word is little */

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_encoding_evidence e = kh_encoding_look(kh_str_of(cases[i]));

		assert_false(kh_encoding_decided(&e));
	}
}

static void knows_syllables(void **state)
{
	static const char *const good[] = {"Nguyễn", "Hường", "quý",    "quốc", "giữ", "gìn",  "giêng", "nghĩa", "khuyết",
					   "ĐỨC",    "yêu",   "Nguyễn", "hoà",  "hòa", "thuở", "xoong", "oanh",  "ý"};
	static const char *const bad[] = {"", "Nguyeenx", "bcd", "các̀", "cat", "ñức", "Đứcc", "fan", "toàp", "aa", "ấấ"};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(good); i++)
		if (!kh_is_syllable(kh_str_of(good[i])))
			fail_msg("%s is a syllable", good[i]);
	for (size_t i = 0; i < KH_COUNT(bad); i++)
		if (kh_is_syllable(kh_str_of(bad[i])))
			fail_msg("%s is no syllable", bad[i]);
}

static void reads_utf16(void **state)
{
	static const char little[] = "\xFF\xFE\x10\x01\xE9\x1E\x63\0\x3D\xD8\x00\xDE", lone[] = "\x3D\xD8\x41\0";
	size_t len, bad = 0;

	(void)state;
	assert_string_equal(kh_str_c(decoded((kh_str){little, 12}, KH_ENC_UTF16LE)), "Đức😀");
	assert_string_equal(kh_str_c(decoded((kh_str){"\xFE\xFF\x01\x10", 4}, KH_ENC_UTF16BE)), "Đ");
	assert_null(kh_decode((kh_str){lone, 4}, KH_ENC_UTF16LE, &len, &bad)); /* half a pair */
	assert_int_equal(bad, 0);
	assert_null(kh_decode((kh_str){"\x10\x01\x41", 3}, KH_ENC_UTF16LE, &len, &bad)); /* cut */
	assert_int_equal(bad, 2);
	assert_null(kh_decode((kh_str){"\x41\0\0\0", 4}, KH_ENC_UTF16LE, &len, &bad)); /* NUL */
}

static void sees_lost_marks(void **state)
{
	static const struct {
		const char *text, *word;
		unsigned line;
	} lost[] = {{"a,b\nNguy?n V?n Ð?c\n", "Nguy?n", 2},
		    {"C?c l?p, T? do, H?nh ph?c", "C?c", 1},
		    {"x\xEF\xBF\xBDy z?a b?c", "x\xEF\xBF\xBDy", 1}};
	static const char *const fine[] = {"Ai? Gì? Đâu?", "http://a/?b=c", "a?b và c?d", "", "???"};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(lost); i++) {
		kh_mark_losses losses = {0};

		assert_true(kh_marks_look(&losses, kh_str_of(lost[i].text), 1));
		assert_int_equal(losses.line, lost[i].line);
		assert_string_equal(kh_str_c(losses.word), lost[i].word);
	}
	for (size_t i = 0; i < KH_COUNT(fine); i++) {
		kh_mark_losses losses = {0};

		assert_false(kh_marks_look(&losses, kh_str_of(fine[i]), 1));
	}
}

static void finds_names(void **state)
{
	(void)state;
	for (int e = KH_ENC_UTF8; e < KH_ENC_COUNT; e++)
		assert_int_equal(kh_encoding_find(kh_str_of(kh_encoding_name((kh_encoding)e))), e);
	assert_int_equal(kh_encoding_find(KH_STR("windows-1258")), KH_ENC_CP1258);
	assert_int_equal(kh_encoding_find(KH_STR(".VnTime")), KH_ENC_TCVN3);
	assert_int_equal(kh_encoding_find(KH_STR("latin1")), KH_ENC_COUNT);
	assert_int_equal(kh_encoding_find(KH_STR("")), KH_ENC_COUNT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(agrees_with_the_system),
		cmocka_unit_test(round_trips),
		cmocka_unit_test(reads_vni),
		cmocka_unit_test(decides_with_a_margin),
		cmocka_unit_test(does_not_guess),
		cmocka_unit_test(knows_syllables),
		cmocka_unit_test(reads_utf16),
		cmocka_unit_test(sees_lost_marks),
		cmocka_unit_test(finds_names),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
