"""What the analyst attends to at this moment: the one place where panels meet without knowing each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from corpus.identities import ArticleId, ClaimId, LinkId
from corpus.model import Span

if TYPE_CHECKING:
    from corpus.matching import Suggestion


@dataclass(frozen=True, slots=True)
class TextSelection:
    """Selected text of one article, in code points of its stored text."""

    article: ArticleId
    span: Span


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go: an article, a stretch of it, a claim in it, or a link and both its ends."""

    article: ArticleId | None = None
    span: Span | None = None
    claim: ClaimId | None = None
    link: LinkId | None = None
    new_pane: bool = False
    preview: bool = False
    """Show it, but leave the keyboard focus where it is."""
    beside: TextSelection | None = None
    """What is to be seen in the pane next to it: the other end of a link that does not exist yet."""


class Current(QObject):
    """The article, claim, link, selection and query in force. Setting one emits its signal once, and only when it
    changed."""

    article_changed = Signal(object)
    claim_changed = Signal(object)
    link_changed = Signal(object)
    selection_changed = Signal(object)
    caret_changed = Signal(object)
    suggestion_changed = Signal(object)
    query_changed = Signal(str)
    hidden_tags_changed = Signal()
    jump = Signal(object)
    """Carries a :class:`Place`; only the reading area answers."""

    def __init__(self) -> None:
        super().__init__()
        self._article: ArticleId | None = None
        self._claim: ClaimId | None = None
        self._link: LinkId | None = None
        self._selection: TextSelection | None = None
        self._caret: TextSelection | None = None
        self._suggestion: Suggestion | None = None
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
        """Where the caret of the active pane stands, as an empty selection."""
        return self._caret

    @property
    def suggestion(self) -> Suggestion | None:
        return self._suggestion

    @property
    def query(self) -> str:
        return self._query

    @property
    def hidden_tags(self) -> frozenset[str]:
        return self._hidden_tags

    def set_article(self, article: ArticleId | None) -> None:
        """The article of the active pane."""
        if article != self._article:
            self._article = article
            self.article_changed.emit(article)

    def set_claim(self, claim: ClaimId | None) -> None:
        """The selected claim; selecting one lets go of a selected link."""
        if claim != self._claim:
            self._claim = claim
            self.claim_changed.emit(claim)
        self.set_link(None)

    def set_link(self, link: LinkId | None) -> None:
        """The selected link; the selected claim stays, since it is one of its ends."""
        if link != self._link:
            self._link = link
            self.link_changed.emit(link)

    def set_selection(self, selection: TextSelection | None) -> None:
        """The selected text of the active pane."""
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit(selection)

    def set_caret(self, caret: TextSelection | None) -> None:
        """Where the caret of the active pane stands."""
        if caret != self._caret:
            self._caret = caret
            self.caret_changed.emit(caret)

    def set_suggestion(self, suggestion: Suggestion | None) -> None:
        """The proposed link that is being judged; claim and link stay what they are."""
        if suggestion != self._suggestion:
            self._suggestion = suggestion
            self.suggestion_changed.emit(suggestion)

    def set_query(self, query: str) -> None:
        """The words that are being searched; hits are marked everywhere until it is empty."""
        if query != self._query:
            self._query = query
            self.query_changed.emit(query)

    def set_hidden_tags(self, tags: frozenset[str]) -> None:
        """Tags whose claims are not painted."""
        if tags != self._hidden_tags:
            self._hidden_tags = tags
            self.hidden_tags_changed.emit()

    def go_to(self, place: Place) -> None:
        """Ask to be taken to ``place``."""
        self.jump.emit(place)

    def clear(self) -> None:
        """Forget everything, as when a project is closed."""
        self.set_suggestion(None)
        self.set_caret(None)
        self.set_selection(None)
        self.set_claim(None)
        self.set_article(None)
        self.set_query("")
        self.set_hidden_tags(frozenset())
