"""Gold groups, and measuring rows against them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.comparing.values import Cell, CellStatement, Row, StatusReason, StatusReasonCode
from corpus.identities import ArticleId
from corpus.matching.suggestion import SourceText
from corpus.model import Span
from corpus.questions import Status
from evaluation.groups import (
    GoldGroup,
    GoldSubject,
    Member,
    check,
    draft_quality,
    own_subjects,
    read_groups,
    status_quality,
    together,
)


def _member(article: str, start: int, view: str = "A", *, loose: bool = False) -> Member:
    return Member(article, Span(start, start + 10), frozenset(view), loose)


GROUPS = (
    GoldGroup(
        "how many", (_member("a", 0), _member("b", 0), _member("c", 0, "B"), _member("c", 50, loose=True))
    ),
    GoldGroup("when", (_member("a", 20), _member("b", 20, "B"))),
)


def _row(*places: tuple[str, int], statuses: tuple[Status, ...] = ()) -> Row:
    told = [Status.BASELINE, *statuses, *[Status.OVERLAPS] * len(places)]
    cells = tuple(
        Cell(
            ArticleId(article),
            status,
            StatusReason(StatusReasonCode.PROPOSED),
            statements=(CellStatement(None, ArticleId(article), Span(start, start + 5), ""),),
        )
        for (article, start), status in zip(places, told, strict=False)
    )
    return Row(None, "", cells[0].article, cells)


@pytest.mark.parametrize(
    ("places", "share"),
    [
        ([("a", 0), ("b", 5)], 1.0),
        ([("a", 0), ("b", 20)], 0.0),
        ([("a", 0), ("b", 0), ("c", 30)], 1 / 3),
        ([("a", 0), ("b", 10)], 0.0),
        ([("a", 0), ("c", 50)], None),
    ],
)
def test_pairs_that_belong_together(places: list[tuple[str, int]], share: float | None) -> None:
    found = together(_row(*places), GROUPS)
    assert found == (None if share is None else pytest.approx(share))


def test_a_question_is_held_with_three_articles_and_one_stranger() -> None:
    whole = _row(("a", 0), ("b", 0), ("c", 0), ("d", 0))
    assert draft_quality([whole], GROUPS).whole == 1.0
    assert draft_quality([_row(("a", 0), ("b", 0))], GROUPS).whole == 0.0
    assert draft_quality([_row(("a", 0), ("b", 0), ("c", 50))], GROUPS).whole == 0.0
    assert draft_quality([_row(("a", 0), ("b", 0), ("c", 0), ("d", 0), ("e", 0))], GROUPS).whole == 0.0


def test_the_first_forty_rows_are_looked_at() -> None:
    wrong, right = _row(("a", 0), ("b", 20)), _row(("a", 0), ("b", 0), ("c", 0))
    found = draft_quality([*[wrong] * 40, right], GROUPS)
    assert (found.together, found.whole, found.rows, found.questions) == (0.0, 0.0, 40, 1)
    assert draft_quality([right, *[wrong] * 3], GROUPS).together == 0.25
    assert draft_quality([], GROUPS).together == 0.0


def test_statuses() -> None:
    row = _row(("a", 0), ("b", 0), ("c", 0), statuses=(Status.AGREES, Status.DIFFERS_IN_FIGURE))
    found = status_quality([row], GROUPS)
    assert (found.said_to_differ, found.differ, found.agreeing, found.said_to_agree) == (1, 1, 1, 1)
    wrong = _row(("a", 0), ("b", 0), ("d", 0), statuses=(Status.CONTRADICTS, Status.DIFFERS_IN_FIGURE))
    found = status_quality([wrong], GROUPS)
    assert (found.said_to_differ, found.differ, found.agreeing, found.said_to_agree) == (2, 0, 1, 0)


def test_reading(tmp_path: Path) -> None:
    member = {"source_file": "a.txt", "start": 0, "end": 2, "text": "一二", "view": "AB"}
    loose = {"source_file": "b.txt", "start": 1, "end": 3, "text": "三四", "strength": "loose"}
    path = tmp_path / "groups.jsonl"
    path.write_text(json.dumps({"question": "几", "members": [member, loose]}) + "\n", encoding="utf-8")
    (group,) = read_groups(path)
    assert group.question == "几"
    assert group.members[0] == Member("a.txt", Span(0, 2), frozenset("AB"), False)
    assert group.members[1].loose
    assert group.articles == {"a.txt"}
    assert list(check([group], [SourceText("a.txt", "一二"), SourceText("b.txt", "三")])) == [
        "几: b.txt " + str(Span(1, 3))
    ]


@pytest.mark.parametrize("subject", own_subjects(), ids=lambda subject: subject.name)
def test_own_golds_stand_where_they_say(subject: GoldSubject) -> None:
    assert not list(check(subject.groups, subject.articles))
    assert sum(len(group.articles) >= 3 for group in subject.groups) >= 3
    for group in subject.groups:
        assert len({member.article for member in group.members}) >= 2, group.question


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parents[1] / "data" / "matching").rglob("*groups.jsonl"))
)
def test_the_words_of_members_are_those_of_the_files(path: Path) -> None:
    folder = path.parent
    if path.name.startswith("sample"):
        folder = Path(__file__).parents[2] / "resources" / "sample"
    for line in path.read_text(encoding="utf-8").splitlines():
        for member in json.loads(line)["members"]:
            text = (folder / member["source_file"]).read_text(encoding="utf-8")
            assert text[member["start"] : member["end"]] == member["text"]
