/* The practical limit: what tests/bench/nominations.c makes up, checked by a program written by hand for that one plan, on one
 * thread: byhand UNITS NOMINATIONS prints "row,code" for each finding.
 *
 * A block is read, the ends of its cells are found 64 bytes at a time, and its rows are judged in batches, so that what they need of
 * the tables is on its way from memory before it is asked for. Tables are open-addressing with seeded hashes; a unit is verified by its
 * name, a repeat by reading the earlier row again. What grows with the file is eight bytes for each place in the table of rows.
 *
 * It knows the plan (campaigns, blocks, period, limit), explains nothing, and takes names as they are written but for their quotes:
 * no letter case, no Unicode form, no check of UTF-8. A row that has not nine cells ends it, and no cell may hold a line end. */
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined __x86_64__
#include <immintrin.h>
#endif

enum { CAMPAIGNS = 26, BLOCKS = 13, LIMIT = 8, YEAR = 2024 };
enum { CAMPAIGN, PROPOSER, NAME, KIND, UNIT, FORM, ACHIEVEMENT, FROM, TO, CELLS };
/* Cells are read past their ends by less than PAD bytes. */
enum { BLOCK = 1 << 18, PAD = 64, BATCH = 32 };

typedef struct {
	const char *at;
	size_t len;
} text;

#define TEXT(literal) ((text){(literal), sizeof(literal) - 1})

static _Noreturn void stop(const char *what)
{
	perror(what);
	exit(2);
}

static _Noreturn void stop_at(const char *what, uint64_t number)
{
	fprintf(stderr, "%s %llu\n", what, (unsigned long long)number);
	exit(2);
}

static bool same(text a, text b)
{
	return a.len == b.len && memcmp(a.at, b.at, a.len) == 0;
}

/* Zeroed, and in large pages where the system has them: the tables are met at random. */
static void *pages(size_t bytes)
{
	void *block = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (block == MAP_FAILED)
		stop("mmap");
	madvise(block, bytes, MADV_HUGEPAGE);
	return block;
}

/* ---- hashes ---- */

static uint64_t seeds[2];

static uint64_t word(const char *p)
{
	uint64_t w;

	memcpy(&w, p, sizeof w);
	return w;
}

static uint64_t mix(uint64_t a, uint64_t b)
{
	__extension__ unsigned __int128 product = (unsigned __int128)a * b;

	return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static uint64_t hash(uint64_t h, text s)
{
	size_t n = s.len;
	const char *p = s.at;
	uint64_t first, last = 0;

	h ^= s.len;
	for (; n > 16; n -= 16, p += 16)
		h = mix(h ^ word(p), seeds[1] ^ word(p + 8));
	if (n > 8) {
		first = word(p);
		last = word(p + n - 8);
	} else {
		first = n == 0 ? 0 : word(p) << (8 - n) * 8;
	}
	return mix(h ^ first, seeds[1] ^ last);
}

/* The place of a hash among n: any n will do, and a larger table keeps the order. */
static size_t place(uint32_t h, size_t n)
{
	return (size_t)((uint64_t)h * n >> 32);
}

/* ---- the ends of cells ---- */

/* Writes where cells end, commas and line ends that no quotes enclose, from a place outside of quotes on; gives how many. The bytes
 * from n to the next multiple of 64 are zero. */
typedef size_t ends_of(const char *p, size_t n, uint32_t *ends);

/* Of 64 bytes, those that stand after an odd number of quotes. */
static inline uint64_t odd_quotes(uint64_t quotes)
{
	for (int shift = 1; shift < 64; shift *= 2)
		quotes ^= quotes << shift;
	return quotes;
}

/* A doubled quote leaves the quotes and enters them again. */
static inline uint64_t outside(uint64_t marks, uint64_t quotes, uint64_t *inside)
{
	uint64_t quoted;

	if ((quotes | *inside) == 0)
		return marks;
	quoted = odd_quotes(quotes) ^ *inside;
	*inside = quoted >> 63 == 0 ? 0 : UINT64_MAX;
	return marks & ~quoted;
}

#if defined __x86_64__
static size_t ends_sse2(const char *p, size_t n, uint32_t *ends)
{
	const __m128i comma = _mm_set1_epi8(','), quote = _mm_set1_epi8('"'), line = _mm_set1_epi8('\n');
	uint64_t inside = 0;
	size_t count = 0;

	for (size_t at = 0; at < n; at += 64) {
		uint64_t marks = 0, quotes = 0;
		for (unsigned i = 0; i < 64; i += 16) {
			__m128i b = _mm_loadu_si128((const __m128i *)(const void *)(p + at + i));
			__m128i mark = _mm_or_si128(_mm_cmpeq_epi8(b, comma), _mm_cmpeq_epi8(b, line));
			marks |= (uint64_t)(unsigned)_mm_movemask_epi8(mark) << i;
			quotes |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(b, quote)) << i;
		}
		for (marks = outside(marks, quotes, &inside); marks != 0; marks &= marks - 1)
			ends[count++] = (uint32_t)at + (uint32_t)__builtin_ctzll(marks);
	}
	return count;
}

/* Four ends are written whether there are so many or not, which is cheaper than to ask. */
__attribute__((target("avx2,bmi,popcnt"))) static size_t ends_avx2(const char *p, size_t n, uint32_t *ends)
{
	const __m256i comma = _mm256_set1_epi8(','), quote = _mm256_set1_epi8('"'), line = _mm256_set1_epi8('\n');
	uint64_t inside = 0;
	size_t count = 0;

	for (size_t at = 0; at < n; at += 64) {
		uint64_t marks = 0, quotes = 0;
		for (unsigned i = 0; i < 64; i += 32) {
			__m256i b = _mm256_loadu_si256((const __m256i *)(const void *)(p + at + i));
			__m256i mark = _mm256_or_si256(_mm256_cmpeq_epi8(b, comma), _mm256_cmpeq_epi8(b, line));
			marks |= (uint64_t)(unsigned)_mm256_movemask_epi8(mark) << i;
			quotes |= (uint64_t)(unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, quote)) << i;
		}
		marks = outside(marks, quotes, &inside);
		size_t here = (size_t)_mm_popcnt_u64(marks);
		for (size_t i = 0; i < here; i += 4)
			for (size_t k = 0; k < 4; k++, marks &= marks - 1)
				ends[count + i + k] = (uint32_t)at + (uint32_t)_tzcnt_u64(marks);
		count += here;
	}
	return count;
}
#else
static size_t ends_plain(const char *p, size_t n, uint32_t *ends)
{
	bool inside = false;
	size_t count = 0;

	for (size_t at = 0; at < n; at++)
		if (p[at] == '"')
			inside = !inside;
		else if (!inside && (p[at] == ',' || p[at] == '\n'))
			ends[count++] = (uint32_t)at;
	return count;
}
#endif

static ends_of *best_ends(void)
{
#if defined __x86_64__
	if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt"))
		return ends_avx2;
	return ends_sse2;
#else
	return ends_plain;
#endif
}

/* ---- blocks of whole rows ---- */

typedef struct {
	int fd;
	ends_of *find_ends;
	char *bytes;
	uint32_t *ends;
	size_t filled, used; /* bytes */
	uint64_t offset;     /* of bytes[0] in the file */
	size_t cells;        /* in a row */
	bool over;
} reader;

static reader open_file(const char *name, size_t cells)
{
	reader r = {.fd = open(name, O_RDONLY), .find_ends = best_ends(), .cells = cells};

	if (r.fd < 0)
		stop(name);
	r.bytes = pages(BLOCK + PAD * 2);
	r.ends = pages((BLOCK + PAD * 2) * sizeof *r.ends);
	return r;
}

/* The next whole rows, at the beginning of r->bytes; 0 at the end. Cells are not counted here. */
static size_t next_rows(reader *r)
{
	size_t count, rows;

	memmove(r->bytes, r->bytes + r->used, r->filled - r->used);
	r->offset += r->used;
	r->filled -= r->used;
	r->used = 0;
	while (!r->over && r->filled < BLOCK) {
		ssize_t n = read(r->fd, r->bytes + r->filled, BLOCK - r->filled);
		if (n < 0)
			stop("read");
		r->over = n == 0;
		r->filled += (size_t)n;
	}
	if (r->over && r->filled > 0 && r->bytes[r->filled - 1] != '\n')
		r->bytes[r->filled++] = '\n';
	memset(r->bytes + r->filled, 0, PAD);
	count = r->find_ends(r->bytes, r->filled, r->ends);
	rows = count / r->cells;
	if (rows > 0)
		r->used = r->ends[rows * r->cells - 1] + 1;
	if (r->filled > 0 && (rows == 0 || (r->over && r->used < r->filled)))
		stop_at("no whole row from byte", r->offset + r->used);
	return rows;
}

/* A cell in quotes loses them in its place. */
static text unquoted(char *at, char *end)
{
	char *to = at, *p = at + 1;

	while (p < end && (*p != '"' || *++p == '"'))
		*to++ = *p++;
	return (text){at, (size_t)(to - at)};
}

/* The cells of the row that begins at at; false if it has not just so many. */
static bool cells_of(char *bytes, size_t at, const uint32_t *ends, size_t n, text *cells)
{
	bool whole = bytes[ends[n - 1]] == '\n';

	for (size_t i = 0; i < n; i++) {
		char *start = bytes + at, *end = bytes + ends[i];
		cells[i] = *start == '"' ? unquoted(start, end) : (text){start, (size_t)(end - start)};
		whole = whole && (i + 1 == n || *end == ',');
		at = ends[i] + 1;
	}
	return whole;
}

/* ---- units ---- */

typedef struct {
	uint32_t hash, name; /* place of the name + 1; 0: free */
	uint16_t len;
	uint8_t block, counted[CAMPAIGNS / BLOCKS];
} unit;

typedef struct {
	unit *slots;
	size_t places, n;
	char *names;
	size_t names_len, names_room;
} units;

static uint64_t unit_hash(text name)
{
	return hash(seeds[0], name);
}

static void units_grow(units *u)
{
	units larger = *u;

	larger.places = u->places * 2;
	larger.slots = pages(larger.places * sizeof *larger.slots);
	for (size_t i = 0; i < u->places; i++) {
		size_t at = place(u->slots[i].hash, larger.places);
		if (u->slots[i].name == 0)
			continue;
		while (larger.slots[at].name != 0)
			at = at + 1 == larger.places ? 0 : at + 1;
		larger.slots[at] = u->slots[i];
	}
	munmap(u->slots, u->places * sizeof *u->slots);
	*u = larger;
}

static uint32_t name_keep(units *u, text name)
{
	if (u->names_len + name.len + PAD > u->names_room) {
		u->names_room = u->names_room * 3 / 2 + name.len + (1 << 16);
		u->names = realloc(u->names, u->names_room);
		if (u->names == NULL)
			stop("realloc");
	}
	memcpy(u->names + u->names_len, name.at, name.len);
	u->names_len += name.len;
	return (uint32_t)(u->names_len - name.len) + 1;
}

static void unit_add(units *u, text name, uint8_t block)
{
	uint32_t h = (uint32_t)unit_hash(name);
	size_t at;

	if (u->n * 3 >= u->places * 2)
		units_grow(u);
	for (at = place(h, u->places); u->slots[at].name != 0;)
		at = at + 1 == u->places ? 0 : at + 1;
	u->slots[at] = (unit){.hash = h, .name = name_keep(u, name), .len = (uint16_t)name.len, .block = block};
	u->n++;
}

/* The first unit of that hash from at on, or the free place; its name is not compared. */
static unit *unit_like(const units *u, uint32_t h, size_t at)
{
	while (u->slots[at].name != 0 && u->slots[at].hash != h)
		at = at + 1 == u->places ? 0 : at + 1;
	return &u->slots[at];
}

/* NULL where no unit has that name; first is the first one of its hash. */
static unit *unit_named(const units *u, unit *first, text name)
{
	while (first->name != 0 && !same((text){u->names + first->name - 1, first->len}, name)) {
		size_t at = (size_t)(first - u->slots) + 1;
		first = unit_like(u, first->hash, at == u->places ? 0 : at);
	}
	return first->name == 0 ? NULL : first;
}

static units units_read(const char *file)
{
	units u = {.places = 1 << 10};
	reader r = open_file(file, 2);
	uint64_t row = 0;

	u.slots = pages(u.places * sizeof *u.slots);
	for (size_t rows; (rows = next_rows(&r)) > 0;)
		for (size_t i = 0, at = 0; i < rows; at = r.ends[i++ * 2 + 1] + 1) {
			text cells[2];
			if (!cells_of(r.bytes, at, r.ends + i * 2, 2, cells))
				stop_at("too few or too many cells in unit", row);
			const char *number = cells[1].at + cells[1].len;
			while (number > cells[1].at && number[-1] >= '0' && number[-1] <= '9')
				number--;
			if (row++ > 0)
				unit_add(&u, cells[0], (uint8_t)atoi(number));
		}
	close(r.fd);
	return u;
}

/* ---- cells of a nomination ---- */

static int number(text cell)
{
	int value = 0;

	if (cell.len < 1 || cell.len > 3)
		return 0;
	for (size_t i = 0; i < cell.len; i++) {
		if (cell.at[i] < '0' || cell.at[i] > '9')
			return 0;
		value = value * 10 + (cell.at[i] - '0');
	}
	return value;
}

static bool is_digit(unsigned d)
{
	return d < 10;
}

/* dd/mm/yyyy; the year through *year. The first eight bytes are looked at in one word, the first byte lowest: against "00/00/00" a
 * digit leaves its value and a slash nothing, and what is too large for its byte reaches the byte's highest bit. */
static bool date(text cell, unsigned *year)
{
	static const uint8_t days[13] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	uint64_t w = word(cell.at) ^ word("00/00/00");
	unsigned day = (unsigned)(w & 15) * 10 + (unsigned)(w >> 8 & 15),
		 month = (unsigned)(w >> 24 & 15) * 10 + (unsigned)(w >> 32 & 15);
	unsigned tens = (unsigned)(uint8_t)cell.at[8] - '0', ones = (unsigned)(uint8_t)cell.at[9] - '0';

	if (cell.len != 10 || (((w + UINT64_C(0x76767F76767F7676)) | w) & UINT64_C(0x8080808080808080)) != 0 || !is_digit(tens) ||
	    !is_digit(ones) || month > 12)
		return false;
	*year = (unsigned)(w >> 48 & 15) * 1000 + (unsigned)(w >> 56) * 100 + tens * 10 + ones;
	return day >= 1 && day <= days[month] &&
	       (month != 2 || day < 29 || (*year % 4 == 0 && (*year % 100 != 0 || *year % 400 == 0)));
}

static bool is_host(text cell, int campaign)
{
	const text words = TEXT("Cơ quan chủ trì ");

	return cell.len > words.len && memcmp(cell.at, words.at, words.len) == 0 &&
	       number((text){cell.at + words.len, cell.len - words.len}) == campaign;
}

static bool is_kind(text cell)
{
	return same(cell, TEXT("cá nhân")) || same(cell, TEXT("tập thể"));
}

/* ---- rows ---- */

typedef struct {
	text name, unit_name, achievement;
	uint64_t offset; /* in the file */
	uint32_t unit_hash, key;
	unit *unit; /* NULL if unknown, later */
	int campaign;
	int unreadable, wrong; /* the code of what the unit has no part in, before and after it; or 0 */
	bool is_kind;
} nomination;

static int unreadable(const text *cells, int campaign, unsigned *first, unsigned *last)
{
	if (campaign < 1 || campaign > CAMPAIGNS)
		return 201;
	for (size_t i = 0; i < CELLS; i++)
		if (cells[i].len == 0)
			return 202;
	return date(cells[FROM], first) && date(cells[TO], last) ? 0 : 203;
}

static uint32_t key_of(uint64_t unit_name, text name, text achievement)
{
	return (uint32_t)hash(hash(unit_name, name), achievement);
}

static nomination row_of(const text *cells, uint64_t offset)
{
	nomination r = {.name = cells[NAME], .unit_name = cells[UNIT], .achievement = cells[ACHIEVEMENT], .offset = offset};
	uint64_t h = unit_hash(r.unit_name);
	unsigned first = 0, last = 0;

	r.unit_hash = (uint32_t)h;
	r.key = key_of(h, r.name, r.achievement);
	r.campaign = number(cells[CAMPAIGN]);
	r.unreadable = unreadable(cells, r.campaign, &first, &last);
	r.is_kind = is_kind(cells[KIND]);
	r.wrong = first != YEAR || last != YEAR ? 304 : is_host(cells[PROPOSER], r.campaign) ? 0 : 305;
	return r;
}

static int wrong_in_itself(const nomination *r)
{
	if (r->unreadable != 0)
		return r->unreadable;
	if (r->unit == NULL)
		return 204;
	if (!r->is_kind)
		return 301;
	return r->unit->block == (r->campaign - 1) % BLOCKS ? r->wrong : 302;
}

/* ---- repeats ---- */

/* Rows by name, unit and achievement: the hash, and where to read the row again. */
typedef struct {
	uint32_t key, where; /* offset / 8, rounded up, + 1; 0: free */
} seen_row;

typedef struct {
	seen_row *slots;
	size_t places, n;
	const reader *file;
	char *again; /* an earlier row */
	uint32_t *ends;
} repeats;

static repeats repeats_for(const reader *file, size_t rows)
{
	repeats r = {.places = rows + rows * 2 / 5 + BATCH * 4, .file = file};

	r.slots = pages(r.places * sizeof *r.slots);
	r.again = pages(BLOCK + PAD * 2);
	r.ends = pages((BLOCK + PAD * 2) * sizeof *r.ends);
	return r;
}

/* Room for a batch; places keep their order, so that both tables are walked from one end to the other. */
static void repeats_room(repeats *r)
{
	repeats larger = *r;

	if ((r->n + BATCH) * 5 < r->places * 4)
		return;
	larger.places = r->places * 3 / 2;
	larger.slots = pages(larger.places * sizeof *larger.slots);
	for (size_t i = 0; i < r->places; i++) {
		size_t at = place(r->slots[i].key, larger.places);
		if (r->slots[i].where == 0)
			continue;
		while (larger.slots[at].where != 0)
			at = at + 1 == larger.places ? 0 : at + 1;
		larger.slots[at] = r->slots[i];
	}
	munmap(r->slots, r->places * sizeof *r->slots);
	*r = larger;
}

/* The earlier row begins after the line end that is one of the eight bytes from there: nine cells are not shorter, and none is broken. */
static bool is_same(repeats *r, uint32_t where, const nomination *row)
{
	uint64_t from = (uint64_t)(where - 1) * 8 - 8;
	ssize_t n = pread(r->file->fd, r->again, 1 << 12, (off_t)from);
	text cells[CELLS];

	if (n == 1 << 12 && memchr(r->again + 8, '\n', (1 << 12) - 8) == NULL)
		n = pread(r->file->fd, r->again, BLOCK, (off_t)from);
	if (n < 8)
		stop("pread");
	memset(r->again + n, 0, PAD);
	char *line = memchr(r->again, '\n', 8);
	if (line == NULL || r->file->find_ends(line + 1, (size_t)(r->again + n - line) - 1, r->ends) < CELLS ||
	    !cells_of(line + 1, 0, r->ends, CELLS, cells))
		stop_at("the file has changed before byte", row->offset);
	return same(cells[NAME], row->name) && same(cells[UNIT], row->unit_name) && same(cells[ACHIEVEMENT], row->achievement);
}

static bool seen_before(repeats *r, const nomination *row)
{
	size_t at;

	for (at = place(row->key, r->places); r->slots[at].where != 0; at = at + 1 == r->places ? 0 : at + 1)
		if (r->slots[at].key == row->key && is_same(r, r->slots[at].where, row))
			return true;
	r->slots[at] = (seen_row){.key = row->key, .where = (uint32_t)((row->offset + 7) / 8) + 1};
	r->n++;
	return false;
}

/* ---- all ---- */

static bool is_one_too_many(const nomination *row)
{
	uint8_t *counted = &row->unit->counted[row->campaign > BLOCKS];

	if (*counted == LIMIT)
		return true;
	++*counted;
	return false;
}

static int judged(repeats *r, const nomination *row)
{
	int code = wrong_in_itself(row);

	/* what cannot be read is no error yet: the row still stands before those that repeat it */
	if ((code == 0 || code == 202 || code == 203) && seen_before(r, row) && code == 0)
		return 404;
	return code == 0 && is_one_too_many(row) ? 401 : code;
}

static void judge_batch(const units *u, repeats *r, nomination *rows, size_t n, uint64_t number)
{
	for (size_t i = 0; i < n; i++) {
		rows[i].unit = unit_like(u, rows[i].unit_hash, place(rows[i].unit_hash, u->places));
		__builtin_prefetch(u->names + rows[i].unit->name);
	}
	for (size_t i = 0; i < n; i++) {
		rows[i].unit = unit_named(u, rows[i].unit, rows[i].unit_name);
		int code = judged(r, &rows[i]);
		if (code != 0)
			printf("%llu,KT%d\n", (unsigned long long)(number + i), code);
	}
}

/* About how many rows a file has, by those of its first block. */
static size_t rows_about(const reader *r, size_t rows)
{
	struct stat about;

	if (fstat(r->fd, &about) != 0)
		stop("fstat");
	return (size_t)((double)about.st_size * (double)rows / (double)r->used * 1.02);
}

static void judge_file(const units *u, const char *file)
{
	reader r = open_file(file, CELLS);
	size_t rows = next_rows(&r);
	repeats seen = repeats_for(&r, rows == 0 ? 0 : rows_about(&r, rows));
	nomination batch[BATCH];

	for (uint64_t number = 0; rows > 0; number += rows, rows = next_rows(&r)) {
		size_t at = 0, n = 0;
		repeats_room(&seen);
		for (size_t i = 0; i < rows; i++) {
			text cells[CELLS];
			if (!cells_of(r.bytes, at, r.ends + i * CELLS, CELLS, cells))
				stop_at("too few or too many cells in row", number + i);
			batch[n] = row_of(cells, r.offset + at);
			at = r.ends[i * CELLS + CELLS - 1] + 1;
			if (number + i == 0)
				continue; /* the header */
			__builtin_prefetch(&u->slots[place(batch[n].unit_hash, u->places)]);
			__builtin_prefetch(&seen.slots[place(batch[n].key, seen.places)], 1);
			if (++n < BATCH && i + 1 < rows)
				continue;
			judge_batch(u, &seen, batch, n, number + i - n + 1);
			repeats_room(&seen);
			n = 0;
		}
	}
}

int main(int argc, char **argv)
{
	if (argc != 3) {
		fputs("byhand UNITS NOMINATIONS\n", stderr);
		return 2;
	}
	if (getrandom(seeds, sizeof seeds, 0) != sizeof seeds)
		stop("getrandom");
	units u = units_read(argv[1]);
	judge_file(&u, argv[2]);
	free(u.names);
	return fflush(stdout) == 0 ? 0 : 2;
}
