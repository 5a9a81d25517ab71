"""The condition of a search that other words occur in the line of a hit."""

from __future__ import annotations

from corpus.model import Span
from corpus.running_text import running_text
from corpus.script import fold


def stands_beside(text: str, span: Span, words: str) -> bool:
    """Whether all of the ``words``, separated by white space, occur in the line of ``text`` where ``span`` begins, in
    either script."""
    if not words:
        return True
    end = text.find("\n", span.start)
    line = text[text.rfind("\n", 0, span.start) + 1 : len(text) if end < 0 else end]
    folded = fold(running_text(line).text)
    return all(fold(word) in folded for word in words.split())
