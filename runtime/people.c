/* Whose a row is. Rows are sorted by name and unit, then parted by kind, then by the sign (date of birth, citizen number) that
 * tells more people apart. Names that are merely similar stay different people: that is for the reader of the report. */
#include "runtime/people.h"

#include <stdlib.h>

#include "runtime/cells.h"
#include "runtime/finding.h"
#include "runtime/signs.h"
#include "runtime/tuples.h"

typedef struct {
	uint32_t key; /* of name and unit */
	unsigned kind;
	uint32_t born, citizen;
	uint32_t sign; /* the one of both that tells more people apart */
	uint32_t row;
	bool given; /* to a candidate */
} entry;

typedef struct {
	kh_judging *j;
	kh_people people;
	kh_signs signs;
	kh_date day;
	kh_tuples keys;
	KH_ROWS(entry) entries;
} sorting;

enum { FAR = 100 }; /* units do not take over from each other more often: a chain that does is a circle */

uint32_t kh_unit_on(const kh_register *reg, uint32_t entity, kh_date day)
{
	for (int i = 0; i < FAR && entity != KH_NONE; i++) {
		kh_entity e = kh_entity_of(reg, entity);

		if (e.successor == KH_NONE || day <= e.valid.to)
			break;
		entity = e.successor;
	}
	return entity;
}

/* ---- rows ---- */

static bool key_of(sorting *s, uint32_t row, uint32_t *key)
{
	kh_who unit = kh_cell_who(s->j, row, KH_F_UNIT);
	uint32_t parts[2];

	if (!kh_cell_part(s->j, row, KH_F_NAME, &parts[0]) || !kh_cell_part(s->j, row, KH_F_UNIT, &parts[1]))
		return false;
	if (unit.entity != KH_NONE)
		parts[1] = kh_entity_part(kh_unit_on(s->j->plan->reg, unit.entity, s->day));
	*key = kh_tuples_add(&s->keys, parts);
	return true;
}

static void take_row(sorting *s, uint32_t row)
{
	entry e = {.row = row, .born = KH_NOT_GIVEN, .citizen = KH_NOT_GIVEN};

	if (!key_of(s, row, &e.key)) {
		s->people.nameless++;
		return;
	}
	if (kh_cell_kind(s->j->table, row, KH_F_KIND, &e.kind) != KH_CELL_KNOWN)
		e.kind = 0;
	if (s->signs.dated)
		e.born = kh_born_of(s->j, &s->signs, row);
	if (s->signs.numbered)
		e.citizen = kh_citizen_of(s->j, row);
	kh_push_row(&s->entries, e);
}

static int in_order(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

static int by_kind(const void *a, const void *b)
{
	const entry *x = a, *y = b;
	int order = in_order(x->key, y->key);

	if (order == 0)
		order = in_order(x->kind, y->kind);
	return order != 0 ? order : in_order(x->row, y->row);
}

static int by_sign(const void *a, const void *b)
{
	const entry *x = a, *y = b;
	int order = in_order(x->sign, y->sign);

	return order != 0 ? order : in_order(x->row, y->row);
}

/* ---- candidates ---- */

/* Rows n of one name, unit and kind by one sign; gives how many people it tells apart. */
static uint32_t sort_by_sign(entry *rows, size_t n, bool by_citizen)
{
	uint32_t values = 0;

	for (size_t i = 0; i < n; i++)
		rows[i].sign = by_citizen ? rows[i].citizen : rows[i].born;
	if (n > 0)
		qsort(rows, n, sizeof *rows, by_sign);
	for (size_t i = 0; i < n; i++)
		values += rows[i].sign != KH_NOT_GIVEN && (i == 0 || rows[i].sign != rows[i - 1].sign);
	return values;
}

static void give(sorting *s, entry *rows, size_t n, bool sure)
{
	for (size_t i = 0; i < n; i++) {
		kh_push_row(&s->people.rows, (kh_person_row){s->people.len, rows[i].row, sure});
		rows[i].given = true;
	}
}

/* Those that no other sign proves to be of somebody else. */
static void give_alike(sorting *s, entry *rows, size_t n, uint32_t sign)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].sign == KH_NOT_GIVEN || sign == KH_NOT_GIVEN || rows[i].sign == sign)
			give(s, &rows[i], 1, false);
}

/* Rows of one name, unit and kind; kindless: those of the name and unit that may be of any kind. */
static void part_kind(sorting *s, entry *rows, size_t n, entry *kindless, size_t nkindless)
{
	uint32_t born = sort_by_sign(rows, n, false), citizens = sort_by_sign(rows, n, true);
	bool by_citizen = citizens > born;
	size_t vague = 0;

	sort_by_sign(rows, n, by_citizen);
	sort_by_sign(kindless, nkindless, by_citizen);
	while (vague < n && rows[vague].sign == KH_NOT_GIVEN)
		vague++; /* below all that are given */
	if (born <= 1 && citizens <= 1) {
		give(s, rows, n, true);
		give_alike(s, kindless, nkindless, rows[n - 1].sign);
		s->people.len++;
		return;
	}
	for (size_t i = vague, k; i < n; i = k) {
		for (k = i; k < n && rows[k].sign == rows[i].sign;)
			k++;
		give(s, rows + i, k - i, true);
		give(s, rows, vague, false);
		give_alike(s, kindless, nkindless, rows[i].sign);
		s->people.len++;
	}
}

static size_t drop_given(entry *rows, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if (!rows[i].given)
			rows[kept++] = rows[i];
	return kept;
}

/* Rows of one name and unit, sorted by kind: first those whose kind is not known. */
static void part_name(sorting *s, entry *rows, size_t n)
{
	size_t kindless = 0;

	while (kindless < n && rows[kindless].kind == 0)
		kindless++;
	for (size_t i = kindless, k; i < n; i = k) {
		for (k = i; k < n && rows[k].kind == rows[i].kind;)
			k++;
		part_kind(s, rows + i, k - i, rows, kindless);
	}
	kindless = drop_given(rows, kindless);
	if (kindless > 0)
		part_kind(s, rows, kindless, NULL, 0);
}

static int by_person(const void *a, const void *b)
{
	const kh_person_row *x = a, *y = b;
	int order = in_order(x->person, y->person);

	return order != 0 ? order : in_order(x->row, y->row);
}

static void set_first(kh_people *people)
{
	people->first = kh_plain_alloc(((size_t)people->len + 2) * sizeof *people->first);
	for (size_t i = 0; i < people->rows.len; i++)
		people->first[people->rows.at[i].person + 1]++;
	for (uint32_t p = 0; p < people->len; p++)
		people->first[p + 1] += people->first[p];
}

kh_people kh_people_of(kh_judging *j, kh_date day)
{
	sorting s = {.j = j, .signs = kh_signs_of(j), .day = day};

	kh_tuples_init(&s.keys, 2);
	for (uint32_t row = 0; row < j->table->len; row++)
		if (j->table->fault.at[row] == KH_ROW_FINE && !kh_has_error(j, row))
			take_row(&s, row);
	if (s.entries.len > 0)
		qsort(s.entries.at, s.entries.len, sizeof *s.entries.at, by_kind);
	for (size_t i = 0, k; i < s.entries.len; i = k) {
		for (k = i; k < s.entries.len && s.entries.at[k].key == s.entries.at[i].key;)
			k++;
		part_name(&s, s.entries.at + i, k - i);
	}
	if (s.people.rows.len > 0)
		qsort(s.people.rows.at, s.people.rows.len, sizeof *s.people.rows.at, by_person);
	set_first(&s.people);
	kh_tuples_free(&s.keys);
	kh_rows_free(&s.entries);
	return s.people;
}

void kh_people_free(kh_people *people)
{
	kh_rows_free(&people->rows);
	kh_plain_free(people->first);
	people->first = NULL;
}
