/* Prints the dictionary of libFuzzer: every keyword and every name of a column, in both languages. */
#include <stdio.h>

static void entry(const char *word)
{
	if (word == NULL || *word == '\0')
		return;
	putchar('"');
	for (; *word != '\0'; word++)
		printf("\\x%02x", (unsigned)(unsigned char)*word);
	puts("\"");
}

int main(void)
{
	static const char *const words[] = {
#define KH_KEYWORD(ident, vietnamese, english) vietnamese, english,
#include "lang/keyword.def"
#undef KH_KEYWORD
#define KH_FIELD(ident, dataset, type, name, english, others) name, english,
#include "lang/field.def"
#undef KH_FIELD
		"{", "}", "\"", "[tên]", "[đơn vị]", "01/06/2024", "14,5", "---\n", "20 %", "a) ", "#",
	};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		entry(words[i]);
	return 0;
}
