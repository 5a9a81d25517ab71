"""The overview ruler beside a text, which is also its scroll bar: the whole text from top to bottom, with a tick for
every claim, a mark for its links and a line for every search hit. Ticks on the same pixels are merged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from desktop.look.plain_text import show_tip
from desktop.look.theme import Theme
from desktop.reading.text.reading_view import ReadingView
from desktop.reading.text.ticks import Ticks

TICK = 2
"""Height of a tick in pixels."""
TICK_SELECTED = 3
TICK_INSET, LINK_WIDTH = 3, 2
"""Distance from the edges of the ruler to a tick, and the width of the mark for links on its right, in pixels."""
HIT_WIDTH = 3
"""Width of the line for a search hit, on the left, in pixels."""
NEAR = 3
"""Pixels from a tick within which a click goes to it."""
SHORTEST_SLIDER = 24
"""Smallest height of the slider in pixels that can still be grabbed."""
SETTLE = 60
"""Milliseconds after the last change before ticks are placed again. Chosen: changes of the width come in bursts."""
TOLD = 80
"""Code points of a claim's quote in a tooltip, at most."""


class Ruler(QScrollBar):
    """The vertical scroll bar of one reading view."""

    claim_chosen = Signal(str)
    """The tick of this claim was clicked."""

    def __init__(self, theme: Theme, view: ReadingView, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent or view)
        self.setObjectName("ruler")
        self._theme = theme
        self._view = view
        self._linked: Mapping[str, str] = {}
        self._ticks = Ticks()
        self._picture: QPixmap | None = None
        """All ticks, painted once; None if they must be repainted."""
        self._hits: list[float] = []
        self._grip: int | None = None
        """While the slider is dragged: the distance of the grabbed point from its top."""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._place)
        self.setMouseTracking(True)
        for changed in (view.claims_replaced, view.layout_changed):
            changed.connect(self._settle.start)
        view.claims_patched.connect(self._patch)
        view.emphasis.overview_changed.connect(self._on_emphasis_changed)
        theme.changed.connect(self._restyle)

    def set_linked(self, relations: Mapping[str, str], changed: Iterable[str] | None = None) -> None:
        """Set the linked claims with the relation whose colour their marks have. ``changed``: the claims for which this
        is new; by default all."""
        self._linked = relations
        if changed is None:
            self._restyle()
        else:
            self._repaint_rows({self._ticks.share(claim) for claim in changed})

    def place_now(self) -> None:
        """Place the ticks immediately instead of a moment after the last change."""
        self._settle.stop()
        self._place()

    def ticks(self) -> list[tuple[int, str]]:
        """The y coordinate of each claim's tick in pixels."""
        return [(self._y(share), claim) for share, claim in self._ticks]

    def _on_emphasis_changed(self) -> None:
        text, hits = self._view.reading_text, self._view.emphasis.hits
        self._hits = list(self._view.height_shares(text.position(hit.start) for hit in hits)) if hits else []
        self.update()

    def _place(self) -> None:
        marks = self._view.index.in_order()
        shares = self._view.height_shares(start for start, _, _ in marks)
        self._ticks = Ticks((share, claim) for share, (_, _, claim) in zip(shares, marks, strict=True))
        self._picture = None
        self._on_emphasis_changed()

    def _patch(self, claims: Iterable[str]) -> None:
        """Update after claims were added, removed or moved."""
        if self._settle.isActive():
            return
        touched: set[float | None] = set()
        for claim in claims:
            touched.add(self._ticks.share(claim))
            mark = self._view.index.mark(claim)
            if mark is None:
                self._ticks.remove(claim)
            else:
                self._ticks.put(claim, next(self._view.height_shares([mark.start])))
            touched.add(self._ticks.share(claim))
        self._repaint_rows(touched)

    def _repaint_rows(self, shares: Iterable[float | None]) -> None:
        """Repaint the rows of the picture that contain these ticks."""
        if self._picture is not None:
            painter = QPainter(self._picture)
            for y in {self._row(share) for share in shares if share is not None}:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
                painter.fillRect(QRectF(0, y, self.width(), TICK), Qt.GlobalColor.transparent)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
                self._paint_row(painter, y)
            painter.end()
        self.update()

    def _restyle(self) -> None:
        self._picture = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    # Size and places

    def sizeHint(self) -> QSize:
        return QSize(self._theme.size("ruler"), 100)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.size("ruler"), 0)

    def _slider(self) -> QRectF:
        whole = self.maximum() - self.minimum() + self.pageStep()
        if whole <= 0 or self.maximum() <= self.minimum():
            return QRectF(0, 0, self.width(), self.height())
        height = max(self.height() * self.pageStep() / whole, SHORTEST_SLIDER)
        room = self.height() - height
        top = room * (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        return QRectF(0, top, self.width(), height)

    def _y(self, share: float) -> int:
        return round(share * self._span)

    @property
    def _span(self) -> int:
        """The distance from the highest to the lowest possible tick in pixels."""
        return max(self.height() - TICK_SELECTED, 1)

    def _row(self, share: float) -> int:
        """The y coordinate of the pixel row that a tick shares with its neighbours."""
        # The addend outweighs rounding errors: a share at the beginning of a row is in that row.
        return int(share * self._span + 1e-6) // TICK * TICK

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        if self.maximum() > self.minimum():
            painter.fillRect(
                self._slider(), self._theme.colour("pressed" if self._grip is not None else "hover")
            )
        painter.fillRect(QRectF(0, 0, 1, self.height()), self._theme.colour("hairline"))
        self._paint_ticks(painter)
        found = self._theme.colour("warn")
        for share in self._hits:
            painter.fillRect(QRectF(1, self._y(share), HIT_WIDTH, TICK), found)
        painter.end()

    def _paint_ticks(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatioF() != ratio:
            self._picture = self._paint_rows(ratio)
        painter.drawPixmap(0, 0, self._picture)
        selected = self._view.emphasis.selected
        share = self._ticks.share(selected)
        if selected is not None and share is not None:
            colour = self._view.look_of(selected).lines[0]
            painter.fillRect(QRectF(0, self._y(share), self.width(), TICK_SELECTED), colour)

    def _paint_rows(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        share = self._ticks.next_from(0.0)
        while share is not None:
            y = self._row(share)
            self._paint_row(painter, y)
            share = self._ticks.next_from((y + TICK) / self._span)
        painter.end()
        return picture

    def _paint_row(self, painter: QPainter, y: int) -> None:
        """Paint one row for all ticks on the same pixels: the colour of the first, and of the first that has a link."""
        ticks = self._ticks.between(y / self._span, (y + TICK) / self._span)
        if not ticks:
            return
        painter.fillRect(
            QRectF(TICK_INSET, y, self.width() - 2 * TICK_INSET, TICK),
            self._view.look_of(ticks[0][1]).lines[0],
        )
        relation = next((self._linked[claim] for _, claim in ticks if claim in self._linked), None)
        if relation is not None:
            painter.fillRect(
                QRectF(self.width() - LINK_WIDTH, y, LINK_WIDTH, TICK), self._theme.relation(relation).rest
            )

    # Mouse

    def claim_near(self, y: float) -> str | None:
        """The nearest claim whose tick is within reach of ``y``; None if there is none."""
        middle, reach = y - TICK / 2, NEAR + 1
        ticks = self._ticks.between((middle - reach) / self._span, (middle + reach) / self._span)
        near = [(abs(self._y(share) + TICK / 2 - y), claim) for share, claim in ticks]
        distance, claim = min(near, default=(float(NEAR + 1), None))
        return claim if distance <= NEAR else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        y = event.position().y()
        slider = self._slider()
        claim = self.claim_near(y)
        if claim is not None:
            self.claim_chosen.emit(claim)
        elif slider.contains(QPoint(1, round(y))):
            self._grip = round(y - slider.top())
        else:
            self._grip = round(slider.height() / 2)
            self._drag_to(y)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(event.position().y())
            return
        on_tick = self.claim_near(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_tick else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.update()

    def _drag_to(self, y: float) -> None:
        room = self.height() - self._slider().height()
        if room > 0:
            share = (y - (self._grip or 0)) / room
            self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            claim = self._view.claim(self.claim_near(event.pos().y()) or "")
            show_tip(event.globalPos(), claim.quote[:TOLD] if claim else "", self)
            return True
        return super().event(event)
