/* The linter and the judgement share one meaning: what lint calls always true or always false of a condition is so for every row.
 * Random conditions are tried on random rows. */
#include "runtime/eval.h"

#include "runtime/cells.h"
#include "runtime/cover.h"

#include "lang/lint/lines.h"
#include "lang/lint/worlds.h"
#include "tests/unit/judged.h"

#define CONDITIONS 40
#define ROWS 150

static uint64_t seed;

static size_t below(size_t n)
{
	seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (size_t)(seed >> 33) % n;
}

static const char *const columns[] = {
	"[số]",          "[số khác]", "số năm thi đua", "số đơn vị thuộc khối \"K\"", "số đơn vị thuộc khối \"L\", \"U1\"",
	"năm của [ngày]"};
static const char *const dates[] = {"[ngày]", "[ngày khác]"};
static const char *const days[] = {"31/12/2023", "01/01/2024", "02/01/2024", "15/01/2024"};
static const char *const orders[] = {"<", "<=", ">", ">=", "=", "khác"};
static const char *const texts[] = {"\"a\"", "\"b\"", "\"A\"", "\"c\"", "\"\""};
static const char *const kinds[] = {"tập thể", "cá nhân", "hộ gia đình", "doanh nghiệp"};
static const char *const places[] = {"khối \"K\"", "khối \"L\"", "khối \"Mở\"", "\"U1\"", "\"U2\"", "\"U1\", khối \"L\""};

#define PICK(table) table[below(KH_COUNT(table))]

static void sum(kh_buf *out)
{
	switch (below(6)) {
	case 0:
		kh_buf_addf(out, "%zu - %s", below(4), PICK(columns));
		break;
	case 1:
		kh_buf_addf(out, "%s - %s", PICK(columns), PICK(columns));
		break;
	case 2:
		kh_buf_addf(out, "2 * %s + %zu", PICK(columns), below(3));
		break;
	case 3:
		kh_buf_addf(out, "%s * %s", PICK(columns), PICK(columns));
		break;
	default:
		kh_buf_addc(out, PICK(columns));
	}
}

static void number_test(kh_buf *out)
{
	sum(out);
	switch (below(5)) {
	case 0:
	case 1:
		kh_buf_addf(out, " %schia hết cho %zu", below(2) ? "không " : "", below(5));
		break;
	case 2:
		kh_buf_addf(out, " %strong (%zu, %zu,5)", below(2) ? "không " : "", below(5), below(5));
		break;
	default:
		kh_buf_addf(out, " %s %zu", PICK(orders), below(6));
	}
}

static void date_test(kh_buf *out)
{
	switch (below(4)) {
	case 0:
		kh_buf_addf(out, "%s %strong năm %d", PICK(dates), below(2) ? "không " : "", below(2) ? 2023 : 2024);
		break;
	case 1:
		kh_buf_addf(out, "năm của %s %s %d", PICK(dates), PICK(orders), below(2) ? 2023 : 2024);
		break;
	case 2:
		kh_buf_addf(out, "%s - %s %s %zu", PICK(dates), PICK(dates), PICK(orders), below(3));
		break;
	default:
		kh_buf_addf(out, "%s %s %s", PICK(dates), PICK(orders), PICK(days));
	}
}

static void name_test(kh_buf *out)
{
	switch (below(5)) {
	case 0:
		kh_buf_addf(out, "[dịp] %s %s", below(2) ? "là" : "không là", PICK(texts));
		break;
	case 1:
		kh_buf_addf(out, "[dịp] %strong (%s, %s)", below(2) ? "không " : "", PICK(texts), PICK(texts));
		break;
	case 2:
		kh_buf_addf(out, "[loại] %s %s", below(2) ? "là" : "không là", PICK(kinds));
		break;
	case 3:
		kh_buf_addf(out, "[dịp] %s [chức danh]", below(2) ? "là" : "không là");
		break;
	default:
		kh_buf_addf(out, "[đơn vị] %sthuộc %s", below(2) ? "không " : "", PICK(places));
	}
}

static void test(kh_buf *out, unsigned depth)
{
	if (depth > 0 && below(4) > 0) {
		kh_buf_addc(out, below(4) == 0 ? "không (" : "(");
		test(out, depth - 1);
		kh_buf_addc(out, below(2) ? " và " : " hoặc ");
		test(out, depth - 1);
		kh_buf_addc(out, ")");
	} else if (below(2) == 0) {
		number_test(out);
	} else if (below(2) == 0) {
		date_test(out);
	} else {
		name_test(out);
	}
}

static void write_register(kh_buf *out)
{
	kh_buf_addc(out, "trường [số]: con số trường [số khác]: con số trường [ngày]: ngày trường [ngày khác]: ngày\n"
			 "đơn vị \"U1\" đơn vị \"U2\" đơn vị \"U3\" khối \"K\": \"U1\", \"U2\" khối \"L\": khối \"K\", \"U3\" khối "
			 "\"Mở\" mở\n");
}

static void write_rules(kh_buf *out)
{
	write_register(out);
	for (int i = 1; i <= CONDITIONS; i++) {
		kh_buf_addf(out, "chuyên đề %d \"C\" { điều kiện: ", i);
		test(out, (unsigned)below(4));
		kh_buf_addc(out, " }\n");
	}
}

static void write_rows(kh_buf *out)
{
	static const char *const numbers[] = {"", "0", "1", "2", "3", "4", "5", "6", "-1", "0,5", "4,5"};
	static const char *const words[] = {"", "a", "b", "A", "c", "d"};
	static const char *const units[] = {"", "U1", "U2", "U3", "K", "Mở", "lạ"};
	static const char *const some_days[] = {"", "30/12/2023", "31/12/2023", "01/01/2024", "02/01/2024", "16/01/2024"};

	kh_buf_addc(out, "chuyên đề|tên|loại|đơn vị|dịp|chức danh|số|số khác|ngày|ngày khác\n");
	for (int i = 0; i < ROWS; i++)
		kh_buf_addf(out, "1|X|%s|%s|%s|%s|%s|%s|%s|%s\n", PICK(kinds), PICK(units), PICK(words), PICK(words), PICK(numbers),
			    PICK(numbers), PICK(some_days), PICK(some_days));
}

static void one_meaning(void **state)
{
	static size_t always, never;

	(void)state;
	for (uint64_t turn = 1; turn <= 400; turn++) {
		kh_buf rules = {0}, rows = {0};

		seed = turn;
		write_rules(&rules);
		write_rows(&rows);
		load_plan(kh_str_c(kh_buf_str(&rules)));
		load_rows(kh_str_c(kh_buf_str(&rows)));
		kh_judging *judging = kh_judging_new(plan, table);
		for (size_t c = 0; c < plan->campaigns.len; c++) {
			const kh_expr *condition = plan->campaigns.at[c].conditions.at[0].test;
			kh_truth said = kh_worlds_decide(kh_worlds_any(plan), condition);
			always += said == KH_TRUE;
			never += said == KH_FALSE;
			for (uint32_t row = 0; row < ROWS && said != KH_UNKNOWN; row++) {
				kh_truth is = kh_eval(judging, row, condition);
				if (is != said && is != KH_UNKNOWN)
					fail_msg("turn %d, row %u: %s", (int)turn, row + 1,
						 kh_str_c(kh_span_text(plan->sources, condition->span)));
			}
		}
		judged = judging->out;
		kh_judging_free(judging);
		done();
	}
	assert_true(always > 200);
	assert_true(never > 200);
}

/* ---- campaigns ---- */

static void campaign(kh_buf *out, int number)
{
	static const char *const hosts[] = {"", "chủ trì: mọi đơn vị\n", "chủ trì: \"U1\"\n", "chủ trì: khối \"K\"\n",
					    "chủ trì: khối \"Mở\"\n"};
	static const char *const subjects[] = {
		"",
		"đối tượng: tập thể, cá nhân\n",
		"đối tượng: tập thể thuộc khối \"K\"; cá nhân\n",
		"đối tượng: cá nhân thuộc khối \"L\" trừ \"U1\"\n",
		"đối tượng: cá nhân thuộc khối \"Mở\"; tập thể thuộc \"U3\"\n",
		"đối tượng: cá nhân là \"a\", \"b\"\n",
	};
	static const char *const periods[] = {"", "thời gian: năm 2024\n", "thời gian: từ 31/12/2023 đến 01/01/2024\n"};
	static const char *const scopes[] = {
		"",
		"",
		"",
		"tổng khối \"K\": ",
		"tổng khối \"Mở\": ",
		"\"U3\": ",
		"mỗi đơn vị thuộc khối \"L\": ",
		"tổng \"U1\", \"U3\": ",
		"mỗi đơn vị đề nghị: ",
		"đơn vị đề nghị \"U1\": ",
	};
	static const char *const counted[] = {"đề nghị", "cá nhân", "tập thể", "tập thể, cá nhân", "cá nhân, hộ gia đình"};

	kh_buf_addf(out, "chuyên đề %d \"C\" {\n%s%s%s", number, PICK(hosts), PICK(subjects), PICK(periods));
	if (below(3) == 0)
		kh_buf_addc(out, "hạn gửi: chậm nhất 01/01/2024\n");
	kh_buf_addc(out, "khen thưởng: \"X\" {\n");
	for (size_t i = 0, n = 1 + below(3); i < n; i++) {
		kh_buf_addf(out, "%skhông quá 500 %s", PICK(scopes), PICK(counted));
		if (below(4) == 0)
			kh_buf_addf(out, " trừ %s", PICK(places));
		if (below(3) == 0) {
			kh_buf_addc(out, " khi ");
			test(out, (unsigned)below(2));
		}
		kh_buf_addc(out, "\n");
	}
	kh_buf_addc(out, "}\n");
	if (below(2)) {
		kh_buf_addc(out, "điều kiện: ");
		test(out, (unsigned)below(3));
		kh_buf_addc(out, "\n");
	}
	kh_buf_addc(out, "}\n");
}

static void write_nominations(kh_buf *out)
{
	static const char *const units[] = {"U1", "U2", "U3", "U1", "U2", "U3", "K", "Mở", "lạ"};
	static const char *const numbers[] = {"0", "1", "2", "3", "4", "5", "6"};
	static const char *const words[] = {"a", "b", "c"};
	static const char *const spans[] = {"31/12/2023|01/01/2024", "01/01/2024|01/01/2024", "01/01/2024|02/01/2024",
					    "02/01/2024|01/01/2024"};
	static const char *const sent[] = {"31/12/2023", "01/01/2024", "02/01/2024"};

	kh_buf_addc(out, "chuyên đề|tên|hình thức|loại|đơn vị|đơn vị đề nghị|dịp|chức danh|số|số khác|ngày|ngày khác|ngày gửi|từ "
			 "ngày|đến ngày\n");
	for (int i = 0; i < 10 * ROWS; i++)
		kh_buf_addf(out, "%zu|X%d|X|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s\n", 1 + below(CONDITIONS), i, PICK(kinds), PICK(units),
			    PICK(units), PICK(words), PICK(words), PICK(numbers), PICK(numbers), PICK(days), PICK(days), PICK(sent),
			    PICK(spans));
}

/* What the judgement says of a row and a line, or of a row alone, has to be possible. */
static void compare_row(kh_judging *judging, uint32_t row, kh_lines *lines, const bool *matches, const bool *inside)
{
	kh_nomination n = kh_nomination_of(judging, row);
	size_t count = kh_lines_count(lines);

	for (size_t a = 0; a < count; a++) {
		if (kh_covers(judging, kh_lines_at(lines, a), &n) != KH_TRUE)
			continue;
		if (!matches[a])
			fail_msg("row %u falls under line %zu of campaign %s", row + 1, a + 1, kh_str_c(lines->campaign->number));
		for (size_t b = 0; b < count; b++)
			if (inside[a * count + b] && kh_covers(judging, kh_lines_at(lines, b), &n) == KH_FALSE)
				fail_msg("row %u falls under line %zu of campaign %s, not under %zu", row + 1, a + 1,
					 kh_str_c(lines->campaign->number), b + 1);
	}
}

static size_t idle, nested;

static void compare_campaign(kh_judging *judging, uint32_t index)
{
	kh_lint lint = {.plan = plan};
	kh_lines *lines = kh_lines_of(&lint, index);
	const kh_worlds *w = kh_lines_worlds(lines);
	bool matches[8], inside[64], refuses = false;
	size_t count = kh_lines_count(lines);

	if (lines->campaign->conditions.len > 0)
		refuses = kh_worlds_decide(w, lines->campaign->conditions.at[0].test) == KH_FALSE;
	for (size_t a = 0; a < count; a++) {
		matches[a] = kh_worlds_some(kh_worlds_covered(w, kh_lines_at(lines, a))) != KH_FALSE;
		idle += !matches[a];
		for (size_t b = 0; b < count; b++) {
			inside[a * count + b] = a != b && kh_line_inside(lines, kh_lines_at(lines, a), kh_lines_at(lines, b), true);
			nested += inside[a * count + b];
		}
	}
	for (uint32_t row = 0; row < judged->rows; row++) {
		if (kh_campaign_of(judged, row) != index || kh_verdict_of(judged, row) != KH_ACCEPTED)
			continue;
		if (refuses)
			fail_msg("row %u is accepted in campaign %s", row + 1, kh_str_c(lines->campaign->number));
		compare_row(judging, row, lines, matches, inside);
	}
}

static void one_meaning_of_lines(void **state)
{
	size_t accepted = 0;

	(void)state;
	for (uint64_t turn = 1; turn <= 20; turn++) {
		kh_buf rules = {0}, rows = {0};

		seed = turn;
		write_register(&rules);
		for (int i = 1; i <= CONDITIONS; i++)
			campaign(&rules, i);
		write_nominations(&rows);
		judge(kh_str_c(kh_buf_str(&rules)), kh_str_c(kh_buf_str(&rows)));
		kh_judging *judging = kh_judging_new(plan, table);
		for (uint32_t i = 0; i < plan->campaigns.len; i++)
			compare_campaign(judging, i);
		for (size_t i = 0; i < judged->rows; i++)
			accepted += kh_verdict_of(judged, i) == KH_ACCEPTED;
		kh_judgement_free(judging->out);
		kh_judging_free(judging);
		done();
	}
	assert_true(accepted > 500 && idle > 50 && nested > 50);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_meaning),
		cmocka_unit_test(one_meaning_of_lines),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
