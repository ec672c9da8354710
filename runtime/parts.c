/* A cell alone tells its part, but for three: the campaign of a row is found by other cells too, the name of a person is not compared as
 * other names are, and what a file explains holds for that file. */
#include "runtime/parts.h"

static bool tells_alone(const kh_judging *j, uint32_t field)
{
	const kh_column *column = &j->table->column[field];

	return field != KH_F_CAMPAIGN && field != KH_F_NAME && column->at != NULL && column->print == NULL && !column->explained;
}

static void refresh(kh_parts *parts)
{
	const kh_table *table = parts->j->table;

	/* NULL too where rows are gone, but of columns that are asked for here none is. */
	parts->at = kh_column_cell(&table->column[parts->field], 0);
	parts->print = kh_column_print(&table->column[parts->field], 0);
	if (tells_alone(parts->j, parts->field))
		parts->of = kh_plain_grow(parts->of, &parts->of_cells, table->spellings.len + 2, sizeof *parts->of);
}

kh_parts *kh_parts_of(kh_judging *j, uint32_t field)
{
	kh_parts *parts;

	if (j->parts == NULL)
		j->parts = kh_plain_alloc(j->plan->schema->fields.len * sizeof *j->parts);
	parts = &j->parts[field];
	parts->j = j;
	parts->field = field;
	refresh(parts);
	return parts;
}

void kh_parts_refresh(kh_judging *j)
{
	for (size_t i = 0; j->parts != NULL && i < j->plan->schema->fields.len; i++)
		if (j->parts[i].j != NULL)
			refresh(&j->parts[i]);
}

void kh_parts_read(kh_judging *j, uint32_t field)
{
	kh_parts *parts = kh_parts_of(j, field);
	uint32_t part;

	if (!kh_part_stands_alone(parts))
		return;
	for (uint32_t row = 0; row < j->table->len; row++)
		if (parts->of[parts->at[row]] == 0 && j->table->fault.at[row] == KH_ROW_FINE)
			kh_part(parts, row, &part);
}

void kh_parts_share(kh_judging *to, const kh_judging *from)
{
	size_t fields = from->plan->schema->fields.len;

	to->parts = kh_plain_alloc(fields * sizeof *to->parts);
	for (size_t i = 0; from->parts != NULL && i < fields; i++) {
		to->parts[i] = from->parts[i];
		to->parts[i].group = NULL;
		if (from->parts[i].j != NULL)
			to->parts[i].j = to;
	}
}

void kh_parts_unshare(kh_judging *to, const kh_judging *from)
{
	for (size_t i = 0; i < from->plan->schema->fields.len; i++) {
		kh_plain_free(to->parts[i].group);
		if (from->parts == NULL || to->parts[i].of != from->parts[i].of)
			kh_plain_free(to->parts[i].of);
	}
	kh_plain_free(to->parts);
}

void kh_parts_free(kh_judging *j)
{
	for (size_t i = 0; j->parts != NULL && i < j->plan->schema->fields.len; i++) {
		kh_plain_free(j->parts[i].of);
		kh_plain_free(j->parts[i].number);
		kh_plain_free(j->parts[i].of_entity);
		kh_tuples_free(&j->parts[i].others);
		kh_rows_free(&j->parts[i].of_other);
		kh_plain_free(j->parts[i].group);
	}
	kh_plain_free(j->parts);
}

static uint32_t number_of(kh_parts *parts, uint32_t part)
{
	uint32_t entity = kh_part_entity(part), other, *number;

	if (entity != KH_NONE) {
		number = &parts->of_entity[entity];
		return *number != 0 ? *number : (*number = ++parts->numbers);
	}
	other = kh_tuples_add(&parts->others, &part);
	if (other == parts->of_other.len)
		kh_push_row(&parts->of_other, ++parts->numbers);
	return parts->of_other.at[other];
}

static void number_cells(kh_parts *parts)
{
	const kh_table *table = parts->j->table;
	uint32_t part;

	parts->number = kh_plain_table(parts->of_cells * sizeof *parts->number);
	parts->of_entity = kh_plain_alloc((parts->j->plan->reg->entities.len + 1) * sizeof *parts->of_entity);
	kh_tuples_init(&parts->others, 1);
	for (uint32_t row = 0; row < table->len; row++) {
		uint32_t *number = &parts->number[parts->at[row]];

		if (*number == 0 && table->fault.at[row] == KH_ROW_FINE && kh_part(parts, row, &part))
			*number = number_of(parts, part);
	}
}

void kh_parts_number(kh_parts *parts)
{
	if (parts->number == NULL && kh_part_stands_alone(parts) && !kh_table_misses(parts->j->table))
		number_cells(parts);
	if (parts->number == NULL || parts->group != NULL)
		return;
	parts->groups = (size_t)parts->numbers + 1;
	parts->group = kh_plain_table(parts->groups * sizeof *parts->group);
}

uint32_t kh_part_number(kh_parts *parts, uint32_t part)
{
	uint32_t number = number_of(parts, part);

	parts->group = kh_plain_grow(parts->group, &parts->groups, (size_t)number + 1, sizeof *parts->group);
	return number;
}

/* Of a loose column; gives the least print. */
static uint32_t hash_prints(const uint32_t *print, const uint32_t *rows, size_t n, uint64_t seed, uint64_t *hash)
{
	uint32_t least = KH_PRINT_FIRST;

	for (size_t i = 0; i < n; i++) {
		uint32_t value = print[rows[i]];

		hash[i] = kh_mix(hash[i] ^ value, seed);
		least = value < least ? value : least;
	}
	return least;
}

/* Of a column whose cells tell alone, as far as the parts are worked out; gives the first row of which they are not. */
static size_t hash_parts(const kh_parts *parts, const uint32_t *rows, size_t n, uint64_t seed, uint64_t *hash)
{
	size_t i = 0;

	for (uint32_t part; i < n && (part = parts->of[parts->at[rows[i]]]) != 0; i++)
		hash[i] = kh_mix(hash[i] ^ part, seed);
	return i;
}

bool kh_hash_likenesses(kh_parts *parts, const uint32_t *rows, size_t n, uint64_t seed, uint64_t *hash, bool *lacks)
{
	bool alone = kh_part_stands_alone(parts), known = true;
	uint32_t part;

	if (parts->print != NULL) {
		known = hash_prints(parts->print, rows, n, seed, hash) >= KH_PRINT_FIRST;
		for (size_t i = 0; !known && i < n; i++)
			lacks[i] |= parts->print[rows[i]] < KH_PRINT_FIRST;
		return known;
	}
	for (size_t i = 0; i < n; i++) {
		if (alone)
			i += hash_parts(parts, rows + i, n - i, seed, hash + i);
		if (i == n)
			break;
		if (!kh_part(parts, rows[i], &part))
			known = !(lacks[i] = true);
		else
			hash[i] = kh_mix(hash[i] ^ part, seed);
	}
	return known;
}

bool kh_part_anew(kh_parts *parts, uint32_t row, uint32_t *part)
{
	if (!kh_cell_part(parts->j, row, parts->field, part))
		return false;
	if (kh_part_stands_alone(parts) && parts->j->table->missed == NULL) /* else others look at it */
		parts->of[parts->at[row]] = *part;
	return true;
}
