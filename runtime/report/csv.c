/* The report as CSV, one line a finding, for spreadsheets and scripts: file,row,line,id,campaign,code,severity,message. UTF-8
 * without byte-order mark, quotes as RFC 4180, LF. */
#include "runtime/report/markup.h"
#include "runtime/report/report.h"
#include "runtime/report/names.h"
#include "runtime/report/place.h"
#include "runtime/report/wording.h"

static kh_str file_of(const kh_judgement *j, const kh_finding *f)
{
	uint32_t file = kh_finding_file(j, f);
	return file == KH_NONE ? KH_NO_STR : j->table->files.at[file].name;
}

/* line: room that is used again for the next one. */
static void add_finding(kh_out *out, kh_buf *line, const kh_judgement *j, const kh_finding *f, kh_lang lang)
{
	bool row = f->row != KH_NO_ROW;
	line->len = 0;
	kh_csv_add(line, file_of(j, f));
	kh_buf_char(line, ',');
	if (row)
		kh_buf_int(line, kh_table_number(j->table, f->row));
	kh_buf_char(line, ',');
	if (kh_finding_line(j, f) > 0)
		kh_buf_int(line, (int64_t)kh_finding_line(j, f));
	kh_csv_add(line, row ? kh_cell_text(j->table, f->row, KH_F_ID) : KH_NO_STR);
	uint32_t campaign = kh_finding_campaign(j, f);
	kh_csv_add(line, campaign == KH_NONE ? KH_NO_STR : kh_campaign_label(j->plan, &j->plan->campaigns.at[campaign]));
	kh_buf_char(line, ',');
	kh_buf_addc(line, kh_code_text((kh_code)f->code));
	kh_buf_char(line, ',');
	kh_buf_addc(line, kh_severity_word((kh_severity)f->severity));
	kh_csv_add(line, kh_finding_message(j, f, lang));
	kh_buf_char(line, '\n');
	kh_out_add(out, kh_buf_str(line));
}

void kh_report_csv(kh_out *out, const kh_report *report)
{
	kh_buf line = {0};
	kh_out_add(out, KH_STR("file,row,line,id,campaign,code,severity,message\n"));
	for (size_t i = 0; i < report->njudgements; i++) {
		kh_report at = kh_report_at(report, i);
		for (size_t f = 0; f < at.told && out->error == 0; f++) {
			add_finding(out, &line, at.judgement, &at.judgement->findings.at[f], report->style.lang);
			kh_tell(report->watch, KH_TELLING, f + 1, 0, at.told);
		}
	}
}
