"""Which rows refer to which."""

from __future__ import annotations

from db.merging.references import REFERENCES, named_by, naming
from tests.db import build
from tests.db.merging.two import Two


def test_rows_name_others_and_are_found_by_them(two: Two) -> None:
    assert ("claim", "claim") in REFERENCES["claim_tag"]
    assert ("text", "text_version") in REFERENCES["claim"]
    row = {"author": "a", "claim": "c", "tag": "t"}
    assert set(named_by("claim_tag", row)) == {("annotator", "a"), ("claim", "c"), ("tag", "t")}
    with build.reading(two.lin) as connection:
        found = list(naming(connection, "tag", [two.tag.id, "x"]))
        assert [(key[0], named) for key, named in found] == [("claim_tag", two.tag.id)]
