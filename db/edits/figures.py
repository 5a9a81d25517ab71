"""Edits of the figures of a claim. A mark by an analyst takes precedence over what the grammar reads.

A mark has a span of the article's current text, inside its claim. As in the window, the grammar reads the whole text,
since currencies and years may be determined by distant words.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, TypedDict, Unpack

from corpus.blocks import Block
from corpus.identities import ClaimId, FigureMarkId
from corpus.measures import Bound, FigureKind
from corpus.model import Claim, FigureMark, MarkAction, Span
from db.edits.wording import one_line, place_of, subject

if TYPE_CHECKING:
    from corpus.figures.figure import Figure
    from db.editing import Editing


@dataclass(frozen=True, slots=True)
class _Reading:
    """The fields of a figure, as the grammar reads them or as given."""

    kind: FigureKind = FigureKind.OTHER
    low: float | None = None
    high: float | None = None
    unit: str = ""
    bound: Bound = Bound.EXACT
    value: str = ""
    inferred: bool = False


class FigureFields(TypedDict, total=False):
    """The fields of a figure that can be set; fields that are not given keep their values."""

    kind: FigureKind
    low: float | None
    high: float | None
    unit: str
    bound: Bound
    value: str


def correct_figure(editing: Editing, claim_id: ClaimId, span: Span, **fields: Unpack[FigureFields]) -> None:
    """Correct the figure at exactly ``span``. Fields that are not given stay as the grammar reads them, or as they were
    set before.

    Rejected as ``no_figure_here`` if there is none, and like :func:`add_figure` for other reasons.
    """
    claim, words = _words_of(editing, claim_id, span)
    mark = _mark_at(editing, claim, span)
    known = _reading_of(mark) if mark is not None else _read_at(editing, claim, span)
    if known is None:
        editing.reject("no_figure_here", words=subject(words))
    reading = _checked(editing, known, fields)
    if mark is None:
        _check_free(editing, claim, span)
        editing.insert(_new_mark(editing, claim, span, MarkAction.CORRECTED, words, reading))
    else:
        action = MarkAction.ADDED if mark.action is MarkAction.ADDED else MarkAction.CORRECTED
        _change(editing, mark, action, reading)
    editing.tell("figure.correct", subject(words), place=place_of(editing, claim))


def add_figure(editing: Editing, claim_id: ClaimId, span: Span, **fields: Unpack[FigureFields]) -> None:
    """Declare the words of ``span`` to be a figure. Figures read within them, such as the numeral alone, are replaced.

    Rejected as ``figure_exists`` if a figure is read at exactly that span or a mark overlaps it; as
    ``figure_outside_claim``, ``empty_span`` or ``claim_orphaned``; and as ``figure_numbers`` or ``figure_value`` unless
    the fields make a figure: ``low`` and ``high`` must both be given or neither, be finite and in order, and without
    them there must be a ``value``.
    """
    claim, words = _words_of(editing, claim_id, span)
    if _mark_at(editing, claim, span) is not None or _read_at(editing, claim, span) is not None:
        editing.reject("figure_exists", words=subject(words))
    _check_free(editing, claim, span)
    reading = _checked(editing, _Reading(), fields)
    editing.insert(_new_mark(editing, claim, span, MarkAction.ADDED, words, reading))
    editing.tell("figure.add", subject(words), place=place_of(editing, claim))


def dismiss_figure(editing: Editing, claim_id: ClaimId, span: Span) -> None:
    """Declare that the reading at exactly ``span`` is not a figure. A mark that added a figure there is deleted.

    Rejected as ``no_figure_here`` if there is none.
    """
    claim, words = _words_of(editing, claim_id, span)
    mark = _mark_at(editing, claim, span)
    if mark is not None and mark.action is MarkAction.ADDED:
        editing.delete_figure_marks([mark.id])
    elif mark is not None:
        known = _read_at(editing, claim, span) or _reading_of(mark)
        _change(editing, replace(mark, answers=False, scope="", period=""), MarkAction.DISMISSED, known)
    else:
        reading = _read_at(editing, claim, span)
        if reading is None:
            editing.reject("no_figure_here", words=subject(words))
        _check_free(editing, claim, span)
        editing.insert(_new_mark(editing, claim, span, MarkAction.DISMISSED, words, reading))
    editing.tell("figure.dismiss", subject(words), place=place_of(editing, claim))


def restore_figure(editing: Editing, mark_id: FigureMarkId) -> None:
    """Delete a mark, so that the grammar's reading counts again. Fields of the mark that concern the comparison are
    kept if a figure is read there."""
    mark, claim = editing.figure_mark(mark_id), editing.claim(editing.figure_mark(mark_id).claim)
    corrected = mark.action is MarkAction.CORRECTED and _compares(mark) and not claim.orphaned
    reading = _read_at(editing, claim, mark.span) if corrected else None
    if reading is not None:
        _change(editing, mark, MarkAction.NOTED, reading)
    else:
        editing.delete_figure_marks([mark_id])
    editing.tell("figure.restore", subject(mark.text), place=place_of(editing, claim))


def note_figure(
    editing: Editing,
    claim_id: ClaimId,
    span: Span,
    *,
    answers: bool | None = None,
    scope: str | None = None,
    period: str | None = None,
) -> None:
    """Set what the figure at exactly ``span`` means for the comparison; fields that are not given keep their values.

    ``answers``: whether it is the figure with which the claim answers its question; then no other figure of the claim
    is. ``scope`` and ``period``: why it has another scope or period than the other figures of the question; empty if it
    has not.

    Rejected as ``no_figure_here`` if there is none or it is dismissed, and like :func:`add_figure` for other reasons.
    """
    claim = put_figure_note(editing, claim_id, span, answers=answers, scope=scope, period=period)
    words = claim.quote[span.start - claim.start : span.end - claim.start]
    editing.tell("figure.note", subject(words), place=place_of(editing, claim))


def put_figure_note(
    editing: Editing,
    claim_id: ClaimId,
    span: Span,
    *,
    answers: bool | None = None,
    scope: str | None = None,
    period: str | None = None,
) -> Claim:
    """Note a figure like :func:`note_figure` without describing the operation, for use by other edits. Returns its
    claim."""
    claim, words = _words_of(editing, claim_id, span)
    mark = _mark_at(editing, claim, span)
    if mark is None:
        reading = _read_at(editing, claim, span)
        if reading is None:
            editing.reject("no_figure_here", words=subject(words))
        _check_free(editing, claim, span)
        mark = _new_mark(editing, claim, span, MarkAction.NOTED, words, reading)
        editing.insert(mark)
    elif mark.action is MarkAction.DISMISSED:
        editing.reject("no_figure_here", words=subject(words))
    noted = replace(
        mark,
        answers=mark.answers if answers is None else answers,
        scope=mark.scope if scope is None else one_line(scope),
        period=mark.period if period is None else one_line(period),
    )
    if noted.answers:
        for other in editing.marks_of([claim.id]):
            if other.answers and other.id != mark.id:
                _put(editing, other, replace(other, answers=False))
    _put(editing, mark, noted)
    return claim


def _compares(mark: FigureMark) -> bool:
    """Whether the mark has a field that concerns the comparison."""
    return mark.answers or bool(mark.scope) or bool(mark.period)


def _put(editing: Editing, before: FigureMark, after: FigureMark) -> None:
    """Write a mark, or delete it if all its fields are empty."""
    if after.action is MarkAction.NOTED and not _compares(after):
        editing.delete_figure_marks([after.id])
    elif after != before:
        editing.update(editing.touch(after))


def _words_of(editing: Editing, claim_id: ClaimId, span: Span) -> tuple[Claim, str]:
    """The claim, and the words at a span of its article's current text; the span must be within the claim."""
    claim = editing.claim(claim_id)
    if claim.orphaned:
        editing.reject("claim_orphaned", words=subject(claim.quote))
    if span.start < claim.start or claim.end < span.end:
        editing.reject("figure_outside_claim", words=subject(claim.quote))
    words = claim.quote[span.start - claim.start : span.end - claim.start]
    if not words.strip():
        editing.reject("empty_span", article=editing.article(claim.article).title)
    return claim, words


def _mark_at(editing: Editing, claim: Claim, span: Span) -> FigureMark | None:
    return next((mark for mark in editing.marks_of([claim.id]) if mark.span == span), None)


def _check_free(editing: Editing, claim: Claim, span: Span) -> None:
    """Reject the edit if another mark of the claim overlaps the span. Dismissals that overlap it are deleted."""
    touching = [mark for mark in editing.marks_of([claim.id]) if mark.span.overlaps(span)]
    for mark in touching:
        if mark.action is not MarkAction.DISMISSED:
            editing.reject("figure_exists", words=subject(mark.text))
    editing.delete_figure_marks(mark.id for mark in touching)


def _read_at(editing: Editing, claim: Claim, span: Span) -> _Reading | None:
    """What the grammar reads at exactly that span; None if nothing."""
    article = editing.article(claim.article)
    figure = _readings(editing.content(article.sha256), article.published, editing.blocks(article.text)).get(
        (span.start, span.end)
    )
    if figure is None:
        return None
    return _Reading(
        figure.kind, figure.low, figure.high, figure.unit, figure.bound, figure.value, figure.inferred
    )


@lru_cache(maxsize=1)
def _readings(text: str, published: str | None, blocks: tuple[Block, ...]) -> dict[tuple[int, int], Figure]:
    """All figures of a text by span. Those of the last text are cached, since analysts often edit several of one
    text."""
    from corpus.figures import find_figures

    return {(figure.start, figure.end): figure for figure in find_figures(text, published, blocks)}


def _reading_of(mark: FigureMark) -> _Reading:
    return _Reading(mark.kind, mark.low, mark.high, mark.unit, mark.bound, mark.value, mark.inferred)


def _checked(editing: Editing, known: _Reading, fields: FigureFields) -> _Reading:
    """The known fields, overridden by the given ones. With any field given, the figure is no longer inferred."""
    reading = replace(known, **fields, inferred=known.inferred and not fields)
    reading = replace(reading, unit=one_line(reading.unit), value=one_line(reading.value))
    match reading.low, reading.high:
        case None, None:
            if not reading.value:
                editing.reject("figure_value")
        case (float() | int()) as low, (float() | int()) as high:
            if not (math.isfinite(low) and math.isfinite(high) and low <= high):
                editing.reject("figure_numbers")
        case _:
            editing.reject("figure_numbers")
    return reading


def _change(editing: Editing, mark: FigureMark, action: MarkAction, reading: _Reading) -> None:
    changed = _with(replace(mark, action=action), reading)
    if changed != editing.figure_mark(mark.id):
        editing.update(editing.touch(changed))


def _with(mark: FigureMark, reading: _Reading) -> FigureMark:
    return replace(
        mark,
        kind=reading.kind,
        low=reading.low,
        high=reading.high,
        unit=reading.unit,
        bound=reading.bound,
        value=reading.value,
        inferred=reading.inferred,
    )


def _new_mark(
    editing: Editing, claim: Claim, span: Span, action: MarkAction, words: str, reading: _Reading
) -> FigureMark:
    return FigureMark(
        FigureMarkId(editing.new_id()),
        claim.id,
        span.start,
        span.end,
        action,
        words,
        reading.kind,
        reading.low,
        reading.high,
        reading.unit,
        reading.bound,
        reading.value,
        reading.inferred,
        editing.annotator.id,
        editing.now,
        editing.now,
    )
