/* Signals that ask the program to end: INT (Ctrl-C), TERM and HUP. What works long looks for them and ends in order, so that no half of
 * a file stays behind; signals that are ignored, as under nohup, go on being ignored. */
#ifndef KH_DATA_SIGNALS_H
#define KH_DATA_SIGNALS_H

#include <signal.h>

/* From now on the first one does not end the program: it is noted, for loops to see. A second one of its kind ends it at once. */
void kh_signals_note(void);
/* The signal that was noted last, or 0. */
int kh_signals_noted(void);
/* Waits until something can be read (at the end of a file: nothing), or a signal is noted, however shortly before. */
void kh_signals_wait(int fd);

/* Holds the signals back while a file is written; before is what was held back already. One that comes meanwhile waits, and ends the
 * program, or is noted, when they are released. */
void kh_signals_hold(sigset_t *before);
void kh_signals_release(const sigset_t *before);
/* One that waits or was noted, or 0. */
int kh_signals_waiting(const sigset_t *before);

#endif
