/* A ring of jobs behind one lock. Jobs are large (thousands of rows), so nothing finer is needed. A thread that cannot be started is
 * not missed: the others do its jobs. Refuses to reorder. */
#include "lang/base/crew.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>

#include "lang/base/mem.h"

enum { RING = 2 * KH_JOBS_LIMIT };

struct kh_crew {
	kh_crew_work *work;
	void *with;
	size_t workers, threads;
	pthread_t thread[KH_JOBS_LIMIT];
	pthread_mutex_t lock;
	pthread_cond_t more, done; /* a job was given; one is done */
	void *job[RING];
	bool ready[RING];
	size_t given, claimed, taken; /* jobs so far */
	bool over;
};

size_t kh_processors(void)
{
	cpu_set_t set;

	if (sched_getaffinity(0, sizeof set, &set) != 0)
		return 1;
	return (size_t)CPU_COUNT(&set);
}

kh_crew *kh_crew_new(size_t workers, kh_crew_work *work, void *with)
{
	kh_crew *crew = kh_plain_alloc(sizeof *crew);

	crew->work = work;
	crew->with = with;
	crew->workers = workers < 1 ? 1 : workers > KH_JOBS_LIMIT ? KH_JOBS_LIMIT : workers;
	pthread_mutex_init(&crew->lock, NULL);
	pthread_cond_init(&crew->more, NULL);
	pthread_cond_init(&crew->done, NULL);
	return crew;
}

size_t kh_crew_depth(const kh_crew *crew)
{
	return crew->workers == 1 ? 1 : crew->workers + 2;
}

/* Does the next job that nobody has; the lock is held before and after. */
static void do_next(kh_crew *crew, size_t worker)
{
	size_t at = crew->claimed++ % RING;

	pthread_mutex_unlock(&crew->lock);
	crew->work(crew->with, crew->job[at], worker);
	pthread_mutex_lock(&crew->lock);
	crew->ready[at] = true;
	pthread_cond_signal(&crew->done);
}

typedef struct {
	kh_crew *crew;
	size_t worker;
} hand;

static void *run(void *argument)
{
	hand h = *(hand *)argument;
	kh_crew *crew = h.crew;

	kh_plain_free(argument);
	pthread_mutex_lock(&crew->lock);
	for (;;) {
		while (crew->claimed == crew->given && !crew->over)
			pthread_cond_wait(&crew->more, &crew->lock);
		if (crew->over)
			break;
		do_next(crew, h.worker);
	}
	pthread_mutex_unlock(&crew->lock);
	return NULL;
}

/* Signals are for the thread that the user's program began with. */
static void start_threads(kh_crew *crew)
{
	sigset_t all, before;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	while (crew->threads + 1 < crew->workers) {
		hand *h = kh_plain_alloc(sizeof *h);

		*h = (hand){crew, crew->threads + 1};
		if (pthread_create(&crew->thread[crew->threads], NULL, run, h) != 0) {
			kh_plain_free(h);
			crew->workers = crew->threads + 1;
			break;
		}
		crew->threads++;
	}
	pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void kh_crew_give(kh_crew *crew, void *job)
{
	if (crew->given == 1 && crew->threads == 0)
		start_threads(crew);
	pthread_mutex_lock(&crew->lock);
	crew->job[crew->given % RING] = job;
	crew->ready[crew->given % RING] = false;
	crew->given++;
	pthread_cond_signal(&crew->more);
	pthread_mutex_unlock(&crew->lock);
}

void *kh_crew_take(kh_crew *crew)
{
	void *job = NULL;

	pthread_mutex_lock(&crew->lock);
	if (crew->taken < crew->given) {
		size_t at = crew->taken % RING;

		while (!crew->ready[at])
			if (crew->claimed < crew->given)
				do_next(crew, 0);
			else
				pthread_cond_wait(&crew->done, &crew->lock);
		job = crew->job[at];
		crew->taken++;
	}
	pthread_mutex_unlock(&crew->lock);
	return job;
}

void kh_crew_free(kh_crew *crew)
{
	pthread_mutex_lock(&crew->lock);
	crew->over = true;
	pthread_cond_broadcast(&crew->more);
	pthread_mutex_unlock(&crew->lock);
	for (size_t i = 0; i < crew->threads; i++)
		pthread_join(crew->thread[i], NULL);
	pthread_mutex_destroy(&crew->lock);
	pthread_cond_destroy(&crew->more);
	pthread_cond_destroy(&crew->done);
	kh_plain_free(crew);
}
