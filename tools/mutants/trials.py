"""Runs the tests on mutated copies of the project.

Each worker has its own copy in a temporary folder, so an interrupted run does not change the project.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory, TemporaryFile
from threading import Lock
from typing import Literal

from tools.mutants.areas import area_of, stages_of
from tools.mutants.mutations import Mutation

_SLOWER = 4.0
"""Factor of the usual duration that a run may take, in addition to :data:`_GRACE`. Chosen."""
_GRACE = 30.0
"""Seconds. A run that takes this much longer than the tests without a mutation is considered hung, and the mutation
counts as killed."""

_PYTEST = (
    "-m",
    "pytest",
    "-x",
    "-q",
    "-n",
    "0",
    "-p",
    "no:cacheprovider",
    "--hypothesis-seed=0",
    "--no-header",
)
"""The arguments of Python that run the tests, stopping at the first failure."""


class BrokenBefore(Exception):
    """The tests fail without a mutation, so they say nothing about one."""


@dataclass(frozen=True, slots=True)
class Result:
    """The result for one mutation."""

    mutation: Mutation
    result: Literal["killed", "survived", "timeout", "untested"]
    tests: str
    """The tests that failed, or the broadest ones that passed."""


class Copy:
    """A copy of the project in which one file at a time is mutated."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.folder = folder
        listed = subprocess.run(
            ["git", "ls-files", "-coz", "--exclude-standard"], cwd=root, capture_output=True, check=True
        )
        for name in filter(None, listed.stdout.decode().split("\0")):
            if (root / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(root / name, folder / name)

    @contextmanager
    def mutated(self, mutation: Mutation) -> Iterator[None]:
        """Apply a mutation to the file during the context, then restore the file."""
        file = self.folder / mutation.path
        source = file.read_text(encoding="utf-8")
        # Compiled code is matched by size and time in seconds, which a mutation need not change.
        for compiled in (file.parent / "__pycache__").glob(f"{file.stem}.*.pyc"):
            compiled.unlink()
        file.write_text(mutation.applied(source), encoding="utf-8")
        try:
            yield
        finally:
            file.write_text(source, encoding="utf-8")


class Trials:
    """Tries mutations on ``workers`` copies at once; a context manager."""

    def __init__(self, root: Path, workers: int) -> None:
        self._root = root
        self._workers = workers
        self._folder = TemporaryDirectory(prefix="mutants-", ignore_cleanup_errors=True)
        self._copies: SimpleQueue[Copy] = SimpleQueue()
        self._durations: dict[str, float] = {}
        self._locks: dict[str, Lock] = {}
        self._lock = Lock()
        self._running: set[subprocess.Popen[bytes]] = set()
        self._stopped = False

    def __enter__(self) -> Trials:
        folder = Path(self._folder.name)
        if (self._root.parent / "shared").exists():
            (folder / "shared").symlink_to(self._root.parent / "shared")
        for number in range(self._workers):
            self._copies.put(Copy(self._root, folder / f"copy{number + 1}"))
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()
        self._folder.cleanup()

    def run(self, mutations: Sequence[Mutation], seen: Callable[[Result], None]) -> list[Result]:
        """Run all trials, in the given order; ``seen`` is called after each. Raises :class:`BrokenBefore`."""

        def attempt(mutation: Mutation) -> Result:
            trial = self._attempt(mutation)
            with self._lock:
                seen(trial)
            return trial

        with ThreadPoolExecutor(self._workers) as pool:
            try:
                return list(pool.map(attempt, mutations))
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                self._stop()
                raise

    def _attempt(self, mutation: Mutation) -> Result:
        copy = self._copies.get()
        try:
            return self._in_copy(copy, mutation)
        finally:
            self._copies.put(copy)

    def _in_copy(self, copy: Copy, mutation: Mutation) -> Result:
        area = area_of(mutation.path)
        stages = stages_of(mutation.path, area.tests if area else "", copy.folder)
        for index, stage in enumerate(stages):
            # Tests that have passed are not run again as part of their folder.
            arguments = (stage, *(f"--ignore={passed}" for passed in stages[:index]))
            usual = self._usual_duration(copy, stage)
            with copy.mutated(mutation):
                status = self._pytest(copy, arguments, usual * _SLOWER + _GRACE)[0]
            if status is None:
                return Result(mutation, "timeout", stage)
            if status not in (0, _NO_TESTS):
                return Result(mutation, "killed", stage)
        return Result(mutation, "survived" if stages else "untested", stages[-1] if stages else "")

    def _usual_duration(self, copy: Copy, stage: str) -> float:
        """The duration of these tests without a mutation, in seconds. Raises :class:`BrokenBefore` if they fail."""
        with self._lock:
            lock = self._locks.setdefault(stage, Lock())
        with lock:
            if stage not in self._durations:
                begun = time.monotonic()
                status, output = self._pytest(copy, (stage,), None, compiled=True)
                if status not in (0, _NO_TESTS):
                    raise BrokenBefore(output)
                self._durations[stage] = time.monotonic() - begun
            return self._durations[stage]

    def _pytest(
        self, copy: Copy, arguments: tuple[str, ...], limit: float | None, *, compiled: bool = False
    ) -> tuple[int | None, str]:
        """Pytest's exit status, or None after ``limit`` seconds, and its output."""
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
        if compiled:
            del environment["PYTHONDONTWRITEBYTECODE"]
        with TemporaryFile("w+", errors="replace") as printed:
            with self._lock:
                if self._stopped:
                    raise KeyboardInterrupt
                process = subprocess.Popen(
                    [sys.executable, *_PYTEST, *arguments],
                    cwd=copy.folder,
                    env=environment,
                    stdin=subprocess.DEVNULL,
                    stdout=printed,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                )
                self._running.add(process)
            try:
                status: int | None = process.wait(limit)
            except subprocess.TimeoutExpired:
                status = None
            finally:
                _kill(process)
                process.wait()
                self._running.discard(process)
            printed.seek(0)
            return status, printed.read()

    def _stop(self) -> None:
        with self._lock:
            self._stopped = True
        for process in tuple(self._running):
            _kill(process)


_NO_TESTS = 5
"""Pytest's exit status if it finds no tests."""


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill the tests with every process they started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
