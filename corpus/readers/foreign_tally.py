"""What a reader counts while it reads a file of another program: what does not come, and how many passages have the
words that the file says they have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from corpus.foreign.offsets import CountedPassage, CountedText, agree
from corpus.foreign.project import LeftBehind, LeftOutKind, Misfit, Offsets, QuoteAgreement
from corpus.model import Span
from corpus.readers.foreign_values import one_line

_EXAMPLES = 5
"""Names kept of what is left out."""
_EXAMPLE_LENGTH = 80
"""Characters kept of a name. Chosen: one line of a dialog."""


class ForeignTally:
    """The counts of one file."""

    def __init__(self) -> None:
        self._left: Counter[LeftOutKind] = Counter()
        self._examples: dict[LeftOutKind, list[str]] = {}
        self._exact = self._moved = self._untold = 0
        self._misfits: list[Misfit] = []
        self._offsets: Counter[Offsets] = Counter()

    def place(
        self, text: CountedText, passages: Sequence[CountedPassage], usual: Offsets = Offsets.CODE_POINTS
    ) -> list[Span | None]:
        """Where passages of one text are in it. Each by the way of counting that fits most of them; if its words are
        not there but somewhere else alone, there. None for those that are empty or beyond the text, which are counted
        as left out."""
        if not passages:
            return []
        offsets = text.best_offsets(passages, usual)
        self._offsets[offsets] += 1
        spans: list[Span | None] = []
        for passage in passages:
            span = text.span(passage, offsets)
            if span is not None and not passage.words:
                self._untold += 1
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
        """Count something that does not come."""
        if count:
            self._left[kind] += count
        examples = self._examples.setdefault(kind, [])
        example = one_line(example)[:_EXAMPLE_LENGTH]
        if count and example and example not in examples and len(examples) < _EXAMPLES:
            examples.append(example)

    def misfit(self, misfit: Misfit) -> None:
        """Note a coding that has other words than the file says."""
        self._misfits.append(misfit)

    def agreement(self) -> QuoteAgreement:
        """How many passages have the words that the file says they have."""
        return QuoteAgreement(
            self._exact,
            self._moved,
            tuple(self._misfits),
            self._untold,
            tuple(sorted(self._offsets.items())),
        )

    def left_out(self) -> tuple[LeftBehind, ...]:
        """What does not come."""
        return tuple(
            LeftBehind(kind, count, tuple(self._examples.get(kind, ())))
            for kind, count in sorted(self._left.items())
        )
