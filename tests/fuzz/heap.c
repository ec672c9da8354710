/* The memory of fuzz programs, in the place of lang/base/mem.c: every block comes from malloc, where AddressSanitizer sees it, and
 * all that is left after an input goes back, so that hours of fuzzing take the memory of one input. A pointer that outlives its input
 * is then a use after free, which is a mistake too: khen has no mutable globals. */
#include "tests/fuzz/fuzz.h"

#include <sanitizer/asan_interface.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Before each block, hidden from all but this file. */
typedef union head {
	struct {
		union head *before, *after;
	} link;
	max_align_t align;
} head;

static head *last;

const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "detect_stack_use_after_return=0:detect_leaks=0";
}

static void *hide(head *h)
{
	__asan_poison_memory_region(h, sizeof *h);
	return h + 1;
}

static head *uncover(void *block)
{
	head *h = (head *)block - 1;

	__asan_unpoison_memory_region(h, sizeof *h);
	return h;
}

static void *join(head *h)
{
	if (h == NULL)
		KH_BUG("out of memory");
	h->link.before = last;
	h->link.after = NULL;
	if (last != NULL)
		uncover(last + 1)->link.after = h;
	if (last != NULL)
		hide(last);
	last = h;
	return hide(h);
}

static head *part(void *block)
{
	head *h = uncover(block), *before = h->link.before, *after = h->link.after;

	if (before != NULL) {
		uncover(before + 1)->link.after = after;
		hide(before);
	}
	if (after != NULL) {
		uncover(after + 1)->link.before = before;
		hide(after);
	} else {
		last = before;
	}
	return h;
}

void fuzz_heap_reset(void)
{
	while (last != NULL)
		free(part(last + 1));
}

void kh_mem_init(void)
{
}

void kh_mem_save(void)
{
}

void *kh_alloc(size_t size)
{
	return join(calloc(1, sizeof(head) + size));
}

void *kh_alloc_atomic(size_t size)
{
	return join(malloc(sizeof(head) + size));
}

void *kh_realloc(void *block, size_t size)
{
	return block == NULL ? kh_alloc(size) : join(realloc(part(block), sizeof(head) + size));
}

void *kh_realloc_atomic(void *block, size_t size)
{
	return block == NULL ? kh_alloc_atomic(size) : kh_realloc(block, size);
}

void kh_drop(void *block)
{
	kh_plain_free(block);
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
	if (block != NULL)
		free(part(block));
}

void *kh_plain_alloc(size_t size)
{
	return kh_alloc(size);
}

void *kh_plain_table(size_t size)
{
	return kh_alloc(size);
}

void *kh_plain_realloc(void *block, size_t size)
{
	return kh_realloc(block, size);
}

void kh_plain_free(void *block)
{
	kh_unroot(block);
}

/* Who reads it all the same is found out. */
void kh_plain_discard(void *inside, size_t size)
{
	__asan_poison_memory_region(inside, size);
}

void kh_rollback_push(kh_rollback *mark, void (*undo)(void *what), void *what)
{
	(void)mark, (void)undo, (void)what;
}

void kh_rollback_pop(kh_rollback *mark)
{
	(void)mark;
}

_Noreturn void kh_out_of_memory(void)
{
	KH_BUG("out of memory");
}

_Noreturn void kh_bug(const char *file, int line, const char *what)
{
	fprintf(stderr, "khen: bug in khen: %s:%d: %s\n", file, line, what);
	abort();
}
