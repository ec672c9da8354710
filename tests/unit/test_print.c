/* Printing: what was printed reads back as the same tree, and printing it again changes nothing; for every rule file of the project
 * and for every form of the grammar. */
#include "tests/unit/rules.h"

#include <glob.h>
#include <stdio.h>

static kh_str file_text(const char *path)
{
	kh_buf out = {0};
	char part[4096];
	size_t n;
	FILE *file = fopen(path, "r");

	assert_non_null(file);
	while ((n = fread(part, 1, sizeof part, file)) > 0)
		kh_buf_add(&out, (kh_str){part, n});
	fclose(file);
	return kh_buf_str(&out);
}

static void is_fixed_point(const rules *r, kh_lang lang)
{
	kh_str once = kh_print(r->tree, r->source, lang);
	rules again = rules_parse(kh_str_c(once));

	assert_string_equal(rules_codes(&again), "");
	assert_true(kh_node_same(r->tree->file, again.tree->file));
	assert_int_equal(r->tree->comments.len, again.tree->comments.len);
	for (size_t i = 0; i < r->tree->comments.len; i++)
		assert_text(kh_str_trim(kh_span_text(&r->sources, r->tree->comments.at[i])),
			    kh_str_c(kh_str_trim(kh_span_text(&again.sources, again.tree->comments.at[i]))));
	assert_text(kh_print(again.tree, again.source, lang), kh_str_c(once));
}

static void files_of_the_project(void **state)
{
	static const char *const patterns[] = {"rules/*.kt", "rules/*/*.kt", "examples/*.kt", "tests/golden/*/*/*.kt"};
	glob_t found = {0};
	size_t whole = 0;

	(void)state;
	FOR_EACH(i, patterns)
	glob(patterns[i], i == 0 ? 0 : GLOB_APPEND, NULL, &found);
	for (size_t i = 0; i < found.gl_pathc; i++) {
		kh_str text = file_text(found.gl_pathv[i]);
		if (kh_utf8_valid_prefix(text) < text.len)
			continue;
		rules r = rules_parse(kh_str_c(text));
		if (r.diags.list.len > 0)
			continue; /* a case about mistakes */
		is_fixed_point(&r, KH_VI);
		is_fixed_point(&r, KH_EN);
		whole++;
	}
	globfree(&found);
	assert_true(whole >= 4);
}

static void forms_of_the_grammar(void **state)
{
	static const char *const table[] = {
		"kế hoạch \"1/KH\" {\n}\n",
		"chỉ thị \"02/CT-UBND\" năm 2024 {\n  tên: \"T\"\n  ban hành: \"U\", ngày 06/03/2024\n  người ký: \"K\"\n}\n",
		"thông tư \"T\" {\n  viện dẫn: \"A\"\n  viện dẫn: \"A\", ngày 06/03/2024, khoản 2 điều 5\n  viện dẫn: \"A\", điều "
		"5\n  hiệu lực: từ 01/07/2025\n  thay bằng: \"B\"\n}\n",
		"luật \"L\" {\n  căn cứ: \"A\"\n  căn cứ: \"A\", ngày 06/03/2024, điểm c khoản 2 điều 5\n  căn cứ: \"A\", điều "
		"5\n}\n",
		"nhập \"a/b.kt\"\nmục II \"Các phong trào\"\nmục 3\n",
		"đơn vị \"A\"\nđơn vị \"B\" {\n  viết tắt: \"X\", \"Y\"\n  tên cũ: \"Z\"\n  hiệu lực: từ 2020 đến 30/06/2025\n  "
		"thay bằng: \"A\"\n}\n",
		"đơn vị \"B\" {\n  hiệu lực: đến 02/2025\n}\nđơn vị \"C\" {\n  hiệu lực: từ ngày 01/01/2020\n}\n",
		"đơn vị \"A\" {\n  thuộc: khối \"K\", khối \"L\"\n}\n",
		"ví dụ \"V\" {\n  ngày xét: 15/07/2024\n  cột: [a] là \"x\", [b], [c] là 5, [d] là cá nhân, [e] là 06/03/2024, "
		"[f]\n"
		"  38 hàng \"T #\", tập thể: đạt\n  hàng \"\", 14,5: thiếu thông tin\n"
		"  hàng 06/03/2024, 3: KT401 điểm e dòng 2 chuyên đề 12 \"44/KH-UBND\", KT204\n"
		"  cả bảng: KT506 hạn \"Gửi\", KT602 chỉ tiêu 3\n}\n",
		"khối \"K\"\nkhối \"L\" mở\nkhối \"M\": \"A\", khối \"K\"\nkhối \"N\" mở {\n  thành viên: \"A\"\n  tên khác: "
		"\"n\"\n}\n",
		"trường [số năm]: con số; bắt buộc; tên khác \"a\", \"b\"\ntrường [g]: chữ\ntrường [h]: ngày\n",
		"năm học 2023-2024: từ 01/08/2023 đến 31/08/2024\n",
		"quy định \"Q\" {\n  căn cứ: \"L\", điều 5\n  mỗi [tên], [đơn vị]: không quá 1 đề nghị\n  điều kiện \"c\": [tên] "
		"khác \"x\"\n}\n",
		"bổ sung \"CV\", ngày 01/08/2024: chuyên đề 12 nhánh \"n\" dòng 2 thêm 2\nbổ sung \"CV\": phong trào 1 bớt 1\n",
		"bổ sung \"CV\": chuyên đề 1 kéo dài đến ngày 31/12/2024\n",
		"chuyên đề 1 \"A\" {\n  a) chủ trì: mọi đơn vị thuộc khối \"K\", \"U\"\n  b) mục tiêu: \"x\", \"y\"\n}\n",
		"chuyên đề 1 \"A\" {\n  đối tượng: tập thể, cá nhân thuộc khối \"K\" là \"r\", \"s\" trừ \"U\"; hộ gia đình, doanh "
		"nghiệp\n}\n",
		"chuyên đề 1 \"A\" {\n  nhánh: \"m\", \"n\"\n  hạn gửi: trước ngày 31/01/2024\n  thời gian: quý I, II năm "
		"2024\n}\n",
		"chuyên đề 1 \"A\" {\n  thời gian: tháng 06/2024\n}\nchuyên đề 2 \"B\" {\n  thời gian: giai đoạn 2021-2025\n}\n",
		"chuyên đề 1 \"A\" {\n  thời gian: từ tháng 11/2023 đến 10/2024\n}\nchuyên đề 2 \"B\" {\n  thời gian: quý III\n}\n",
		"chuyên đề 1 \"A\" {\n  khen thưởng: \"B\", không quá 05 tập thể trừ \"U\" khi [a] là \"x\", ưu tiên \"p\", "
		"\"q\"\n}\n",
		"chuyên đề 1 \"A\" {\n  e) khen thưởng: \"B\", \"C\" {\n    a) nhánh \"n\": từ 2 đến 5 cá nhân\n    mỗi nhánh: ít "
		"nhất 1 đề nghị\n"
		"    mỗi khối \"K\", khối \"L\": đúng 3 cá nhân\n    tổng khối \"K\", \"U\": không quá 5 cá nhân, ưu tiên khi [a] "
		"> 3\n"
		"    tổng đơn vị đề nghị \"U\", \"V\": không quá 5 cá nhân\n    mỗi đơn vị \"U\", \"V\": không quá 5 cá nhân\n"
		"    đơn vị đề nghị \"U\": không quá 20 % số đề nghị làm tròn xuống cá nhân\n"
		"    \"U\": không quá 12,5 % số tập thể, cá nhân làm tròn gần nhất cá nhân\n"
		"    mỗi đơn vị đề nghị thuộc khối \"K\": không quá 5 % số đơn vị thuộc khối \"K\" làm tròn lên cá nhân\n  }\n}\n",
		"chuyên đề 1 \"A\" {\n  điều kiện: không ([a] là \"x\" hoặc [b] không thuộc khối \"K\") và ([c] + 1) * 2 - (3 - 4) "
		"<= -[d] / 5\n}\n",
		"chuyên đề 1 \"A\" {\n  điều kiện: [c] chia hết cho 5 và [c] không chia hết cho 10 hoặc năm của [d] >= 2024 khi "
		"[e] không là \"x\"\n}\n",
		"chuyên đề 1 \"A\" {\n  điều kiện: [a] trong (\"x\", 3, 06/03/2024, cá nhân) và [d] không trong từ 01/2024 đến "
		"02/2024\n}\n",
		"chuyên đề 1 \"A\" {\n  điều kiện: [loại] khác cá nhân và [d] - 06/03/2024 < 10 và số đơn vị thuộc khối \"K\" > "
		"2\n}\n",
		"# đầu\n\n# hai\nđơn vị \"A\"  # sau\n\nđơn vị \"B\" {  # mở\n  # trong\n  viết tắt: \"X\"  # cạnh\n  # cuối\n}\n# "
		"hết\n",
	};

	(void)state;
	FOR_EACH(i, table)
	{
		rules r = rules_parse(table[i]);
		if (r.diags.list.len > 0)
			print_error("case %zu: %s\n%s\n", i, rules_codes(&r), table[i]);
		assert_string_equal(rules_codes(&r), "");
		assert_text(kh_print(r.tree, r.source, KH_VI), table[i]); /* the cases stand in the canonical layout */
		is_fixed_point(&r, KH_EN);
	}
}

static void canonical_layout(void **state)
{
	static const struct {
		const char *text, *printed;
	} table[] = {
		{"CAMPAIGN 1 “A \"b\"” {host:\"X\"}", "chuyên đề 1 \"A \"\"b\"\"\" {\n  chủ trì: \"X\"\n}\n"},
		{"đơn vị \"A\"\n\n\n\nđơn vị \"B\"", "đơn vị \"A\"\n\nđơn vị \"B\"\n"},
		{"chuyên đề 1 \"A\" { thời gian: từ tháng 3/2024 - 02/2025 }",
		 "chuyên đề 1 \"A\" {\n  thời gian: từ tháng 3/2024 đến 02/2025\n}\n"},
		{"chuyên đề 1 \"A\" { điều kiện: ((([a]))) = 3 }", "chuyên đề 1 \"A\" {\n  điều kiện: [a] là 3\n}\n"},
		{"chuyên đề 1 \"A\" { điều kiện: [a] - ([b] - [c]) = 3 }",
		 "chuyên đề 1 \"A\" {\n  điều kiện: [a] - ([b] - [c]) là 3\n}\n"},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		rules r = rules_parse(table[i].text);
		assert_string_equal(rules_codes(&r), "");
		assert_text(kh_print(r.tree, r.source, KH_VI), table[i].printed);
	}
}

static void long_lines_are_wrapped(void **state)
{
	kh_buf text = {0};

	(void)state;
	kh_buf_addc(&text, "khối \"K\": \"đơn vị số 0, có dấu phẩy\"");
	for (int i = 1; i < 30; i++)
		kh_buf_addf(&text, ", \"đơn vị số %d, có dấu phẩy\"", i);
	rules r = rules_parse(kh_str_c(kh_buf_str(&text)));
	kh_str printed = kh_print(r.tree, r.source, KH_VI);
	size_t start = 0, lines = 0;
	for (size_t i = 0; i < printed.len; i++) {
		if (printed.ptr[i] != '\n')
			continue;
		assert_true(kh_utf8_width(kh_str_slice(printed, start, i)) <= 120);
		start = i + 1;
		lines++;
	}
	assert_true(lines > 5);
	is_fixed_point(&r, KH_VI);
}

/* A line may break at a comma between columns, never at one in a column's name. */
static void names_of_columns_stay_whole(void **state)
{
	kh_buf text = {0};

	(void)state;
	kh_buf_addc(&text, "ví dụ \"A\" {\n  cột: ");
	for (int i = 0; i < 20; i++)
		kh_buf_addf(&text, "%s[cột số %d, có \"dấu phẩy\": và hai chấm]", i > 0 ? ", " : "", i);
	kh_buf_addc(&text, "\n}\n");
	rules r = rules_parse(kh_str_c(kh_buf_str(&text)));
	assert_string_equal(rules_codes(&r), "");
	is_fixed_point(&r, KH_VI);
	is_fixed_point(&r, KH_EN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(files_of_the_project),
		cmocka_unit_test(forms_of_the_grammar),
		cmocka_unit_test(canonical_layout),
		cmocka_unit_test(long_lines_are_wrapped),
		cmocka_unit_test(names_of_columns_stay_whole),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
