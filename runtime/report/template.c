/* What belongs on the form of a plan: which campaigns, which columns. A column that no rule reads is not asked for. */
#include "runtime/report/template.h"

#include "lang/base/map.h"
#include "runtime/report/markup.h"

/* ---- campaigns ---- */

/* May the entity send nominations to the campaign? A unit that an open block may hold may. */
static bool may_host(const kh_plan *plan, const kh_campaign *c, uint32_t entity)
{
	const kh_places *hosts = &c->hosts;

	for (size_t i = 0; i < hosts->entities.len; i++)
		if (hosts->entities.at[i] == entity || kh_register_holds(plan->reg, hosts->entities.at[i], entity) != KH_FALSE)
			return true;
	return hosts->entities.len == 0;
}

bool *kh_template_campaigns(const kh_template *form, size_t *n)
{
	const kh_plan *plan = form->plan;
	bool *in = kh_plain_alloc(plan->campaigns.len + 1);

	*n = 0;
	for (size_t i = 0; i < plan->campaigns.len; i++) {
		in[i] = form->host == KH_NONE || may_host(plan, &plan->campaigns.at[i], form->host);
		*n += in[i];
	}
	return in;
}

/* ---- columns ---- */

/* What a condition is for. */
typedef enum {
	HOLDS_ALL,  /* every nomination is held to it */
	HOLDS_SOME, /* some are, or it is an alternative */
	CHOOSES,    /* it says which nominations are meant ("khi"): the values that it names are ordinary ones */
} purpose;

/* What is done with each condition of a campaign; KH_NONE: of all. */
typedef void visit(void *owner, const kh_expr *x, purpose why, uint32_t campaign);

static void visit_conditions(const kh_condition *conditions, size_t n, uint32_t campaign, visit *see, void *owner)
{
	for (size_t i = 0; i < n; i++) {
		see(owner, conditions[i].test, conditions[i].when ? HOLDS_SOME : HOLDS_ALL, campaign);
		see(owner, conditions[i].when, CHOOSES, campaign);
	}
}

/* Every condition that concerns the campaigns of the form. */
static void visit_all(const kh_plan *plan, const bool *in, visit *see, void *owner)
{
	for (uint32_t i = 0; i < plan->campaigns.len; i++)
		if (in[i])
			visit_conditions(plan->campaigns.at[i].conditions.at, plan->campaigns.at[i].conditions.len, i, see, owner);
	for (size_t i = 0; i < plan->rules.len; i++)
		visit_conditions(plan->rules.at[i].conditions.at, plan->rules.at[i].conditions.len, KH_NONE, see, owner);
	for (size_t i = 0; i < plan->quotas.len; i++) {
		const kh_quota *quota = &plan->quotas.at[i];

		if (quota->campaign != KH_NONE && !in[quota->campaign])
			continue;
		see(owner, quota->when, CHOOSES, quota->campaign);
		see(owner, quota->prefer_when, CHOOSES, quota->campaign);
	}
}

static void mark_expr(void *used, const kh_expr *x, purpose why, uint32_t campaign)
{
	if (!x)
		return;
	if (x->op == KH_X_COLUMN)
		((bool *)used)[x->field] = true;
	mark_expr(used, x->a, why, campaign);
	mark_expr(used, x->b, why, campaign);
	for (size_t i = 0; i < x->items.len; i++)
		mark_expr(used, x->items.at[i], why, campaign);
}

static void mark_quota(bool *used, const kh_quota *quota)
{
	if (quota->per == KH_PER_COLUMNS)
		for (size_t i = 0; i < quota->columns.len; i++)
			used[quota->columns.at[i]] = true;
	if (quota->places.entities.len > 0)
		used[quota->place_field] = true;
	if (quota->prefer.len > 0)
		used[KH_F_ROLE] = true;
}

static void mark_campaign(bool *used, const kh_campaign *c)
{
	used[KH_F_PROPOSER] = used[KH_F_PROPOSER] || c->host_clause != KH_NONE;
	used[KH_F_BRANCH] = used[KH_F_BRANCH] || c->branches.len > 0;
	used[KH_F_FORM] = used[KH_F_FORM] || c->forms.len > 0;
	used[KH_F_FROM] = used[KH_F_FROM] || c->has_period;
	used[KH_F_TO] = used[KH_F_TO] || c->has_period;
	used[KH_F_SENT] = used[KH_F_SENT] || c->has_deadline;
	for (size_t i = 0; i < c->subjects.len; i++)
		used[KH_F_ROLE] = used[KH_F_ROLE] || c->subjects.at[i].roles.len > 0;
}

bool *kh_template_columns(const kh_template *form)
{
	/* Whatever the plan says: who is nominated, for what, and what tells namesakes apart. */
	static const uint32_t always[] = {KH_F_CAMPAIGN, KH_F_NAME, KH_F_BORN, KH_F_KIND, KH_F_UNIT, KH_F_ACHIEVEMENT};
	const kh_plan *plan = form->plan;
	const kh_schema *schema = plan->schema;
	bool *used = kh_plain_alloc(schema->fields.len + 1);
	size_t n;
	bool *in = kh_template_campaigns(form, &n);

	for (size_t i = 0; i < KH_COUNT(always); i++)
		used[always[i]] = true;
	for (size_t i = 0; i < schema->fields.len; i++)
		used[i] = used[i] || schema->fields.at[i].required;
	for (size_t i = 0; i < plan->campaigns.len; i++)
		if (in[i])
			mark_campaign(used, &plan->campaigns.at[i]);
	for (size_t i = 0; i < plan->quotas.len; i++)
		if (plan->quotas.at[i].campaign == KH_NONE || in[plan->quotas.at[i].campaign])
			mark_quota(used, &plan->quotas.at[i]);
	visit_all(plan, in, mark_expr, used);
	kh_plain_free(in);
	return used;
}

/* ---- values to choose from ---- */

typedef struct {
	kh_choices *of; /* one a field */
	bool *closing;  /* campaigns x fields: does the campaign admit nothing but values that it names? */
	size_t fields, campaigns;
} choosing;

static bool is_text_column(const choosing *c, const kh_expr *x)
{
	return x && x->op == KH_X_COLUMN && x->type == KH_TYPE_TEXT && x->field < c->fields;
}

static void add_choice(kh_choices *of, const kh_expr *text)
{
	for (size_t i = 0; i < of->keys.len; i++)
		if (kh_str_eq(of->keys.at[i], text->key))
			return;
	if (text->key.len == 0)
		return;
	kh_push(&of->values, text->text);
	kh_push(&of->keys, text->key);
}

static void close_list(const choosing *c, uint32_t field, uint32_t campaign)
{
	for (uint32_t i = 0; i < c->campaigns; i++)
		if (campaign == KH_NONE || campaign == i)
			c->closing[i * c->fields + field] = true;
}

/* The values of a list; are they all texts? */
static bool add_items(const choosing *c, const kh_expr *x)
{
	bool texts = true;

	for (size_t i = 0; i < x->items.len; i++) {
		texts = texts && x->items.at[i]->op == KH_X_TEXT;
		if (x->items.at[i]->op == KH_X_TEXT)
			add_choice(&c->of[x->a->field], x->items.at[i]);
	}
	return texts;
}

/* "[dịp] là …", "[dịp] trong (…)". What a nomination must not be is no choice, and an alternative closes no list. */
static void add_choices(void *owner, const kh_expr *x, purpose why, uint32_t campaign)
{
	choosing *c = owner;
	bool equals = x && (x->op == KH_X_EQ || (x->op == KH_X_NE && why == CHOOSES));

	if (!x || (x->op == KH_X_NOT && why != CHOOSES))
		return;
	if (equals && is_text_column(c, x->a) && x->b->op == KH_X_TEXT) {
		add_choice(&c->of[x->a->field], x->b);
		if (why == HOLDS_ALL)
			close_list(c, x->a->field, campaign);
	} else if (x->op == KH_X_ONE_OF && is_text_column(c, x->a)) {
		if (add_items(c, x) && why == HOLDS_ALL)
			close_list(c, x->a->field, campaign);
	} else {
		purpose inside = x->op != KH_X_AND && why == HOLDS_ALL ? HOLDS_SOME : why;

		add_choices(c, x->a, inside, campaign);
		add_choices(c, x->b, inside, campaign);
	}
}

kh_choices *kh_template_choices(const kh_template *form)
{
	const kh_plan *plan = form->plan;
	choosing c = {.fields = plan->schema->fields.len, .campaigns = plan->campaigns.len};
	size_t n;
	bool *in = kh_template_campaigns(form, &n);

	c.of = kh_alloc(sizeof *c.of * (c.fields + 1));
	c.closing = kh_plain_alloc(c.fields * c.campaigns + 1);
	visit_all(plan, in, add_choices, &c);
	for (size_t f = 0; f < c.fields; f++) {
		c.of[f].closed = n > 0;
		for (size_t i = 0; i < c.campaigns; i++)
			c.of[f].closed = c.of[f].closed && (!in[i] || c.closing[i * c.fields + f]);
	}
	kh_plain_free(c.closing);
	kh_plain_free(in);
	return c.of;
}

/* ---- headings ---- */

kh_str kh_template_heading(const kh_template *form, uint32_t field)
{
	const kh_field *f = &form->plan->schema->fields.at[field];
	kh_str name = form->lang == KH_EN && f->english.len > 0 ? f->english : f->name;
	kh_buf out = {0};

	if (kh_str_starts(name, KH_STR("đ"))) {
		kh_buf_addc(&out, "Đ");
		kh_buf_add(&out, kh_str_slice(name, 2, name.len));
	} else if (name.len > 0 && name.ptr[0] >= 'a' && name.ptr[0] <= 'z') {
		kh_buf_char(&out, (char)(name.ptr[0] - 'a' + 'A'));
		kh_buf_add(&out, kh_str_slice(name, 1, name.len));
	} else {
		return name;
	}
	return kh_buf_str(&out);
}

void kh_template_csv(kh_out *out, const kh_template *form)
{
	bool *used = kh_template_columns(form);
	kh_buf line = {0};

	for (uint32_t f = 0; f < form->plan->schema->fields.len; f++)
		if (used[f])
			kh_csv_add(&line, kh_template_heading(form, f));
	kh_buf_addc(&line, "\r\n");
	kh_out_add(out, KH_STR("\xEF\xBB\xBF"));
	kh_out_add(out, kh_buf_str(&line));
	kh_plain_free(used);
}
