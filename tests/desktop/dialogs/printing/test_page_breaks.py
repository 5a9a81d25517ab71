"""Where new pages begin."""

from __future__ import annotations

from desktop.dialogs.printing.page_breaks import PagePart, breaks_of

HEIGHT = 100.0


def stacked(*parts: tuple[str, float]) -> list[PagePart]:
    """Parts below each other, each of a kind and a height; rows repeat a header of 10."""
    top, made = 0.0, []
    for kind, height in parts:
        head = 10.0 if kind == "row" else 0.0
        made.append(PagePart(top, top + height, heading=kind == "heading", flows=kind == "text", head=head))
        top += height
    return made


def test_a_row_or_a_picture_that_does_not_fit_begins_a_page() -> None:
    assert breaks_of(stacked(("first", 60), ("row", 39), ("row", 30)), HEIGHT) == {2}
    assert breaks_of(stacked(("picture", 60), ("picture", 40), ("picture", 1)), HEIGHT) == {2}
    assert breaks_of([], HEIGHT) == frozenset()


def test_the_repeated_header_takes_its_room() -> None:
    """Below it 90 are left."""
    assert breaks_of(stacked(("first", 90), ("row", 50), ("row", 40), ("row", 1)), HEIGHT) == {1, 3}


def test_the_space_above_a_heading_takes_its_room_on_a_new_page_too() -> None:
    parts = [PagePart(0, 60), PagePart(70, 80, heading=True, head=10), PagePart(80, 160), PagePart(160, 165)]
    assert breaks_of(parts, HEIGHT) == {1, 3}
    assert breaks_of([PagePart(10, 20, heading=True, head=10), PagePart(20, 101)], HEIGHT) == {1}


def test_a_heading_is_on_the_page_of_what_follows() -> None:
    assert breaks_of(stacked(("text", 60), ("heading", 10), ("heading", 10), ("first", 30)), HEIGHT) == {1}
    assert breaks_of(stacked(("text", 50), ("heading", 10), ("text", 80)), HEIGHT) == frozenset()
    assert breaks_of(stacked(("text", 60), ("heading", 10), ("text", 80)), HEIGHT) == {1}
    assert breaks_of(stacked(("text", 80), ("heading", 10), ("text", 10)), HEIGHT) == frozenset()
    assert breaks_of(stacked(("text", 95), ("heading", 10)), HEIGHT) == {1}


def test_text_and_what_is_higher_than_a_page_go_on_by_themselves() -> None:
    assert breaks_of(stacked(("text", 250), ("picture", 49)), HEIGHT) == frozenset()
    assert breaks_of(stacked(("text", 250), ("picture", 51)), HEIGHT) == {1}
    assert breaks_of(stacked(("text", 10), ("picture", 130), ("picture", 60)), HEIGHT) == {1}
