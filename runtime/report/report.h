/* The formats in which khen run tells what it found: one table, one file a format. */
#ifndef KH_REPORT_REPORT_H
#define KH_REPORT_REPORT_H

#include "lang/render.h"
#include "runtime/judge.h"
#include "runtime/report/out.h"

typedef struct {
	const kh_judgement *judgement;
	kh_style style;
	bool quiet; /* text: findings only */
} kh_report;

typedef struct {
	const char *name; /* as --format takes it */
	void (*write)(kh_out *out, const kh_report *report);
	bool binary; /* not for a terminal */
	bool whole;  /* shows rows as sent: tables must keep the cells that no field takes */
} kh_report_format;

/* The format of this name, or NULL. */
const kh_report_format *kh_report_format_find(kh_str name);
/* All of them; returns how many. */
size_t kh_report_formats(const kh_report_format **formats);

void kh_report_text(kh_out *out, const kh_report *report);
void kh_report_json(kh_out *out, const kh_report *report);
void kh_report_csv(kh_out *out, const kh_report *report);
void kh_report_html(kh_out *out, const kh_report *report);
void kh_report_xlsx(kh_out *out, const kh_report *report);
void kh_report_markdown(kh_out *out, const kh_report *report);

#endif
