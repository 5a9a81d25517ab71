from corpus.model import Span
from desktop.reading.versions.sides import VersionSides


def test_a_difference_is_brought_level_on_both_sides(sides: VersionSides) -> None:
    sides.step(-1)
    assert sides.current == 1
    old, new = (text.verticalScrollBar().value() for text in (sides.old, sides.new))
    assert old > 0
    assert new > 0
    sides.step(1)
    assert sides.current == 0
    assert sides.old.verticalScrollBar().value() == 0


def test_what_is_copied(sides: VersionSides) -> None:
    assert sides.copied() == ""
    sides.step(1)
    assert sides.copied() == "“3” → “3.5”"
    sides.new.select_span(Span(0, 4))
    assert sides.copied() == "单程票价"
