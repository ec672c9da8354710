/* Opens libxlsxwriter: of the version whose headers khen was built with, and no other. It stays open. */
#include "runtime/report/xlsx_library.h"

#include <dlfcn.h>
#include <string.h>

#include "lang/base/vec.h"

bool kh_xlsx_library_open(kh_xlsx_library *library)
{
	const struct {
		const char *name;
		void *at; /* of the pointer to the function */
	} functions[] = {
#define ENTRY(name) {#name, &library->name},
		KH_XLSX_FUNCTIONS(ENTRY)
#undef ENTRY
	};
	void *handle = dlopen(KH_XLSXWRITER, RTLD_LAZY);

	for (size_t i = 0; handle && i < KH_COUNT(functions); i++) {
		void *function = dlsym(handle, functions[i].name);

		if (!function)
			return false;
		memcpy(functions[i].at, &function, sizeof function);
	}
	return handle != NULL;
}
