"""The reasons for a suggested link as English sentences. Words quoted from articles stay as they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from corpus.matching.suggestion import Reason, ReasonCode

_LIST = ", "
_PLAIN: dict[ReasonCode, str] = {
    ReasonCode.SHARED_WORDS: "they share {words}",
    ReasonCode.SAME_NAMES: "both name {words}",
    ReasonCode.SHARED_TAGS: "both are tagged {tags}",
    ReasonCode.ONE_SIDED_FIGURE: "only one has a figure, {words}",
    ReasonCode.NEIGHBOURS_LINKED: "statements beside them are linked",
    ReasonCode.CLOSE_TO_LINKED: "it is close to what is linked to the other already",
    ReasonCode.ENCODER: "the sentence encoder finds them close",
    ReasonCode.SIMILAR_CONTEXT: "few words in common, but the same company of words",
}
_PAIRED: dict[ReasonCode, tuple[str, str]] = {
    ReasonCode.RELATED_WORDS: ("related words, {pairs}", "≈"),
    ReasonCode.FIGURES_EQUAL: ("the same figure, {pairs}", "="),
    ReasonCode.FIGURES_COMPATIBLE: ("figures that do not exclude each other, {pairs}", "↔"),
    ReasonCode.FIGURES_DIFFER: ("figures that differ, {pairs}", "↔"),
    ReasonCode.FIGURES_APART: ("figures that cannot be compared, {pairs}", "↔"),
    ReasonCode.OPPOSITE: ("they say the opposite, {pairs}", "↔"),
    ReasonCode.DEMOTED: ("not called equivalent because of {pairs}", "↔"),
}
"""Reasons whose words are pairs, with the sign between the two words of a pair."""


def reason_sentence(reason: Reason, tag_name: Callable[[str], str]) -> str:
    """The sentence for a reason. ``tag_name`` gives the name of a tag by its identity."""
    if reason.code in _PAIRED:
        pattern, sign = _PAIRED[reason.code]
        return _filled(pattern, pairs=_pairs(reason.words, sign))
    words = _LIST.join(word for word in reason.words if word)
    return _filled(_PLAIN[reason.code], words=words, tags=_LIST.join(map(tag_name, reason.tags)))


def _filled(pattern: str, **words: str) -> str:
    """The pattern with its fields filled in. If a field is empty, the part after the comma is omitted."""
    missing = any(f"{{{name}}}" in pattern and not value for name, value in words.items())
    return pattern.partition(",")[0] if missing and "," in pattern else pattern.format(**words).strip()


def _pairs(words: Sequence[str], sign: str) -> str:
    pairs = zip(words[::2], [*words[1::2], ""], strict=False)
    return _LIST.join(f" {sign} ".join(word for word in pair if word) for pair in pairs)


def sentences(reasons: Sequence[Reason], tags: Mapping[str, str]) -> list[str]:
    """The sentences for the reasons of a suggestion, in their order. ``tags``: names by identity."""
    return [reason_sentence(reason, lambda tag: tags.get(tag, tag)) for reason in reasons]
