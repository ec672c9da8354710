/* Rule files in memory, laid end to end. Between two files one offset is left free, so that the end of a file is a place of its
 * own. Reads no files and checks no text: that is done before. */
#include "lang/source.h"

#include <string.h>

/* Where the next line begins; 0: there is none. */
static size_t next_line(kh_str text, size_t at)
{
	const char *end = at < text.len ? memchr(text.ptr + at, '\n', text.len - at) : NULL;

	return end == NULL ? 0 : (size_t)(end - text.ptr) + 1;
}

static void find_lines(kh_source *source)
{
	kh_str text = source->text;
	size_t count = 1;

	for (size_t at = next_line(text, 0); at > 0; at = next_line(text, at))
		count++;
	source->lines.at = kh_alloc_atomic(count * sizeof *source->lines.at);
	source->lines.cap = count;
	source->lines.at[source->lines.len++] = source->base;
	for (size_t at = next_line(text, 0); at > 0; at = next_line(text, at))
		source->lines.at[source->lines.len++] = source->base + (uint32_t)at;
}

static bool begins_character(char c)
{
	return ((unsigned char)c & 0xC0) != 0x80;
}

/* Characters that begin between two bytes of the text. */
static inline uint32_t characters_in(kh_str text, size_t from, size_t to)
{
	kh_str part = kh_str_slice(text, from, to);
	uint32_t count = 0;

	for (size_t i = 0; i < part.len; i++)
		count += begins_character(part.ptr[i]);
	return count;
}

static void count_characters(kh_source *source)
{
	kh_str text = source->text;
	size_t steps = text.len / KH_COUNT_STEP;
	uint32_t *counts = kh_alloc_atomic((steps + 1) * sizeof *counts);

	counts[0] = 0;
	for (size_t i = 0; i < steps; i++)
		counts[i + 1] = counts[i] + characters_in(text, i * KH_COUNT_STEP, (i + 1) * KH_COUNT_STEP);
	source->counts = counts;
}

/* Characters that begin before a byte of the text. */
static uint32_t characters_before(const kh_source *source, size_t at)
{
	return source->counts[at / KH_COUNT_STEP] + characters_in(source->text, at - at % KH_COUNT_STEP, at);
}

/* The usual line is short and counted at once. */
static uint32_t characters_between(const kh_source *source, size_t from, size_t to)
{
	if (to - from > KH_COUNT_STEP)
		return characters_before(source, to) - characters_before(source, from);
	return characters_in(source->text, from, to);
}

kh_source *kh_sources_add(kh_sources *all, kh_str name, kh_str path, kh_str text)
{
	kh_source *source = KH_NEW(kh_source);

	if (all->end == 0)
		all->end = 1;
	if (text.len >= UINT32_MAX - all->end)
		KH_BUG("4 GB of rule files");
	source->name = name;
	source->path = path;
	source->text = text;
	source->base = all->end;
	find_lines(source);
	count_characters(source);
	all->end += (uint32_t)text.len + 1;
	kh_push(&all->files, source);
	return source;
}

const kh_source *kh_source_at(const kh_sources *all, uint32_t offset)
{
	size_t i;

	if (offset == 0 || offset >= all->end)
		return NULL;
	kh_bisect(i, 1, all->files.len, all->files.at[i]->base <= offset);
	return all->files.at[i - 1];
}

/* The number of the line, from 0, that holds the offset. */
static size_t line_at(const kh_source *source, uint32_t offset)
{
	size_t i;

	kh_bisect(i, 1, source->lines.len, source->lines.at[i] <= offset);
	return i - 1;
}

kh_place kh_place_of(const kh_sources *all, uint32_t offset)
{
	const kh_source *source = kh_source_at(all, offset);
	size_t line;
	uint32_t column;

	if (source == NULL)
		return (kh_place){0};
	line = line_at(source, offset);
	column = characters_between(source, source->lines.at[line] - source->base, offset - source->base);
	return (kh_place){source, (uint32_t)line + 1, column + 1};
}

kh_str kh_source_line(const kh_source *source, uint32_t line, uint32_t *start)
{
	size_t from = source->lines.at[line - 1] - source->base;
	size_t to = line < source->lines.len ? source->lines.at[line] - source->base - 1 : source->text.len;

	if (to > from && source->text.ptr[to - 1] == '\r')
		to--;
	*start = source->lines.at[line - 1];
	return kh_str_slice(source->text, from, to);
}

kh_str kh_span_text(const kh_sources *all, kh_span span)
{
	const kh_source *source = kh_source_at(all, span.start);
	size_t to;

	if (source == NULL || span.end < span.start)
		return KH_NO_STR;
	to = span.end - source->base;
	return kh_str_slice(source->text, span.start - source->base, to < source->text.len ? to : source->text.len);
}

kh_span kh_span_join(kh_span a, kh_span b)
{
	if (a.start == 0)
		return b;
	if (b.start == 0)
		return a;
	return (kh_span){a.start, b.end};
}
