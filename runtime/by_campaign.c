/* Rows are counted, then each is put where its campaign's next one belongs: twice they are gone through, in file order. */
#include "runtime/by_campaign.h"

#include "runtime/parts.h"

/* The column by which the first of those lines counts that count by one whose parts can be numbered. */
static uint32_t field_of(kh_judging *j)
{
	for (size_t i = 0; i < j->plan->quotas.len; i++) {
		const kh_quota *quota = &j->plan->quotas.at[i];

		if (quota->campaign != KH_NONE && quota->per == KH_PER_COLUMNS && quota->columns.len == 1 &&
		    kh_part_stands_alone(kh_parts_of(j, quota->columns.at[0]))) {
			kh_parts_number(kh_parts_of(j, quota->columns.at[0]));
			return quota->columns.at[0];
		}
	}
	return KH_NONE;
}

/* How many rows each campaign has, at its number + 1; at 0, how many have none. */
static inline void count_rows(const kh_judging *j, uint8_t size, uint32_t *count)
{
	for (uint32_t row = 0, rows = (uint32_t)j->table->len; row < rows; row++)
		count[kh_campaign_in(j->out->campaign, size, row)]++;
}

/* next: where the first row of each campaign belongs; afterwards, where that of the campaign after it does. */
static inline void put_rows(kh_judging *j, uint8_t size, uint32_t *next)
{
	struct kh_by_campaign by = j->by_campaign;
	const kh_parts *parts = by.number == NULL ? NULL : kh_parts_of(j, by.field);
	const uint16_t *profile = j->profile;
	const uint8_t *marks = j->marks;

	for (uint32_t row = 0, rows = (uint32_t)j->table->len; row < rows; row++) {
		uint32_t at = next[kh_campaign_in(j->out->campaign, size, row)]++;

		by.row[at] = row;
		by.profile[at] = marks[row] & (KH_OWN_ERROR | KH_OWN_DOUBT) ? 0 : profile[row];
		if (parts != NULL)
			by.number[at] = parts->number[parts->at[row]];
	}
}

void kh_put_by_campaign(kh_judging *j)
{
	struct kh_by_campaign *by = &j->by_campaign;
	size_t rows = j->table->len + 1, campaigns = j->plan->campaigns.len;
	uint32_t *next = kh_plain_alloc((campaigns + 2) * sizeof *next), at = 0;
	uint8_t size = j->out->campaign_size;

	by->field = field_of(j);
	by->row = kh_plain_realloc(NULL, rows * sizeof *by->row);
	by->profile = kh_plain_realloc(NULL, rows * sizeof *by->profile);
	by->number = by->field == KH_NONE ? NULL : kh_plain_realloc(NULL, rows * sizeof *by->number);
	if (size == 1) /* the usual one: known to the compiler, it costs nothing */
		count_rows(j, 1, next);
	else
		count_rows(j, size, next);
	for (size_t c = 0; c <= campaigns; c++) {
		uint32_t n = next[c];

		next[c] = at;
		at += n;
	}
	if (size == 1)
		put_rows(j, 1, next);
	else
		put_rows(j, size, next);
	by->first = next; /* each has moved on to where the next campaign begins, and they are numbered from 1 */
}
