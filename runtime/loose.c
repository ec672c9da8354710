/* A column is loose when no expression, preference or quota line reads what its cells say. The columns by which khen itself knows a
 * nomination's campaign, branch, role and form never are. */
#include "runtime/loose.h"

#include "runtime/repeat.h"

static void add_conditions(kh_columns *read, const kh_condition *conditions, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		kh_columns_add_of(read, conditions[i].when);
		kh_columns_add_of(read, conditions[i].test);
	}
}

/* What the cells of these columns say is asked for while nominations are counted. */
static void add_quota(kh_columns *read, const kh_quota *quota)
{
	kh_columns_add_of(read, quota->when);
	kh_columns_add_of(read, quota->prefer_when);
	if (quota->prefer.len > 0) {
		kh_columns_add(read, KH_F_NAME);
		kh_columns_add(read, KH_F_ROLE);
	}
	if (quota->place_field == KH_F_PROPOSER)
		kh_columns_add(read, KH_F_PROPOSER);
	for (size_t i = 0; i < quota->columns.len && !kh_is_repeat_line(quota); i++)
		kh_columns_add(read, quota->columns.at[i]);
}

/* Whether they are the same as those of another row. */
static void add_repeat(kh_columns *read, const kh_quota *quota)
{
	for (size_t i = 0; i < quota->columns.len && kh_is_repeat_line(quota); i++)
		kh_columns_add(read, quota->columns.at[i]);
}

static kh_columns columns_read(const kh_plan *plan)
{
	static const uint32_t always[] = {KH_F_ID, KH_F_CAMPAIGN, KH_F_BRANCH, KH_F_ROLE, KH_F_FORM, KH_F_DOCUMENT};
	kh_columns read = {0};

	for (size_t i = 0; i < KH_COUNT(always); i++)
		kh_columns_add(&read, always[i]);
	for (size_t i = 0; i < plan->campaigns.len; i++)
		add_conditions(&read, plan->campaigns.at[i].conditions.at, plan->campaigns.at[i].conditions.len);
	for (size_t i = 0; i < plan->rules.len; i++)
		add_conditions(&read, plan->rules.at[i].conditions.at, plan->rules.at[i].conditions.len);
	for (size_t i = 0; i < plan->quotas.len; i++)
		add_quota(&read, &plan->quotas.at[i]);
	return read;
}

const bool *kh_loose_columns(const kh_plan *plan, const kh_value_map *values, size_t n)
{
	bool *loose = kh_alloc(plan->schema->fields.len);
	kh_columns read = columns_read(plan);

	for (size_t i = 0; i < plan->schema->fields.len; i++)
		loose[i] = plan->schema->fields.at[i].type == KH_TYPE_TEXT &&
			   (plan->schema->fields.at[i].datasets & KH_SET(KH_NOMINATIONS));
	for (size_t i = 0; i < read.len; i++)
		loose[read.at[i]] = false;
	for (size_t i = 0; i < n; i++)
		if (values[i].field < plan->schema->fields.len)
			loose[values[i].field] = false;
	return loose;
}

/* All but those that quota lines read, or repeats as well. Units, branches and forms are asked for by any line, and who somebody is by any
 * line against repeats. */
static const bool *not_read(const kh_plan *plan, bool repeats)
{
	static const uint32_t by_any[] = {KH_F_UNIT, KH_F_BRANCH}, by_repeats[] = {KH_F_NAME, KH_F_BORN, KH_F_ID};
	bool *left = kh_alloc(plan->schema->fields.len);
	kh_columns read = {0};

	for (size_t q = 0; q < plan->quotas.len; q++) {
		const kh_quota *quota = &plan->quotas.at[q];

		add_quota(&read, quota);
		for (size_t i = 0; i < KH_COUNT(by_any); i++)
			kh_columns_add(&read, by_any[i]);
		if (!repeats || !kh_is_repeat_line(quota))
			continue;
		add_repeat(&read, quota);
		for (size_t i = 0; i < KH_COUNT(by_repeats); i++)
			kh_columns_add(&read, by_repeats[i]);
	}
	for (size_t i = 0; i < plan->schema->fields.len; i++)
		left[i] = true;
	for (size_t i = 0; i < read.len; i++)
		left[read.at[i]] = false;
	return left;
}

const bool *kh_columns_done(const kh_plan *plan)
{
	return not_read(plan, true);
}

const bool *kh_columns_repeated(const kh_plan *plan)
{
	return not_read(plan, false);
}

static kh_str name_at(const void *owner, uint32_t i)
{
	uint32_t entity;

	return kh_register_spelling(owner, i, &entity);
}

kh_names_given kh_unit_names(const kh_plan *plan)
{
	return (kh_names_given){name_at, plan->reg, plan->reg->spellings.len};
}
