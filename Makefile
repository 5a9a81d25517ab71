# Everything a contributor runs. Each target brings in what it needs first: see tools/bootstrap.sh.

BIN := .venv/bin
TRANSLATIONS := $(wildcard resources/translations/*.ts)

.PHONY: help setup run test lint bench sample translations clean

help:
	@echo "make run            open the window (on the sample project the first time)"
	@echo "make test           all checks and tests, as they run before a change is accepted"
	@echo "make lint           the checks alone: style, types, layers"
	@echo "make bench          measure what README claims about speed and memory"
	@echo "make sample         rebuild resources/sample/sample.json from its texts and annotations"
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

test: lint
	$(BIN)/pytest -n 2

bench: setup
	$(BIN)/python -m benchmarks

sample: setup
	$(BIN)/python -m resources.sample.build

translations: setup
	$(BIN)/pyside6-lupdate -no-obsolete $$(git ls-files 'desktop/*.py') -ts $(TRANSLATIONS)
	$(BIN)/pyside6-lrelease $(TRANSLATIONS)

clean:
	rm -rf build .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
