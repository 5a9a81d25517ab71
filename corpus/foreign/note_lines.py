"""Appends the kind and the corrected figures of a claim to its note, for formats that have no field for them, and
separates them again when such a file is imported."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.foreign.vocabulary import FIGURE_WORD, KIND_WORD, in_language, kind_called, kind_word
from corpus.model import Claim, FigureMark, Kind, MarkAction

_RULE = "\n——\n"
"""Separates the note from the appended lines."""
_WRITTEN = (MarkAction.CORRECTED, MarkAction.ADDED)
"""Marks whose figures are appended."""


def note_with_lines(claim: Claim, marks: Iterable[FigureMark], language: str) -> str:
    """The note of a claim, with its kind and corrected figures appended if there are any."""
    lines = []
    if claim.kind:
        lines.append(f"{in_language(KIND_WORD, language)}：{kind_word(claim.kind, language)}")
    lines.extend(
        f"{in_language(FIGURE_WORD, language)}：{mark.text} = {_value(mark)}"
        for mark in marks
        if mark.action in _WRITTEN
    )
    # A note that contains the rule itself gets another one, so that the last rule is always ours.
    if lines or _RULE in claim.note:
        appended = f"{_RULE}{chr(10).join(lines)}"
        return claim.note + appended if claim.note else appended[1:]
    return claim.note


def note_and_kind(combined: str) -> tuple[str, Kind]:
    """The note and the kind that :func:`note_with_lines` combined, even if another program changed white space around
    them. Lines behind a rule that this program does not write are part of the note."""
    note, rule, behind = f"\n{combined}".rpartition(_RULE)
    lines = behind.split("\n") if behind else []
    words = [line.partition("：")[0] for line in lines]
    if not rule or any(word not in (*KIND_WORD, *FIGURE_WORD) for word in words):
        return combined, Kind.NONE
    values = (line.partition("：")[2] for line in lines if line.partition("：")[0] in KIND_WORD)
    kinds = [kind for value in values if (kind := kind_called(value)) is not None]
    return note[1:], kinds[0] if kinds else Kind.NONE


def _value(mark: FigureMark) -> str:
    if mark.low is None or mark.high is None:
        return mark.value
    low, high = f"{mark.low:.15g}", f"{mark.high:.15g}"
    return f"{low if low == high else f'{low}–{high}'} {mark.unit}".strip()
