/* How long work tells how far it has come. Who watches may show it, and ends the program where the user asked for that, so a loop that
 * tells can be stopped. */
#ifndef KH_DATA_WATCH_H
#define KH_DATA_WATCH_H

#include <stddef.h>
#include <stdint.h>

typedef enum {
	KH_READING, /* done: rows; bytes of total bytes, 0 where it is not known how many there are */
	KH_JUDGING, /* bytes of total: steps, several a row */
	KH_TELLING, /* done of total: findings */
} kh_work;

typedef struct {
	void (*tell)(void *with, kh_work work, uint64_t done, uint64_t bytes, uint64_t total);
	void *with;
} kh_watch;

/* Every so many steps is told: a few hundredths of a second. */
#define KH_WATCH_STEP UINT64_C(0x1000)

/* For loops whose steps are large; watch: NULL where nobody does. */
static inline void kh_tell_now(const kh_watch *watch, kh_work work, uint64_t done, uint64_t bytes, uint64_t total)
{
	if (watch != NULL)
		watch->tell(watch->with, work, done, bytes, total);
}

/* For the loop over rows, findings, ... */
static inline void kh_tell(const kh_watch *watch, kh_work work, uint64_t done, uint64_t bytes, uint64_t total)
{
	if (done % KH_WATCH_STEP == 0)
		kh_tell_now(watch, work, done, bytes, total);
}

#endif
