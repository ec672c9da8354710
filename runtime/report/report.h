/* The formats in which khen run tells what it found, one file a format. A run has a judgement for each data set that was given; a
 * report tells of them one after the other. */
#ifndef KH_REPORT_REPORT_H
#define KH_REPORT_REPORT_H

#include "lang/render.h"
#include "runtime/judge.h"
#include "runtime/report/out.h"

typedef struct {
	const kh_judgement *const *judgements; /* one a data set, in the order of kh_dataset; at least one */
	size_t njudgements;
	bool limited; /* only the first most findings of all data sets together are told; totals count the others too */
	size_t most;
	const kh_judgement *judgement; /* the one at hand, for the parts of a format; formats set it (kh_report_at) */
	size_t told;                   /* of its findings: the first so many, in the order of the format */
	kh_style style;
	bool quiet;            /* text: findings only */
	const kh_watch *watch; /* is told each finding that is told; NULL: nobody is */
} kh_report;

typedef struct {
	const char *name; /* as --format takes it */
	void (*write)(kh_out *out, const kh_report *report);
	bool binary;  /* not for a terminal */
	bool whole;   /* shows rows as sent: tables must keep the cells that no field takes */
	bool senders; /* tells who sent what: the campaigns of all rows are asked for */
	bool bare;    /* a line a finding and nothing else: what is left out of it is said elsewhere */
} kh_report_format;

/* The format of this name, or NULL. */
const kh_report_format *kh_report_format_find(kh_str name);

/* The report with judgement i at hand, and how many of its findings are told: those of earlier data sets come first. */
kh_report kh_report_at(const kh_report *report, size_t i);
/* The judgement of a data set, or NULL. */
const kh_judgement *kh_report_of(const kh_report *report, kh_dataset dataset);
/* "Đề nghị", "Công nhận", ...: the title of the part about a data set. */
kh_phrase kh_dataset_title(kh_dataset dataset);

void kh_report_text(kh_out *out, const kh_report *report);
void kh_report_json(kh_out *out, const kh_report *report);
void kh_report_csv(kh_out *out, const kh_report *report);
void kh_report_html(kh_out *out, const kh_report *report);
void kh_report_xlsx(kh_out *out, const kh_report *report);
void kh_report_markdown(kh_out *out, const kh_report *report);

#endif
