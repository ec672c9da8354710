/* Which findings are told, and how severe they are: what flags, the environment and khen.toml ask for, put together. */
#ifndef KH_LINT_SETTINGS_H
#define KH_LINT_SETTINGS_H

#include "lang/base/vec.h"
#include "lang/message.h"

/* A level for all codes that begin with a prefix. */
typedef struct {
	kh_str prefix; /* "KT105", "KT13" */
	bool off;
	kh_severity severity; /* where it is not off */
} kh_lint_level;

typedef KH_VEC(kh_str) kh_lint_prefixes;

/* What one origin asks for. */
typedef struct {
	kh_str origin; /* "--select", "khen.toml": for --verbose */
	bool has_select, has_ignore;
	kh_lint_prefixes select, ignore;
	KH_VEC(kh_lint_level) levels;
} kh_lint_wish;

/* By code. */
typedef struct {
	bool off[KH_CODE_COUNT];
	kh_severity severity[KH_CODE_COUNT];
} kh_lint_settings;

/* May the code be turned off and silenced? Those of lint, and warnings about rule files; a mistake stays a mistake. */
bool kh_lint_settable(kh_code code);
/* "KT105", "kt13", "105", a name in either language: as a prefix of codes. False: none begins so; *nearest is a name or empty. */
bool kh_lint_prefix(kh_str text, kh_str *prefix, kh_str *nearest);
/* "error", "warning", "info", "off", in Vietnamese too. */
bool kh_lint_level_word(kh_str text, kh_lint_level *level);

/* The settings that the wishes make together, the strongest last: its select and ignore replace those of weaker ones, levels are
 * laid one over the other. Of select and ignore the longer prefix wins; equally long: ignore. */
kh_lint_settings kh_lint_settings_of(const kh_lint_wish *wishes, size_t n);

#endif
