from __future__ import annotations

import pytest

from corpus.changes import ChangeSet
from db.hub.entries import REVISIONS, LogHeader, Received, Synchronised, portion, texts_named
from db.journal.revisions import Revision


def revision(change: str, table: str = "text_version", kind: str = "created") -> Revision:
    return Revision("o", table, "r", kind, change, "[]", "d")  # type: ignore[arg-type]


def test_texts_are_named_by_versions_that_stand() -> None:
    change = '{"sha256": [null, "aa"]}'
    assert texts_named([revision(change)]) == {"aa"}
    assert texts_named([revision(change, kind="deleted"), revision(change, "article")]) == set()


@pytest.mark.parametrize(
    "change", ["", "[]", "1", '{"sha256": 1}', '{"sha256": [1]}', '{"sha256": [1, 2]}', "[" * 100_000]
)
def test_what_is_no_digest_is_passed_over(change: str) -> None:
    assert texts_named([revision(change)]) == set()


@pytest.mark.parametrize("parents", ["", "{}", "1", "[1]", "[null]"])
def test_parents_are_digests(parents: str) -> None:
    cells = (1, "o", "d", "a", '["x"]', 0, 2)
    assert LogHeader.of_row(cells) == LogHeader(1, "o", "d", "a", ("x",), False, 2)
    with pytest.raises(ValueError):
        LogHeader.of_row((*cells[:4], parents, *cells[5:]))


def header(place: int, revisions: int) -> LogHeader:
    return LogHeader(place, str(place), "d", "a", (), False, revisions)


def test_a_portion_has_an_operation_however_large() -> None:
    large, small = header(1, 10 * REVISIONS), header(2, 1)
    assert portion([large, small]) == [large]
    assert portion([small, large]) == [small]
    assert portion([header(1, REVISIONS), header(2, 0), small]) == [header(1, REVISIONS), header(2, 0)]
    assert portion([small, large], {small.operation}) == [small, large], "only what goes along weighs"
    assert portion([small, header(1, REVISIONS - 1)]) == [small, header(1, REVISIONS - 1)]
    assert portion([]) == []


def test_what_changed_is_kept_in_order() -> None:
    done, changes = Synchronised(), ChangeSet()
    done.count(Received(2, (), changes))
    done.count(Received())
    assert (done.received, done.changes) == (2, [changes])
