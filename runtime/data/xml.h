/* XML members of an archive, read piece by piece through expat. Document types, and with them entities of their own, are refused;
 * nesting has a limit. Reading can pause at any element, so that rows are taken one by one. */
#ifndef KH_DATA_XML_H
#define KH_DATA_XML_H

#include "lang/message.h"
#include "runtime/data/zip.h"

/* Workbooks nest less than ten deep. */
#define KH_XML_DEPTH_LIMIT 64

typedef struct kh_xml kh_xml; /* in collected memory; the caller keeps it in sight of the collector */

/* Names come without their prefix: "row" for "x:row". */
typedef struct {
	void (*start)(void *owner, const char *name, const char **attributes);
	void (*end)(void *owner, const char *name);
	void (*text)(void *owner, kh_str text);
} kh_xml_handlers;

typedef enum { KH_XML_END, KH_XML_PAUSED, KH_XML_FAULT } kh_xml_step;

/* Begins to read a member; owner is passed to the handlers. KH_PHRASE_COUNT, or what is wrong. */
kh_phrase kh_xml_open(kh_xml **out, kh_zip *zip, kh_str path, const kh_xml_handlers *handlers, void *owner);
/* Reads until the end, a pause or a fault. */
kh_xml_step kh_xml_run(kh_xml *xml);
/* What the fault is. */
kh_phrase kh_xml_fault(const kh_xml *xml);
/* For handlers: pause behind this element; give up for this reason. */
void kh_xml_pause(kh_xml *xml);
void kh_xml_fail(kh_xml *xml, kh_phrase why);
void kh_xml_close(kh_xml *xml);

/* The value of an attribute, by its name without prefix; NULL where it is absent. */
const char *kh_xml_attribute(const char **attributes, const char *name);
/* What a status of the archive is called; KH_PHRASE_COUNT for KH_ZIP_FINE. */
kh_phrase kh_zip_phrase(kh_zip_status status);

#endif
