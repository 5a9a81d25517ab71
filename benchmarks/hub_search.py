"""Search in the texts of a hub, and how its time grows with their number.

Filling a hub with 100,000 articles takes many minutes. ``DUIKAN_BENCH_HUB_KEPT`` names a folder in which the server's
data are kept, so that the hub is filled once and can be measured again; an interrupted filling is continued.
"""

from __future__ import annotations

import hashlib
import os
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import Measurement, percentile
from benchmarks.varied_texts import common_words, rare_words, varied_prose

if TYPE_CHECKING:
    from db.hub.connection import HubConnection
    from tests.postgres import Hub, Server

SIZES = tuple(map(int, os.environ.get("DUIKAN_BENCH_HUB_ARTICLES", "20000").split(",")))
"""Numbers of articles, each in a hub of its own."""
KEPT = os.environ.get("DUIKAN_BENCH_HUB_KEPT")
"""The folder of the server's data; None for a temporary one."""
CHARACTERS = 2_000
"""Length of an article."""
TOGETHER = 200
"""Texts appended at once. Chosen: more than a megabyte."""
LIMIT = 20
"""Limit of results, as in the window."""
PASSAGES = 200
"""Queries that are passages of the texts; of the other kinds there are half or a quarter as many."""
_PROJECT = "01a2295a-35e2-7000-8000-00000000abcd"
"""The identity of the project."""
_LOGIN = "lin"
"""The login of its owner."""
_BYTES = (
    "SELECT pg_relation_size('duikan.text_searched'), pg_total_relation_size('duikan.text'), "
    "sum(octet_length(content)) FROM duikan.text"
)
"""The size of the index and of the texts on the server, and that of the texts themselves."""


def figures() -> Iterator[Measurement]:
    """Measurements of search. Yields none, and prints the reason, if no server can be started."""
    from _pytest.outcomes import Skipped

    from tests.postgres import running

    try:
        with running(Path(KEPT) if KEPT else None) as server:
            for articles in SIZES:
                yield from _searching(_filled_hub(server, articles), articles)
    except Skipped as skipped:
        sys.stderr.write(f"hub_search: {skipped}\n")


def _filled_hub(server: Server, articles: int) -> Hub:
    """The hub with a number of articles, created or filled further if necessary."""
    from tests.postgres import known_hub

    hub = known_hub(server, f"articles_{articles}", _LOGIN)
    lin = hub.connect(_LOGIN)
    if not lin.rows("SELECT 1 FROM duikan.project"):
        lin.rows("SELECT duikan.create_project(%s, 't', 1, '1')", (_PROJECT,))
    (there,) = lin.rows("SELECT count(*) FROM duikan.text")[0]
    # By default the index would be updated every hundred texts, which takes five times as long for a large index. The
    # limit is not larger, because the space of waiting texts remains in the index.
    lin.rows("SET gin_pending_list_limit = '64MB'")
    for start in range(there, articles, TOGETHER):
        texts = [varied_prose(CHARACTERS, seed) for seed in range(start, min(start + TOGETHER, articles))]
        digests = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
        lin.rows("SELECT duikan.add_texts(%s, %s, %s)", (_PROJECT, digests, texts))
    server.execute("VACUUM ANALYZE duikan.text", hub.database)
    return hub


@dataclass(frozen=True, slots=True)
class _Timing:
    """The duration of a search in seconds."""

    kind: str
    """The kind of query."""
    elapsed: float
    cpu: float
    """CPU time of the client."""


def _searching(hub: Hub, articles: int) -> Iterator[Measurement]:
    lin = hub.connect(_LOGIN)
    _timings(lin, articles, seed=1)  # Otherwise the first reading from disk would be measured.
    before = _server_cpu(lin)
    timings = _timings(lin, articles, seed=2)
    server_cpu = (_server_cpu(lin) - before) / len(timings)
    kinds: dict[str, list[float]] = {}
    for timing in timings:
        kinds.setdefault(timing.kind, []).append(timing.elapsed * 1e3)
    slowest = max(kinds, key=lambda kind: percentile(kinds[kind], 0.95))
    elapsed = [timing.elapsed * 1e3 for timing in timings]
    cpu = [timing.cpu * 1e3 for timing in timings]
    index, table, content = map(float, hub.server.execute(_BYTES, hub.database)[0])  # type: ignore[call-overload]
    detail = (
        f"{len(timings)} queries of {len(kinds)} kinds, at most {LIMIT} texts each; median "
        f"{statistics.median(elapsed):.0f} ms; slowest kind ({slowest}) {percentile(kinds[slowest], 0.95):.0f} ms; CPU of the client, median and 95th "
        f"percentile, {statistics.median(cpu):.1f} and {percentile(cpu, 0.95):.1f} ms, of the server, mean, "
        f"{server_cpu * 1e3:.1f} ms; load {os.getloadavg()[0]:.0f}"
    )
    yield Measurement(
        f"search among {articles:,} articles on a hub, 95th percentile",
        percentile(elapsed, 0.95),
        "ms",
        100,
        detail,
    )
    # Few articles have each rare pair of characters, so a small collection has an entry of its own for most of them.
    sizes = f"both in bytes; index {index / 1e6:.0f} MB, whole table {table / 1e6:.0f} MB"
    yield Measurement("its index, against the text", index / content, "×", 4, sizes)


def _timings(lin: HubConnection, articles: int, seed: int) -> list[_Timing]:
    """The durations of some searches, in random order."""
    from db.hub.searching import search_hub

    dice = random.Random(seed)
    queries = list(_queries(articles, dice))
    dice.shuffle(queries)
    timings = []
    for kind, query in queries:
        began, used = time.perf_counter(), time.thread_time()
        search_hub(lin, _PROJECT, query, limit=LIMIT)
        timings.append(_Timing(kind, time.perf_counter() - began, time.thread_time() - used))
    return timings


def _queries(articles: int, dice: random.Random) -> Iterator[tuple[str, str]]:
    """Queries with their kinds."""
    some, few = PASSAGES // 2, PASSAGES // 4
    for _ in range(PASSAGES):
        text = varied_prose(CHARACTERS, dice.randrange(articles))
        at, length = dice.randrange(CHARACTERS - 20), dice.choice((1, 2, 3, 4, 6, 12))
        yield "passages", text[at : at + length]
    common = common_words(3 * some, dice.randrange(2**32))
    for word in common[:some]:
        yield "words as frequent as in texts", word
    for pair in zip(common[some : 2 * some], common[2 * some :], strict=True):
        yield "two words side by side", "".join(pair)
    for word in rare_words(some, dice.randrange(2**32)):
        yield "words of the dictionary", word
    for _ in range(few):
        yield "passages of other texts", varied_prose(6, articles + dice.randrange(articles))
    counts = Counter("".join(varied_prose(CHARACTERS, seed) for seed in range(50)))
    for character, _ in counts.most_common(few):
        yield "most frequent characters", character


def _server_cpu(hub: HubConnection) -> float:
    """The CPU time that the server has used for a connection, in seconds; 0 if the system does not report it."""
    (backend,) = hub.rows("SELECT pg_backend_pid()")[0]
    stat = Path(f"/proc/{backend}/stat")
    if not stat.exists():
        return 0.0
    user, system = stat.read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
