/* A cell is folded by vectors where it is simple (fold.h), else by its key; of a name the person's is made only where a title may stand
 * before it, which its first bytes mostly rule out. */
#include "runtime/data/prints.h"

#include "lang/base/map.h"
#include "lang/base/vec.h"
#include "runtime/data/fold.h"
#include "runtime/data/person.h"

/* How names began that were met, and whether a title may. */
enum { BEGINNING_BITS = 12 };

typedef struct {
	uint64_t bytes;
	bool plain; /* no title begins so */
} beginning;

struct kh_printer {
	kh_folder *folder; /* NULL: none */
	beginning met[1 << BEGINNING_BITS];
	KH_ROWS(char) keys, key; /* room */
};

kh_printer *kh_printer_new(void)
{
	kh_printer *printer = kh_plain_table(sizeof *printer);

	printer->folder = kh_folder_new();
	return printer;
}

void kh_printer_free(kh_printer *printer)
{
	kh_folder_free(printer->folder);
	kh_rows_free(&printer->keys);
	kh_rows_free(&printer->key);
	kh_plain_free(printer);
}

uint32_t kh_print_of(kh_str key)
{
	uint32_t print = (uint32_t)(kh_hash(key) >> 32);

	return print < KH_PRINT_FIRST ? print + KH_PRINT_FIRST : print;
}

/* Does no title begin as the key does? Bytes behind the key may be anything. */
static bool begins_plainly(kh_printer *printer, kh_str key)
{
	uint64_t bytes;
	beginning *met;

	if (key.len < sizeof bytes)
		return false;
	memcpy(&bytes, key.ptr, sizeof bytes);
	met = &printer->met[bytes * UINT64_C(0x9E3779B97F4A7C15) >> (64 - BEGINNING_BITS)];
	if (met->bytes != bytes)
		*met = (beginning){bytes, !kh_person_may_begin(kh_str_slice(key, 0, sizeof bytes))};
	return met->plain;
}

static uint32_t person_of(kh_printer *printer, kh_str key, uint32_t print)
{
	kh_str bare = begins_plainly(printer, key) ? key : kh_person_key(key);

	return bare.len == key.len ? print : kh_print_of(bare);
}

/* Folds the cells that stand where fold may look around them. */
static void fold(kh_printer *printer, const kh_str *cells, size_t n, kh_str around, kh_folded *folded)
{
	size_t room = 0;

	for (size_t i = 0; i < n; i++)
		room += cells[i].len + KH_FOLD_BEHIND;
	kh_reserve_with_(&printer->keys, room, kh_plain_realloc);
	room = 0;
	for (size_t i = 0; i < n; i++) {
		bool inside = cells[i].len > 0 && cells[i].ptr - around.ptr >= KH_FOLD_BEFORE &&
			      around.ptr + around.len - (cells[i].ptr + cells[i].len) >= KH_FOLD_BEHIND;

		folded[i] = (kh_folded){.text = cells[i].ptr, .key = printer->keys.at + room, .len = inside ? cells[i].len : 0};
		room += cells[i].len + KH_FOLD_BEHIND;
	}
	if (printer->folder != NULL)
		kh_fold(printer->folder, folded, n);
}

/* The key of a cell; false where it takes more than usual to tell. */
static bool key_of(kh_printer *printer, kh_str cell, const kh_folded *folded, kh_str *key)
{
	*key = (kh_str){folded->key, cell.len};
	if (folded->simple)
		return true;
	kh_reserve_with_(&printer->key, cell.len + KH_KEY_ROOM, kh_plain_realloc);
	*key = (kh_str){printer->key.at, kh_key_plain(printer->key.at, cell)};
	return key->len != KH_KEY_OTHER;
}

void kh_print_cells(kh_printer *printer, const kh_str *cells, size_t n, kh_str around, uint32_t *prints, uint32_t *persons,
		    uint8_t *unsure)
{
	kh_folded folded[KH_PRINTS_AT_ONCE];

	fold(printer, cells, n, around, folded);
	for (size_t i = 0; i < n; i++) {
		kh_str key;

		unsure[i] = !key_of(printer, cells[i], &folded[i], &key);
		if (unsure[i])
			continue;
		prints[i] = key.len == 0 ? KH_PRINT_EMPTY : kh_print_of(key);
		if (persons != NULL)
			persons[i] = key.len == 0 ? KH_PRINT_EMPTY : person_of(printer, key, prints[i]);
	}
}
