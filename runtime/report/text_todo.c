/* What is to be done: for each campaign one line, from the findings counted by what puts them right. */
#include "runtime/report/text.h"
#include "runtime/report/names.h"

/* Counted apart from the cells of KT203. */
#define WHOLE_ROWS KH_CODE_COUNT

/* In the order in which it is said. The phrases are followed by their plurals. */
static const struct {
	kh_code code;
	kh_phrase what;
} todo[] = {
	{KH_KT401, KH_P_DO_WITHDRAW}, {KH_KT402, KH_P_DO_ADD},        {KH_KT404, KH_P_DO_REPEATED}, {KH_KT301, KH_P_DO_SUBJECTS},
	{KH_KT302, KH_P_DO_SUBJECTS}, {KH_KT303, KH_P_DO_SUBJECTS},   {KH_KT304, KH_P_DO_PERIOD},   {KH_KT207, KH_P_DO_SPAN},
	{KH_KT305, KH_P_DO_HOST},     {KH_KT306, KH_P_DO_CONDITION},  {KH_KT307, KH_P_DO_FORM},     {KH_KT403, KH_P_DO_LINE},
	{KH_KT501, KH_P_DO_LATE},     {KH_KT201, KH_P_DO_CAMPAIGN},   {KH_KT206, KH_P_DO_BRANCH},   {KH_KT202, KH_P_DO_FILL},
	{KH_KT203, KH_P_DO_CELL},     {WHOLE_ROWS, KH_P_DO_SPLIT},    {KH_KT204, KH_P_DO_UNIT},     {KH_KT205, KH_P_DO_COLUMN},
	{KH_KT405, KH_P_DO_NAMES},    {KH_KT506, KH_P_DO_REPORT},     {KH_KT502, KH_P_DO_FINISH},   {KH_KT503, KH_P_DO_TASK},
	{KH_KT507, KH_P_DO_DAY},      {KH_KT504, KH_P_DO_DELAY},      {KH_KT508, KH_P_DO_TWICE},    {KH_KT509, KH_P_DO_ORDER},
	{KH_KT510, KH_P_DO_OWER},     {KH_KT208, KH_P_DO_HIDDEN},     {KH_KT406, KH_P_DO_DECIDE},   {KH_KT224, KH_P_DO_DOCUMENT},
	{KH_KT308, KH_P_DO_UNSTATED}, {KH_KT601, KH_P_DO_MISSED},     {KH_KT602, KH_P_DO_RESULT},   {KH_KT603, KH_P_DO_TARGET},
	{KH_KT604, KH_P_DO_MEASURE},  {KH_KT605, KH_P_DO_ONE_RESULT}, {KH_KT704, KH_P_DO_YEARLY},   {KH_KT701, KH_P_DO_TIE},
	{KH_KT705, KH_P_DO_CHOOSE},
};

/* How many of the findings, counted by code, ask for what. */
static size_t count(const size_t *times, kh_phrase what)
{
	size_t found = 0;
	for (size_t k = 0; k < KH_COUNT(todo); k++)
		found += todo[k].what == what ? times[todo[k].code] : 0;
	return found;
}

kh_str kh_no_campaign_words(const kh_judgement *j, kh_lang lang)
{
	kh_phrase title = kh_dataset_title(j->table->dataset);
	if (j->choices != NULL && j->plan->selections.len > 0)
		title = KH_P_ABOUT_CHOICES;
	else if (j->table->dataset == KH_RECOGNITIONS)
		title = KH_P_NO_AREA;
	else if (kh_has_campaigns(j))
		title = KH_P_NO_CAMPAIGN;
	return kh_str_of(kh_phrase_text(title, lang));
}

kh_str kh_todo_who(const kh_judgement *j, uint32_t campaign, kh_lang lang)
{
	if (campaign == KH_NONE)
		return kh_no_campaign_words(j, lang);
	const kh_campaign *c = &j->plan->campaigns.at[campaign];
	kh_str hosts = kh_hosts_words(j->plan, c, 2, lang);
	if (c->host_any && c->hosts.entities.len == 0)
		hosts = kh_str_of(kh_phrase_text(KH_P_PROPOSERS, lang));
	return kh_phrase_fill(KH_P_CAMPAIGN_SHORT, lang, KH_ARGS(kh_campaign_label(j->plan, c), hosts, kh_campaign_word(c, lang)));
}

/* A recognition was given already: it is looked at, not withdrawn. */
static kh_phrase todo_phrase(kh_phrase what, kh_dataset dataset)
{
	if (dataset != KH_RECOGNITIONS)
		return what;
	return what == KH_P_DO_SUBJECTS    ? KH_P_LOOK_SUBJECTS
	       : what == KH_P_DO_PERIOD    ? KH_P_LOOK_YEAR
	       : what == KH_P_DO_CONDITION ? KH_P_LOOK_CONDITION
	       : what == KH_P_DO_CAMPAIGN  ? KH_P_LOOK_AREA
					   : what;
}

kh_str kh_todo_words(const kh_listed *list, size_t n, kh_lang lang)
{
	size_t by_code[WHOLE_ROWS + 1] = {0};
	kh_buf what = {0};
	for (size_t i = 0; i < n; i++)
		by_code[list[i].whole_row ? WHOLE_ROWS : list[i].code]++;
	for (size_t k = 0; k < KH_COUNT(todo); k++) {
		size_t times = k > 0 && todo[k].what == todo[k - 1].what ? 0 : count(by_code, todo[k].what);
		if (times == 0)
			continue;
		if (what.len > 0)
			kh_buf_addc(&what, "; ");
		kh_buf_add(&what, kh_phrase_count(todo_phrase(todo[k].what, list->dataset), lang, times));
	}
	return kh_buf_str(&what);
}

static void print_campaign(kh_out *out, const kh_report *report, const kh_listed *list, size_t n)
{
	kh_lang lang = report->style.lang;
	kh_buf line = {0};
	kh_buf_addc(&line, "  ");
	kh_buf_shown(&line,
		     kh_phrase_fill(KH_P_TODO_LINE, lang,
				    KH_ARGS(kh_todo_who(report->judgement, list->campaign, lang), kh_todo_words(list, n, lang))));
	kh_buf_char(&line, '\n');
	kh_out_add(out, kh_buf_str(&line));
}

void kh_text_todo(kh_out *out, const kh_report *report, const kh_listed *list, size_t n)
{
	kh_lang lang = report->style.lang;
	bool any = kh_todo_words(list, n, lang).len > 0; /* some findings are only to be known */
	if (any)
		kh_text_title(out, report->style, kh_str_of(kh_phrase_text(KH_P_TITLE_TODO, lang)));
	for (size_t i = 0; any && i < n;) {
		size_t k = i;
		while (k < n && list[k].campaign == list[i].campaign)
			k++;
		if (kh_todo_words(list + i, k - i, lang).len > 0)
			print_campaign(out, report, list + i, k - i);
		i = k;
	}
	kh_out_add(out, KH_STR("\n"));
	kh_out_add(out, kh_phrase_fill(KH_P_EXPLAIN_MORE, lang, KH_ARGS(kh_str_of(kh_code_text((kh_code)list->code)))));
	kh_out_add(out, KH_STR("\n"));
}
