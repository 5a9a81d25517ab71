"""Count and digest of the rows of each table."""

from __future__ import annotations

from db.tables.tallies import Tally, fingerprint


def test_the_fingerprint_is_that_of_the_rows_whatever_their_order() -> None:
    tallies = {"tag": Tally(2, 0xAB), "claim": Tally(1, 0xC)}
    assert fingerprint(tallies) == fingerprint(dict(reversed(tallies.items())))
    for other in (Tally(3, 0xAB), Tally(2, 0xAA)):
        assert fingerprint(tallies | {"tag": other}) != fingerprint(tallies)
    assert fingerprint({"tag": Tally(1, 0xC), "claim": Tally(2, 0xAB)}) != fingerprint(tallies)
    assert fingerprint(tallies | {"arrival": Tally(1, 1)}) == fingerprint(tallies), "it is of content alone"


def test_a_tally_forgets_a_row_that_is_taken_away() -> None:
    tally = Tally(0, 0).with_row("0f", 1).with_row("f0", 1)
    assert (tally.rows, tally.xor) == (2, 0xFF)
    assert tally.with_row("0f", -1) == Tally(1, 0xF0)
    assert Tally(1, 0xA).with_rows(["0f", "f0"], 1) == Tally(3, 0xF5)
    assert Tally(3, 0xF5).with_rows(["0f", "f0"], -1) == Tally(1, 0xA)
