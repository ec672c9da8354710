/* The bar of long work: its arithmetic, its words, and when it is drawn. No clock takes part. */
#include "tests/unit/unit.h"

#include <unistd.h>

#include "runtime/cli/watch.h"

static void numbers(void **state)
{
	static const struct {
		kh_pace pace;
		unsigned share;
		int64_t left;
	} cases[] = {
		{{KH_READING, 0, 0, 0, 0}, 0, -1},
		{{KH_READING, 0, 0, 1000, 5000}, 0, -1},       /* nothing is done yet */
		{{KH_READING, 10, 500, 0, 5000}, 0, -1},       /* a pipe: nobody knows how much comes */
		{{KH_READING, 10, 500, 1000, 5000}, 500, 5},   /* bytes count, not rows */
		{{KH_READING, 10, 500, 1000, 5001}, 500, 6},   /* rounded up */
		{{KH_READING, 10, 1000, 1000, 5000}, 1000, 0}, /* done */
		{{KH_READING, 10, 2000, 1000, 5000}, 1000, 0}, /* the file has grown */
		{{KH_READING, 1, 1, UINT64_MAX, 1000}, 0, -1}, /* centuries */
		{{KH_READING, 1, UINT64_C(9) << 40, UINT64_C(10) << 40, 9000}, 900, 1},
		{{KH_JUDGING, 7, 250, 1000, 1000}, 250, 3}, /* steps stand in bytes */
		{{KH_TELLING, 750, 0, 1000, 3000}, 750, 1}, /* findings */
	};
	(void)state;
	FOR_EACH(i, cases)
	{
		assert_int_equal(kh_pace_share(&cases[i].pace), cases[i].share);
		assert_int_equal(kh_pace_left(&cases[i].pace), cases[i].left);
	}
}

static void lines(void **state)
{
	static const kh_pace half = {KH_READING, 4512345, 767120000, 1704700000, 3750};
	const struct {
		kh_pace pace;
		size_t width;
		kh_lang lang;
		const char *line;
	} cases[] = {
		{half, 100, KH_VI,
		 "Đang đọc  45 % ██████████░░░░░░░░░░░░░░ 4.512.345 hàng, 767,1/1.704,7 MB, 1.203.292/giây, còn 5 giây"},
		{half, 100, KH_EN,
		 "Reading  45 % █████████████░░░░░░░░░░░░░░░░░ 4,512,345 rows, 767.1/1,704.7 MB, 1,203,292/s, 5 s left"},
		{half, 79, KH_VI, "Đang đọc  45 % 4.512.345 hàng, 767,1/1.704,7 MB, 1.203.292/giây, còn 5 giây"},
		{half, 70, KH_VI, "Đang đọc  45 % ████░░░░░░ 4.512.345 hàng, 767,1/1.704,7 MB, còn 5 giây"},
		{half, 45, KH_VI, "Đang đọc  45 % 4.512.345 hàng, còn 5 giây"},
		{half, 30, KH_VI, "Đang đọc  45 % 4.512.345 hàng"},
		{half, 26, KH_VI, "Đang đọc  45 % ████░░░░░░░"},
		{half, 8, KH_VI, "Đang đọ…"},
		{{KH_READING, 1000, 0, 0, 2000}, 79, KH_VI, "Đang đọc 1.000 hàng, 500/giây"}, /* a sheet */
		{{KH_READING, 1000, 149999, 0, 0}, 79, KH_EN, "Reading 1,000 rows, 0.1 MB, 0/s"},
		{{KH_READING, 1000, 150000, 0, 500}, 79, KH_EN, "Reading 1,000 rows, 0.2 MB, 2,000/s"},
		{{KH_READING, 1, 1, 1000, 100}, 60, KH_VI, "Đang đọc   0 % 1 hàng, 0,0/0,0 MB, còn 1 phút 40 giây"},
		{{KH_JUDGING, 5, 1, 1000, 10000}, 50, KH_VI, "Đang xét   0 % ░░░░░░░░░░░░░░░░░ còn 2 giờ 46 phút"},
		{{KH_JUDGING, 5, 1000, 1000, 10000}, 50, KH_EN, "Judging 100 % ███████████████████████████ 0 s left"},
		{{KH_TELLING, 900, 0, 1000, 300},
		 79,
		 KH_VI,
		 "Đang ghi kết quả  90 % █████████████░░ 900 điều cần xem, 3.000/giây, còn 1 giây"},
		{{KH_TELLING, 900, 0, 1000, 300}, 60, KH_EN, "Writing  90 % ████████████░░ 900 findings, 3,000/s, 1 s left"},
		{{KH_TELLING, 0, 0, 0, 300}, 60, KH_EN, "Writing"},
	};
	(void)state;
	FOR_EACH(i, cases)
	{
		kh_str line = kh_pace_line(&cases[i].pace, cases[i].width, cases[i].lang);
		assert_text(line, cases[i].line);
		assert_true(kh_utf8_width(line) <= cases[i].width);
	}
}

static void stopped(void **state)
{
	static const struct {
		kh_pace pace;
		kh_lang lang;
		const char *text;
	} cases[] = {
		{{KH_READING, 1234, 5600000, 17000000, 0},
		 KH_VI,
		 "đã dừng theo yêu cầu khi mới đọc được 1.234 hàng (5,6/17,0 MB); chưa xét và chưa ghi gì"},
		{{KH_READING, 0, 0, 0, 0}, KH_VI, "đã dừng theo yêu cầu khi mới đọc được 0 hàng; chưa xét và chưa ghi gì"},
		{{KH_READING, 12, 5600000, 0, 0},
		 KH_EN,
		 "stopped as asked after reading 12 rows (5.6 MB); nothing was judged or written"},
		{{KH_JUDGING, 5, 450, 1000, 0}, KH_VI, "đã dừng theo yêu cầu khi mới xét được 45 %; chưa ghi gì"},
		{{KH_TELLING, 5000, 0, 10000, 0},
		 KH_VI,
		 "đã dừng theo yêu cầu sau khi xét xong, lúc mới nêu 5.000 trong 10.000 điều cần xem"},
		{{KH_TELLING, 0, 0, 0, 0}, KH_EN, "stopped as asked after judging, before the result was written whole"},
	};
	(void)state;
	FOR_EACH(i, cases)
	assert_text(kh_pace_stopped(&cases[i].pace, cases[i].lang), cases[i].text);
}

/* ---- when it is drawn ---- */

static uint64_t now;
static kh_bar bar;
static int ends[2];

static uint64_t clock_of_test(void)
{
	return now;
}

/* As on a terminal whose width nobody knows, which began at 10,000 ms. */
static int begin(void **state)
{
	static const kh_cli cli = {.lang = KH_EN, .color = KH_COLOR_NEVER};

	(void)state;
	kh_bar_start(&bar, &cli, true);
	if (pipe(ends) != 0)
		return -1;
	now = bar.from = bar.work_from = bar.told_at = 10000;
	bar.clock = clock_of_test;
	bar.fd = ends[1];
	return 0;
}

static int finish(void **state)
{
	(void)state;
	close(ends[0]);
	close(ends[1]);
	return 0;
}

/* What was drawn since. */
static kh_str drawn(void)
{
	static char text[4096];
	ssize_t n;

	assert_int_equal(write(ends[1], ".", 1), 1);
	n = read(ends[0], text, sizeof text);
	assert_true(n > 0);
	return (kh_str){text, (size_t)n - 1};
}

static void tell_at(uint64_t ms, kh_work work, uint64_t done, uint64_t bytes, uint64_t total)
{
	now = ms;
	bar.watch.tell(bar.watch.with, work, done, bytes, total);
}

static void it_appears_after_a_second(void **state)
{
	(void)state;
	tell_at(10000, KH_READING, 0, 0, 0);
	tell_at(10999, KH_READING, 500, 0, 0);
	kh_bar_clear(&bar);
	assert_text(drawn(), "");
	tell_at(11000, KH_READING, 600, 0, 0);
	assert_text(drawn(), "\rReading 600 rows, 600/s\x1b[K");
	tell_at(11099, KH_READING, 700, 0, 0);
	assert_text(drawn(), "");
	tell_at(11100, KH_READING, 800, 0, 0);
	assert_text(drawn(), "\rReading 800 rows, 727/s\x1b[K");
	kh_bar_clear(&bar);
	assert_text(drawn(), "\r\x1b[K");
	kh_bar_clear(&bar);
	assert_text(drawn(), "");
}

/* A second file and the next work have a rate of their own; the second before the bar is that of the whole run. */
static void each_work_begins_anew(void **state)
{
	(void)state;
	tell_at(10000, KH_READING, 0, 0, 1000000);
	tell_at(12000, KH_READING, 900, 900000, 1000000);
	assert_text(drawn(), "\rReading  90 % ████████████████████████░░░ 900 rows, 0.9/1.0 MB, 450/s, 1 s left\x1b[K");
	tell_at(13000, KH_READING, 1000, 100000, 2000000);
	assert_text(drawn(), "\rReading   5 % █░░░░░░░░░░░░░░░░░░░░░ 1,000 rows, 0.1/2.0 MB, 1,000/s, 19 s left\x1b[K");
	tell_at(14000, KH_JUDGING, 0, 0, 4000);
	tell_at(16000, KH_JUDGING, 0, 1000, 4000);
	assert_true(kh_str_eq(kh_pace_line(&bar.pace, 31, KH_EN), KH_STR("Judging  25 % ██░░░░░░ 9 s left")));
}

static void it_stays_away(void **state)
{
	(void)state;
	kh_bar_begin_telling(&bar, ends[1]); /* no file */
	tell_at(20000, KH_TELLING, 500, 0, 1000);
	bar.hidden = false;
	bar.fd = -1; /* no terminal */
	tell_at(30000, KH_TELLING, 600, 0, 1000);
	kh_bar_clear(&bar);
	assert_text(drawn(), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers),
		cmocka_unit_test(lines),
		cmocka_unit_test(stopped),
		cmocka_unit_test_setup_teardown(it_appears_after_a_second, begin, finish),
		cmocka_unit_test_setup_teardown(each_work_begins_anew, begin, finish),
		cmocka_unit_test_setup_teardown(it_stays_away, begin, finish),
	};
	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
