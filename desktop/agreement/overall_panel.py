"""The overall coefficients, each with the counts it is computed from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from corpus.agreement.codings import CodingUnit
from corpus.agreement.coefficients import Coefficient
from corpus.agreement.study import Measured, Pair
from desktop.agreement.words import reason_words, value_words
from desktop.look import painting
from desktop.look.painting import MARGIN
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme

_HEIGHT = 140
_WRAPPED = Qt.TextFlag.TextWordWrap
_VALUE = 20
"""Font size of a value in pixels."""


@dataclass(frozen=True, slots=True)
class _CoefficientText:
    head: str
    value: str
    base: str
    reason: str


class OverallPanel(QWidget):
    """The overall coefficients: κ for two annotators, or α for more, by statement and by character."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._texts: tuple[_CoefficientText, ...] = ()
        self._note = ""
        self.setObjectName("agreementOverall")
        self.setMinimumHeight(_HEIGHT)
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """Everything that is shown."""
        lines = (f"{measure.head} {measure.value} {measure.base}" for measure in self._texts)
        return "\n".join((*lines, self._note))

    def show_measured(self, measured: Measured | None, pair: Pair | None) -> None:
        """Show the coefficients of all annotators."""
        self._texts = ()
        if measured is not None:
            several = len(measured.annotators) > 2
            self._texts = tuple(self._text_of(measured, pair, unit, several) for unit in reversed(CodingUnit))
        self._note = self.tr("κ for two, α for more; 0.80: reliable, below 0.67: discuss first")
        self.setAccessibleName(self.words)
        set_tip(self, "\n".join(measure.reason for measure in self._texts if measure.reason))
        self.update()

    def _text_of(
        self, measured: Measured, pair: Pair | None, unit: CodingUnit, several: bool
    ) -> _CoefficientText:
        sign = "α" if several else "κ"
        coefficient: Coefficient | None = None
        if several:
            coefficient = measured.alpha(unit)
        elif pair is not None:
            coefficient = measured.kappa(pair, unit)
        count = round(coefficient.units) if coefficient is not None else 0
        if unit is CodingUnit.STATEMENT:
            head = self.tr("{sign}, by statement").format(sign=sign)
            base = self.tr("%Ln statement(s), all read", "", count)
        else:
            head = self.tr("{sign}, by character").format(sign=sign)
            base = self.tr("%Ln character(s), by extent", "", count)
        return _CoefficientText(head, value_words(coefficient), base, reason_words(coefficient))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        small, quiet = theme.font("small"), theme.colour("text2")
        big = QFont(theme.font())
        big.setPixelSize(_VALUE)
        big.setBold(True)
        half = (self.width() - 2 * MARGIN) / 2
        # In a narrow window these do not fit on one line, and the end, which contains the important number, would be
        # cut off.
        lines = 2 * QFontMetricsF(small).lineSpacing()
        painter.setFont(small)
        painter.setPen(quiet)
        for number, figure in enumerate(self._texts):
            left, room = MARGIN + number * half, half - MARGIN
            painting.paint_text(painter, left, 22, room, figure.head, small, quiet)
            painting.paint_text(painter, left, 46, room, figure.value, big, theme.colour("text"))
            painter.setFont(small)
            painter.setPen(quiet)
            painter.drawText(QRectF(left, 53, room, lines), _WRAPPED, figure.base)
        note = QRectF(MARGIN, self.height() - lines - 8, self.width() - 2 * MARGIN, lines)
        painter.drawText(note, _WRAPPED | Qt.AlignmentFlag.AlignBottom, self._note)
