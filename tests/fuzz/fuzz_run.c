/* The whole run: rows judged against plans and told in every form of report. The bytes are data for a fixed plan; with a line of
 * dashes in them, what stands before it is the plan and what stands behind it the data. Neither the hash seed nor the layout of the
 * rule file changes what is found. */
#include "tests/fuzz/book.h"

#include <jansson.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lang/print.h"
#include "lang/resolve.h"
#include "runtime/data/csv.h"
#include "runtime/loose.h"
#include "runtime/report/report.h"

/* One campaign for each form of quota and of condition. */
static const char plan_text[] =
	"kế hoạch \"12/KH-UBND\" năm 2024 { ban hành: \"U\", ngày 15/01/2024 }\n"
	"đơn vị \"Sở A\" { viết tắt: \"A\" }\nđơn vị \"Sở B\"\nkhối \"K\": \"Sở A\", \"Sở B\"\nkhối \"N\" mở\n"
	"trường [số năm]: con số\n"
	"chuyên đề 1 \"Một\" {\n đối tượng: tập thể, cá nhân thuộc khối \"K\"\n thời gian: năm 2024\n"
	" khen thưởng: \"Bằng khen\" { mỗi đơn vị: không quá 2 tập thể, cá nhân, ưu tiên \"tổ\"\n không quá 3 tập thể, cá nhân }\n"
	" điều kiện \"c\": [số năm] >= 2 hoặc [tên] khác \"x\"\n hạn gửi: chậm nhất ngày 30/11/2024\n}\n"
	"chuyên đề 2 \"Hai\" { đối tượng: cá nhân, hộ gia đình khen thưởng: \"Giấy khen\", không quá 1 cá nhân }\n"
	"quy định \"Một lần\" { mỗi [tên], [đơn vị], [thành tích]: không quá 1 đề nghị }\n";

static bool reads_nothing(void *owner, kh_str path, kh_str *text, kh_str *why)
{
	(void)owner, (void)path, (void)text;
	*why = KH_STR("none");
	return false;
}

static kh_plan *load_plan(kh_str text, size_t *errors)
{
	const kh_plan_options options = {.read = reads_nothing};
	kh_diags diags = {0};
	kh_plan *plan = kh_plan_load(KH_STR("t.kt"), text, &options, KH_NEW(kh_sources), &diags);

	*errors = diags.errors;
	return plan;
}

/* The report of a format as text, over a file in memory. */
static kh_str report_text(const kh_judgement *judgement, const char *format, kh_lang lang)
{
	static int file = -1;
	static kh_out out;
	struct stat info;
	const kh_report report = {.judgements = &judgement, .njudgements = 1, .style = {.lang = lang}};

	if (file < 0)
		file = memfd_create("report", 0);
	HOLDS(file >= 0 && ftruncate(file, 0) == 0 && lseek(file, 0, SEEK_SET) == 0);
	HOLDS(kh_out_open(&out, NULL, NULL, 0));
	out.fd = file;
	kh_report_format_find(kh_str_of(format))->write(&out, &report);
	HOLDS(kh_out_close(&out));
	HOLDS(fstat(file, &info) == 0);
	char *text = kh_alloc_atomic((size_t)info.st_size);
	HOLDS(pread(file, text, (size_t)info.st_size, 0) == info.st_size);
	return (kh_str){text, (size_t)info.st_size};
}

static bool acts_on_terminals(kh_str text)
{
	for (size_t i = 0; i < text.len; i++)
		if (((unsigned char)text.ptr[i] < ' ' && text.ptr[i] != '\n') || text.ptr[i] == 0x7f)
			return true;
	return false;
}

static void is_json(kh_str text)
{
	json_error_t error;
	json_t *value = json_loadb(text.ptr, text.len, JSON_REJECT_DUPLICATES, &error);

	HOLDS(value != NULL);
	json_decref(value);
}

/* A record a row, all of one width. */
static void is_csv(kh_str text)
{
	static const char mark[] = "\xEF\xBB\xBF";
	kh_csv csv = kh_csv_open(kh_str_starts(text, kh_str_of(mark)) ? kh_str_slice(text, 3, text.len) : text, ',');
	size_t width = 0;
	kh_csv_step step;

	while ((step = kh_csv_next(&csv)) == KH_CSV_RECORD) {
		HOLDS(!csv.stray);
		HOLDS(width == 0 || csv.cells.len == width);
		width = csv.cells.len;
	}
	HOLDS(step == KH_CSV_END);
	kh_csv_close(&csv);
}

static void tell(const kh_judgement *judgement)
{
	HOLDS(!acts_on_terminals(report_text(judgement, "text", KH_VI)));
	HOLDS(!acts_on_terminals(report_text(judgement, "text", KH_EN)));
	is_json(report_text(judgement, "json", KH_VI));
	is_csv(report_text(judgement, "csv", KH_VI));
	for (const char *const *name = (const char *const[]){"md", "html", NULL}; *name != NULL; name++) {
		kh_str text = report_text(judgement, *name, KH_EN);
		HOLDS(kh_utf8_valid_prefix(text) == text.len);
	}
}

static void adds_up(const kh_judgement *j)
{
	HOLDS(j->accepted + j->rejected + j->undetermined == j->table->len);
	for (size_t i = 0; i < j->groups.len; i++) {
		const kh_group *g = &j->groups.at[i];
		HOLDS(g->counted + g->undetermined + g->ineligible == g->asked);
	}
}

/* Parts of a workbook are XML again, and its cells text. */
static void is_workbook(kh_str bytes)
{
	kh_workbook *book;

	HOLDS(kh_workbook_open(bytes, &book) == KH_PHRASE_COUNT);
	for (size_t i = 0; i < book->sheets.len; i++)
		fuzz_read_sheet(book, &book->sheets.at[i]);
	kh_workbook_close(book);
}

/* A file of one data set. */
typedef struct {
	kh_data *data;
	kh_judgement *judgement; /* NULL: the text is no such file */
} judged;

/* The table that was read. */
static kh_table *table_of(const kh_data *data)
{
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		if (data->tables[d] && data->tables[d]->len > 0)
			return data->tables[d];
	return NULL;
}

/* Some are judged without a date; early: while rows are read, in blocks of some bytes. */
static judged judge(const kh_plan *plan, int dataset, kh_str text, bool early)
{
	judged j = {.data = kh_data_new(plan->schema)};
	kh_trouble trouble = {0};
	kh_judge_options how = {.has_date = text.len % 5 > 0, .date = 19800};
	kh_load_options options = {.dataset = dataset, .whole = true, .block = early ? 1 + text.len % 61 : 0};
	kh_row_taker taker = {kh_early_take, how.early = early ? kh_early_new(plan, how) : NULL};

	if (early) {
		options.taker = &taker;
		options.names = kh_unit_names(plan);
	}
	if (kh_load_csv_text(j.data, KH_STR("a.csv"), text, options, &trouble))
		j.judgement = kh_judge(plan, table_of(j.data), how);
	else
		fuzz_tell(&trouble);
	return j;
}

static void drop(judged j)
{
	if (j.judgement)
		kh_judgement_free(j.judgement);
	kh_data_free(j.data);
}

/* The findings of the text by a plan read anew, in a format; judged early, what they are compared with was not. */
static kh_str found(kh_str rules, int dataset, kh_str text, const char *format)
{
	size_t errors;
	const kh_plan *plan = load_plan(rules, &errors);

	HOLDS(errors == 0);
	judged j = judge(plan, dataset, text, true);
	HOLDS(j.judgement != NULL);
	kh_str out = report_text(j.judgement, format, KH_VI);
	drop(j);
	return out;
}

/* The rules as khen fmt writes them. */
static kh_str laid_out(kh_str rules)
{
	kh_diags diags = {0};
	const kh_source *source = kh_sources_add(KH_NEW(kh_sources), KH_STR("t.kt"), KH_STR("t.kt"), kh_nfc(rules));

	return kh_print(kh_parse(source, &diags), source, KH_VI);
}

/* Tables with hashes of one seed are of no use under another: everything is read anew. */
static void is_the_same_by_another_seed(const kh_judgement *judgement, kh_str rules, int dataset, kh_str text)
{
	kh_str json = report_text(judgement, "json", KH_VI);

	fuzz_reseed(2);
	HOLDS(kh_str_eq(found(rules, dataset, text, "json"), json));
	fuzz_reseed(1);
}

static void is_the_same_laid_out(const kh_judgement *judgement, kh_str rules, int dataset, kh_str text)
{
	HOLDS(kh_str_eq(found(laid_out(rules), dataset, text, "csv"), report_text(judgement, "csv", KH_VI)));
}

/* Takes the text for a file of the data set; -1: of the one that its header says. */
static void run_as(const kh_plan *plan, kh_str rules, int dataset, kh_str text)
{
	judged j = judge(plan, dataset, text, false);

	if (j.judgement) {
		adds_up(j.judgement);
		if (fuzz_turn(text, 1, 4))
			tell(j.judgement);
		if (fuzz_turn(text, 2, 4))
			is_the_same_by_another_seed(j.judgement, rules, dataset, text);
		if (fuzz_turn(text, 3, 4))
			is_the_same_laid_out(j.judgement, rules, dataset, text);
		if (fuzz_replays)
			is_workbook(report_text(j.judgement, "xlsx", KH_VI));
	}
	drop(j);
}

FUZZ(run)
{
	kh_str text = fuzz_text(input), rules = kh_str_of(plan_text), data = text;
	const char *cut = text.len > 0 ? memmem(text.ptr, text.len, "\n---\n", 5) : NULL;
	size_t errors;

	if (cut != NULL) {
		rules = kh_str_slice(text, 0, (size_t)(cut - text.ptr) + 1);
		data = kh_str_slice(text, rules.len + 4, text.len);
	}
	const kh_plan *plan = load_plan(rules, &errors);
	HOLDS(cut != NULL || errors == 0);
	if (errors > 0)
		return;
	run_as(plan, rules, fuzz_turn(input, 0, 2) ? -1 : (int)(input.len / 2 % KH_DATASET_COUNT), data);
}
