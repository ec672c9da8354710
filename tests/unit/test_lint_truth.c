/* The linter and the judgement share one meaning: what lint calls always true or always false of a condition is so for every row.
 * Random conditions are tried on random rows. */
#include "runtime/eval.h"

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

static const char *const columns[] = {"[số]", "[số khác]"};
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

static void write_rules(kh_buf *out)
{
	kh_buf_addc(out, "trường [số]: con số trường [số khác]: con số trường [ngày]: ngày trường [ngày khác]: ngày\n"
			 "đơn vị \"U1\" đơn vị \"U2\" đơn vị \"U3\" khối \"K\": \"U1\", \"U2\" khối \"L\": khối \"K\", \"U3\" khối "
			 "\"Mở\" mở\n");
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

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_meaning),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
