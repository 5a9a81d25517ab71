"""The lines of the quotes: the figures are aligned vertically."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.comparing.matrix.quote_lines import lines_of
from desktop.comparing.matrix.quotes import QuotesView
from desktop.comparing.matrix.quotes_delegate import HEIGHT, MIDDLE
from desktop.look.theme import Theme
from desktop.widgets.lines import LinePainter
from desktop.widgets.status_marks import Marks
from tests.desktop.comparing.build import fares, snapshot, statement


def test_figures_are_marked_in_the_middle_in_the_colour_of_the_tag(theme: Theme, qtbot: QtBot) -> None:
    view = QuotesView(theme, Marks(theme), LinePainter(theme))
    qtbot.addWidget(view)
    view.delegate.tag = "green"
    lines = lines_of(fares(), snapshot(), lambda _: None)
    other = replace(lines[0], alternative=statement("article-1", "x"), score=0.4, figure="", remark="")
    view.show_lines([*lines, other], -1)
    view.resize(900, 3 * HEIGHT)
    view.show()
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    view.render(image)
    fill = theme.tag("green").fill.rgb()
    for row in range(2):
        marked = [x for x in range(900) if image.pixelColor(x, row * HEIGHT + 6).rgb() == fill]
        assert abs((marked[0] + marked[-1]) / 2 - view.viewport().width() * MIDDLE) < 3
    assert all(image.pixelColor(x, 2 * HEIGHT + 6).rgb() != fill for x in range(900)), "it has no figure"
