"""What other programs have no place for is told in words behind the note of a claim, and taken off again when such a
file comes back."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.foreign.vocabulary import FIGURE_WORD, KIND_WORD, in_language, kind_called, kind_word
from corpus.model import Claim, FigureMark, Kind, MarkAction

_RULE = "\n——\n"
"""Between the note and what is told behind it."""
_TOLD = (MarkAction.CORRECTED, MarkAction.ADDED)


def told_in_note(claim: Claim, marks: Iterable[FigureMark], language: str) -> str:
    """The note of a claim, with its kind and its corrected figures behind it if there are any."""
    lines = []
    if claim.kind:
        lines.append(f"{in_language(KIND_WORD, language)}：{kind_word(claim.kind, language)}")
    lines.extend(
        f"{in_language(FIGURE_WORD, language)}：{mark.text} = {_value(mark)}"
        for mark in marks
        if mark.action in _TOLD
    )
    # A note that has such a rule itself gets another one, so that the last one is always ours.
    if lines or _RULE in claim.note:
        told = f"{_RULE}{chr(10).join(lines)}"
        return claim.note + told if claim.note else told[1:]
    return claim.note


def note_and_kind(told: str) -> tuple[str, Kind]:
    """The note and the kind of which :func:`told_in_note` told, also after the words have been through another program.
    Words behind such a rule that we would not have told are part of the note."""
    note, rule, behind = f"\n{told}".rpartition(_RULE)
    lines = behind.split("\n") if behind else []
    words = [line.partition("：")[0] for line in lines]
    if not rule or any(word not in (*KIND_WORD, *FIGURE_WORD) for word in words):
        return told, Kind.NONE
    values = (line.partition("：")[2] for line in lines if line.partition("：")[0] in KIND_WORD)
    kinds = [kind for value in values if (kind := kind_called(value)) is not None]
    return note[1:], kinds[0] if kinds else Kind.NONE


def _value(mark: FigureMark) -> str:
    if mark.low is None or mark.high is None:
        return mark.value
    low, high = f"{mark.low:.15g}", f"{mark.high:.15g}"
    return f"{low if low == high else f'{low}–{high}'} {mark.unit}".strip()
