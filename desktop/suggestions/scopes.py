"""Which suggestions are listed: those of a place, an article or the project, those about figures, or the rejected."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from corpus.model import Span
from desktop.current import Current
from desktop.derived.decided import key_of
from desktop.derived.suggesting import Suggesting
from desktop.project.workspace import Workspace
from desktop.suggestions.card import Card, card_of, card_of_rejection


class Scope(StrEnum):
    """The lists, by their names in the settings."""

    HERE = "here"
    """The selected claim, else the selected text, else the sentence under the caret."""
    ARTICLE = "article"
    PROJECT = "project"
    FIGURES = "figures"
    REJECTED = "rejected"


class Listed(NamedTuple):
    """The cards of a list."""

    about: object
    """What the list is of; another value makes another list, of which the first card is selected."""
    cards: list[Card] | None
    """None while they are being worked out."""


def place_attended(workspace: Workspace, current: Current) -> tuple[str, Span] | None:
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
    """The statement in which an offset lies, or which ends before it in the same paragraph."""
    from corpus.segmentation import statements

    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    paragraph = text[start : end if end >= 0 else len(text)]
    found = [Span(one.start + start, one.end + start) for one in statements(paragraph)]
    return next((one for one in reversed(found) if one.start <= offset), found[0] if found else None)


class Lists:
    """Reads the cards of each scope from the service."""

    def __init__(self, workspace: Workspace, suggesting: Suggesting, current: Current) -> None:
        self._workspace, self._suggesting, self._current = workspace, suggesting, current

    def want(self, scope: Scope) -> None:
        """See to it that a list gets known."""
        if scope is Scope.HERE:
            place = place_attended(self._workspace, self._current)
            if place is not None:
                self._suggesting.want(*place)
        elif scope is Scope.FIGURES:
            self._suggesting.want_figures()
        else:
            self._suggesting.want_pairs()

    def read(self, scope: Scope) -> Listed:
        """The cards as far as they are known."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return Listed(scope, [])
        if scope is Scope.REJECTED:
            rows = [
                row
                for row in self._suggesting.rejected()
                if {row.one_article, row.other_article} <= snapshot.articles.keys()
            ]
            return Listed(scope, [card_of_rejection(row, snapshot) for row in rows])
        about: object = scope
        if scope is Scope.HERE:
            place = place_attended(self._workspace, self._current)
            about = (scope, place)
            found = self._suggesting.of(*place) if place is not None else []
        elif scope is Scope.ARTICLE:
            article = self._current.article or ""
            about = (scope, article)
            found = self._suggesting.queue()
            if found is not None:
                found = [one.seen_from(article) for one in found if article in (one.a.article, one.b.article)]
        else:
            found = self._suggesting.differing() if scope is Scope.FIGURES else self._suggesting.queue()
        if found is None:
            return Listed(about, None)
        known = [one for one in found if {one.a.article, one.b.article} <= snapshot.articles.keys()]
        return Listed(about, [card_of(one, snapshot, asked=scope is Scope.HERE) for one in known])

    def scope_of(self, key: str) -> Scope | None:
        """A list of the whole project in which a suggestion is."""
        for scope, found in (
            (Scope.PROJECT, self._suggesting.queue()),
            (Scope.FIGURES, self._suggesting.differing()),
        ):
            if any(key_of(one) == key for one in found or ()):
                return scope
        return None
