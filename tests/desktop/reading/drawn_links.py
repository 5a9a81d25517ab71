"""Links as they are drawn in a gutter, and as they are made."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF

from desktop.reading.links.gutter import Gutter
from desktop.reading.links.scene import Curve
from tests.desktop.reading.conftest import Bench


def curve(gutter: Gutter, link: str) -> Curve:
    """The curve of a link."""
    return next(curve for curve in gutter.scene.curves if curve.link == link)


def badge(gutter: Gutter, link: str) -> QPoint:
    """A place where a click means a link."""
    found = curve(gutter, link)
    return QPointF(*(found.badge or found.at(0.5))).toPoint()


def new_links(bench: Bench, before: set[str]) -> list[tuple[str, str, str]]:
    """The links that were not there ``before``: source, target and relation."""
    return [
        (link.source, link.target, link.relation) for link in bench.links().values() if link.id not in before
    ]
