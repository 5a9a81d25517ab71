"""The points at which links of claims meet the edges of a gutter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from corpus.model import Span
from desktop.reading.links.connectors import CurveEnd
from desktop.reading.links.scene import Side, Where
from desktop.reading.text.reading_view import ReadingView


class Anchored(Protocol):
    """What a curve can end at: a claim, or a sentence that is suggested to become one."""

    @property
    def id(self) -> str: ...

    @property
    def span(self) -> Span: ...


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span at which a curve ends although there is no claim."""

    id: str
    span: Span


@dataclass(frozen=True, slots=True)
class Port:
    """In document coordinates: the height of a claim's underline on the line nearest to the gutter, and the x
    coordinate at which that line's part of the claim begins or ends."""

    y: float
    x: float


class PortFinder:
    """Finds ports in one view, on the side that faces the gutter. Positions are cached in document coordinates, so they
    remain valid when the text is scrolled; call :meth:`forget` when the layout has changed."""

    def __init__(self, view: ReadingView, gutter_side: Side) -> None:
        self.view = view
        self._gutter_side = gutter_side
        self._ports: dict[str, Port | None] = {}

    def forget(self, claims: Iterable[str] | None = None) -> None:
        """Discard the positions of some claims, or all."""
        if claims is None:
            self._ports.clear()
        else:
            for claim in claims:
                self._ports.pop(claim, None)

    def visible_span(self) -> Span:
        """The visible part of the text, in code points."""
        return self.view.visible_span()

    @property
    def scrolled(self) -> float:
        """Document y of the upper edge of the view."""
        return float(self.view.scroll_value())

    def end(self, claim: Anchored, within: QWidget) -> CurveEnd:
        """The end of a link at ``claim``, in the coordinates of ``within``."""
        top, height = self.frame(within)
        port = self.port(claim)
        if port is None:
            return CurveEnd(0.0, Where.BELOW)
        y = port.y - self.scrolled
        if y < 0:
            return CurveEnd(0.0, Where.ABOVE)
        return CurveEnd(y + top, Where.VISIBLE) if y <= height else CurveEnd(0.0, Where.BELOW)

    def beyond(self, span: Span, visible: Span) -> CurveEnd | None:
        """The end of a claim outside of ``visible``, without measuring its position; None if it may be visible."""
        if span.end <= visible.start:
            return CurveEnd(0.0, Where.ABOVE)
        return CurveEnd(0.0, Where.BELOW) if span.start >= visible.end else None

    def frame(self, within: QWidget) -> tuple[float, float]:
        """Top and height of the view's text window in the coordinates of ``within``."""
        window, common = self.view.viewport(), within.window()
        top = window.mapTo(common, QPoint()).y() - within.mapTo(common, QPoint()).y()
        return float(top), float(window.height())

    def port(self, claim: Anchored) -> Port | None:
        """The port of ``claim`` in document coordinates; None while the text is not laid out."""
        if claim.id not in self._ports:
            self._ports[claim.id] = self._measure(claim)
        return self._ports[claim.id]

    def _measure(self, claim: Anchored) -> Port | None:
        geometry = self.view.span_geometry(claim.span)
        if geometry is None or not geometry.rects:
            return None
        left_pane = self._gutter_side is Side.LEFT
        # max and min return the first of equal values: on a tie the first line is used.
        if left_pane:
            rect = max(geometry.rects, key=lambda rect: round(rect.right()))
        else:
            rect = min(geometry.rects, key=lambda rect: round(rect.left()))
        drop = geometry.last_line.bottom - geometry.last_line.baseline
        baseline = rect.bottom() - drop + self.scrolled
        return Port(baseline + self.view.lane_of(claim.id), rect.right() if left_pane else rect.left())
