/* Memory: collected, rooted and plain. The only file that knows libgc.
 *
 * Three builds. The default collects. KH_PLAIN_HEAP takes everything from calloc and frees nothing but roots and plain memory,
 * so that AddressSanitizer sees every block. KH_GC_STRESS=n collects before every n-th allocation, to shake out pointers that
 * the collector cannot see (see stress). It refuses to go on without memory: no caller tests for NULL. */
#include "lang/base/mem.h"

#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef KH_PLAIN_HEAP
#include <gc/gc.h>
#include <malloc.h>
#include <sys/auxv.h>
#endif

/* Where memory ends there is nobody to ask what is under way: this stands beside the collector, which is the one other thing here that
 * lasts. Only the thread that writes changes it. */
static kh_rollback *under_way;

void kh_rollback_push(kh_rollback *mark, void (*undo)(void *what), void *what)
{
	*mark = (kh_rollback){.undo = undo, .what = what, .below = under_way};
	under_way = mark;
}

void kh_rollback_pop(kh_rollback *mark)
{
	kh_rollback **at = &under_way;

	while (*at != NULL && *at != mark)
		at = &(*at)->below;
	if (*at == mark)
		*at = mark->below;
}

static void undo_all(void)
{
	while (under_way != NULL) {
		kh_rollback *mark = under_way;

		under_way = mark->below;
		mark->undo(mark->what);
	}
}

/* Written without allocating, in both languages, because no option has a say any more. */
_Noreturn void kh_out_of_memory(void)
{
	static const char line[] = "khen: hết bộ nhớ; hãy đóng bớt chương trình khác hoặc chia nhỏ dữ liệu rồi chạy lại / "
				   "out of memory; close other programs or split the data, then run again\n";
	static atomic_flag said = ATOMIC_FLAG_INIT; /* several threads may come here at once: the first one ends the program */
	ssize_t ignored;

	while (atomic_flag_test_and_set(&said))
		pause();
	ignored = write(STDERR_FILENO, line, sizeof line - 1);
	(void)ignored;
	undo_all();
	_exit(2);
}

static void *checked(void *block)
{
	if (block == NULL)
		kh_out_of_memory();
	return block;
}

/* No allocator is asked for nothing: some answer NULL. */
static size_t at_least_one(size_t size)
{
	return size == 0 ? 1 : size;
}

#ifdef KH_PLAIN_HEAP

#ifdef __SANITIZE_ADDRESS__
const char *__asan_default_options(void);
/* Nothing collected is ever freed here, so leaks say nothing; an enormous request is out of memory, not a crash. */
const char *__asan_default_options(void)
{
	return "detect_stack_use_after_return=0:detect_leaks=0:allocator_may_return_null=1";
}
#endif

void kh_mem_init(void)
{
}

void kh_mem_save(void)
{
}

void *kh_alloc(size_t size)
{
	return checked(calloc(1, at_least_one(size)));
}

void *kh_alloc_atomic(size_t size)
{
	return checked(malloc(at_least_one(size)));
}

void *kh_realloc(void *block, size_t size)
{
	return block == NULL ? kh_alloc(size) : checked(realloc(block, at_least_one(size)));
}

void kh_drop(void *block)
{
	free(block);
}

void *kh_root_alloc(size_t size)
{
	return kh_alloc(size);
}

void *kh_root_realloc(void *block, size_t size)
{
	return kh_realloc(block, size);
}

void kh_unroot(void *block)
{
	free(block);
}

#else

#ifdef KH_GC_STRESS
/* A collection costs what the heap holds, so the few tests with a huge heap would take hours: past THOROUGH allocations only one
 * in LATER collects, past LONG one in SELDOM. Judging the nominations of a whole plan stays below the first. */
static void stress(void)
{
	enum { THOROUGH = 40000, LATER = 100, LONG = 150000, SELDOM = 5000 };
	static unsigned allocations;
	unsigned every = ++allocations <= THOROUGH ? 1 : allocations <= LONG ? LATER : SELDOM;

	if (allocations % (KH_GC_STRESS * every) == 0)
		GC_gcollect();
}
#else
static void stress(void)
{
}
#endif

static void *refuse(size_t size)
{
	(void)size;
	kh_out_of_memory();
}

/* What lies above every frame of main: the collector would look it up among the mappings of the process, one by one. */
static void set_stack_bottom(void)
{
	struct GC_stack_base base = {.mem_base = (void *)(getauxval(AT_RANDOM) & ~(uintptr_t)15)};

	if (base.mem_base)
		GC_set_stackbottom(NULL, &base);
}

enum { LARGE_BLOCK = 1 << 19 };

void kh_mem_init(void)
{
	GC_set_warn_proc(GC_ignore_warn_proc); /* its warnings are for programmers; the first ones come from its beginning */
	set_stack_bottom();
	GC_set_dont_precollect(1); /* there is nothing yet */
	GC_INIT();
	GC_set_oom_fn(refuse);
	mallopt(M_MMAP_THRESHOLD, LARGE_BLOCK); /* a large block grows where it is, and goes back to the system at once */
	GC_set_free_space_divisor(1);           /* a plan lives until the end: collect seldom, a fifth of the time of a large one */
}

void kh_mem_save(void)
{
	GC_set_free_space_divisor(3); /* the collector's own choice */
}

void *kh_alloc(size_t size)
{
	stress();
	return checked(GC_MALLOC(at_least_one(size)));
}

void *kh_alloc_atomic(size_t size)
{
	stress();
	return checked(GC_MALLOC_ATOMIC(at_least_one(size)));
}

void *kh_realloc(void *block, size_t size)
{
	stress();
	return block == NULL ? kh_alloc(size) : checked(GC_REALLOC(block, at_least_one(size)));
}

void kh_drop(void *block)
{
	GC_FREE(block);
}

void *kh_root_alloc(size_t size)
{
	stress();
	return checked(GC_MALLOC_UNCOLLECTABLE(at_least_one(size)));
}

void *kh_root_realloc(void *block, size_t size)
{
	stress();
	return block == NULL ? kh_root_alloc(size) : checked(GC_REALLOC(block, at_least_one(size)));
}

void kh_unroot(void *block)
{
	GC_FREE(block);
}

#endif

void *kh_realloc_atomic(void *block, size_t size)
{
	return block == NULL ? kh_alloc_atomic(size) : kh_realloc(block, size);
}

void *kh_plain_alloc(size_t size)
{
	return checked(calloc(1, at_least_one(size)));
}

void *kh_plain_table(size_t size)
{
	enum { LARGE_PAGE = 1 << 21 };
	void *block = kh_plain_realloc(NULL, size);
	uintptr_t first = ((uintptr_t)block + LARGE_PAGE - 1) / LARGE_PAGE * LARGE_PAGE;

	if (size >= 2 * LARGE_PAGE)
		madvise((void *)first, (uintptr_t)block + size - first, MADV_HUGEPAGE); /* where it fails, small ones do */
	memset(block, 0, size); /* pages that are read before they are written to come twice */
	return block;
}

void *kh_plain_realloc(void *block, size_t size)
{
	return checked(realloc(block, at_least_one(size)));
}

void kh_plain_free(void *block)
{
	free(block);
}

void kh_plain_discard(void *inside, size_t size)
{
	uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), from = (uintptr_t)inside, first = (from + page - 1) / page * page;
	uintptr_t last = (from + size) / page * page;

	if (first < last)
		madvise((char *)inside + (first - from), last - first, MADV_DONTNEED); /* where it fails, memory is freed later */
}

_Noreturn void kh_bug(const char *file, int line, const char *what)
{
	fflush(stdout);
	dprintf(STDERR_FILENO, "khen: lỗi của chương trình / bug in khen: %s:%d: %s\n", file, line, what);
	undo_all();
	abort();
}
