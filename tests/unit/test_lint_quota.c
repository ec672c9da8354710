/* Lint of quotas and of conditions: what each rule says of short plans, and where it keeps silent. */
#include "tests/unit/rules.h"

#include "lang/lint/lint.h"

static const char *const world = "đơn vị \"Sở A\" đơn vị \"Sở B\" đơn vị \"Xã D\"\n"
				 "khối \"Sở\": \"Sở A\", \"Sở B\"\n"
				 "khối \"Xã\": \"Xã D\"\n"
				 "khối \"Mở\" mở khối \"Mở hai\" mở\n"
				 "trường [số]: con số\n";

/* The codes of quotas and conditions that lint gives to a text, KT157 aside, in order of place. */
static const char *codes_of(const char *text)
{
	kh_diags *diags = KH_NEW(kh_diags);
	kh_plan_options options = {.read = rules_read_nothing};
	kh_plan *plan = kh_plan_load(KH_STR("t.kt"), kh_str_of(text), &options, KH_NEW(kh_sources), diags);
	kh_buf out = {0};

	if (diags->errors > 0)
		fail_msg("%s: %s", kh_code_text(diags->list.at[0].code), text);
	kh_lint_run(plan, diags);
	for (size_t i = 0; i < diags->list.len; i++) {
		kh_code code = diags->list.at[i].code;
		if (code >= KH_KT150 && code <= KH_KT162 && code != KH_KT157)
			kh_buf_addf(&out, "%s%s", out.len > 0 ? " " : "", kh_code_text(code));
	}
	return kh_str_c(kh_buf_str(&out));
}

static void clauses_of_a_campaign(void **state)
{
	static const struct {
		const char *clauses, *codes;
	} cases[] = {
		/* KT150 */
		{"", ""},
		{"khen thưởng: \"X\" {}", "KT150"},
		{"khen thưởng: \"X\" { ít nhất 2 đề nghị }", "KT150"},
		{"khen thưởng: \"X\" { ít nhất 2 đề nghị không quá 5 đề nghị }", ""},
		{"khen thưởng: \"X\" { đúng 2 đề nghị }", ""},
		{"khen thưởng: \"X\" { không quá 10% số đề nghị làm tròn xuống đề nghị }", ""},
		/* KT151 */
		{"đối tượng: cá nhân khen thưởng: \"X\", không quá 5 tập thể, cá nhân", "KT151"},
		{"đối tượng: cá nhân khen thưởng: \"X\" { không quá 5 cá nhân không quá 5 tập thể không quá 5 doanh nghiệp }",
		 "KT151"},
		{"đối tượng: cá nhân; tập thể khen thưởng: \"X\", không quá 5 tập thể, cá nhân", ""},
		{"đối tượng: cá nhân khen thưởng: \"X\", không quá 5 đề nghị", ""},
		{"khen thưởng: \"X\", không quá 5 tập thể, cá nhân", ""},
		/* KT152 */
		{"đối tượng: cá nhân, hộ gia đình khen thưởng: \"X\", không quá 5 cá nhân", "KT152"},
		{"đối tượng: cá nhân; cá nhân, hộ gia đình khen thưởng: \"X\", không quá 5 cá nhân", "KT152"},
		{"đối tượng: cá nhân, hộ gia đình", ""},
		{"đối tượng: cá nhân, hộ gia đình khen thưởng: \"X\", không quá 5 đề nghị", ""},
		{"đối tượng: cá nhân thuộc khối \"Sở\"; cá nhân thuộc khối \"Xã\"\n"
		 "khen thưởng: \"X\" { tổng khối \"Sở\": không quá 5 cá nhân }",
		 "KT152"},
		{"đối tượng: cá nhân thuộc khối \"Sở\"; cá nhân thuộc khối \"Mở\"\n"
		 "khen thưởng: \"X\" { tổng khối \"Sở\": không quá 5 cá nhân }",
		 "KT152"},
		{"đối tượng: cá nhân thuộc khối \"Sở\"\nkhen thưởng: \"X\" { \"Sở A\": không quá 5 cá nhân }", ""},
		/* KT153: never matched */
		{"đối tượng: cá nhân thuộc khối \"Sở\"\n"
		 "khen thưởng: \"X\" { tổng khối \"Sở\": không quá 5 cá nhân \"Xã D\": không quá 5 cá nhân }",
		 "KT153"},
		{"đối tượng: cá nhân thuộc khối \"Sở\"\n"
		 "khen thưởng: \"X\" { tổng khối \"Sở\": không quá 5 cá nhân \"Xã D\": không quá 5 tập thể }",
		 "KT151"},
		{"đối tượng: cá nhân thuộc khối \"Mở\"\nkhen thưởng: \"X\" { tổng khối \"Mở\": không quá 5 cá nhân }", ""},
		{"chủ trì: \"Sở A\" khen thưởng: \"X\" { đơn vị đề nghị \"Sở B\": không quá 5 cá nhân }", "KT153"},
		{"chủ trì: \"Sở A\" khen thưởng: \"X\" { đơn vị đề nghị \"Sở A\": không quá 5 cá nhân }", ""},
		{"khen thưởng: \"X\" { tổng khối \"Sở\": không quá 5 cá nhân trừ khối \"Sở\" }", "KT153"},
		{"khen thưởng: \"X\" { tổng khối \"Sở\": không quá 5 cá nhân trừ \"Sở A\" }", ""},
		{"khen thưởng: \"X\" { tổng khối \"Sở\": không quá 5 cá nhân trừ \"Sở A\", \"Sở B\", khối \"Sở\" }", "KT153"},
		/* KT153: never reached */
		{"khen thưởng: \"X\" { không quá 5 tập thể, cá nhân không quá 5 cá nhân }", "KT153"},
		{"khen thưởng: \"X\" { không quá 5 tập thể, cá nhân không quá 4 cá nhân }", "KT154"},
		{"khen thưởng: \"X\" { không quá 5 cá nhân không quá 5 cá nhân }", "KT153"},
		{"khen thưởng: \"X\" { không quá 5 cá nhân không quá 7 cá nhân }", "KT153"},
		{"khen thưởng: \"X\" { không quá 7 cá nhân không quá 5 cá nhân }", "KT153"},
		{"khen thưởng: \"X\" { không quá 5 cá nhân không quá 5 cá nhân khi [số] > 3 }", "KT153"},
		{"khen thưởng: \"X\" { mỗi đơn vị thuộc khối \"Sở\": không quá 5 cá nhân không quá 5 cá nhân }", "KT153"},
		{"khen thưởng: \"X\" { mỗi đơn vị thuộc khối \"Sở\": không quá 5 cá nhân không quá 6 cá nhân }", ""},
		{"khen thưởng: \"X\" { mỗi đơn vị thuộc khối \"Sở\": không quá 5 cá nhân tổng khối \"Sở\": không quá 10 cá nhân }",
		 ""},
		{"khen thưởng: \"X\" { mỗi đơn vị thuộc khối \"Sở\": không quá 5 cá nhân tổng khối \"Sở\": không quá 11 cá nhân }",
		 "KT153"},
		{"khen thưởng: \"X\" { mỗi đơn vị thuộc khối \"Sở\": không quá 5 cá nhân không quá 11 cá nhân }", ""},
		{"khen thưởng: \"X\" { mỗi đơn vị thuộc khối \"Sở\": không quá 5 cá nhân ít nhất 1 cá nhân }", ""},
		{"khen thưởng: \"X\" { mỗi đơn vị thuộc khối \"Sở\": không quá 5 cá nhân, tập thể\n"
		 "mỗi đơn vị thuộc khối \"Sở\": không quá 5 cá nhân }",
		 "KT153"},
		{"khen thưởng: \"X\" { mỗi đơn vị thuộc khối \"Sở\": không quá 5 cá nhân, tập thể\n"
		 "mỗi đơn vị thuộc khối \"Sở\": không quá 3 cá nhân }",
		 "KT154"},
		{"khen thưởng: \"X\" { mỗi [loại]: không quá 5 cá nhân, tập thể mỗi [loại], [nhánh]: không quá 6 cá nhân }",
		 "KT153"},
		{"khen thưởng: \"X\" { mỗi [loại]: không quá 6 cá nhân, tập thể mỗi [loại], [nhánh]: không quá 6 cá nhân }",
		 "KT153"},
		{"khen thưởng: \"X\" { mỗi [loại], [dịp]: không quá 5 tập thể khi [dịp] là \"a\" mỗi [loại]: không quá 7 cá nhân }",
		 ""},
		/* KT154 */
		{"khen thưởng: \"X\" { không quá 5 tập thể, cá nhân không quá 5 cá nhân, hộ gia đình }", "KT154"},
		{"khen thưởng: \"X\" { không quá 5 tập thể, cá nhân không quá 5 hộ gia đình }", ""},
		{"khen thưởng: \"X\" { tổng khối \"Sở\": không quá 5 cá nhân tổng \"Sở A\", \"Xã D\": không quá 5 cá nhân }",
		 "KT154"},
		{"khen thưởng: \"X\" { tổng khối \"Sở\": không quá 5 cá nhân \"Xã D\": không quá 5 cá nhân }", ""},
		{"khen thưởng: \"X\" { tổng khối \"Sở\": không quá 5 cá nhân tổng khối \"Mở\": không quá 5 cá nhân }", ""},
		{"khen thưởng: \"X\" { không quá 5 cá nhân khi [số] > 3 không quá 5 cá nhân khi [số] < 5 }", "KT154"},
		{"khen thưởng: \"X\" { không quá 5 cá nhân khi [số] > 3 không quá 5 cá nhân khi [số] <= 3 }", ""},
		{"khen thưởng: \"X\" { không quá 5 cá nhân khi [dịp] là \"a\" không quá 5 cá nhân khi [dịp] là \"b\" }", ""},
		{"khen thưởng: \"X\" { không quá 5 cá nhân khi [dịp] = [tên] không quá 5 cá nhân khi [số] > 3 }", ""},
		{"khen thưởng: \"X\" { không quá 5 cá nhân không quá 10% số đề nghị làm tròn xuống cá nhân }", ""},
		{"khen thưởng: \"X\" { nhánh \"m\": không quá 5 cá nhân nhánh \"n\": không quá 5 cá nhân }", ""},
		{"khen thưởng: \"X\", không quá 5 cá nhân khen thưởng: \"Y\", không quá 5 cá nhân", ""},
		{"khen thưởng: \"X\", \"Y\" { không quá 5 cá nhân } khen thưởng: \"Y\", không quá 3 cá nhân, tập thể", "KT154"},
		/* KT155 */
		{"khen thưởng: \"X\" { nhánh \"m\": không quá 5 cá nhân nhánh \"n\": không quá 5 cá nhân không quá 8 cá nhân }",
		 "KT155"},
		{"khen thưởng: \"X\" { nhánh \"m\": không quá 5 cá nhân nhánh \"n\": không quá 5 cá nhân không quá 10 cá nhân }",
		 ""},
		{"khen thưởng: \"X\" { nhánh \"m\": không quá 5 cá nhân nhánh \"n\": không quá 5 cá nhân không quá 12 cá nhân }",
		 "KT155"},
		{"khen thưởng: \"X\" { nhánh \"m\": không quá 9 cá nhân nhánh \"n\": không quá 5 cá nhân không quá 8 cá nhân }",
		 "KT153"},
		{"khen thưởng: \"X\" { nhánh \"m\": không quá 5 cá nhân nhánh \"n\": không quá 5 tập thể không quá 12 cá nhân }",
		 ""},
		{"nhánh: \"m\", \"n\", \"k\"\n"
		 "khen thưởng: \"X\" { nhánh \"m\": không quá 5 cá nhân nhánh \"n\": không quá 5 cá nhân không quá 12 cá nhân }",
		 ""},
		{"nhánh: \"m\", \"n\", \"k\" khen thưởng: \"X\" { mỗi nhánh: không quá 5 cá nhân không quá 12 cá nhân }", "KT155"},
		{"nhánh: \"m\", \"n\", \"k\" khen thưởng: \"X\" { mỗi nhánh: không quá 5 cá nhân không quá 15 cá nhân }", ""},
		{"nhánh: \"m\", \"n\", \"k\" khen thưởng: \"X\" { mỗi nhánh: không quá 5 cá nhân không quá 16 cá nhân }", "KT155"},
		/* KT156 */
		{"khen thưởng: \"X\", không quá 5 cá nhân, ưu tiên \"tổ\", \" \"", "KT156"},
		{"khen thưởng: \"X\", không quá 5 cá nhân, ưu tiên \"tổ\", \"phòng\"", ""},
		{"khen thưởng: \"X\", không quá 5 cá nhân, ưu tiên khi [loại] là tập thể", "KT156"},
		{"khen thưởng: \"X\", không quá 5 cá nhân, tập thể, ưu tiên khi [loại] là tập thể", ""},
		{"khen thưởng: \"X\", không quá 5 cá nhân khi [số] > 5, ưu tiên khi [số] < 3", "KT156"},
		{"khen thưởng: \"X\", không quá 5 cá nhân, ưu tiên khi [số] < 3 hoặc [dịp] là \"\"", "KT162"},
		{"khen thưởng: \"X\", không quá 5 cá nhân, ưu tiên khi [loại] là cá nhân", "KT160"},
		/* KT158 */
		{"khen thưởng: \"X\" { mỗi đơn vị: không quá 5 cá nhân }", "KT158"},
		{"khen thưởng: \"X\" { mỗi đơn vị thuộc khối \"Mở\": không quá 5 cá nhân }", "KT158"},
		{"khen thưởng: \"X\" { mỗi đơn vị thuộc khối \"Sở\": không quá 5 cá nhân }", ""},
		{"khen thưởng: \"X\" { mỗi khối \"Mở\": không quá 5 cá nhân }", ""},
		{"khen thưởng: \"X\" { mỗi đơn vị: không quá 5 cá nhân không quá 20 cá nhân }", ""},
		{"khen thưởng: \"X\" { mỗi đơn vị: không quá 5 cá nhân không quá 20 tập thể }", "KT158"},
		{"đối tượng: cá nhân thuộc khối \"Sở\" khen thưởng: \"X\" { mỗi đơn vị: không quá 5 cá nhân }", ""},
		{"chủ trì: \"Sở A\" khen thưởng: \"X\" { mỗi đơn vị đề nghị: không quá 5 cá nhân }", ""},
		{"chủ trì: mọi đơn vị khen thưởng: \"X\" { mỗi đơn vị đề nghị: không quá 5 cá nhân }", "KT158"},
		{"khen thưởng: \"X\" { mỗi [loại]: không quá 5 cá nhân, tập thể }", ""},
		{"khen thưởng: \"X\" { mỗi [dịp]: không quá 5 cá nhân }", "KT158"},
		{"khen thưởng: \"X\" { mỗi [dịp]: không quá 5 cá nhân khi [dịp] trong (\"a\", \"b\") }", ""},
		{"khen thưởng: \"X\" { mỗi [số]: không quá 5 cá nhân khi [số] trong (1, 2) }", ""},
		{"khen thưởng: \"X\" { mỗi [số]: không quá 5 cá nhân khi [số] > 2 }", "KT158"},
		{"khen thưởng: \"X\" { mỗi đơn vị: không quá 10% số đề nghị làm tròn xuống cá nhân }", ""},
	};

	int wrong = 0;

	(void)state;
	FOR_EACH(i, cases)
	{
		const char *codes = codes_of(kh_str_c(kh_fmt("%schuyên đề 1 \"C\" {\n%s\n}\n", world, cases[i].clauses)));
		if (strcmp(codes, cases[i].codes) != 0)
			print_error("%s\n  gives \"%s\", not \"%s\"\n", cases[i].clauses, codes, cases[i].codes);
		wrong += strcmp(codes, cases[i].codes) != 0;
	}
	assert_int_equal(wrong, 0);
}

static void conditions(void **state)
{
	static const struct {
		const char *clauses, *codes;
	} cases[] = {
		{"điều kiện: [số] > 5", ""},
		/* KT160 */
		{"điều kiện: 1 < 2", "KT160"},
		{"điều kiện: [số] > 5 hoặc [số] < 6", "KT160"},
		{"điều kiện: [số] > 5 hoặc [số] < 4", ""},
		{"điều kiện: [số] > 0 và ([loại] là cá nhân hoặc [loại] không là cá nhân)", "KT160"},
		{"thời gian: năm 2024 điều kiện: [từ ngày] trong năm 2024", "KT160"},
		{"thời gian: năm 2024 điều kiện: [từ ngày] trong quý II năm 2024", ""},
		{"điều kiện: [số] > 3 khi [số] > 5", "KT160"},
		{"điều kiện: [số] > 5 khi [số] > 3", ""},
		{"đối tượng: cá nhân điều kiện: [số] > 5 khi [loại] là cá nhân", "KT160"},
		/* KT161 */
		{"điều kiện: [số] > 5 và [số] < 3", "KT161"},
		{"điều kiện: [số] > 5 và [số] < 3 và [dịp] là \"a\"", "KT161"},
		{"điều kiện: ([số] > 5 và [số] < 3) hoặc [dịp] là \"a\"", "KT161"},
		{"điều kiện: [dịp] là \"a\" và [dịp] là \"b\"", "KT161"},
		{"điều kiện: không ([số] > 5 hoặc [số] < 6)", "KT160"},
		{"điều kiện: [từ ngày] > [đến ngày]", "KT161"},
		{"thời gian: năm 2024 điều kiện: [từ ngày] < 01/01/2024", "KT161"},
		{"điều kiện: [số] < 3 khi [số] > 5", "KT161"},
		{"điều kiện: [số] < 3 khi [số] > 5 và [số] < 4", "KT161"},
		{"khen thưởng: \"X\", không quá 5 tập thể khi [số] > 5 và [số] < 3", "KT161"},
		{"khen thưởng: \"X\", không quá 5 tập thể khi [số] > 5", ""},
		/* KT162 */
		{"điều kiện: [dịp] là \"\"", "KT162"},
		{"điều kiện: [dịp] khác \"\"", "KT162"},
		{"điều kiện: năm của [ngày sinh] = 0", "KT162"},
		{"điều kiện: [số] > 0 và [dịp] trong (\"a\", \" \")", "KT162"},
		{"khen thưởng: \"X\", không quá 5 tập thể khi [loại] là cá nhân", "KT162"},
		{"khen thưởng: \"X\", không quá 5 tập thể, cá nhân khi [loại] là cá nhân", ""},
		{"khen thưởng: \"X\" { \"Sở A\": không quá 5 tập thể khi [đơn vị] là \"Sở B\" }", "KT162"},
		{"khen thưởng: \"X\" { tổng khối \"Sở\": không quá 5 tập thể khi [đơn vị] là \"Sở B\" }", ""},
		{"đối tượng: cá nhân thuộc khối \"Sở\" điều kiện: [đơn vị] không thuộc khối \"Xã\"", "KT162"},
		{"đối tượng: cá nhân thuộc khối \"Mở\" điều kiện: [đơn vị] không thuộc khối \"Xã\"", "KT162"},
		{"đối tượng: cá nhân thuộc khối \"Mở\" điều kiện: [đơn vị] không thuộc khối \"Mở hai\"", ""},
		{"khen thưởng: \"Bằng khen\", không quá 5 tập thể khi [hình thức] là \"Giấy khen\"", "KT162"},
		{"khen thưởng: \"X\" { nhánh \"Hè\": không quá 5 tập thể nhánh \"Thu\": không quá 5 tập thể }\n"
		 "điều kiện: [số] > 0 khi [nhánh] là \"Đông\"",
		 "KT162"},
		{"khen thưởng: \"X\" { nhánh \"Hè\": không quá 5 tập thể nhánh \"Thu\": không quá 5 tập thể }\n"
		 "điều kiện: [số] > 0 khi [nhánh] là \"Hè\"",
		 ""},
		/* the line that matches nothing is told, not what is written in it */
		{"đối tượng: cá nhân thuộc khối \"Sở\"\n"
		 "khen thưởng: \"X\" { tổng khối \"Sở\": không quá 5 cá nhân \"Xã D\": không quá 5 cá nhân khi [đơn vị] là \"Sở "
		 "A\" }",
		 "KT153"},
	};

	int wrong = 0;

	(void)state;
	FOR_EACH(i, cases)
	{
		const char *codes = codes_of(kh_str_c(kh_fmt("%schuyên đề 1 \"C\" {\n%s\n}\n", world, cases[i].clauses)));
		if (strcmp(codes, cases[i].codes) != 0)
			print_error("%s\n  gives \"%s\", not \"%s\"\n", cases[i].clauses, codes, cases[i].codes);
		wrong += strcmp(codes, cases[i].codes) != 0;
	}
	assert_int_equal(wrong, 0);
}

static void rules_for_all_campaigns(void **state)
{
	(void)state;
	assert_string_equal(codes_of("trường [số]: con số quy định \"Q\" { điều kiện: [số] > 5 và [số] < 3 }"), "KT161");
	assert_string_equal(codes_of("quy định \"Q\" { mỗi [tên]: không quá 1 đề nghị khi [loại] là tập thể }"), "");
	assert_string_equal(codes_of("quy định \"Q\" { mỗi [tên]: không quá 1 cá nhân khi [loại] là tập thể }"), "KT162");
}

/* The text of KT157, or empty. */
static const char *sum_of(const char *clauses)
{
	kh_diags *diags = KH_NEW(kh_diags);
	kh_plan_options options = {.read = rules_read_nothing};
	kh_str text = kh_fmt("kế hoạch \"1/KH-UBND\" năm 2024 {}\n%s%s", world, clauses);

	diags->lang = KH_EN;
	kh_lint_run(kh_plan_load(KH_STR("t.kt"), text, &options, KH_NEW(kh_sources), diags), diags);
	for (size_t i = 0; i < diags->list.len; i++)
		if (diags->list.at[i].code == KH_KT157)
			return kh_str_c(kh_message_text(KH_KT157, KH_EN, diags->list.at[i].args, diags->list.at[i].nargs));
	return "";
}

#define CAMPAIGN(n, lines) "chuyên đề " n " \"C" n "\" { khen thưởng: \"X\" { " lines " } }\n"

static void totals(void **state)
{
	static const struct {
		const char *campaigns, *text;
	} cases[] = {
		{"", ""},
		{CAMPAIGN("1", ""), ""},
		{CAMPAIGN("1", "không quá 5 cá nhân"), "1 quota line: at most 5 awards (individuals: 5)."},
		{CAMPAIGN("1", "không quá 5 cá nhân không quá 1.000 tập thể") CAMPAIGN("2", "không quá 2 cá nhân"),
		 "3 quota lines: at most 1,007 awards (collectives: 1,000; individuals: 7)."},
		{CAMPAIGN("1", "mỗi khối \"Mở\", \"Xã\": không quá 5 cá nhân mỗi đơn vị thuộc khối \"Sở\": không quá 4 tập thể"),
		 "2 quota lines: at most 18 awards (collectives: 8; individuals: 10)."},
		{CAMPAIGN("7", "mỗi đơn vị: không quá 5 cá nhân không quá 2 tập thể"),
		 "1 quota line: at most 2 awards (collectives: 2); not counted: 1 quota line (campaign 7)."},
		{CAMPAIGN("7", "mỗi đơn vị: không quá 5 cá nhân không quá 12 đề nghị"),
		 "2 quota lines: at most 12 awards (all kinds: 12)."},
		{CAMPAIGN("7", "mỗi đơn vị: không quá 5 cá nhân"),
		 "The awards cannot be added up: 1 quota line without a fixed number (campaign 7)."},
		{CAMPAIGN("1", "từ 2 đến 5 cá nhân") CAMPAIGN("2", "đúng 3 tập thể"),
		 "2 quota lines: at most 8 awards (collectives: 3; individuals: 5), at least 5."},
		{CAMPAIGN("1", "nhánh \"m\": không quá 5 cá nhân nhánh \"n\": không quá 5 cá nhân không quá 8 cá nhân"),
		 "3 quota lines: at most 8 awards (individuals: 8)."},
	};

	(void)state;
	FOR_EACH(i, cases)
	assert_string_equal(sum_of(cases[i].campaigns), cases[i].text);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(clauses_of_a_campaign),
		cmocka_unit_test(conditions),
		cmocka_unit_test(rules_for_all_campaigns),
		cmocka_unit_test(totals),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
