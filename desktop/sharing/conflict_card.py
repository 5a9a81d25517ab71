"""A conflict as shown: its subject, the value before, and the values of both sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from corpus.changed_words import changed_spans
from corpus.model import Span
from corpus.passages import Passages
from corpus.snapshot import Snapshot
from db.merging.outcome import Conflict, ConflictDecision, ConflictSide
from desktop.sharing.row_words import heading, place_words, value_words
from desktop.words.filling import filled
from desktop.words.wording import time_text

translate = QCoreApplication.translate

_PROSE = frozenset(
    {
        ("claim", "note"),
        ("link", "note"),
        ("memo", "text"),
        ("origin", "note"),
        ("question", "note"),
        ("question", "summary"),
        ("rate", "note"),
        ("tag", "definition"),
    }
)
"""Fields of running text. Only for these can both values be kept."""
_NAMES = frozenset((table, "name") for table in ("annotator", "origin", "relation", "saved_search", "tag"))
_TITLES = frozenset(
    {
        ("article", "byline"),
        ("article", "publisher"),
        ("article", "title"),
        ("memo", "title"),
        ("project", "title"),
        ("question", "title"),
    }
)


class ConflictKind(StrEnum):
    """The kinds by which conflicts are filtered."""

    NOTE = "note"
    RELATION = "relation"
    NAME = "name"
    STATUS = "status"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CardSide:
    """The value set by one side."""

    here: bool
    """Whether it was set in this file; otherwise it came with a merge."""
    name: str
    annotator: str
    time: str
    """The time in words."""
    value: Any
    text: str
    marks: tuple[Span, ...]
    """Where the text differs from the value before."""


@dataclass(frozen=True, slots=True)
class ConflictCard:
    """A conflict in words. Rows that no longer exist are described as deleted."""

    table: str
    row_id: str
    field: str
    kind: ConflictKind
    title: str
    place: str
    before: str
    sides: tuple[CardSide, ...]
    """The user's own first, then others from this file, then those that came with a merge."""
    value: Any
    """The value in force until the conflict is decided."""
    both: str
    """The text written if both are kept; empty if both cannot be kept."""
    writable: bool
    """Whether a third value can be entered."""

    @property
    def key(self) -> tuple[str, str, str]:
        """Identifies the field in conflict."""
        return self.table, self.row_id, self.field

    def spoken(self) -> str:
        """The card for a screen reader."""
        parts = [self.title, self.place, translate("sharing", "before: {text}").format(text=self.before)]
        parts += [f"{side_words(side)}: {side.text}" for side in self.sides]
        return "; ".join(part for part in parts if part)


def card_of(conflict: Conflict, snapshot: Snapshot, me: str) -> ConflictCard:
    """The card of a conflict, for the annotator whose identity is ``me``."""
    table, field = conflict.table, conflict.field
    before, _ = _with_passages(value_words(table, field, conflict.base, snapshot), conflict.changed)
    order = sorted(conflict.sides, key=lambda side: (side.author != me, side.arrived, side.operation))
    writable = not isinstance(conflict.value, Mapping) and (table, field) in _PROSE | _NAMES | _TITLES
    plain_base = conflict.base if isinstance(conflict.base, str) else None
    return ConflictCard(
        table,
        conflict.row_id,
        field,
        _kind(table, field),
        heading(table, conflict.row_id, field, snapshot),
        place_words(table, conflict.row_id, snapshot),
        before,
        tuple(_side(side, table, field, plain_base if writable else None, snapshot) for side in order),
        conflict.value,
        _joined([side.value for side in order], "\n\n" if table == "memo" else "\n")
        if (table, field) in _PROSE
        else "",
        writable,
    )


def decided_words(decision: ConflictDecision, snapshot: Snapshot, me: str) -> tuple[str, str]:
    """The subject of a conflict, and the decision."""
    card = card_of(decision.conflict, snapshot, me)
    for number, side in enumerate(card.sides):
        if side.value == decision.value:
            return card.title, _taken(number, side)
    if card.both and decision.value == card.both:
        return card.title, translate("sharing", "both kept")
    return card.title, translate("sharing", "rewritten")


def side_words(side: CardSide) -> str:
    """Where a side comes from, and its author."""
    place = translate("sharing", "Here") if side.here else translate("sharing", "Received")
    return f"{place} {side.name}".strip()


def _taken(number: int, side: CardSide) -> str:
    if number == 0 and side.here:
        return translate("sharing", "as here")
    if number == 1 and not side.here:
        return translate("sharing", "as received")
    return filled(translate("sharing", "as {name} wrote"), name=side.name)


def _side(side: ConflictSide, table: str, field: str, base: str | None, snapshot: Snapshot) -> CardSide:
    text = value_words(table, field, side.value, snapshot)
    text, marks = _with_passages(text, side.changed)
    if base and isinstance(side.value, str) and side.value:
        marks = changed_spans(base, text)
    return CardSide(
        not side.arrived, side.name, side.author, time_text(side.time), side.value, text, tuple(marks)
    )


def _with_passages(words: str, changed: Passages | None) -> tuple[str, Sequence[Span]]:
    """A value in words, with the passages that were changed in it below, and where these are."""
    if changed is None or not changed.words:
        return words, ()
    shift = len(words) + 1
    marks = [Span(mark.start + shift, mark.end + shift) for mark in changed.marks]
    return f"{words}\n{changed.words}", marks


def _joined(values: Sequence[Any], between: str) -> str:
    """All values one after the other, without those contained in another. ``between``: what ends a paragraph in such a
    text; in a memo, which is Markdown, that is an empty line."""
    texts = [str(value) for value in values if value]
    distinct = [text for text in texts if not any(text != other and text in other for other in texts)]
    return between.join(dict.fromkeys(distinct))


def _kind(table: str, field: str) -> ConflictKind:
    if (table, field) in _PROSE:
        return ConflictKind.NOTE
    if (table, field) in _NAMES | _TITLES:
        return ConflictKind.NAME
    if field == "relation":
        return ConflictKind.RELATION
    return ConflictKind.STATUS if table == "cell" else ConflictKind.OTHER
