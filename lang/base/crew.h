/* Jobs done by several threads, taken back in the order in which they were given: whoever takes them cannot tell how many threads there
 * were. Workers never touch collected memory but to read it: the collector does not know them. */
#ifndef KH_BASE_CREW_H
#define KH_BASE_CREW_H

#include <stddef.h>

/* Bytes at the end of what one thread writes to, so that what the next one writes to lies on other cache lines. */
#define KH_APART 128

/* Does a job; worker is a number from 0 that no other thread has at the same time. */
typedef void kh_crew_work(void *with, void *job, size_t worker);

typedef struct kh_crew kh_crew;

/* More workers than this are not of use. */
#define KH_JOBS_LIMIT 64

/* Workers: at least 1, which is the thread that gives and takes; the others are started with the first job but one. */
kh_crew *kh_crew_new(size_t workers, kh_crew_work *work, void *with);
/* How many jobs keep everybody busy. */
size_t kh_crew_depth(const kh_crew *crew);
/* At most kh_crew_depth jobs may wait to be taken. */
void kh_crew_give(kh_crew *crew, void *job);
/* The oldest job that was given and not taken, done; NULL: there is none. Helps while it waits. */
void *kh_crew_take(kh_crew *crew);
/* Waits for jobs at work, forgets the others, and ends the threads. */
void kh_crew_free(kh_crew *crew);

/* Processors that this process may use, at least 1. */
size_t kh_processors(void);

#endif
