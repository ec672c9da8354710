/* Runs a file of SQL through DuckDB's C interface, for the benchmark: duckdb LIBRARY FILE.sql, or duckdb LIBRARY for its version. The
 * library is the libduckdb.so that comes with DuckDB's packages, opened when it runs; the few functions that are needed are declared
 * as its manual gives them. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* duckdb_result is a struct of six words at most; larger does no harm. */
typedef struct {
	void *words[16];
} result;

typedef int (*open_function)(const char *path, void **database);
typedef int (*connect_function)(void *database, void **connection);
typedef int (*query_function)(void *connection, const char *sql, result *out);
typedef const char *(*error_function)(result *of);
typedef const char *(*version_function)(void);

/* ISO C has no cast from an object to a function. */
static void take(void *library, const char *name, void *function)
{
	void *found = dlsym(library, name);

	if (found == NULL) {
		fprintf(stderr, "%s: %s\n", name, dlerror());
		exit(2);
	}
	memcpy(function, &found, sizeof found);
}

static char *read_whole(const char *name)
{
	FILE *file = fopen(name, "r");
	char *text = malloc(1 << 20);
	size_t n;

	if (file == NULL || text == NULL) {
		perror(name);
		exit(2);
	}
	n = fread(text, 1, (1 << 20) - 1, file);
	text[n] = '\0';
	fclose(file);
	return text;
}

static void print_version(void *library)
{
	version_function version;

	take(library, "duckdb_library_version", &version);
	puts(version());
}

static int run(void *library, const char *sql)
{
	void *database, *connection;
	open_function open_database;
	connect_function connect;
	query_function query;
	error_function error;
	result out = {{0}};

	take(library, "duckdb_open", &open_database);
	take(library, "duckdb_connect", &connect);
	take(library, "duckdb_query", &query);
	take(library, "duckdb_result_error", &error);
	if (open_database(NULL, &database) != 0 || connect(database, &connection) != 0)
		return 2;
	if (query(connection, sql, &out) == 0)
		return 0;
	fprintf(stderr, "%s\n", error(&out));
	return 2;
}

int main(int argc, char **argv)
{
	void *library = argc > 1 ? dlopen(argv[1], RTLD_NOW) : NULL;

	if (library == NULL || argc > 3) {
		fprintf(stderr, "duckdb LIBRARY [FILE.sql]: %s\n", argc == 2 || argc == 3 ? dlerror() : "usage");
		return 2;
	}
	if (argc == 3)
		return run(library, read_whole(argv[2]));
	print_version(library);
	return 0;
}
