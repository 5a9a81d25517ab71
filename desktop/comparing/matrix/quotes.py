"""The quotes of the selected row, below the matrix: aligned at their figures, with the alternatives of one source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.comparing.matrix.quote_lines import QuoteLine
from desktop.comparing.matrix.quotes_delegate import QuotesDelegate
from desktop.look import painting
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.layouts import flush_column
from desktop.widgets.lines import LinePainter
from desktop.widgets.panels import Surface
from desktop.widgets.row_list import RowList
from desktop.widgets.row_model import RowModel
from desktop.widgets.status_marks import Marks

Index = QModelIndex | QPersistentModelIndex
HEAD = 35
MARGIN = 12


class QuotesView(RowList):
    """The list view. The keys of the matrix work here too; the arrows move from line to line."""

    moved = Signal(object)
    """The line that the user selected."""
    taken = Signal(object)
    """The alternative chosen with Enter or a double click."""
    left = Signal()
    """Escape was pressed: the focus returns to the matrix."""
    focused = Signal(bool)
    """Whether the list has the focus."""

    def __init__(self, theme: Theme, marks: Marks, lines: LinePainter) -> None:
        super().__init__()
        self.setObjectName("matrixQuotes")
        self.setAccessibleName(self.tr("Quotes of the question"))
        self._quotes = RowModel[QuoteLine](
            lambda line: line.spoken, lambda line: f"{line.before}{line.figure}{line.after}"
        )
        self.delegate = QuotesDelegate(theme, marks, lines)
        self._telling = True
        self.setModel(self._quotes)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(lambda index: self.taken.emit(self._quotes.rows[index.row()]))

    @property
    def lines(self) -> tuple[QuoteLine, ...]:
        """From top to bottom."""
        return self._quotes.rows

    @property
    def line(self) -> QuoteLine | None:
        """The selected line."""
        row = self.currentIndex().row()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def show_lines(self, lines: Sequence[QuoteLine], selected: int) -> None:
        """List these lines, and select one without emitting :attr:`moved`; -1 selects none."""
        self._telling = False
        self._quotes.show_rows(lines)
        if selected < 0:
            self.clearSelection()
        self.setCurrentIndex(self._quotes.index(selected, 0))
        self._telling = True

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._telling and current.isValid():
            self.moved.emit(self.lines[current.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_Home | Qt.Key.Key_End:
                super().keyPressEvent(event)
            case _:
                event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class QuotesHead(QWidget):
    """Tag, title and remarks of the row, and buttons with their keys."""

    pressed = Signal(str)
    """The action of a pressed button."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title, self._remarks, self._warning = "", "", ""
        self._tag: tuple[str, int | None] | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, MARGIN, 0)
        self._row.setSpacing(Space.L)
        self._row.addStretch(1)
        self._buttons: dict[str, KeyedButton] = {}
        for name, words, key in (
            ("go", self.tr("To the source"), "Return"),
            ("peek", self.tr("Look"), "Space"),
            ("baseline", self.tr("As baseline"), "B"),
            ("scope", self.tr("Scope"), "P"),
            ("summary", self.tr("Summary"), "S"),
            ("take", self.tr("Use this one"), "Return"),
            ("close", self.tr("Close"), "Esc"),
        ):
            button = KeyedButton(theme, words, key, ButtonLook.QUIET, parent=self)
            button.setObjectName(f"quotes_{name}")
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            self._buttons[name] = button
            self._row.addWidget(button)
        self.setFixedHeight(HEAD)
        theme.changed.connect(self.update)

    def show_row(
        self,
        title: str,
        tag: tuple[str, int | None] | None,
        remarks: str,
        warning: str,
        buttons: Sequence[str],
    ) -> None:
        """Show a row, and the buttons of these actions."""
        self._title, self._tag, self._remarks, self._warning = title, tag, remarks, warning
        for name, button in self._buttons.items():
            button.setVisible(name in buttons)
        self.setAccessibleName(f"{title} {remarks} {warning}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painting.fill_bar(painter, self.rect(), theme)
        left = float(MARGIN)
        middle = self.height() / 2
        if self._tag is not None:
            colour, digit = self._tag
            box = QRectF(left, middle - 8, 16, 16)
            painting.paint_digit(painter, box, digit, colour, theme)
            left += 24
        font, small = theme.font(), theme.font("small")
        font.setBold(True)
        base = painting.baseline(0, self.height(), font)
        lefts = (button.x() for button in self._buttons.values() if not button.isHidden())
        right = min(lefts, default=self.width()) - 12
        ink = theme.colour("text")
        left = painting.paint_text(painter, left, base, right - left, self._title, font, ink) + 8
        quiet = theme.colour("text2")
        left = painting.paint_text(painter, left, base, right - left, self._remarks, small, quiet) + 16
        if self._warning and right - left > 40:
            theme.icon("warning", "warn").paint(painter, round(left), round(middle - 7), 14, 14)
            warn = theme.colour("warn")
            painting.paint_text(painter, left + 19, base, right - left - 19, self._warning, small, warn)


class QuotesPanel(Surface):
    """The panel of a row's quotes: a heading and the list."""

    def __init__(self, theme: Theme, marks: Marks, lines: LinePainter, parent: QWidget | None = None) -> None:
        super().__init__(theme, "paper", parent)
        self.head = QuotesHead(theme, self)
        self.list = QuotesView(theme, marks, lines)
        column = flush_column(self)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
