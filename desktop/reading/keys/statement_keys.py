"""Commands for reading: the statement at the caret, the next untagged statement, figure and disputed claim."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from corpus.model import Span
from desktop.current import Destination
from desktop.derived.figures import Figures
from desktop.derived.reading_filter import ReadingFilter
from desktop.reading.panes.pane import Pane
from desktop.reading.selection.selection import Selection

translate = QCoreApplication.translate


class StatementKeys:
    """Acts in the active pane. ``say`` shows a message, such as why nothing happened.

    A selection grows from a clause to its statement, statement by statement to the end of the paragraph and then to its
    beginning, and shrinks along the same steps.
    """

    def __init__(
        self,
        selection: Selection,
        figures: Figures,
        reading_filter: ReadingFilter,
        say: Callable[[str], None],
    ) -> None:
        self._selection, self._figures, self._filter, self._say = selection, figures, reading_filter, say
        self._cut: tuple[str, list[Span]] = ("", [])
        """A text and its statements."""
        self._anchor = 0
        """Where growing started: shrinking ends with the clause there."""

    # Growing and shrinking

    def grow(self) -> None:
        """Select the statement at the caret, or extend the selection by one."""
        pane = self._selection.pane
        if pane is None or not (statements := self._statements(pane)):
            return
        selected = pane.view.selected_span()
        if selected is None:
            self._anchor = pane.view.caret_offset()
            selected = Span(self._anchor, self._anchor)
        elif not selected.start <= self._anchor <= selected.end:
            self._anchor = selected.start
        first, last = _covering(statements, selected)
        whole = Span(statements[first].start, statements[last].end)
        if not selected or selected != whole:
            self._select(pane, whole)
            return
        source = pane.view.source
        if last + 1 < len(statements) and "\n" not in source[whole.end : statements[last + 1].start]:
            self._select(pane, Span(whole.start, statements[last + 1].end))
        elif first and "\n" not in source[statements[first - 1].end : whole.start]:
            self._select(pane, Span(statements[first - 1].start, whole.end))
        else:
            self._say(translate("ReadingCommands", "The whole paragraph is selected"))

    def shrink(self) -> None:
        """Reduce the selection by one statement, or a single statement to the clause where growing started."""
        pane = self._selection.pane
        selected = pane.view.selected_span() if pane is not None else None
        if pane is None or selected is None:
            self.grow()
            return
        statements = self._statements(pane)
        first, last = _covering(statements, selected)
        anchor = _covering(statements, Span(self._anchor, self._anchor))[0]
        if first < anchor <= last:
            self._select(pane, Span(statements[first + 1].start, statements[last].end))
        elif last > first:
            self._select(pane, Span(statements[first].start, statements[last - 1].end))
        else:
            self._select(pane, self._clause(pane, statements[first]))

    def _clause(self, pane: Pane, statement: Span) -> Span:
        from corpus.matching.clauses.clauses import clause_at, clauses_of
        from corpus.script import fold

        clauses = clauses_of(fold(pane.view.source[statement.start : statement.end]))
        clause = clauses[clause_at(clauses, max(0, self._anchor - statement.start))]
        return Span(statement.start + clause.start, statement.start + clause.end)

    def _select(self, pane: Pane, span: Span) -> None:
        pane.view.select_span(span)
        # The commands act on selected text first, so no claim must be shown as selected as well.
        self._selection.select_claim(None)

    def _statements(self, pane: Pane) -> list[Span]:
        source = pane.view.source
        if self._cut[0] is not source:
            from corpus.segmentation import statements

            self._cut = (source, statements(source))
        return self._cut[1]

    # Moving on

    def next_untagged(self, step: int = 1) -> None:
        """Select the next statement (-1: the previous one) without a tag."""
        snapshot, pane = self._selection.snapshot, self._selection.pane
        if snapshot is None or pane is None or pane.article_id is None:
            return
        tagged = [
            claim.span for claim in snapshot.claims_of(pane.article_id) if claim.tags and not claim.orphaned
        ]
        free = [span for span in self._statements(pane) if not any(_meet(span, claim) for claim in tagged)]
        span = self._beyond_caret(pane, free, step)
        if span is None:
            self._say(translate("ReadingCommands", "No further statement without a tag in this article"))
            return
        self._go(pane, span)
        self._select(pane, span)

    def next_figure(self, step: int = 1) -> None:
        """Select the next figure (-1: the previous one)."""
        pane = self._selection.pane
        if pane is None or pane.article_id is None:
            return
        figures = self._figures.of(pane.article_id)
        if figures is None:
            self._figures.request(pane.article_id)
            self._say(translate("ReadingCommands", "The figures of this article are being read"))
            return
        from corpus.figures.ledger import of_interest

        marked = of_interest(figures, pane.view.source)
        spans = [Span(marked_figure.figure.start, marked_figure.figure.end) for marked_figure in marked]
        span = self._beyond_caret(pane, spans, step)
        if span is None:
            self._say(translate("ReadingCommands", "No further figure in this article"))
            return
        self._go(pane, span)
        self._select(pane, span)

    def next_disputed(self, step: int = 1) -> None:
        """Select the next claim (-1: the previous one) that another contradicts, or that differs in its figure."""
        snapshot, pane = self._selection.snapshot, self._selection.pane
        if snapshot is None or pane is None or pane.article_id is None:
            return
        disputed = self._filter.disputed()
        claims = [claim for claim in snapshot.claims_of(pane.article_id) if claim.id in disputed]
        spans = [claim.span for claim in claims if not claim.orphaned]
        selected = self._selection.claim()
        from_claim = False
        if selected is not None and selected.article == pane.article_id:
            from_claim = True
            pane.view.place_caret(selected.start)
        span = self._beyond_caret(pane, spans, step, past=from_claim)
        if span is None:
            self._say(translate("ReadingCommands", "No further disputed claim in this article"))
            return
        claim = next(claim for claim in claims if claim.span == span)
        self._selection.go_to(Destination(article=pane.article_id, claim=claim.id))
        pane.view.place_caret(span.start)

    def _go(self, pane: Pane, span: Span) -> None:
        self._selection.go_to(Destination(article=pane.article_id, span=span))

    def _beyond_caret(
        self, pane: Pane, spans: Sequence[Span], step: int, *, past: bool = False
    ) -> Span | None:
        """The first of the spans, given in the order of the text, that begins after the beginning of the selection, or
        at the caret or after it; or the last that begins before it. ``past`` excludes one that begins at the caret.

        Tagging leaves the caret at the end of the tagged text, where the next statement begins.
        """
        selected = pane.view.selected_span()
        start = selected.start if selected is not None else pane.view.caret_offset()
        if step < 0:
            return next((span for span in reversed(spans) if span.start < start), None)
        first = start + 1 if past or selected is not None else start
        return next((span for span in spans if span.start >= first), None)


def _covering(statements: Sequence[Span], span: Span) -> tuple[int, int]:
    """The indexes of the first and the last statement that a span touches; between two statements, the first."""
    starts = [statement.start for statement in statements]
    first = max(0, bisect_right(starts, span.start) - 1)
    last = max(first, bisect_right(starts, max(span.start, span.end - 1)) - 1)
    return first, last


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
