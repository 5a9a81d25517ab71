"""The legend: the meaning of the lines, glyphs and marks of the window, painted by the same code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from corpus.model import BUILT_IN_RELATIONS
from corpus.questions import Status
from desktop.look import painting
from desktop.look.focus_ring import WANTS_RING
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.reading.links.connector_painting import ConnectorPainter, LinkEmphasis
from desktop.reading.links.scene import Curve, Pill, Rect, Scene, Side, Tab, Where
from desktop.reading.text.drawing import LINE_WIDTH, LINE_WIDTH_SELECTED
from desktop.reading.text.figure_dots import dotted_pen
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import Surface
from desktop.widgets.status_marks import Marks
from desktop.words.comparing_words import status_name
from desktop.words.wording import relation_name

_ROW = 30
_SAMPLE = 84
"""Width in pixels of the examples, at the left of a row."""
_NAME = 70
_LINE = 44
"""Length in pixels of a connector."""
_TAG = "green"
"""Colour of the tag in the examples. Chosen: no relation has this colour."""

Paint = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class LegendLine:
    """One mark and its meaning."""

    paint: Paint
    name: str
    note: str = ""


class LegendPage(Surface):
    """The legend as a page of the inspector."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._marks = Marks(theme)
        self.setObjectName("legend")
        self._close = QPushButton(self)
        self._close.setObjectName("legendClose")
        self._close.clicked.connect(self.closed)
        self._always = Label(parent=self)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setProperty(WANTS_RING, True)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        foot.addWidget(self._always, 1)
        foot.addWidget(self._close)
        column = flush_column(self)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        theme.changed.connect(self._fill)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        """Rebuild the rows in the language of the interface and the theme's colours."""
        self._close.setText(self.tr("Close"))
        self._area.setAccessibleName(self.tr("Legend"))
        self._always.setText(self.tr("Again: Help → Legend"))
        self._always.setFont(self._theme.font("small"))
        sheet = Surface(self._theme)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(0)
        for title, lines in self.sections():
            heading = Label(title, sheet)
            heading.setFont(self._theme.font("small"))
            column.addWidget(heading)
            column.addSpacing(Space.XS)
            for line in lines:
                column.addWidget(_Row(self._theme, line, sheet))
            column.addSpacing(Space.XL)
        column.addStretch(1)
        self._area.setWidget(sheet)

    def sections(self) -> Sequence[tuple[str, Sequence[LegendLine]]]:
        """All marks, under their headings."""
        return (
            (self.tr("Relations: between two claims"), self._relations()),
            (self.tr("In the comparison"), self._statuses()),
            (self.tr("In the text"), self._in_text()),
            (self.tr("Between the panes and at the edges"), self._at_edges()),
        )

    def _relations(self) -> list[LegendLine]:
        notes = {
            "equivalent": self.tr("says the same"),
            "overlaps": self.tr("one includes part of the other"),
            "differs_in_figure": self.tr("one quantity, different figures"),
            "contradicts": self.tr("they cannot both be true"),
            "quotes": self.tr("one comes from the other"),
        }
        lines = [
            LegendLine(self._connector(relation), relation_name(relation), notes.get(relation, ""))
            for relation in BUILT_IN_RELATIONS
        ]
        lines.append(LegendLine(self._connector("own"), self.tr("Own"), self.tr("a relation of your own")))
        suggested = self._connector("differs_in_figure", suggested=True)
        return [*lines, LegendLine(suggested, self.tr("Suggestion"), self.tr("hollow: not accepted yet"))]

    def _statuses(self) -> list[LegendLine]:
        notes = {
            Status.BASELINE: self.tr("others are compared to it"),
            Status.NOT_MENTIONED: self.tr("read; says nothing about it"),
            Status.UNREAD: self.tr("not marked as read"),
        }
        lines = [
            LegendLine(self._status(status), status_name(status), note) for status, note in notes.items()
        ]
        draft = self._status(Status.AGREES, draft=True)
        overruled = self._status(Status.AGREES, overruled=True)
        return [
            *lines,
            LegendLine(draft, self.tr("Draft"), self.tr("dashed: not accepted yet")),
            LegendLine(overruled, self.tr("Overruled"), self.tr("ringed: set by hand")),
            LegendLine(
                self._icon("warning", "warn"), self.tr("Other scope"), self.tr("not compared directly")
            ),
            LegendLine(self._echo, self.tr("Echo"), self.tr("one origin, counted once")),
        ]

    def _in_text(self) -> list[LegendLine]:
        return [
            LegendLine(self._claim, self.tr("Claim"), self.tr("ground and line of its tag")),
            LegendLine(self._selected, self.tr("Selected"), self.tr("stronger, with an outline")),
            LegendLine(self._figure, self.tr("Figure"), self.tr("dots: read as a quantity")),
            LegendLine(self._bars, self.tr("Margin bar"), self.tr("the claims of these lines")),
            LegendLine(self._icon("note"), self.tr("Note"), self.tr("a claim has a note")),
            LegendLine(self._icon("orphan", "warn"), self.tr("Orphan"), self.tr("its words are gone")),
        ]

    def _at_edges(self) -> list[LegendLine]:
        return [
            LegendLine(self._pill, self.tr("2 more below"), self.tr("click to go there")),
            LegendLine(self._tab, self.tr("Leads to C"), self.tr("the other end is there")),
            LegendLine(self._ruler, self.tr("Ruler"), self.tr("a line for each claim")),
        ]

    # Marks

    def _scene(self, painter: QPainter, scene: Scene) -> None:
        painter.save()
        ConnectorPainter(self._theme, painter, LinkEmphasis()).paint(scene)
        painter.restore()

    def _connector(self, relation: str, *, suggested: bool = False) -> Paint:
        def paint(painter: QPainter, box: QRectF) -> None:
            middle = box.center().y()
            left, right = box.left() + 4, box.left() + _LINE
            ends = ((left, middle), (right, middle))
            curve = Curve(
                "",
                relation,
                (ends[0], ((2 * left + right) / 3, middle), ((left + 2 * right) / 3, middle), ends[1]),
                ends,
                suggested=suggested,
            )
            self._scene(painter, Scene((curve,)))
            glyph = QRectF(box.left() + _LINE + 14, middle - 9, 18, 18)
            painting.paint_relation(painter, glyph, relation, self._theme)

        return paint

    def _status(self, status: Status, *, draft: bool = False, overruled: bool = False) -> Paint:
        def paint(painter: QPainter, box: QRectF) -> None:
            top = round(box.center().y() - 8)
            self._marks.paint(painter, box.left() + 4, top, status, draft=draft, overruled=overruled)

        return paint

    def _pill(self, painter: QPainter, box: QRectF) -> None:
        rect = Rect(box.left() + 1, box.center().y() - 8, 30, 16)
        self._scene(painter, Scene(pills=(Pill(("a", "b"), Side.LEFT, Where.BELOW, None, rect),)))

    def _tab(self, painter: QPainter, box: QRectF) -> None:
        middle = box.center().y()
        tab = Tab(
            ("a",),
            Side.LEFT,
            "contradicts",
            "C",
            (box.left() + 4, middle),
            Rect(box.left() + 12, middle - 8, 28, 16),
        )
        self._scene(painter, Scene(tabs=(tab,)))

    def _ruler(self, painter: QPainter, box: QRectF) -> None:
        for place, colour in ((-5, "blue"), (-1, _TAG), (5, "orange")):
            line = QRectF(box.left() + 2, round(box.center().y() + place), 12, 2)
            painter.fillRect(line, self._theme.tag(colour).line)

    def _words(
        self, painter: QPainter, box: QRectF, *, selected: bool = False, plain: bool = False
    ) -> QRectF:
        """Paint an example of a figure in a claim, and return the filled band."""
        theme, font = self._theme, self._theme.font()
        words = "412万"
        band = QRectF(box.left() + 2, box.center().y() - 9, painting.text_width(words, font) + 4, 18)
        style = theme.tag(_TAG)
        if not plain:
            painter.fillRect(band, style.fill_selected if selected else style.fill)
            wide = LINE_WIDTH_SELECTED if selected else LINE_WIDTH
            painter.fillRect(QRectF(band.left(), band.bottom() + 1, band.width(), wide), style.line)
        base = painting.baseline(band.top(), band.height(), font)
        painting.paint_text(painter, band.left() + 2, base, box.width(), words, font, theme.colour("text"))
        return band

    def _claim(self, painter: QPainter, box: QRectF) -> None:
        self._words(painter, box)

    def _selected(self, painter: QPainter, box: QRectF) -> None:
        band = self._words(painter, box, selected=True)
        painter.setPen(QPen(self._theme.tag(_TAG).line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(band.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    def _figure(self, painter: QPainter, box: QRectF) -> None:
        band = self._words(painter, box, plain=True)
        painter.setPen(dotted_pen(self._theme))
        painter.drawLine(band.bottomLeft(), band.bottomRight())

    def _bars(self, painter: QPainter, box: QRectF) -> None:
        for left, colour in ((4, _TAG), (8, "orange")):
            bar = QRectF(box.left() + left, box.center().y() - 9, 2, 18)
            painter.fillRect(bar, self._theme.tag(colour).line)

    def _icon(self, role: str, colour: str = "text2") -> Paint:
        def paint(painter: QPainter, box: QRectF) -> None:
            icon = self._theme.icon(role, colour)
            icon.paint(painter, round(box.left()) + 4, round(box.center().y() - 8), 16, 16)

        return paint

    def _echo(self, painter: QPainter, box: QRectF) -> None:
        self._marks.paint_echo(painter, box.left() + 6, round(box.center().y() - 6))


class _Row(QWidget):
    """One line of the legend."""

    def __init__(self, theme: Theme, line: LegendLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._line = theme, line
        self.setAccessibleName(f"{line.name}: {line.note}" if line.note else line.name)

    def sizeHint(self) -> QSize:
        return QSize(240, _ROW + (0 if self._beside() else 14))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _beside(self) -> bool:
        """Whether the note fits beside the name."""
        note = QFontMetricsF(self._theme.font("small")).horizontalAdvance(self._line.note)
        name = QFontMetricsF(self._theme.font()).horizontalAdvance(self._line.name)
        return name <= _NAME - 6 and _SAMPLE + _NAME + note <= self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._line.paint(painter, QRectF(0, 0, _SAMPLE, self.height()))
        font, small = theme.font(), theme.font("small")
        wide = self.width() - _SAMPLE
        if self._beside():
            base = painting.baseline(0, self.height(), font)
            painting.paint_text(painter, _SAMPLE, base, _NAME, self._line.name, font, theme.colour("text"))
            left = _SAMPLE + _NAME
            painting.paint_text(painter, left, base, wide, self._line.note, small, theme.colour("text2"))
            return
        half = self.height() / 2
        if not self._line.note:
            half = self.height()
        base = painting.baseline(0, half, font) + 2
        painting.paint_text(painter, _SAMPLE, base, wide, self._line.name, font, theme.colour("text"))
        under = painting.baseline(half, half, small) - 2
        painting.paint_text(painter, _SAMPLE, under, wide, self._line.note, small, theme.colour("text2"))

    def resizeEvent(self, event: object) -> None:
        self.updateGeometry()
