/* The table of targets: one line a value, in the order of the plan. */
#include "runtime/report/targets.h"
#include "runtime/report/text.h"

enum { COLUMNS = 6, TITLE_WIDTH = 48, GAP = 5 };

typedef struct {
	kh_str cell[COLUMNS];
	kh_ink ink;
} line;

typedef KH_VEC(line) lines;

static kh_ink ink_of(kh_goal_state state)
{
	static const kh_ink inks[KH_GOAL_STATES] = {
		[KH_GOAL_REACHED] = KH_INK_PLAIN,
		[KH_GOAL_MISSED] = KH_INK_RED,
		[KH_GOAL_UNREPORTED] = KH_INK_YELLOW,
		[KH_GOAL_UNCLEAR] = KH_INK_YELLOW,
	};

	return inks[state];
}

/* Texts of files are made harmless before their width is taken. */
static kh_str shown(kh_str s)
{
	kh_buf out = {0};

	kh_buf_shown(&out, s);
	return kh_buf_str(&out);
}

/* Branches and parts stand under the title of their target. */
static void add_goal(lines *all, const kh_judgement *j, const kh_goal *goal, const kh_goal_result *result, kh_lang lang)
{
	const kh_target *target = &j->plan->targets.at[goal->target];
	bool whole = goal->name.len == 0;
	kh_str name =
		whole ? target->title : kh_phrase_fill(goal->part ? KH_P_ROW_PART : KH_P_ROW_BRANCH, lang, KH_ARGS(goal->name));
	line l = {.ink = ink_of(result->state)};

	l.cell[0] = whole ? kh_target_label(j->plan, target) : KH_STR("");
	l.cell[1] = kh_text_cut(shown(name), TITLE_WIDTH);
	l.cell[2] = shown(kh_goal_wanted(goal, result, lang));
	l.cell[3] = shown(kh_goal_reported(goal, result, lang));
	l.cell[4] = kh_goal_state_words(result->state, lang);
	l.cell[5] = kh_goal_gap_short(result);
	kh_push(all, l);
}

static void add_target(lines *all, const kh_judgement *j, const kh_target *target, kh_lang lang)
{
	if (target->goals > 0 && j->plan->goals.at[target->first].name.len > 0) {
		line l = {.ink = KH_INK_PLAIN};
		for (size_t i = 2; i < COLUMNS; i++)
			l.cell[i] = KH_STR("");
		l.cell[0] = kh_target_label(j->plan, target);
		l.cell[1] = kh_text_cut(shown(target->title), TITLE_WIDTH);
		kh_push(all, l);
	}
	for (uint32_t goal = target->first; goal < target->first + target->goals; goal++)
		add_goal(all, j, &j->plan->goals.at[goal], &j->results->of[goal], lang);
}

static line headings(kh_lang lang)
{
	static const kh_phrase words[COLUMNS] = {KH_P_COL_NUMBER, KH_P_COL_TARGET,     KH_P_COL_WANTED,
						 KH_P_COL_RESULT, KH_P_COL_GOAL_STATE, KH_P_COL_GAP};
	line l = {.ink = KH_INK_DIM};

	for (size_t i = 0; i < COLUMNS; i++)
		l.cell[i] = kh_str_of(kh_phrase_text(words[i], lang));
	return l;
}

static void print_line(kh_out *out, const line *l, const size_t *widths, kh_style style)
{
	size_t last = COLUMNS;
	kh_buf b = {0};

	while (last > 1 && l->cell[last - 1].len == 0)
		last--;
	kh_ink_on(&b, style, l->ink);
	for (size_t i = 0; i < last; i++) {
		kh_buf_addc(&b, "  ");
		if (i == 0 || i == GAP)
			kh_buf_right(&b, l->cell[i], widths[i]);
		else if (i + 1 < last)
			kh_buf_left(&b, l->cell[i], widths[i]);
		else
			kh_buf_add(&b, l->cell[i]);
	}
	if (l->ink != KH_INK_PLAIN)
		kh_ink_off(&b, style);
	kh_buf_char(&b, '\n');
	kh_out_add(out, kh_buf_str(&b));
}

static void print_lines(kh_out *out, const lines *all, kh_style style)
{
	size_t widths[COLUMNS] = {0};

	for (size_t i = 0; i < all->len; i++)
		for (size_t c = 0; c < COLUMNS; c++) {
			size_t width = kh_utf8_width(all->at[i].cell[c]);
			widths[c] = width > widths[c] ? width : widths[c];
		}
	for (size_t i = 0; i < all->len; i++)
		print_line(out, &all->at[i], widths, style);
}

void kh_text_targets(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	lines all = {0};

	kh_text_title(out, report->style, kh_str_of(kh_phrase_text(KH_P_TITLE_TARGETS, lang)));
	if (j->plan->targets.len == 0) {
		kh_out_add(out, kh_fmt("  %s\n", kh_phrase_text(KH_P_NO_TARGETS, lang)));
		return;
	}
	kh_push(&all, headings(lang));
	for (size_t i = 0; i < j->plan->targets.len; i++)
		add_target(&all, j, &j->plan->targets.at[i], lang);
	print_lines(out, &all, report->style);
}
