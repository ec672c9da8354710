/* Where results go: standard output, or a file that appears whole or not at all. Every write is checked; the first failure is
 * kept and later writes do nothing. Plain memory, owned by the caller. */
#ifndef KH_REPORT_OUT_H
#define KH_REPORT_OUT_H

#include "lang/base/mem.h"
#include "lang/message.h"
#include "runtime/data/signals.h"

/* Failures that no errno of the system says. */
enum {
	KH_OUT_SAME_FILE = -1,     /* an input was given as output */
	KH_OUT_STOPPED = -2,       /* a signal came */
	KH_OUT_SHEET_FULL = -3,    /* more rows or columns than a sheet holds */
	KH_OUT_NO_TEMPORARY = -4,  /* where temporary files go there is no room, or they cannot be written */
	KH_OUT_SAID = -5,          /* what happened was said already */
	KH_OUT_INPUT_CHANGED = -6, /* the rows that are told may not be those that were judged; whoever knows the file says so */
};

typedef struct {
	int fd;
	int error;        /* errno of the first failure, or one of the above; 0: none */
	const char *path; /* the file asked for; NULL: standard output */
	char *target;     /* the file itself, links followed; NULL: written in place (standard output, a device) */
	char *temporary;  /* what is renamed to target in the end */
	bool nameless;    /* temporary is not there yet: the file gets this name when it is complete */
	kh_rollback undo; /* of a temporary file that is there */
	sigset_t signals; /* those held back before a file was begun */
	int stopped_by;   /* the signal that ended the writing of a file; 0: none. It keeps waiting, the program is to end */
	size_t used;
	char room[1 << 16];
} kh_out;

/* Opens path, or standard output for NULL and "-". Refuses a path that is one of the inputs. False: nothing is open, and
 * kh_out_why says why. */
bool kh_out_open(kh_out *out, const char *path, const kh_str *inputs, size_t n);
void kh_out_add(kh_out *out, kh_str s);
/* Is there a reason to go on: has nothing failed, and does no signal wait? For work between two writings. */
bool kh_out_goes_on(kh_out *out);
/* Ends the output: false when it could not be written whole; then a file asked for is as it was before. */
bool kh_out_close(kh_out *out);
/* Throws the output away. */
void kh_out_drop(kh_out *out);
/* The failure of a writing that the signal ends; path is what was asked for. */
void kh_out_stop(kh_out *out, const char *path, int signal);
/* Is the failure a reader that went away (a closed pipe), or one that was said already? Then no message is needed. */
bool kh_out_unread(const kh_out *out);
/* The failure as KT908 has it: the output and the reason. */
kh_str kh_out_name(const kh_out *out, kh_lang lang);
kh_str kh_out_why(const kh_out *out, kh_lang lang);

#endif
