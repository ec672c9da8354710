/* Dates of birth and citizen numbers as parts of a key. Refuses to take any other identifier for a sign: it may be a number of the
 * list, which differs for one person put forward twice. */
#include "runtime/signs.h"

#include "runtime/cells.h"

/* 12 digits, the first three a province's code from 001 to 096, or the 9 digits of older cards. */
static bool is_citizen_number(kh_str text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] < '0' || text.ptr[i] > '9')
			return false;
	return text.len == 9 || (text.len == 12 && text.ptr[0] == '0');
}

static uint32_t born_part(kh_judging *j, uint32_t row)
{
	uint32_t part;

	return kh_cell_part(j, row, KH_F_BORN, &part) ? part : KH_NOT_GIVEN;
}

static uint32_t born_year(kh_judging *j, uint32_t row)
{
	kh_date date;

	return kh_cell_date(j->table, row, KH_F_BORN, &date) == KH_CELL_KNOWN ? KH_PART_FIRST + (uint32_t)kh_date_ymd(date).year
									      : KH_NOT_GIVEN;
}

/* "1980" is read as a day of 1980, and says no more than the year. */
static uint32_t year_alone(kh_judging *j, uint32_t row)
{
	return kh_cell_text(j->table, row, KH_F_BORN).len == 4 ? born_year(j, row) : KH_NOT_GIVEN;
}

/* Beyond the parts of years alone. */
#define ANY_OF_YEAR (1u << 29)

kh_birth kh_birth_of(kh_judging *j, uint32_t row)
{
	uint32_t year = born_year(j, row);

	if (year == KH_NOT_GIVEN)
		return (kh_birth){.exact = KH_NOT_GIVEN, .year = KH_NOT_GIVEN, .alone = KH_NOT_GIVEN};
	kh_birth birth = {.exact = year, .year = year + ANY_OF_YEAR, .alone = year, .full = year_alone(j, row) == KH_NOT_GIVEN};
	if (birth.full)
		birth.exact = born_part(j, row);
	return birth;
}

uint32_t kh_citizen_of(kh_judging *j, uint32_t row)
{
	uint32_t part;
	bool given = is_citizen_number(kh_cell_text(j->table, row, KH_F_ID)) && kh_cell_part(j, row, KH_F_ID, &part);

	return given ? part : KH_NOT_GIVEN;
}

uint32_t kh_born_of(kh_judging *j, const kh_signs *signs, uint32_t row)
{
	return signs->by_year ? born_year(j, row) : born_part(j, row);
}

static bool some_row_has(kh_judging *j, uint32_t field, uint32_t part(kh_judging *, uint32_t))
{
	if (!kh_table_uses(j->table, field))
		return false;
	for (uint32_t row = 0; row < j->table->len; row++)
		if (j->table->fault.at[row] == KH_ROW_FINE && part(j, row) != KH_NOT_GIVEN)
			return true;
	return false;
}

kh_signs kh_signs_of(kh_judging *j)
{
	kh_signs signs = {.dated = some_row_has(j, KH_F_BORN, born_part), .numbered = some_row_has(j, KH_F_ID, kh_citizen_of)};

	signs.by_year = signs.dated && some_row_has(j, KH_F_BORN, year_alone);
	return signs;
}
