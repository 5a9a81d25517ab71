"""Positions of fills, underlines and margin bars."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from desktop.reading.text.drawing import LANE_OFFSETS, STRIPE, dashed, lane_offset, striped
from desktop.reading.text.highlights import LANES

RED, BLUE = QColor("red"), QColor("blue")


def test_an_underline_of_several_colours_alternates_and_keeps_its_length() -> None:
    line = QRectF(5, 20, 2 * STRIPE + 3, 2)
    pieces = list(striped(line, (RED, BLUE)))
    assert [colour for _, colour in pieces] == [RED, BLUE, RED]
    assert [rect.width() for rect, _ in pieces] == [STRIPE, STRIPE, 3]
    assert pieces[0][0].left() == line.left() and pieces[-1][0].right() == line.right()


def test_an_underline_of_one_colour_is_one_piece() -> None:
    line = QRectF(5, 20, 200, 2)
    assert list(striped(line, (RED,))) == [(line, RED)]


def test_lanes_lie_below_each_other_and_without_one_the_edge_of_the_band_is_met() -> None:
    lanes = [lane_offset(lane) for lane in range(LANES)]
    assert lanes == sorted(lanes) and len(set(lanes)) == LANES
    assert 0 < lane_offset(LANES) < LANE_OFFSETS[0]


def test_dashes_leave_gaps_and_keep_to_their_line() -> None:
    line, colour = QRectF(10, 5, 20, 2), QColor("red")
    pieces = list(dashed([(line, colour)], (5.0, 3.0)))
    assert [(piece.left(), piece.width()) for piece, _ in pieces] == [(10, 5), (18, 5), (26, 4)]
    assert list(dashed([(line, colour)], ())) == [(line, colour)]
