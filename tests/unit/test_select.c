/* Selections: who is chosen, who ties, who is unsure, and that the order of rows changes nothing. */
#include "runtime/select.h"

#include <stdlib.h>
#include <string.h>

#include "tests/unit/judged.h"

#define HEAD "tên|loại|đơn vị|năm|lĩnh vực|nữ|điểm|ngày sinh|mã\n"
#define RULES                                                                                                                       \
	"đơn vị \"A\" { tên cũ: \"A cũ\" }\nđơn vị \"B\"\nđơn vị \"C\"\n"                                            \
	"đơn vị \"D\" { hiệu lực: đến 31/12/2022\nthay bằng: \"B\" }\nkhối \"K\": \"B\", \"C\"\nkhối \"M\" mở\n" \
	"trường [nữ]: chữ\ntrường [điểm]: con số\n"                                                                  \
	"lĩnh vực 1 \"X\" { a) tập thể: \"x\"\nb) cá nhân: \"y\"\nthời gian: giai đoạn 2021-2025 }\n"                 \
	"lĩnh vực 2 \"Y\" { b) cá nhân là \"giáo viên\": \"y\"\nthời gian: giai đoạn 2021-2025 }\n"
#define TIMES "xếp theo: số lần công nhận, từ cao xuống thấp\n"
#define TIES "bằng nhau: ưu tiên khi [nữ] là \"có\"\n"
#define CHOOSE(items, places)                                                                                                      \
	RULES "chọn \"Z\" { đối tượng: tập thể, cá nhân\nthời gian: giai đoạn 2021-2025\n" items " }\nphân bổ \"Z\" { " places     \
	      " }\n"

/* The rows with their empty cells at the end. */
static const char *padded(const char *rows)
{
	kh_buf out = {0};
	int cells = 1;

	kh_buf_addc(&out, HEAD);
	for (; *rows != '\0'; rows++) {
		for (; *rows == '\n' && cells < 9; cells++)
			kh_buf_char(&out, '|');
		cells = *rows == '\n' ? 1 : cells + (*rows == '|');
		kh_buf_char(&out, *rows);
	}
	return kh_str_c(kh_buf_str(&out));
}

static void judge_recognitions(const char *rules, const char *rows)
{
	load_plan(rules);
	load_rows_of(KH_RECOGNITIONS, padded(rows));
	judged = kh_judge(plan, table, (kh_judge_options){0});
}

static const char letters[] = {[KH_CHOSEN] = 'c', [KH_NOT_CHOSEN] = 'k', [KH_TIED] = 'b', [KH_UNSURE] = '?', [KH_UNPLACED] = '-'};

/* "A/2: p3c q1k; B/1: r1b": places, then candidates in order, each with its times and what became of it. */
static const char *said_choices(void)
{
	const kh_choices *of = judged->choices;
	kh_buf out = {0};

	for (size_t i = 0; i < of->contests.len; i++) {
		const kh_contest *c = &of->contests.at[i];
		kh_buf_addf(&out, "%s%s/%lld:", i > 0 ? "; " : "", kh_str_c(c->name), (long long)c->places);
		for (uint32_t k = c->first; k < c->first + c->n; k++) {
			const kh_candidate *who = &of->candidates.at[k];
			kh_buf_addf(&out, " %s%u", kh_str_c(kh_cell_text(table, who->row, KH_F_NAME)), who->times);
			if (who->times_most != who->times)
				kh_buf_addf(&out, "-%u", who->times_most);
			kh_buf_char(&out, letters[who->choice]);
		}
	}
	return out.len == 0 ? "" : kh_str_c(kh_buf_str(&out));
}

static void test_choices(void **state)
{
	static const struct {
		const char *rules, *rows, *wanted;
	} table_of[] = {
		/* places of one unit, under its former name too */
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A|2021|1\np|cá nhân|A cũ|2022|1\nq|cá nhân|A|2023|1\n", "A/1: p2c q1k"},
		/* one year counts once, in however many areas and rows */
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A|2021|1\np|cá nhân|A|2021|1\nq|cá nhân|A|2023|1\n", "A/1: p1b q1b"},
		/* a year outside the area's period is an error, and does not count */
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A|2020|1\np|cá nhân|A|2021|1\n", "A/1: p1c"},
		/* a block shares, each unit does not */
		{CHOOSE(TIMES, "khối \"K\": 1"), "p|cá nhân|B|2021|1\nq|cá nhân|C|2021|1\n", "K/1: p1b q1b"},
		{CHOOSE(TIMES, "mỗi đơn vị thuộc khối \"K\": 1"), "p|cá nhân|B|2021|1\nq|cá nhân|C|2021|1\n", "B/1: p1c; C/1: q1c"},
		{CHOOSE(TIMES, "\"A\": 2\nmỗi đơn vị: 1"), "p|cá nhân|C|2021|1\n", "A/2:; B/1:; C/1: p1c"},
		/* a unit that was replaced is the one that took over */
		{CHOOSE(TIMES, "\"B\": 1"), "p|cá nhân|D|2021|1\np|cá nhân|B|2023|1\nq|cá nhân|B|2023|1\n", "B/1: p2c q1k"},
		{CHOOSE(TIMES, "\"D\": 1"), "p|cá nhân|B|2021|1\n", "D/1: p1c"},
		/* no place for the unit */
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|B|2021|1\n", "A/1:; B/0: p1-"},
		/* a unit that nobody knows may be in an open block, and is in no closed one */
		{CHOOSE(TIMES, "khối \"M\": 1"), "p|cá nhân|X|2021|1\n", "M/1: p1?"},
		{CHOOSE(TIMES, "khối \"M\": 1\n\"A\": 1"), "p|cá nhân|X|2021|1\nq|cá nhân|A|2021|1\n", "M/1: p1?; A/1: q1c"},
		{CHOOSE(TIMES, "khối \"K\": 1"), "p|cá nhân|X|2021|1\n", "K/1:; X/0: p1-"},
		{CHOOSE(TIMES, "mỗi đơn vị: 1"), "p|cá nhân|X|2021|1\n", "A/1:; B/1:; C/1:; X/1: p1?"},
		/* rules for ties, in their order, only among equals */
		{CHOOSE(TIMES TIES, "\"A\": 1"), "p|cá nhân|A|2021|1|không\nq|cá nhân|A|2022|1|có\n", "A/1: q1c p1k"},
		{CHOOSE(TIMES TIES, "\"A\": 1"), "p|cá nhân|A|2021|1|không\np|cá nhân|A|2023|1|không\nq|cá nhân|A|2022|1|có\n",
		 "A/1: p2c q1k"},
		/* an empty cell is not "no" ... */
		{CHOOSE(TIMES TIES, "\"A\": 1"), "p|cá nhân|A|2021|1|\nq|cá nhân|A|2022|1|có\n", "A/1: p1? q1?"},
		/* ... but where another row of the candidate answers, it is answered */
		{CHOOSE(TIMES TIES, "\"A\": 1"),
		 "p|cá nhân|A|2021|1|không\np|cá nhân|A|2022|1|\nq|cá nhân|A|2022|1|có\nq|cá nhân|A|2023|1|có\n", "A/1: q2c p2k"},
		/* answers that differ: the last year's holds, if it is one */
		{CHOOSE(TIMES TIES, "\"A\": 1"),
		 "p|cá nhân|A|2021|1|có\np|cá nhân|A|2022|1|không\nq|cá nhân|A|2021|1|không\nq|cá nhân|A|2022|1|có\n",
		 "A/1: q2c p2k"},
		{CHOOSE(TIMES TIES, "\"A\": 1"),
		 "p|cá nhân|A|2021|1|có\np|cá nhân|A|2022|1|\np|cá nhân|A|2020|1|\nq|cá nhân|A|2021|1|không\nq|cá "
		 "nhân|A|2022|1|có\n",
		 "A/1: p2b q2b"},
		/* columns: high to low unless said */
		{CHOOSE("xếp theo: số lần công nhận; [điểm]", "\"A\": 1"), "p|cá nhân|A|2021|1||9,5\nq|cá nhân|A|2022|1||10\n",
		 "A/1: q1c p1k"},
		{CHOOSE("xếp theo: [điểm], từ thấp lên cao", "\"A\": 1"), "p|cá nhân|A|2021|1||9,5\nq|cá nhân|A|2022|1||10\n",
		 "A/1: p1c q1k"},
		{CHOOSE("xếp theo: [điểm]", "\"A\": 1"), "p|cá nhân|A|2021|1||\nq|cá nhân|A|2022|1||10\n", "A/1: p1? q1?"},
		/* a year that cannot be read may be any */
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A|2021|1\np|cá nhân|A||1\nq|cá nhân|A|2022|1\nq|cá nhân|A|2023|1\n",
		 "A/1: p1-2? q2?"},
		{CHOOSE(TIMES, "\"A\": 2"), "p|cá nhân|A|2021|1\np|cá nhân|A||1\nq|cá nhân|A|2022|1\nq|cá nhân|A|2023|1\n",
		 "A/2: p1-2c q2c"},
		/* dates of birth tell people apart; one that is missing proves nothing */
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A|2021|1|||1/2/1980\np|cá nhân|A|2022|1|||3/4/1990\n", "A/1: p1b p1b"},
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A|2021|1|||1/2/1980\np|cá nhân|A|2022|1\n", "A/1: p2c"},
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A|2021|1|||1/2/1980\np|cá nhân|A|2022|1|||3/4/1990\np|cá nhân|A|2023|1\n",
		 "A/1: p1-2? p1-2?"},
		/* a household is no subject of the selection, nor of the area */
		{CHOOSE(TIMES, "\"A\": 1"), "p|hộ gia đình|A|2021|1\n", "A/1:"},
		{CHOOSE(TIMES, "\"A\": 0"), "p|cá nhân|A|2021|1\n", "A/0: p1k"},
		/* without places people are ranked, no more */
		{RULES "chọn \"Z\" { " TIMES "}\n", "p|cá nhân|A|2021|1\nq|cá nhân|A|2021|1\nq|cá nhân|A|2022|1\n", "A/0: q2- p1-"},
	};
	(void)state;

	FOR_EACH(i, table_of)
	{
		judge_recognitions(table_of[i].rules, table_of[i].rows);
		if (strcmp(said_choices(), table_of[i].wanted) != 0)
			fail_msg("%s: %s instead of %s", table_of[i].rows, said_choices(), table_of[i].wanted);
		done();
	}
}

static void test_findings(void **state)
{
	static const struct {
		const char *rules, *rows, *wanted;
	} table_of[] = {
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A|2021|1\nq|cá nhân|A|2022|1\n", "đđ -:w701=0"},
		{CHOOSE(TIMES, "\"A\": 3"), "p|cá nhân|A|2021|1\n", "đ -:w702=0"},
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|B|2021|1\n", "đ -:w702=0 -:w703=1"},
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A|2021|1\np|cá nhân|A|2021|1\n", "đđ 2:w704=1"},
		{CHOOSE(TIMES TIES, "\"A\": 1"), "p|cá nhân|A|2021|1|\nq|cá nhân|A|2022|1|có\n", "đđ 1:w202[nữ] -:w705=0"},
		{CHOOSE(TIMES TIES, "\"A\": 2"), "p|cá nhân|A|2021|1|\nq|cá nhân|A|2022|1|có\n", "đđ"},
		{CHOOSE(TIMES, "mỗi đơn vị: 1"), "p|cá nhân|A|2021|1\n", "đ -:w702=1"},
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A|2019|1\n", "k 1:KT304[năm] -:w702=0"},
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A||1\n", "t 1:w202[năm] -:w705=0"},
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A|2021,5|1\n", "t 1:w203[năm] -:w705=0"},
		{CHOOSE(TIMES, "\"A\": 1"), "p|hộ gia đình|A|2021|1\n", "k 1:KT301[loại] -:w702=0"},
		{CHOOSE(TIMES, "\"A\": 1"), "p|cá nhân|A|2021|7\n", "k 1:KT201[chuyên đề] -:w702=0"},
		{CHOOSE(TIMES, "\"B\": 1"), "p|cá nhân|D|2023|1\n", "đ 1:w210=19723[đơn vị]"},
		{RULES "chọn \"Z\" { " TIMES "}\n", "p|cá nhân|A|2021|1\n", "đ"},
	};
	(void)state;

	FOR_EACH(i, table_of)
	{
		judge_recognitions(table_of[i].rules, table_of[i].rows);
		const char *got = said();
		if (strncmp(got, table_of[i].wanted, strlen(table_of[i].wanted)) != 0 || strlen(got) != strlen(table_of[i].wanted))
			fail_msg("%s: %s instead of %s", table_of[i].rows, got, table_of[i].wanted);
		done();
	}
}

/* What would have changed the choice of the first candidate named: more times, fewer times, more places. */
static void test_changes(void **state)
{
	static const struct {
		const char *rows, *name;
		uint32_t more, fewer, places;
	} table_of[] = {
		{"p|cá nhân|A|2021|1\nq|cá nhân|A|2021|1\nq|cá nhân|A|2022|1\nq|cá nhân|A|2023|1\n", "p", 3, KH_NO_LIMIT, 1},
		{"p|cá nhân|A|2021|1\nq|cá nhân|A|2021|1\nq|cá nhân|A|2022|1\nq|cá nhân|A|2023|1\n", "q", 0, 2, 0},
		{"p|cá nhân|A|2021|1\nq|cá nhân|A|2021|1\n", "p", 1, KH_NO_LIMIT, 1},
		{"p|cá nhân|A|2021|1\n", "p", 0, KH_NO_LIMIT, 0},
		/* recognised each year: no more can be asked for */
		{"p|cá nhân|A|2021|1\nq|cá nhân|A|2021|1\nq|cá nhân|A|2022|1\nq|cá nhân|A|2023|1\nq|cá nhân|A|2024|1\nq|cá "
		 "nhân|A|2025|1\n",
		 "p", 0, KH_NO_LIMIT, 1},
	};
	(void)state;

	FOR_EACH(i, table_of)
	{
		judge_recognitions(CHOOSE(TIMES, "\"A\": 1"), table_of[i].rows);
		for (size_t k = 0; k < judged->choices->candidates.len; k++) {
			const kh_candidate *who = &judged->choices->candidates.at[k];
			if (strcmp(kh_str_c(kh_cell_text(table, who->row, KH_F_NAME)), table_of[i].name) != 0)
				continue;
			assert_int_equal(who->more, table_of[i].more);
			assert_int_equal(who->fewer, table_of[i].fewer);
			assert_int_equal(who->places_more, table_of[i].places);
		}
		done();
	}
}

/* ---- the order of rows ---- */

enum { ROWS = 60, ROUNDS = 60 };

static uint32_t next(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 16;
}

static kh_str random_row(uint32_t *seed)
{
	static const char *const kinds[] = {"cá nhân", "cá nhân", "tập thể", "", "hộ gia đình"};
	static const char *const units[] = {"A", "A cũ", "B", "C", "D", "X", "x", ""};
	static const char *const years[] = {"2021", "2022", "2023", "2024", "2025", "2020", "", "2023"};
	static const char *const women[] = {"có", "không", ""};
	static const char *const born[] = {"", "", "1/2/1980", "1980", "3/4/1990"};
	kh_str name = kh_fmt(next(seed) % 9 == 0 ? "P%u" : "p%u", next(seed) % 6);

	return kh_fmt("%s|%s|%s|%s|%u|%s|%u|%s|\n", kh_str_c(name), kinds[next(seed) % KH_COUNT(kinds)],
		      units[next(seed) % KH_COUNT(units)], years[next(seed) % KH_COUNT(years)], 1 + next(seed) % 2,
		      women[next(seed) % KH_COUNT(women)], next(seed) % 4, born[next(seed) % KH_COUNT(born)]);
}

static const char *joined(const kh_str *rows, size_t n)
{
	kh_buf out = {0};

	for (size_t i = 0; i < n; i++)
		kh_buf_add(&out, rows[i]);
	return kh_str_c(kh_buf_str(&out));
}

/* All that is told of the choices but the numbers of rows. */
static kh_str told(void)
{
	kh_buf out = {0};

	kh_buf_addc(&out, said_choices());
	for (size_t i = 0; i < judged->choices->candidates.len; i++) {
		const kh_candidate *who = &judged->choices->candidates.at[i];
		kh_buf_addf(&out, "\n%u %u %u %u %u %u %u %llx:", who->kind, who->rank, who->rank_most, who->equal, who->decided_by,
			    who->more, who->fewer, (unsigned long long)who->missing);
		for (uint32_t k = 0; k < who->years; k++)
			kh_buf_addf(&out, " %d", judged->choices->years.at[who->first_year + k].year);
	}
	for (size_t i = 0; i < judged->findings.len; i++)
		if (judged->findings.at[i].row == KH_NO_ROW)
			kh_buf_addf(&out, "\n%s %u", kh_code_text((kh_code)judged->findings.at[i].code),
				    judged->findings.at[i].other);
	return kh_buf_str(&out);
}

static void test_order_of_rows(void **state)
{
	static kh_str rows[ROWS];
	uint32_t seed = 5;
	(void)state;

	for (int round = 0; round < ROUNDS; round++) {
		const char *rules =
			round % 2 ? CHOOSE("xếp theo: số lần công nhận; [điểm]\n" TIES, "\"A\": 2\nkhối \"M\": 1\nmỗi đơn vị: 1")
				  : CHOOSE(TIMES TIES, "\"A\": 1\nmỗi đơn vị thuộc khối \"K\": 2");
		for (size_t i = 0; i < ROWS; i++)
			rows[i] = random_row(&seed);
		judge_recognitions(rules, joined(rows, ROWS));
		kh_str before = told();
		done();
		for (size_t i = ROWS - 1; i > 0; i--) {
			size_t k = next(&seed) % (i + 1);
			kh_str row = rows[i];
			rows[i] = rows[k];
			rows[k] = row;
		}
		judge_recognitions(rules, joined(rows, ROWS));
		assert_text(told(), kh_str_c(before));
		done();
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_choices),
		cmocka_unit_test(test_findings),
		cmocka_unit_test(test_changes),
		cmocka_unit_test(test_order_of_rows),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
