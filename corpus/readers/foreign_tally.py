"""Counts what is left out of a file of another program, and how many passages have the words that the file states."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from corpus.foreign.offsets import CountedPassage, CountedText, agree
from corpus.foreign.project import LeftBehind, LeftOutKind, Misfit, Offsets, QuoteAgreement
from corpus.model import Span
from corpus.readers.foreign_values import one_line

_EXAMPLES = 5
"""Greatest number of examples of what is left out. Chosen."""
_EXAMPLE_LENGTH = 80
"""Characters of an example. Chosen: one line of a dialog."""


class ForeignTally:
    """The counts of one file."""

    def __init__(self) -> None:
        self._left: Counter[LeftOutKind] = Counter()
        self._examples: dict[LeftOutKind, list[str]] = {}
        self._exact = self._moved = self._unstated = 0
        self._misfits: list[Misfit] = []
        self._offsets: Counter[Offsets] = Counter()

    def place(
        self, text: CountedText, passages: Sequence[CountedPassage], usual: Offsets = Offsets.CODE_POINTS
    ) -> list[Span | None]:
        """The spans of passages in their text, by the way of counting that fits most of them. A passage whose words are
        at a single other place is moved there. None for passages that are empty or beyond the text, which are counted
        as left out."""
        if not passages:
            return []
        offsets = text.best_offsets(passages, usual)
        self._offsets[offsets] += 1
        spans: list[Span | None] = []
        for passage in passages:
            span = text.span(passage, offsets)
            if span is not None and not passage.words:
                self._unstated += 1
            elif span is not None and agree(passage.words, text.content[span.start : span.end]):
                self._exact += 1
            elif (elsewhere := text.find(passage, span)) is not None:
                span = elsewhere
                self._moved += 1
            elif span is None:
                empty = passage.start == passage.end
                self.leave_out(LeftOutKind.EMPTY if empty else LeftOutKind.BEYOND, example=passage.words)
            spans.append(span)
        return spans

    def leave_out(self, kind: LeftOutKind, count: int = 1, example: str = "") -> None:
        """Count something that is not imported."""
        if count:
            self._left[kind] += count
        examples = self._examples.setdefault(kind, [])
        example = one_line(example)[:_EXAMPLE_LENGTH]
        if count and example and example not in examples and len(examples) < _EXAMPLES:
            examples.append(example)

    def misfit(self, misfit: Misfit) -> None:
        """Add a coding that has other words than the file states."""
        self._misfits.append(misfit)

    def agreement(self) -> QuoteAgreement:
        """The agreement of passages with the words that the file states."""
        return QuoteAgreement(
            self._exact,
            self._moved,
            tuple(self._misfits),
            self._unstated,
            tuple(sorted(self._offsets.items())),
        )

    def left_out(self) -> tuple[LeftBehind, ...]:
        """What is not imported."""
        return tuple(
            LeftBehind(kind, count, tuple(self._examples.get(kind, ())))
            for kind, count in sorted(self._left.items())
        )
