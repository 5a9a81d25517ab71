"""Gold standard: links drawn by hand, read from JSON Lines.

One object per line: ``a`` and ``b`` with ``source_file``, ``start`` and ``end`` (code points), ``relation``, and
``strength``. The relation ``none`` marks a look-alike: a pair with common words or figures that is not a link. Strength
``loose`` marks a pair that may or may not be linked, and is not counted; ``sure`` one that is correct as a suggestion
but need not be found; all others should be found.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus.matching.suggestion import SourceText
from corpus.matching.words.statements import prepared
from corpus.text import read_article

Pair = tuple[int, int]
"""Two statements by index among all, the earlier one first."""


@dataclass(frozen=True, slots=True)
class Gold:
    """Articles and the links between their statements."""

    name: str
    articles: tuple[SourceText, ...]
    places: dict[tuple[str, int], int]
    """Index of a statement by its article and the offset of its start."""
    owners: tuple[str, ...]
    relations: dict[Pair, str]
    """Relations of the links that should be found."""
    also_right: frozenset[Pair]
    open: frozenset[Pair]
    alike: frozenset[Pair]
    """Look-alikes."""


def read_gold(name: str, texts: Path, links: Path) -> Gold:
    """Read the gold standard for one folder of texts."""
    articles = articles_in(texts)
    statements = [statement for article in articles for statement in prepared(article).statements]
    rows = [json.loads(line) for line in links.read_text(encoding="utf-8").splitlines() if line.strip()]
    spans = [(statement.source_file, statement.start, statement.end) for statement in statements]
    relations: dict[Pair, str] = {}
    others: dict[str, set[Pair]] = {"loose": set(), "sure": set(), "none": set()}
    for row in rows:
        one, other = sorted(_nearest(spans, row[end]) for end in ("a", "b"))
        kind = "none" if row["relation"] == "none" else row.get("strength", "")
        if kind in others:
            others[kind].add((one, other))
        else:
            relations[one, other] = row["relation"]
    return Gold(
        name,
        articles,
        {(statement.article, statement.start): place for place, statement in enumerate(statements)},
        tuple(statement.article for statement in statements),
        relations,
        frozenset(others["sure"]),
        frozenset(others["loose"]),
        frozenset(others["none"]),
    )


def articles_in(texts: Path) -> tuple[SourceText, ...]:
    """The articles in a folder of text files, identified by file name."""
    return tuple(_article(path) for path in sorted(texts.glob("*.txt")))


def _article(path: Path) -> SourceText:
    article, _ = read_article(path.read_bytes(), path.name)
    return SourceText(path.name, article.content, article.title, article.published, path.name)


def _nearest(spans: Sequence[tuple[str, int, int]], end: dict[str, object]) -> int:
    """The statement with the largest overlap with a span. Raises ValueError if none overlaps."""
    name, start, stop = str(end["source_file"]), int(str(end["start"])), int(str(end["end"]))
    common = [min(stop, span[2]) - max(start, span[1]) if span[0] == name else 0 for span in spans]
    best = max(range(len(spans)), key=lambda place: (common[place], -place))
    if common[best] <= 0:
        raise ValueError(f"no statement of {name} at {start}-{stop}")
    return best
