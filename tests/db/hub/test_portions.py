from __future__ import annotations

from corpus.changes import ChangeSet
from db.hub.entries import LogHeader
from db.hub.portions import REVISIONS, Synchronised, portion
from db.hub.replica import Received


def header(place: int, revisions: int) -> LogHeader:
    return LogHeader(place, str(place), "d", "a", (), False, revisions)


def test_a_portion_has_an_operation_however_large() -> None:
    large, small = header(1, 10 * REVISIONS), header(2, 1)
    assert portion([large, small]) == [large]
    assert portion([small, large]) == [small]
    assert portion([header(1, REVISIONS), header(2, 0), small]) == [header(1, REVISIONS), header(2, 0)]
    assert portion([]) == []


def test_what_changed_is_kept_in_order() -> None:
    done, changes = Synchronised(), ChangeSet()
    done.count(Received(2, (), changes))
    done.count(Received(0))
    assert (done.received, done.changes) == (2, [changes])
