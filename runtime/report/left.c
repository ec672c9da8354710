/* Counting what --max-findings leaves out. It chooses nothing: how many findings are told is said by the report (kh_report_at). */
#include "runtime/report/left.h"

#include "runtime/report/names.h"

kh_left kh_left_of_list(const kh_listed *list, size_t told, size_t n)
{
	kh_left left = {.findings = n - told};

	for (size_t i = told; i < n; i++)
		left.by_code[list[i].code]++;
	return left;
}

kh_left kh_left_of_report(const kh_report *report)
{
	kh_left left = {0};

	for (size_t i = 0; i < report->njudgements; i++) {
		const kh_judgement *j = report->judgements[i];
		size_t told = kh_report_at(report, i).told;

		for (size_t f = told; f < j->findings.len; f++)
			left.by_code[j->findings.at[f].code]++;
		left.findings += j->findings.len - told;
	}
	return left;
}

kh_str kh_left_words(const kh_left *left, kh_lang lang)
{
	kh_list codes = {0};

	if (left->findings == 0)
		return KH_NO_STR;
	for (size_t code = 0; code < KH_CODE_COUNT; code++)
		if (left->by_code[code] > 0) {
			kh_str many = kh_count_text((int64_t)left->by_code[code], lang);
			kh_list_add(&codes, kh_fmt("%s (%s)", kh_code_text((kh_code)code), kh_str_c(many)));
		}
	return kh_phrase_fill(left->findings == 1 ? KH_P_LEFT_OUT : KH_P_LEFT_OUT_N, lang,
			      KH_ARGS(kh_count_text((int64_t)left->findings, lang), kh_list_end(&codes, 0, lang)));
}
