"""A draft with its parts."""

from __future__ import annotations

from corpus.comparing.drafting.draft import Draft, ProposedDrafts
from corpus.comparing.values import Row
from corpus.identities import ArticleId

ROW = Row(None, "总投资", None, ())


def test_rows_in_order() -> None:
    other = Row(None, "票价", None, ())
    assert ProposedDrafts((Draft(ROW), Draft(other))).rows == (ROW, other)
    assert not ProposedDrafts().by_place


def test_no_alternatives() -> None:
    assert Draft(ROW).alternatives_of(ArticleId("a")) == ()
