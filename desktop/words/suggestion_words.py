"""Texts for suggested links: the reasons, and the proposed link in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.matching import Reason, ReasonCode
from corpus.model import DIRECTED_RELATIONS
from desktop.words.wording import relation_name

if TYPE_CHECKING:
    from corpus.matching import Suggestion
    from corpus.snapshot import Snapshot

translate = QCoreApplication.translate


class ReasonText(NamedTuple):
    """A reason as shown: the role of its icon, its text, and whether it is a warning."""

    icon: str
    words: str
    warns: bool = False


_ALONE: dict[ReasonCode, Any] = {
    ReasonCode.NEIGHBOURS_LINKED: QT_TRANSLATE_NOOP("Suggestions", "Sentences beside them are linked"),
    ReasonCode.CLOSE_TO_LINKED: QT_TRANSLATE_NOOP("Suggestions", "Close to what is linked already"),
    ReasonCode.ENCODER: QT_TRANSLATE_NOOP("Suggestions", "The sentence encoder finds them close"),
    ReasonCode.SIMILAR_CONTEXT: QT_TRANSLATE_NOOP("Suggestions", "Words used in similar contexts here"),
}
"""Reasons that quote no text."""
_LISTED: dict[ReasonCode, Any] = {
    ReasonCode.SHARED_WORDS: QT_TRANSLATE_NOOP("Suggestions", "Shared words: {words}"),
    ReasonCode.SAME_NAMES: QT_TRANSLATE_NOOP("Suggestions", "Same names: {words}"),
}
_PAIRED: dict[ReasonCode, tuple[Any, Any]] = {
    ReasonCode.RELATED_WORDS: (
        QT_TRANSLATE_NOOP("Suggestions", "Close in meaning: {pairs}"),
        QT_TRANSLATE_NOOP("Suggestions", "{one} ≈ {other}"),
    ),
    ReasonCode.FIGURES_EQUAL: (
        QT_TRANSLATE_NOOP("Suggestions", "Same figure: {pairs}"),
        QT_TRANSLATE_NOOP("Suggestions", "{one} = {other}"),
    ),
    ReasonCode.FIGURES_COMPATIBLE: (
        QT_TRANSLATE_NOOP("Suggestions", "Figures agree: {pairs}"),
        QT_TRANSLATE_NOOP("Suggestions", "{one} ↔ {other}"),
    ),
    ReasonCode.FIGURES_DIFFER: (
        QT_TRANSLATE_NOOP("Suggestions", "Figures differ: {pairs}"),
        QT_TRANSLATE_NOOP("Suggestions", "{one} ↔ {other}"),
    ),
    ReasonCode.FIGURES_APART: (
        QT_TRANSLATE_NOOP("Suggestions", "Figures that cannot be compared: {pairs}"),
        QT_TRANSLATE_NOOP("Suggestions", "{one} ↔ {other}"),
    ),
    ReasonCode.ONE_SIDED_FIGURE: (
        QT_TRANSLATE_NOOP("Suggestions", "One has a figure: {pairs}"),
        QT_TRANSLATE_NOOP("Suggestions", "{one} ↔ {other}"),
    ),
    ReasonCode.OPPOSITE: (
        QT_TRANSLATE_NOOP("Suggestions", "Opposite: {pairs}"),
        QT_TRANSLATE_NOOP("Suggestions", "{one} / {other}"),
    ),
    ReasonCode.DEMOTED: (
        QT_TRANSLATE_NOOP("Suggestions", "Not proposed as equivalent: {pairs}"),
        QT_TRANSLATE_NOOP("Suggestions", "{one} ↔ {other}"),
    ),
}
"""The sentence, and the pattern for the words of both statements in it."""
_ONLY: Any = QT_TRANSLATE_NOOP("Suggestions", "only {letter} has “{words}”")
_DEMOTED: Any = QT_TRANSLATE_NOOP("Suggestions", "Not proposed as equivalent")
_ICONS = {
    ReasonCode.FIGURES_EQUAL: "accept",
    ReasonCode.FIGURES_COMPATIBLE: "accept",
    ReasonCode.FIGURES_DIFFER: "figure",
    ReasonCode.FIGURES_APART: "figure",
    ReasonCode.ONE_SIDED_FIGURE: "info",
    ReasonCode.OPPOSITE: "opposed",
    ReasonCode.DEMOTED: "warning",
    ReasonCode.SHARED_WORDS: "claim",
    ReasonCode.SAME_NAMES: "annotator",
    ReasonCode.RELATED_WORDS: "claim",
    ReasonCode.SHARED_TAGS: "tag",
    ReasonCode.NEIGHBOURS_LINKED: "link",
    ReasonCode.CLOSE_TO_LINKED: "link",
    ReasonCode.ENCODER: "suggestion",
    ReasonCode.SIMILAR_CONTEXT: "info",
}


def reason_text(reason: Reason, letters: tuple[str, str], snapshot: Snapshot | None) -> ReasonText:
    """A reason in words; ``letters`` name the two articles. Quoted text is unchanged."""
    return ReasonText(
        _ICONS.get(reason.code, "info"),
        _words(reason, letters, snapshot),
        reason.code is ReasonCode.DEMOTED,
    )


def _words(reason: Reason, letters: tuple[str, str], snapshot: Snapshot | None) -> str:
    code = reason.code
    if code in _ALONE:
        return translate("Suggestions", _ALONE[code])
    if code in _LISTED:
        return translate("Suggestions", _LISTED[code]).format(words=_listed(reason.words))
    if code is ReasonCode.SHARED_TAGS:
        names = [snapshot.tags[tag].name for tag in reason.tags if snapshot and tag in snapshot.tags]
        return translate("Suggestions", "Same tags: {words}").format(words=_listed(names))
    if code is ReasonCode.DEMOTED and not any(reason.words):
        return translate("Suggestions", _DEMOTED)
    sentence, pattern = _PAIRED[code]
    pairs = [_pair(pattern, one, other, letters) for one, other in _in_pairs(reason.words)]
    return translate("Suggestions", sentence).format(pairs=translate("Suggestions", "; ").join(pairs))


def _pair(pattern: Any, one: str, other: str, letters: tuple[str, str]) -> str:
    if one == other:
        return one
    if not one or not other:
        letter = letters[0] if one else letters[1]
        return translate("Suggestions", _ONLY).format(letter=letter, words=one or other)
    return translate("Suggestions", pattern).format(one=one, other=other)


def _in_pairs(words: Sequence[str]) -> list[tuple[str, str]]:
    even = [*words, ""] if len(words) % 2 else words
    return list(zip(even[::2], even[1::2], strict=True))


def _listed(words: Sequence[str]) -> str:
    return translate("Suggestions", ", ").join(words)


def ends_words(one: str, other: str, relation: str) -> str:
    """``A ↔ B``, or ``A → B`` for a directed relation."""
    arrow = "→" if relation in DIRECTED_RELATIONS else "↔"
    return f"{one} {arrow} {other}"


def sentence(suggestion: Suggestion, snapshot: Snapshot) -> str:
    """A suggestion in one line, for screen readers."""
    return translate("Suggestions", "{relation}: {one} “{quote}”, {two} “{other}”").format(
        relation=relation_name(suggestion.relation),
        one=snapshot.letter(suggestion.a.article),
        quote=" ".join(suggestion.a.text.split()),
        two=snapshot.letter(suggestion.b.article),
        other=" ".join(suggestion.b.text.split()),
    )
