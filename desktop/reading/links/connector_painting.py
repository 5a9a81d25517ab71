"""Paints a gutter's scene: curves in the colour and pattern of their relation, ports, badges, pills and tabs. Lengths
are pixels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.derived.people.layers import Person
from desktop.look.painting import paint_badge
from desktop.look.theme import Theme
from desktop.look.tokens import RelationStyle, read_tokens
from desktop.reading.links.scene import (
    BADGE_RADIUS,
    BADGE_RADIUS_SELECTED,
    Curve,
    Pill,
    Point,
    Rect,
    Scene,
    Tab,
    Where,
)

CROWDED_WIDTH = 1.0
"""Width of an unselected curve among very many."""
HALO = 6.0
"""Width of the background around a selected curve, which separates it from those that it crosses."""
PORT_RADIUS = float(read_tokens()["connector"]["endRadius"])
PORT_RADIUS_SELECTED = 4.5
GLYPH = 10.0
"""Side of a relation's glyph in a badge or tab; in the badge of a selected link it is GLYPH_GROWTH larger."""
GLYPH_GROWTH = 2.0
RING_GAP, RING_RADIUS = 3.0, 6.0
"""Distance between a mark and the focus ring around it, and the ring's corner radius."""
CHEVRON, CHEVRON_WIDTH = 4.0, 1.4
"""Half the width of the arrow in a pill, and the width of its line."""
PILL_PADDING = 5.0
"""Distance from the left end of a pill to its arrow."""
TAB_PADDING, TAB_TEXT = 3.5, 15.0
"""Distance from the left end of a tab to its glyph, and to its letter."""
TAB_END = 2.0
"""Distance from the text of a pill or tab to its right end."""
INITIAL_RADIUS, INITIAL_SIZE = 6.5, 9
"""Radius of the circle with a person's initial, and its font size."""
_BADGE_DASH = (2.2, 2.2)
"""Dash pattern of a badge's border: there is room for ten dashes, which are shorter than a curve's."""


@dataclass(frozen=True, slots=True)
class LinkEmphasis:
    """Which links are emphasised."""

    selected: frozenset[str] = frozenset()
    hovered: frozenset[str] = frozenset()
    focused: str | None = None
    drawn_by: Callable[[str], Person | None] = lambda link: None
    """Returns the author of a link, if that is shown."""


class ConnectorPainter:
    """Paints one scene in an order that keeps the important parts on top."""

    def __init__(self, theme: Theme, painter: QPainter, emphasis: LinkEmphasis) -> None:
        self._theme = theme
        self._painter = painter
        self._emphasis = emphasis
        self._widths: Mapping[str, float] = theme.token("connector", "width")
        self._suggested: Sequence[float] = theme.token("connector", "dash", "suggested")
        self._ring_width = int(theme.token("focusRing", "width"))

    def paint(self, scene: Scene) -> None:
        """Paint curves at rest, suggested, hovered and selected, in this order; then ports, tabs, pills, badges."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groups: dict[int, list[Curve]] = {0: [], 1: [], 2: []}
        for curve in scene.curves:
            groups[self._rank(curve.link)].append(curve)
        groups[0].sort(key=lambda curve: curve.suggested)
        for curve in groups[0]:
            if curve.suggested:
                self._stroke(curve, self._style(curve.relation).line, self._widths["suggested"])
                continue
            width = CROWDED_WIDTH if scene.crowded else self._widths["rest"]
            self._stroke(curve, self._style(curve.relation).rest, width)
        for curve in groups[1]:
            self._stroke(curve, self._style(curve.relation).line, self._widths["hover"])
        for curve in groups[2]:
            painter.strokePath(path_of(curve), QPen(self._theme.colour("gutter"), HALO))
            self._stroke(curve, self._style(curve.relation).line, self._widths["selected"])
        ordered = [curve for rank in sorted(groups) for curve in groups[rank]]
        self._paint_ports(ordered)
        for tab in scene.tabs:
            self._paint_tab(tab)
        for pill in scene.pills:
            self._paint_pill(pill)
        self._paint_badges(ordered)

    def _rank(self, link: str) -> int:
        if link in self._emphasis.selected:
            return 2
        return 1 if link in self._emphasis.hovered else 0

    def _strong(self, links: Iterable[str]) -> bool:
        return any(self._rank(link) for link in links)

    def _style(self, relation: str) -> RelationStyle:
        return self._theme.relation(relation)

    def _stroke(self, curve: Curve, colour: QColor, width: float) -> None:
        style = self._style(curve.relation)
        path = path_of(curve)
        if curve.suggested:
            self._painter.strokePath(path, dashed_pen(self._suggested, colour, width))
        elif style.double:
            # Two lines along one path: a wide stroke whose middle is removed again.
            gap = float(self._theme.token("connector", "doubleGap"))
            line = 0.7 * width if width > self._widths["rest"] else 1.0
            self._painter.strokePath(path, QPen(colour, 2 * line + gap))
            self._painter.strokePath(path, QPen(self._theme.colour("gutter"), gap))
        else:
            self._painter.strokePath(path, relation_pen(style, colour, width))

    def _paint_ports(self, curves: Iterable[Curve]) -> None:
        for curve in curves:
            rank, style = self._rank(curve.link), self._style(curve.relation)
            if curve.suggested:
                self._painter.setPen(QPen(style.line, self._widths["hover" if rank else "rest"]))
                self._painter.setBrush(self._theme.colour("gutter"))
            else:
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(style.line if rank else style.rest)
            radius = PORT_RADIUS_SELECTED if rank == 2 else PORT_RADIUS
            for port in curve.ports:
                self._painter.drawEllipse(_point(port), radius, radius)

    def _paint_badges(self, curves: Iterable[Curve]) -> None:
        for curve in curves:
            rank = self._rank(curve.link)
            spot = curve.badge or (curve.at(0.5) if rank == 1 else None)
            if spot is not None:
                self._paint_badge(spot, curve, rank)
                self._paint_initial(spot, curve.link)
            if curve.link == self._emphasis.focused:
                radius = BADGE_RADIUS_SELECTED + RING_GAP
                self._painter.setBrush(Qt.BrushStyle.NoBrush)
                self._painter.setPen(QPen(self._theme.colour("focus"), self._ring_width))
                self._painter.drawEllipse(_point(spot or curve.at(0.5)), radius, radius)

    def _paint_badge(self, spot: Point, curve: Curve, rank: int) -> None:
        style, selected = self._style(curve.relation), rank == 2
        radius = BADGE_RADIUS_SELECTED if selected else BADGE_RADIUS
        self._painter.setPen(QPen(style.line if rank else style.rest, self._widths["rest"]))
        if curve.suggested:
            # On its own dark disc the dashes would be invisible.
            ink = self._theme.colour("paper") if selected else style.line
            self._painter.setPen(dashed_pen(_BADGE_DASH, ink, self._widths["suggested"]))
        self._painter.setBrush(style.line if selected else self._theme.colour("paper"))
        self._painter.drawEllipse(_point(spot), radius, radius)
        glyph = self._theme.colour("paper") if selected else style.text
        side = GLYPH + GLYPH_GROWTH if selected else GLYPH
        box = QRectF(spot[0] - side / 2, spot[1] - side / 2, side, side)
        self._theme.paint_glyph(self._painter, box, style.glyph, glyph)

    def _paint_initial(self, spot: Point, link: str) -> None:
        """Paint the initial of the link's author, if somebody else, at the lower right of its badge."""
        person = self._emphasis.drawn_by(link)
        if person is None:
            return
        style, font = self._theme.tag(person.colour), QFont(self._theme.font("caption"))
        font.setPixelSize(INITIAL_SIZE)
        font.setBold(True)
        box = QRectF(spot[0] + 2, spot[1] + 3, 2 * INITIAL_RADIUS, 2 * INITIAL_RADIUS)
        paint_badge(self._painter, box, person.initial, font, style.text, style.fill, radius=INITIAL_RADIUS)

    def _paint_tab(self, tab: Tab) -> None:
        neutral = tab.relation is None
        style = self._style(tab.relation or "own")
        line = self._theme.colour("borderStrong") if neutral else style.line
        strong = self._strong(tab.links)
        edge = tab.rect.x if tab.port[0] < tab.rect.x else tab.rect.right
        painter = self._painter
        painter.setPen(QPen(line, self._widths["hover" if strong else "rest"]))
        painter.drawLine(_point(tab.port), QPointF(edge, tab.rect.middle))
        painter.setBrush(self._theme.colour("raised") if neutral else style.soft)
        painter.drawRoundedRect(_rect(tab.rect), self._theme.radius("control"), self._theme.radius("control"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line)
        painter.drawEllipse(_point(tab.port), PORT_RADIUS, PORT_RADIUS)
        text = self._theme.colour("text2") if neutral else style.text
        left = QRectF(tab.rect.x + TAB_PADDING, tab.rect.y, GLYPH + GLYPH_GROWTH, tab.rect.height)
        if neutral:
            self._write(left, str(len(tab.links)), text)
        else:
            self._theme.paint_glyph(painter, _centred(left, GLYPH), style.glyph, text)
        self._write(
            QRectF(tab.rect.x + TAB_TEXT, tab.rect.y, tab.rect.width - TAB_TEXT - TAB_END, tab.rect.height),
            tab.letter,
            text,
        )
        if self._emphasis.focused in tab.links:
            self._ring(tab.rect)

    def _paint_pill(self, pill: Pill) -> None:
        painter = self._painter
        style = None if pill.relation is None else self._style(pill.relation)
        line = style.rest if style else self._theme.colour("borderStrong")
        text = style.text if style else self._theme.colour("text")
        painter.setPen(QPen(line, self._widths["hover" if self._strong(pill.links) else "rest"]))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(_rect(pill.rect), pill.rect.height / 2, pill.rect.height / 2)
        middle, left = pill.rect.middle, pill.rect.x + PILL_PADDING
        rise = CHEVRON / 2 if pill.where is Where.BELOW else -CHEVRON / 2
        painter.setPen(
            QPen(
                text, CHEVRON_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            )
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            [
                QPointF(left, middle - rise),
                QPointF(left + CHEVRON, middle + rise),
                QPointF(left + 2 * CHEVRON, middle - rise),
            ]
        )
        left += 2 * CHEVRON
        count = QRectF(left, pill.rect.y, pill.rect.right - left - TAB_END, pill.rect.height)
        self._write(count, str(len(pill.links)), text)

    def _write(self, rect: QRectF, words: str, colour: QColor) -> None:
        font = QFont(self._theme.font("caption"))
        font.setBold(True)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        metrics = QFontMetricsF(font)
        # Centred on the height of capitals, since the line box of a CJK font is much taller than a digit.
        base = rect.center().y() + metrics.capHeight() / 2
        self._painter.drawText(QPointF(rect.center().x() - metrics.horizontalAdvance(words) / 2, base), words)

    def _ring(self, rect: Rect) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.colour("focus"), self._ring_width))
        ring = _rect(rect).adjusted(-RING_GAP, -RING_GAP, RING_GAP, RING_GAP)
        self._painter.drawRoundedRect(ring, RING_RADIUS, RING_RADIUS)


def relation_pen(style: RelationStyle, colour: QColor, width: float) -> QPen:
    """A pen in a relation's pattern."""
    return dashed_pen(style.dash, colour, width)


def dashed_pen(dash: Sequence[float], colour: QColor, width: float) -> QPen:
    """A pen in any pattern. Dashes are in pixels; Qt counts them in widths of the pen."""
    pen = QPen(QBrush(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([length / width * max(1.0, width / 1.5) for length in dash])
    return pen


def path_of(curve: Curve) -> QPainterPath:
    """The curve as a QPainterPath."""
    path = QPainterPath(_point(curve.points[0]))
    path.cubicTo(*(_point(point) for point in curve.points[1:]))
    return path


def _point(point: Point) -> QPointF:
    return QPointF(point[0], point[1])


def _rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def _centred(rect: QRectF, side: float) -> QRectF:
    return QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
