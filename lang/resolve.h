/* From rule files to the plan: names are looked up, types checked, citations written. The door of lang for the runtime. */
#ifndef KH_RESOLVE_H
#define KH_RESOLVE_H

#include "lang/import.h"
#include "lang/plan.h"

typedef struct {
	kh_reader *read; /* how imported files are read */
	/* Called with the register after all declarations and before names are looked up, so that units given on the command line
	 * are known to the rules; NULL: none. False stops; the callee has said why. */
	bool (*extend)(void *owner, kh_register *reg);
	void *owner;  /* passed to both */
	bool outside; /* files outside the folder of the plan may be imported */
} kh_plan_options;

/* The plan of rule files whose texts are already read and of their imports. Mistakes go to diags; with errors among them the plan
 * must not be used to judge. NULL only when extend stopped. */
kh_plan *kh_plan_load_all(const kh_rule_text *roots, size_t n, const kh_plan_options *options, kh_sources *sources,
			  kh_diags *diags);
/* The same for one rule file. */
kh_plan *kh_plan_load(kh_str path, kh_str text, const kh_plan_options *options, kh_sources *sources, kh_diags *diags);

#endif
