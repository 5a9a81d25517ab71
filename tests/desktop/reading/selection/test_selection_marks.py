"""How the panes show what is selected, judged or pointed at."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.reading.links.gutter import Gutter
from desktop.reading.links.scene import Curve
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


def curve(gutter: Gutter, link: str) -> Curve:
    return next(curve for curve in gutter.scene.curves if curve.link == link)


def badge(gutter: Gutter, link: str) -> QPoint:
    found = curve(gutter, link)
    return QPointF(*(found.badge or found.at(0.5))).toPoint()


def test_hovering_outlines_both_ends_and_tells_both_quotes(pair: Bench) -> None:
    place = badge(pair.gutter, "link-3")
    pair.qtbot.mouseMove(pair.gutter, place)
    for article in (DAILY, WEEKLY):
        emphasis = pair.pane(article).view.emphasis
        assert emphasis.hovered in ("claim-5", "claim-8")
    QApplication.sendEvent(
        pair.gutter, QHelpEvent(QHelpEvent.Type.ToolTip, place, pair.gutter.mapToGlobal(place))
    )
    for number in (5, 8):
        assert pair.claim(number).quote in QToolTip.text()
    QToolTip.hideText()
