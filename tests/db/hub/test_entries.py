from __future__ import annotations

import pytest

from db.hub.entries import texts_named
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
