"""Where claims meet the edges of a gutter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from desktop.reading.links.scene import Side
from tests.desktop.reading.conftest import DAILY, Bench


def test_ports_lie_on_the_underlines_of_their_claims(pair: Bench) -> None:
    claim = pair.claim(5)
    view = pair.pane(DAILY).view
    geometry = view.span_geometry(claim.span)
    assert geometry is not None
    port = pair.gutter.scene.port_of("link-3", Side.LEFT)
    assert port is not None
    window = view.viewport().mapTo(pair.area, QPoint()).y()
    lowest = max(rect.bottom() for rect in geometry.rects)
    assert port[1] + pair.gutter.y() == pytest.approx(window + lowest, abs=12)
