"""The results of earlier runs, so that an interrupted run goes on where it stopped.

A result holds as long as the mutated module and the tests that were run on it are unchanged: its mirror, and its folder
of tests if the mirror did not detect the mutation. A change of another module, or of what tests import from elsewhere,
does not count; for a measurement to report, begin with an empty log.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from tools.mutants.areas import area_of, stages_of
from tools.mutants.mutations import Mutation
from tools.mutants.trials import Result


class ResultLog:
    """Results in a file, one JSON object a line. The last one for a mutation counts."""

    def __init__(self, file: Path, root: Path, *, afresh: bool = False) -> None:
        """``root``: the project, whose modules and tests must not change while the log is in use. ``afresh`` empties
        the log first. Lines that are no entry, as the last one after a power cut, are passed over."""
        self.file = file
        self._root = root
        self._digests: dict[str, str] = {}
        """Of the Python files at a path, below the root."""
        self._entries: dict[str, tuple[str, str, str]] = {}
        """Result, tests and state of each mutation, by its key."""
        if afresh:
            file.unlink(missing_ok=True)
        if file.exists():
            for line in file.read_text(encoding="utf-8").splitlines():
                # KeyError and TypeError: valid JSON that is no entry.
                with suppress(ValueError, KeyError, TypeError):
                    self._keep(json.loads(line))

    def result(self, mutation: Mutation) -> Result | None:
        """The result for a mutation; None if there is none that holds."""
        entry = self._entries.get(json.dumps(mutation.key))
        if entry is None:
            return None
        result, tests, state = entry
        found = Result(mutation, result, tests)  # type: ignore[arg-type]
        return found if state == self._state(found) else None

    def add(self, result: Result) -> None:
        """Append a result. Raises OSError."""
        entry = {
            "key": result.mutation.key,
            "result": result.result,
            "tests": result.tests,
            "state": self._state(result),
        }
        self._keep(entry)
        self.file.parent.mkdir(parents=True, exist_ok=True)
        with self.file.open("a", encoding="utf-8") as log:
            # Half a line before this one spoils only itself.
            log.write("\n" + json.dumps(entry, ensure_ascii=False))

    def _keep(self, entry: Mapping[str, Any]) -> None:
        self._entries[json.dumps(entry["key"])] = (entry["result"], entry["tests"], entry["state"])

    def _state(self, result: Result) -> str:
        """Digest of the module and of the tests that were run on it."""
        path = result.mutation.path
        area = area_of(path)
        stages = stages_of(path, area.tests if area else "", self._root)
        return _digest([self._digest_of(place) for place in (path, *_until(stages, result.tests))])

    def _digest_of(self, place: str) -> str:
        if place not in self._digests:
            found = self._root / place
            files = sorted(found.rglob("*.py")) if found.is_dir() else [found]
            self._digests[place] = _digest([place, *(file.read_text(encoding="utf-8") for file in files)])
        return self._digests[place]


def _until(stages: Sequence[str], last: str) -> Sequence[str]:
    return stages[: stages.index(last) + 1] if last in stages else stages


def _digest(texts: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()
