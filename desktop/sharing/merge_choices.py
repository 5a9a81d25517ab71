"""The questions about another project that the user must answer: tags of the same name, and articles that may be the
same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from corpus.identities import ArticleId, TagId
from corpus.shortening import shortened
from corpus.snapshot import Snapshot
from db.merging.outcome import DoubtfulArticle, MergeChoices, Namesake
from desktop.dialogs.frame import Note
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.sharing.row_words import NAME_LENGTH
from desktop.widgets.chooser import Chooser


class StrangerChoices(QWidget):
    """Tags of the same name are preselected for merging; articles are treated as different unless the user says
    otherwise."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strangerChoices")
        self._theme = theme
        self._ticks: dict[TagId, QCheckBox] = {}
        self._choosers: dict[ArticleId, Chooser] = {}
        self._shown: tuple[Sequence[Namesake], Sequence[DoubtfulArticle]] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)

    @property
    def choices(self) -> MergeChoices:
        """The current choices."""
        apart = frozenset(tag for tag, tick in self._ticks.items() if not tick.isChecked())
        same = {
            article: ArticleId(chooser.currentData())
            for article, chooser in self._choosers.items()
            if chooser.currentData()
        }
        return MergeChoices(True, apart, same)

    def show_matters(
        self, namesakes: Sequence[Namesake], doubtful: Sequence[DoubtfulArticle], snapshot: Snapshot
    ) -> None:
        """Ask about these. The choices are kept if the questions stay the same."""
        if self._shown == (namesakes, doubtful):
            return
        self._shown = (namesakes, doubtful)
        if namesakes:
            self._ask_tags(namesakes)
        if doubtful:
            self._ask_articles(doubtful, snapshot)
        self.setVisible(bool(namesakes or doubtful))

    def _ask_tags(self, namesakes: Sequence[Namesake]) -> None:
        self._column.addWidget(
            self._heading(
                self.tr("%Ln tag(s) of the same name", "", len(namesakes)),
                self.tr("Ticked tags are joined with the existing one; the others stay separate."),
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        for number, namesake in enumerate(namesakes):
            claims = self.tr("%Ln claim(s)", "", namesake.claims)
            tick = QCheckBox(f"{namesake.theirs.name}  {claims}", self)
            tick.setObjectName(f"join_{namesake.theirs.id}")
            tick.setChecked(True)
            tick.toggled.connect(self.changed)
            self._ticks[namesake.theirs.id] = tick
            grid.addWidget(tick, number // 3, number % 3)
        self._column.addLayout(grid)

    def _ask_articles(self, doubtful: Sequence[DoubtfulArticle], snapshot: Snapshot) -> None:
        self._column.addWidget(
            self._heading(
                self.tr("%Ln article(s) to check", "", len(doubtful)),
                self.tr("An article here has the same title but another text. Is it the same article?"),
            )
        )
        for article in doubtful:
            chooser = Chooser(f"article_{article.theirs.id}", article.theirs.title)
            chooser.addItem(self.tr("Another article"), "")
            for candidate in article.here:
                words = self.tr("Same as {letter}").format(letter=snapshot.letter(candidate.id))
                name = candidate.publisher or shortened(candidate.title, NAME_LENGTH)
                chooser.addItem(f"{words} {name}", candidate.id)
            chooser.currentIndexChanged.connect(lambda _: self.changed.emit())
            self._choosers[article.theirs.id] = chooser
            row = QHBoxLayout()
            claims = self.tr("%Ln claim(s)", "", article.claims)
            row.addWidget(Label(f"{shortened(article.theirs.title, 36)}  {claims}", self), 1)
            row.addWidget(chooser, 0, Qt.AlignmentFlag.AlignRight)
            self._column.addLayout(row)

    def _heading(self, title: str, remark: str) -> QWidget:
        heading = QWidget(self)
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        label = Label(title, heading)
        font = self._theme.font()
        font.setBold(True)
        label.setFont(font)
        row.addWidget(label)
        row.addWidget(Note(self._theme, "", heading, remark), 1)
        return heading
