"""Formatting of sentences of the interface with names, times and other values, spaced as in Chinese typography."""

from __future__ import annotations

from itertools import pairwise
from string import Formatter

from corpus.script import is_han

_FORMATTER = Formatter()
_MARKS = frozenset("“”‘’「」『』《》〈〉（）【】，、。；：？！…—")
"""Marks with a space of their own beside a Chinese character."""


def filled(pattern: str, **values: object) -> str:
    """``pattern.format(**values)`` with one space between a Chinese character of the pattern and a Latin letter or a
    digit of the value beside it, and with none between two Chinese characters: 已合并 Lin 的, 已合并林的.

    It does not matter whether the pattern has the space, since whether one is needed depends on the value."""
    parts: list[tuple[str, bool]] = []
    for literal, field, spec, conversion in _FORMATTER.parse(pattern):
        if literal:
            parts.append((literal, False))
        if field is not None:
            value, _ = _FORMATTER.get_field(field, (), values)
            formatted = format(_FORMATTER.convert_field(value, conversion), spec or "")
            parts.append((formatted, True))
    return _joined([part for part in parts if part[0]])


def in_sequence(*sentences: str) -> str:
    """The sentences in one text, without the empty ones: a space follows a Latin mark, none a Chinese one."""
    text = ""
    for sentence in filter(None, sentences):
        text += sentence if not text or text[-1] in _MARKS else f" {sentence}"
    return text


def _joined(parts: list[tuple[str, bool]]) -> str:
    """Join the parts, each given with whether it is a value."""
    texts = [words for words, _ in parts]
    for place, ((_, before_is_value), (_, after_is_value)) in enumerate(pairwise(parts)):
        if before_is_value == after_is_value:
            continue
        before, after = texts[place].removesuffix(" "), texts[place + 1].removeprefix(" ")
        pattern, value = (after[:1], before[-1:]) if before_is_value else (before[-1:], after[:1])
        if not pattern or not value or not is_han(pattern):
            continue
        if is_han(value) or value in _MARKS:
            texts[place], texts[place + 1] = before, after
        elif value.isalnum():
            texts[place], texts[place + 1] = before, " " + after
    return "".join(texts)
