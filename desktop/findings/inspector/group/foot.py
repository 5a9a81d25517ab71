"""The lines under the table of a question: a warning, the status with its reason, and the third party quoted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from corpus.comparing.values import Cell
from corpus.questions import Status
from desktop.findings.inspector.chips import AddChip, Chip
from desktop.look import painting
from desktop.look.plain_text import set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.keyed_button import KeyedButton
from desktop.widgets.panels import IconButton
from desktop.widgets.status_marks import SIDE, Marks, status_ink
from desktop.words.comparing_words import reason_words, status_name

HEIGHT = 26
_ICON = 14


class FootLine(QWidget):
    """A line with a label on the left, painted content in the middle, and buttons on the right."""

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__()
        self._theme, self._label = theme, label
        self._indent = 0
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(int(Space.XS))
        self._row.addStretch(1)
        theme.changed.connect(self.update)

    @property
    def label_width(self) -> int:
        """The width of the label in pixels, including the gap after it."""
        return round(painting.text_width(self._label, self._theme.font("small"))) + int(Space.L)

    def set_label_width(self, width: int) -> None:
        """Set the x coordinate of the content, which aligns it with the lines above and below."""
        self._indent = width
        self._row.setContentsMargins(width, 0, 0, 0)
        self.update()

    def _room(self) -> float:
        """The x coordinate of the leftmost visible button."""
        lefts = [
            widget.x()
            for number in range(self._row.count())
            if (item := self._row.itemAt(number)) is not None
            and (widget := item.widget()) is not None
            and not widget.isHidden()
        ]
        return float(min(lefts, default=self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._theme.font("small")
        base = painting.baseline(0, self.height(), font)
        painting.paint_text(painter, 0, base, self._indent, self._label, font, self._theme.colour("text2"))
        self.paint_content(painter, float(self._indent), base)

    def paint_content(self, painter: QPainter, left: float, base: float) -> None:
        """Paint the content between label and buttons."""


class WarningLine(FootLine):
    """Why figures are not compared; hidden if all are."""

    marking_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._words = ""
        self.setObjectName("groupWarning")
        self.mark = KeyedButton(theme, self.tr("Other scope…"), "P")
        self.mark.setObjectName("markScope")
        self.mark.clicked.connect(self.marking_requested)
        self._row.addWidget(self.mark)

    def show_words(self, warnings: tuple[str, ...], *, markable: bool) -> None:
        """Show reasons; ``markable``: whether the claim has a figure that can be marked."""
        self._words = self.tr("; ").join(warnings)
        self.mark.setVisible(markable)
        self.setAccessibleName(self._words)
        set_tip(self, self._words)
        self.setVisible(bool(warnings))
        self.update()

    def paint_content(self, painter: QPainter, left: float, base: float) -> None:
        theme = self._theme
        theme.icon("warning", "warn", _ICON).paint(painter, 0, (HEIGHT - _ICON) // 2, _ICON, _ICON)
        room = self._room() - 8 - _ICON - 6
        painting.paint_text(
            painter, _ICON + 6, base, room, self._words, theme.font("small"), theme.colour("warn")
        )


class QuestionStatusLine(FootLine):
    """The status of the article against the baseline, and its reason."""

    overrule_requested = Signal()

    def __init__(self, theme: Theme, marks: Marks) -> None:
        super().__init__(theme, "")
        self._label = self.tr("Status")
        self._marks = marks
        self._cell: Cell | None = None
        self.setObjectName("groupStatus")
        self.overrule = KeyedButton(theme, self.tr("Overrule"), "O")
        self.overrule.setObjectName("overruleStatus")
        self.overrule.clicked.connect(self.overrule_requested)
        self._row.addWidget(self.overrule)

    def show_cell(self, cell: Cell | None, *, writable: bool) -> None:
        """Show the status of a cell; hidden for None."""
        self._cell = cell
        self.setVisible(cell is not None)
        self.overrule.setVisible(cell is not None and cell.status is not Status.BASELINE)
        self.overrule.setEnabled(writable)
        if cell is not None:
            back = cell.overruled
            self.overrule.set_words(self.tr("Remove the overrule") if back else self.tr("Overrule"))
            words = f"{status_name(cell.status)}: {self._reason(cell)}"
            self.setAccessibleName(words)
            set_tip(self, words)
        self.update()

    def _reason(self, cell: Cell) -> str:
        if cell.overruled and cell.derived is not None:
            own = " ".join(cell.reason.details)
            derived = self.tr("overruled, was “{status}”").format(status=status_name(cell.derived))
            return f"{own} ({derived})" if own else derived
        return reason_words(cell.reason)

    def paint_content(self, painter: QPainter, left: float, base: float) -> None:
        cell, theme = self._cell, self._theme
        if cell is None:
            return
        self._marks.paint(painter, left, (HEIGHT - SIDE) / 2, cell.status, overruled=cell.overruled)
        font, right = theme.font(), self._room() - 8
        left += SIDE + 6
        name = status_name(cell.status)
        ink = status_ink(cell.status, theme)
        end = painting.paint_text(painter, left, base, right - left, name, font, ink) + 8
        small, quiet = theme.font("small"), theme.colour("text2")
        painting.paint_text(painter, end, base, right - end, self._reason(cell), small, quiet)


class OriginChip(Chip):
    """The name of a third party with the glyph of echoes; dashed until an analyst has confirmed it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setObjectName("originChip")
        self.confirmed = False

    def show_origin(self, name: str, *, confirmed: bool) -> None:
        """Show an origin."""
        self.confirmed = confirmed
        self.setText(name)
        self.setAccessibleName(
            (self.tr("Origin: {name}") if confirmed else self.tr("Proposed origin: {name}")).format(name=name)
        )
        set_tip(self, name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = painting.text_width(self.text(), self._theme.font("small")) + 2 * painting.CHIP_PADDING + 18
        return QSize(int(width) + 1, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.box().adjusted(0.5, 0.5, -0.5, -0.5)
        pen = QPen(theme.colour("border" if self.confirmed else "borderStrong"), 1)
        if not self.confirmed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(theme.colour("raised") if self.confirmed else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, theme.radius("control"), theme.radius("control"))
        glyph = QRectF(box.left() + painting.CHIP_PADDING, box.center().y() - 6, 12, 12)
        theme.paint_glyph(painter, glyph, "echo", theme.colour("text2"), 1.3)
        font = theme.font("small")
        base = painting.baseline(box.top(), box.height(), font)
        left = glyph.right() + 5
        room = box.right() - painting.CHIP_PADDING - left
        painting.paint_text(painter, left, base, room + 1, self.text(), font, theme.colour("text"))


class OriginLine(FootLine):
    """The third party that the claim quotes: the program's proposal, which can be confirmed with one click, edited or
    replaced. An empty name removes it."""

    named = Signal(str)
    """The name that an analyst entered or confirmed; empty to remove it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._label = self.tr("Origin")
        self._remark = ""
        self._name, self._confirmed, self._writable = "", False, True
        self.setObjectName("groupOrigin")
        self.chip = OriginChip(theme)
        self.add = AddChip(theme, self.tr("Add"))
        self.add.setObjectName("addOrigin")
        self.add.setAccessibleName(self.tr("Add the third party that is quoted"))
        self.confirm = KeyedButton(theme, self.tr("Confirm"))
        self.confirm.setObjectName("confirmOrigin")
        self.change = IconButton(theme, "edit", self.tr("Another origin"))
        self.change.setObjectName("editOrigin")
        self.field = QLineEdit()
        self.field.setObjectName("originField")
        self.field.setAccessibleName(self.tr("Who is quoted"))
        self.field.setPlaceholderText(self.tr("Newspaper, report, office …"))
        self.field.installEventFilter(self)
        self.field.hide()
        self.chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for place, widget in enumerate((self.chip, self.add, self.field)):
            self._row.insertWidget(place, widget)
        self._row.setStretchFactor(self.field, 1)
        self._row.addWidget(self.confirm)
        self._row.addWidget(self.change)
        self.add.clicked.connect(self.edit)
        self.change.clicked.connect(self.edit)
        self.chip.clicked.connect(self._on_chip)
        self.confirm.clicked.connect(lambda: self.named.emit(self._name))

    def show_origin(self, name: str, *, confirmed: bool, known: list[str], writable: bool) -> None:
        """Show an origin; an empty name for none. ``known``: the origins of the project, for completion."""
        self._name, self._confirmed, self._writable = name, confirmed, writable
        self.field.setCompleter(_completer(known, self.field))
        if not self.editing:
            self._show()

    @property
    def editing(self) -> bool:
        """Whether a name is being edited."""
        return not self.field.isHidden()

    def edit(self) -> None:
        """Edit the name."""
        if self._writable:
            self.field.setText(self._name)
            self.field.show()
            for widget in (self.chip, self.add, self.confirm, self.change):
                widget.hide()
            self._remark = ""
            self.update()
            self.field.selectAll()
            self.field.setFocus()

    def _show(self) -> None:
        self.field.hide()
        there, name = bool(self._name), self._name
        self.chip.setVisible(there)
        self.add.setVisible(not there and self._writable)
        self.confirm.setVisible(there and not self._confirmed and self._writable)
        self.change.setVisible(there and self._writable)
        if there:
            self.chip.show_origin(name, confirmed=self._confirmed)
        self._remark = self.tr("read by the program") if there and not self._confirmed else ""
        self.update()

    def _on_chip(self) -> None:
        if self._confirmed:
            self.edit()
        elif self._writable:
            self.named.emit(self._name)

    def _finish(self, *, save: bool) -> None:
        if not self.editing:
            return
        words, focused = self.field.text().strip(), self.field.hasFocus()
        self._show()
        if focused:
            (self.chip if self._name else self.add).setFocus()
        if save and (words != self._name or not self._confirmed) and (words or self._name):
            self.named.emit(words)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._finish(save=True)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._finish(save=False)
                return True
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            popup = event.reason() == Qt.FocusReason.PopupFocusReason
            if not popup:
                self._finish(save=self.field.text().strip() != self._name)
        return False

    def paint_content(self, painter: QPainter, left: float, base: float) -> None:
        if not self._remark:
            return
        start = float(self.chip.geometry().right() + 9)
        end = float(self.confirm.x() if not self.confirm.isHidden() else self.width())
        room = end - 8 - start
        small, ink = self._theme.font("small"), self._theme.colour("text2")
        if room > painting.text_width("字字", small):
            painting.paint_text(painter, start, base, room, self._remark, small, ink)


def _completer(origins: list[str], field: QLineEdit) -> QCompleter:
    completer = QCompleter(origins, field)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer
