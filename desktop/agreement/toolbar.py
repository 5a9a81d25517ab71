"""The toolbar of the view: annotators, articles, unit of counting, and progress."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from corpus.agreement.codings import CodingUnit
from desktop.look import painting
from desktop.look.theme import Theme
from desktop.widgets.chips import ManyChip
from desktop.widgets.keyed_button import KeyedButton
from desktop.widgets.segments import Segments
from desktop.widgets.view_toolbar import ViewToolbar

_TRACK, _THICK = 96, 4


class AgreementToolbar(ViewToolbar):
    """The toolbar of the agreement view. It emits what the user chooses."""

    unit_chosen = Signal(str)
    person_toggled = Signal(str, bool)
    article_toggled = Signal(str, bool)
    agreed_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("agreementToolbar")
        self.people = ManyChip(theme, "agreementPeople", self.tr("Annotators"))
        self.articles = ManyChip(theme, "agreementArticles", self.tr("Articles"))
        self.people.toggled_value.connect(self.person_toggled)
        self.articles.toggled_value.connect(self.article_toggled)
        units = (
            (CodingUnit.STATEMENT.value, self.tr("by statement")),
            (CodingUnit.CHARACTER.value, self.tr("by character")),
        )
        self.unit = Segments(theme, units, self.tr("Count"))
        self.unit.setObjectName("agreementUnit")
        self.unit.chosen.connect(self._on_unit)
        self.progress = _Progress(theme)
        self.agreed = KeyedButton(theme, "")
        self.agreed.setObjectName("takeAgreedButton")
        self.agreed.clicked.connect(self.agreed_requested)
        self.add_filters(self.people, self.articles, self.unit)
        for end in (self.progress, self.agreed):
            self.add_end(end)

    def _on_unit(self, unit: str) -> None:
        self.unit.set_chosen(unit)
        self.unit_chosen.emit(unit)

    def offer_people(self, people: Sequence[tuple[str, str, bool]], count: int) -> None:
        """Offer annotators as identity, name and whether selected; ``count``: how many coded or read something."""
        self.people.offer(people, self.tr("Annotators: %Ln", "", count))

    def offer_articles(self, articles: Sequence[tuple[str, str, bool]], common: int) -> None:
        """Offer articles in the same form; ``common``: how many all annotators have read."""
        self.articles.offer(articles, self.tr("Articles: %Ln read by all", "", common))

    def show_counts(self, decided: int, found: int, agreed: int, *, writable: bool) -> None:
        """Show how many of the disagreements are decided, and how many agreed passages can be accepted."""
        self.progress.show_counts(decided, found)
        self.progress.setVisible(bool(found))
        self.agreed.set_words(self.tr("Accept the %Ln agreed…", "", agreed))
        self.agreed.setVisible(bool(agreed))
        self.agreed.setEnabled(writable)


class _Progress(QWidget):
    """The progress of adjudication, as in 裁定 ▬▬── 9／27."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._decided = self._found = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """The count."""
        return self.tr("{decided}/{all}").format(decided=self._decided, all=self._found)

    def show_counts(self, decided: int, found: int) -> None:
        self._decided, self._found = decided, found
        self.setAccessibleName(f"{self.tr('Decided')} {self.words}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        font = self._theme.font("small")
        words = painting.text_width(self.tr("Decided") + self.words, font)
        return QSize(round(words) + _TRACK + 18, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, base = theme.font("small"), painting.baseline(0, self.height(), theme.font("small"))
        quiet = theme.colour("text2")
        left = painting.paint_text(painter, 0, base, self.width(), self.tr("Decided"), font, quiet) + 8
        track = QRectF(left, self.height() / 2 - _THICK / 2, _TRACK, _THICK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("pressed"))
        painter.drawRoundedRect(track, 2, 2)
        if self._found and self._decided:
            painter.setBrush(theme.colour("accent"))
            track.setWidth(_TRACK * self._decided / self._found)
            painter.drawRoundedRect(track, 2, 2)
        ink = theme.colour("text")
        painting.paint_text(painter, left + _TRACK + 8, base, self.width(), self.words, font, ink)
