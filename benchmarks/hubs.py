"""The hub of a team: first synchronisation, delay until others receive an act, and speed of editing.

The server programs of PostgreSQL must be installed; a private server is started on a socket.
"""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.measure import Measurement, peak_memory, percentile
from benchmarks.teams import editing, seen
from benchmarks.texts import archive, prose
from corpus.model import Span
from corpus.new_article import NewArticle
from db import edits
from db.store import Store

if TYPE_CHECKING:
    from db.editing import Editing
    from tests.postgres import Hub

CLAIMS = int(os.environ.get("DUIKAN_BENCH_HUB_CLAIMS", "100000"))
TOGETHER = int(os.environ.get("DUIKAN_BENCH_HUB_TOGETHER", "20"))
"""Claims of the project that is synchronised first, and how many of them are created by one operation; if that is all
of them, they are imported with a tag each."""
COLLECTION = int(os.environ.get("DUIKAN_BENCH_HUB_COLLECTION", "20000"))
"""Articles of the collection whose texts are left on the hub."""
CHARACTERS = 2_000
"""Length of an article."""


def figures() -> Iterator[Measurement]:
    """All measurements of a hub. Yields none, and prints the reason, if no server can be started."""
    from _pytest.outcomes import Skipped

    from tests.postgres import hub_on, running

    try:
        with ExitStack() as stack:
            server = stack.enter_context(running())
            name = stack.enter_context(tempfile.TemporaryDirectory(dir=os.environ.get("DUIKAN_BENCH_FOLDER")))
            os.environ["DUIKAN_DATA"] = str(Path(name) / "data")
            for part in (first, leaving_texts, seen, editing):
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
        detail_text = detail.format(size=made.stat().st_size / 1e6, cpu=taken["cpu"])
        yield Measurement(f"join a collection {words} its texts", taken["seconds"], "s", target, detail_text)
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


def prepare(path: str) -> None:
    """Create the project for the first synchronisation."""
    is_one_act = TOGETHER >= CLAIMS
    with Store.create(Path(path), "初", "林晓") as store:
        store.perform(edits.import_archive, archive(50, CHARACTERS, CLAIMS if is_one_act else 0))
        if is_one_act:
            return
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
}
"""The functions that run in a child process, by name."""


def _in_child(name: str, *words: str) -> dict[str, float]:
    """Run one of the functions above in a child process; returns its measurements."""
    program = "import sys; from benchmarks.hubs import run; run(*sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-c", program, name, *words], check=True, stdout=subprocess.PIPE, text=True
    )
    return {key: float(value) for key, value in map(str.split, done.stdout.splitlines())}


def run(name: str, *words: str) -> None:
    """Run one of the functions above in this process, and print its measurements."""
    began = time.perf_counter()
    _CHILDREN[name](*words)
    print("seconds", time.perf_counter() - began)
    used = resource.getrusage(resource.RUSAGE_SELF)
    print("cpu", used.ru_utime + used.ru_stime)
    print("memory", peak_memory())
