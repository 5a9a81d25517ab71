"""The heading of a question in the inspector: its title, edited in place, the number of sources, and their statuses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QSizePolicy, QStackedWidget, QWidget

from corpus.questions import Status
from desktop.look import painting
from desktop.look.glyphs import glyph_icon
from desktop.look.plain_text import set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.panels import IconButton
from desktop.widgets.status_marks import Marks, status_ink
from desktop.words.comparing_words import status_name

HEIGHT = 28
TALLIES = 20
_GLYPH = 12
_PIN_STROKE = 0.9
"""Stroke width in the units of the drawing: as thin as the icons beside it."""


class TitleButton(QAbstractButton):
    """The word “Question”, the title and the number of sources. F2, Enter or a double click edits the title."""

    edit_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sources = ""
        self.setObjectName("groupTitle")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def show_title(self, title: str, sources: str) -> None:
        """Show a title and the number of sources."""
        self._sources = sources
        self.setText(title)
        self.setAccessibleName(self.tr("Question: {title}, {sources}").format(title=title, sources=sources))
        rename = self.tr("Rename")
        set_tip(self, f"{title}\n{rename}  F2")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def mouseDoubleClickEvent(self, event: object) -> None:
        self.edit_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        small, strong = theme.font("small"), QFont(theme.font())
        strong.setBold(True)
        base = painting.baseline(0, HEIGHT, strong)
        quiet = theme.colour("text2")
        left = painting.paint_text(painter, 0, base, self.width(), self.tr("Question"), small, quiet) + 8
        sources = painting.text_width(self._sources, small)
        room = self.width() - left - sources - 8
        if room < self.width() / 3:
            # The title is more important than the count, which is also in the tooltip of the table.
            room, sources = self.width() - left, 0.0
        end = painting.paint_text(painter, left, base, room, self.text(), strong, theme.colour("text"))
        if sources:
            painting.paint_text(painter, end + 8, base, sources + 2, self._sources, small, quiet)


class TitleField(QLineEdit):
    """Enter or leaving saves, Escape cancels."""

    done = Signal(bool)
    """Whether to save."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("groupTitleField")
        self.setFixedHeight(theme.size("input"))
        self._open = False

    def begin(self, title: str) -> None:
        """Edit a title."""
        self._open = True
        self.setText(title)
        self.selectAll()
        self.setFocus()

    def _finish(self, *, save: bool) -> None:
        if self._open:
            self._open = False
            self.done.emit(save)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._finish(save=True)
            case Qt.Key.Key_Escape:
                self._finish(save=False)
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finish(save=True)


class PinButton(IconButton):
    """Keeps the question shown while it is pressed."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, "more", words)
        self.setCheckable(True)
        self.toggled.connect(lambda _: self._restyle())

    def _restyle(self) -> None:
        super()._restyle()
        ink = self._theme.colour("accent" if self.isChecked() else "text2")
        self.setIcon(glyph_icon("pin", ink, self._theme.size("icon"), _PIN_STROKE))


class Tallies(QWidget):
    """Glyphs with counts: how many sources agree, differ … and, separately, how many are echoes."""

    def __init__(self, theme: Theme, marks: Marks) -> None:
        super().__init__()
        self._theme, self._marks = theme, marks
        self._counts: tuple[tuple[Status, int], ...] = ()
        self._echoes = 0
        self.setFixedHeight(TALLIES)
        self.setObjectName("groupTallies")
        theme.changed.connect(self.update)

    def show_counts(self, counts: tuple[tuple[Status, int], ...], echoes: int) -> None:
        """Show how many sources have each status."""
        self._counts, self._echoes = counts, echoes
        words = [f"{status_name(status)} {count}" for status, count in counts]
        if echoes:
            words.append(self.tr("same origin {count}").format(count=echoes))
        counts_words = self.tr(", ").join(words)
        self.setAccessibleName(counts_words)
        set_tip(self, counts_words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        font = theme.font("small")
        base = painting.baseline(0, TALLIES, font)
        left, top = 0.0, (TALLIES - _GLYPH) / 2
        for status, count in self._counts:
            if status is Status.BASELINE:
                continue
            self._marks.paint_tally(painter, left, top, status)
            ink = status_ink(status, theme)
            left = painting.paint_text(painter, left + _GLYPH + 3, base, 60, str(count), font, ink) + 10
        if self._echoes:
            self._marks.paint_echo(painter, left, top)
            ink = theme.colour("text2")
            painting.paint_text(painter, left + _GLYPH + 3, base, 60, str(self._echoes), font, ink)


class QuestionHeading(QWidget):
    """Title, pin, and the button that shows the comparison."""

    title_entered = Signal(str)
    open_requested = Signal()
    pin_toggled = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title, self._field = TitleButton(theme), TitleField(theme)
        self._field.setAccessibleName(self.tr("Title of the question"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._title)
        self._stack.addWidget(self._field)
        self._stack.setFixedHeight(HEIGHT)
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pin = PinButton(theme, self.tr("Keep this question while selecting other claims"))
        self.pin.setObjectName("pinGroup")
        self.open = IconButton(theme, "jump", self.tr("Show in the comparison"))
        self.open.setObjectName("openGroup")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(int(Space.XS))
        row.addWidget(self._stack, 1)
        row.addWidget(self.pin)
        row.addWidget(self.open)
        self._writable = True
        self._title.edit_requested.connect(self.edit)
        self._field.done.connect(self._on_done)
        self.open.clicked.connect(self.open_requested)
        self.pin.toggled.connect(self.pin_toggled)

    def show_title(self, title: str, sources: str, *, writable: bool) -> None:
        """Show a question. A title that is being edited is kept."""
        self._writable = writable
        self._title.show_title(title, sources)

    @property
    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    @property
    def editing(self) -> bool:
        """Whether the title is being edited."""
        return self._stack.currentWidget() is self._field

    def edit(self) -> None:
        """Edit the title in place."""
        if self._writable and not self.editing:
            self._stack.setCurrentWidget(self._field)
            self._field.begin(self._title.text())

    def _on_done(self, save: bool) -> None:
        words, focused = self._field.text().strip(), self._field.hasFocus()
        self._stack.setCurrentWidget(self._title)
        if focused:
            self._title.setFocus()
        if save and words and words != self._title.text():
            self.title_entered.emit(words)
