"""The text of a memo: Markdown, in which claims and tags are referred to by links of the form ``[words](claim:…)``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from corpus.memos import Memo

_LINK = re.compile(r"\[((?:\\.|[^\\\[\]\n])*)\]\((claim|tag):([^\s()]+)\)")
"""A reference as :meth:`MemoReference.as_text` writes it."""
_SPECIAL = re.compile(r"([\\\[\]])")
"""Characters that are escaped in the words of a link."""
_ESCAPED = re.compile(r"\\(.)")
"""A character with a backslash before it, which stands for itself."""


class Referred(StrEnum):
    """The kinds of rows that a memo can refer to."""

    CLAIM = "claim"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class MemoReference:
    """A reference to a claim or a tag in the text of a memo."""

    kind: Referred
    id: str
    words: str
    """The quote of the claim or the name of the tag when the reference was made; shown if the row is deleted."""

    def as_text(self) -> str:
        """The reference as it is stored in a memo's text; other programs read it as a link of Markdown."""
        words = _SPECIAL.sub(r"\\\1", " ".join(self.words.split()))
        return f"[{words}]({self.kind}:{self.id})"


def pieces(text: str) -> Iterator[str | MemoReference]:
    """Split a memo into text and references, in order. Joined, with ``as_text`` of the references, the pieces are the
    text again."""
    done = 0
    for link in _LINK.finditer(text):
        if link.start() > done:
            yield text[done : link.start()]
        words = _ESCAPED.sub(r"\1", link.group(1))
        yield MemoReference(Referred(link.group(2)), link.group(3), words)
        done = link.end()
    if done < len(text):
        yield text[done:]


def references(text: str) -> list[MemoReference]:
    """The references of a text, including repeated ones."""
    return [piece for piece in pieces(text) if isinstance(piece, MemoReference)]


def referring(memos: Iterable[Memo], subjects: frozenset[str]) -> list[Memo]:
    """The memos that refer to one of these claims or tags, sorted by title."""
    matching = [
        memo for memo in memos if any(reference.id in subjects for reference in references(memo.text))
    ]
    return sorted(matching, key=lambda memo: (memo.title, memo.id))
