/* Makes up the nominations of a whole country, the same for the same seed: nominations ROWS SEED FOLDER writes plan.kt, plan-stream.kt
 * (the same without quotas and repeats), units.csv and nominations.csv. 26 campaigns, units in 13 blocks, eight rows a unit and
 * campaign of about 170 bytes, one name in twenty in quotes; one row in seventy breaks a rule, each rule in turn. A tool of the
 * benchmark: it asserts nothing. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { CAMPAIGNS = 26, BLOCKS = 13, ROWS_A_PAIR = 8, ONE_BAD_IN = 70 };

/* What a bad row breaks; the code that khen gives for it. */
typedef enum {
	NO_CAMPAIGN,   /* KT201 */
	EMPTY_CELL,    /* KT202 */
	BAD_DATE,      /* KT203 */
	NO_UNIT,       /* KT204 */
	WRONG_KIND,    /* KT301 */
	OTHER_BLOCK,   /* KT302 */
	OUT_OF_PERIOD, /* KT304 */
	NOT_HOST,      /* KT305 */
	ONE_TOO_MANY,  /* KT401 */
	AGAIN,         /* KT404 */
	FAULTS,
} fault;

typedef struct {
	uint64_t state;
	uint64_t rows, units;
	FILE *out;
} maker;

static uint64_t next(maker *m)
{
	uint64_t z = m->state += UINT64_C(0x9E3779B97F4A7C15);

	z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
	return z ^ z >> 31;
}

static uint64_t below(maker *m, uint64_t n)
{
	return next(m) % n;
}

static FILE *open_in(const char *folder, const char *name)
{
	char path[4096];
	FILE *file;

	snprintf(path, sizeof path, "%s/%s", folder, name);
	file = fopen(path, "w");
	if (file == NULL) {
		perror(path);
		exit(2);
	}
	return file;
}

static void close_whole(FILE *file, const char *name)
{
	if (fclose(file) == 0)
		return;
	perror(name);
	exit(2);
}

/* ---- rules and register ---- */

/* Without limits, nothing is remembered from row to row. */
static void write_plan(const char *folder, const char *name, bool limits)
{
	FILE *f = open_in(folder, name);

	fputs("kế hoạch \"1/KH-BNV\" năm 2024 {\n  tên: \"Các phong trào thi đua\"\n}\n", f);
	for (int c = 1; c <= CAMPAIGNS; c++)
		fprintf(f, "đơn vị \"Cơ quan chủ trì %d\"\n", c);
	for (int b = 0; b < BLOCKS; b++)
		fprintf(f, "khối \"Khối thi đua %d\"\n", b);
	for (int c = 1; c <= CAMPAIGNS; c++) {
		fprintf(f, "\nchuyên đề %d \"Phong trào thi đua số %d\" {\n", c, c);
		fprintf(f, "  a) chủ trì: \"Cơ quan chủ trì %d\"\n", c);
		fprintf(f, "  c) đối tượng: tập thể, cá nhân thuộc khối \"Khối thi đua %d\"\n", (c - 1) % BLOCKS);
		fputs("  đ) thời gian: năm 2024\n", f);
		if (limits)
			fprintf(f, "  e) khen thưởng: \"Bằng khen\" {\n    mỗi đơn vị: không quá %d tập thể, cá nhân\n  }\n",
				ROWS_A_PAIR);
		fputs("}\n", f);
	}
	if (limits)
		fputs("\nquy định \"Không khen nhiều lần\" {\n  mỗi [tên], [đơn vị], [thành tích]: không quá 1 đề nghị\n}\n", f);
	close_whole(f, name);
}

static void write_units(const maker *m, const char *folder)
{
	FILE *f = open_in(folder, "units.csv");

	fputs("tên,khối\n", f);
	for (uint64_t u = 0; u < m->units; u++)
		fprintf(f, "Đơn vị sự nghiệp số %llu,Khối thi đua %llu\n", (unsigned long long)u, (unsigned long long)(u % BLOCKS));
	close_whole(f, "units.csv");
}

/* ---- rows ---- */

/* What a row is about: one of the two campaigns of the unit's block. */
typedef struct {
	uint64_t unit, person;
	int campaign;
} about;

static void write_name(const maker *m, uint64_t person)
{
	static const char *const families[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"};
	static const char *const middles[] = {"Văn", "Thị", "Hữu", "Đức", "Thu", "Minh", "Quang"};
	static const char *const givens[] = {"An", "Bình", "Cường", "Dũng", "Hà", "Hạnh", "Lan", "Phượng", "Thủy", "Tuấn", "Yến"};
	const char *family = families[person % 11], *middle = middles[person / 11 % 7], *given = givens[person / 77 % 11];
	unsigned long long number = person;

	if (person % 40 == 7)
		fprintf(m->out, "\"%s %s %s, tổ %llu\"", family, middle, given, number);
	else if (person % 40 == 27)
		fprintf(m->out, "\"%s %s \"\"%s\"\" %llu\"", family, middle, given, number);
	else
		fprintf(m->out, "%s %s %s %llu", family, middle, given, number);
}

static void write_row(maker *m, about a, fault bad)
{
	unsigned day = 1 + (unsigned)(a.person % 28), month = 1 + (unsigned)(a.person % 6);
	int host = bad == NOT_HOST ? a.campaign % CAMPAIGNS + 1 : a.campaign;
	uint64_t unit = bad == NO_UNIT ? m->units + a.unit : bad == OTHER_BLOCK ? (a.unit + 1) % m->units : a.unit;

	fprintf(m->out, "%d,Cơ quan chủ trì %d,", bad == NO_CAMPAIGN ? CAMPAIGNS + 1 : a.campaign, host);
	write_name(m, a.person);
	fputs(bad == WRONG_KIND ? ",hộ gia đình," : a.person % 3 == 0 ? ",tập thể," : ",cá nhân,", m->out);
	fprintf(m->out, "Đơn vị sự nghiệp số %llu,Bằng khen,", (unsigned long long)unit);
	fprintf(m->out, "Vượt kế hoạch và sáng kiến số %llu,", (unsigned long long)a.person);
	if (bad == EMPTY_CELL)
		fputs(",", m->out);
	else
		fprintf(m->out, "%02u/%02u/%s,", bad == BAD_DATE ? 32 : day, month, bad == OUT_OF_PERIOD ? "2023" : "2024");
	fprintf(m->out, "%02u/%02u/2024\n", day, month + 6);
}

/* Rows of one pair are spread over the whole file: a stride that shares no factor with the number of pairs. */
static uint64_t stride_of(uint64_t pairs)
{
	uint64_t stride = pairs / 2 * 2 + 1;

	for (stride = stride * 5 / 13 | 1;; stride += 2) {
		uint64_t a = stride, b = pairs;
		while (b != 0) {
			uint64_t rest = a % b;
			a = b;
			b = rest;
		}
		if (a == 1)
			return stride;
	}
}

static void write_rows(maker *m)
{
	uint64_t pairs = m->units * 2, stride = stride_of(pairs), bad_rows = 0;

	fputs("chuyên đề,đơn vị đề nghị,tên,loại,đơn vị,hình thức,thành tích,từ ngày,đến ngày\n", m->out);
	for (uint64_t row = 0; row < m->rows; row++) {
		uint64_t pair = row % pairs * stride % pairs;
		about a = {.unit = pair / 2, .person = row, .campaign = (int)(pair / 2 % BLOCKS + pair % 2 * BLOCKS + 1)};
		fault bad = below(m, ONE_BAD_IN) == 0 ? (fault)(bad_rows++ % FAULTS) : FAULTS;
		if (bad == AGAIN && row >= pairs)
			a.person = row - pairs; /* the same pair, one round earlier */
		write_row(m, a, bad);
		if (bad == ONE_TOO_MANY && row + 1 < m->rows) {
			row++;
			a.person = row;
			write_row(m, a, FAULTS);
		}
	}
}

int main(int argc, char **argv)
{
	maker m = {0};

	if (argc != 4) {
		fputs("nominations ROWS SEED FOLDER\n", stderr);
		return 2;
	}
	m.rows = strtoull(argv[1], NULL, 10);
	m.state = strtoull(argv[2], NULL, 10);
	/* two campaigns a unit; at least one unit a block */
	m.units = m.rows / (ROWS_A_PAIR * 2) < BLOCKS ? BLOCKS : m.rows / (ROWS_A_PAIR * 2);
	write_plan(argv[3], "plan.kt", true);
	write_plan(argv[3], "plan-stream.kt", false);
	write_units(&m, argv[3]);
	m.out = open_in(argv[3], "nominations.csv");
	write_rows(&m);
	close_whole(m.out, "nominations.csv");
	return 0;
}
