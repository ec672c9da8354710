/* The table of report formats. */
#include "runtime/report/report.h"

static const kh_report_format formats[] = {
	{"text", kh_report_text, false},   {"json", kh_report_json, false}, {"csv", kh_report_csv, false},
	{"md", kh_report_markdown, false}, {"html", kh_report_html, false}, {"xlsx", kh_report_xlsx, true},
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
