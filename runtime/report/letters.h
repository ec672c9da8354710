/* Reply letters: a short file for each unit that sent nominations, with what was accepted, what must be corrected, completed or
 * withdrawn, and by which clause. */
#ifndef KH_REPORT_LETTERS_H
#define KH_REPORT_LETTERS_H

#include "runtime/judge.h"
#include "runtime/report/out.h"

/* Writes the letters into folder, all or none: the folder appears when all are in it. A folder that holds anything is refused,
 * unless force: then each letter replaces its file, whole, and other files stay. False: out is closed and says which file could not
 * be written, and why. A signal that comes meanwhile ends the letters like a failure: out->stopped_by, as in out.h. */
bool kh_letters_write(kh_out *out, const kh_judgement *judgement, const char *folder, bool force, kh_lang lang);

#endif
