"""The rows of a comparison are imported, and nothing twice."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.archive import Archive
from corpus.identities import cell_id, reading_id
from corpus.model import Claim
from corpus.questions import Status
from corpus.readers import json_archive as reader
from corpus.writers import json_archive as writer
from db import edits
from db.editing import Editing
from db.edits.archive_comparison import (
    add_comparison,
    expect_comparison,
    group_known,
    with_comparison,
)
from db.edits.arriving import Arriving
from db.store import Store
from tests.db import build
from tests.db.comparison_acts import check_invariants
from tests.db.edits.test_archive import COMPARED, comparable, full


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return full()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "b.duikan", "空", "读者") as store:
        yield store
        check_invariants(store.snapshot())
        assert store.check() == []


def counts(store: Store) -> list[int]:
    archive = store.archive()
    return [len(getattr(archive, part)) for part in COMPARED]


def test_everything_comes_through_the_file(archive: Archive, empty: Store) -> None:
    assert all(getattr(archive, part) for part in COMPARED)
    archive = replace(
        archive,
        claims=tuple(replace(claim, extra="") for claim in archive.claims),
        figure_marks=tuple(replace(mark, extra="") for mark in archive.figure_marks),
    )
    out = io.BytesIO()
    writer.write(archive, out)
    empty.perform(edits.import_archive, reader.parse(out.getvalue()))
    again = comparable(empty.archive())
    assert {part: again[part] for part in COMPARED} == {part: comparable(archive)[part] for part in COMPARED}
    assert again["claims"] == comparable(archive)["claims"]
    assert again["figure_marks"] == comparable(archive)["figure_marks"]


def test_nothing_comes_twice(archive: Archive, empty: Store) -> None:
    empty.perform(edits.import_archive, archive)
    before = counts(empty)
    assert empty.perform(edits.import_archive, archive).operation is None
    assert counts(empty) == before


def test_what_is_the_same_by_another_identity_does_not_come_twice(archive: Archive, empty: Store) -> None:
    empty.perform(edits.import_archive, archive)
    before = counts(empty)
    others = {
        part: tuple(
            replace(row, id=f"{number:08d}-0000-7000-8000-000000000000") for number, row in enumerate(rows)
        )
        for part in ("origins", "draft_rejections", "rates")
        for rows in [getattr(archive, part)]
    }
    turned = tuple(replace(one, quotes=one.quotes[::-1]) for one in others["draft_rejections"])
    back = tuple(replace(one, unit=one.target, target=one.unit) for one in others["rates"])
    renamed = others["origins"]
    claims = tuple(
        replace(claim, origin=None if claim.origin is None else renamed[0].id) for claim in archive.claims
    )
    other = replace(archive, origins=renamed, draft_rejections=turned, rates=back, claims=claims)
    empty.perform(edits.import_archive, other)
    assert counts(empty) == before


def test_claims_that_are_here_take_the_questions_that_they_come_with(archive: Archive, empty: Store) -> None:
    bare = replace(
        archive,
        **dict.fromkeys(COMPARED, ()),
        claims=tuple(replace(claim, question=None, origin=None) for claim in archive.claims),
    )
    empty.perform(edits.import_archive, bare)
    assert counts(empty) == [0] * 6
    changes = empty.perform(edits.import_archive, archive)
    assert not [row for row in changes.created if isinstance(row, Claim)]
    assert counts(empty) == [len(getattr(archive, part)) for part in COMPARED]
    held = {claim.id: (claim.question, claim.origin) for claim in empty.snapshot().claims.values()}
    assert held == {claim.id: (claim.question, claim.origin) for claim in archive.claims}
    empty.undo()
    assert counts(empty) == [0] * 6


def test_what_was_regrouped_here_stays(archive: Archive, empty: Store) -> None:
    empty.perform(edits.import_archive, archive)
    first = archive.questions[0]
    inside = [claim.id for claim in archive.claims if claim.question == first.id]
    empty.perform(edits.ungroup_claims, inside[:1])
    empty.perform(edits.edit_question, first.id, summary="这里的")
    before = empty.snapshot()
    empty.perform(edits.import_archive, archive)
    assert empty.snapshot().same_rows(before)


def test_a_question_whose_claims_are_elsewhere_here_does_not_come(archive: Archive, empty: Store) -> None:
    empty.perform(edits.import_archive, archive)
    empty.perform(edits.create_question, "自己的", [claim.id for claim in archive.claims])
    empty.perform(edits.import_archive, archive)
    assert [question.title for question in empty.snapshot().questions_in_order()] == ["自己的"]


def test_rows_follow_articles_of_the_same_text_and_stand_behind_those_here(
    archive: Archive, tmp_path: Path
) -> None:
    second = archive.articles[1]
    with build.project(tmp_path, "c.duikan", build.SHEN) as store:
        own = build.claim(store)
        store.perform(edits.create_question, "自己的", [own.id])
        here = build.article(store, 1)
        assert here.sha256 == second.sha256
        store.perform(edits.import_archive, replace(archive, texts=()))
        snapshot = store.snapshot()
        check_invariants(snapshot)
        assert [one.position for one in snapshot.questions_in_order()] == [0, 1]
        (question,) = (one for one in snapshot.questions_in_order() if one.title == "票价")
        assert question.baseline is not None
        assert not snapshot.cells, "what is said of an article that is not here is left out"
        assert {reading.article for reading in snapshot.readings.values()} == {here.id}
        assert not snapshot.draft_rejections
        assert store.check() == []


def test_a_figure_that_answers_here_stays_the_only_one(archive: Archive, empty: Store) -> None:
    empty.perform(edits.import_archive, archive)
    (answering,) = (mark for mark in archive.figure_marks if mark.answers)
    free = next(mark for mark in archive.figure_marks if mark.claim == answering.claim and not mark.answers)
    empty.perform(edits.restore_figure, answering.id)
    empty.perform(edits.note_figure, free.claim, free.span, answers=True)
    other = replace(answering, id="00000000-0000-7000-8000-000000000000")
    empty.perform(edits.import_archive, replace(archive, figure_marks=(other,)))
    check_invariants(empty.snapshot())


def test_the_parts_of_an_import_one_by_one(archive: Archive, empty: Store) -> None:
    """Questions are expected before the claims that name them, and written when the claims are there."""
    empty.perform(edits.import_archive, replace(archive, **dict.fromkeys(COMPARED, ()), claims=()))
    arriving = Arriving({annotator.id for annotator in archive.annotators})
    arriving.articles = {article.id: article for article in archive.articles}

    def parts(editing: Editing) -> None:
        expect_comparison(editing, archive, arriving)
        assert arriving.new_questions == {question.id for question in archive.questions}
        claims = [with_comparison(replace(claim, tags=()), arriving) for claim in archive.claims]
        assert [claim.question for claim in claims] == [claim.question for claim in archive.claims]
        here = arriving.articles
        editing.insert(
            *(replace(claim, question=None, origin=None, text=here[claim.article].text) for claim in claims)
        )
        group_known(editing, claims, arriving)
        add_comparison(editing, archive, arriving)

    empty.perform(parts)
    assert counts(empty) == [len(getattr(archive, part)) for part in COMPARED]
    assert arriving.added == sum(counts(empty))


def test_identities_follow_when_articles_or_people_are_others_here(archive: Archive, empty: Store) -> None:
    stranger = replace(archive, annotators=())
    empty.perform(edits.import_archive, stranger)
    me, snapshot = empty.annotator.id, empty.snapshot()
    assert {row.annotator for row in (*snapshot.questions.values(), *snapshot.cells.values())} == {me}
    second = archive.articles[1].id
    assert set(snapshot.readings) == {reading_id(second, me)}
    (cell,) = snapshot.cells.values()
    assert (cell.id, cell.status) == (cell_id(cell.question, cell.article), Status.CONTRADICTS)
