/* Long work shown and stopped: a bar on standard error while it is a terminal, and the end of the program when a signal asks for it. */
#ifndef KH_CLI_WATCH_H
#define KH_CLI_WATCH_H

#include "runtime/cli/cli.h"
#include "runtime/data/watch.h"

/* How far work has come. */
typedef struct {
	kh_work work;
	uint64_t done, bytes, total; /* as told, see kh_watch */
	uint64_t ms;                 /* since this work began */
} kh_pace;

/* "Đang đọc  45 % ████░░░░ 4.512.345 hàng, 767,1/1.704,7 MB, 1.203.000 hàng/giây, còn 3 giây", in at most width columns: what does not
 * fit is left out. Without a total there is neither per cent, bar, nor time left. */
kh_str kh_pace_line(const kh_pace *pace, size_t width, kh_lang lang);
/* The thousandths of the work that are done, at most 1000; 0 where that is not known. */
unsigned kh_pace_share(const kh_pace *pace);
/* Seconds until the work is done, as fast as it went so far, rounded up; -1: not known. */
int64_t kh_pace_left(const kh_pace *pace);
/* How far it came, for somebody who stopped it. */
kh_str kh_pace_stopped(const kh_pace *pace, kh_lang lang);

/* On the caller's stack; not copied, because watch points to it. */
typedef struct {
	kh_watch watch; /* for what works */
	const kh_cli *cli;
	int fd;                   /* a terminal; -1: nothing is shown */
	uint64_t (*clock)(void);  /* milliseconds */
	uint64_t from, work_from; /* when all began, and the work at hand */
	uint64_t told_at;         /* when anything was told last */
	uint64_t drawn_at;        /* 0: nothing stands there */
	bool hidden;              /* the work at hand writes to the terminal itself */
	kh_pace pace;
} kh_bar;

/* Begins to watch: from now on a first INT, TERM or HUP is noted, and reading and judging end the program when they are told of. quiet:
 * no bar. */
void kh_bar_start(kh_bar *bar, const kh_cli *cli, bool quiet);
/* Takes the bar away, before anything else is written to the terminal. */
void kh_bar_clear(kh_bar *bar);
/* From now on findings are told. Beside an output that is no file the bar stays away: somebody may be reading it on the terminal. */
void kh_bar_begin_telling(kh_bar *bar, int output);
/* Says how far the work came, in place of the bar. */
void kh_bar_say_stopped(kh_bar *bar);

#endif
