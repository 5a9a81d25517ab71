# Everything a contributor runs. Each target brings in what it needs first: see tools/bootstrap.sh.

BIN := .venv/bin
# Tests and benchmarks start hundreds of processes; without caches each would compile all that it imports.
unexport PYTHONDONTWRITEBYTECODE
TRANSLATIONS := resources/translations
# No line numbers and everything sorted: collecting twice changes nothing, and a change shows as one.
LUPDATE := $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -sort-messages -source-language en

.PHONY: help setup run test pytest soak lint mutants bench evaluate sample guide translations wheel bundle clean

help:
	@echo "make run            open the window (on the sample project the first time)"
	@echo "make test           all checks and tests, as they run before a change is accepted"
	@echo "make soak           the long tests: kills, damaged and hostile files by the hundred, random examples"
	@echo "make lint           the checks alone: style, types, layers"
	@echo "make mutants        measure how many small errors the tests notice (ARGS=--help for what can be chosen)"
	@echo "make bench          measure what README claims about speed and memory"
	@echo "make evaluate       measure figures, suggested links and drafts against what people annotated"
	@echo "make sample         rebuild resources/sample/sample.json from its texts and annotations"
	@echo "make guide          paint the pictures of the user guide in docs/guide anew"
	@echo "make wheel          build the Python package, into build/wheel"
	@echo "make bundle         build and try the program with all that it needs, into build/bundle"
	@echo "make translations   collect strings for resources/translations and compile them"

setup:
	@sh tools/bootstrap.sh

run: setup
	@$(BIN)/python main.py

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/vulture

# Tests of the window wait for other threads and processes, so three processes keep two cores busy. Each gets neighbours
# (worksteal), which share servers, projects and lexicons.
pytest: setup
	$(BIN)/pytest -n 3 --dist worksteal

# The type checker keeps one core busy for a minute, so the tests begin beside it.
test: setup
	$(MAKE) -j2 lint pytest

# What the short run does by the dozen, by the hundred; and random examples for the tests of properties, each time others.
soak: export DUIKAN_PROFILE = soak
soak: setup
	DUIKAN_KILLS=200 DUIKAN_FLIPS=500 DUIKAN_ALTERATIONS=500 DUIKAN_MIGRATION_KILLS=40 DUIKAN_EXAMPLES=2000 DUIKAN_HUB_KILLS=6 $(BIN)/pytest -n 2 tests/db
	$(BIN)/pytest -n 2 -m hypothesis --ignore tests/db

# A sample of 400 takes about an hour on two cores; an interrupted run goes on where it stopped.
# Of one module: make mutants ARGS="--only db/journal/undo.py --sample 0"
mutants: setup
	DUIKAN_MUTANTS=1 $(BIN)/pytest -n 2 tests/tools/mutants
	$(BIN)/python -m tools.mutants $(ARGS)

# What benchmarks compare with is a group of its own: neither the program nor its tests need it.
bench: setup
	@sh tools/bootstrap.sh --group bench
	$(BIN)/python -m benchmarks

# The drafts also of articles that are not in this repository: make evaluate ELSEWHERE=folder
evaluate: setup
	$(BIN)/python -m evaluation --ablation $(if $(ELSEWHERE),--elsewhere "$(ELSEWHERE)")

sample: setup
	$(BIN)/python -m resources.sample.build

# The sample as the window shows it. A picture is named after its view and its language. The dialogs show where the
# project is, so it is where no path tells whose machine this was.
GUIDE := /tmp/duikan-guide
guide: setup
	rm -rf $(GUIDE) && mkdir -p $(GUIDE) docs/guide/pictures
	$(BIN)/python main.py new $(GUIDE)/sample.duikan
	$(BIN)/python main.py import $(GUIDE)/sample.duikan resources/sample/sample.json
	for language in zh_CN en; do for view in read claims links compare ledger words export keys; do \
		$(BIN)/python main.py screenshot $(GUIDE)/sample.duikan --view $$view --language $$language \
			--size 1120x680 --output docs/guide/pictures/$$view-$$language.png || exit 1; \
	done; done

translations: setup
	$(LUPDATE) $$(git ls-files 'desktop/*.py') -ts $(TRANSLATIONS)/duikan_zh_CN.ts $(TRANSLATIONS)/duikan_zh_TW.ts
	$(LUPDATE) -pluralonly $$(git ls-files 'desktop/*.py') -ts $(TRANSLATIONS)/duikan_en.ts
	$(BIN)/python -m tools.hong_kong
	$(BIN)/pyside6-lrelease -silent $(TRANSLATIONS)/*.ts

wheel: setup
	$(BIN)/python -m hatchling build -t wheel -d build/wheel

bundle: setup
	@sh tools/bootstrap.sh --group bundle
	QT_QPA_PLATFORM=offscreen $(BIN)/python distribution/build.py

clean:
	rm -rf build .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
