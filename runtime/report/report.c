/* The table of report formats. */
#include "runtime/report/report.h"

static const kh_report_format formats[] = {
	{"text", kh_report_text, false, false},   {"json", kh_report_json, false, false}, {"csv", kh_report_csv, false, false},
	{"md", kh_report_markdown, false, false}, {"html", kh_report_html, false, false}, {"xlsx", kh_report_xlsx, true, true},
};

size_t kh_report_formats(const kh_report_format **out)
{
	*out = formats;
	return KH_COUNT(formats);
}

const kh_report_format *kh_report_format_find(kh_str name)
{
	for (size_t i = 0; i < KH_COUNT(formats); i++)
		if (kh_str_eq(name, kh_str_of(formats[i].name)))
			return &formats[i];
	return NULL;
}
