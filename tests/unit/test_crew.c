/* Jobs done by threads: each once, taken in the order in which they were given. */
#include "tests/unit/unit.h"

#include "lang/base/crew.h"

enum { JOBS = 500 };

typedef struct {
	uint64_t number, answer;
	size_t times;
} job;

/* Later jobs are the shorter ones, so that they are done before earlier ones. */
static void square(void *with, void *given, size_t worker)
{
	job *j = given;
	volatile uint64_t sum = 0;

	assert_true(worker < *(size_t *)with);
	for (uint64_t i = 0; i < (JOBS - j->number) * 20; i++)
		sum += i;
	j->answer = j->number * j->number;
	j->times++;
}

static void jobs_come_back_in_order(void **state)
{
	(void)state;
	for (size_t workers = 1; workers <= 6; workers++) {
		job jobs[JOBS];
		kh_crew *crew = kh_crew_new(workers, square, &workers);
		size_t given = 0, taken = 0;
		job *done;

		for (size_t i = 0; i < JOBS; i++)
			jobs[i] = (job){.number = i};
		while (given < JOBS && given < kh_crew_depth(crew))
			kh_crew_give(crew, &jobs[given++]);
		while ((done = kh_crew_take(crew)) != NULL) {
			assert_ptr_equal(done, &jobs[taken]);
			assert_int_equal(done->answer, taken * taken);
			assert_int_equal(done->times, 1);
			taken++;
			if (given < JOBS)
				kh_crew_give(crew, &jobs[given++]);
		}
		assert_int_equal(taken, JOBS);
		kh_crew_free(crew);
	}
	assert_true(kh_processors() >= 1);
}

static void what_was_not_taken_is_forgotten(void **state)
{
	size_t workers = 3;
	job jobs[3] = {0};
	kh_crew *crew = kh_crew_new(workers, square, &workers);

	(void)state;
	for (size_t i = 0; i < KH_COUNT(jobs); i++)
		kh_crew_give(crew, &jobs[i]);
	kh_crew_free(crew);
	for (size_t i = 0; i < KH_COUNT(jobs); i++)
		assert_true(jobs[i].times <= 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(jobs_come_back_in_order),
		cmocka_unit_test(what_was_not_taken_is_forgotten),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
