/* The parts of the HTML report, and what they share. */
#ifndef KH_REPORT_HTML_H
#define KH_REPORT_HTML_H

#include "runtime/report/markup.h"
#include "runtime/report/senders.h"
#include "runtime/report/text.h"
#include "runtime/report/names.h"
#include "runtime/report/place.h"
#include "runtime/report/wording.h"

/* The style sheet of the page in pieces, ended by NULL. */
extern const char *const kh_html_style[];

/* The section of numbers: a table for each campaign, a bar for each count. */
void kh_html_quotas(kh_out *out, const kh_report *report);
/* How a schedule stands, and its calendar. */
void kh_html_schedule(kh_out *out, const kh_report *report);
/* The findings by campaign, each kind with its rows and its clause. */
void kh_html_findings(kh_out *out, const kh_report *report, const kh_listed *list, size_t n);
/* A page for each unit that sent nominations. */
void kh_html_senders(kh_out *out, const kh_report *report, const kh_senders *senders);

/* The id of a part of the section about the data set at hand. */
kh_str kh_html_id(const kh_report *report, const char *part);
/* <h2 id="ID">TITLE</h2>. */
void kh_html_heading(kh_out *out, const kh_report *report, const char *part, kh_phrase title);
/* The words of a phrase. */
kh_str kh_words(kh_phrase phrase, kh_lang lang);

#endif
