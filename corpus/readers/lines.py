"""Builds the text of an article with its blocks, line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.blocks import Block, BlockKind
from corpus.text import clean


@dataclass(frozen=True, slots=True)
class MadeText:
    """A cleaned text and its structure."""

    content: str
    blocks: tuple[Block, ...] = ()
    joins: tuple[int, ...] = ()
    """Offsets where two lines of the document were joined, ascending."""
    notices: tuple[str, ...] = ()
    """What cleaning changed, as in :class:`~corpus.new_article.NewArticle`."""

    def count(self, *kinds: BlockKind) -> int:
        """The number of blocks of these kinds."""
        return sum(1 for block in self.blocks if block.kind in kinds)


class LineWriter:
    """Collects lines. Each is cleaned before it is added, so that offsets are those of the stored text."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._blocks: list[Block] = []
        self._joins: list[int] = []
        self._changes: Counter[str] = Counter()
        self._at = 0

    @property
    def empty(self) -> bool:
        return not self._lines

    def add(
        self, text: str, kind: BlockKind | None = None, level: int = 1, joins: Sequence[int] = ()
    ) -> None:
        """Add a line, or several of the same kind if ``text`` contains newlines. ``joins``: offsets in a single line at
        which lines of the document were joined. Lines of white space are ignored."""
        content, notices = clean(text)
        for notice in notices:
            code, _, count = notice.partition(":")
            self._changes[code] += int(count)
        if content != text:
            # Approximate, which is enough for showing these places.
            joins = [min(join, len(content)) for join in joins]
        for line in content.split("\n"):
            if not line.strip():
                continue
            if kind is not None:
                self._blocks.append(Block(self._at, self._at + len(line), kind, level))
            self._joins += (self._at + join for join in joins)
            self._lines.append(line)
            self._at += len(line) + 1

    def made(self) -> MadeText:
        notices = tuple(f"{code}:{count}" for code, count in self._changes.items() if code != "newlines")
        return MadeText("\n".join(self._lines), tuple(self._blocks), tuple(self._joins), notices)
