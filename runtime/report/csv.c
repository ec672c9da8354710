/* The report as CSV, one line a finding, for spreadsheets and scripts: file,row,line,id,campaign,code,severity,message. UTF-8
 * without byte-order mark, quotes as RFC 4180, LF. A cell that a spreadsheet would take for a formula gets an apostrophe before
 * it; numbers keep as they are. */
#include "runtime/report/report.h"
#include "runtime/report/names.h"
#include "runtime/report/place.h"
#include "runtime/report/wording.h"

/* What makes spreadsheets compute: = + - @, tab and line ends at the start, and the full-width forms of the four. */
static bool starts_formula(kh_str s)
{
	static const uint32_t starts[] = {'=', '+', '-', '@', '\t', '\r', '\n', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20};
	uint32_t first;
	if (kh_utf8_valid_prefix(s) == 0)
		return false;
	kh_utf8_decode(s, &first);
	for (size_t i = 0; i < KH_COUNT(starts); i++)
		if (first == starts[i])
			return true;
	return false;
}

static bool is_number(kh_str s)
{
	kh_num number;
	return kh_num_parse(s, &number) == KH_NUM_OK;
}

static bool needs_quotes(kh_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] == ',' || s.ptr[i] == '"' || s.ptr[i] == '\n' || s.ptr[i] == '\r')
			return true;
	return false;
}

static void add_cell(kh_buf *line, kh_str s)
{
	bool guarded = s.len > 1 && starts_formula(s) && !is_number(s), quoted = needs_quotes(s);
	if (line->len > 0)
		kh_buf_char(line, ',');
	if (quoted)
		kh_buf_char(line, '"');
	if (guarded)
		kh_buf_char(line, '\'');
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '"')
			kh_buf_char(line, '"');
		kh_buf_char(line, s.ptr[i]);
	}
	if (quoted)
		kh_buf_char(line, '"');
}

static kh_str file_of(const kh_judgement *j, const kh_finding *f)
{
	uint32_t file = kh_finding_file(j, f);
	return file == KH_NONE ? KH_NO_STR : j->table->files.at[file].name;
}

static void add_finding(kh_out *out, const kh_judgement *j, const kh_finding *f, kh_lang lang)
{
	kh_buf line = {0};
	bool row = f->row != KH_NO_ROW;
	add_cell(&line, file_of(j, f));
	kh_buf_char(&line, ',');
	if (row)
		kh_buf_int(&line, kh_table_number(j->table, f->row));
	kh_buf_char(&line, ',');
	if (kh_finding_line(j, f) > 0)
		kh_buf_int(&line, (int64_t)kh_finding_line(j, f));
	add_cell(&line, row ? kh_cell_text(j->table, f->row, KH_F_ID) : KH_NO_STR);
	uint32_t campaign = kh_finding_campaign(j, f);
	add_cell(&line, campaign == KH_NONE ? KH_NO_STR : kh_campaign_label(j->plan, &j->plan->campaigns.at[campaign]));
	add_cell(&line, kh_str_of(kh_code_text((kh_code)f->code)));
	add_cell(&line, kh_str_of(kh_severity_word((kh_severity)f->severity)));
	add_cell(&line, kh_finding_words(j, f, lang).message);
	kh_buf_char(&line, '\n');
	kh_out_add(out, kh_buf_str(&line));
}

void kh_report_csv(kh_out *out, const kh_report *report)
{
	kh_out_add(out, KH_STR("file,row,line,id,campaign,code,severity,message\n"));
	for (size_t i = 0; i < report->njudgements; i++) {
		const kh_judgement *j = report->judgements[i];
		for (size_t f = 0; f < j->findings.len; f++)
			add_finding(out, j, &j->findings.at[f], report->style.lang);
	}
}
