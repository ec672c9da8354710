/* Rows judged by several threads, or while others are read: the findings, marks and groups are those of one thread that judges at the
 * end, whatever rows need to be looked up late. */
#include "tests/unit/judged.h"

#include <string.h>

#include "runtime/loose.h"

static const char rules[] =
	"trường [điểm]: con số\n"
	"đơn vị \"Sở A\" { viết tắt: \"SA\" } đơn vị \"Sở B\" đơn vị \"Xã D\" { hiệu lực: từ 01/01/2020 đến 30/06/2024 }\n"
	"khối \"Sở\": \"Sở A\", \"Sở B\"\n"
	"chuyên đề 1 \"Dân vận khéo\" { chủ trì: khối \"Sở\" đối tượng: tập thể; cá nhân thuộc khối \"Sở\" thời gian: năm 2024\n"
	"  điều kiện: [điểm] >= 5\n"
	"  khen thưởng: \"Bằng khen\", \"Giấy khen\" { mỗi đơn vị: không quá 900 tập thể, cá nhân }\n}\n"
	"chuyên đề 2 \"An toàn\" { nhánh: \"Nhánh một\", \"Nhánh hai\" đối tượng: hộ gia đình\n"
	"  khen thưởng: \"Giấy khen\" { mỗi nhánh: không quá 50 hộ gia đình }\n}\n"
	"chuyên đề 3 \"Ba\" { khen thưởng: \"Bằng khen\" { mỗi đơn vị: không quá 90 tập thể, cá nhân mỗi [hình thức]: không quá "
	"200 tập thể } }\n"
	"chuyên đề 4 \"Bốn\" { khen thưởng: \"Bằng khen\" { mỗi [điểm]: không quá 90 tập thể, cá nhân } }\n"
	"chuyên đề 5 \"Năm\" { khen thưởng: \"Bằng khen\" { mỗi [đơn vị], [từ ngày]: không quá 20 tập thể, hộ gia đình } }\n"
	"chuyên đề 6 \"Sáu\" { khen thưởng: \"Bằng khen\", không quá 30 tập thể, cá nhân }\n"
	"quy định \"Không trùng\" { mỗi [tên], [đơn vị], [thành tích]: không quá 1 đề nghị }\n";

static const char header[] = "chuyên đề|nhánh|đơn vị đề nghị|tên|loại|đơn vị|hình thức|thành tích|từ ngày|đến ngày|điểm\n";

/* Rows of all sorts; what is rare comes late, so that no look-up was made when the threads meet it. */
static kh_str rows_of(uint32_t n)
{
	static const char *const kinds[] = {"tập thể", "cá nhân", "hộ gia đình", "", "tổ", "TT", "doanh nghiệp"};
	static const char *const units[] = {"Sở A", "SA", "sở  b", "Xã D", "Sở Z", "", "#N/A"};
	static const char *const forms[] = {"Bằng khen", "bk", "Giấy khen", "", "Cờ"};
	static const char *const days[] = {"01/02/2024", "31/12/2023", "30/02/2024", "", "15/7/2024", "2024-08-01"};
	static const char *const branches[] = {"", "Nhánh một", "nhánh hai", "Nhánh ba"};
	kh_buf out = {0};
	uint32_t seed = 7;

	kh_buf_addc(&out, header);
	for (uint32_t i = 0; i < n; i++) {
		uint32_t r = seed = seed * 1664525 + 1013904223, rare = i > n / 2 && r % 9 == 0 ? r >> 8 : 0;

		kh_buf_addf(&out, "%s|%s|%s|Ông Lê Văn %u|%s|%s|%s|Việc %u|%s|%s|%u%s%s\n",
			    rare % 7 == 1        ? kh_str_c(kh_fmt("CĐ %u", rare % 5))
			    : (r >> 9) % 40 > 20 ? "1"
						 : kh_str_c(kh_fmt("%u", 1 + (r >> 9) % 40 % 6)),
			    branches[(r >> 5) % 4], units[(r >> 7) % 7], (r >> 11) % (n / 2), kinds[(r >> 13) % 7],
			    rare % 7 == 2 ? kh_str_c(kh_fmt("Đơn vị %u", rare)) : units[(r >> 17) % 7],
			    rare % 7 == 3 ? kh_str_c(kh_fmt("Hình thức %u", rare % 50)) : forms[(r >> 21) % 5], (r >> 23) % 3,
			    rare % 7 == 4 ? kh_str_c(kh_fmt("%02u/%02u/2024", 1 + rare % 28, 1 + rare % 12)) : days[(r >> 15) % 6],
			    days[(r >> 19) % 6], (r >> 25) % 10, (r >> 26) % 11 == 0 ? ",5" : "", (r >> 27) % 8 == 0 ? "|" : "");
	}
	return kh_buf_str(&out);
}

static void loads(kh_str rows, bool loose, size_t jobs, kh_early *early)
{
	kh_trouble trouble = {0};
	kh_row_taker taker = {kh_early_take, early};
	kh_load_options options = {.delimiter = '|', .dataset = KH_NOMINATIONS, .jobs = jobs, .taker = early ? &taker : NULL};

	if (loose) {
		options.loose = kh_loose_columns(plan, NULL, 0);
		options.names = kh_unit_names(plan);
	}
	data = kh_data_new(plan->schema);
	assert_true(kh_load_csv_text(data, KH_STR("rows.csv"), rows, options, &trouble));
	table = data->tables[KH_NOMINATIONS];
	assert_int_equal(table->names, loose ? plan->reg->spellings.len : 0);
}

static void the_same_findings(const kh_judgement *a, const kh_judgement *b)
{
	for (size_t i = 0; i < a->findings.len && i < b->findings.len; i++)
		if (memcmp(&a->findings.at[i], &b->findings.at[i], sizeof(kh_finding)) != 0)
			fail_msg("finding %zu: %s in row %u, %s in row %u", i, kh_code_text((kh_code)a->findings.at[i].code),
				 a->findings.at[i].row, kh_code_text((kh_code)b->findings.at[i].code), b->findings.at[i].row);
	assert_int_equal(a->findings.len, b->findings.len);
}

static void the_same(const kh_judgement *a, const kh_judgement *b)
{
	the_same_findings(a, b);
	assert_int_equal(a->rows, b->rows);
	for (size_t row = 0; row < a->rows; row++)
		if (kh_verdict_of(a, row) != kh_verdict_of(b, row) || kh_campaign_of(a, row) != kh_campaign_of(b, row))
			fail_msg("row %zu: verdicts %d and %d, campaigns %d and %d", row, kh_verdict_of(a, row),
				 kh_verdict_of(b, row), (int)kh_campaign_of(a, row), (int)kh_campaign_of(b, row));
	assert_int_equal(a->groups.len, b->groups.len);
	assert_int_equal(a->group_rows.len, b->group_rows.len);
	if (a->group_rows.len > 0)
		assert_memory_equal(a->group_rows.at, b->group_rows.at, a->group_rows.len * sizeof *a->group_rows.at);
}

/* Cells of which nothing is kept any more are read again. */
static void the_same_cells(kh_table *a, kh_table *b)
{
	for (uint32_t row = 0; row < a->len; row += 997)
		for (uint32_t field = 0; field < a->schema->fields.len; field++) {
			assert_int_equal(kh_cell_state_of(a, row, field), kh_cell_state_of(b, row, field));
			assert_text(kh_cell_text(a, row, field), kh_str_c(kh_cell_text(b, row, field)));
		}
}

static void any_number_of_threads_finds_the_same(void **state)
{
	kh_str rows = rows_of(LARGE(80000, 55000));

	(void)state;
	load_plan(rules);
	loads(rows, false, 1, NULL);
	kh_data *first_data = data;
	kh_judgement *first = kh_judge(plan, table, (kh_judge_options){.jobs = 1});
	assert_true(first->findings.len > table->len / 2);
	for (size_t jobs = 2; jobs <= 5; jobs += 3)
		for (int way = 0; way < 4; way++) {
			kh_judge_options options = {.jobs = jobs};

			if (way & 2)
				options.early = kh_early_new(plan, options);
			loads(rows, way & 1, jobs, options.early);
			judged = kh_judge(plan, table, options);
			the_same(first, judged);
			the_same_cells(first->table, table);
			kh_judgement_free(judged);
			kh_data_free(data);
		}
	kh_judgement_free(first);
	kh_data_free(first_data);
}

/* Groups that nothing was found of may be left out: each finding has its own still, and there are no others. */
static void groups_are_those_of_findings(void **state)
{
	kh_str rows = rows_of(LARGE(80000, 55000));

	(void)state;
	load_plan(rules);
	loads(rows, false, 1, NULL);
	kh_judgement *all = kh_judge(plan, table, (kh_judge_options){.jobs = 1});
	for (size_t jobs = 1; jobs <= 3; jobs += 2) {
		kh_judgement *few = kh_judge(plan, table, (kh_judge_options){.jobs = jobs, .findings_only = true});
		uint8_t *asked = kh_plain_alloc(few->groups.len + 1);
		size_t groups = 0;

		assert_int_equal(few->findings.len, all->findings.len);
		for (size_t i = 0; i < few->findings.len; i++) {
			kh_finding a = all->findings.at[i], b = few->findings.at[i];
			kh_group x = {0}, y = {0};

			assert_int_equal(a.group == KH_NONE, b.group == KH_NONE);
			if (a.group != KH_NONE) {
				assert_in_range(b.group, 0, few->groups.len - 1);
				groups += !asked[b.group];
				asked[b.group] = true;
				x = all->groups.at[a.group];
				y = few->groups.at[b.group];
				assert_memory_equal(all->group_rows.at + x.first_row, few->group_rows.at + y.first_row,
						    x.rows * sizeof *few->group_rows.at);
				y.first_row = x.first_row;
			}
			assert_memory_equal(&x, &y, sizeof x);
			b.group = a.group;
			assert_memory_equal(&a, &b, sizeof a);
		}
		assert_int_equal(groups, few->groups.len);
		assert_true(groups > 0 && groups < all->groups.len);
		kh_plain_free(asked);
		kh_judgement_free(few);
	}
	kh_judgement_free(all);
	kh_data_free(data);
}

/* Where no line counts rows, what rows are judged by is given back while others are read, in large steps. */
static void rows_that_nothing_counts_are_settled_early(void **state)
{
	static const char lone[] = "đơn vị \"Sở A\" đơn vị \"Sở B\"\n"
				   "chuyên đề 1 \"Dân vận khéo\" { chủ trì: \"Sở A\" đối tượng: tập thể }\n"
				   "chuyên đề 2 \"An toàn\" { đối tượng: cá nhân thuộc \"Sở B\" }\n";
	static const char *const sorts[] = {"1|Sở A|tập thể|Sở A", "2|Sở A|cá nhân|Sở B", "1|Sở A|cá nhân|Sở A",
					    "2|Sở B||Sở B",        "3|Sở A|tập thể|Sở A", "1|Sở B|tập thể|Sở Z"};
	kh_judgement *first = NULL;
	kh_data *first_data = NULL;
	kh_buf rows = {0};

	(void)state;
	load_plan(lone);
	kh_buf_addc(&rows, "chuyên đề|đơn vị đề nghị|loại|đơn vị|tên\n");
	for (uint32_t i = 0; i < LARGE(140000, 67000); i++)
		kh_buf_addf(&rows, "%s|T\n", sorts[i * 2654435761u % 97 < 90 ? i % 2 : i % KH_COUNT(sorts)]);
	for (int way = 0; way < 4; way++) {
		kh_judge_options options = {.jobs = 2, .forget_campaigns = way == 3};

		if (way > 0)
			options.early = kh_early_new(plan, options);
		loads(kh_buf_str(&rows), way == 2, 2, options.early);
		judged = kh_judge(plan, table, options);
		if (way == 0) {
			first = judged;
			first_data = data;
			assert_true(judged->rejected > table->len / 50 && judged->undetermined > table->len / 200);
			continue;
		}
		the_same_findings(first, judged);
		if (way < 3)
			the_same(first, judged);
		for (size_t row = 0; row < judged->rows && way == 3; row++)
			if (kh_campaign_of(judged, row) != KH_NONE || kh_verdict_of(judged, row) != kh_verdict_of(first, row))
				fail_msg("row %zu", row);
		assert_int_equal(judged->accepted, first->accepted);
		assert_int_equal(judged->rejected, first->rejected);
		assert_int_equal(judged->undetermined, first->undetermined);
		the_same_cells(first->table, table);
		kh_judgement_free(judged);
		kh_data_free(data);
	}
	kh_judgement_free(first);
	kh_data_free(first_data);
}

static void load_file(kh_str name, kh_str text, kh_early *early)
{
	kh_row_taker taker = {kh_early_take, early};
	kh_load_options options = {.delimiter = '|', .dataset = -1, .taker = early ? &taker : NULL};
	kh_trouble trouble;

	assert_true(kh_load_csv_text(data, name, text, options, &trouble));
}

/* What was begun on one file is not used where another follows: it may have columns that the first one lacks. */
static void a_second_file_begins_anew(void **state)
{
	kh_judge_options options = {0};
	kh_str said_of[2],
		second = kh_fmt("%s",
				"chuyên đề|đơn vị đề nghị|tên|loại|đơn vị|thành tích|ghi chú\n1|Sở A|Tổ 2|tập thể|Sở A|Việc|x\n");

	(void)state;
	load_plan(rules);
	for (int early = 0; early < 2; early++) {
		kh_early *begun = kh_early_new(plan, options);

		options.early = early ? begun : NULL;
		data = kh_data_new(plan->schema);
		load_file(KH_STR("a.csv"), kh_fmt("%s1||Sở A|Tổ 1|tập thể|Sở A|Bằng khen|Việc|01/02/2024|01/03/2024|7\n", header),
			  begun);
		load_file(KH_STR("b.csv"), second, begun);
		table = data->tables[KH_NOMINATIONS];
		judged = kh_judge(plan, table, options);
		said_of[early] = kh_str_of(said());
		kh_judgement_free(judged);
		kh_data_free(data);
	}
	assert_text(said_of[1], kh_str_c(said_of[0]));
	assert_int_equal(said_of[0].len > 4, true);
}

/* Then rows are judged again of which not all is kept any more. */
static void a_long_file_begins_anew(void **state)
{
	kh_str rows = rows_of(LARGE(70000, 66000));
	kh_judge_options options = {.jobs = 2};
	kh_judgement *first = NULL;
	kh_data *first_data = NULL;

	(void)state;
	load_plan(rules);
	for (int early = 0; early < 2; early++) {
		options.early = early ? kh_early_new(plan, options) : NULL;
		loads(rows, false, 1, options.early);
		load_file(KH_STR("b.csv"), rows_of(20), NULL);
		judged = kh_judge(plan, table, options);
		if (early == 0) {
			first = judged;
			first_data = data;
			continue;
		}
		the_same(first, judged);
		kh_judgement_free(judged);
		kh_data_free(data);
	}
	kh_judgement_free(first);
	kh_data_free(first_data);
}

/* A file that is read once more hands its rows on once more. */
static void rows_may_come_once_more(void **state)
{
	kh_str text = kh_fmt("%s1||Sở A|Tổ 1|tập thể|Sở Z|Bằng khen|Việc|01/02/2024|01/03/2024|7\n", header);
	kh_judge_options options = {0};

	(void)state;
	load_plan(rules);
	options.early = kh_early_new(plan, options);
	for (int round = 0; round < 2; round++) {
		data = kh_data_new(plan->schema);
		load_file(KH_STR("a.csv"), text, options.early);
		table = data->tables[KH_NOMINATIONS];
		if (round == 0)
			kh_data_free(data);
	}
	judged = kh_judge(plan, table, options);
	assert_string_equal(said(), "đ 1:w204[đơn vị]");
	kh_judgement_free(judged);
	kh_data_free(data);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(any_number_of_threads_finds_the_same),
		cmocka_unit_test(groups_are_those_of_findings),
		cmocka_unit_test(rows_that_nothing_counts_are_settled_early),
		cmocka_unit_test(a_second_file_begins_anew),
		cmocka_unit_test(a_long_file_begins_anew),
		cmocka_unit_test(rows_may_come_once_more),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
