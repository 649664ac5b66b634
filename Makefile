# A thin door: every target calls commands you could type yourself.
VENV := .venv
BIN := $(VENV)/bin
DATA ?= data/evaluation

PAGES ?= data/saved_pages

.PHONY: run test bench check lock clean-venv evaluate

run: $(VENV)/.run-ready  ## crawl the sample site, clean the saved pages, show what happened
	$(BIN)/winnow demo

test: $(VENV)/.test-ready  ## lint, types, tests, quality gate, documented commands: all that CI checks
	$(BIN)/python -m tests.check

bench: $(VENV)/.run-ready  ## speed and quality beside other extractors: make bench PAGES=FOLDER
	$(BIN)/winnow bench $(PAGES)

evaluate: $(VENV)/.test-ready  ## main content and junk on the full development sets; make evaluate DATA=FOLDER
	$(BIN)/python tools/evaluate.py --data $(DATA)

$(VENV)/.venv-made:
	python3 -m venv $(VENV)
	touch $@

$(VENV)/.run-ready: requirements.lock pyproject.toml $(VENV)/.venv-made
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@

$(VENV)/.test-ready: requirements-dev.lock $(VENV)/.run-ready
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	touch $@

lock: $(VENV)/.venv-made  ## resolve the newest versions that pyproject.toml allows, into the lock files
	$(BIN)/pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-annotate --extra postgres pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-annotate --extra postgres --extra parquet --extra dask --extra js --group dev pyproject.toml -o requirements-dev.lock
