# khen: `make help` lists the targets. Nothing is generated outside of $(BUILD); a build in any folder gives the same binary.

BUILD ?= build
MODE ?= release
PREFIX ?= /usr/local
PKG_CONFIG ?= pkg-config
FLEX ?= flex
BISON ?= bison
WERROR ?= -Werror
STRESS ?= 1
SECONDS ?= 60
CLANG ?= clang
CLANG_FORMAT ?= clang-format

ifeq ($(origin CC),default)
CC := gcc
endif
V ?= 0
ifeq ($(V),0)
Q := @
endif

VERSION := $(shell cat VERSION)
DIRS := lang/base lang lang/lint runtime runtime/boundary runtime/data runtime/report runtime/cli
# To build a part only: make SOURCES="$$(echo lang/base/*.c)" SCANNERS= GRAMMARS= BUILD=/tmp/part /tmp/part/tests/unit/test_text
SOURCES ?= $(wildcard $(DIRS:%=%/*.c))
SCANNERS := $(wildcard lang/*.l)
GRAMMARS := $(wildcard lang/*.y)
FUZZ_TARGETS := $(patsubst tests/fuzz/fuzz_%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
UNIT_TESTS := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/unit/test_*.c))
PARSER_HEADERS := $(GRAMMARS:%.y=$(BUILD)/%.tab.h)

MAIN := runtime/cli/main.c
OBJECTS := $(patsubst %.c,$(BUILD)/%.o,$(filter-out $(MAIN),$(SOURCES)))
OBJECTS += $(SCANNERS:%.l=$(BUILD)/%.o) $(GRAMMARS:%.y=$(BUILD)/%.tab.o)

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wswitch-enum -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wformat=2 \
	-Wundef $(WERROR)
# What flex and bison write is not ours to mend.
GENERATED_WARNINGS := -Wall -Wno-unused-function -Wno-unused-but-set-variable -Wno-sign-compare $(WERROR)

HARDENING := -fstack-protector-strong -fstack-clash-protection
ifneq ($(filter x86_64 i%86,$(shell uname -m)),)
HARDENING += -fcf-protection
endif
FORTIFY := -U_FORTIFY_SOURCE $(if $(filter -O0,$(CFLAGS)),,-D_FORTIFY_SOURCE=2)

# One way of building for each mode; asan, gcstress and cover are the targets that choose one.
CFLAGS_release := -O2 -g $(HARDENING)
CPPFLAGS_release := $(FORTIFY)
CFLAGS_asan := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
CPPFLAGS_asan := -DKH_PLAIN_HEAP
LDFLAGS_asan := -fsanitize=address,undefined
CFLAGS_gcstress := -O2 -g $(HARDENING)
CPPFLAGS_gcstress = -DKH_GC_STRESS=$(STRESS)
FUZZING := address,undefined
CFLAGS_fuzz := -O1 -g -fsanitize=fuzzer-no-link,$(FUZZING) -fno-sanitize-recover=undefined -fno-omit-frame-pointer
CPPFLAGS_fuzz := -DKH_PLAIN_HEAP -DKH_FUZZING
LDFLAGS_fuzz := -fsanitize=fuzzer,$(FUZZING)
# Threads count too.
CFLAGS_cover := -O0 -g --coverage -fprofile-update=atomic
LDFLAGS_cover := --coverage

# Asked only when something is built, and once: a bare machine has no pkg-config yet.
PACKAGES := libutf8proc jansson expat minizip zlib $(if $(filter asan fuzz,$(MODE)),,bdw-gc)
PACKAGE_CFLAGS = $(eval PACKAGE_CFLAGS := $$(shell $(PKG_CONFIG) --cflags $(PACKAGES) xlsxwriter))$(PACKAGE_CFLAGS)
PACKAGE_LIBS = $(eval PACKAGE_LIBS := $$(shell $(PKG_CONFIG) --libs $(PACKAGES)))$(PACKAGE_LIBS)
# What libxlsxwriter is opened by when a workbook is written.
XLSXWRITER = $(eval XLSXWRITER := $$(shell objdump -p $$$$($(CC) -print-file-name=libxlsxwriter.so) | awk '/SONAME/ { print $$$$2 }'))$(XLSXWRITER)
TEST_LIBS = $(eval TEST_LIBS := $$(shell $(PKG_CONFIG) --libs cmocka))$(TEST_LIBS)

ALL_CPPFLAGS = -I. -I$(BUILD) -D_GNU_SOURCE -DKH_VERSION='"$(VERSION)"' -DKH_XLSXWRITER='"$(XLSXWRITER)"' $(CPPFLAGS_$(MODE)) $(PACKAGE_CFLAGS) $(CPPFLAGS)
# No folder of this machine in the binary; gcov, though, must find the sources.
NEUTRAL := $(if $(filter cover,$(MODE)),,-ffile-prefix-map=$(abspath $(BUILD))=build -ffile-prefix-map=$(CURDIR)=.)
ALL_CFLAGS = -std=c11 -fPIE $(CFLAGS_$(MODE)) $(NEUTRAL) $(CFLAGS)
ALL_LDFLAGS = -pie -Wl,-z,relro,-z,now -Wl,--as-needed $(LDFLAGS_$(MODE)) $(LDFLAGS)
COMPILE = $(Q)$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS)
SAY = @printf '  %-6s %s\n'

.DELETE_ON_ERROR:
.SECONDARY:
.PHONY: all check tests asan gcstress bench bench-large bench-instructions layers format format-check cover demo install uninstall clean help

all: $(BUILD)/khen ## build khen (BUILD=folder, CC=clang, CFLAGS=…, V=1 to see the commands)

# Installs what is missing, once for each build folder.
$(BUILD)/packages:
	@sh .ci/packages
	@mkdir -p $(@D)
	@touch $@

$(BUILD)/%.tab.c $(BUILD)/%.tab.h &: %.y | $(BUILD)/packages
	$(SAY) BISON $<
	@mkdir -p $(@D)
	$(Q)$(BISON) -Wall -Werror=conflicts-sr -Werror=conflicts-rr --defines=$(BUILD)/$*.tab.h -o $(BUILD)/$*.tab.c $<

$(BUILD)/%.c: %.l | $(BUILD)/packages
	$(SAY) FLEX $<
	@mkdir -p $(@D)
	$(Q)$(FLEX) -o $@ $<

$(BUILD)/%.o: $(BUILD)/%.c | $(PARSER_HEADERS)
	$(SAY) CC $<
	$(COMPILE) $(GENERATED_WARNINGS) -MMD -MP -c $< -o $@

$(BUILD)/%.o: %.c | $(BUILD)/packages $(PARSER_HEADERS)
	$(SAY) CC $<
	@mkdir -p $(@D)
	$(COMPILE) $(WARNINGS) -MMD -MP -c $< -o $@

# The version is in the objects that print it.
$(BUILD)/runtime/cli/%.o $(BUILD)/runtime/report/%.o: VERSION

$(BUILD)/libkhen.a: $(OBJECTS)
	$(SAY) AR $@
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $^

$(BUILD)/khen: $(MAIN:%.c=$(BUILD)/%.o) $(BUILD)/libkhen.a
	$(SAY) LINK $@
	$(Q)$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) $^ -o $@ $(PACKAGE_LIBS) $(LDLIBS)

$(BUILD)/tests/unit/%: $(BUILD)/tests/unit/%.o $(BUILD)/libkhen.a
	$(SAY) LINK $@
	$(Q)$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) $(filter %.o,$^) $(filter %.a,$^) -o $@ $(TEST_LIBS) $(PACKAGE_LIBS) $(LDLIBS)

# Replays the corpora.
$(BUILD)/tests/unit/test_fuzz: $(FUZZ_TARGETS:%=$(BUILD)/tests/fuzz/fuzz_%.o)

# heap.o stands for mem.o of the library.
$(BUILD)/tests/fuzz/fuzz_%: $(BUILD)/tests/fuzz/fuzz_%.o $(BUILD)/tests/fuzz/heap.o $(BUILD)/libkhen.a
	$(SAY) LINK $@
	$(Q)$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) $^ -o $@ $(PACKAGE_LIBS) $(LDLIBS)

$(BUILD)/fuzz/words.dict: tests/fuzz/dictionary.c lang/keyword.def lang/field.def
	@mkdir -p $(@D)
	$(Q)$(CC) -I. $< -o $(@D)/dictionary
	$(Q)$(@D)/dictionary >$@

# Makes workbooks of lists for golden tests and tests/check-forms.
$(BUILD)/tests/csv2xlsx: $(BUILD)/tests/csv2xlsx.o $(BUILD)/libkhen.a
	$(SAY) LINK $@
	$(Q)$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) $^ -o $@ $(PACKAGE_LIBS) $(LDLIBS)

# What makes calls fail in khen (tests/faults); it stands before the C library, so nothing of ours is in it.
$(BUILD)/tests/faults/shim.so: tests/faults/shim.c
	$(SAY) CC $<
	@mkdir -p $(@D)
	$(Q)$(CC) -std=c11 -D_GNU_SOURCE -O1 -g $(filter-out -Wpedantic,$(WARNINGS)) -shared -fPIC $< -o $@

-include $(shell find $(BUILD)/lang $(BUILD)/runtime $(BUILD)/tests -name '*.d' 2>/dev/null)

check: layers tests ## floors, unit tests and golden tests; the last line counts them

# Golden tests and checks use these two as tools; khen itself does not.
tests: $(BUILD)/khen $(BUILD)/tests/csv2xlsx $(BUILD)/tests/faults/shim.so $(UNIT_TESTS)
	@sh .ci/packages perl python3
	@KHEN=$(abspath $(BUILD)/khen) KHEN_MODE=$(MODE) tests/check $(UNIT_TESTS)

asan: ## the tests under AddressSanitizer and UBSan, every block from calloc
	@$(MAKE) --no-print-directory MODE=asan BUILD=$(BUILD)/asan tests

gcstress: ## the tests with a collection at every allocation (STRESS=n: at every n-th)
	@$(MAKE) --no-print-directory MODE=gcstress BUILD=$(BUILD)/gcstress tests

fuzz: ## every fuzz target for SECONDS (60) with libFuzzer; FUZZ_TARGETS="rules csv" for some; needs clang
	@sh .ci/packages $(CLANG) $(if $(wildcard /usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.fuzzer-*),,libclang-rt-dev)
	@$(MAKE) --no-print-directory MODE=fuzz CC=$(CLANG) BUILD=$(BUILD)/fuzz FUZZ_TARGETS="$(FUZZ_TARGETS)" fuzz-run

faults: $(BUILD)/khen $(BUILD)/tests/csv2xlsx $(BUILD)/tests/faults/shim.so ## every call that khen makes of the system fails in turn; make check takes some of them
	@KHEN=$(BUILD)/khen SHIM=$(BUILD)/tests/faults/shim.so tests/faults/sweep --full

.PHONY: faults fuzz fuzz-run
fuzz-run: $(FUZZ_TARGETS:%=$(BUILD)/tests/fuzz/fuzz_%) $(BUILD)/fuzz/words.dict
	@BUILD=$(BUILD) tests/fuzz/run $(SECONDS) $(FUZZ_TARGETS)

# Shows what is covered even where a test fails.
cover: ## lines and branches of lang/ and runtime/ that the tests reach; fails below 95 % and 85 %
	@sh .ci/packages gcovr
	@find $(BUILD)/cover -name '*.gcda' -delete 2>/dev/null || true
	@status=0; \
	$(MAKE) --no-print-directory MODE=cover BUILD=$(BUILD)/cover tests || status=1; \
	gcovr --root . --filter 'lang/' --filter 'runtime/' --print-summary --fail-under-line 95 --fail-under-branch 85 $(BUILD)/cover || status=1; \
	exit $$status

bench: $(BUILD)/khen ## khen on growing plans and registers; khen run beside SQLite, DuckDB, mawk and a program written by hand; asserts nothing
	@KHEN=$(BUILD)/khen tests/bench/growth
	@KHEN=$(BUILD)/khen BENCH=$(BUILD)/bench tests/bench/run $(ROWS)

bench-large: $(BUILD)/khen ## the same comparison with ten million nominations as well, some minutes; written to tests/bench/RESULTS.md with RECORD=1
	@KHEN=$(BUILD)/khen BENCH=$(BUILD)/bench tests/bench/run $(if $(RECORD),--record) --large

bench-instructions: $(BUILD)/khen ## what 100,000 nominations cost in instructions, by callgrind; asserts nothing
	@KHEN=$(BUILD)/khen BENCH=$(BUILD)/bench tests/bench/instructions

layers: ## no include climbs from a lower floor to a higher one
	@tests/layers --self-test
	@tests/layers

FORMATTED = $(shell find lang runtime tests -name '*.[ch]')

format: ## lay the code out as .clang-format says
	@sh .ci/packages $(CLANG_FORMAT)
	$(Q)$(CLANG_FORMAT) -i $(FORMATTED)

format-check: ## fail where `make format` would change something
	@sh .ci/packages $(CLANG_FORMAT)
	$(Q)$(CLANG_FORMAT) --dry-run -Werror $(FORMATTED)

demo: $(BUILD)/khen ## build, then judge the example nominations against the plan of 2024
	$(BUILD)/khen run rules/2024.kt examples/nominations.csv || test $$? -eq 1

install: $(BUILD)/khen ## install below PREFIX (/usr/local); DESTDIR for packages
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/khen $(DESTDIR)$(PREFIX)/share/doc/khen
	install -m 755 $(BUILD)/khen $(DESTDIR)$(PREFIX)/bin/khen
	cp -R rules $(DESTDIR)$(PREFIX)/share/khen/
	cp -R $(wildcard README.md SPEC.md CHANGELOG.md LICENSE examples) $(DESTDIR)$(PREFIX)/share/doc/khen/

uninstall: ## remove what install put there
	rm -rf $(DESTDIR)$(PREFIX)/bin/khen $(DESTDIR)$(PREFIX)/share/khen $(DESTDIR)$(PREFIX)/share/doc/khen

clean: ## remove the build folder
	rm -rf $(BUILD)

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile
