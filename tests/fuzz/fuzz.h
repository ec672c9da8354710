/* A fuzz target is one function over any bytes: FUZZ(name) { ... input ... }. It stops the program where what it states does not
 * hold. `make fuzz` makes a libFuzzer program of each, and tests/unit/test_fuzz.c calls it with the files of tests/fuzz/corpus. */
#ifndef KH_TESTS_FUZZ_H
#define KH_TESTS_FUZZ_H

#include "lang/base/mem.h"
#include "lang/base/text.h"

#ifdef KH_FUZZING
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
/* Gives back all that was allocated since the program began; heap.c. */
void fuzz_heap_reset(void);
/* Another seed for all hashes; lang/base/map.c. */
void kh_hash_reseed(uint64_t number);
#define fuzz_reseed(number) kh_hash_reseed(number)
/* Replay may take what fuzzing may not: processes of its own. */
#define fuzz_replays false
/* Is it the turn of check i of n, each of which is dear? Replay makes all of them. */
#define fuzz_turn(input, i, n) ((input).len % (n) == (i))
#define FUZZ(name)                                                                                                                 \
	static void fuzz_##name(kh_str input);                                                                                     \
	int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)                                                               \
	{                                                                                                                          \
		fuzz_##name((kh_str){(const char *)data, size});                                                                   \
		fuzz_heap_reset();                                                                                                 \
		return 0;                                                                                                          \
	}                                                                                                                          \
	static void fuzz_##name(kh_str input)
#else
#define fuzz_reseed(number) ((void)(number))
#define fuzz_replays true
#define fuzz_turn(input, i, n) ((void)(input), (void)(i), (void)(n), true)
#define FUZZ(name)                                                                                                                 \
	void fuzz_##name(kh_str input);                                                                                            \
	void fuzz_##name(kh_str input)
#endif

/* What is true whatever the input is. */
#define HOLDS(what)                                                                                                                \
	do {                                                                                                                       \
		if (!(what))                                                                                                       \
			KH_BUG(#what);                                                                                             \
	} while (0)

/* The bytes in memory of their own, so that AddressSanitizer sees a read past their end. */
static inline kh_str fuzz_exact(kh_str bytes)
{
	char *exact = kh_alloc_atomic(bytes.len);

	if (bytes.len > 0)
		memcpy(exact, bytes.ptr, bytes.len);
	return (kh_str){exact, bytes.len};
}

/* The input as a file that passed the checks of reading: what is not UTF-8 and NUL are left out. */
static inline kh_str fuzz_text(kh_str input)
{
	kh_buf out = {0};

	while (input.len > 0) {
		size_t good = kh_utf8_valid_prefix(input);
		for (size_t i = 0; i < good; i++)
			if (input.ptr[i] != '\0')
				kh_buf_char(&out, input.ptr[i]);
		input = kh_str_slice(input, good < input.len ? good + 1 : good, input.len);
	}
	return fuzz_exact(kh_buf_str(&out));
}

/* Takes the first line off the text. */
static inline kh_str fuzz_take_line(kh_str *text)
{
	size_t end = 0;

	while (end < text->len && text->ptr[end] != '\n')
		end++;
	kh_str line = kh_str_slice(*text, 0, end);
	*text = kh_str_slice(*text, end < text->len ? end + 1 : end, text->len);
	return line;
}

#endif
