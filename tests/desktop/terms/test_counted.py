"""The counts for one set of choices."""

from __future__ import annotations

from desktop.terms.counted import claim_spans
from tests.desktop.terms.build import TEXTS, counted, snapshot


def test_a_word_is_found_in_either_script_with_its_places() -> None:
    counts = counted()
    row = counts.row_of("單程票")
    assert row is not None and row.word == "单程票"
    places = counts.places(row)
    assert len(places) == row.total
    spelled = {TEXTS[place.article][place.span.start : place.span.end] for place in places}
    assert spelled == {"单程票", "單程票"}
    assert counts.row_of("没有的词") is None


def test_only_what_stands_in_claims() -> None:
    everywhere, inside = counted(), counted(in_claims=True)
    assert len(inside.table.rows) < len(everywhere.table.rows)
    spans = claim_spans(snapshot(), ["article-1"])["article-1"]
    for row in inside.table.rows:
        for place in inside.places(row):
            if place.article == "article-1":
                assert any(span.contains(place.span.start) for span in spans)


def test_a_source_that_is_not_counted_is_compared_with_none() -> None:
    assert counted().against_others("gone") == ([], [])
