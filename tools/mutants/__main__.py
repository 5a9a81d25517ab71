"""Mutation tests: check that a test fails when the code is wrong. Run by ``make mutants``.

A sample of small mutations is drawn. For each, the tests that mirror its module are run, then those of the folder. The
results are kept in a log, so that an interrupted run goes on where it stopped, and after a change only what it concerns
is tried again; see :mod:`tools.mutants.result_log`. Mutations are tried in the order in which they were drawn: what an
interrupted run has tried is a smaller sample.

Exit status: 0 if the limits of :mod:`tools.mutants.areas` are met, 1 if too many mutations survive, 2 if the tests fail
without a mutation, 130 if interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tools.mutants.areas import AREAS, Area, Key, area_of, files_of, known_equivalents
from tools.mutants.mutations import Mutation, draw, find_mutations
from tools.mutants.result_log import ResultLog
from tools.mutants.trials import BrokenBefore, Result, Trials

ROOT = Path(__file__).resolve().parents[2]
"""The checkout."""


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the tool; see the module. ``arguments`` are those of the command line."""
    options = _parser().parse_args(arguments)
    sources = _sources(root, options.only)
    everything = [mutation for path, source in sources.items() for mutation in find_mutations(source, path)]
    equivalent = known_equivalents()
    _report_stale(everything, equivalent, sources)
    if options.equivalent:
        sample = [mutation for mutation in everything if mutation.key in equivalent]
    else:
        sample = draw(everything, sources, options.sample, options.seed)
    print(f"{len(sample)} of {len(everything)} mutations in {len(sources)} files, seed {options.seed}")
    if options.list:
        for mutation in _in_order(sample):
            print(_place(mutation))
        return 0
    tried = (
        sample if options.equivalent else [mutation for mutation in sample if mutation.key not in equivalent]
    )
    log = ResultLog(root / options.log, root, afresh=options.afresh)
    begun = time.monotonic()
    interrupted = False
    try:
        _try(root, tried, log, options.workers)
    except BrokenBefore as broken:
        print(broken)
        print("The tests fail without any mutation; put that right first.")
        return 2
    except KeyboardInterrupt:
        interrupted = True
    results = [result for mutation in _in_order(tried) if (result := log.result(mutation)) is not None]
    print(f"{time.monotonic() - begun:.0f} s")
    if options.equivalent:
        status = _report_equivalents(results)
    else:
        status = _report(
            results, _in_order(mutation for mutation in sample if mutation.key in equivalent), equivalent
        )
    if interrupted:
        print(f"Interrupted with {len(tried) - len(results)} left; the same command goes on.")
        return 130
    return status


def _try(root: Path, mutations: Sequence[Mutation], log: ResultLog, workers: int) -> None:
    """Try those of which the log has no result, and add theirs. Raises BrokenBefore."""
    left = [mutation for mutation in mutations if log.result(mutation) is None]
    if len(left) < len(mutations):
        print(f"{len(mutations) - len(left)} known from {log.file}")
    if left:
        progress = _Progress(len(left), log)
        with Trials(root, workers) as trials:
            trials.run(left, progress)


def _in_order(mutations: Iterable[Mutation]) -> list[Mutation]:
    """By files and lines."""
    return sorted(mutations, key=lambda mutation: (mutation.path, mutation.start, mutation.after))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.mutants", description="Mutation tests of the project."
    )
    parser.add_argument(
        "--only", metavar="PATH", action="append", help="only this file or folder (repeatable)"
    )
    parser.add_argument("--sample", metavar="N", type=int, default=400, help="how many (default 400, 0: all)")
    parser.add_argument("--seed", metavar="S", type=int, default=1, help="which sample is drawn (default 1)")
    parser.add_argument(
        "--workers", metavar="N", type=int, default=os.cpu_count() or 1, help="tests run at once"
    )
    parser.add_argument(
        "--log",
        metavar="FILE",
        default="build/mutants.jsonl",
        help="keeps the results; what it knows is not tried again (default build/mutants.jsonl)",
    )
    parser.add_argument("--afresh", action="store_true", help="begin with an empty log")
    parser.add_argument("--list", action="store_true", help="print the sample and test nothing")
    parser.add_argument("--equivalent", action="store_true", help="try those listed as equivalent")
    return parser


def _sources(root: Path, only: Sequence[str] | None) -> dict[str, str]:
    """The files to be mutated, with their text. ``only`` may also name files outside all areas."""
    paths: list[str] = []
    for area in AREAS:
        found = files_of(area, root)
        if not found and not only:
            print(f"nothing at {area.name}: skipped")
        paths.extend(found)
    if only:
        wanted = [path.rstrip("/") for path in only]
        paths = [
            path for path in paths if any(path == name or path.startswith(name + "/") for name in wanted)
        ]
        for name in wanted:
            place = root / name
            files = sorted(place.rglob("*.py")) if place.is_dir() else [place]
            paths.extend(file.relative_to(root).as_posix() for file in files if file.is_file())
    return {path: (root / path).read_text(encoding="utf-8") for path in dict.fromkeys(paths)}


class _Progress:
    """Logs each result, and reports progress on standard error, and each survivor immediately."""

    def __init__(self, total: int, log: ResultLog) -> None:
        self._log = log
        self._total = total
        self._done = 0

    def __call__(self, trial: Result) -> None:
        self._log.add(trial)
        self._done += 1
        if trial.result in ("survived", "untested"):
            _say(f"\r{trial.result}: {_place(trial.mutation)}\n")
        _say(f"\r{self._done}/{self._total} ")


def _say(words: str) -> None:
    sys.stderr.write(words)
    sys.stderr.flush()


def _place(mutation: Mutation) -> str:
    return f"{mutation.path}:{mutation.line} {mutation.scope}: {mutation.change}    in: {mutation.line_text}"


def _report(results: Sequence[Result], excused: Sequence[Mutation], reasons: Mapping[Key, str]) -> int:
    """Print survivors, equivalents and one line per area. Returns 1 if a limit is exceeded, otherwise 0."""
    survivors = [trial for trial in results if trial.result in ("survived", "untested")]
    for trial in survivors:
        print(f"\n# {trial.result} {trial.tests or '(there are no tests)'}, line {trial.mutation.line}")
        print(_entry(trial.mutation))
    for mutation in excused:
        print(f"\nequivalent: {_place(mutation)}\n    {reasons[mutation.key]}")
    print()
    exceeded = False
    for area in (*AREAS, None):
        tried = [trial for trial in results if area_of(trial.mutation.path) is area]
        if tried:
            exceeded |= _report_area(area, tried, sum(area_of(mutation.path) is area for mutation in excused))
    return int(exceeded)


def _report_area(area: Area | None, tried: Sequence[Result], excused: int) -> bool:
    survived = sum(trial.result in ("survived", "untested") for trial in tried)
    timeouts = sum(trial.result == "timeout" for trial in tried)
    name, limit = (area.name, area.most_survivors) if area else ("elsewhere", 0.2)
    share = survived / len(tried)
    exceeded = share > limit
    print(
        f"{name:18} {len(tried):4} tried, {len(tried) - survived:4} killed ({timeouts} by time), {survived:3} survived "
        f"= {share:.1%} (limit {limit:.0%}), {excused} equivalent{'  TOO MANY' if exceeded else ''}"
    )
    return exceeded


def _entry(mutation: Mutation) -> str:
    """The mutation as an entry of the list of equivalents, to which a reason is to be added."""
    facts = {
        "path": mutation.path,
        "scope": mutation.scope,
        "line": mutation.line_text,
        "change": mutation.change,
    }
    lines = [f"{name} = {_toml(value)}" for name, value in facts.items()]
    if mutation.ordinal > 1:
        lines.append(f"ordinal = {mutation.ordinal}")
    return "\n".join(["[[mutation]]", *lines])


def _toml(value: str) -> str:
    return f"'{value}'" if "'" not in value else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _report_stale(
    everything: Sequence[Mutation], equivalent: Mapping[Key, str], sources: Mapping[str, str]
) -> None:
    present = {mutation.key for mutation in everything}
    for key in equivalent:
        if key[0] in sources and key not in present:
            print(f"listed as equivalent, but there is no such mutation any more: {key}")


def _report_equivalents(results: Sequence[Result]) -> int:
    killed = [trial for trial in results if trial.result in ("killed", "timeout")]
    for trial in killed:
        print(f"listed as equivalent, but killed by {trial.tests}: {_place(trial.mutation)}")
    print(f"{len(results) - len(killed)} of {len(results)} listed as equivalent survive")
    return int(bool(killed))


if __name__ == "__main__":
    sys.exit(main())
