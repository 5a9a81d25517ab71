"""Gold groups of articles that this repository must not contain.

The texts belong to others. A gold standard of them holds no words of theirs: an article is known by the SHA-256 of its
text, a passage by its offsets. Whoever has the texts can measure on them (``python -m evaluation --elsewhere FOLDER``);
for everybody else there is nothing to measure.

JSON Lines. The first object has ``texts``: the digests of the articles. The others are groups as in
:mod:`evaluation.groups`, in which ``text``, the number of an article counted from 0, stands in place of
``source_file``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from corpus.digests import digest
from corpus.matching.suggestion import SourceText
from evaluation.gold import articles_in
from evaluation.groups import GoldSubject, group_of

_FOLDER = Path(__file__).resolve().parent.parent / "tests" / "data" / "matching" / "elsewhere"
"""The gold standards of such articles."""


def subjects_in(texts: Path, golds: Path = _FOLDER) -> list[GoldSubject]:
    """The gold standards of which a folder of text files contains all articles."""
    held = {digest(article.content): article for article in articles_in(texts)}
    found = (_subject(path, held) for path in sorted(golds.glob("*.jsonl")))
    return [subject for subject in found if subject is not None]


def _subject(path: Path, held: Mapping[str, SourceText]) -> GoldSubject | None:
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    texts: list[str] = json.loads(head)["texts"]
    if not held.keys() >= set(texts):
        return None
    articles = tuple(held[text] for text in texts)
    return GoldSubject(path.stem, articles, tuple(group_of(group) for group in _groups(lines, articles)))


def _groups(lines: Sequence[str], articles: Sequence[SourceText]) -> Iterator[dict[str, object]]:
    for line in lines:
        fields = json.loads(line)
        members = [{**member, "source_file": articles[member["text"]].id} for member in fields["members"]]
        yield {**fields, "members": members}
