from __future__ import annotations

from corpus.plots.picture import PlotArea, PlotMark, PlotPicture


def test_the_uppermost_mark_under_a_point_is_hit() -> None:
    below, above = (
        PlotMark("below", PlotArea(0, 0, 10, 10), "b"),
        PlotMark("above", PlotArea(5, 5, 10, 10), "a"),
    )
    picture = PlotPicture(20, 20, "", (), (below, above))
    found = [picture.mark_at(x, y) for x, y in ((1, 1), (7, 7), (15, 7), (19, 19))]
    assert [mark.key if mark else None for mark in found] == ["below", "above", None, None]
