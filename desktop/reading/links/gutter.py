"""The strip between two panes in which the curves of their links are painted.

After each scroll, resize or change it lays out the visible content of
:class:`~desktop.reading.links.gutter_content.GutterContent`, and reports what was clicked or hovered. The keyboard
reaches every visible link.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop.derived.people.layers import Person
from desktop.look.focus_ring import OWN_RING
from desktop.look.plain_text import show_rich_tip
from desktop.look.theme import Theme
from desktop.reading.links.connector_painting import ConnectorPainter, LinkEmphasis
from desktop.reading.links.gutter_content import GutterContent
from desktop.reading.links.link_words import LinkWords
from desktop.reading.links.scene import HIT_DISTANCE, Curve, Pill, Scene, SceneMark, Side, Tab

PORT_ZONE = 10
"""Pixels from an edge within which a press grabs a port: its inset, its radius and some tolerance."""
RESIZE_STEP = 16
"""Pixels by which Shift and an arrow move the gutter."""

_OWN_KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)


class Gutter(QWidget):
    """Paints and handles the links between the panes on its left and right."""

    link_clicked = Signal(str, int)
    """A link, and the side (:class:`Side`) nearer to the click; -1 for the keyboard."""
    link_selected = Signal(str)
    """A link was reached with the arrow keys: it is to be shown without moving the focus."""
    link_hovered = Signal(object)
    """The hovered links as a tuple; empty when the mouse has left them."""
    menu_requested = Signal(str, QPoint)
    list_requested = Signal(object, QPoint)
    """Several links at one position (a pill or tab), from which the user is to choose."""
    port_dragged = Signal(str, QPoint)
    """The claim at a port that is being dragged, and the mouse position in screen coordinates."""
    resized = Signal(int)
    """Pixels by which the strip was dragged to the right."""
    evened = Signal()
    wheel_turned = Signal(QWheelEvent)
    painted_first = Signal()
    """The gutter was painted for the first time: further preparation can start."""

    def __init__(self, theme: Theme, words: LinkWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = words
        self._content: GutterContent | None = None
        self._scene: Scene | None = None
        self._selected: frozenset[str] = frozenset()
        self._hovered: tuple[str, ...] = ()
        self._focused: str | None = None
        self.drawn_by: Callable[[str], Person | None] = lambda link: None
        """Returns the person whose initial is shown at a link's badge."""
        self._pressed: QPoint | None = None
        self._pressed_mark: SceneMark | None = None
        self._resizing = False
        self.setObjectName("gutter")
        self.setProperty(OWN_RING, True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._painted = False
        theme.changed.connect(self.update)

    # What is shown

    def set_content(self, content: GutterContent | None) -> None:
        """Show the links of another pair of panes, or update them after a change."""
        self._content = content
        self.invalidate()

    @property
    def content(self) -> GutterContent | None:
        """The links of the two panes; None if there is nothing to show."""
        return self._content

    def invalidate(self) -> None:
        """Lay out again when next painted or queried, because something has moved."""
        self._scene = None
        self.update()

    def set_selected(self, links: frozenset[str]) -> None:
        """Set the emphasised links."""
        if links != self._selected:
            self._selected = links
            self.invalidate()

    def set_hovered(self, links: tuple[str, ...]) -> None:
        """Set the hovered links, in this or another gutter."""
        if links != self._hovered:
            self._hovered = links
            self.update()

    @property
    def scene(self) -> Scene:
        """The visible content."""
        if self._scene is None:
            self._scene = self._content.scene(self, self._selected) if self._content else Scene()
            self._describe()
        return self._scene

    def _describe(self) -> None:
        """Set the description for screen readers: the number of links. The links themselves are in
        :mod:`desktop.reading.links.gutter_accessible`."""
        links = self._scene.in_order() if self._scene else []
        self.setAccessibleName(self.tr("%Ln visible link(s)", "", len(links)))
        self.setAccessibleDescription(self.words.sentence(self._focused) if self._focused in links else "")

    @property
    def focused_link(self) -> str | None:
        """The current link of the arrow keys."""
        return self._focused

    @property
    def selected_links(self) -> frozenset[str]:
        """The emphasised links."""
        return self._selected

    def link_at(self, place: QPointF) -> str | None:
        """The first link at a position in the strip."""
        return next(iter(links_of(self.mark_at(place))), None)

    def rect_of(self, link: str) -> QRect:
        """The rectangle of a visible link; empty for another."""
        marks = self.scene.marks_of(link)
        if not marks:
            return QRect()
        # A curve may be as flat as a line, and can be hit at some distance.
        box = marks[0].bounds
        near = QRectF(box.x, box.y - HIT_DISTANCE, box.width, box.height + 2 * HIT_DISTANCE)
        return near.toAlignedRect().intersected(self.rect())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("gutter"))
        painter.fillRect(0, 0, 1, self.height(), self._theme.colour("border"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.colour("border"))
        focused = self._focused if self.hasFocus() else None
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        ConnectorPainter(
            self._theme,
            painter,
            LinkEmphasis(self._selected, frozenset(self._hovered), focused, self.drawn_by),
        ).paint(self.scene)
        painter.end()
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted_first.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.invalidate()

    # Mouse

    def mark_at(self, place: QPointF) -> SceneMark | None:
        """The curve, pill or tab at a position in the strip."""
        return self.scene.hit((place.x(), place.y()), self._selected)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self._drag(event)
            return
        mark = self.mark_at(event.position())
        self._hover(links_of(mark))
        self.setCursor(Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.SplitHCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._pressed_mark = self.mark_at(event.position())
            self._resizing = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        mark, self._pressed, self._pressed_mark = self._pressed_mark, None, None
        if self._resizing or mark is None:
            return
        self._activate(mark, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.mark_at(event.position()) is None:
            self.evened.emit()

    def _activate(self, mark: SceneMark, place: QPointF) -> None:
        side = Side.LEFT if place.x() < self.width() / 2 else Side.RIGHT
        links = links_of(mark)
        if isinstance(mark, Curve):
            self.link_clicked.emit(mark.link, side)
        elif len(links) == 1 or isinstance(mark, Pill):
            # A pill leads to the side to which it points, a tab to the pane that it names.
            near = Side(1 - mark.side) if isinstance(mark, Pill) else mark.side
            self.link_clicked.emit(links[0], near)
        else:
            self.list_requested.emit(links, self.mapToGlobal(place.toPoint()))

    def _drag(self, event: QMouseEvent) -> None:
        assert self._pressed is not None
        moved = event.position().toPoint() - self._pressed
        if self._resizing:
            if moved.x():
                # The strip moves with the mouse, so the press stays at the same position in it.
                self.resized.emit(moved.x())
            return
        if moved.manhattanLength() < QApplication.startDragDistance():
            return
        if self._pressed_mark is None:
            self._resizing = True
        elif (claim := self._claim_of_port(self._pressed_mark, self._pressed)) is not None:
            self._pressed = None
            self.port_dragged.emit(claim, event.globalPosition().toPoint())

    def _claim_of_port(self, mark: SceneMark, place: QPoint) -> str | None:
        side = Side.LEFT if place.x() <= PORT_ZONE else Side.RIGHT
        near_edge = place.x() <= PORT_ZONE or place.x() >= self.width() - PORT_ZONE
        if not near_edge or self._content is None or isinstance(mark, Pill):
            return None
        return self._content.claim_at(links_of(mark)[0], side)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(())

    def _hover(self, links: tuple[str, ...]) -> None:
        if links != self._hovered:
            self.set_hovered(links)
            self.link_hovered.emit(links)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheel_turned.emit(event)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        if by_key and self._focused is not None:
            self.menu_requested.emit(self._focused, self.mapToGlobal(self.rect().center()))
            return
        links = links_of(self.mark_at(QPointF(event.pos())))
        if len(links) == 1:
            self.menu_requested.emit(links[0], event.globalPos())
        elif links:
            self.list_requested.emit(links, event.globalPos())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            links = links_of(self.mark_at(QPointF(event.pos())))
            show_rich_tip(event.globalPos(), self.words.tooltip(links), self)
            return True
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and self._wants(event)
        ):
            event.accept()
            return True
        return super().event(event)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        links = self.scene.in_order()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -len(links),
            Qt.Key.Key_End: len(links),
        }
        widths = {Qt.Key.Key_Left: -RESIZE_STEP, Qt.Key.Key_Right: RESIZE_STEP}
        key = Qt.Key(event.key())
        if key in steps and links:
            self._focus_link(links, steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._focused in links:
            self.link_clicked.emit(self._focused, -1)
        elif key in widths and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.resized.emit(widths[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        links = self.scene.in_order()
        if self._focused not in links:
            self._focused = next(
                (link for link in links if link in self._selected), links[0] if links else None
            )
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _wants(self, event: QKeyEvent) -> bool:
        """Whether a key is handled here although the window has a shortcut with it."""
        return event.key() in _OWN_KEYS and self._focused is not None

    def _focus_link(self, links: list[str], step: int) -> None:
        place = links.index(self._focused) + step if self._focused in links else 0
        self._focused = links[max(0, min(place, len(links) - 1))]
        self._describe()
        self.link_selected.emit(self._focused)
        self.update()


def links_of(mark: SceneMark | None) -> tuple[str, ...]:
    """The links of a mark."""
    if mark is None:
        return ()
    return mark.links if isinstance(mark, Pill | Tab) else (mark.link,)
