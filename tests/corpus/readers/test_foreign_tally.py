"""What is counted while a file is read."""

from __future__ import annotations

from corpus.foreign.offsets import CountedPassage, CountedText
from corpus.foreign.project import LeftOutKind, Misfit, Offsets
from corpus.model import Span
from corpus.readers.foreign_tally import ForeignTally


def test_what_is_left_out_is_counted_with_some_names() -> None:
    made = ForeignTally()
    for number in range(9):
        made.leave_out(LeftOutKind.MEDIA, example=f"图 {number}")
    made.leave_out(LeftOutKind.SETS, 0, "没有")
    (left,) = made.left_out()
    assert (left.kind, left.count, len(left.examples)) == (LeftOutKind.MEDIA, 9, 5)


def test_passages_are_placed_and_counted_by_how_they_agree() -> None:
    made = ForeignTally()
    text = CountedText("𠮷市渡轮票价由2元调为3元。")
    passages = [
        CountedPassage(3, 7, "渡轮票价"),
        CountedPassage(8, 10, "2元"),
        CountedPassage(0, 3, "调为3元"),
        CountedPassage(5, 7, "别的话"),
        CountedPassage(5, 7),
        CountedPassage(40, 44, "没有"),
        CountedPassage(4, 4),
    ]
    spans = made.place(text, passages)
    assert spans[:3] == [Span(2, 6), Span(7, 9), Span(9, 13)]
    assert spans[5:] == [None, None]
    made.misfit(Misfit("c", "别的话", "票价"))
    agreement = made.agreement()
    assert (agreement.exact, agreement.moved, agreement.unstated, len(agreement.misfits)) == (2, 1, 1, 1)
    assert agreement.offsets == ((Offsets.UTF16, 1),)
    assert {one.kind: one.count for one in made.left_out()} == {LeftOutKind.BEYOND: 1, LeftOutKind.EMPTY: 1}
    assert made.place(text, []) == []
