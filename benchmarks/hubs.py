"""The hub of a team: first synchronisation, delay until others receive an act, speed of editing, and search.

The server programs of PostgreSQL must be installed; a private server is started on a socket.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.measure import Measurement, peak_memory, percentile
from benchmarks.texts import WORDS, archive, new_articles, prose
from corpus.model import Span
from corpus.new_article import NewArticle
from db import edits
from db.store import Store

if TYPE_CHECKING:
    from db.editing import Editing
    from db.hub.entries import Synchronised
    from tests.postgres import Hub

CLAIMS = int(os.environ.get("DUIKAN_BENCH_HUB_CLAIMS", "100000"))
TOGETHER = int(os.environ.get("DUIKAN_BENCH_HUB_TOGETHER", "20"))
"""Claims of the project that is synchronised first, and how many of them are made in one act."""
ARTICLES = int(os.environ.get("DUIKAN_BENCH_HUB_ARTICLES", "20000"))
"""Texts of 2,000 characters to search in. The target in docs/scale.md is for 100,000, which take long to generate."""
COLLECTION = int(os.environ.get("DUIKAN_BENCH_HUB_COLLECTION", "20000"))
"""Articles of the collection whose texts are left on the hub."""
CHARACTERS = 2_000
QUERIES = 200
WINDOWS, SECONDS, ACTS = 20, 20, 5
"""Number of files synchronised at once, duration in seconds, and acts per second in all files together."""
BUSY = 5
"""Others who save while it is measured how long saving takes."""


def figures() -> Iterator[Measurement]:
    """All measurements of a hub. Yields none, and prints the reason, if no server can be started."""
    from _pytest.outcomes import Skipped

    from tests.postgres import hub_on, running

    try:
        with ExitStack() as stack:
            server = stack.enter_context(running())
            name = stack.enter_context(tempfile.TemporaryDirectory(dir=os.environ.get("DUIKAN_BENCH_FOLDER")))
            os.environ["DUIKAN_DATA"] = str(Path(name) / "data")
            for part in (first, leaving_texts, seen, editing, searching):
                with hub_on(server, "lin", "shen") as hub:
                    yield from part(hub, Path(name))
    except Skipped as skipped:
        sys.stderr.write(f"hubs: {skipped}\n")


def first(hub: Hub, folder: Path) -> Iterator[Measurement]:
    """Share a project, and join it into a new file, each in a process of its own."""
    path, joined = folder / "first.duikan", folder / "joined.duikan"
    _in_child("prepare", str(path))
    shared = _in_child("send", str(path), str(hub.address("lin")))
    taken = _in_child("receive", str(joined), str(hub.address("lin")))
    detail = f"{CLAIMS:,} claims, {TOGETHER} in an act; client and server on this machine"
    yield Measurement(
        f"put {CLAIMS:,} claims on a hub",
        shared["seconds"],
        "s",
        20,
        f"{detail}; CPU of the client {shared['cpu']:.1f} s",
    )
    yield Measurement(
        "make a file of them", taken["seconds"], "s", 20, f"{detail}; CPU of the client {taken['cpu']:.1f} s"
    )
    yield Measurement("its peak of memory", taken["memory"], "MB", 300, "of the whole process")


def leaving_texts(hub: Hub, folder: Path) -> Iterator[Measurement]:
    """Join a large collection with and without its texts, and fetch single ones."""
    from db.hub.exchange import Exchange

    path, whole, part = (folder / f"{name}.duikan" for name in ("collection", "whole", "part"))
    _in_child("collect", str(path))
    _in_child("send", str(path), str(hub.address("lin")))
    with_texts = _in_child("receive", str(whole), str(hub.address("lin")))
    without = _in_child("receive_rows", str(part), str(hub.address("lin")))
    detail = f"{COLLECTION:,} articles of {CHARACTERS:,} characters, 100 in an act; {{size:.0f}} MB, CPU {{cpu:.1f}} s"
    for words, taken, made, target in (("with", with_texts, whole, 60), ("without", without, part, 20)):
        told = detail.format(size=made.stat().st_size / 1e6, cpu=taken["cpu"])
        yield Measurement(f"join a collection {words} its texts", taken["seconds"], "s", target, told)
    yield Measurement("its peak of memory, without", without["memory"], "MB", 300, "of the whole process")
    with Store.open(part, "林晓") as store, hub.connect("lin") as connection:
        began = time.perf_counter()
        articles = store.snapshot().articles_in_order()
        opened = time.perf_counter() - began
        exchange = Exchange(connection, store.project.id, store.replica.reach)
        delays = []
        for article in random.Random(3).sample(articles, 50):
            began = time.perf_counter()
            exchange.fetch([article.sha256])
            delays.append(time.perf_counter() - began)
    yield Measurement(
        "fetch the text of an article, 95th percentile", percentile(delays, 0.95) * 1e3, "ms", 100
    )
    yield Measurement("read all its rows", opened, "s", 2, "without texts")


def seen(hub: Hub, folder: Path) -> Iterator[Measurement]:
    """The delay from saving an act in one file until it is in another, each file in a process of its own."""
    with ExitStack() as stack:
        clients = [
            stack.enter_context(_Client(path, hub, synchronised=True)) for path in _team(hub, folder, WINDOWS)
        ]
        _let_act(clients, SECONDS * ACTS)
        told = [client.end() for client in clients]
    delays = [
        other["seen"][operation] - at
        for one in told
        for operation, at in one["acted"].items()
        for other in told
        if operation in other["seen"]
    ]
    cpu = statistics.mean(one["cpu"] for one in told) / (SECONDS * ACTS)
    detail = (
        f"{WINDOWS} files in {WINDOWS} processes, {ACTS} acts a second in all; 95th percentile "
        f"{percentile(delays, 0.95) * 1e3:.0f} ms; {len(delays)} of {SECONDS * ACTS * (WINDOWS - 1)} seen; CPU of a "
        f"process {cpu * 1e3:.1f} ms for each act; {_load()}"
    )
    yield Measurement(
        "an act is in another file after, median", statistics.median(delays) * 1e3, "ms", 300, detail
    )


def editing(hub: Hub, folder: Path) -> Iterator[Measurement]:
    """How long saving takes in a file that is synchronised with a busy hub, and in one that is not, while the others
    are as busy."""
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
    without, during = (statistics.median(saves[one]) * 1e3 for one in (False, True))
    late = {one: percentile(times, 0.95) * 1e3 for one, times in saves.items()}
    detail = (
        f"median {during:.1f} ms against {without:.1f} ms, 95th percentile {late[True]:.1f} against "
        f"{late[False]:.1f} ms, {len(saves[True])} saves each, {ACTS} a second, while {BUSY} others save {ACTS} a "
        f"second in all; waiting for what arrives included; {loads[1]}, without {loads[0]}"
    )
    yield Measurement("saving while synchronised, against not", during / without, "×", 1.2, detail)


def _team(hub: Hub, folder: Path, files: int) -> list[Path]:
    """The files of a project with five articles that so many have joined."""
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
    """Let clients, chosen at random, save :data:`ACTS` times a second in all, and ``also`` as often by itself."""
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
    """A process that has a file open: :func:`work`. At the end of the block it is killed if it still runs."""

    def __init__(self, path: Path, hub: Hub, *, synchronised: bool) -> None:
        words = "work", str(path), str(hub.address("lin")), str(int(synchronised))
        self._child = _child(*words, stdin=subprocess.PIPE)

    def __enter__(self) -> _Client:
        return self

    def __exit__(self, *_: object) -> None:
        self._child.kill()
        self._child.communicate()

    def wait(self) -> None:
        """Wait until the file is open and, if it is synchronised, in step."""
        assert self._child.stdout is not None
        self._child.stdout.readline()

    def act(self) -> None:
        """Let it save an act."""
        assert self._child.stdin is not None
        self._child.stdin.write("act\n")
        self._child.stdin.flush()

    def end(self) -> dict[str, Any]:
        """End it. Returns what it measured."""
        words, _ = self._child.communicate()
        told: dict[str, Any] = json.loads(words.splitlines()[0])
        return told


def work(path: str, address: str, synchronised: str) -> None:
    """Have a file open, and save an act for each line of standard input. Prints when the acts were saved, and when
    those of others were here, by the monotonic clock, which all processes of a machine share; what each save took, in
    seconds; and the seconds of CPU from the first line to the end."""
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
    told = {"acted": window.acted, "seen": window.seen, "saves": window.saves, "cpu": cpu}
    print(json.dumps(told), flush=True)


class _Window:
    """A file that is synchronised continuously. As in a window, saving waits while something is taken in."""

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
        self.seen.update((one.id, now) for changes in done.changes for one in changes.created)


def searching(hub: Hub, _folder: Path) -> Iterator[Measurement]:
    """Search for words in many texts, as a member of the project."""
    from db.hub.searching import search_hub

    project = "01a2295a-35e2-7000-8000-00000000abcd"
    lin = hub.connect("lin")
    lin.rows("SELECT duikan.create_project(%s, 't', 1, '1')", (project,))
    began = time.perf_counter()
    for start in range(0, ARTICLES, 200):
        texts = [prose(CHARACTERS, seed) for seed in range(start, min(start + 200, ARTICLES))]
        digests = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
        lin.rows("SELECT duikan.add_texts(%s, %s, %s)", (project, digests, texts))
    added = time.perf_counter() - began
    hub.server.execute("VACUUM ANALYZE duikan.text", hub.database)
    dice = random.Random(2)
    delays = []
    for _ in range(QUERIES):
        words = prose(CHARACTERS, dice.randrange(ARTICLES))
        at, length = dice.randrange(CHARACTERS - 20), dice.choice((1, 2, 3, 4, 6, 12))
        query = words[at : at + length] if dice.random() < 0.8 else "".join(dice.choices(WORDS, k=2))
        began = time.perf_counter()
        search_hub(lin, project, query, limit=20)
        delays.append(time.perf_counter() - began)
    sizes = "SELECT pg_relation_size('duikan.text_searched'), sum(octet_length(content)) FROM duikan.text"
    index, content = map(float, hub.server.execute(sizes, hub.database)[0])  # type: ignore[call-overload]
    detail = f"{ARTICLES:,} articles of {CHARACTERS:,} characters, words of 1 to 12, at most 20 texts; median {statistics.median(delays) * 1e3:.0f} ms; {added / ARTICLES * 1e3:.1f} ms to add an article"
    yield Measurement("search on a hub, 95th percentile", percentile(delays, 0.95) * 1e3, "ms", 100, detail)
    yield Measurement("search index of a hub, against the text", index / content, "×", 2.5, "both in bytes")


def prepare(path: str) -> None:
    """Create the project for the first synchronisation."""
    with Store.create(Path(path), "初", "林晓") as store:
        store.perform(edits.import_archive, archive(50, CHARACTERS, 0))
        articles = [article.id for article in store.snapshot().articles_in_order()]
        for number in range(CLAIMS // TOGETHER):
            store.perform(_make_claims, articles[number % len(articles)], random.Random(number))


def collect(path: str) -> None:
    """Create the collection."""
    with Store.create(Path(path), "集", "林晓") as store:
        for start in range(0, COLLECTION, 100):
            texts = [prose(CHARACTERS, seed) for seed in range(start, min(start + 100, COLLECTION))]
            store.perform(edits.import_articles, [NewArticle(text, f"第 {start} 批", "报") for text in texts])


def _make_claims(editing: Editing, article: Any, dice: random.Random) -> None:
    for start in dice.sample(range(CHARACTERS - 50), TOGETHER):
        edits.create_claim(editing, article, Span(start, start + dice.randint(4, 50)))


def send(path: str, address: str) -> None:
    """Share the project on a hub."""
    from db.hub.address import HubAddress
    from db.hub.connection import HubConnection
    from db.hub.exchange import Exchange
    from db.hub.joining import share

    with HubConnection.open(HubAddress.parse(address)) as hub, Store.open(Path(path), "林晓") as store:
        share(hub, store.replica.reach, create=True)
        Exchange(hub, store.project.id, store.replica.reach).run()


def receive(path: str, address: str) -> None:
    """Join the project on the hub into a new file."""
    _join(path, address, everything=True)


def receive_rows(path: str, address: str) -> None:
    """Join the project on the hub into a new file without texts."""
    _join(path, address, everything=False)


def _join(path: str, address: str, *, everything: bool) -> None:
    from db.hub.address import HubAddress
    from db.hub.connection import HubConnection
    from db.hub.joining import find_project, join
    from db.hub.subscription import Subscription

    with HubConnection.open(HubAddress.parse(address)) as hub:
        join(hub, find_project(hub, "").id, Path(path), texts=Subscription(everything))


_CHILDREN: dict[str, Callable[..., None]] = {
    "prepare": prepare,
    "collect": collect,
    "send": send,
    "receive": receive,
    "receive_rows": receive_rows,
    "work": work,
}


def _in_child(name: str, *words: str) -> dict[str, float]:
    """Run one of the functions above in a child process; returns what it measured."""
    told, _ = (child := _child(name, *words)).communicate()
    if child.returncode:
        raise RuntimeError(name)
    return {key: float(value) for key, value in map(str.split, told.splitlines())}


def _child(*words: str, stdin: int | None = None) -> subprocess.Popen[str]:
    program = "import sys; from benchmarks.hubs import run; run(*sys.argv[1:])"
    given = [sys.executable, "-c", program, *words]
    return subprocess.Popen(given, stdin=stdin, stdout=subprocess.PIPE, text=True)


def run(name: str, *words: str) -> None:
    """Run one of the functions above in this process, and print what it measured."""
    began = time.perf_counter()
    _CHILDREN[name](*words)
    print("seconds", time.perf_counter() - began)
    used = resource.getrusage(resource.RUSAGE_SELF)
    print("cpu", used.ru_utime + used.ru_stime)
    print("memory", peak_memory())
