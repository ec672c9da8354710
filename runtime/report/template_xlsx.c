/* The form as a workbook. First the sheet to fill in, with its heading in sight and lists to choose from; then the instructions, with
 * the places of each campaign in the plan's own words; last the lists. Names that the register may not know are advised against, never
 * forbidden: a unit can be new. */
#include "runtime/report/template.h"

#include "runtime/data/workbook.h"
#include "runtime/report/text.h"
#include "runtime/report/names.h"
#include "runtime/report/workbook.h"

/* Rows that have lists and checks. */
enum { ROWS = 1000 };

typedef enum { LIST_CAMPAIGNS, LIST_BRANCHES, LIST_PROPOSERS, LIST_KINDS, LIST_UNITS, LIST_FORMS, LISTS } list_id;

typedef struct {
	kh_str title;
	KH_VEC(kh_str) items;
	uint32_t field; /* the column that it is for */
	bool closed;    /* nothing else may stand in the cells */
} list;

typedef struct {
	kh_book book;
	const kh_template *form;
	const kh_plan *plan;
	kh_lang lang;
	bool *in, *used;
	KH_VEC(list) lists; /* the first are those of list_id */
} writer;

static kh_str words(const writer *w, kh_phrase phrase)
{
	return kh_str_of(kh_phrase_text(phrase, w->lang));
}

/* ---- lists ---- */

static void add_item(list *l, kh_str item)
{
	for (size_t i = l->items.len; i > 0; i--)
		if (kh_str_eq(l->items.at[i - 1], item))
			return;
	kh_push(&l->items, item);
}

static void list_campaign(writer *w, const kh_campaign *c)
{
	kh_push(&w->lists.at[LIST_CAMPAIGNS].items, kh_fmt("%s – %s", kh_str_c(c->number), kh_str_c(c->title)));
	for (size_t i = 0; i < c->branches.len; i++)
		add_item(&w->lists.at[LIST_BRANCHES], c->branches.at[i].name);
	for (size_t i = 0; i < c->forms.len; i++)
		add_item(&w->lists.at[LIST_FORMS], c->forms.at[i]);
	for (size_t i = 0; w->form->host == KH_NONE && i < c->hosts.entities.len; i++)
		add_item(&w->lists.at[LIST_PROPOSERS], kh_entity_name(w->plan->reg, c->hosts.entities.at[i]));
	unsigned kinds = kh_campaign_kinds(w->plan, c);
	for (unsigned k = KH_COLLECTIVE; k <= KH_ENTERPRISE; k <<= 1)
		if (kinds & k)
			add_item(&w->lists.at[LIST_KINDS], kh_kinds_words(k, w->lang));
}

/* Only what is listed may stand in a cell; not where units may be new, or be hosts that a block does not list. */
static void start_lists(writer *w)
{
	static const struct {
		kh_phrase title;
		uint32_t field;
		bool closed;
	} lists[LISTS] = {
		[LIST_CAMPAIGNS] = {KH_P_LIST_CAMPAIGNS, KH_F_CAMPAIGN, true},
		[LIST_BRANCHES] = {KH_P_LIST_BRANCHES, KH_F_BRANCH, true},
		[LIST_PROPOSERS] = {KH_P_LIST_PROPOSERS, KH_F_PROPOSER, false},
		[LIST_KINDS] = {KH_P_LIST_KINDS, KH_F_KIND, true},
		[LIST_UNITS] = {KH_P_LIST_UNITS, KH_F_UNIT, false},
		[LIST_FORMS] = {KH_P_LIST_FORMS, KH_F_FORM, false},
	};

	for (size_t i = 0; i < LISTS; i++)
		kh_push(&w->lists, (list){.title = words(w, lists[i].title), .field = lists[i].field, .closed = lists[i].closed});
}

static const list *list_of(const writer *w, uint32_t field)
{
	for (size_t i = 0; i < w->lists.len; i++)
		if (w->lists.at[i].field == field)
			return &w->lists.at[i];
	return NULL;
}

/* A list for each further column that conditions compare with texts. */
static void list_choices(writer *w)
{
	const kh_choices *choices = kh_template_choices(w->form);

	for (uint32_t f = 0; f < w->plan->schema->fields.len; f++) {
		kh_str name = kh_field_name(w->plan, f, w->lang);
		list l = {.title = kh_phrase_fill(KH_P_LIST_OF, w->lang, KH_ARGS(name)), .field = f, .closed = choices[f].closed};

		if (choices[f].values.len == 0 || list_of(w, f))
			continue;
		for (size_t i = 0; i < choices[f].values.len; i++)
			kh_push(&l.items, choices[f].values.at[i]);
		kh_push(&w->lists, l);
	}
}

static void make_lists(writer *w)
{
	const kh_register *reg = w->plan->reg;

	start_lists(w);
	if (w->form->host != KH_NONE)
		add_item(&w->lists.at[LIST_PROPOSERS], kh_entity_name(reg, w->form->host));
	for (size_t i = 0; i < w->plan->campaigns.len; i++)
		if (w->in[i])
			list_campaign(w, &w->plan->campaigns.at[i]);
	for (uint32_t i = 0; i < reg->entities.len; i++) /* no two have one name */
		kh_push(&w->lists.at[LIST_UNITS].items, kh_entity_name(reg, i));
	list_choices(w);
}

static void add_lists(writer *w)
{
	lxw_worksheet *sheet = kh_book_sheet(&w->book, words(w, KH_P_SHEET_LISTS));

	for (uint32_t l = 0; l < w->lists.len && w->book.error == 0; l++) {
		kh_book_width(&w->book, sheet, l, 40);
		kh_book_text(&w->book, sheet, 0, l, w->lists.at[l].title, KH_LOOK_HEAD);
		for (uint32_t i = 0; i < w->lists.at[l].items.len; i++)
			kh_book_text(&w->book, sheet, i + 1, l, w->lists.at[l].items.at[i], KH_LOOK_TEXT);
	}
}

/* ---- the sheet to fill in ---- */

static char *plain(kh_str text)
{
	return (char *)(uintptr_t)kh_str_c(kh_str_copy(text));
}

static kh_str error_words(const writer *w, uint32_t field)
{
	return kh_phrase_fill(KH_P_FORM_CHOOSE, w->lang,
			      KH_ARGS(kh_text_cut(kh_book_clean(kh_template_heading(w->form, field)), 60)));
}

/* ='Danh mục'!$A$2:$A$27 */
static kh_str range_of(const writer *w, const list *l)
{
	kh_str cell = kh_cell_name((size_t)(l - w->lists.at), 1);
	const char *letters = kh_str_c(kh_str_copy(kh_str_slice(cell, 0, cell.len - 1)));

	return kh_fmt("='%s'!$%s$2:$%s$%zu", kh_phrase_text(KH_P_SHEET_LISTS, w->lang), letters, letters, l->items.len + 1);
}

static void check_list(writer *w, lxw_worksheet *sheet, uint32_t column, const list *l)
{
	lxw_data_validation check = {
		.validate = LXW_VALIDATION_TYPE_LIST_FORMULA,
		.value_formula = plain(range_of(w, l)),
		.error_type = l->closed ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING,
		.error_title = plain(words(w, KH_P_FORM_CHECK)),
		.error_message = plain(error_words(w, l->field)),
	};

	if (l->items.len > 0)
		kh_book_check(&w->book, w->book.library.worksheet_data_validation_range(sheet, 1, (lxw_col_t)column, ROWS,
											(lxw_col_t)column, &check));
}

/* The year of birth alone is a date of birth too, so that column only asks. */
static void check_date(writer *w, lxw_worksheet *sheet, uint32_t column, uint32_t field)
{
	lxw_data_validation check = {
		.validate = LXW_VALIDATION_TYPE_DATE,
		.criteria = LXW_VALIDATION_CRITERIA_BETWEEN,
		.minimum_datetime = {1900, 1, 1, 0, 0, 0},
		.maximum_datetime = {2199, 12, 31, 0, 0, 0},
		.error_type = field == KH_F_BORN ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP,
		.error_title = plain(words(w, KH_P_FORM_CHECK)),
		.error_message = plain(words(w, KH_P_FORM_DATE)),
	};

	kh_book_check(&w->book, w->book.library.worksheet_data_validation_range(sheet, 1, (lxw_col_t)column, ROWS,
										(lxw_col_t)column, &check));
}

static double width_of(uint32_t field, kh_type type)
{
	if (field == KH_F_CAMPAIGN || field == KH_F_ACHIEVEMENT)
		return 42;
	if (field == KH_F_NAME || type == KH_TYPE_UNIT)
		return 30;
	return type == KH_TYPE_DATE ? 13 : 20;
}

static void add_column(writer *w, lxw_worksheet *sheet, uint32_t column, uint32_t field)
{
	kh_type type = w->plan->schema->fields.at[field].type;
	const list *l = list_of(w, field);
	lxw_format *look = w->book.looks[type == KH_TYPE_DATE     ? KH_LOOK_DATE
					 : type == KH_TYPE_NUMBER ? KH_LOOK_PLAIN
								  : KH_LOOK_TEXT];

	kh_book_check(&w->book, w->book.library.worksheet_set_column(sheet, (lxw_col_t)column, (lxw_col_t)column,
								     width_of(field, type), look));
	kh_book_text(&w->book, sheet, 0, column, kh_template_heading(w->form, field), KH_LOOK_HEAD);
	if (l)
		check_list(w, sheet, column, l);
	else if (type == KH_TYPE_DATE)
		check_date(w, sheet, column, field);
}

static void add_form(writer *w)
{
	lxw_worksheet *sheet = kh_book_sheet(&w->book, words(w, KH_P_SHEET_FORM));
	uint32_t column = 0;

	for (uint32_t f = 0; f < w->plan->schema->fields.len && w->book.error == 0; f++)
		if (w->used[f])
			add_column(w, sheet, column++, f);
	if (w->book.error != 0)
		return;
	w->book.library.worksheet_freeze_panes(sheet, 1, 0);
	w->book.library.worksheet_set_landscape(sheet);
	w->book.library.worksheet_set_paper(sheet, 9); /* A4 */
	w->book.library.worksheet_fit_to_pages(sheet, 1, 0);
	kh_book_check(&w->book, w->book.library.worksheet_repeat_rows(sheet, 0, 0));
}

/* ---- instructions ---- */

typedef struct {
	lxw_worksheet *sheet;
	uint32_t row;
} page;

static void put(writer *w, page *p, uint32_t column, kh_str text, kh_look look)
{
	kh_book_text(&w->book, p->sheet, p->row, column, text, look);
}

/* "Chuyên đề, Nhánh, Loại": the columns of the form that have lists. */
static kh_str listed_columns(const writer *w)
{
	kh_buf out = {0};

	for (uint32_t f = 0; f < w->plan->schema->fields.len; f++) {
		const list *l = list_of(w, f);

		if (!w->used[f] || !l || l->items.len == 0)
			continue;
		kh_buf_addc(&out, out.len > 0 ? ", " : "");
		kh_buf_add(&out, kh_template_heading(w->form, f));
	}
	return kh_buf_str(&out);
}

static void add_steps(writer *w, page *p)
{
	static const kh_phrase steps[] = {KH_P_STEP_ROWS, KH_P_STEP_LISTS, KH_P_STEP_DATES, KH_P_STEP_UNITS, KH_P_STEP_SEND};

	put(w, p, 0, kh_phrase_fill(KH_P_FORM_TITLE, w->lang, KH_ARGS(w->plan->document.number)), KH_LOOK_TITLE);
	p->row += 2;
	for (size_t i = 0; i < KH_COUNT(steps); i++, p->row++) {
		put(w, p, 0, kh_fmt("%zu.", i + 1), KH_LOOK_PLAIN);
		put(w, p, 1, kh_phrase_fill(steps[i], w->lang, KH_ARGS(listed_columns(w))), KH_LOOK_PLAIN);
	}
	p->row++;
}

static kh_str period_words(const writer *w, const kh_campaign *c)
{
	if (!c->has_period)
		return KH_NO_STR;
	return kh_phrase_fill(KH_P_FORM_PERIOD, w->lang, KH_ARGS(kh_date_text(c->period.from), kh_date_text(c->period.to)));
}

/* A quota line in the words of the plan, on one line. */
static kh_str line_words(const writer *w, const kh_quota *quota)
{
	kh_str s = kh_str_trim(kh_span_text(w->plan->sources, w->plan->clauses.at[quota->clause].span));
	kh_buf out = {0};

	for (size_t i = 0; i < s.len; i++) {
		bool blank = s.ptr[i] == ' ' || s.ptr[i] == '\t' || s.ptr[i] == '\n' || s.ptr[i] == '\r';
		if (!blank)
			kh_buf_char(&out, s.ptr[i]);
		else if (out.ptr[out.len - 1] != ' ')
			kh_buf_char(&out, ' ');
	}
	return kh_buf_str(&out);
}

static void add_campaign(writer *w, page *p, const kh_campaign *c)
{
	static const kh_phrase labels[] = {KH_P_FORM_HOST, KH_P_FORM_SUBJECTS, KH_P_FORM_TIME};
	kh_str says[] = {kh_hosts_words(w->plan, c, 6, w->lang), kh_kinds_words(kh_campaign_kinds(w->plan, c), w->lang),
			 period_words(w, c)};

	put(w, p, 0, c->number, KH_LOOK_HEAD);
	put(w, p, 1, c->title, KH_LOOK_HEAD);
	p->row++;
	for (size_t i = 0; i < KH_COUNT(labels); i++)
		if (says[i].len > 0) {
			put(w, p, 1, kh_phrase_fill(labels[i], w->lang, KH_ARGS(says[i])), KH_LOOK_PLAIN);
			p->row++;
		}
	for (size_t i = 0; i < c->quotas.len; i++, p->row++)
		put(w, p, 1,
		    kh_phrase_fill(KH_P_FORM_PLACES, w->lang, KH_ARGS(line_words(w, &w->plan->quotas.at[c->quotas.at[i]]))),
		    KH_LOOK_PLAIN);
}

static void add_instructions(writer *w)
{
	page p = {.sheet = kh_book_sheet(&w->book, words(w, KH_P_SHEET_HELP))};

	kh_book_width(&w->book, p.sheet, 0, 8);
	kh_book_width(&w->book, p.sheet, 1, 110);
	add_steps(w, &p);
	for (size_t i = 0; i < w->plan->campaigns.len && w->book.error == 0; i++)
		if (w->in[i])
			add_campaign(w, &p, &w->plan->campaigns.at[i]);
}

void kh_template_xlsx(kh_out *out, const kh_template *form)
{
	writer w = {.form = form, .plan = form->plan, .lang = form->lang};
	size_t n;

	w.in = kh_template_campaigns(form, &n);
	w.used = kh_template_columns(form);
	make_lists(&w);
	if (kh_book_open(&w.book, false, kh_phrase_fill(KH_P_FORM_TITLE, form->lang, KH_ARGS(form->plan->document.number)))) {
		add_form(&w);
		add_instructions(&w);
		add_lists(&w);
	}
	kh_plain_free(w.in);
	kh_plain_free(w.used);
	kh_book_close(&w.book, out);
}
