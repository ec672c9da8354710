/* Conditions of rules in the words of a sentence: no brackets, no quotes, long lists of values cut. What it says is read by
 * people only; the clause itself is quoted elsewhere. */
#include "runtime/report/names.h"

/* How tightly the parts of an expression hold together; a looser part inside a tighter one gets round brackets. */
typedef enum { LOOSE_OR, LOOSE_AND, LOOSE_NOT, LOOSE_TEST, LOOSE_SUM, LOOSE_PRODUCT, TIGHT } binding;

typedef struct {
	const kh_plan *plan;
	size_t most; /* values of a list that are named */
	kh_lang lang;
} teller;

static kh_str words_of(const teller *t, const kh_expr *x, binding around);

static kh_str joined(const teller *t, kh_phrase phrase, const kh_expr *x, binding left, binding right)
{
	return kh_phrase_fill(phrase, t->lang, KH_ARGS(words_of(t, x->a, left), words_of(t, x->b, right)));
}

static kh_str values_of(const teller *t, const kh_expr *x)
{
	kh_buf out = {0};
	for (size_t i = 0; i < x->items.len && i < t->most; i++) {
		if (i > 0)
			kh_buf_addc(&out, ", ");
		kh_buf_add(&out, words_of(t, x->items.at[i], TIGHT));
	}
	if (x->items.len > t->most)
		kh_buf_addc(&out, ", …");
	return kh_buf_str(&out);
}

static kh_str symbol(const teller *t, const kh_expr *x, const char *sign, binding left, binding right)
{
	kh_buf out = {0};
	kh_buf_add(&out, words_of(t, x->a, left));
	kh_buf_addf(&out, " %s ", sign);
	kh_buf_add(&out, words_of(t, x->b, right));
	return kh_buf_str(&out);
}

static bool by_name(const kh_expr *x)
{
	return x->a->type == KH_TYPE_TEXT || x->a->type == KH_TYPE_KIND || x->a->type == KH_TYPE_UNIT || x->a->type == KH_TYPE_BOOL;
}

static kh_str one_part(const teller *t, const kh_expr *x, kh_phrase phrase, kh_str more)
{
	return kh_phrase_fill(phrase, t->lang, KH_ARGS(words_of(t, x->a, TIGHT), more));
}

/* Years are written without a point. */
static kh_str number_words(kh_num n)
{
	bool year = kh_num_is_int(n) && n.num >= 0 && n.num <= 9999;
	return year ? kh_fmt("%d", (int)n.num) : kh_num_text(n);
}

static kh_str plain_words(const teller *t, const kh_expr *x)
{
	switch (x->op) {
	case KH_X_NUMBER:
		return number_words(x->number);
	case KH_X_TEXT:
		return x->text;
	case KH_X_DATE:
		return kh_date_text(x->date);
	case KH_X_KIND:
		return kh_kinds_words(x->kinds, t->lang);
	case KH_X_COLUMN:
		return kh_field_name(t->plan, x->field, t->lang);
	case KH_X_NEGATE:
		return kh_fmt("-%s", kh_str_c(words_of(t, x->a, TIGHT)));
	case KH_X_ADD:
		return symbol(t, x, "+", LOOSE_SUM, LOOSE_PRODUCT);
	case KH_X_SUB:
		return symbol(t, x, "-", LOOSE_SUM, LOOSE_PRODUCT);
	case KH_X_MUL:
		return symbol(t, x, "×", LOOSE_PRODUCT, TIGHT);
	case KH_X_DIV:
		return symbol(t, x, "/", LOOSE_PRODUCT, TIGHT);
	case KH_X_YEAR:
		return one_part(t, x, KH_P_SAY_YEAR, KH_NO_STR);
	case KH_X_COUNT:
		return kh_phrase_fill(KH_P_SAY_COUNT, t->lang, KH_ARGS(kh_places_words(t->plan, &x->places, t->most, t->lang)));
	case KH_X_LAUNCHER:
	case KH_X_CAMPAIGN_YEARS:
		return kh_fact_words(x->op, t->lang);
	case KH_X_EQ:
		return by_name(x) ? joined(t, KH_P_SAY_IS, x, LOOSE_SUM, LOOSE_SUM) : symbol(t, x, "=", LOOSE_SUM, LOOSE_SUM);
	case KH_X_NE:
		return joined(t, KH_P_SAY_IS_NOT, x, LOOSE_SUM, LOOSE_SUM);
	case KH_X_LT:
		return symbol(t, x, "<", LOOSE_SUM, LOOSE_SUM);
	case KH_X_LE:
		return symbol(t, x, "≤", LOOSE_SUM, LOOSE_SUM);
	case KH_X_GT:
		return symbol(t, x, ">", LOOSE_SUM, LOOSE_SUM);
	case KH_X_GE:
		return symbol(t, x, "≥", LOOSE_SUM, LOOSE_SUM);
	case KH_X_DIVIDES:
		return joined(t, KH_P_SAY_DIVIDES, x, LOOSE_SUM, LOOSE_SUM);
	case KH_X_BELONGS:
		return one_part(t, x, KH_P_SAY_BELONGS, kh_places_words(t->plan, &x->places, t->most, t->lang));
	case KH_X_ONE_OF:
		return one_part(t, x, KH_P_SAY_IS, values_of(t, x));
	case KH_X_WITHIN:
		return kh_phrase_fill(KH_P_SAY_WITHIN, t->lang,
				      KH_ARGS(words_of(t, x->a, TIGHT), kh_date_text(x->period.from), kh_date_text(x->period.to)));
	case KH_X_NOT:
		return one_part(t, x, KH_P_SAY_NOT, KH_NO_STR);
	case KH_X_AND:
		return joined(t, KH_P_SAY_AND, x, LOOSE_AND, LOOSE_AND);
	case KH_X_OR:
		return joined(t, KH_P_SAY_OR, x, LOOSE_OR, LOOSE_OR);
	}
	KH_BUG("unknown sort of expression");
}

static binding binding_of(const kh_expr *x)
{
	switch (x->op) {
	case KH_X_OR:
		return LOOSE_OR;
	case KH_X_AND:
		return LOOSE_AND;
	case KH_X_NOT:
		return LOOSE_NOT;
	case KH_X_EQ:
	case KH_X_NE:
	case KH_X_LT:
	case KH_X_LE:
	case KH_X_GT:
	case KH_X_GE:
	case KH_X_DIVIDES:
	case KH_X_BELONGS:
	case KH_X_ONE_OF:
	case KH_X_WITHIN:
		return LOOSE_TEST;
	case KH_X_ADD:
	case KH_X_SUB:
		return LOOSE_SUM;
	case KH_X_MUL:
	case KH_X_DIV:
		return LOOSE_PRODUCT;
	case KH_X_NUMBER:
	case KH_X_TEXT:
	case KH_X_DATE:
	case KH_X_KIND:
	case KH_X_COLUMN:
	case KH_X_NEGATE:
	case KH_X_YEAR:
	case KH_X_COUNT:
	case KH_X_LAUNCHER:
	case KH_X_CAMPAIGN_YEARS:
		return TIGHT;
	}
	KH_BUG("unknown sort of expression");
}

static kh_str words_of(const teller *t, const kh_expr *x, binding around)
{
	kh_str words = plain_words(t, x);
	return binding_of(x) < around ? kh_fmt("(%s)", kh_str_c(words)) : words;
}

kh_str kh_condition_words(const kh_plan *plan, const kh_expr *x, size_t most, kh_lang lang)
{
	teller t = {.plan = plan, .most = most, .lang = lang};
	return words_of(&t, x, LOOSE_OR);
}
