"""Lines of text for delegates."""

from __future__ import annotations

from desktop.look.theme import Theme
from desktop.widgets.text_lines import Lines


def test_words_are_broken_and_elided(theme: Theme) -> None:
    font = theme.font()
    whole = Lines("去年日均客运量为二十一万人次", font, 60, 9, 20)
    cut = Lines("去年日均客运量为二十一万人次", font, 60, 2, 20)
    assert whole.count > 2
    assert (cut.count, cut.height) == (2, 40)
    assert cut.layout.text().endswith("…")


def test_a_stretch_over_two_lines_has_two_places(theme: Theme) -> None:
    lines = Lines("去年日均客运量", theme.font(), 50, 9, 20)
    first = lines.layout.lineAt(0).textLength()
    places = lines.stretches(first - 1, first + 1)
    assert [place.top() for place in places] == [0, 20]
    assert all(place.width() > 0 for place in places)
