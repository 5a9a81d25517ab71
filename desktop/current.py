"""The current selection: the object through which panels follow each other without depending on each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from corpus.identities import ArticleId, ClaimId, LinkId, QuestionId
from corpus.model import Span

if TYPE_CHECKING:
    from corpus.matching import Suggestion


@dataclass(frozen=True, slots=True)
class TextSelection:
    """Selected text of one article, in code points of its stored text."""

    article: ArticleId
    span: Span


@dataclass(frozen=True, slots=True)
class Destination:
    """Where to go: an article, a span of it, a claim in it, or a link with both its ends."""

    article: ArticleId | None = None
    span: Span | None = None
    claim: ClaimId | None = None
    link: LinkId | None = None
    new_pane: bool = False
    aside: bool = False
    """Whether an article that is not open yet is opened beside the current one instead of replacing it; successive
    visits use the same pane."""
    preview: bool = False
    """Whether to show it without moving the keyboard focus."""
    beside: TextSelection | None = None
    """What to show in the adjacent pane: the other end of a suggested link."""


@dataclass(frozen=True, slots=True)
class ComparedCell:
    """A cell of the comparison."""

    question: QuestionId | None = None
    """The question of an analyst's row."""
    draft: str = ""
    """The key of a drafted row."""
    article: ArticleId | None = None
    """None for the row itself: its title or its summary."""
    answered: bool = False
    """Whether the article has a statement in the cell."""


class Current(QObject):
    """The current article, claim, link, selection and query. Setting one emits its signal once, and only if it
    changed."""

    article_changed = Signal(object)
    claim_changed = Signal(object)
    link_changed = Signal(object)
    selection_changed = Signal(object)
    caret_changed = Signal(object)
    suggestion_changed = Signal(object)
    cell_changed = Signal(object)
    query_changed = Signal(str)
    hidden_tags_changed = Signal()
    jump = Signal(object)
    """Carries a :class:`Destination`; handled only by the reading area."""

    def __init__(self) -> None:
        super().__init__()
        self._article: ArticleId | None = None
        self._claim: ClaimId | None = None
        self._link: LinkId | None = None
        self._selection: TextSelection | None = None
        self._caret: TextSelection | None = None
        self._suggestion: Suggestion | None = None
        self._cell: ComparedCell | None = None
        self._query = ""
        self._hidden_tags: frozenset[str] = frozenset()

    @property
    def article(self) -> ArticleId | None:
        return self._article

    @property
    def claim(self) -> ClaimId | None:
        return self._claim

    @property
    def link(self) -> LinkId | None:
        return self._link

    @property
    def selection(self) -> TextSelection | None:
        return self._selection

    @property
    def caret(self) -> TextSelection | None:
        """The caret of the active pane, as an empty selection."""
        return self._caret

    @property
    def suggestion(self) -> Suggestion | None:
        return self._suggestion

    @property
    def cell(self) -> ComparedCell | None:
        return self._cell

    @property
    def query(self) -> str:
        return self._query

    @property
    def hidden_tags(self) -> frozenset[str]:
        return self._hidden_tags

    def set_article(self, article: ArticleId | None) -> None:
        """Set the article of the active pane."""
        if article != self._article:
            self._article = article
            self.article_changed.emit(article)

    def set_claim(self, claim: ClaimId | None) -> None:
        """Select a claim, or none; a selected link is deselected."""
        if claim != self._claim:
            self._claim = claim
            self.claim_changed.emit(claim)
        self.set_link(None)

    def set_link(self, link: LinkId | None) -> None:
        """Select a link, or none; the selected claim is kept, since it is one of the link's ends."""
        if link != self._link:
            self._link = link
            self.link_changed.emit(link)

    def set_selection(self, selection: TextSelection | None) -> None:
        """Set the selected text of the active pane."""
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit(selection)

    def set_caret(self, caret: TextSelection | None) -> None:
        """Set the caret of the active pane."""
        if caret != self._caret:
            self._caret = caret
            self.caret_changed.emit(caret)

    def set_suggestion(self, suggestion: Suggestion | None) -> None:
        """Set the suggested link under review; the selected claim and link are kept."""
        if suggestion != self._suggestion:
            self._suggestion = suggestion
            self.suggestion_changed.emit(suggestion)

    def set_cell(self, cell: ComparedCell | None) -> None:
        """Set the cell of the comparison that is selected; None while the comparison is not shown."""
        if cell != self._cell:
            self._cell = cell
            self.cell_changed.emit(cell)

    def set_query(self, query: str) -> None:
        """Set the search query; its hits are marked in all texts until it is empty."""
        if query != self._query:
            self._query = query
            self.query_changed.emit(query)

    def set_hidden_tags(self, tags: frozenset[str]) -> None:
        """Set the tags whose claims are hidden."""
        if tags != self._hidden_tags:
            self._hidden_tags = tags
            self.hidden_tags_changed.emit()

    def go_to(self, place: Destination) -> None:
        """Go to ``place``."""
        self.jump.emit(place)

    def clear(self) -> None:
        """Deselect everything, as when a project is closed."""
        self.set_suggestion(None)
        self.set_cell(None)
        self.set_caret(None)
        self.set_selection(None)
        self.set_claim(None)
        self.set_article(None)
        self.set_query("")
        self.set_hidden_tags(frozenset())
