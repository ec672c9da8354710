/* What belongs on the form of a plan: which campaigns, which columns. A column that no rule reads is not asked for. */
#include "runtime/report/template.h"

#include "lang/base/map.h"

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

static void mark_expr(bool *used, const kh_expr *x)
{
	if (!x)
		return;
	if (x->op == KH_X_COLUMN)
		used[x->field] = true;
	mark_expr(used, x->a);
	mark_expr(used, x->b);
	for (size_t i = 0; i < x->items.len; i++)
		mark_expr(used, x->items.at[i]);
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
	mark_expr(used, quota->when);
	mark_expr(used, quota->prefer_when);
}

static void mark_campaign(bool *used, const kh_plan *plan, const kh_campaign *c)
{
	used[KH_F_PROPOSER] = used[KH_F_PROPOSER] || c->host_clause != KH_NONE;
	used[KH_F_BRANCH] = used[KH_F_BRANCH] || c->branches.len > 0;
	used[KH_F_FORM] = used[KH_F_FORM] || c->forms.len > 0;
	used[KH_F_FROM] = used[KH_F_FROM] || c->has_period;
	used[KH_F_TO] = used[KH_F_TO] || c->has_period;
	used[KH_F_SENT] = used[KH_F_SENT] || c->has_deadline;
	for (size_t i = 0; i < c->subjects.len; i++)
		used[KH_F_ROLE] = used[KH_F_ROLE] || c->subjects.at[i].roles.len > 0;
	for (size_t i = 0; i < c->quotas.len; i++)
		mark_quota(used, &plan->quotas.at[c->quotas.at[i]]);
	for (size_t i = 0; i < c->conditions.len; i++) {
		mark_expr(used, c->conditions.at[i].test);
		mark_expr(used, c->conditions.at[i].when);
	}
}

static void mark_rules(bool *used, const kh_plan *plan)
{
	for (size_t i = 0; i < plan->rules.len; i++)
		for (size_t k = 0; k < plan->rules.at[i].conditions.len; k++) {
			mark_expr(used, plan->rules.at[i].conditions.at[k].test);
			mark_expr(used, plan->rules.at[i].conditions.at[k].when);
		}
	for (size_t i = 0; i < plan->quotas.len; i++)
		if (plan->quotas.at[i].campaign == KH_NONE)
			mark_quota(used, &plan->quotas.at[i]);
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
			mark_campaign(used, plan, &plan->campaigns.at[i]);
	mark_rules(used, plan);
	kh_plain_free(in);
	return used;
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
	bool *used = kh_template_columns(form), first = true;
	kh_buf line = {0};

	kh_buf_addc(&line, "\xEF\xBB\xBF");
	for (uint32_t f = 0; f < form->plan->schema->fields.len; f++) {
		if (!used[f])
			continue;
		kh_str name = kh_template_heading(form, f);
		if (!first)
			kh_buf_char(&line, ',');
		kh_buf_char(&line, '"');
		for (size_t i = 0; i < name.len; i++) {
			if (name.ptr[i] == '"')
				kh_buf_char(&line, '"');
			kh_buf_char(&line, name.ptr[i]);
		}
		kh_buf_char(&line, '"');
		first = false;
	}
	kh_buf_addc(&line, "\r\n");
	kh_out_add(out, kh_buf_str(&line));
	kh_plain_free(used);
}
