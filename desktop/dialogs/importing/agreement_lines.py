"""How many codings of a file match their quotes in the text, and those that do not, one at a time."""

from __future__ import annotations

from difflib import SequenceMatcher

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from corpus.archive import Archive
from corpus.foreign.project import Misfit, Offsets, QuoteAgreement
from corpus.identities import ArticleId, ClaimId
from corpus.model import Article, Claim, Language, Tag
from desktop.dialogs.frame import Note
from desktop.look import painting
from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.words.foreign_words import offsets_words

BAR = 8
_LINE = 24


class AgreementBar(QWidget):
    """Shows the shares as colours; the text below says the same."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: list[tuple[int, str]] = []
        self.setFixedHeight(BAR)
        theme.changed.connect(self.update)

    def show_agreement(self, agreement: QuoteAgreement) -> None:
        """Show the shares of one file."""
        self._parts = [
            (agreement.exact, "ok"),
            (agreement.moved, "warn"),
            (len(agreement.misfits), "danger"),
            (agreement.unstated, "borderStrong"),
        ]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, left = QPainter(self), 0.0
        total = sum(count for count, _ in self._parts)
        for count, colour in self._parts:
            width = self.width() * count / total if total else 0.0
            painter.fillRect(QRectF(left, 0, width, BAR), self._theme.colour(colour))
            left += width


class DifferingWords(QWidget):
    """Two lines: the quote in the file, with words missing in the text struck through, and the text, with words missing
    in the file underlined."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quote, self._text = "", ""
        self._language = Language.SIMPLIFIED
        self.setFixedHeight(2 * _LINE)
        theme.changed.connect(self.update)

    def show_misfit(self, misfit: Misfit, language: Language) -> None:
        """Show one coding of an article in a language."""
        self._language = language
        self._quote, self._text = (" ".join(words.split()) for words in (misfit.stated, misfit.actual))
        self.setAccessibleName(f"{self._quote} – {self._text}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        names = (self.tr("In the file"), self.tr("In the text"))
        small = self._theme.font("small")
        indent = max(painting.text_width(name, small) for name in names) + 12
        pieces = SequenceMatcher(None, self._quote, self._text, autojunk=False).get_opcodes()
        file_pieces = [(self._quote[start:end], tag == "equal") for tag, start, end, _, _ in pieces]
        text_pieces = [(self._text[start:end], tag == "equal") for tag, _, _, start, end in pieces]
        for number, (name, words) in enumerate(zip(names, (file_pieces, text_pieces), strict=True)):
            base = painting.baseline(number * _LINE, _LINE, self._theme.font())
            painting.paint_text(painter, 0, base, indent, name, small, self._theme.colour("text2"))
            self._paint_words(painter, indent, base, words, struck=number == 0)

    def _paint_words(
        self, painter: QPainter, left: float, base: float, words: list[tuple[str, bool]], *, struck: bool
    ) -> None:
        theme, font = self._theme, self._theme.text_font(self._language)
        colour = theme.colour("danger" if struck else "ok")
        for piece, equal in words:
            if not piece:
                continue
            end = painting.paint_text(
                painter, left, base, self.width() - left, piece, font, theme.colour("text")
            )
            if not equal:
                painter.setPen(QPen(colour, 1.5))
                y = base - 4.5 if struck else base + 3
                painter.drawLine(round(left), round(y), round(end), round(y))
            left = end
            if left >= self.width():
                return


class AgreementLines(QWidget):
    """The bar, its words, and the misfits."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agreement = QuoteAgreement()
        self._claims: dict[ClaimId, Claim] = {}
        self._articles: dict[ArticleId, Article] = {}
        self._tags: tuple[Tag, ...] = ()
        self._at = 0
        self._head = Label(self.tr("Words of the codings"), self)
        self._head.setFont(theme.font())
        self._bar = AgreementBar(theme, self)
        self._words = Note(theme, "agreementNote", self)
        self._misfit = QWidget(self)
        self._number = Note(theme, "misfitNote", self)
        self._differing = DifferingWords(theme, self)
        self._place = Note(theme, "misfitPlace", self)
        row = QHBoxLayout()
        row.addWidget(self._number, 1)
        self.before, self.after = self._step("‹", -1), self._step("›", 1)
        set_tip(self.before, self.tr("Previous"))
        set_tip(self.after, self.tr("Next"))
        for button in (self.before, self.after):
            button.setAccessibleName(button.toolTip())
            row.addWidget(button)
        inside = QVBoxLayout(self._misfit)
        inside.setContentsMargins(0, Space.S, 0, 0)
        inside.setSpacing(Space.XS)
        inside.addLayout(row)
        inside.addWidget(self._differing)
        inside.addWidget(self._place)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.S)
        for widget in (self._head, self._bar, self._words, self._misfit):
            rows.addWidget(widget)

    def _step(self, words: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.clicked.connect(lambda: self._show(self._at + by))
        return button

    @property
    def words(self) -> str:
        """The text of the line below the bar."""
        return self._words.text()

    def show_agreement(self, agreement: QuoteAgreement, archive: Archive) -> None:
        """Show the agreement of one file, whose rows are in ``archive``."""
        self._agreement = agreement
        self._claims = {claim.id: claim for claim in archive.claims}
        self._articles = {article.id: article for article in archive.articles}
        self._tags = archive.tags
        self.setVisible(agreement.total > 0)
        self._bar.show_agreement(agreement)
        parts = []
        if agreement.exact:
            parts.append(self.tr("✓ %Ln as in the file", "", agreement.exact))
        if agreement.moved:
            parts.append(self.tr("≈ %Ln adjusted", "", agreement.moved))
        if agreement.misfits:
            parts.append(self.tr("✗ %Ln with other words", "", len(agreement.misfits)))
        if agreement.unstated:
            parts.append(self.tr("? %Ln without words to compare", "", agreement.unstated))
        parts += [offsets_words(unit) for unit, _ in agreement.offsets if unit is not Offsets.CODE_POINTS]
        self._words.say("　".join(parts))
        self._misfit.setVisible(bool(agreement.misfits))
        self._show(0)

    def _show(self, number: int) -> None:
        misfits = self._agreement.misfits
        if not 0 <= number < len(misfits):
            return
        self._at = number
        words = self.tr("Other words, {number} of {count}: the place counts")
        self._number.say(words.format(number=number + 1, count=len(misfits)))
        claim = self._claims[misfits[number].claim]
        article = self._articles[claim.article]
        self._differing.show_misfit(misfits[number], article.language)
        tags = self.tr(", ").join(tag.name for tag in self._tags if tag.id in claim.tags)
        self._place.say("　".join(filter(None, (article.title, tags))))
        self.before.setEnabled(number > 0)
        self.after.setEnabled(number + 1 < len(misfits))
