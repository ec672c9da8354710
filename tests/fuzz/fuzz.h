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

/* The input as a file that passed the checks of reading: what is not UTF-8 and NUL are left out. A copy of its own, so that
 * AddressSanitizer sees a read past its end. */
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
	char *exact = kh_alloc_atomic(out.len);
	for (size_t i = 0; i < out.len; i++)
		exact[i] = out.ptr[i];
	return (kh_str){exact, out.len};
}

#endif
