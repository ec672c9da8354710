/* A key is its words, with one blank between two; so the print of a text is made of what each of its words adds. A word of ASCII is
 * folded in two words of the machine, others are kept when they were met first. Words are parted at spaces; where any other blank
 * stands, the text as a whole is asked. */
#include "runtime/data/prints.h"

#include "lang/base/map.h"
#include "lang/base/vec.h"
#include "runtime/data/bytes.h"
#include "runtime/data/person.h"

/* Words met lately, each by its bytes as written. */
enum { WORD_BITS = 11, WORDS = 1 << WORD_BITS };

typedef struct {
	kh_bytes bytes;
	uint64_t hash;
	uint8_t len, state; /* len: 0: no word */
} word;

enum { WORD, TITLE }; /* TITLE: what stands before a name may begin with it */

struct kh_printer {
	kh_bytes seed;
	word met[WORDS];
	KH_ROWS(char) key; /* room */
};

kh_printer *kh_printer_new(void)
{
	kh_printer *printer = kh_plain_alloc(sizeof *printer);

	kh_hash_seed(&printer->seed.low, &printer->seed.high);
	return printer;
}

void kh_printer_free(kh_printer *printer)
{
	kh_rows_free(&printer->key);
	kh_plain_free(printer);
}

/* ---- keys ---- */

static uint64_t word_hash(kh_str key)
{
	uint64_t first, second;
	kh_bytes b;

	if (key.len > KH_BYTES_WIDTH)
		return kh_hash(key);
	b = kh_bytes_at(key.ptr, key.ptr + key.len);
	kh_hash_seed(&first, &second);
	return kh_hash_pair(b.low, b.high, first, second);
}

static inline uint64_t add_word(uint64_t sum, uint64_t hash)
{
	return kh_mix(sum ^ hash, UINT64_C(0x9E3779B97F4A7C15));
}

static uint32_t print_of_sum(uint64_t sum)
{
	uint32_t print = (uint32_t)(sum >> 32);

	return print < KH_PRINT_FIRST ? print + KH_PRINT_FIRST : print;
}

uint32_t kh_print_of(kh_str key)
{
	uint64_t sum = 0;

	for (size_t from = 0, to; from < key.len; from = to + 1) {
		const char *blank = memchr(key.ptr + from, ' ', key.len - from);

		to = blank == NULL ? key.len : (size_t)(blank - key.ptr);
		sum = add_word(sum, word_hash(kh_str_slice(key, from, to)));
	}
	return print_of_sum(sum);
}

/* ---- words as written ---- */

/* word_hash of a short key. */
static inline uint64_t pair_hash(const kh_printer *printer, kh_bytes key)
{
	return kh_hash_pair(key.low, key.high, printer->seed.low, printer->seed.high);
}

/* The key of a stretch without spaces; false where it is no one word. */
static bool key_of(kh_printer *printer, kh_str text, kh_str *key)
{
	size_t len;

	kh_reserve_with_(&printer->key, text.len + KH_KEY_ROOM, kh_plain_realloc);
	len = kh_key_plain(printer->key.at, text);
	*key = (kh_str){printer->key.at, len};
	return len != KH_KEY_OTHER && len > 0 && memchr(key->ptr, ' ', len) == NULL;
}

/* The word of these bytes, as it was met before or by its key; NULL where it is none. */
static const word *meet(kh_printer *printer, kh_str text, kh_bytes bytes)
{
	uint64_t spread = (bytes.low * UINT64_C(0x9E3779B97F4A7C15) ^ bytes.high) * UINT64_C(0xD6E8FEB86659FD93);
	word *w = &printer->met[spread >> (64 - WORD_BITS)];
	kh_str key;

	if (w->bytes.low == bytes.low && w->bytes.high == bytes.high && w->len == text.len)
		return w;
	if (!key_of(printer, text, &key))
		return NULL;
	*w = (word){bytes, word_hash(key), (uint8_t)text.len, kh_person_may_begin(key) ? TITLE : WORD};
	return w;
}

/* A word of more than sixteen bytes. */
static size_t long_word(kh_printer *printer, kh_str text, bool name, uint64_t *sum)
{
	const char *space = memchr(text.ptr, ' ', text.len);
	size_t len = space == NULL ? text.len : (size_t)(space - text.ptr);
	kh_str key;

	if (!key_of(printer, (kh_str){text.ptr, len}, &key) || (name && kh_person_may_begin(key)))
		return SIZE_MAX;
	*sum = add_word(*sum, word_hash(key));
	return len;
}

/* Adds the word at the beginning of text, if there is one, and gives its length; SIZE_MAX where the text has to be asked as a whole. With
 * name it is the first of a name. */
static inline size_t take_word(kh_printer *printer, kh_str text, const char *stop, bool name, uint64_t *sum)
{
	kh_word w = kh_word_at(text.ptr, text.len, stop);
	const word *met;

	if (w.len == KH_BYTES_WIDTH && text.len > KH_BYTES_WIDTH && text.ptr[KH_BYTES_WIDTH] != ' ')
		return long_word(printer, text, name, sum);
	if (w.len == 0)
		return 0;
	if (w.ascii && !name) {
		kh_bytes lower = {kh_bytes_lower(w.bytes.low), kh_bytes_lower(w.bytes.high)};

		*sum = add_word(*sum, pair_hash(printer, lower));
		return kh_bytes_control(w.bytes, w.len) ? SIZE_MAX : w.len;
	}
	met = meet(printer, (kh_str){text.ptr, w.len}, w.bytes);
	if (met == NULL || (name && met->state == TITLE))
		return SIZE_MAX;
	*sum = add_word(*sum, met->hash);
	return w.len;
}

/* Bytes at the beginning that two texts share; perhaps fewer than there are, by less than eight. */
static size_t shared_bytes(kh_str a, kh_str b)
{
	size_t most = a.len < b.len ? a.len : b.len, n = 0;

	for (uint64_t x, y; most - n >= sizeof x; n += sizeof x) {
		memcpy(&x, a.ptr + n, sizeof x);
		memcpy(&y, b.ptr + n, sizeof y);
		if (x != y)
			return n + (size_t)__builtin_ctzll(x ^ y) / 8;
	}
	return n;
}

/* Forgets the words that the cell does not begin with; what is left is of both. */
static void follow(kh_trail *trail, kh_str cell)
{
	size_t shared = trail->words == 0 ? 0 : shared_bytes(trail->cell, cell);

	while (trail->words > 0 && trail->at[trail->words - 1].end >= shared)
		trail->words--;
	trail->cell = cell;
}

static bool print_by_words(kh_printer *printer, kh_trail *trail, kh_str cell, const char *stop, bool name, uint32_t *print)
{
	uint64_t sum = 0;
	size_t words, from = 0;

	follow(trail, cell);
	words = trail->words;
	if (words > 0) {
		sum = trail->at[words - 1].sum;
		from = trail->at[words - 1].end + 1;
	}
	for (size_t at = from; at < cell.len; at++) {
		size_t len = take_word(printer, (kh_str){cell.ptr + at, cell.len - at}, stop, name && words == 0, &sum);

		if (len == SIZE_MAX)
			return false;
		at += len;
		if (len > 0 && words++ == trail->words && words <= KH_TRAIL_WORDS && at < cell.len) {
			trail->at[trail->words].end = at;
			trail->at[trail->words++].sum = sum;
		}
	}
	*print = words == 0 ? KH_PRINT_EMPTY : print_of_sum(sum);
	return true;
}

/* ---- cells ---- */

static bool print_by_key(kh_printer *printer, kh_str cell, uint32_t *print, uint32_t *person)
{
	kh_str key, bare;

	kh_reserve_with_(&printer->key, cell.len + KH_KEY_ROOM, kh_plain_realloc);
	key = (kh_str){printer->key.at, kh_key_plain(printer->key.at, cell)};
	if (key.len == KH_KEY_OTHER)
		return false;
	*print = key.len == 0 ? KH_PRINT_EMPTY : kh_print_of(key);
	if (person == NULL)
		return true;
	bare = key.len == 0 ? key : kh_person_key(key);
	*person = bare.len == key.len ? *print : kh_print_of(bare);
	return true;
}

bool kh_print_cell(kh_printer *printer, kh_trail *trail, kh_str cell, const char *stop, uint32_t *print, uint32_t *person)
{
	if (!KH_BYTES_IN_ORDER || !print_by_words(printer, trail, cell, stop, person != NULL, print))
		return print_by_key(printer, cell, print, person);
	if (person != NULL)
		*person = *print;
	return true;
}
