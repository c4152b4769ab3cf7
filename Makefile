# SPDX-License-Identifier: AGPL-3.0-or-later
# The developer's vocabulary. `make` alone prints it.

HOST ?= 127.0.0.1
PORT ?= 8080
DATA ?= data/regia.sqlite
SECONDS ?= 60

REGIA := build/release/regia
TESTS := build/dev/tests/regia_tests
JOBS  := $(shell nproc)

.DEFAULT_GOAL := help
.PHONY: help setup build run test bench check format tidy golden fuzz demo docs clean
.SUFFIXES:

help: ## print this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

setup: ## install the Debian packages for building, testing and developing, and the npm packages
	tools/install.sh tools/packages.txt tools/packages-test.txt tools/packages-develop.txt
	$(MAKE) --no-print-directory assets/node_modules/.package-lock.json tests/browser/node_modules/.package-lock.json

build: build/release/build.ninja ## build the program (build/release/regia)
	cmake --build build/release -j $(JOBS)

run: build ## serve the demo plans: HOST=127.0.0.1 PORT=8080 DATA=data/regia.sqlite (or postgresql://…)
	@mkdir -p data
	@$(REGIA) demo --data $(DATA)
	@exec $(REGIA) serve --data $(DATA) --listen $(HOST):$(PORT)

test: build/dev/build.ninja build/fuzz/build.ninja tests/browser/node_modules/.package-lock.json ## run every test, on both databases and in a browser
	tools/test_all.sh

check: build/dev/build.ninja ## the quick part of the tests: units, scripts over HTTP and tidiness, on SQLite; ONLY=Pattern*
	cmake --build build/dev -j $(JOBS) --target regia_tests
	$(TESTS) --gtest_brief=1 --gtest_filter='$(or $(ONLY),*)'

bench: build ## measure side by side with nginx (bench/)
	tools/with_postgresql.sh bench/run.sh

format: ## format the sources that differ from the last commit; FILES=… for others
	tools/changed_sources.sh $(FILES) | xargs --no-run-if-empty clang-format -i

tidy: build/dev/build.ninja ## the rules of the tree, and clang-tidy on the sources that differ from the last commit; FILES=… for others
	cmake --build build/dev -j $(JOBS) --target regia_tests
	$(TESTS) --gtest_brief=1 --gtest_filter='Tidy.*'
	tools/changed_sources.sh $(FILES) | grep '\.cpp$$' | xargs --no-run-if-empty --max-args=1 clang-tidy --quiet -p build/dev

golden: build/dev/build.ninja ## write the expected pages anew; review the difference before you commit it
	cmake --build build/dev -j $(JOBS) --target regia_tests
	REGIA_GOLDEN=write $(TESTS) --gtest_brief=1 --gtest_filter='*Golden*'

fuzz: build/fuzz/build.ninja ## feed every parser with nonsense for a while: SECONDS=60 each
	cmake --build build/fuzz -j $(JOBS) --target fuzzers
	tools/fuzz_all.sh $(SECONDS)

demo: build ## load the demo plans into DATA=data/regia.sqlite anew
	@mkdir -p data
	$(REGIA) demo --data $(DATA) --remove
	$(REGIA) demo --data $(DATA)

docs: build ## write the pages under docs/ that the program knows best
	$(REGIA) routes > docs/routes.txt

clean: ## remove what was built; data/ stays
	rm -rf build

# Configured once for each preset; ninja sees to it from then on.
build/%/build.ninja: assets/node_modules/.package-lock.json CMakePresets.json
	cmake --preset $*
	@touch $@

# npm writes that hidden file last, so it tells whether an installation is whole and fresh.
%/node_modules/.package-lock.json: %/package-lock.json
	cd $* && npm ci --no-audit --no-fund
	@touch $@
