/* Profiles: of rows that are judged together each gets what it gets alone, so no two rows share a profile that a rule tells apart. */
#include "tests/unit/judged.h"

static const char rules[] =
	"trường [điểm]: con số\n"
	"trường [ngày họp]: ngày\n"
	"đơn vị \"Sở A\" đơn vị \"Sở B\" đơn vị \"Sở C\" đơn vị \"Sở D\" đơn vị \"Sở G\" đơn vị \"Xã E\" { hiệu lực: từ 01/01/2020 "
	"đến 30/06/2024 "
	"}\n"
	"khối \"Khối một\": \"Sở A\", \"Sở B\", \"Sở G\"\n"
	"khối \"Khối hai\": \"Sở B\", \"Sở C\"\n"
	"khối \"Khối ba\" mở\n"
	"chuyên đề 1 \"Dân vận khéo\" { chủ trì: \"Sở A\" đối tượng: tập thể; cá nhân thuộc khối \"Khối một\" thời gian: năm 2024\n"
	"  hạn gửi: chậm nhất ngày 15/11/2024\n"
	"  khen thưởng: \"Bằng khen\", \"Giấy khen\" { mỗi đơn vị: không quá 9000 tập thể, cá nhân }\n}\n"
	"chuyên đề 2 \"An toàn\" { chủ trì: khối \"Khối hai\" đối tượng: hộ gia đình, cá nhân là \"giám đốc\"\n"
	"  thời gian: từ 01/03/2024 đến 30/06/2025\n"
	"  điều kiện: [điểm] >= 5 khi [đơn vị] thuộc khối \"Khối ba\"\n"
	"  khen thưởng: \"Giấy khen\" { tổng khối \"Khối hai\": không quá 9000 hộ gia đình }\n}\n"
	"chuyên đề 3 \"Chuyển đổi số\" { nhánh: \"Nhánh một\", \"Nhánh hai\" đối tượng: tập thể, cá nhân\n"
	"  điều kiện: [ngày họp] >= 01/04/2024\n"
	"  khen thưởng: \"Giấy khen\" { mỗi nhánh: không quá 9000 tập thể }\n}\n";

static const char header[] =
	"chuyên đề|nhánh|đơn vị đề nghị|tên|loại|vai trò|đơn vị|hình thức|thành tích|từ ngày|đến ngày|ngày gửi|điểm|ngày họp\n";

/* Mostly one of the first, which are in order for some campaign; only such rows share profiles. */
static const char *one_of(uint32_t *seed, size_t fine, const char *const *words, size_t n)
{
	*seed = *seed * 1664525 + 1013904223;
	return words[(*seed >> 16) % ((*seed >> 8) % 40 == 0 ? n : fine)];
}

#define ONE_OF(fine, ...) one_of(&seed, fine, (const char *const[]){__VA_ARGS__}, KH_COUNT(((const char *const[]){__VA_ARGS__})))

static void add_row(kh_buf *out, uint32_t number)
{
	uint32_t seed = number * 2654435761u;

	kh_buf_addf(out, "%s|", ONE_OF(3, "1", "2", "3", "CĐ 1", "4", ""));
	kh_buf_addf(out, "%s|", ONE_OF(2, "", "Nhánh một", "Nhánh ba"));
	kh_buf_addf(out, "%s|", ONE_OF(3, "Sở A", "Sở B", "Sở G", "Sở C", "Xã E", "Sở Z", ""));
	kh_buf_addf(out, "%s|", ONE_OF(2, "Lê Văn An", "Tổ 1", "", "#N/A"));
	kh_buf_addf(out, "%s|", ONE_OF(3, "tập thể", "cá nhân", "hộ gia đình", "TT", "", "tổ"));
	kh_buf_addf(out, "%s|", ONE_OF(2, "", "giám đốc", "Phó giám đốc"));
	kh_buf_addf(out, "%s|", ONE_OF(5, "Sở A", "Sở B", "Sở C", "Sở D", "Xã E", "sở a", "Sở Z", ""));
	kh_buf_addf(out, "%s|", ONE_OF(2, "Giấy khen", "bk", "Bằng khen", "", "Cờ"));
	kh_buf_addf(out, "%s|", ONE_OF(1, "Việc", ""));
	kh_buf_addf(out, "%s|", ONE_OF(4, "01/03/2024", "02/04/2024", "1/5/2024", "31/12/2023", "30/02/2024", "", "1/7/2024"));
	kh_buf_addf(out, "%s|",
		    ONE_OF(4, "15/04/2024", "15/08/2024", "31/12/2024", "01/03/2024", "01/01/2026", "", "x", "2024-08-01"));
	kh_buf_addf(out, "%s|", ONE_OF(2, "15/11/2024", "16/11/2024", "1/1/2024", ""));
	kh_buf_addf(out, "%s|", ONE_OF(2, "5", "4", "6", "", "năm"));
	kh_buf_addf(out, "%s\n", ONE_OF(2, "01/05/2024", "01/03/2024", "01/02/2024", ""));
}

/* The verdict of a row and what is found of it, but for where it stands. */
static void say_row(kh_buf *out, uint32_t row)
{
	kh_buf_addf(out, "%d", kh_verdict_of(judged, row));
	for (size_t i = 0; i < judged->findings.len; i++) {
		const kh_finding *f = &judged->findings.at[i];

		if (f->row == row)
			kh_buf_addf(out, " %u.%u.%u.%d.%d", f->code, f->severity, f->more, (int)f->field, (int)f->clause);
	}
}

static kh_str alone(uint32_t number)
{
	kh_buf text = {0}, said = {0};

	kh_buf_addc(&text, header);
	add_row(&text, number);
	load_rows(kh_str_c(kh_buf_str(&text)));
	judged = kh_judge(plan, table, (kh_judge_options){0});
	say_row(&said, 0);
	done();
	return kh_buf_str(&said);
}

/* So few that no quota is reached. */
static void rows_get_what_they_get_alone(void **state)
{
	enum { TOGETHER = LARGE(4000, 250) };
	size_t fine = 0;

	(void)state;
	load_plan(rules);
	for (uint32_t first = 0; first < LARGE(20000, 500); first += TOGETHER) {
		kh_buf text = {0};
		kh_str wanted[TOGETHER];

		kh_buf_addc(&text, header);
		for (uint32_t i = 0; i < TOGETHER; i++) {
			wanted[i] = alone(first + i);
			add_row(&text, first + i);
		}
		load_rows(kh_str_c(kh_buf_str(&text)));
		judged = kh_judge(plan, table, (kh_judge_options){0});
		for (uint32_t i = 0; i < TOGETHER; i++) {
			kh_buf said = {0};

			say_row(&said, i);
			if (!kh_str_eq(kh_buf_str(&said), wanted[i]))
				fail_msg("row %u: together %s, alone %s", first + i, kh_str_c(kh_buf_str(&said)),
					 kh_str_c(wanted[i]));
			fine += kh_verdict_of(judged, i) == KH_ACCEPTED;
		}
		done();
	}
	assert_true(fine > LARGE(400, 5));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_get_what_they_get_alone),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
