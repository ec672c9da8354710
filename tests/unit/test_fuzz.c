/* The fuzz targets over their corpora: small files that reach much of the program, and those that once broke it. */
#include "tests/unit/unit.h"

#include <glob.h>
#include <stdio.h>

#define TARGETS(X)                                                                                                                 \
	X(book) X(cases) X(config) X(csv) X(encoding) X(formats) X(nearest) X(numbers) X(plan) X(rules) X(run) X(sheet) X(units)

#define DECLARE(name) void fuzz_##name(kh_str input);
TARGETS(DECLARE)
#undef DECLARE

static kh_str file_bytes(const char *path)
{
	kh_buf out = {0};
	char part[4096];
	size_t n;
	FILE *file = fopen(path, "rb");

	assert_non_null(file);
	while ((n = fread(part, 1, sizeof part, file)) > 0)
		kh_buf_add(&out, (kh_str){part, n});
	fclose(file);
	return kh_buf_str(&out);
}

/* What the target states holds, or it ends the program: the last name printed is that of the file. */
static void replay(const char *pattern, void target(kh_str))
{
	glob_t found;

	assert_int_equal(glob(pattern, 0, NULL, &found), 0);
	for (size_t i = 0; i < found.gl_pathc; i++) {
		print_message("# %s\n", found.gl_pathv[i]);
		target(file_bytes(found.gl_pathv[i]));
	}
	globfree(&found);
}

#define REPLAY(name)                                                                                                               \
	static void name(void **state)                                                                                             \
	{                                                                                                                          \
		(void)state;                                                                                                       \
		replay("tests/fuzz/corpus/" #name "/*", fuzz_##name);                                                              \
	}
TARGETS(REPLAY)
#undef REPLAY

int main(void)
{
	static const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test(name),
		TARGETS(TEST)
#undef TEST
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
