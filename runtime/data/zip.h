/* Members of a ZIP archive that is in memory already. Nothing is ever written to disk; what members say of their sizes is not
 * believed before it is checked. */
#ifndef KH_DATA_ZIP_H
#define KH_DATA_ZIP_H

#include <stdbool.h>

#include "lang/base/text.h"

/* Real workbooks are inflated 7 to 15 times; their largest parts stay far below these limits. */
#define KH_ZIP_MEMBER_LIMIT ((uint64_t)1 << 30)
#define KH_ZIP_TOTAL_LIMIT ((uint64_t)2 << 30)
#define KH_ZIP_RATIO_LIMIT 100
#define KH_ZIP_RATIO_FROM ((uint64_t)16 << 20) /* below this size a high ratio does no harm */
#define KH_ZIP_MEMBERS_LIMIT 10000
#define KH_ZIP_SMALL_LIMIT ((uint64_t)64 << 20) /* of parts that hold neither rows nor texts */

typedef enum {
	KH_ZIP_FINE,
	KH_ZIP_MISSING, /* no member of this name */
	KH_ZIP_DAMAGED, /* truncated, wrong sizes or checksum, overlapping members, unknown method */
	KH_ZIP_LOCKED,  /* encrypted */
	KH_ZIP_LIMIT,   /* larger than the limits above */
} kh_zip_status;

typedef struct kh_zip kh_zip; /* plain memory */

/* Opens the archive and checks its directory against the limits. The bytes stay with the caller while it is open. */
kh_zip_status kh_zip_open(kh_str bytes, kh_zip **out);
void kh_zip_close(kh_zip *zip);

/* Begins to read a member, by its path; the case of letters does not count. One member is read at a time. */
kh_zip_status kh_zip_member(kh_zip *zip, kh_str path);
/* Is the member at hand within KH_ZIP_SMALL_LIMIT? */
bool kh_zip_is_small(const kh_zip *zip);
/* Reads on; *got is 0 at the end, where size and checksum were right, or KH_ZIP_DAMAGED is told. */
kh_zip_status kh_zip_read(kh_zip *zip, char *into, size_t room, size_t *got);
/* Leaves the member, read to its end or not. */
void kh_zip_leave(kh_zip *zip);

#endif
