"""The changes made by one operation."""

from __future__ import annotations

from corpus.changes import Changed, ChangeSet
from corpus.model import Claim, Tag
from tests.corpus.build import tag


def test_a_change_set_knows_what_it_touches() -> None:
    old, new = tag("t"), tag("t", name="改名")
    assert ChangeSet(created=(old,)).touches(Tag)
    assert ChangeSet(updated=(Changed(old, new),)).touches(Claim, Tag)
    assert ChangeSet(deleted=(old,)).touches(Tag)
    assert not ChangeSet(deleted=(old,)).touches(Claim)
    assert not ChangeSet().touches(Tag, Claim)


def test_the_rows_that_are_there_now_come_before_those_that_are_gone() -> None:
    made, old, new, gone = tag("m"), tag("t"), tag("t", name="改名"), tag("g")
    changes = ChangeSet(created=(made,), updated=(Changed(old, new),), deleted=(gone,))
    assert changes.present == (made, new)
    assert changes.rows == (made, new, gone)
