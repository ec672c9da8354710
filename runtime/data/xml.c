/* expat with its guards. Loads no other file, knows no entity but the five of XML, and builds no tree. */
#include "runtime/data/xml.h"

#include <expat.h>
#include <string.h>

#include "lang/base/mem.h"

#define CHUNK 65536

struct kh_xml {
	XML_Parser parser;
	kh_zip *zip;
	const kh_xml_handlers *handlers;
	void *owner;
	size_t depth;
	bool paused, finished;
	kh_phrase fault; /* KH_PHRASE_COUNT: none */
};

kh_phrase kh_zip_phrase(kh_zip_status status)
{
	switch (status) {
	case KH_ZIP_FINE:
		break;
	case KH_ZIP_MISSING:
		return KH_P_BOOK_MISSING;
	case KH_ZIP_DAMAGED:
		return KH_P_BOOK_DAMAGED;
	case KH_ZIP_LOCKED:
		return KH_P_BOOK_LOCKED;
	case KH_ZIP_LIMIT:
		return KH_P_BOOK_LIMIT;
	}
	return KH_PHRASE_COUNT;
}

static const char *without_prefix(const char *name)
{
	const char *colon = strchr(name, ':');

	return colon ? colon + 1 : name;
}

const char *kh_xml_attribute(const char **attributes, const char *name)
{
	for (; *attributes; attributes += 2)
		if (strcmp(without_prefix(attributes[0]), name) == 0)
			return attributes[1];
	return NULL;
}

void kh_xml_fail(kh_xml *xml, kh_phrase why)
{
	if (xml->fault == KH_PHRASE_COUNT)
		xml->fault = why;
	XML_StopParser(xml->parser, XML_FALSE);
}

void kh_xml_pause(kh_xml *xml)
{
	xml->paused = true;
	XML_StopParser(xml->parser, XML_TRUE);
}

/* ---- handlers of expat ---- */

static void XMLCALL on_start(void *user, const XML_Char *name, const XML_Char **attributes)
{
	kh_xml *xml = user;

	if (xml->fault != KH_PHRASE_COUNT)
		return;
	if (++xml->depth > KH_XML_DEPTH_LIMIT)
		kh_xml_fail(xml, KH_P_BOOK_DEEP);
	else
		xml->handlers->start(xml->owner, without_prefix(name), attributes);
}

static void XMLCALL on_end(void *user, const XML_Char *name)
{
	kh_xml *xml = user;

	xml->depth--;
	if (xml->fault == KH_PHRASE_COUNT)
		xml->handlers->end(xml->owner, without_prefix(name));
}

static void XMLCALL on_text(void *user, const XML_Char *s, int len)
{
	kh_xml *xml = user;

	if (xml->fault == KH_PHRASE_COUNT)
		xml->handlers->text(xml->owner, (kh_str){s, (size_t)len});
}

static void XMLCALL on_doctype(void *user, const XML_Char *name, const XML_Char *system, const XML_Char *public, int internal)
{
	(void)name, (void)system, (void)public, (void)internal;
	kh_xml_fail(user, KH_P_BOOK_DTD);
}

/* ---- reading ---- */

/* What expat does not get is out of memory, not a damaged file. */
static const XML_Memory_Handling_Suite memory = {kh_plain_alloc, kh_plain_realloc, kh_plain_free};

kh_phrase kh_xml_open(kh_xml **out, kh_zip *zip, kh_str path, const kh_xml_handlers *handlers, void *owner)
{
	kh_zip_status status = kh_zip_member(zip, path);
	kh_xml *xml;

	*out = NULL;
	if (status != KH_ZIP_FINE)
		return kh_zip_phrase(status);
	*out = xml = KH_NEW(kh_xml);
	*xml = (kh_xml){.parser = XML_ParserCreate_MM(NULL, &memory, NULL),
			.zip = zip,
			.handlers = handlers,
			.owner = owner,
			.fault = KH_PHRASE_COUNT};
	if (xml->parser == NULL)
		KH_BUG("no XML parser");
	XML_SetUserData(xml->parser, xml);
	XML_SetElementHandler(xml->parser, on_start, on_end);
	XML_SetCharacterDataHandler(xml->parser, on_text);
	XML_SetStartDoctypeDeclHandler(xml->parser, on_doctype);
	return KH_PHRASE_COUNT;
}

static enum XML_Status read_chunk(kh_xml *xml)
{
	void *room = XML_GetBuffer(xml->parser, CHUNK);
	size_t got = 0;

	if (room == NULL)
		return XML_STATUS_ERROR;
	xml->fault = kh_zip_phrase(kh_zip_read(xml->zip, room, CHUNK, &got));
	if (xml->fault != KH_PHRASE_COUNT)
		return XML_STATUS_ERROR;
	xml->finished = got == 0;
	return XML_ParseBuffer(xml->parser, (int)got, xml->finished);
}

kh_xml_step kh_xml_run(kh_xml *xml)
{
	enum XML_Status status = XML_STATUS_OK;

	if (xml->fault != KH_PHRASE_COUNT)
		return KH_XML_FAULT;
	if (xml->paused) {
		xml->paused = false;
		status = XML_ResumeParser(xml->parser);
	}
	while (status == XML_STATUS_OK && !xml->finished)
		status = read_chunk(xml);
	if (status == XML_STATUS_SUSPENDED)
		return KH_XML_PAUSED;
	if (status == XML_STATUS_OK && xml->fault == KH_PHRASE_COUNT)
		return KH_XML_END;
	if (xml->fault == KH_PHRASE_COUNT)
		xml->fault = KH_P_BOOK_XML;
	return KH_XML_FAULT;
}

kh_phrase kh_xml_fault(const kh_xml *xml)
{
	return xml->fault;
}

void kh_xml_close(kh_xml *xml)
{
	if (xml == NULL || xml->parser == NULL)
		return;
	XML_ParserFree(xml->parser);
	xml->parser = NULL;
	kh_zip_leave(xml->zip);
}
