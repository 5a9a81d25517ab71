"""The lists of suggestions: those of a place, an article or the project, those about figures, and the rejected
pairs."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from corpus.identities import ArticleId
from corpus.model import Span
from desktop.current import Current
from desktop.derived.suggestions.decided import key_of
from desktop.derived.suggestions.suggesting import Suggesting
from desktop.project.workspace import Workspace
from desktop.suggestions.card import SuggestionCard, card_of, card_of_rejection


class SuggestionScope(StrEnum):
    """The lists; the values are their names in the settings."""

    HERE = "here"
    """The selected claim, else the selected text, else the sentence under the caret."""
    ARTICLE = "article"
    PROJECT = "project"
    FIGURES = "figures"
    REJECTED = "rejected"


class Listed(NamedTuple):
    """The cards of a list."""

    about: object
    """What the list belongs to. If it changes, the first card of the new list is selected."""
    cards: list[SuggestionCard] | None
    """None while they are being computed."""


def place_attended(workspace: Workspace, current: Current) -> tuple[ArticleId, Span] | None:
    """The selected claim, else the selected text, else the sentence under the caret."""
    snapshot = workspace.snapshot
    if snapshot is None:
        return None
    claim = snapshot.claims.get(current.claim or "")
    if claim is not None:
        return None if claim.orphaned else (claim.article, claim.span)
    if current.selection is not None:
        return current.selection.article, current.selection.span
    if current.caret is None:
        return None
    text = workspace.text(current.caret.article)
    span = sentence_at(text, current.caret.span.start) if text is not None else None
    return (current.caret.article, span) if span is not None else None


def sentence_at(text: str, offset: int) -> Span | None:
    """The sentence that contains an offset, in code points, or ends before it in the same paragraph."""
    from corpus.segmentation import statements

    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    paragraph = text[start : end if end >= 0 else len(text)]
    sentences = [Span(statement.start + start, statement.end + start) for statement in statements(paragraph)]
    return next(
        (span for span in reversed(sentences) if span.start <= offset), sentences[0] if sentences else None
    )


class SuggestionLists:
    """Reads the cards of each scope from the service."""

    def __init__(self, workspace: Workspace, suggesting: Suggesting, current: Current) -> None:
        self._workspace, self._suggesting, self._current = workspace, suggesting, current

    def request(self, scope: SuggestionScope) -> None:
        """Request what a list needs. ``suggesting.changed`` is emitted once it is available."""
        if scope is SuggestionScope.HERE:
            place = place_attended(self._workspace, self._current)
            if place is not None:
                self._suggesting.request(*place)
        elif scope is SuggestionScope.FIGURES:
            self._suggesting.request_figures()
        else:
            self._suggesting.request_pairs()

    def read(self, scope: SuggestionScope) -> Listed:
        """The cards of a list, or None in their place while they are being computed."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return Listed(scope, [])
        if scope is SuggestionScope.REJECTED:
            rows = [
                row
                for row in self._suggesting.rejected()
                if {row.one_article, row.other_article} <= snapshot.articles.keys()
            ]
            return Listed(scope, [card_of_rejection(row, snapshot) for row in rows])
        about: object = scope
        if scope is SuggestionScope.HERE:
            place = place_attended(self._workspace, self._current)
            about = (scope, place)
            suggestions = self._suggesting.of(*place) if place is not None else []
        elif scope is SuggestionScope.ARTICLE:
            article = self._current.article or ""
            about = (scope, article)
            suggestions = self._suggesting.queue()
            if suggestions is not None:
                suggestions = [
                    suggestion.seen_from(article)
                    for suggestion in suggestions
                    if article in (suggestion.a.article, suggestion.b.article)
                ]
        else:
            suggestions = (
                self._suggesting.differing() if scope is SuggestionScope.FIGURES else self._suggesting.queue()
            )
        if suggestions is None:
            return Listed(about, None)
        in_project = [
            suggestion
            for suggestion in suggestions
            if {suggestion.a.article, suggestion.b.article} <= snapshot.articles.keys()
        ]
        return Listed(
            about,
            [card_of(suggestion, snapshot, asked=scope is SuggestionScope.HERE) for suggestion in in_project],
        )

    def scope_of(self, key: str) -> SuggestionScope | None:
        """The list of the whole project that contains a suggestion."""
        for scope, suggestions in (
            (SuggestionScope.PROJECT, self._suggesting.queue()),
            (SuggestionScope.FIGURES, self._suggesting.differing()),
        ):
            if any(key_of(suggestion) == key for suggestion in suggestions or ()):
                return scope
        return None
