from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.comparing.plots.plot_legend import SIGNS, PlotLegend
from desktop.look.theme import Theme


@pytest.mark.parametrize("sign", list(SIGNS))
def test_every_sign_is_painted_before_its_words(sign: str, theme: Theme, qtbot: QtBot) -> None:
    legend = PlotLegend(theme, ((sign, ""),), "Legend")
    qtbot.addWidget(legend)
    legend.resize(legend.sizeHint())
    image = legend.grab().toImage()
    ground = image.pixel(image.width() - 1, 0)
    assert any(image.pixel(x, y) != ground for x in range(image.width()) for y in range(image.height()))


def test_it_is_as_wide_as_its_words_and_says_them(theme: Theme, qtbot: QtBot) -> None:
    legend = PlotLegend(theme, (("about", "about"),), "Legend")
    qtbot.addWidget(legend)
    narrow = legend.sizeHint().width()
    legend.set_entries((("about", "about"), ("range", "range")))
    assert legend.sizeHint().width() > narrow
    assert legend.accessibleName() == "Legend: about, range"
