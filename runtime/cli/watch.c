/* The bar of long work. It appears after a second, ten times a second at most, on a terminal that can take a line back; the line is
 * worked out from numbers alone. Its memory does not grow with the work: the texts of a line are left to the collector. */
#include "runtime/cli/watch.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "lang/base/vec.h"
#include "runtime/data/signals.h"
#include "runtime/report/text.h"

enum { SECOND = 1000, DRAWN_EVERY = 100 };
enum { USUAL_WIDTH = 80, BAR_LEAST = 8, BAR_CELLS = 30 };

/* ---- numbers ---- */

/* What of the total is done. */
static uint64_t part_of(const kh_pace *p)
{
	uint64_t part = p->work == KH_TELLING ? p->done : p->bytes;

	return part < p->total ? part : p->total;
}

unsigned kh_pace_share(const kh_pace *p)
{
	return p->total == 0 ? 0 : (unsigned)((double)part_of(p) * 1000 / (double)p->total);
}

int64_t kh_pace_left(const kh_pace *p)
{
	double part = (double)part_of(p), ms;

	if (p->total == 0 || part == 0)
		return -1;
	ms = (double)p->ms * ((double)p->total - part) / part;
	return ms < 1e15 ? (int64_t)((ms + SECOND - 1) / SECOND) : -1;
}

static uint64_t rate(const kh_pace *p)
{
	return p->ms == 0 ? 0 : (uint64_t)((double)p->done * SECOND / (double)p->ms);
}

/* ---- words ---- */

static kh_str number(uint64_t n, kh_lang lang)
{
	return kh_count_text((int64_t)n, lang);
}

/* "767,1": millions of bytes. */
static kh_str megabytes(uint64_t bytes, kh_lang lang)
{
	uint64_t tenths = bytes / 100000 + (bytes % 100000 >= 50000);

	return kh_fmt("%s%c%u", kh_str_c(number(tenths / 10, lang)), lang == KH_VI ? ',' : '.', (unsigned)(tenths % 10));
}

static kh_str bytes_words(const kh_pace *p, kh_lang lang)
{
	kh_str of = p->total > 0 ? megabytes(p->total, lang) : KH_NO_STR;

	return kh_phrase_fill(KH_P_BAR_BYTES, lang, KH_ARGS(megabytes(p->bytes, lang), of));
}

static kh_str left_words(const kh_pace *p, kh_lang lang)
{
	int64_t s = kh_pace_left(p);

	if (s < 0)
		return KH_NO_STR;
	if (s < 60)
		return kh_phrase_fill(KH_P_BAR_SECONDS, lang, KH_ARGS(kh_count_text(s, lang)));
	if (s < 3600)
		return kh_phrase_fill(KH_P_BAR_MINUTES, lang, KH_ARGS(kh_count_text(s / 60, lang), kh_count_text(s % 60, lang)));
	return kh_phrase_fill(KH_P_BAR_HOURS, lang, KH_ARGS(kh_count_text(s / 3600, lang), kh_count_text(s % 3600 / 60, lang)));
}

/* What stands behind the bar, in this order; a part that its work does not have is empty. */
enum { DONE, BYTES, RATE, LEFT, PARTS };

static void word_parts(const kh_pace *p, kh_lang lang, kh_str parts[PARTS])
{
	bool reading = p->work == KH_READING;

	for (size_t i = 0; i < PARTS; i++)
		parts[i] = KH_NO_STR;
	if (reading || (p->work == KH_TELLING && p->done > 0)) {
		parts[DONE] = kh_phrase_fill(reading ? KH_P_BAR_ROWS : KH_P_BAR_FINDINGS, lang, KH_ARGS(number(p->done, lang)));
		parts[RATE] = kh_phrase_fill(KH_P_BAR_RATE, lang, KH_ARGS(number(rate(p), lang)));
	}
	if (reading && p->bytes > 0)
		parts[BYTES] = bytes_words(p, lang);
	parts[LEFT] = left_words(p, lang);
}

static kh_str head_words(const kh_pace *p, kh_lang lang)
{
	static const kh_phrase works[] = {
		[KH_READING] = KH_P_BAR_READING, [KH_JUDGING] = KH_P_BAR_JUDGING, [KH_TELLING] = KH_P_BAR_TELLING};
	const char *work = kh_phrase_text(works[p->work], lang);

	return p->total == 0 ? kh_str_of(work) : kh_fmt("%s %3u %%", work, kh_pace_share(p) / 10);
}

static kh_str joined(const kh_str parts[PARTS])
{
	kh_buf out = {0};

	for (size_t i = 0; i < PARTS; i++) {
		if (parts[i].len == 0)
			continue;
		kh_buf_addc(&out, out.len > 0 ? ", " : " ");
		kh_buf_add(&out, parts[i]);
	}
	return kh_buf_str(&out);
}

static void add_bar(kh_buf *line, const kh_pace *p, size_t room)
{
	size_t cells = room - 1 < BAR_CELLS ? room - 1 : BAR_CELLS, full = cells * kh_pace_share(p) / 1000;

	kh_buf_char(line, ' ');
	for (size_t i = 0; i < cells; i++)
		kh_buf_addc(line, i < full ? "█" : "░");
}

kh_str kh_pace_line(const kh_pace *p, size_t width, kh_lang lang)
{
	static const int least_wanted[] = {RATE, BYTES, LEFT, DONE};
	kh_str head = head_words(p, lang), parts[PARTS], rest;
	size_t used, dropped = 0;
	kh_buf line = {0};

	word_parts(p, lang, parts);
	for (;;) {
		rest = joined(parts);
		used = kh_utf8_width(head) + kh_utf8_width(rest);
		if (used <= width || dropped == KH_COUNT(least_wanted))
			break;
		parts[least_wanted[dropped++]] = KH_NO_STR;
	}
	kh_buf_add(&line, head);
	if (p->total > 0 && used + 1 + BAR_LEAST <= width)
		add_bar(&line, p, width - used);
	kh_buf_add(&line, rest);
	return kh_text_cut(kh_buf_str(&line), width);
}

kh_str kh_pace_stopped(const kh_pace *p, kh_lang lang)
{
	kh_str done = number(p->done, lang), share = kh_fmt("%u", kh_pace_share(p) / 10);

	switch (p->work) {
	case KH_READING:
		return kh_phrase_fill(KH_P_STOPPED_READING, lang, KH_ARGS(done, p->bytes > 0 ? bytes_words(p, lang) : KH_NO_STR));
	case KH_JUDGING:
		return kh_phrase_fill(KH_P_STOPPED_JUDGING, lang, KH_ARGS(share));
	case KH_TELLING:
		break;
	}
	return kh_phrase_fill(KH_P_STOPPED_TELLING, lang, KH_ARGS(done, p->done > 0 ? number(p->total, lang) : KH_NO_STR));
}

/* ---- the terminal ---- */

static uint64_t milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * SECOND + (uint64_t)now.tv_nsec / 1000000;
}

static void put(const kh_bar *bar, kh_str text)
{
	ssize_t ignored = write(bar->fd, text.ptr, text.len);

	(void)ignored; /* a bar that cannot be shown is no trouble */
}

/* One column stays free, or some terminals begin a new line. */
static size_t width_of(const kh_bar *bar)
{
	struct winsize size;

	return ioctl(bar->fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 1 ? size.ws_col - 1U : USUAL_WIDTH - 1;
}

static void draw(kh_bar *bar, uint64_t now)
{
	bar->drawn_at = now;
	put(bar, kh_fmt("\r%s\x1b[K", kh_str_c(kh_pace_line(&bar->pace, width_of(bar), bar->cli->lang))));
}

void kh_bar_clear(kh_bar *bar)
{
	if (bar->drawn_at != 0)
		put(bar, KH_STR("\r\x1b[K"));
	bar->drawn_at = 0;
}

static bool is_due(const kh_bar *bar, uint64_t now)
{
	return bar->fd >= 0 && !bar->hidden && now - bar->from >= SECOND && now - bar->drawn_at >= DRAWN_EVERY;
}

void kh_bar_say_stopped(kh_bar *bar)
{
	kh_bar_clear(bar);
	kh_say_line(kh_pace_stopped(&bar->pace, bar->cli->lang));
}

/* ---- what is told ---- */

/* The work of a second file or data set begins anew, when the one before was heard of last. */
static bool begins(const kh_pace *before, kh_work work, uint64_t bytes, uint64_t total)
{
	return before->work != work || before->total != total || bytes < before->bytes;
}

static _Noreturn void end(kh_bar *bar)
{
	kh_bar_say_stopped(bar);
	exit(KH_EXIT_SIGNAL + kh_signals_noted());
}

static void tell(void *with, kh_work work, uint64_t done, uint64_t bytes, uint64_t total)
{
	kh_bar *bar = with;
	uint64_t now = bar->clock();

	if (begins(&bar->pace, work, bytes, total))
		bar->work_from = bar->told_at;
	bar->told_at = now;
	bar->pace = (kh_pace){work, done, bytes, total, now - bar->work_from};
	if (kh_signals_noted() != 0 && work != KH_TELLING) /* what writes takes back what it began */
		end(bar);
	if (is_due(bar, now))
		draw(bar, now);
}

void kh_bar_start(kh_bar *bar, const kh_cli *cli, bool quiet)
{
	*bar = (kh_bar){.watch = {tell, bar}, .cli = cli, .clock = milliseconds, .from = milliseconds()};
	bar->fd = !quiet && kh_cli_takes_back(STDERR_FILENO) ? STDERR_FILENO : -1;
	bar->work_from = bar->told_at = bar->from;
	kh_signals_note();
}

void kh_bar_begin_telling(kh_bar *bar, int output)
{
	struct stat file;

	bar->hidden = fstat(output, &file) != 0 || !S_ISREG(file.st_mode);
	tell(bar, KH_TELLING, 0, 0, 0);
}
