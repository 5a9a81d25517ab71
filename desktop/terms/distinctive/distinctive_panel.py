"""The words that distinguish one source from the others, and the words of the others that it lacks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from corpus.identities import ArticleId
from corpus.snapshot import Snapshot
from corpus.terms.counting import TermRow
from corpus.terms.keyness import FEW, LEAST, Distinctive, MissingTerm
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.terms.counted import TermCounts
from desktop.terms.distinctive.distinctive_list import ROW, DistinctiveList
from desktop.terms.word_chip import WordChip
from desktop.widgets.chips import OneOfChip
from desktop.widgets.flow import FlowLayout
from desktop.widgets.layouts import clear, flush_column
from desktop.widgets.panels import EmptyNote, Surface
from desktop.words.filling import filled

_MISSING = 8
"""Most missing words shown. Chosen."""


class DistinctivePanel(Surface):
    """Shows one source, which is chosen above the list."""

    term_chosen = Signal(object)
    """A :class:`TermRow` whose places are requested."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "paper")
        self.setObjectName("distinctivePanel")
        self._title = Label(self.tr("Distinctive words"))
        self.source = OneOfChip(
            theme, "distinctiveSource", self.tr("Distinctive words"), self.tr("Choose a source")
        )
        self.list = DistinctiveList(theme)
        self._none = EmptyNote(theme)
        self._against, self._others, self._note = Label(), Label(), Label()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, spacing=Space.M)
        self._lay_out()
        self._counted: TermCounts | None = None
        self._snapshot: Snapshot | None = None
        self.source.changed.connect(self._show)
        self.list.chosen.connect(lambda number: self.term_chosen.emit(self.list.words.rows[number].row))
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        head.setSpacing(Space.M)
        head.addWidget(self._title)
        head.addWidget(self.source)
        head.addWidget(self._against)
        head.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        foot.setSpacing(Space.M)
        for part in (self._others, self._chips, self._note):
            foot.addWidget(part)
        self._note.setWordWrap(True)
        column = flush_column(self)
        column.addLayout(head)
        column.addWidget(self.list, 1000)
        column.addWidget(self._none, 1)
        column.addLayout(foot)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide the number of other sources if it does not fit."""
        parts = (self._title, self.source, self._against)
        wide = sum(part.sizeHint().width() for part in parts) + 2 * int(Space.L) + 3 * int(Space.M)
        self._against.setVisible(wide <= self.width())

    @property
    def chosen(self) -> ArticleId | None:
        """The source compared with the others."""
        return ArticleId(self.source.value) if self.source.value is not None else None

    def show_counts(self, counted: TermCounts, snapshot: Snapshot, preferred: ArticleId | None) -> None:
        """Show other counts. ``preferred``: the source used if none was chosen and it is counted."""
        self._counted, self._snapshot = counted, snapshot
        sources = counted.table.articles if len(counted.table.articles) > 1 else ()
        self.source.offer((source, snapshot.lettered_name(source)) for source in sources)
        self._against.setText(self.tr("against the other %Ln", "", len(sources) - 1) if sources else "")
        self._fit()
        if sources and self.source.value is None:
            # What is chosen is shown.
            self.source.choose(preferred if preferred in sources else sources[0])
        else:
            self._show()

    def _show(self) -> None:
        counted, snapshot, source = self._counted, self._snapshot, self.chosen
        if counted is None or snapshot is None:
            return
        letter = snapshot.letter(source) if source is not None else ""
        words, lacking = counted.against_others(source) if source is not None else ([], [])
        single = len(counted.table.articles) < 2
        self._none.setText(
            self.tr("A second source is needed to compare with.")
            if single
            else self.tr("No word sets this source apart from the others.")
        )
        self._show_words(words, letter, lacking)

    def _show_words(self, words: Sequence[Distinctive], letter: str, missing: Sequence[MissingTerm]) -> None:
        self.list.words.show(words, letter)
        self.list.setVisible(bool(words))
        # No higher than its rows, so that the next part follows directly.
        self.list.setMaximumHeight(len(words) * ROW + 2)
        self._none.setVisible(not words)
        self._show_missing(missing, letter)
        limit = self.tr(
            "Not listed: fewer than {least} places. Pale: a hint only (fewer than {few} places, or not "
            "significant)."
        )
        self._note.setText(limit.format(least=LEAST, few=FEW) if words else "")
        self._note.setVisible(bool(words))

    def _show_missing(self, missing: Sequence[MissingTerm], letter: str) -> None:
        clear(self._flow)
        for absent in missing[:_MISSING]:
            chip = WordChip(
                self._theme, absent.row.word, f"{absent.row.total:,}", tip=self.tr("Show its places")
            )
            chip.clicked.connect(lambda _=False, row=absent.row: self._choose(row))
            self._flow.addWidget(chip)
            chip.show()
        words = filled(self.tr("Used by others, not by {source}"), source=letter)
        self._others.setText(words)
        self._others.setVisible(bool(missing))
        self._chips.setVisible(bool(missing))
        self._chips.updateGeometry()

    def _choose(self, row: TermRow) -> None:
        self.term_chosen.emit(row)

    def _restyle(self) -> None:
        theme, quiet = self._theme, self._theme.colour("text2")
        self._title.set_style(theme.font(), theme.colour("text"), bold=True)
        self._against.set_style(theme.font("small"), quiet)
        self._others.set_style(theme.font("small"), quiet)
        self._note.set_style(theme.font("caption"), quiet)
