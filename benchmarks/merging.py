"""Merging two copies of a large project that were edited separately."""

from __future__ import annotations

import contextlib
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

from benchmarks.measure import Measurement, peak_memory
from benchmarks.texts import archive
from corpus.identities import ClaimId, TagId
from corpus.model import Kind
from db import edits
from db.copies.choosing_rows import CopySelection
from db.errors import UnknownRow
from db.store import Store

CLAIMS, EDITED = 100_000, 300
"""Claims of the project, and operations in each copy after they diverged."""
REPLICA, REPLICAS = 50_000, 3
"""Claims of a project of which several copies are merged (with as many tags on them, 100,000 revisions), and the number
of copies."""


def figures() -> Iterator[Measurement]:
    """CPU time and memory of one merge, in a process of its own."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("DUIKAN_BENCH_FOLDER")) as name:
        folder = Path(name)
        environment = {
            **os.environ,
            "DUIKAN_CACHE": str(folder / "cache"),
            "DUIKAN_DATA": str(folder / "data"),
        }
        prepare = f"from benchmarks.merging import prepare; prepare({name!r})"
        subprocess.run([sys.executable, "-c", prepare], check=True, env=environment)
        measure = f"from benchmarks.merging import measure; measure({name!r})"
        ran = subprocess.run(
            [sys.executable, "-c", measure], check=True, env=environment, capture_output=True, text=True
        )
        measure = f"from benchmarks.merging import {measure_part.__name__} as run; run({name!r})"
        part = subprocess.run(
            [sys.executable, "-c", measure], check=True, env=environment, capture_output=True, text=True
        )
        measured = dict(line.split() for line in (ran.stdout + part.stdout).splitlines())
    detail = (
        f"{CLAIMS:,} claims with as many tags, {EDITED} acts in each copy; both files opened and verified"
    )
    yield Measurement("merge two copies of 100,000 claims, CPU", float(measured["few"]), "s", 10, detail)
    yield Measurement("its peak of memory", float(measured["memory"]), "MB", 300, "of the whole process")
    yield Measurement(
        "hand out four fifths of it, CPU", float(measured["handing"]), "s", 10, "four of five articles"
    )
    yield Measurement("merge that part back, CPU", float(measured["returning"]), "s", 10, "with a note in it")
    yield Measurement(
        "peak of memory of both", float(measured["memory_returning"]), "MB", 300, "of the whole process"
    )
    with tempfile.TemporaryDirectory(dir=os.environ.get("DUIKAN_BENCH_FOLDER")) as name:
        yield replicas(Path(name))


def replicas(folder: Path) -> Measurement:
    """The number of different states that result from merging three copies in each of the six orders; 1 means that the
    order does not matter."""
    copies = [folder / f"{number}.duikan" for number in range(REPLICAS)]
    with Store.create(copies[0], "合", "林晓") as store:
        store.perform(edits.import_archive, archive(5, 20_000, REPLICA, links=5_000))
        for copy in copies[1:]:
            store.save_copy(copy)
    for number, copy in enumerate(copies):
        _edit(copy, number)
    states = set()
    for order in permutations(copies):
        into = folder / "into.duikan"
        shutil.copy(order[0], into)
        with Store.open(into, "审") as store:
            for other in order[1:]:
                store.merge(other)
            states.add(store.fingerprint())
            assert store.check() == []
    detail = f"copies with {2 * REPLICA:,} revisions and {EDITED} acts more in each; each order ends whole"
    return Measurement("states of three copies merged in six orders", len(states), "", 1, detail)


def _edit(path: Path, number: int) -> None:
    """Edit one copy: notes, kinds, tags and deletions, partly of the same claims as in the others."""
    dice = random.Random(number)
    with Store.open(path, f"{number} 号") as store:
        snapshot = store.snapshot()
        claims, tags = sorted(snapshot.claims)[: EDITED * 2], sorted(snapshot.tags)
        for _ in range(EDITED):
            claim = ClaimId(dice.choice(claims))
            with contextlib.suppress(UnknownRow):
                match dice.randrange(4):
                    case 0:
                        store.perform(edits.set_claim_note, claim, f"{number} 号的注")
                    case 1:
                        store.perform(edits.set_claim_kind, claim, dice.choice(list(Kind)))
                    case 2:
                        store.perform(edits.toggle_tag, claim, TagId(dice.choice(tags)))
                    case _:
                        store.perform(edits.delete_claims, [claim])


def prepare(name: str) -> None:
    """Create the two copies."""
    folder = Path(name)
    with Store.create(folder / "one.duikan", "合", "林晓") as store:
        store.perform(edits.import_archive, archive(5, 20_000, CLAIMS, links=10_000))
        store.save_copy(folder / "other.duikan")
    for number, copy in enumerate(("one", "other")):
        with Store.open(folder / f"{copy}.duikan", copy) as store:
            claims = [ClaimId(claim) for claim in sorted(store.snapshot().claims)][number * 100 :][
                : EDITED * 2
            ]
            for claim in claims[::2]:
                store.perform(edits.set_claim_note, claim, f"{copy}的注")
            store.perform(edits.delete_claims, claims[1:50:2])
            store.perform(edits.set_claim_kind, claims[60], Kind.STATISTIC)


def measure(name: str) -> None:
    """Merge, and print CPU time and memory."""
    folder = Path(name)
    with Store.open(folder / "one.duikan", "林晓") as store:
        store.merge(folder / "other.duikan")
    used = resource.getrusage(resource.RUSAGE_SELF)
    print("few", used.ru_utime + used.ru_stime)
    print("memory", peak_memory())


def measure_part(name: str) -> None:
    """Hand out a part of the project, edit it, merge it back, and print CPU time and memory.

    The part is taken from the copy into which nothing was merged: a copy cannot be handed out while conflicts are open.
    """
    folder = Path(name)
    whole, part = folder / "other.duikan", folder / "part.duikan"
    with Store.open(whole, "林晓") as store:
        articles = [article for article, _ in store.texts()]
        before = _used()
        store.sharing.hand_out(part, CopySelection(frozenset(articles[:4])))
        print("handing", _used() - before)
    with Store.open(part, "沈舟") as store:
        store.perform(edits.mark_read, articles[:1])
    with Store.open(whole, "林晓") as store:
        before = _used()
        store.merge(part)
        print("returning", _used() - before)
    print("memory_returning", peak_memory())


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
