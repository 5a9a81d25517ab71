"""Golds of articles that are not in the repository: found by digest, or not at all."""

from __future__ import annotations

import json
from pathlib import Path

from corpus.digests import digest
from corpus.model import Span
from evaluation.elsewhere import subjects_in
from evaluation.groups import check

TEXTS = {"one.txt": "渡轮24艘。", "two.txt": "新船二十四艘，明年来。"}


def _gold(folder: Path, texts: list[str]) -> Path:
    member = {"start": 0, "end": 5, "view": "A"}
    group = {"question": "how many", "members": [{"text": 0, **member}, {"text": 1, **member}]}
    lines = [{"texts": [digest(text) for text in texts]}, group]
    folder.mkdir(exist_ok=True)
    (folder / "ferries.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return folder


def _articles(folder: Path) -> Path:
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_articles_are_known_by_their_text(tmp_path: Path) -> None:
    golds = _gold(tmp_path / "golds", list(TEXTS.values())[::-1])
    (subject,) = subjects_in(_articles(tmp_path / "texts"), golds)
    assert subject.name == "ferries"
    assert [article.id for article in subject.articles] == ["two.txt", "one.txt"]
    assert [(member.article, member.span) for member in subject.groups[0].members] == [
        ("two.txt", Span(0, 5)),
        ("one.txt", Span(0, 5)),
    ]
    assert not list(check(subject.groups, subject.articles))


def test_nothing_is_measured_where_an_article_is_missing(tmp_path: Path) -> None:
    golds = _gold(tmp_path / "golds", [*TEXTS.values(), "别的文章。"])
    assert subjects_in(_articles(tmp_path / "texts"), golds) == []


def test_own_golds_hold_no_words_of_the_articles() -> None:
    folder = Path(__file__).parents[1] / "data" / "matching" / "elsewhere"
    paths = list(folder.glob("*.jsonl"))
    assert paths
    for path in paths:
        assert path.read_text(encoding="utf-8").isascii()
