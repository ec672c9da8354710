/* The nearest of many names. Names without their marks stand in a tree of letters, where names that begin alike share what they
 * share; a question walks it with all ways of writing the wanted name that are so many letters off, first one letter, then two,
 * and leaves a branch where none of them goes on. What is near is then compared by suggest.c's own measure: letters, then marks,
 * then the order of names. Of one name with few letters and another with marks right, it decides nothing that suggest.c would not.
 *
 * The tree grows where it is walked: until then a node holds its names in a heap, and few questions leave most of them there.
 *
 * A letter outside of ASCII stands in the tree as one of 128 others, so it may look nearer there than it is, never further. */
#include "lang/nearest.h"

#include "lang/base/vec.h"
#include "lang/suggest.h"

enum {
	LONGEST = 255,                           /* letters of a wanted name that the tree can be asked for */
	LONG = LONGEST - KH_SUGGEST_LETTERS,     /* none of fewer letters is near a longer one */
	LEVELS = KH_SUGGEST_LETTERS + 1,         /* 0 to the most letters off */
	WORDS = (LONGEST + 2 * LEVELS) / 64 + 2, /* of a set of places in the wanted name */
	LATIN = 0x250,                           /* letters that are looked up: these, and ... */
	MORE_LATIN = 0x1E00,                     /* ... so many from here, in which Vietnamese is written */
	MORE_LATIN_END = 0x1F00,
	DROPPED = 0,
};

/* A node. Open: the letters that lead to it from its parent, and the names that end with them. Not open: the first of these letters
 * (the root has none), and all names that go on from there. */
typedef struct {
	uint32_t label;       /* where they stand among the letters of a name */
	uint32_t names;       /* the first of its names, or KH_NONE */
	uint32_t child, next; /* the first below, the next beside; 0: none */
	uint32_t oldest;      /* the first of the names that end here or below */
	uint64_t lengths;     /* letters that these have: bit_of each */
	uint8_t first;        /* of the letters */
	uint8_t len;
	bool open;
} node;

/* A name in the tree. */
typedef struct {
	uint32_t next; /* the next one of its node, or KH_NONE */
	uint32_t rest; /* its letters behind what leads to its node */
} leaf;

struct kh_nearest {
	kh_map_text *written, *key;
	kh_nearest_wants *wants;
	const void *owner;
	KH_ROWS(leaf) leaves;           /* of the names in the tree, by number */
	KH_ROWS(uint8_t) lengths;       /* letters of these names, at most 255 */
	KH_ROWS(unsigned char) letters; /* of these names, DROPPED after each */
	KH_ROWS(node) nodes;            /* the first is the root */
	KH_ROWS(uint32_t) long_names;   /* those that may have LONG letters, of ... */
	size_t long_taken;              /* ... so many; they are looked for when one is wanted */
	unsigned char *latin;           /* Latin letters: how they stand in the tree */
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

static unsigned char letter_of(const kh_nearest *names, uint32_t cp)
{
	if (cp < LATIN)
		return names->latin[cp];
	if (cp >= MORE_LATIN && cp < MORE_LATIN_END)
		return names->latin[LATIN + cp - MORE_LATIN];
	return squeezed(kh_bare_letter(cp));
}

/* Writes the letters of a key as they stand in the tree; gives how many there are. There is room for as many as the key has bytes, and one. */
static size_t put_letters(const kh_nearest *names, kh_str key, unsigned char *out)
{
	unsigned char *end = out;
	uint32_t cp;

	for (size_t at = 0; at < key.len;) {
		for (; at < key.len && (signed char)key.ptr[at] > 0; at++) /* ASCII but NUL, which is dropped */
			*end++ = (unsigned char)key.ptr[at];
		if (at == key.len)
			break;
		at += kh_utf8_decode((kh_str){key.ptr + at, key.len - at}, &cp);
		*end = letter_of(names, cp);
		end += *end != DROPPED;
	}
	return (size_t)(end - out);
}

/* ---- the tree ---- */

static kh_str key_of(const kh_nearest *names, uint32_t name)
{
	return names->key(names->owner, name);
}

/* A set of lengths has 64 bits: one for each length up to EACH, then one for four together, the last one for all that are longer. */
static uint64_t bit_of(size_t length)
{
	enum { EACH = 48, LAST = 63 };
	size_t bit = length < EACH ? length : EACH + (length - EACH) / 4;

	return UINT64_C(1) << (bit < LAST ? bit : LAST);
}

/* The child that begins with the letter, or 0. */
static uint32_t child_with(const kh_nearest *names, uint32_t parent, unsigned char letter)
{
	uint32_t child = names->nodes.at[parent].child;

	while (child != 0 && names->nodes.at[child].first != letter)
		child = names->nodes.at[child].next;
	return child;
}

/* Adds a node that is not open, with one name, behind the child `last` of the parent, or as its first one. */
static uint32_t add_child(kh_nearest *names, uint32_t parent, uint32_t last, uint32_t label, uint32_t name)
{
	uint32_t child = (uint32_t)names->nodes.len, *link;

	kh_push_row(&names->nodes, (node){
					   .label = label,
					   .names = name,
					   .oldest = name,
					   .lengths = bit_of(names->lengths.at[name]),
					   .first = names->letters.at[label],
				   });
	names->leaves.at[name] = (leaf){KH_NONE, label + 1};
	link = last != 0 ? &names->nodes.at[last].next : &names->nodes.at[parent].child;
	names->nodes.at[child].next = *link;
	*link = child;
	return child;
}

/* How many letters two names have alike, at most so many. */
static size_t alike(const unsigned char *a, const unsigned char *b, size_t most)
{
	size_t n = 0;

	while (n < most && a[n] == b[n])
		n++;
	return n;
}

/* Sorts the names of the node by the letter that follows so many. */
static void sort_out(kh_nearest *names, uint32_t at, uint32_t same)
{
	uint32_t children[UINT8_MAX + 1], ends[UINT8_MAX + 1], last = 0, next, ended = KH_NONE;

	memset(ends, 0xFF, sizeof ends); /* KH_NONE */
	for (uint32_t name = names->nodes.at[at].names; name != KH_NONE; name = next) {
		uint32_t rest = names->leaves.at[name].rest + same;
		unsigned char letter = names->letters.at[rest];

		next = names->leaves.at[name].next;
		names->leaves.at[name] = (leaf){KH_NONE, rest + 1};
		if (ends[letter] != KH_NONE)
			names->leaves.at[ends[letter]].next = name;
		else if (letter == DROPPED)
			ended = name;
		else
			last = children[letter] = add_child(names, at, last, rest, name);
		if (letter != DROPPED) {
			node *child = &names->nodes.at[children[letter]];

			child->lengths |= bit_of(names->lengths.at[name]);
			if (name < child->oldest)
				child->oldest = name;
		}
		ends[letter] = name;
	}
	names->nodes.at[at].names = ended;
}

/* What leads to a node with one name is known without sorting. */
static void open_single(const kh_nearest *names, node *n)
{
	size_t len = strlen((const char *)names->letters.at + n->label);

	if (names->leaves.at[n->names].next != KH_NONE || len > UINT8_MAX)
		return;
	n->open = true;
	n->len = (uint8_t)len;
}

/* Opens a node that is not. Children stand in the order of their first names: of names equally near the first one counts, so it had better
 * be met first. */
static void open_up(kh_nearest *names, uint32_t at)
{
	node *n = &names->nodes.at[at];
	const unsigned char *letters = names->letters.at;
	uint32_t first = names->leaves.at[n->names].rest, begun = at != 0;
	size_t same = strlen((const char *)letters + first);

	if (same > UINT8_MAX - begun)
		same = UINT8_MAX - begun;
	for (uint32_t name = names->leaves.at[n->names].next; name != KH_NONE && same > 0; name = names->leaves.at[name].next)
		same = alike(letters + first, letters + names->leaves.at[name].rest, same);
	n->open = true;
	n->len = (uint8_t)(begun + same);
	sort_out(names, at, (uint32_t)same);
	for (uint32_t child = names->nodes.at[at].child; child != 0; child = names->nodes.at[child].next)
		open_single(names, &names->nodes.at[child]);
}

/* What is below the first letters of the label goes one further down. */
static void split(kh_nearest *names, uint32_t at, uint8_t letters)
{
	node low = names->nodes.at[at], *high;

	low.label += letters;
	low.len = (uint8_t)(low.len - letters);
	low.next = 0;
	low.first = names->letters.at[low.label];
	kh_push_row(&names->nodes, low);
	high = &names->nodes.at[at];
	high->len = letters;
	high->names = KH_NONE;
	high->child = (uint32_t)names->nodes.len - 1;
}

/* A name that is later than those in the tree, with all its letters behind its rest. */
static void insert(kh_nearest *names, uint32_t name)
{
	uint32_t at = 0, rest = names->leaves.at[name].rest, child;

	while (names->nodes.at[at].open) {
		const node *n = &names->nodes.at[at];
		uint8_t same = (uint8_t)alike(names->letters.at + n->label, names->letters.at + rest, n->len);

		if (same < n->len)
			split(names, at, same);
		names->nodes.at[at].lengths |= bit_of(names->lengths.at[name]);
		rest += same;
		if (names->letters.at[rest] == DROPPED)
			break;
		child = child_with(names, at, names->letters.at[rest]);
		if (child == 0) {
			add_child(names, at, 0, rest, name);
			return;
		}
		at = child;
	}
	names->nodes.at[at].lengths |= bit_of(names->lengths.at[name]);
	if (!names->nodes.at[at].open && at != 0)
		rest++; /* past its first letter */
	names->leaves.at[name] = (leaf){names->nodes.at[at].names, rest};
	names->nodes.at[at].names = name;
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

/* Names that nothing was looked for among yet: the last one goes first, so that the first one stands first. */
static void fill_root(kh_nearest *names)
{
	node *root = &names->nodes.at[0];

	for (uint32_t name = (uint32_t)names->leaves.len; name-- > 0;)
		if (names->leaves.at[name].rest != KH_NONE) {
			names->leaves.at[name].next = root->names;
			root->names = name;
			root->lengths |= bit_of(names->lengths.at[name]);
		}
	root->open = root->names == KH_NONE;
	if (!root->open)
		root->label = names->leaves.at[root->names].rest;
}

static unsigned char *room_for(kh_nearest *names, size_t more)
{
	if (names->letters.len + more > names->letters.cap) {
		names->letters.cap = names->letters.cap * 2 + more;
		names->letters.at = kh_plain_realloc(names->letters.at, names->letters.cap);
	}
	return names->letters.at + names->letters.len;
}

/* A name without its last word, which names that follow mostly share. */
typedef struct {
	kh_buf key;
	size_t at, len; /* its letters among those of names */
} heading;

static kh_str without_last_word(kh_str key)
{
	while (key.len > 0 && key.ptr[key.len - 1] != ' ')
		key.len--;
	return key;
}

/* Notes the letters of one name; gives how many there are. */
static size_t note_letters_of(kh_nearest *names, heading *head, kh_str key)
{
	unsigned char *letters = room_for(names, key.len + 1);
	size_t at = names->letters.len, n;

	if (head->len > 0 && kh_str_starts(key, kh_buf_str(&head->key))) {
		memcpy(letters, names->letters.at + head->at, head->len);
	} else {
		head->key.len = 0;
		kh_buf_add(&head->key, without_last_word(key));
		head->len = put_letters(names, kh_buf_str(&head->key), letters);
	}
	n = head->len + put_letters(names, kh_str_slice(key, head->key.len, key.len), letters + head->len);
	if (at + n >= KH_NONE)
		KH_BUG("names that are looked through have fewer than 2^32 letters");
	letters[n] = DROPPED;
	names->letters.len += n + 1;
	head->at = at;
	return n;
}

/* Notes the letters of names up to count. */
static void note_names(kh_nearest *names, size_t count)
{
	heading head = {.len = 0};

	while (names->leaves.len < count) {
		uint32_t name = (uint32_t)names->leaves.len;
		leaf new = {KH_NONE, KH_NONE};
		size_t n = 0;

		if (names->wants == NULL || names->wants(names->owner, name)) {
			new.rest = (uint32_t)names->letters.len;
			n = note_letters_of(names, &head, key_of(names, name));
		}
		kh_push_row(&names->lengths, (uint8_t)(n < UINT8_MAX ? n : UINT8_MAX));
		kh_push_row(&names->leaves, new);
	}
}

/* Takes the names that are new; answers of fewer names are forgotten. */
static void bring_up_to_date(kh_nearest *names, size_t count)
{
	size_t taken = names->leaves.len;

	if (names->latin == NULL) {
		names->latin = latin_letters();
		kh_push_row(&names->nodes, (node){.names = KH_NONE, .open = true});
		forget_answers(names);
	}
	if (taken == count)
		return;
	forget_answers(names);
	note_names(names, count);
	if (taken == 0)
		fill_root(names);
	for (uint32_t name = (uint32_t)taken; taken > 0 && name < count; name++)
		if (names->leaves.at[name].rest != KH_NONE)
			insert(names, name);
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
	uint64_t near;   /* lengths of names that may be so near */
	size_t cost;     /* of the nearest so far, */
	uint32_t best;   /* or KH_NONE */
	uint8_t class[UINT8_MAX + 1];
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

static void consider_all(question *q, uint32_t name, size_t letters)
{
	for (; name != KH_NONE; name = q->names->leaves.at[name].next)
		if (q->sure)
			consider(q, name, letters);
		else
			compare(q, name);
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

/* Can a name of the node, of one of the lengths and at least so many letters off, still be the answer? */
static bool is_of_use(const question *q, const node *n, uint64_t lengths, unsigned off)
{
	size_t cost = off * (size_t)KH_SUGGEST_LETTER;

	return (n->lengths & lengths) != 0 && off <= q->limit && (cost < q->cost || (cost == q->cost && n->oldest < q->best));
}

/* No further letter may differ: from the letter i of the node's label on, the names that go on as the wanted one does at `place`, which have
 * the length then. */
static void follow(question *q, uint32_t at, size_t i, size_t place, uint64_t length, unsigned off)
{
	while (is_of_use(q, &q->names->nodes.at[at], length, off)) {
		const unsigned char *label;
		size_t len;

		if (!q->names->nodes.at[at].open)
			open_up(q->names, at);
		label = q->names->letters.at + q->names->nodes.at[at].label;
		len = q->names->nodes.at[at].len;
		if (len - i > q->len - place)
			return;
		for (; i < len; i++)
			if (label[i] != q->letters[place++])
				return;
		if (place == q->len) {
			consider_all(q, q->names->nodes.at[at].names, off);
			return;
		}
		at = child_with(q->names, at, q->letters[place++]);
		if (at == 0)
			return;
		i = 1;
	}
}

static void follow_all(question *q, uint32_t at, size_t i, size_t depth, const places *p)
{
	unsigned off = p->least;

	for (uint32_t bits = p->reach[off]; bits != 0; bits &= bits - 1) {
		unsigned bit = (unsigned)__builtin_ctz(bits);

		follow(q, at, i, depth + bit - q->radius, bit_of(q->len + q->radius - bit), off);
	}
}

/* Have all letters differed that may? A swap that is half done counts as one that may. */
static bool is_spent(const question *q, const places *p)
{
	return p->least == q->limit && (p->least == 0 || p->swap[p->least - 1] == 0);
}

/* The first letter is known before the node is opened, and most branches end there. */
static void walk(question *q, uint32_t at, size_t depth, const places *above)
{
	places p[2];
	unsigned off;

	for (size_t i = 0;; i++) {
		const node *n = &q->names->nodes.at[at];
		bool known = i == 0 && at != 0;

		if (!is_of_use(q, n, q->near, above->least))
			return;
		if (is_spent(q, above)) {
			follow_all(q, at, i, depth, above);
			return;
		}
		if (!known && !n->open)
			open_up(q->names, at);
		n = &q->names->nodes.at[at];
		if (!known && i == n->len)
			break;
		step(q, above, &p[i % 2], depth++, known ? n->first : q->names->letters.at[n->label + i]);
		above = &p[i % 2];
	}
	off = letters_off(q, above, depth);
	if (off <= q->limit)
		consider_all(q, q->names->nodes.at[at].names, off);
	for (uint32_t child = q->names->nodes.at[at].child; child != 0; child = q->names->nodes.at[child].next)
		walk(q, child, depth, above);
}

/* All names that are at most `radius` letters off. */
static void walk_all(question *q, unsigned radius)
{
	places start = {.reach = {0}};

	q->radius = q->limit = radius;
	q->near = 0;
	for (size_t length = q->len < radius ? 0 : q->len - radius; length <= q->len + radius; length++)
		q->near |= bit_of(length);
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

/* The names that may be near one of more than LONGEST letters are looked at one by one. */
static void compare_long(question *q)
{
	kh_nearest *names = q->names;

	for (; names->long_taken < names->leaves.len; names->long_taken++) {
		uint32_t name = (uint32_t)names->long_taken;

		if ((names->wants == NULL || names->wants(names->owner, name)) && key_of(names, name).len >= LONG)
			kh_push_row(&names->long_names, name);
	}
	for (size_t i = 0; i < names->long_names.len; i++)
		compare(q, names->long_names.at[i]);
}

/* The nearest by what suggest.c allows: first few letters off, because that costs little and is usual. */
static uint32_t answer(kh_nearest *names, kh_str wanted, kh_str key)
{
	question q;
	unsigned char *letters;
	unsigned allowed;

	q.names = names;
	q.key = key;
	q.bare = kh_bare_key(wanted);
	q.cost = SIZE_MAX;
	q.best = KH_NONE;
	allowed = (unsigned)kh_suggest_allowed(q.bare);
	if (q.bare.len == 0)
		return KH_NONE;
	letters = room_for(names, key.len + 1);
	q.len = put_letters(names, key, letters);
	if (q.len > LONGEST) {
		q.limit = allowed;
		compare_long(&q);
		return q.best;
	}
	memcpy(q.letters, letters, q.len);
	note_letters(&q);
	for (unsigned radius = allowed == 0 ? 0 : 1; q.best == KH_NONE && radius <= allowed; radius++)
		walk_all(&q, radius);
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
