/* Which data set a header is of, what each table takes, and which rows of progress and results are records. */
#include "tests/unit/unit.h"

#include "lang/base/mem.h"
#include "runtime/data/load.h"

static kh_schema *schema;
static kh_data *data;
static kh_trouble trouble;

static bool load_as(const char *text, int dataset)
{
	data = kh_data_new(schema);
	return kh_load_csv_text(data, KH_STR("a.csv"), kh_str_of(text), (kh_load_options){.dataset = dataset}, &trouble);
}

static bool is_loaded(int dataset)
{
	return data->tables[dataset] && data->tables[dataset]->files.len > 0;
}

/* ---- headers ---- */

enum { NONE = KH_DATASET_COUNT, SEVERAL };

static void header_decides(void **state)
{
	static const struct {
		const char *header;
		int dataset; /* NONE: KT213; SEVERAL: KT223 */
	} cases[] = {
		{"chuyên đề,tên", KH_NOMINATIONS},
		{"lĩnh vực,tên", KH_NOMINATIONS},
		{"Lĩnh vực,chuyên đề,tên", KH_NOMINATIONS}, /* lĩnh vực is told apart where there is a chuyên đề */
		{"chuyên đề,tên,nhiệm vụ", KH_NOMINATIONS},
		{"chuyên đề,tên,đơn vị,ghi chú,kết quả", KH_NOMINATIONS},
		{"chuyên đề,tên,năm,từ ngày,đến ngày", KH_NOMINATIONS}, /* more of its columns */
		{"chuyên đề,tên,năm", KH_RECOGNITIONS},
		{"tên,đơn vị,năm,lĩnh vực,loại", KH_RECOGNITIONS},
		{"name,unit,year,area", KH_RECOGNITIONS},
		{"chuyên đề,tên,năm,ngày gửi", SEVERAL},
		{"nhiệm vụ,ngày hoàn thành", KH_PROGRESS},
		{"STT,Nội dung nhiệm vụ,Ngày hoàn thành,Ghi chú", KH_PROGRESS},
		{"task,completed", KH_PROGRESS},
		{"nhiệm vụ,ghi chú", NONE},
		{"họ và tên,đơn vị,nhiệm vụ", NONE},
		{"chỉ tiêu,nhánh,kết quả", KH_RESULTS},
		{"Tên chỉ tiêu,Đơn vị,Thực hiện", KH_RESULTS},
		{"target,result,measure", KH_RESULTS},
		{"chỉ tiêu,nhánh", NONE},
		{"chỉ tiêu,kết quả,nhiệm vụ,ngày hoàn thành", SEVERAL},
		{"chỉ tiêu,kết quả,nhiệm vụ,ngày hoàn thành,đơn vị tính", KH_RESULTS},
		{"tên,đơn vị", NONE},
		{"x,y", NONE},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		bool ok = load_as(kh_str_c(kh_fmt("%s\nA1,B2,C3,D4,E5\n", cases[i].header)), -1);

		if (ok != (cases[i].dataset < NONE) || (ok && !is_loaded(cases[i].dataset)))
			fail_msg("%s", cases[i].header);
		for (int d = 0; d < KH_DATASET_COUNT; d++)
			assert_int_equal(is_loaded(d), d == cases[i].dataset);
		if (!ok)
			assert_string_equal(kh_code_text(trouble.code), cases[i].dataset == NONE ? "KT213" : "KT223");
		kh_data_free(data);
	}
}

/* Said, one known column is enough; a header that knows none is refused. */
static void saying_it_decides(void **state)
{
	(void)state;
	assert_true(load_as("chuyên đề,tên,năm,ngày gửi\n1,A,2024,\n", KH_RECOGNITIONS));
	assert_true(is_loaded(KH_RECOGNITIONS));
	kh_data_free(data);
	assert_true(load_as("nhiệm vụ,ghi chú\n1,x\n", KH_PROGRESS));
	assert_int_equal(kh_cell_state_of(data->tables[KH_PROGRESS], 0, KH_F_DONE), KH_CELL_ABSENT);
	kh_data_free(data);
	assert_false(load_as("chuyên đề,tên\n1,A\n", KH_RESULTS));
	assert_int_equal(trouble.code, KH_KT213);
	kh_data_free(data);
}

/* A column that the data set has not is no column of it, whatever other data sets make of its name. */
static void tables_take_their_own_columns(void **state)
{
	const kh_table *table;

	(void)state;
	assert_true(load_as("chỉ tiêu,Đơn vị,kết quả,tên\n1,%,\"94,5\",A\n", -1));
	table = data->tables[KH_RESULTS];
	assert_string_equal(kh_str_c(kh_cell_text(table, 0, KH_F_MEASURE)), "%");
	assert_string_equal(kh_str_c(kh_cell_text(table, 0, KH_F_RESULT)), "94,5");
	assert_int_equal(kh_cell_state_of(table, 0, KH_F_UNIT), KH_CELL_ABSENT);
	assert_int_equal(kh_cell_state_of(table, 0, KH_F_NAME), KH_CELL_ABSENT);
	assert_int_equal(table->files.at[0].unknown.len, 1);
	kh_data_free(data);
}

static void files_share_a_table_by_data_set(void **state)
{
	static const char *const texts[] = {"chuyên đề,tên\n1,A\n", "nhiệm vụ,ngày hoàn thành\n1,01/02/2024\n",
					    "chuyên đề,tên,loại\n2,B,TT\n3,C,CN\n", "nhiệm vụ,ngày hoàn thành,ghi chú\n2,,xong\n"};

	(void)state;
	data = kh_data_new(schema);
	for (size_t i = 0; i < KH_COUNT(texts); i++)
		assert_true(
			kh_load_csv_text(data, KH_STR("a.csv"), kh_str_of(texts[i]), (kh_load_options){.dataset = -1}, &trouble));
	assert_false(kh_load_csv_text(data, KH_STR("x.csv"), KH_STR("nhiệm vụ,ngày hoàn thành\n3,\n4,\"5\n"),
				      (kh_load_options){.dataset = -1}, &trouble));
	assert_int_equal(data->tables[KH_NOMINATIONS]->len, 3);
	assert_int_equal(data->tables[KH_PROGRESS]->len, 2);
	assert_int_equal(data->tables[KH_PROGRESS]->files.len, 2);
	/* a column that begins in the second file is absent in the first */
	assert_int_equal(kh_cell_state_of(data->tables[KH_PROGRESS], 0, KH_F_NOTE), KH_CELL_ABSENT);
	assert_int_equal(kh_cell_state_of(data->tables[KH_PROGRESS], 1, KH_F_NOTE), KH_CELL_KNOWN);
	assert_int_equal(kh_cell_state_of(data->tables[KH_PROGRESS], 1, KH_F_DONE), KH_CELL_EMPTY);
	assert_int_equal(kh_cell_state_of(data->tables[KH_NOMINATIONS], 0, KH_F_KIND), KH_CELL_ABSENT);
	kh_data_free(data);
}

/* A header that is explained for one data set keeps its meaning in the others. */
static void explained_headers(void **state)
{
	const kh_column_map map[] = {{KH_STR("Nội dung"), KH_F_TASK, KH_SET(KH_PROGRESS)},
				     {KH_STR("Nội dung"), KH_F_ACHIEVEMENT, KH_NOMINEES}};
	kh_load_options options = {.dataset = -1, .map = map, .nmap = KH_COUNT(map)};

	(void)state;
	data = kh_data_new(schema);
	assert_true(
		kh_load_csv_text(data, KH_STR("a.csv"), KH_STR("Nội dung,Ngày hoàn thành\nHọp,01/02/2024\n"), options, &trouble));
	assert_true(kh_load_csv_text(data, KH_STR("b.csv"), KH_STR("Nội dung,Tên,Chuyên đề\nVượt,A,1\n"), options, &trouble));
	assert_string_equal(kh_str_c(kh_cell_text(data->tables[KH_PROGRESS], 0, KH_F_TASK)), "Họp");
	assert_string_equal(kh_str_c(kh_cell_text(data->tables[KH_NOMINATIONS], 0, KH_F_ACHIEVEMENT)), "Vượt");
	kh_data_free(data);
}

/* ---- rows ---- */

/* Rows as "subject/fact;", and the sorts of rows that are told beside them. */
static const char *rows_text(kh_dataset dataset, uint32_t fact)
{
	static const struct {
		kh_phrase what;
		const char *word;
	} sorts[] = {{KH_P_ROW_TITLE, "title"},         {KH_P_ROW_SECTION, "section"}, {KH_P_ROW_TOTAL, "total"},
		     {KH_P_ROW_SIGNATURE, "signature"}, {KH_P_ROW_NUMBERS, "numbers"}, {KH_P_ROW_HEADER, "header"}};
	const kh_table *table = data->tables[dataset];
	kh_buf out = {0};

	for (uint32_t row = 0; row < table->len; row++)
		kh_buf_addf(&out, "%s/%s;", kh_str_c(kh_cell_text(table, row, kh_dataset_subject(dataset))),
			    kh_str_c(kh_cell_text(table, row, fact)));
	for (size_t i = 0; i < table->notes.len; i++)
		for (size_t k = 0; k < KH_COUNT(sorts); k++)
			if (table->notes.at[i].what == sorts[k].what)
				kh_buf_addf(&out, " %s", sorts[k].word);
	return kh_str_c(kh_buf_str(&out));
}

static void recognises_rows(void **state)
{
	static const struct {
		kh_dataset dataset;
		const char *rows, *expected;
	} cases[] = {
		{KH_PROGRESS, "1,Họp Hội đồng,15/04/2024,\n", "Họp Hội đồng/15/04/2024;"},
		{KH_PROGRESS, ",9,15/04/2024,\n", "9/15/04/2024;"},
		{KH_PROGRESS, ",9,,\n", "9/;"},
		{KH_PROGRESS, "5,Họp Hội đồng,,\n", "Họp Hội đồng/;"},                /* not done yet */
		{KH_PROGRESS, ",Tập thể lãnh đạo họp,,\n", "Tập thể lãnh đạo họp/;"}, /* kinds are those of nominees */
		{KH_PROGRESS, ",Tổng kết phong trào,20/12/2024,\n", "Tổng kết phong trào/20/12/2024;"},
		{KH_PROGRESS, ",Tổng cộng: 28,,\n1,A,01/02/2024,\n", "A/01/02/2024; total"},
		{KH_PROGRESS, "I,CÔNG TÁC THAM MƯU,,\n1,A,01/02/2024,\n", "A/01/02/2024; section"},
		{KH_PROGRESS, ",II. Quý II,,\n1,A,01/02/2024,\n", "A/01/02/2024; section"},
		{KH_PROGRESS, "1,A,01/02/2024,\n,THỦ TRƯỞNG ĐƠN VỊ,,\n,Trần B,,\n", "A/01/02/2024; signature"},
		{KH_PROGRESS, "(1),(2),(3),(4)\n1,A,01/02/2024,\n", "A/01/02/2024; numbers"},
		{KH_PROGRESS, "1,A,01/02/2024,\nTT,Nhiệm vụ,Ngày hoàn thành,Ghi chú\n", "A/01/02/2024; header"},
		{KH_RESULTS, "1,GRDP,\"14,5\",%\n", "GRDP/14,5;"},
		{KH_RESULTS, ",Tổng sản phẩm,4.370,USD\n", "Tổng sản phẩm/4.370;"},
		{KH_RESULTS, ",Tổng số hộ nghèo,,\n", "Tổng số hộ nghèo/;"},
		{KH_RESULTS, "13,Doanh nghiệp,\"1.300\",\n", "Doanh nghiệp/1.300;"},
		{KH_RESULTS, ",a) thành thị,94,%\n", "a) thành thị/94;"},
		{KH_RESULTS, "19,Sắp xếp đơn vị hành chính,hoàn thành,\n", "Sắp xếp đơn vị hành chính/hoàn thành;"},
		{KH_RESULTS, "A,VỀ KINH TẾ,,\n1,GRDP,5,%\n", "GRDP/5; section"},
		{KH_RESULTS, ",Cộng,,\n1,GRDP,5,%\n", "GRDP/5; total"},
	};
	static const char *const headers[KH_DATASET_COUNT] = {
		[KH_PROGRESS] = "TT,Nhiệm vụ,Ngày hoàn thành,Ghi chú", [KH_RESULTS] = "TT,Chỉ tiêu,Kết quả,Đơn vị tính"};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_dataset dataset = cases[i].dataset;

		assert_true(load_as(kh_str_c(kh_fmt("%s\n%s", headers[dataset], cases[i].rows)), -1));
		assert_string_equal(rows_text(dataset, dataset == KH_PROGRESS ? KH_F_DONE : KH_F_RESULT), cases[i].expected);
		kh_data_free(data);
	}
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(header_decides),
		cmocka_unit_test(saying_it_decides),
		cmocka_unit_test(tables_take_their_own_columns),
		cmocka_unit_test(files_share_a_table_by_data_set),
		cmocka_unit_test(explained_headers),
		cmocka_unit_test(recognises_rows),
	};

	kh_mem_init();
	schema = kh_schema_new();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
