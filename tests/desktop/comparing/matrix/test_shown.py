"""What a cell shows, in words and codes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.values import CellFigure, StatusReason, StatusReasonCode
from corpus.model import Language, Span
from corpus.questions import CellStatus, Status
from corpus.snapshot import Snapshot
from desktop.comparing.matrix.shown import (
    Ground,
    NoteKind,
    ShownCell,
    focus_of,
    shown_cell,
    shown_topic,
    tag_of,
)
from tests.desktop.build import LIN, NOON
from tests.desktop.comparing.build import cell, echoed, fares, snapshot, statement


def shown(article: str, *, draft: bool = False) -> ShownCell:
    row = fares(draft=draft)
    return shown_cell(row, row.cell(article), snapshot())


def test_a_figure_stands_beside_its_difference_to_the_baseline(qapp: object) -> None:
    base, other = shown("article-1"), shown("article-2")
    assert (base.figure, base.beside) == ("2.6 CNY", "Baseline")
    assert other.figure.startswith("3.8")
    assert other.beside == "1.5 times"
    assert other.quote[other.focus.start : other.focus.end] == "3.8元"  # type: ignore[union-attr]
    assert other.language is Language.SIMPLIFIED


def test_a_draft_proposes_its_baseline_and_finds_nothing_where_nothing_is_said(qapp: object) -> None:
    assert shown("article-1", draft=True).beside == "as baseline"
    nothing = shown("article-3", draft=True)
    assert (nothing.status, nothing.words, nothing.ground) == (None, "Nothing found", Ground.QUIET)


def test_an_article_that_says_nothing_says_whether_it_was_read(qapp: object) -> None:
    unread = shown("article-3")
    assert (unread.words, unread.ground) == ("Not read", Ground.UNREAD)
    row = fares(draft=False, cells=(cell("article-1", Status.NOT_MENTIONED),))
    read = shown_cell(row, row.cells[0], snapshot())
    assert (read.words, read.ground) == ("Read, not mentioned", Ground.QUIET)


def test_a_contradiction_has_its_ground(qapp: object) -> None:
    said = statement("article-2", "票价不涨")
    row = fares(draft=False, cells=(cell(said, Status.CONTRADICTS),))
    found = shown_cell(row, row.cells[0], snapshot())
    assert (found.ground, found.beside) == (Ground.CONTRADICTION, "Contradicts")


def test_what_cannot_be_compared_is_warned_of(qapp: object) -> None:
    base = statement("article-1", "收入12亿元", "12亿元")
    other = statement("article-2", "收入2亿美元", "2亿美元")
    row = fares(draft=False, cells=(cell(base, Status.BASELINE), cell(other, Status.OVERLAPS, base)))
    found = shown_cell(row, row.cells[1], snapshot())
    assert (found.warned, found.beside, found.note) == (True, "other currency", None)


def test_a_figure_of_another_scope_is_not_compared_and_says_why(qapp: object) -> None:
    row = fares(draft=False)
    first, second, third = row.cells
    said = second.statements[0]
    assert said.answer is not None
    marked = tuple(
        CellFigure(one.figure, scope="按登船" if at == said.answer else "")
        for at, one in enumerate(said.figures)
    )
    second = replace(second, statements=(replace(said, figures=marked),))
    row = replace(row, cells=(first, second, third))
    found = shown_cell(row, second, snapshot())
    assert (found.compared, found.beside) == (False, "")
    assert found.note is not None
    assert (found.note.kind, found.note.words) == (NoteKind.WARNING, "Other scope: 按登船")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (StatusReasonCode.FIGURES_DIFFER, "the figures differ"),
        (StatusReasonCode.FIGURES_EQUAL, "the figures are the same"),
    ],
)
def test_figures_that_say_otherwise_than_the_status_are_told_in_the_cell(
    qapp: object, code: StatusReasonCode, words: str
) -> None:
    row = fares(draft=False)
    first, second, third = row.cells
    reason = StatusReason(StatusReasonCode.LINKED, ("overlaps",), code)
    second = replace(second, status=Status.OVERLAPS, reason=reason)
    found = shown_cell(replace(row, cells=(first, second, third)), second, snapshot())
    assert found.note is not None
    assert (found.note.kind, found.note.words) == (NoteKind.WARNING, words)
    assert found.reason == f"linked with the baseline as “Overlaps”; {words}"


def overruled(held: Snapshot, reason: str = "") -> ShownCell:
    row = fares(draft=False)
    first, second, third = row.cells
    details = (reason,) if reason else ()
    second = replace(
        second,
        status=Status.OVERLAPS,
        overruled=True,
        derived=Status.DIFFERS_IN_FIGURE,
        reason=StatusReason(StatusReasonCode.OVERRULED, details),
    )
    return shown_cell(replace(row, cells=(first, second, third)), second, held)


def test_an_overrule_names_who_and_why_and_what_it_was(qapp: object) -> None:
    held = snapshot()
    said = CellStatus("cell-1", "question-1", "article-2", Status.OVERLAPS, "", LIN.id, NOON, NOON)
    held._put(said)
    found = overruled(held, "口径不同")
    assert found.overruled
    assert found.note is not None
    assert (found.note.kind, found.note.was) == (NoteKind.OVERRULED, Status.DIFFERS_IN_FIGURE)
    assert found.note.words == "Overruled by 林晓: 口径不同"
    assert overruled(snapshot()).note.words == "Overruled"  # type: ignore[union-attr]


def test_an_echo_is_told_in_both_cells_and_counted_apart(qapp: object) -> None:
    row = echoed(fares(draft=False))
    for article in ("article-1", "article-2"):
        note = shown_cell(row, row.cell(article), snapshot()).note
        assert note is not None
        assert (note.kind, note.words) == (NoteKind.ECHO, "交通局; A, B from one origin")
    topic = shown_topic(row, snapshot())
    assert topic.echoes == 1
    assert topic.tallies == ((Status.UNREAD, 1),)


def test_a_topic_has_its_tag_and_tallies_and_a_draft_its_score(qapp: object) -> None:
    topic = shown_topic(fares(draft=False), snapshot())
    assert topic.title == "平均票价"
    assert topic.tag is not None
    assert topic.tallies == ((Status.DIFFERS_IN_FIGURE, 1), (Status.UNREAD, 1))
    draft = shown_topic(fares(), snapshot())
    assert (draft.score, draft.tallies, draft.tag) == (0.93, (), None)


def test_a_row_without_a_tag_of_its_own_has_that_of_most_claims() -> None:
    row = fares(draft=False)
    assert row.question is not None
    untagged = replace(row, question=replace(row.question, tag=None))
    assert tag_of(untagged, snapshot()) == "tag-0"


def test_the_figure_is_found_in_the_words_of_its_statement() -> None:
    assert focus_of(statement("a", "票价为2.6元", "2.6元")) == Span(3, 7)
    assert focus_of(statement("a", "票价涨了")) is None


@pytest.mark.parametrize("article", ["article-1", "article-2", "article-3"])
def test_every_cell_is_told_to_a_screen_reader(qapp: object, article: str) -> None:
    assert shown(article).spoken
