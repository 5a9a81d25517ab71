"""Filters of a toolbar that open a menu: one of several values, or any of several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from desktop.look import painting
from desktop.look.plain_text import literal, set_tip
from desktop.look.theme import Theme
from desktop.widgets.menus import open_menu

_PADDING = 8
_ARROW = 18
NARROWEST = 64
"""Smallest width of a chip in pixels: two characters."""
WIDEST = 170
"""Largest width of a chip in pixels; longer text is elided."""


class MenuChip(QAbstractButton):
    """Text with an arrow; a click, Space or Down opens the menu."""

    def __init__(self, theme: Theme, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._accessible = theme, accessible
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.open_menu)
        theme.changed.connect(self.updateGeometry)

    def make_menu(self) -> QMenu:
        """The menu, built each time it is shown."""
        raise NotImplementedError

    @property
    def narrowing(self) -> bool:
        """Whether the chip filters anything out."""
        return False

    def open_menu(self) -> None:
        """Show the menu below the chip."""
        menu = self.make_menu()
        open_menu(menu, self.mapToGlobal(QPoint(0, self.height() + 2)))

    def say(self, words: str) -> None:
        """Set the text."""
        self.setText(words)
        self.setAccessibleName(f"{self._accessible}: {words}")
        set_tip(self, words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = painting.text_width(self.text(), self._theme.font("small")) + 2 * _PADDING + _ARROW
        return QSize(min(round(width), WIDEST), self._theme.size("buttonSmall"))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(NARROWEST, self.sizeHint().width()), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        narrowing = self.narrowing
        fill = "accentSoft" if narrowing else "hover" if self.underMouse() else "raised"
        painter.setPen(QPen(theme.colour("accent" if narrowing else "border"), 1))
        painter.setBrush(theme.colour(fill))
        radius = theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        font = theme.font("small")
        base = painting.baseline(0, self.height(), font)
        room = self.width() - 2 * _PADDING - _ARROW + 2
        painting.paint_text(painter, _PADDING, base, room, self.text(), font, theme.colour("text"))
        place = self.width() - _PADDING - 11
        theme.icon("collapse").paint(painter, place, (self.height() - 12) // 2, 12, 12)


class OneOfChip(MenuChip):
    """One of several values, or all of them."""

    changed = Signal()

    def __init__(
        self, theme: Theme, name: str, accessible: str, everything: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, accessible, parent)
        self._everything = everything
        self._offered: list[tuple[str, str]] = []
        self._value: str | None = None
        self.say(everything)

    @property
    def value(self) -> str | None:
        """The chosen value; None for all."""
        return self._value

    @property
    def narrowing(self) -> bool:
        return self._value is not None

    @property
    def count(self) -> int:
        """The number of values offered."""
        return len(self._offered)

    def offer(self, offered: Iterable[tuple[str, str]]) -> None:
        """Offer values with their names. A chosen value that is no longer offered is deselected."""
        self._offered = list(offered)
        self._show()

    def choose(self, value: object) -> None:
        """Choose a value; one that is not offered means all."""
        chosen = str(value) if any(value == offered for offered, _ in self._offered) else None
        if chosen != self._value:
            self._value = chosen
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        words = dict(self._offered)
        if self._value not in words:
            self._value = None
        self.say(words[self._value] if self._value is not None else self._everything)

    def make_menu(self) -> QMenu:
        menu = QMenu(self)
        for value, words in ((None, self._everything), *self._offered):
            action = menu.addAction(literal(words))
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(lambda _=False, value=value: self.choose(value))
        return menu


class ManyChip(MenuChip):
    """Any of several values, each with a check mark."""

    toggled_value = Signal(str, bool)

    def __init__(self, theme: Theme, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, accessible, parent)
        self._offered: list[tuple[str, str, bool]] = []

    @property
    def narrowing(self) -> bool:
        return not all(checked for _, _, checked in self._offered)

    def offer(self, offered: Iterable[tuple[str, str, bool]], words: str) -> None:
        """Offer values with their names and whether they are checked; ``words``: the text of the chip."""
        self._offered = list(offered)
        self.say(words)

    def make_menu(self) -> QMenu:
        menu = QMenu(self)
        for value, words, checked in self._offered:
            action = menu.addAction(literal(words))
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(checked)
            action.toggled.connect(lambda on, value=value: self.toggled_value.emit(value, on))
        return menu


class SourcesChip(ManyChip):
    """Any of the sources; its text says how many of them are chosen."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, self.tr("Sources"), parent)

    def offer_sources(self, sources: Sequence[tuple[str, str, bool]]) -> None:
        """Offer sources as identity, name and whether chosen."""
        chosen = sum(checked for _, _, checked in sources)
        self.offer(sources, self.tr("Sources: {shown}/{total}").format(shown=chosen, total=len(sources)))
