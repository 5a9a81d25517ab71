"""A team on a hub, each file in a process of its own: delay until others receive an act, and speed of editing."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.measure import Measurement, percentile
from benchmarks.texts import new_articles
from corpus.model import Span
from db import edits
from db.store import Store

if TYPE_CHECKING:
    from db.hub.entries import Synchronised
    from tests.postgres import Hub

CHARACTERS = 2_000
"""Length of an article."""
WINDOWS, SECONDS, ACTS = 20, 20, 5
"""Number of files synchronised at once, duration in seconds, and acts per second in all files together."""
BUSY = 5
"""The number of other files in which operations are saved while the duration of saving is measured."""


def seen(hub: Hub, folder: Path) -> Iterator[Measurement]:
    """The delay from saving an act in one file until it is in another, each file in a process of its own."""
    with ExitStack() as stack:
        clients = [
            stack.enter_context(_Client(path, hub, synchronised=True)) for path in _team(hub, folder, WINDOWS)
        ]
        _let_act(clients, SECONDS * ACTS)
        measured = [client.end() for client in clients]
    delays = [
        other["seen"][operation] - at
        for client in measured
        for operation, at in client["acted"].items()
        for other in measured
        if operation in other["seen"]
    ]
    cpu = statistics.mean(client["cpu"] for client in measured) / (SECONDS * ACTS)
    detail = (
        f"{WINDOWS} files in {WINDOWS} processes, {ACTS} acts a second in all; 95th percentile "
        f"{percentile(delays, 0.95) * 1e3:.0f} ms; {len(delays)} of {SECONDS * ACTS * (WINDOWS - 1)} seen; CPU of a "
        f"process {cpu * 1e3:.1f} ms for each act; {_load()}"
    )
    yield Measurement(
        "an act is in another file after, median", statistics.median(delays) * 1e3, "ms", 300, detail
    )


def editing(hub: Hub, folder: Path) -> Iterator[Measurement]:
    """The duration of saving in a file that is synchronised with a busy hub, and in one that is not, with the same load
    by the others."""
    mine, *others = _team(hub, folder, BUSY + 1)
    saves: dict[bool, list[float]] = {}
    loads = []
    for synchronised in (False, True):
        with ExitStack() as stack:
            clients = [stack.enter_context(_Client(path, hub, synchronised=True)) for path in others]
            own = stack.enter_context(_Client(mine, hub, synchronised=synchronised))
            _let_act(clients, SECONDS * ACTS, also=own)
            saves[synchronised] = own.end()["saves"]
            loads.append(_load())
    without, during = (statistics.median(saves[synchronised]) * 1e3 for synchronised in (False, True))
    late = {synchronised: percentile(times, 0.95) * 1e3 for synchronised, times in saves.items()}
    detail = (
        f"median {during:.1f} ms against {without:.1f} ms, 95th percentile {late[True]:.1f} against "
        f"{late[False]:.1f} ms, {len(saves[True])} saves each, {ACTS} a second, while {BUSY} others save {ACTS} a "
        f"second in all; waiting for what arrives included; {loads[1]}, without {loads[0]}"
    )
    yield Measurement("saving while synchronised, against not", during / without, "×", 1.2, detail)


def _team(hub: Hub, folder: Path, files: int) -> list[Path]:
    """The files of a project with five articles that a number of members have joined."""
    from db.hub.exchange import Exchange
    from db.hub.joining import join, share

    paths = [folder / f"{files}-{number}.duikan" for number in range(files)]
    with Store.create(paths[0], "看", "林晓") as store, hub.connect("lin") as connection:
        store.perform(edits.import_articles, new_articles(5, CHARACTERS))
        share(connection, store.replica.reach, create=True)
        Exchange(connection, store.project.id, store.replica.reach).run()
        for path in paths[1:]:
            join(connection, store.project.id, path)
    return paths


def _let_act(clients: Sequence[_Client], acts: int, also: _Client | None = None) -> None:
    """Let randomly chosen clients save :data:`ACTS` times a second in total, and ``also`` as often in addition."""
    dice = random.Random(1)
    for client in (*clients, *([also] if also else ())):
        client.wait()
    time.sleep(2)
    began = time.monotonic()
    for number in range(acts):
        time.sleep(max(0.0, began + number / ACTS - time.monotonic()))
        dice.choice(clients).act()
        if also is not None:
            time.sleep(dice.random() / ACTS)
            also.act()
    time.sleep(2)


def _load() -> str:
    return f"load average {os.getloadavg()[0]:.1f}"


class _Client:
    """A process with an open file, running :func:`work`. At the end of the block it is killed if it is still
    running."""

    def __init__(self, path: Path, hub: Hub, *, synchronised: bool) -> None:
        program = "import sys; from benchmarks.teams import work; work(*sys.argv[1:])"
        words = str(path), str(hub.address("lin")), str(int(synchronised))
        self._child = subprocess.Popen(
            [sys.executable, "-c", program, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> _Client:
        return self

    def __exit__(self, *_: object) -> None:
        self._child.kill()
        self._child.communicate()

    def wait(self) -> None:
        """Wait until the file is open and, if it is synchronised, up to date."""
        assert self._child.stdout is not None
        self._child.stdout.readline()

    def act(self) -> None:
        """Let it save an operation."""
        assert self._child.stdin is not None
        self._child.stdin.write("act\n")
        self._child.stdin.flush()

    def end(self) -> dict[str, Any]:
        """Stop it. Returns its measurements."""
        words, _ = self._child.communicate()
        measured: dict[str, Any] = json.loads(words.splitlines()[0])
        return measured


def work(path: str, address: str, synchronised: str) -> None:
    """Open a file, and save an operation for each line of standard input. Prints the times at which operations were
    saved and those of others arrived, by the monotonic clock, which all processes of a machine share; the duration of
    each save in seconds; and the CPU time from the first line to the end."""
    with Store.open(Path(path), Path(path).stem) as store:
        window = _Window(store, address)
        if int(synchronised):
            window.synchroniser.start()
            window.in_step.wait()
        print("open", flush=True)
        dice, began = random.Random(path), None
        for _ in sys.stdin:
            began = time.process_time() if began is None else began
            window.act(dice)
        cpu = time.process_time() - (began or 0.0)
        if int(synchronised):
            window.synchroniser.stop()
    measured = {"acted": window.acted, "seen": window.seen, "saves": window.saves, "cpu": cpu}
    print(json.dumps(measured), flush=True)


class _Window:
    """A file that is synchronised continuously. As in a window, saving waits while operations are taken in."""

    def __init__(self, store: Store, address: str) -> None:
        from db.hub.address import HubAddress
        from db.hub.synchroniser import Synchroniser

        self._store, self._lock = store, threading.Lock()
        self._article = store.snapshot().articles_in_order()[0].id
        self.acted: dict[str, float] = {}
        self.seen: dict[str, float] = {}
        self.saves: list[float] = []
        self.in_step = threading.Event()
        self.synchroniser = Synchroniser(
            HubAddress.parse(address), store.project.id, store.location, self._reach, done=self._note
        )

    def act(self, dice: random.Random) -> None:
        """Create a claim and notify the synchroniser."""
        start = dice.randrange(CHARACTERS - 100)
        began = time.monotonic()
        with self._lock:
            changes = self._store.perform(edits.create_claim, self._article, Span(start, start + 9))
        ended = self.acted[changes.created[0].id] = time.monotonic()
        self.saves.append(ended - began)
        self.synchroniser.nudge()

    def _reach(self, what: Any) -> Any:
        with self._lock:
            return what(self._store.replica)

    def _note(self, done: Synchronised) -> None:
        now = time.monotonic()
        self.in_step.set()
        self.seen.update((row.id, now) for changes in done.changes for row in changes.created)
