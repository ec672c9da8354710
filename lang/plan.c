/* Small questions to a plan. */
#include "lang/plan.h"

kh_str kh_clause_cite(const kh_clause *clause, kh_lang lang)
{
	return lang == KH_VI ? clause->cite_vi : clause->cite_en;
}
