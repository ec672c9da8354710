/* Memory. mem.c is the only file that knows the collector; fuzz targets have tests/fuzz/heap.c in its place.
 *
 * Collected memory (rule files, plans, explanations) is never freed by hand. Plain memory (rows, hash tables) holds no pointer
 * into collected memory, because the collector does not look there. Both end the program with one line and status 2 when memory
 * runs out, so no caller tests for NULL. */
#ifndef KH_BASE_MEM_H
#define KH_BASE_MEM_H

#include <stddef.h>
#include <string.h>

/* Starts the collector. First thing in main. */
void kh_mem_init(void);
/* From now on little of what is made stays: it is looked for sooner, so that memory does not grow with it. */
void kh_mem_save(void);

/* Zeroed collected memory that the collector scans for pointers. */
void *kh_alloc(size_t size);
/* Collected memory without pointers (text, tables of integers); not zeroed. */
void *kh_alloc_atomic(size_t size);
/* Grows a block got from kh_alloc or kh_alloc_atomic; the new part is not zeroed. NULL makes a scanned block. */
void *kh_realloc(void *block, size_t size);
/* The same, but NULL makes a block without pointers. */
void *kh_realloc_atomic(void *block, size_t size);
/* Gives a large collected block back before the collector finds out that nothing points to it any more; NULL too. */
void kh_drop(void *block);
/* Collected memory that stays until kh_unroot and is scanned: for what a library's own memory points to. */
void *kh_root_alloc(size_t size);
void *kh_root_realloc(void *block, size_t size);
void kh_unroot(void *block);

/* Plain memory: zeroed calloc, realloc and free. */
void *kh_plain_alloc(size_t size);
/* The same for a table whose places are met at random: a large one in large pages, where the system has them. */
void *kh_plain_table(size_t size);
void *kh_plain_realloc(void *block, size_t size);
void kh_plain_free(void *block);
/* Grows an array of *have elements so that it holds so many, and more than was asked for; new ones are zero, as they come from the system,
 * which gives no page before it is written to. */
static inline void *kh_plain_grow(void *block, size_t *have, size_t wanted, size_t size)
{
	size_t had = *have;
	void *grown;

	if (wanted <= had)
		return block;
	*have = wanted > had * 2 ? wanted + wanted / 8 : had * 2;
	grown = kh_plain_alloc(*have * size);
	if (had > 0)
		memcpy(grown, block, had * size);
	kh_plain_free(block);
	return grown;
}
/* The size bytes from inside a plain block are not needed any more: whole pages of them go back to the system at once, with their
 * content. The block stays until it is freed. */
void kh_plain_discard(void *inside, size_t size);

/* What must not stay behind where the program ends in the middle of its work: each is undone, the last one first. What undo does may take
 * no memory. A mark stands in memory of the caller, who takes it away when the work is done. */
typedef struct kh_rollback {
	void (*undo)(void *what);
	void *what;
	struct kh_rollback *below;
} kh_rollback;
void kh_rollback_push(kh_rollback *mark, void (*undo)(void *what), void *what);
void kh_rollback_pop(kh_rollback *mark);

/* Ends the program with one line on standard error and status 2: for a library that has got no memory. */
_Noreturn void kh_out_of_memory(void);

/* One zeroed object, or an array of n, in collected memory. */
#define KH_NEW(type) ((type *)kh_alloc(sizeof(type)))
#define KH_NEWN(type, n) ((type *)kh_alloc(sizeof(type) * (n)))

/* Ends the program with one line on standard error: a mistake of ours, never of the user. */
_Noreturn void kh_bug(const char *file, int line, const char *what);
#define KH_BUG(what) kh_bug(__FILE__, __LINE__, what)

#endif
