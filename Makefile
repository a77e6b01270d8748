# make demo      clean the example pages and show one of the articles
# make test      run every test
# make browser-test   open reports in Chromium
# make integrations-test   run shards on Spark, Ray and the others, and kill workers; ENGINES chooses some of them
# make lint      hold every Swift file against .swift-format
# make chaos     kill runs at random moments, and compare what they leave with an undisturbed run (ROUNDS, PAGES)
# make release   build the command: .build/release/copydesk
# make asan      run the tests with AddressSanitizer, in .build/asan; FILTER chooses some of them
# make tsan      run the engine's tests with ThreadSanitizer and optimisation, in .build/tsan; FILTER chooses some of them
# make fuzz      give every reader inputs that libFuzzer makes, with AddressSanitizer: TIME seconds or RUNS each, or one TARGET; JOBS at once
# make faults    let the system calls of a run fail in turn and look at its outputs; ROUNDS of all of them
# make install   install it below PREFIX (/usr/local), with man page and completions; DESTDIR is put in front

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

SWIFT_FLAGS ?=
PREFIX ?= /usr/local
DESTDIR ?=
ROUNDS ?= 100
PAGES ?= 2000
ENGINES ?= slurm kubernetes spark ray
CHECKED := --explicit-target-dependency-import-check error $(SWIFT_FLAGS)
COPYDESK := .build/release/copydesk
ifneq ($(wildcard .venv/bin/python),)
  export COPYDESK_PYTHON ?= $(CURDIR)/.venv/bin/python
endif

.PHONY: demo test browser-test lint chaos release install setup clean run-tests asan tsan fuzz faults integrations-test

release: setup
	swift build -c release --product copydesk $(CHECKED)

install: release
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' scripts/install $(COPYDESK)

setup:
	@scripts/setup

demo: release
	@scripts/demo $(COPYDESK)

test:
	@scripts/setup --tests
	@$(MAKE) --no-print-directory run-tests

# A make of its own, so that it sees the Python that the setup has just made.
run-tests:
	swift test --disable-xctest $(CHECKED)

chaos: release
	scripts/chaos --rounds $(ROUNDS) --pages $(PAGES) --copydesk $(COPYDESK)

# Leaks of the runtime and of singletons are not looked for: tests end by exiting.
asan:
	ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no swift test --disable-xctest --sanitize address \
	  --scratch-path .build/asan $(if $(FILTER),--filter '$(FILTER)') $(CHECKED)

tsan: setup
	scripts/tsan/run $(if $(FILTER),'$(FILTER)')

fuzz:
	scripts/fuzz $(if $(TARGET),--target $(TARGET)) $(if $(TIME),--time $(TIME)) $(if $(RUNS),--runs $(RUNS)) $(if $(JOBS),--jobs $(JOBS))

faults: release
	scripts/faults/run $(COPYDESK) $(if $(ROUNDS),--rounds $(ROUNDS))

browser-test:
	@scripts/setup --browser || echo "browser-test: what cannot be installed is left out"
	swift build --product copydesk $(CHECKED)
	@if [ -x .venv/bin/python ]; then .venv/bin/python Tests/Browser/check; else python3 Tests/Browser/check; fi

integrations-test:
	@for engine in $(filter spark ray kubernetes,$(ENGINES)); do \
	  scripts/setup --$$engine || echo "integrations-test: what cannot be installed is left out"; done
	swift build -c release --product copydesk $(CHECKED)
	@if [ -x .venv/bin/python ]; then .venv/bin/python Tests/Integrations/check $(ENGINES); \
	  else python3 Tests/Integrations/check $(ENGINES); fi

lint:
	git ls-files -z --cached --others --exclude-standard '*.swift' | xargs -0 swift format lint --strict

clean:
	rm -rf .build Examples/out Examples/CustomStage/.build Examples/CustomStage/out
