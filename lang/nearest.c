/* The nearest of many names. Names without their marks stand in a tree of letters, where names that begin alike share what they
 * share; a question walks it with all ways of writing the wanted name that are so many letters off, first one letter, then two,
 * and leaves a branch where none of them goes on. What is near is then compared by suggest.c's own measure: letters, then marks,
 * then the order of names. Of one name with few letters and another with marks right, it decides nothing that suggest.c would not.
 *
 * A letter outside of ASCII stands in the tree as one of 128 others, so it may look nearer there than it is, never further. */
#include "lang/nearest.h"

#include "lang/base/vec.h"
#include "lang/suggest.h"

enum {
	LONGEST = 255,                           /* letters of a wanted name that the tree can be asked for */
	DEEPEST = LONGEST - KH_SUGGEST_LETTERS,  /* letters of a name in it: no longer one is near to more than LONGEST */
	LEVELS = KH_SUGGEST_LETTERS + 1,         /* 0 to the most letters off */
	WORDS = (LONGEST + 2 * LEVELS) / 64 + 2, /* of a set of places in the wanted name */
	LATIN = 0x250,                           /* letters that are looked up: these, and ... */
	MORE_LATIN = 0x1E00,                     /* ... so many from here, in which Vietnamese is written */
	MORE_LATIN_END = 0x1F00,
	DROPPED = 0,
};

#define TWINS 0x80000000U /* the mark of a list of names, see node */

/* A node: the letters that lead to it from its parent, and the names that end with them. */
typedef struct {
	uint32_t label;       /* in labels */
	uint32_t names;       /* a name, or a place in twins and a mark, or KH_NONE */
	uint32_t child, next; /* the first below, the next beside; 0: none */
	uint32_t oldest;      /* the first of the names that end here or below */
	uint8_t first;        /* letter of the label */
	uint8_t len;          /* of the label */
	uint8_t least, most;  /* letters of the names that end here or below */
} node;

/* One of several names with the same letters. */
typedef struct {
	uint32_t name;
	uint32_t names; /* the others, as in a node */
} twin;

struct kh_nearest {
	kh_map_text *written, *key;
	kh_nearest_wants *wants;
	const void *owner;
	size_t taken;       /* names that are in the tree */
	KH_VEC(node) nodes; /* the first is the root */
	KH_VEC(unsigned char) labels;
	KH_VEC(twin) twins;
	KH_VEC(uint32_t) long_names;
	unsigned char *letters; /* of Latin letters: how they stand in the tree */
	/* Lists name the same unknown unit again and again: what was answered once is answered from here. */
	KH_VEC(kh_str) asked; /* keys ... */
	KH_VEC(uint32_t) found;
	kh_map by_key; /* of asked */
};

/* ---- letters ---- */

static unsigned char squeezed(uint32_t letter)
{
	return (unsigned char)(letter < 0x80 ? letter : 0x80 | ((letter ^ letter >> 7 ^ letter >> 14) & 0x7F));
}

static unsigned char *latin_letters(void)
{
	unsigned char *letters = kh_alloc_atomic(LATIN + MORE_LATIN_END - MORE_LATIN);

	for (uint32_t cp = 0; cp < LATIN; cp++)
		letters[cp] = squeezed(kh_bare_letter(cp));
	for (uint32_t cp = MORE_LATIN; cp < MORE_LATIN_END; cp++)
		letters[LATIN + cp - MORE_LATIN] = squeezed(kh_bare_letter(cp));
	return letters;
}

/* The letters of a key as they stand in the tree; LONGEST + 1 where there are more than LONGEST. */
static size_t tree_letters(const kh_nearest *names, kh_str key, unsigned char out[LONGEST])
{
	size_t n = 0;
	uint32_t cp;

	for (size_t at = 0; at < key.len;) {
		unsigned char letter;

		at += kh_utf8_decode((kh_str){key.ptr + at, key.len - at}, &cp);
		if (cp < LATIN)
			letter = names->letters[cp];
		else if (cp >= MORE_LATIN && cp < MORE_LATIN_END)
			letter = names->letters[LATIN + cp - MORE_LATIN];
		else
			letter = squeezed(kh_bare_letter(cp));
		if (letter == DROPPED)
			continue;
		if (n == LONGEST)
			return LONGEST + 1;
		out[n++] = letter;
	}
	return n;
}

/* ---- the tree ---- */

static uint32_t add_node(kh_nearest *names, node new)
{
	kh_push_data(&names->nodes, new);
	return (uint32_t)names->nodes.len - 1;
}

static void add_name(kh_nearest *names, node *n, uint32_t name)
{
	if (n->names == KH_NONE) {
		n->names = name;
		return;
	}
	kh_push_data(&names->twins, (twin){name, n->names});
	n->names = (uint32_t)(names->twins.len - 1) | TWINS;
}

/* The child that begins with the letter, or 0; then *last is the last child, or 0. */
static uint32_t child_with(const kh_nearest *names, uint32_t parent, unsigned char letter, uint32_t *last)
{
	uint32_t child = names->nodes.at[parent].child;

	for (*last = 0; child != 0 && names->nodes.at[child].first != letter; child = names->nodes.at[child].next)
		*last = child;
	return child;
}

/* The last letters of a name, and how many it has in all. */
typedef struct {
	const unsigned char *letters;
	size_t len, all;
} ending;

/* Children stand in the order of their first names: of names equally near the first one counts, so it had better be met first. */
static void add_leaf(kh_nearest *names, uint32_t parent, uint32_t last, ending end, uint32_t name)
{
	node leaf = {
		.label = (uint32_t)names->labels.len,
		.names = name,
		.oldest = name,
		.first = end.letters[0],
		.len = (uint8_t)end.len,
		.least = (uint8_t)end.all,
		.most = (uint8_t)end.all,
	};
	uint32_t child = add_node(names, leaf);

	for (size_t i = 0; i < end.len; i++)
		kh_push_data(&names->labels, end.letters[i]);
	if (last == 0)
		names->nodes.at[parent].child = child;
	else
		names->nodes.at[last].next = child;
}

/* What is below the first letters of the label goes one further down. */
static void split(kh_nearest *names, uint32_t at, uint8_t letters)
{
	node low = names->nodes.at[at], *high;

	low.label += letters;
	low.len = (uint8_t)(low.len - letters);
	low.next = 0;
	low.child = names->nodes.at[at].child;
	low.first = names->labels.at[low.label];
	uint32_t below = add_node(names, low);
	high = &names->nodes.at[at];
	high->len = letters;
	high->names = KH_NONE;
	high->child = below;
}

static uint8_t alike(const kh_nearest *names, const node *n, const unsigned char *letters, size_t left)
{
	uint8_t i = 0;

	while (i < n->len && i < left && names->labels.at[n->label + i] == letters[i])
		i++;
	return i;
}

static void widen(node *n, size_t letters)
{
	if (letters < n->least)
		n->least = (uint8_t)letters;
	if (letters > n->most)
		n->most = (uint8_t)letters;
}

static void insert(kh_nearest *names, const unsigned char *letters, size_t n, uint32_t name)
{
	uint32_t at = 0, last;

	widen(&names->nodes.at[0], n);
	for (size_t done = 0; done < n;) {
		uint32_t child = child_with(names, at, letters[done], &last);
		uint8_t same;

		if (child == 0) {
			add_leaf(names, at, last, (ending){letters + done, n - done, n}, name);
			return;
		}
		same = alike(names, &names->nodes.at[child], letters + done, n - done);
		if (same < names->nodes.at[child].len)
			split(names, child, same);
		widen(&names->nodes.at[child], n);
		at = child;
		done += same;
	}
	add_name(names, &names->nodes.at[at], name);
}

kh_nearest *kh_nearest_new(kh_map_text *written, kh_map_text *key, kh_nearest_wants *wants, const void *owner)
{
	kh_nearest *names = KH_NEW(kh_nearest);

	*names = (kh_nearest){.written = written, .key = key, .wants = wants, .owner = owner};
	return names;
}

static kh_str asked_text(const void *owner, uint32_t index)
{
	return ((const kh_nearest *)owner)->asked.at[index];
}

static void forget_answers(kh_nearest *names)
{
	kh_map_free(&names->by_key);
	kh_map_init(&names->by_key, asked_text, names);
	names->asked.len = names->found.len = 0;
}

/* Takes the names that are new; answers of fewer names are forgotten. */
static void bring_up_to_date(kh_nearest *names, size_t count)
{
	unsigned char letters[LONGEST];

	if (names->letters == NULL) {
		names->letters = latin_letters();
		add_node(names, (node){.names = KH_NONE, .least = DEEPEST});
		forget_answers(names);
	}
	if (names->taken < count)
		forget_answers(names);
	for (; names->taken < count; names->taken++) {
		uint32_t name = (uint32_t)names->taken;
		size_t n;

		if (names->wants != NULL && !names->wants(names->owner, name))
			continue;
		n = tree_letters(names, names->key(names->owner, name), letters);
		if (n > DEEPEST)
			kh_push_data(&names->long_names, name);
		else
			insert(names, letters, n, name);
	}
}

/* ---- a question ---- */

/* Where in the wanted name one may stand after so many letters of another: a bit for each place, the middle one for as many
 * letters of the wanted name; bit 0 for `radius` fewer. One set a number of letters off. */
typedef struct {
	uint32_t reach[LEVELS];
	uint32_t swap[LEVELS]; /* places from which this letter is the second next: the next letter may complete a swap */
	unsigned least;        /* letters off at which there is a place at all; more than limit: nowhere */
} places;

typedef struct {
	kh_nearest *names;
	kh_str key, bare; /* of the wanted name */
	bool sure;        /* all its letters are ASCII: the tree tells distances as they are */
	size_t len;       /* its letters in the tree: */
	unsigned char letters[LONGEST];
	unsigned radius; /* letters that may differ in this walk ... */
	unsigned limit;  /* ... and still of use after what was found */
	size_t cost;     /* of the nearest so far, */
	uint32_t best;   /* or KH_NONE */
	uint8_t class[256];
	uint64_t at[LONGEST + 1]
		   [WORDS]; /* [class]: bit KH_SUGGEST_LETTERS + i where the letter i of the wanted name is of the class */
} question;

/* Bit b: is the letter of the wanted name at depth - radius + b this one? */
static uint32_t places_of(const question *q, unsigned char letter, size_t depth)
{
	const uint64_t *at = q->at[q->class[letter]];
	size_t from = depth + KH_SUGGEST_LETTERS - q->radius, shift = from % 64;
	uint64_t bits = at[from / 64] >> shift;

	if (shift > 0)
		bits |= at[from / 64 + 1] << (64 - shift);
	return (uint32_t)bits;
}

/* The places that exist after `depth` letters; none when the wanted name is over for too long. */
static uint32_t existing(const question *q, size_t depth)
{
	unsigned all = 2 * q->radius;

	if (depth > q->len + q->radius)
		return 0;
	if (q->len + q->radius - depth < all)
		all = (unsigned)(q->len + q->radius - depth);
	return (UINT32_C(2) << all) - 1;
}

/* One letter further. */
static void step(const question *q, const places *old, places *new, size_t depth, unsigned char letter)
{
	uint32_t here = places_of(q, letter, depth), exist = existing(q, depth + 1);
	unsigned off = old->least;

	if (off > 0)
		new->reach[off - 1] = new->swap[off - 1] = 0;
	new->reach[off] = old->reach[off] & here &exist;
	if (off > 0)
		new->reach[off] |= old->swap[off - 1] & here << 1 & exist;
	new->swap[off] = old->reach[off] & here >> 1;
	new->least = new->reach[off] != 0 ? off : q->limit + 1;
	while (off++ < q->limit) {
		uint32_t fewer = old->reach[off - 1];
		uint32_t reach =
			(old->reach[off] & here) | fewer | fewer >> 1 | new->reach[off - 1] << 1 | (old->swap[off - 1] & here << 1);

		new->reach[off] = reach &exist;
		new->swap[off] = old->reach[off] & here >> 1;
		if (new->reach[off] != 0 && off < new->least)
			new->least = off;
	}
}

/* Is the name, so many letters off, nearer than the nearest so far? Marks that differ besides cost once. */
static void consider(question *q, uint32_t name, size_t letters)
{
	size_t cost = letters * KH_SUGGEST_LETTER;

	if (cost > q->cost || (cost == q->cost && name > q->best))
		return;
	if (kh_edit_distance(q->key, q->names->key(q->names->owner, name), letters) > letters)
		cost += KH_SUGGEST_MARKS;
	if (cost > q->cost || (cost == q->cost && name > q->best))
		return;
	q->cost = cost;
	q->best = name;
	if (cost / KH_SUGGEST_LETTER < q->limit)
		q->limit = (unsigned)(cost / KH_SUGGEST_LETTER);
}

static void compare(question *q, uint32_t name)
{
	size_t letters = kh_edit_distance(q->bare, kh_bare_key(q->names->written(q->names->owner, name)), q->limit);

	if (letters <= q->limit)
		consider(q, name, letters);
}

static void consider_all(question *q, uint32_t names, size_t letters)
{
	while (names != KH_NONE) {
		bool several = names & TWINS;
		uint32_t name = several ? q->names->twins.at[names & ~TWINS].name : names;

		if (q->sure)
			consider(q, name, letters);
		else
			compare(q, name);
		names = several ? q->names->twins.at[names & ~TWINS].names : KH_NONE;
	}
}

/* The letters by which what was walked is off the wanted name; more than limit when it is too short or too long. */
static unsigned letters_off(const question *q, const places *p, size_t depth)
{
	unsigned off = p->least;
	uint32_t end;

	if (depth > q->len + q->radius || depth + q->radius < q->len)
		return q->limit + 1;
	end = UINT32_C(1) << (q->len + q->radius - depth);
	while (off <= q->limit && !(p->reach[off] & end))
		off++;
	return off;
}

/* Can a name of the node, at least so many letters off, still be the answer? */
static bool is_of_use(const question *q, const node *n, unsigned off)
{
	size_t cost = off * (size_t)KH_SUGGEST_LETTER;

	return off <= q->limit && (cost < q->cost || (cost == q->cost && n->oldest < q->best));
}

/* No further letter may differ: from the letter i of the node's label on, the names that go on as the wanted one does at `place`. */
static void follow(question *q, uint32_t at, size_t i, size_t place, unsigned off)
{
	const node *nodes = q->names->nodes.at, *n = &nodes[at];
	const unsigned char *labels = q->names->labels.at;

	while (is_of_use(q, n, off)) {
		if (n->len - i > q->len - place)
			return;
		for (; i < n->len; i++)
			if (labels[n->label + i] != q->letters[place++])
				return;
		if (place == q->len) {
			if (n->names != KH_NONE)
				consider_all(q, n->names, off);
			return;
		}
		at = n->child;
		while (at != 0 && nodes[at].first != q->letters[place])
			at = nodes[at].next;
		if (at == 0)
			return;
		n = &nodes[at];
		i = 0;
	}
}

static void follow_all(question *q, uint32_t at, size_t i, size_t depth, const places *p)
{
	unsigned off = p->least;

	for (uint32_t bits = p->reach[off]; bits != 0; bits &= bits - 1)
		follow(q, at, i, depth + (unsigned)__builtin_ctz(bits) - q->radius, off);
}

/* Have all letters differed that may? A swap that is half done counts as one that may. */
static bool is_spent(const question *q, const places *p)
{
	return p->least == q->limit && (p->least == 0 || p->swap[p->least - 1] == 0);
}

/* The node is at most DEEPEST letters down. */
static void walk(question *q, uint32_t at, size_t depth, const places *above)
{
	const node *n = &q->names->nodes.at[at];
	places p[2];
	unsigned off;

	if (n->least > q->len + q->limit || n->most + q->limit < q->len)
		return;
	for (size_t i = 0;; i++) {
		places *next = &p[i % 2];

		if (!is_of_use(q, n, above->least))
			return;
		if (is_spent(q, above)) {
			follow_all(q, at, i, depth, above);
			return;
		}
		if (i == n->len)
			break;
		step(q, above, next, depth++, q->names->labels.at[n->label + i]);
		above = next;
	}
	off = letters_off(q, above, depth);
	if (n->names != KH_NONE && off <= q->limit)
		consider_all(q, n->names, off);
	for (uint32_t child = n->child; child != 0; child = q->names->nodes.at[child].next)
		walk(q, child, depth, above);
}

/* All names that are at most `radius` letters off. */
static void walk_all(question *q, unsigned radius)
{
	places start = {.reach = {0}};

	q->radius = q->limit = radius;
	start.reach[0] = UINT32_C(1) << radius;
	for (unsigned off = 1; off <= radius; off++)
		start.reach[off] = (start.reach[off - 1] << 1) & existing(q, 0);
	walk(q, 0, 0, &start);
}

static void note_letters(question *q)
{
	uint8_t classes = 0;

	memset(q->class, 0, sizeof q->class);
	memset(q->at[0], 0, sizeof q->at[0]);
	q->sure = true;
	for (size_t i = 0; i < q->len; i++) {
		uint8_t *class = &q->class[q->letters[i]];
		size_t bit = i + KH_SUGGEST_LETTERS;

		if (*class == 0) {
			*class = ++classes;
			memset(q->at[*class], 0, sizeof q->at[0]);
		}
		q->at[*class][bit / 64] |= UINT64_C(1) << bit % 64;
		q->sure = q->sure && q->letters[i] < 0x80;
	}
}

/* The nearest by what suggest.c allows: first few letters off, because that costs little and is usual. */
static uint32_t answer(kh_nearest *names, kh_str wanted, kh_str key)
{
	question q;
	unsigned allowed;

	q.names = names;
	q.key = key;
	q.bare = kh_bare_key(wanted);
	q.cost = SIZE_MAX;
	q.best = KH_NONE;
	q.len = tree_letters(names, key, q.letters);
	allowed = (unsigned)kh_suggest_allowed(q.bare);
	if (q.bare.len == 0)
		return KH_NONE;
	if (q.len <= LONGEST) {
		note_letters(&q);
		for (unsigned radius = allowed == 0 ? 0 : 1; q.best == KH_NONE && radius <= allowed; radius++)
			walk_all(&q, radius);
	}
	q.limit = q.best == KH_NONE ? allowed : (unsigned)(q.cost / KH_SUGGEST_LETTER);
	for (size_t i = 0; i < names->long_names.len && q.len + q.limit > DEEPEST; i++)
		compare(&q, names->long_names.at[i]);
	return q.best;
}

uint32_t kh_nearest_find(kh_nearest *names, size_t count, kh_str wanted)
{
	kh_str key = kh_key(wanted);
	uint32_t known;

	bring_up_to_date(names, count);
	known = kh_map_find(&names->by_key, key);
	if (known != KH_NONE)
		return names->found.at[known];
	kh_push(&names->asked, key);
	kh_push_data(&names->found, answer(names, wanted, key));
	kh_map_add(&names->by_key, key, (uint32_t)names->asked.len - 1);
	return names->found.at[names->found.len - 1];
}
