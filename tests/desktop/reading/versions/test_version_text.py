from corpus.model import Span
from desktop.look.theme import Theme
from desktop.reading.versions.sides import VersionSides


def _colours(sides: VersionSides) -> set[str]:
    image = sides.old.viewport().grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 1) for y in range(0, 200, 2)}


def test_what_was_removed_is_filled(sides: VersionSides, theme: Theme) -> None:
    fill = theme.colour("dangerSoft").name()
    assert fill in _colours(sides)
    sides.old.show_differences([])
    assert fill not in _colours(sides)


def test_the_place_of_nothing_is_known(sides: VersionSides) -> None:
    start = sides.old.place_of(Span(0, 0))
    end = sides.old.place_of(Span(len(sides.old.source), len(sides.old.source)))
    assert start is not None
    assert end is not None
    assert end.first_line.top > start.first_line.top
    assert next(iter(sides.old.visible_differences())) == 0
