/* Changing a file in place: the new one is complete before it takes the place of the old one. */
#include "runtime/cli/rewrite.h"

#include <errno.h>
#include <sys/stat.h>

int kh_rewrite(const kh_cli *cli, kh_str path, kh_str text)
{
	struct stat file;
	kh_out out;
	const char *name = kh_str_c(path);

	if (!kh_out_open(&out, name, NULL, 0))
		return kh_say_unwritten(cli, &out);
	if (out.temporary && stat(name, &file) == 0 && fchmod(out.fd, file.st_mode & 07777) != 0 && out.error == 0)
		out.error = errno;
	kh_out_add(&out, text);
	return kh_finish(cli, &out, KH_EXIT_FINE);
}
