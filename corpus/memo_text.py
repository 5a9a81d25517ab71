"""The text of a memo: Markdown, in which claims and tags are referred to by links of the form ``[words](claim:…)``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from corpus.memos import Memo

_LINK = re.compile(r"\[((?:\\.|[^\\\[\]\n])*)\]\((claim|tag):([^\s()]+)\)")
_SPECIAL = re.compile(r"([\\\[\]])")
_ESCAPED = re.compile(r"\\(.)")


class Referred(StrEnum):
    """What a memo can refer to."""

    CLAIM = "claim"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class MemoReference:
    """A place in a memo that stands for a claim or a tag."""

    kind: Referred
    id: str
    words: str
    """The quote of the claim or the name of the tag when it was referred to: what is shown once it is deleted."""

    def as_text(self) -> str:
        """The reference as it is stored in a memo's text; other programs read it as a link of Markdown."""
        words = _SPECIAL.sub(r"\\\1", " ".join(self.words.split()))
        return f"[{words}]({self.kind}:{self.id})"


def pieces(text: str) -> Iterator[str | MemoReference]:
    """Text and references in order. Joined, with ``as_text`` of the references, they are the whole text again."""
    done = 0
    for found in _LINK.finditer(text):
        if found.start() > done:
            yield text[done : found.start()]
        words = _ESCAPED.sub(r"\1", found.group(1))
        yield MemoReference(Referred(found.group(2)), found.group(3), words)
        done = found.end()
    if done < len(text):
        yield text[done:]


def references(text: str) -> list[MemoReference]:
    """The references of a text, including repeated ones."""
    return [piece for piece in pieces(text) if isinstance(piece, MemoReference)]


def referring(memos: Iterable[Memo], subjects: frozenset[str]) -> list[Memo]:
    """The memos that refer to one of these claims or tags, sorted by title."""
    found = [memo for memo in memos if any(reference.id in subjects for reference in references(memo.text))]
    return sorted(found, key=lambda memo: (memo.title, memo.id))
