"""What identifies a draft, and whether it is decided."""

from __future__ import annotations

from dataclasses import replace

from corpus.changes import ChangeSet
from corpus.model import Span
from corpus.questions import DraftRejection
from corpus.snapshot import Snapshot
from desktop.derived.comparison.draft_keys import DecidedDrafts, draft_key, leading, touches_drafts
from tests.desktop.build import LIN, NOON, river_archive
from tests.desktop.comparing.build import compared_archive, fares, question


def test_a_draft_is_known_by_the_places_of_its_statements() -> None:
    row = fares()
    assert draft_key(row) == "~article-1:0-12~article-2:0-17"
    assert draft_key(replace(row, title="x", score=0.1)) == draft_key(row)
    assert [one.article for one in leading(row)] == ["article-1", "article-2"]


def test_a_rejected_draft_is_decided() -> None:
    row = fares()
    open_ = Snapshot.from_archive(river_archive())
    assert not DecidedDrafts(open_).holds(row)
    quotes = tuple((one.article, one.text) for one in leading(row))
    rejection = DraftRejection("rejection-1", row.title, quotes, LIN.id, NOON)
    rejected = Snapshot.from_archive(replace(river_archive(), draft_rejections=(rejection,)))
    assert DecidedDrafts(rejected).holds(row)
    assert DecidedDrafts(rejected).question_of(row) is None


def test_a_draft_of_which_a_statement_is_grouped_is_decided() -> None:
    held = Snapshot.from_archive(compared_archive())
    claim = held.claims["claim-8"]
    row = fares()
    first, second, third = row.cells
    said = replace(second.statements[0], span=Span(claim.start, claim.end), text=claim.quote)
    grouped = replace(row, cells=(first, replace(second, statements=(said,)), third))
    assert DecidedDrafts(held).question_of(grouped) == "question-2"
    assert DecidedDrafts(held).holds(grouped)
    nearly = replace(said, span=Span(claim.start - 1, claim.end - 2))
    assert DecidedDrafts(held).holds(
        replace(row, cells=(first, replace(second, statements=(nearly,)), third))
    )


def test_only_what_drafts_depend_on_asks_for_new_ones() -> None:
    assert touches_drafts(ChangeSet(created=river_archive().claims[:1]))
    assert not touches_drafts(ChangeSet(created=(question(1, "票价"),)))
