from desktop.reading.versions.locked_scrolling import LEVEL
from desktop.reading.versions.sides import VersionSides


def test_the_other_side_follows(sides: VersionSides) -> None:
    place = sides.new.source.index("第30段")
    sides.new.scroll_to(place, animate=False, share=LEVEL)
    seen = sides.old.visible_span()
    assert seen.start < sides.old.source.index("第30段") < seen.end
    sides.old.verticalScrollBar().setValue(0)
    assert sides.new.verticalScrollBar().value() == 0
