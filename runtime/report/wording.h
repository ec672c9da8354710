/* Findings in words: the arguments of the catalogue's sentences, taken from the plan and the table. */
#ifndef KH_REPORT_WORDING_H
#define KH_REPORT_WORDING_H

#include "runtime/judge.h"

typedef struct {
	kh_str message;
	kh_str hint; /* empty: none */
} kh_wording;

kh_wording kh_finding_words(const kh_judgement *judgement, const kh_finding *finding, kh_lang lang);
/* The message alone, for lists without advice. */
kh_str kh_finding_message(const kh_judgement *judgement, const kh_finding *finding, kh_lang lang);
/* The campaign that a finding belongs to: its own, or that of its row; KH_NONE: none. */
uint32_t kh_finding_campaign(const kh_judgement *judgement, const kh_finding *finding);

#endif
