/* A key is its words, with one blank between two; so the print of a text is made of what each of its words adds. A word of ASCII is
 * folded in two words of the machine, others are kept when they were met first. Words are parted at spaces; where any other blank
 * stands, the text as a whole is asked. */
#include "runtime/data/prints.h"

#include "lang/base/map.h"
#include "lang/base/vec.h"
#include "runtime/data/bytes.h"
#include "runtime/data/person.h"

/* Words met lately, each by its bytes as written. */
enum { WORDS = 1 << 11 };

typedef struct {
	kh_bytes bytes;
	uint64_t hash;
	uint8_t len, state;
} word;

enum { NO_WORD, WORD, TITLE }; /* TITLE: what stands before a name may begin with it */

struct kh_printer {
	word met[WORDS];
	KH_ROWS(char) key; /* room */
};

kh_printer *kh_printer_new(void)
{
	return kh_plain_alloc(sizeof(kh_printer));
}

void kh_printer_free(kh_printer *printer)
{
	kh_rows_free(&printer->key);
	kh_plain_free(printer);
}

/* ---- keys ---- */

static uint64_t word_hash(kh_str key)
{
	kh_bytes b;

	if (key.len > KH_BYTES_WIDTH)
		return kh_hash(key);
	b = kh_bytes_at(key.ptr, key.ptr + key.len);
	return kh_hash_pair(b.low, b.high);
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

/* Small letters of capital ones; all bytes are of ASCII. */
static inline uint64_t lower(uint64_t bytes)
{
	uint64_t capital = (bytes + KH_BYTES_ALL(0x80 - 'A')) & ~(bytes + KH_BYTES_ALL(0x80 - 'Z' - 1)) & KH_BYTES_HIGH;

	return bytes | capital >> 2;
}

/* Is there a control character, which may be a blank, or a byte past ASCII? What lies behind the word is 0 and counts as one, so n bytes
 * are looked at. */
static inline bool has_control(kh_bytes b, size_t n)
{
	kh_bytes low = {(b.low - KH_BYTES_ALL(0x20)) & ~b.low & KH_BYTES_HIGH,
			(b.high - KH_BYTES_ALL(0x20)) & ~b.high & KH_BYTES_HIGH};

	low = kh_bytes_cut(low, n);
	return (low.low | low.high) != 0;
}

static inline bool is_ascii(kh_bytes b)
{
	return ((b.low | b.high) & KH_BYTES_HIGH) == 0;
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
	word *w =
		&printer->met[kh_mix(bytes.low ^ UINT64_C(0xD6E8FEB86659FD93), bytes.high ^ UINT64_C(0xA0761D6478BD642F)) % WORDS];
	kh_str key;

	if (w->state != NO_WORD && w->bytes.low == bytes.low && w->bytes.high == bytes.high && w->len == text.len)
		return w;
	if (!key_of(printer, text, &key))
		return NULL;
	*w = (word){bytes, word_hash(key), (uint8_t)text.len, kh_person_may_begin(key) ? TITLE : WORD};
	return w;
}

/* How far the first space is, or the end of the n bytes that are left. */
static inline size_t word_length(kh_bytes b, size_t n)
{
	uint64_t low = kh_bytes_zero(b.low ^ KH_BYTES_ALL(' ')), high = kh_bytes_zero(b.high ^ KH_BYTES_ALL(' '));
	size_t len = low != 0    ? (size_t)__builtin_ctzll(low) / 8
		     : high != 0 ? 8 + (size_t)__builtin_ctzll(high) / 8
				 : KH_BYTES_WIDTH;

	return len < n ? len : n;
}

/* A word of more than sixteen bytes. */
static bool long_word(kh_printer *printer, kh_str text, bool name, uint64_t *sum)
{
	kh_str key;

	if (!key_of(printer, text, &key) || (name && kh_person_may_begin(key)))
		return false;
	*sum = add_word(*sum, word_hash(key));
	return true;
}

/* Adds the word at the beginning of text, if there is one, and gives its length; SIZE_MAX where the text has to be asked as a whole. With
 * name it is the first of a name. */
static inline size_t take_word(kh_printer *printer, kh_str text, const char *stop, bool name, uint64_t *sum)
{
	kh_bytes bytes = kh_bytes_at(text.ptr, stop);
	size_t len = word_length(bytes, text.len);

	if (len == KH_BYTES_WIDTH && text.len > KH_BYTES_WIDTH && text.ptr[KH_BYTES_WIDTH] != ' ') {
		const char *space = memchr(text.ptr, ' ', text.len);
		len = space == NULL ? text.len : (size_t)(space - text.ptr);
		return long_word(printer, (kh_str){text.ptr, len}, name, sum) ? len : SIZE_MAX;
	}
	if (len == 0)
		return 0;
	bytes = kh_bytes_cut(bytes, len);
	if (is_ascii(bytes) && !name) {
		if (has_control(bytes, len))
			return SIZE_MAX;
		*sum = add_word(*sum, kh_hash_pair(lower(bytes.low), lower(bytes.high)));
		return len;
	}
	const word *met = meet(printer, (kh_str){text.ptr, len}, bytes);
	if (met == NULL || (name && met->state == TITLE))
		return SIZE_MAX;
	*sum = add_word(*sum, met->hash);
	return len;
}

static bool print_by_words(kh_printer *printer, kh_str cell, const char *stop, bool name, uint32_t *print)
{
	uint64_t sum = 0;
	size_t words = 0;

	for (size_t at = 0; at < cell.len; at++) {
		size_t len = take_word(printer, (kh_str){cell.ptr + at, cell.len - at}, stop, name && words == 0, &sum);

		if (len == SIZE_MAX)
			return false;
		words += len > 0;
		at += len;
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

bool kh_print_cell(kh_printer *printer, kh_str cell, const char *stop, uint32_t *print, uint32_t *person)
{
	if (!KH_BYTES_IN_ORDER || !print_by_words(printer, cell, stop, person != NULL, print))
		return print_by_key(printer, cell, print, person);
	if (person != NULL)
		*person = *print;
	return true;
}
