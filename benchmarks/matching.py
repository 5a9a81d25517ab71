"""Suggested links: their time, its growth, and for comparison brute-force TF-IDF by scikit-learn.

Run alone with ``python -m benchmarks matching``. scikit-learn is in the dependency group ``bench``; if it is not
installed, its row is omitted.
"""

from __future__ import annotations

import random
import resource
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path

from benchmarks.measure import Measurement, child, cpu_seconds, peak_memory, percentile, wall_seconds
from corpus.matching.suggestion import SourceText, Statement

STATEMENTS = 10_000
"""Statements of the project."""
ARTICLES = 50
"""Articles of the project."""
BEST = 10
"""Suggestions for each statement."""
CANDIDATES = 60
"""Candidates of a list, as many as :data:`db.indexes.candidates.CANDIDATES`."""
EXPLAINED = 2_000
"""Suggestions of which relation and reasons are determined."""
ASKED = 20
"""Lists of which the 95th percentile is taken."""

_SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
"""The articles of the sample project."""


def news(statements: int, seed: int = 1) -> str:
    """Generated statements, one per line. The words have their frequencies in Chinese (Zipf's law), so that as many
    terms are common and rare as in real articles; a third of the statements contain a figure."""
    from corpus.matching.words import lexicon

    dice = random.Random(seed)
    words = lexicon.by_rarity()[:30_000]
    chances = list(accumulate(1 / (rank + 20) for rank in range(len(words))))
    lines = []
    for _ in range(statements):
        sentence = dice.choices(words, cum_weights=chances, k=dice.randint(8, 30))
        if dice.random() < 0.3:
            sentence.insert(dice.randrange(len(sentence)), f"{dice.randint(2, 9999)}{dice.choice(_UNITS)}")
        sentence.insert(dice.randrange(len(sentence)), "，")
        lines.append("".join(sentence) + "。")
    return "\n".join(lines)


_UNITS = "亿元 万人 % 公里 美元 吨 家 年".split()
"""The units of generated figures."""


def project(statements: int) -> list[SourceText]:
    """Articles with this many statements in total."""
    per_article = statements // ARTICLES
    return [SourceText(f"article-{number}", news(per_article, number)) for number in range(ARTICLES)]


def figures() -> Iterator[Measurement]:
    """All figures of suggesting links."""
    yield _cold()
    yield from _many()
    yield _added()
    yield _reranked()
    yield from _beside_scikit_learn()


def _cold() -> Measurement:
    spent = float(
        child("benchmarks.matching", "cold", *(str(path) for path in sorted(_SAMPLE.glob("*.txt"))))
    )
    return Measurement(
        "suggest links: five articles, cold", spent, "s", 3, "CPU of the whole process, from its start"
    )


def _many() -> Iterator[Measurement]:
    lists, whole, memory, found = (float(part) for part in child("benchmarks.matching", "many").split())
    yield Measurement(
        f"suggest links: best {BEST} of {STATEMENTS:,} statements", lists, "s", 10,
        f"CPU, from nothing; the first {EXPLAINED:,} with relation and reasons",
    )  # fmt: skip
    yield Measurement(
        "suggest links: the same, every one with its reasons",
        whole,
        "s",
        20,
        f"CPU, {found:,.0f} suggestions",
    )
    yield Measurement(
        "suggest links: memory for that", memory, "MB", 300, "above the process with the articles"
    )


def _added() -> Measurement:
    from corpus.matching.words.statements import prepared

    articles = project(STATEMENTS // 10)
    whole = cpu_seconds(lambda: [prepared(article) for article in articles])
    again = cpu_seconds(lambda: [prepared(article) for article in articles])
    return Measurement(
        "suggest links: preparing articles again / the first time", again / whole, "×", 0.1, f"{whole:.2f} s"
    )


def _reranked() -> Measurement:
    """One list in a project of 100,000 statements, with candidates from the store's index."""
    from corpus.matching import rerank

    spent = []
    for seed in range(ASKED):
        lines = news(CANDIDATES + 1, 1000 + seed).split("\n")
        statements = [
            Statement(f"article-{at % ARTICLES}", "", 0, len(line), line) for at, line in enumerate(lines)
        ]
        spent.append(wall_seconds(lambda given=statements: rerank(given[0], given[1:])))  # type: ignore[misc]
    return Measurement(
        f"suggest links: one list from {CANDIDATES} candidates", percentile(spent[1:], 0.95) * 1000, "ms", 100,
        "95th percentile, each the first time it is asked for; what the store needs to find them comes on top",
    )  # fmt: skip


def _beside_scikit_learn() -> Iterator[Measurement]:
    if find_spec("sklearn") is None:
        print("scikit-learn is not installed: left out", file=sys.stderr)
        return
    ours = float(child("benchmarks.matching", "many").split()[0])
    theirs = float(child("benchmarks.matching", "floor"))
    yield Measurement(
        "suggest links / TF-IDF brute force by scikit-learn", ours / theirs, "×", 2,
        f"{ours:.1f} s against {theirs:.1f} s of CPU, which gives neither reasons nor relations",
    )  # fmt: skip


# Functions run in child processes


def _run_cold(paths: list[str]) -> None:
    from corpus.matching import suggest_links

    suggest_links([Path(path).read_text(encoding="utf-8") for path in paths])
    print(_own_cpu())


def _run_many() -> None:
    articles = project(STATEMENTS)
    before = peak_memory()
    from corpus.matching import suggest_links

    start = _own_cpu()
    suggest_links(articles, per_statement=BEST, limit=EXPLAINED)
    lists = _own_cpu() - start
    found = suggest_links(articles, per_statement=BEST)
    print(lists, _own_cpu() - start, peak_memory() - before, len(found))


def _own_cpu() -> float:
    spent = resource.getrusage(resource.RUSAGE_SELF)
    return spent.ru_utime + spent.ru_stime


def _run_floor() -> None:
    import numpy as np
    from sklearn.feature_extraction.text import TfidfVectorizer

    from corpus.script import fold

    lines = [fold(line) for article in project(STATEMENTS) for line in article.content.split("\n")]
    start = _own_cpu()
    rows = TfidfVectorizer(analyzer="char", ngram_range=(1, 2), dtype=np.float32).fit_transform(lines)
    for first in range(0, len(lines), 500):
        products = (rows[first : first + 500] @ rows.T).toarray()
        np.argpartition(-products, BEST, axis=1)[:, :BEST]
    print(_own_cpu() - start)


if __name__ == "__main__":
    {"cold": lambda: _run_cold(sys.argv[2:]), "many": _run_many, "floor": _run_floor}[sys.argv[1]]()
