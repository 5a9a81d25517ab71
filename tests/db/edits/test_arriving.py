"""How an import matches existing rows."""

from __future__ import annotations

from db.edits.arriving import Arriving


def test_who_has_no_row_is_taken_for_somebody_else() -> None:
    arriving = Arriving({"lin"})
    assert arriving.author("lin", "me") == "lin"
    assert arriving.author("nobody", "me") == "me"


def test_questions_are_here_or_come() -> None:
    arriving = Arriving(set(), questions={"q1"}, new_questions={"q2"})
    assert [arriving.question(one) for one in ("q1", "q2", "q3", None)] == ["q1", "q2", None, None]


def test_origins_are_those_here() -> None:
    arriving = Arriving(set(), origins={"theirs": "ours"})
    assert [arriving.origin(one) for one in ("theirs", "other", None)] == ["ours", None, None]
