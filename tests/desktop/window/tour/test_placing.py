"""The position of the callout."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from desktop.window.tour.placing import ARROW, EDGE, Edge, place

ROOM = QRect(0, 40, 1400, 800)
SIZE = QSize(356, 190)
RECTS = st.builds(
    QRect, st.integers(-50, 1500), st.integers(0, 900), st.integers(1, 400), st.integers(1, 200)
)


def test_it_stands_under_its_target_with_the_arrow_at_the_middle() -> None:
    found = place(QRect(700, 300, 20, 20), SIZE, ROOM)
    assert found.edge is Edge.TOP
    assert found.rect.top() == 320 + ARROW
    assert found.tip is not None
    assert (found.tip.x(), found.tip.y()) == (709, 320)
    assert abs(found.rect.center().x() - 709) <= 1


def test_it_goes_over_and_beside_where_there_is_no_room_below() -> None:
    assert place(QRect(700, 800, 20, 20), SIZE, ROOM).edge is Edge.BOTTOM
    assert place(QRect(20, 45, 300, 790), SIZE, ROOM).edge is Edge.LEFT
    assert place(QRect(1100, 45, 290, 790), SIZE, ROOM).edge is Edge.RIGHT


def test_it_moves_along_its_target_to_keep_a_line_clear() -> None:
    target, line = QRect(700, 300, 20, 20), QRect(760, 350, 400, 20)
    found = place(target, SIZE, ROOM, [line])
    assert found.edge is Edge.TOP
    assert not found.rect.intersects(line)


def test_what_is_out_of_sight_is_not_pointed_at() -> None:
    for target in (None, QRect(700, 2000, 20, 20)):
        found = place(target, SIZE, ROOM)
        assert (found.edge, found.tip) == (None, None)
        assert ROOM.contains(found.rect)


@settings(max_examples=60)
@given(target=RECTS, clear=st.lists(RECTS, max_size=3))
def test_it_never_covers_its_target_nor_leaves_the_room(target: QRect, clear: list[QRect]) -> None:
    found = place(target, SIZE, ROOM, clear)
    assert ROOM.adjusted(EDGE, EDGE, -EDGE, -EDGE).contains(found.rect)
    seen = target.intersected(ROOM.adjusted(EDGE, EDGE, -EDGE, -EDGE))
    if not seen.isEmpty():
        assert not found.rect.intersects(seen)
    if found.edge in (Edge.TOP, Edge.BOTTOM) and found.tip is not None:
        assert found.rect.left() < found.tip.x() < found.rect.right()
