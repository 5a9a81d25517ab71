"""The focus ring around the control with the keyboard focus.

It is an overlay rather than a proxy style: Qt calls a proxy style for every primitive of every widget, which is slow in
Python, and a style cannot draw outside the control, where the ring belongs.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QWidget,
)
from shiboken6 import isValid

from desktop.look.theme import Theme

# By name, since PySide creates a class when Python first refers to it, which takes about a millisecond each.
_RINGED = ("QAbstractButton", "QLineEdit", "QComboBox", "QAbstractSpinBox", "QPlainTextEdit", "QTabBar")
_MOVING = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
OWN_RING = "paints_own_focus"
"""Name of the property that is True for a control that paints its own focus."""
WANTS_RING = "wants_focus_ring"
"""Name of the property that is True for a control of another class than :data:`_RINGED` that gets the ring, too."""
RING_RADIUS = "ring_radius"
"""Name of the property with the corner radius in pixels of a control that is rounder than others."""


class FocusRing(QObject):
    """Follows the focus through a window and its dialogs. Lists and article texts paint their focus themselves."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._control: QWidget | None = None
        self._frame: _Frame | None = None
        self._watched: list[QWidget] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        theme.changed.connect(self._place)
        self._on_focus_changed(None, QApplication.focusWidget())

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is None or not wants_ring(new) or not self._belongs(new) or _fell_to(new, old):
            return
        self._control = new
        self._frame = _Frame(_canvas(new), self._theme)
        self._watched = _chain(new)
        for widget in self._watched:
            widget.installEventFilter(self)
        new.destroyed.connect(self._on_control_destroyed)
        self._place()

    def _belongs(self, control: QWidget | None) -> bool:
        """Whether the control is in our window or in one of its dialogs."""
        while control is not None and control is not self._window:
            control = control.parentWidget()
        return control is not None

    def _leave(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        if self._control is not None:
            self._control.destroyed.disconnect(self._on_control_destroyed)
            self._control = None
        self._drop_frame()

    def _drop_frame(self) -> None:
        # When a window closes, Qt destroys the ring before the control emits destroyed.
        if self._frame is not None and isValid(self._frame):
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = None

    def _on_control_destroyed(self) -> None:
        self._control = None
        self._drop_frame()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self._place()
        return False

    def _place(self) -> None:
        if self._control is None or self._frame is None or not isValid(self._frame):
            return
        canvas = _canvas(self._control)
        corner = self._control.mapTo(canvas, self._control.rect().topLeft())
        ring = self._theme.token("focusRing")
        out = int(ring["width"]) + int(ring["offset"])
        around = QRect(corner, self._control.size()).adjusted(-out, -out, out, out)
        # At an edge of the window the ring moves inwards, so that it is not clipped.
        self._frame.setGeometry(around.intersected(canvas.rect()))
        self._frame.set_radius(self._control.property(RING_RADIUS) or self._theme.radius("control"))
        self._frame.setVisible(self._control.isVisible())
        self._frame.raise_()
        self._frame.update()


class _Frame(QWidget):
    """The ring itself: lets the mouse through and takes no focus."""

    def __init__(self, canvas: QWidget, theme: Theme) -> None:
        super().__init__(canvas)
        self._theme = theme
        self._radius = 0
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_radius(self, radius: int) -> None:
        """Set the corner radius of the control inside in pixels."""
        self._radius = radius

    def paintEvent(self, event: QPaintEvent) -> None:
        ring = self._theme.token("focusRing")
        width = int(ring["width"])
        radius = self._radius + int(ring["radiusDelta"])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), width))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


def wants_ring(control: QWidget) -> bool:
    """Whether a control gets the ring; others paint their focus themselves."""
    ringed = control.property(WANTS_RING) or any(control.inherits(name) for name in _RINGED)
    return ringed and not control.property(OWN_RING)


def _fell_to(control: QWidget, old: QWidget | None) -> bool:
    """Whether Qt moved the focus to a button because the previous widget was hidden or disabled: the user did not go
    there, so the ring is not shown until the next key moves the focus."""
    if not control.inherits("QAbstractButton") or old is None or not isValid(old):
        return False
    return not old.isVisible() or not old.isEnabled()


def _chain(control: QWidget) -> list[QWidget]:
    """The control and its parents up to the canvas: the ring follows when any of them moves."""
    canvas = _canvas(control)
    chain = [control]
    while (parent := chain[-1].parentWidget()) is not None and parent is not canvas:
        chain.append(parent)
    return chain


def _canvas(control: QWidget) -> QWidget:
    """The widget in which the ring is drawn: the window, or the viewport that scrolls the control and so clips its
    ring."""
    canvas = control.parentWidget()
    while canvas is not None and not canvas.isWindow():
        if isinstance(canvas.parentWidget(), QAbstractScrollArea):
            return canvas
        canvas = canvas.parentWidget()
    return canvas if canvas is not None else control.window()
