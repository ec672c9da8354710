/* The practical limit: what tests/bench/nominations.c makes up, checked by a program written by hand for that one plan. It reads the
 * file as it lies in memory, finds the ends of cells sixteen bytes at a time and keeps units, quotas and repeats in open-addressing
 * tables; a match of fingerprints is verified. It prints "row,code" for each finding. byhand UNITS NOMINATIONS.
 * It knows the plan (campaigns, blocks, period, limit), explains nothing, and takes names as they are written. */
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined __SSE2__
#include <emmintrin.h>
#endif

enum { CAMPAIGNS = 26, BLOCKS = 13, LIMIT = 8, CELLS = 9 };
enum { CAMPAIGN, PROPOSER, NAME, KIND, UNIT, FORM, ACHIEVEMENT, FROM, TO };

typedef struct {
	const char *at;
	size_t len;
} text;

static text map_file(const char *name)
{
	struct stat about;
	int fd = open(name, O_RDONLY);
	text file;

	if (fd < 0 || fstat(fd, &about) != 0) {
		perror(name);
		exit(2);
	}
	file.len = (size_t)about.st_size;
	file.at = mmap(NULL, file.len, PROT_READ, MAP_PRIVATE, fd, 0);
	if (file.at == MAP_FAILED) {
		perror(name);
		exit(2);
	}
	close(fd);
	return file;
}

static void *zeroed(size_t n, size_t size)
{
	void *block = calloc(n, size);

	if (block == NULL) {
		perror("calloc");
		exit(2);
	}
	return block;
}

static uint64_t mix(uint64_t a, uint64_t b)
{
	__extension__ unsigned __int128 product =
		(unsigned __int128)(a ^ UINT64_C(0x9E3779B97F4A7C15)) * (b ^ UINT64_C(0xD6E8FEB86659FD93));

	return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static uint64_t hash(text s, uint64_t seed)
{
	uint64_t h = seed ^ s.len, word;
	size_t i = 0;

	for (; i + 8 <= s.len; i += 8) {
		memcpy(&word, s.at + i, 8);
		h = mix(h, word);
	}
	word = 0;
	memcpy(&word, s.at + i, s.len - i);
	return mix(h, word);
}

static bool same(text a, text b)
{
	return a.len == b.len && memcmp(a.at, b.at, a.len) == 0;
}

static size_t power_above(size_t n)
{
	size_t power = 64;

	while (power < n)
		power *= 2;
	return power;
}

/* ---- cells ---- */

/* The first of , " and line end from p on; the file ends with a line end. */
static const char *next_mark(const char *p, const char *end)
{
#if defined __SSE2__
	const __m128i comma = _mm_set1_epi8(','), quote = _mm_set1_epi8('"'), line = _mm_set1_epi8('\n');

	for (; p + 16 <= end; p += 16) {
		__m128i block = _mm_loadu_si128((const __m128i *)(const void *)p);
		__m128i hits = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(block, comma), _mm_cmpeq_epi8(block, quote)),
					    _mm_cmpeq_epi8(block, line));
		int mask = _mm_movemask_epi8(hits);
		if (mask != 0)
			return p + __builtin_ctz((unsigned)mask);
	}
#endif
	while (p < end && *p != ',' && *p != '"' && *p != '\n')
		p++;
	return p;
}

/* Splits one row; gives where the next begins. Quotes stay in the cell, which does for telling names apart. */
static const char *split(const char *p, const char *end, text *cells)
{
	for (size_t i = 0; i < CELLS; i++) {
		const char *start = p;
		p = next_mark(p, end);
		while (p < end && *p == '"') {
			p = memchr(p + 1, '"', (size_t)(end - p - 1));
			p = p == NULL ? end : next_mark(p + 1, end);
		}
		cells[i] = (text){start, (size_t)(p - start)};
		p++;
	}
	return p;
}

/* ---- units ---- */

typedef struct {
	text *names; /* by number */
	uint8_t *block;
	uint32_t *slots; /* number + 1 */
	size_t mask, n;
} units;

static uint32_t unit_find(const units *u, text name)
{
	size_t at = hash(name, 1) & u->mask;

	for (; u->slots[at] != 0; at = (at + 1) & u->mask)
		if (same(u->names[u->slots[at] - 1], name))
			return u->slots[at] - 1;
	return UINT32_MAX;
}

static void unit_add(units *u, text name, uint8_t block)
{
	size_t at = hash(name, 1) & u->mask;

	while (u->slots[at] != 0)
		at = (at + 1) & u->mask;
	u->names[u->n] = name;
	u->block[u->n++] = block;
	u->slots[at] = (uint32_t)u->n;
}

static units units_read(text file)
{
	const char *end = file.at + file.len, *p = file.at;
	size_t lines = 0;
	units u = {0};

	for (const char *q = p; q < end; q++)
		lines += *q == '\n';
	u.names = zeroed(lines, sizeof *u.names);
	u.block = zeroed(lines, 1);
	u.mask = power_above(lines * 2) - 1;
	u.slots = zeroed(u.mask + 1, sizeof *u.slots);
	p = (const char *)memchr(p, '\n', file.len) + 1;
	while (p < end) {
		const char *comma = memchr(p, ',', (size_t)(end - p)), *stop = memchr(comma, '\n', (size_t)(end - comma));
		const char *number = stop;
		while (number[-1] >= '0' && number[-1] <= '9')
			number--;
		unit_add(&u, (text){p, (size_t)(comma - p)}, (uint8_t)atoi(number));
		p = stop + 1;
	}
	return u;
}

/* ---- repeats ---- */

/* Rows by name, unit and achievement: a fingerprint, and where the row begins to verify it. */
typedef struct {
	struct {
		uint32_t fingerprint, where; /* offset of the row / 8, + 1; 0: free */
	} * slots;
	size_t mask, n;
	const char *base, *end;
} repeats;

static void repeats_grow(repeats *r)
{
	repeats larger = *r;

	larger.mask = r->mask * 2 + 1;
	larger.slots = zeroed(larger.mask + 1, sizeof *larger.slots);
	for (size_t i = 0; i <= r->mask; i++) {
		size_t at = r->slots[i].fingerprint & larger.mask;
		if (r->slots[i].where == 0)
			continue;
		while (larger.slots[at].where != 0)
			at = (at + 1) & larger.mask;
		larger.slots[at] = r->slots[i];
	}
	free(r->slots);
	*r = larger;
}

/* Offsets are kept in units of eight bytes: the row itself begins with the first line end at or before that. */
static const char *row_near(const repeats *r, uint32_t where)
{
	const char *p = r->base + (size_t)(where - 1) * 8;

	while (p > r->base && p[-1] != '\n')
		p--;
	return p;
}

static bool seen_before(repeats *r, const text *cells)
{
	uint64_t h = hash(cells[ACHIEVEMENT], hash(cells[UNIT], hash(cells[NAME], 2)));
	uint32_t fingerprint = (uint32_t)(h ^ h >> 32);
	size_t at;

	if (r->n * 2 > r->mask)
		repeats_grow(r);
	for (at = fingerprint & r->mask; r->slots[at].where != 0; at = (at + 1) & r->mask) {
		text other[CELLS];
		if (r->slots[at].fingerprint != fingerprint)
			continue;
		split(row_near(r, r->slots[at].where), r->end, other);
		if (same(other[NAME], cells[NAME]) && same(other[UNIT], cells[UNIT]) &&
		    same(other[ACHIEVEMENT], cells[ACHIEVEMENT]))
			return true;
	}
	/* a place inside of the row, so that going back finds its beginning */
	r->slots[at].where = (uint32_t)((size_t)(cells[CAMPAIGN].at - r->base + 7) / 8) + 1;
	r->slots[at].fingerprint = fingerprint;
	r->n++;
	return false;
}

/* ---- dates ---- */

static bool digits(const char *p, size_t n, int *value)
{
	*value = 0;
	for (size_t i = 0; i < n; i++) {
		if (p[i] < '0' || p[i] > '9')
			return false;
		*value = *value * 10 + (p[i] - '0');
	}
	return true;
}

/* dd/mm/yyyy; the year through *year. */
static bool date(text cell, int *year)
{
	static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int day, month;

	if (cell.len != 10 || cell.at[2] != '/' || cell.at[5] != '/' || !digits(cell.at, 2, &day) ||
	    !digits(cell.at + 3, 2, &month) || !digits(cell.at + 6, 4, year) || month < 1 || month > 12)
		return false;
	return day >= 1 && day <= days[month - 1] && (month != 2 || day < 29 || *year % 4 == 0);
}

/* ---- rows ---- */

static int number(text cell)
{
	int value = 0;

	return cell.len > 0 && cell.len < 4 && digits(cell.at, cell.len, &value) ? value : 0;
}

static bool is_host(text cell, int campaign)
{
	static const char words[] = "Cơ quan chủ trì ";
	size_t n = sizeof words - 1;

	return cell.len > n && memcmp(cell.at, words, n) == 0 && number((text){cell.at + n, cell.len - n}) == campaign;
}

static bool is_kind(text cell)
{
	return same(cell, (text){"tập thể", sizeof "tập thể" - 1}) || same(cell, (text){"cá nhân", sizeof "cá nhân" - 1});
}

/* The code of what is wrong with the row by itself, or 0; its unit through *unit. */
static int check(const units *u, const text *cells, int *campaign, uint32_t *unit)
{
	int first, last;

	*campaign = number(cells[CAMPAIGN]);
	if (*campaign < 1 || *campaign > CAMPAIGNS)
		return 201;
	for (size_t i = 0; i < CELLS; i++)
		if (cells[i].len == 0)
			return 202;
	if (!date(cells[FROM], &first) || !date(cells[TO], &last))
		return 203;
	*unit = unit_find(u, cells[UNIT]);
	if (*unit == UINT32_MAX)
		return 204;
	if (!is_kind(cells[KIND]))
		return 301;
	if (u->block[*unit] != (*campaign - 1) % BLOCKS)
		return 302;
	if (first != 2024 || last != 2024)
		return 304;
	return is_host(cells[PROPOSER], *campaign) ? 0 : 305;
}

int main(int argc, char **argv)
{
	if (argc != 3) {
		fputs("byhand UNITS NOMINATIONS\n", stderr);
		return 2;
	}
	units u = units_read(map_file(argv[1]));
	text file = map_file(argv[2]), cells[CELLS];
	repeats r = {.mask = (1 << 16) - 1, .base = file.at, .end = file.at + file.len};
	uint8_t *counted = zeroed(u.n * 2, 1);
	const char *p = (const char *)memchr(file.at, '\n', file.len) + 1;

	r.slots = zeroed(r.mask + 1, sizeof *r.slots);
	for (unsigned long row = 1; p < r.end; row++) {
		int campaign, code;
		uint32_t unit;
		p = split(p, r.end, cells);
		code = check(&u, cells, &campaign, &unit);
		/* what cannot be read is no error yet: the row still stands before those that repeat it */
		if ((code == 0 || code == 202 || code == 203) && seen_before(&r, cells))
			code = code == 0 ? 404 : code;
		if (code == 0 && counted[unit * 2 + (campaign > BLOCKS)]++ >= LIMIT)
			code = 401;
		if (code != 0)
			printf("%lu,KT%d\n", row, code);
	}
	return fflush(stdout) == 0 ? 0 : 2;
}
