"""Saving a claim, searching, and exporting, each compared with its floor."""

from __future__ import annotations

import gc
import io
import json
import os
import random
import sqlite3
import statistics
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks import bringing
from benchmarks.journals import lengthen
from benchmarks.measure import Measurement, cpu_seconds, paired, percentile, wall_seconds
from benchmarks.texts import WORDS, archive, new_articles
from corpus.identities import ArticleId, ClaimId
from corpus.matching import rerank
from corpus.matching.suggestion import Statement
from corpus.model import Kind, Span
from corpus.new_article import NewArticle
from corpus.script import fold
from corpus.segmentation import statements
from corpus.writers import json_archive
from db import edits
from db.files.data_folder import DATA_VARIABLE
from db.indexes.candidates import CANDIDATES
from db.store import Store

SAVES = 300
"""Saves of which median and 95th percentile are taken."""
ROWS = 12
"""Rows written when a claim with a tag is saved: claim, tag, two revisions, operation, arrival, five tallies, the
heads."""
STEPPED = 1_000
"""Claims of which the size in the file is measured."""
OPERATIONS, REVISIONS, OLD_CLAIMS = 300_000, 1_000_000, 2_000
"""Length of a long journal, and the claims to which it applies."""
ARTICLES, CHARACTERS = 10_000, 2_000
QUERIES = 400
"""Queries of a search."""
CLAIMS = 100_000
"""Claims of an export."""
TAGGED, RENAMINGS = 10_000, 100
"""Claims with one tag, and how often it is renamed."""
BACKED_UP, BACKUPS = 30_000, 5
"""Claims of a project of about 60 MB, and how often it is backed up."""
LARGE_ARTICLES, LARGE_CHARACTERS = 847, 4_500
"""Articles and characters per article: 100,000 statements in total."""
RANKED = 40
"""Statements for which candidates are ranked."""


def figures() -> Iterator[Measurement]:
    """All figures of the store."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("DUIKAN_BENCH_FOLDER")) as name:
        folder = Path(name)
        os.environ["DUIKAN_CACHE"] = str(folder / "cache")
        os.environ[DATA_VARIABLE] = str(folder / "data")
        yield from saving(folder)
        yield from growing(folder)
        yield from aging(folder)
        yield from bringing.figures(folder)
        yield renaming(folder)
        yield backing_up(folder)
        yield from searching(folder)
        yield from comparing(folder)
    yield exporting()


def saving(folder: Path) -> Iterator[Measurement]:
    """One claim with one tag, compared with a bare commit of one row and of the same rows."""
    with Store.create(folder / "save.duikan", "存", "林晓") as store:
        store.perform(edits.import_articles, new_articles(5, 3_000))
        store.perform(edits.create_tag, "标签")
        ours = _saving_in(store)
        mine, floor, ratio = paired(ours, _bare(folder / "one.db", rows=1), SAVES)
        yield Measurement(
            "save one claim / bare commit of one row",
            ratio,
            "×",
            2,
            f"median {mine * 1000:.2f} ms against {floor * 1000:.2f} ms, {SAVES} pairs, same pragmas",
        )
        yield _slowest_saves("save one claim", ours, folder / "same.db")


def _saving_in(store: Store) -> Callable[[], float]:
    """A function that makes a claim with a tag in the first article and returns the time in seconds."""
    snapshot = store.snapshot()
    article = snapshot.articles_in_order()[0].id
    tag = next(snapshot.tags_in_order()).id
    starts = iter(range(2_900))

    def ours() -> float:
        start = next(starts)
        span = Span(start, start + 20)
        return wall_seconds(
            lambda: store.perform(edits.create_claim, article, span, tags=(tag,), kind=Kind.NONE)
        )

    return ours


def _slowest_saves(name: str, ours: Callable[[], float], bare: Path) -> Measurement:
    """The 95th percentile of saves, compared with that of bare commits of as many rows."""
    same_rows = _bare(bare, rows=ROWS)
    ours()
    same_rows()
    pairs = [(ours(), same_rows()) for _ in range(SAVES)]
    mine, floor = (percentile(times, 0.95) for times in zip(*pairs, strict=True))
    return Measurement(
        f"{name}, 95th percentile / that of a bare commit of as many rows",
        mine / floor,
        "×",
        2.2,
        f"{mine * 1000:.2f} ms against {floor * 1000:.2f} ms ({ROWS} rows of like size in 5 tables)",
    )


def aging(folder: Path) -> Iterator[Measurement]:
    """Saving, and noticing a claim of a stranger, in a project with a long journal."""
    path = folder / "old.duikan"
    with Store.create(path, "久", "林晓") as store:
        store.perform(edits.import_archive, archive(5, 3_000, OLD_CLAIMS))
    lengthen(path, OPERATIONS, REVISIONS)
    with Store.open(path, "林晓") as store, Store.open(path, "沈舟") as other:
        ours, seen = _saving_in(store), []
        other.snapshot()
        yield _slowest_saves(
            f"save one claim after {REVISIONS:,} revisions", ours, folder / "same_after_long.db"
        )
        other.refresh()
        for _ in range(SAVES):
            ours()
            seen.append(cpu_seconds(other.refresh))
    yield Measurement(
        f"refresh after a stranger's claim, {OPERATIONS:,} operations in the journal, 95th percentile of CPU",
        percentile(seen, 0.95) * 1000,
        "ms",
        50,
        f"{SAVES} claims; median {statistics.median(seen) * 1000:.1f} ms",
    )


def growing(folder: Path) -> Iterator[Measurement]:
    """The size in the file of a claim that was created, tagged and noted in three steps."""
    path = folder / "grow.duikan"
    with Store.create(path, "长", "林晓") as store:
        store.perform(edits.import_articles, new_articles(5, 3_000))
        store.perform(edits.create_tag, "标签")
        snapshot = store.snapshot()
        article = snapshot.articles_in_order()[0].id
        tag = next(snapshot.tags_in_order()).id
        before = path.stat().st_size
        for number in range(STEPPED):
            store.perform(edits.create_claim, article, Span(number, number + 20))
            claim = ClaimId(max(store.snapshot().claims))
            store.perform(edits.toggle_tag, claim, tag)
            store.perform(edits.set_claim_note, claim, f"这里的说法要再核对一遍{number}")
        size = (path.stat().st_size - before) / STEPPED
    yield Measurement(
        "file size per claim made, tagged and noted",
        size / 1024,
        "KB",
        4,
        f"{STEPPED} claims, three operations each",
    )


def renaming(folder: Path) -> Measurement:
    """Renaming a tag that many claims have: saving, and the snapshot of a window following."""
    with Store.create(folder / "rename.duikan", "改", "林晓") as store:
        store.perform(edits.import_archive, archive(5, 20_000, TAGGED, tags=1))
        snapshot = store.snapshot()
        tag = next(snapshot.tags_in_order()).id
        names = (f"标签{number}" for number in range(1, RENAMINGS + 1))
        times = [
            cpu_seconds(lambda: snapshot.apply(store.perform(edits.edit_tag, tag, name=next(names))))
            for _ in range(RENAMINGS)
        ]
    return Measurement(
        f"renaming a tag used {TAGGED:,} times, 95th percentile of CPU",
        percentile(times, 0.95) * 1000,
        "ms",
        100,
        f"{RENAMINGS} times; median {statistics.median(times) * 1000:.1f} ms",
    )


def backing_up(folder: Path) -> Measurement:
    """Backing up a project: copied, checked and flushed."""
    path = folder / "backup.duikan"
    with Store.create(path, "存", "林晓") as store:
        store.perform(edits.import_archive, archive(5, 20_000, BACKED_UP))
        times = [cpu_seconds(store.custody.back_up) for _ in range(BACKUPS)]
    return Measurement(
        "backup of a project of 60 MB, CPU",
        statistics.median(times),
        "s",
        0.5,
        f"{path.stat().st_size / 1e6:.0f} MB; median of {BACKUPS}",
    )


def _bare(path: Path, rows: int) -> Callable[[], float]:
    """A function that commits ``rows`` rows with the project file's pragmas and returns the time in seconds."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA synchronous=EXTRA")
    for table in range(5):
        connection.execute(f"CREATE TABLE t{table} (id TEXT PRIMARY KEY, content TEXT)")
    count = iter(range(10_000_000))

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for row in range(rows):
            sql = f"INSERT INTO t{row % 5} VALUES (?, ?)"
            connection.execute(sql, (f"{next(count):032}", "论断" * 60))
        connection.execute("COMMIT")

    return lambda: wall_seconds(commit)


def searching(folder: Path) -> Iterator[Measurement]:
    """Queries of 1 to 12 characters, taken from the texts or made up, over 10,000 articles."""
    store = Store.create(folder / "search.duikan", "查", "林晓")
    articles = new_articles(ARTICLES, CHARACTERS)
    store.perform(edits.import_articles, articles)
    dice = random.Random(7)
    store.search("预热", limit=1)
    queries = [_query(dice, articles) for _ in range(QUERIES)]
    gc.collect()
    times = [cpu_seconds(partial(store.search, query, limit=200)) for query in queries]
    found = sum(bool(store.search(query, limit=1).hits) for query in queries[:50])
    text_bytes = sum(len(article.content.encode()) for article in articles)
    index_bytes = sum(path.stat().st_size for path in (folder / "cache").rglob("*") if path.is_file())
    yield Measurement(
        "search, 95th percentile of CPU",
        percentile(times, 0.95) * 1000,
        "ms",
        20,
        f"{ARTICLES:,} articles × {CHARACTERS:,} characters, {QUERIES} queries of 1–12 characters, first 200 hits; "
        f"median {statistics.median(times) * 1000:.2f} ms; {found} of the first 50 found something",
    )
    yield Measurement(
        "index / text",
        index_bytes / text_bytes,
        "×",
        2.5,
        f"{index_bytes / 1e6:.0f} MB for {text_bytes / 1e6:.0f} MB of UTF-8",
    )
    wrong = sum(_recall_differs(store, articles, query) for query in queries[:20])
    yield Measurement(
        "queries whose hits differ from a plain search of the folded texts",
        wrong,
        "",
        0,
        "20 queries, all hits",
    )
    store.close()


def _query(dice: random.Random, articles: list[NewArticle]) -> str:
    if dice.random() < 0.2:
        return "".join(dice.choices(WORDS, k=2))
    content = dice.choice(articles).content
    start = dice.randrange(len(content) - 12)
    return content[start : start + dice.randint(1, 12)].replace("\n", "") or "市"


def _recall_differs(store: Store, articles: list[NewArticle], query: str) -> bool:
    wanted = sum(fold(article.content).count(fold(query)) for article in articles)
    hits = store.search(query).hits
    return wanted != sum(hit.field == "text" for hit in hits)


def comparing(folder: Path) -> Iterator[Measurement]:
    """Candidates for statements of a project of 100,000, and the size of both indexes."""
    cache = folder / "large"
    store = Store.create(folder / "large.duikan", "大", "林晓", index_folder=cache)
    articles = new_articles(LARGE_ARTICLES, LARGE_CHARACTERS)
    store.perform(edits.import_articles, articles)
    building = cpu_seconds(lambda: all(iter(store.index_pending, False)))
    ids = [article.id for article in store.snapshot().articles_in_order()]
    found = [
        (article, text[span.start : span.end])
        for article, text in store.texts(ids)
        for span in statements(text)
    ]
    dice = random.Random(7)
    store.candidates("预热", article=None)
    asked = dice.sample(found, 200)
    gc.collect()
    times = [cpu_seconds(partial(store.candidates, text, article=article)) for article, text in asked]
    yield Measurement(
        "candidates for one statement, 95th percentile of CPU",
        percentile(times, 0.95) * 1000,
        "ms",
        100,
        f"{len(found):,} statements in {LARGE_ARTICLES:,} articles, {len(asked)} of them asked, {CANDIDATES} "
        f"candidates each; median {statistics.median(times) * 1000:.1f} ms; both indexes made in {building:.1f} s of CPU",
    )
    together = [cpu_seconds(partial(_list, store, *place)) for place in asked[:RANKED]]
    yield Measurement(
        "one statement's suggestions, candidates and ranking together, 95th percentile of CPU",
        percentile(together, 0.95) * 1000,
        "ms",
        100,
        f"the same project, {RANKED} statements asked; median {statistics.median(together) * 1000:.0f} ms",
    )
    text_bytes = sum(len(article.content.encode()) for article in articles)
    index_bytes = sum(path.stat().st_size for path in cache.rglob("*") if path.is_file())
    yield Measurement(
        "index and index of statements / text",
        index_bytes / text_bytes,
        "×",
        2.5,
        f"{index_bytes / 1e6:.0f} MB for {text_bytes / 1e6:.0f} MB of UTF-8",
    )
    store.close()


def _list(store: Store, article: ArticleId, text: str) -> None:
    rerank(Statement(article, "", 0, len(text), text), store.candidates(text, article=article))


def exporting() -> Measurement:
    """The JSON export of 100,000 claims, compared with ``json.dumps`` of the same data."""
    project = archive(5, 20_000, CLAIMS, links=10_000)
    out = io.BytesIO()
    json_archive.write(project, out)
    data = json.loads(out.getvalue())

    def ours() -> float:
        return wall_seconds(lambda: json_archive.write(project, io.BytesIO()))

    def floor() -> float:
        return wall_seconds(lambda: io.BytesIO().write(json.dumps(data, ensure_ascii=False).encode()))

    mine, bare, ratio = paired(ours, floor, 3)
    return Measurement(
        "export of 100,000 claims / json.dumps",
        ratio,
        "×",
        5,
        f"{mine:.2f} s against {bare:.2f} s, {len(out.getvalue()) / 1e6:.0f} MB",
    )
