"""The emphasised parts of one text: the selected claim, search hits, a flash, the letters of link mode and others.

Spans are given in code points of the stored text. Painted ranges are positions of the document shown;
:meth:`Emphasis.use_text` recomputes them when another reading of the text is shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from corpus.model import Span
from desktop.look.theme import Theme
from desktop.reading.text.figure_dots import FigureDots
from desktop.reading.text.reading_text import ReadingText

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

    from corpus.figures.ledger import LedgerFigure

Stretch = tuple[int, int]
"""First position and the one after the last, in the document shown."""


class Emphasis(QObject):
    """Set by the components that manage selection, search and hovering; read by the painter. Claims are identities."""

    changed = Signal()
    """Something must be repainted."""
    overview_changed = Signal()
    """The selected claim or the hits have changed, which the ruler shows too."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ReadingText("")
        self._hits: tuple[Span, ...] = ()
        self._current_hit: Span | None = None
        self._judged: Span | None = None
        self._shared: tuple[Span, ...] = ()
        self._pulse: QVariantAnimation | None = None
        self.selected: str | None = None
        self.hovered: str | None = None
        self.link_source: str | None = None
        self.drop_target: str | None = None
        self.letters: Mapping[str, str] = {}
        """The letters of link mode by claim."""
        self.fresh: Mapping[str, float] = {}
        """Claims that arrived recently from others, with the strength of their mark, up to 1."""
        self.resized: Stretch | None = None
        """The range of the selected claim if its handle were released now."""
        self.figures = FigureDots()
        self.hit_stretches: list[Stretch] = []
        self.shared_stretches: list[Stretch] = []
        """Passages that occur in another article as well."""
        self.current_hit_stretch: Stretch | None = None
        self.judged_stretch: Stretch | None = None
        self.judged_relation = ""
        self.flash_stretch: Stretch | None = None
        self.flash_strength = 0.0
        """From 1, when the flash starts, to 0."""

    def use_text(self, text: ReadingText) -> None:
        """Place everything in another reading of the text, or in another text. A flash or a resize ends."""
        self._text = text
        self.resized = None
        self.flash_stretch = None
        self._place()

    def clear_spans(self) -> None:
        """Remove hits, figures and the suggestion under review, because another article is shown."""
        self._hits, self._current_hit, self._judged = (), None, None
        self._shared = ()
        self.figures = FigureDots()
        self._place()
        self.changed.emit()

    # Claims

    def set_selected(self, claim: str | None) -> None:
        """Paint one claim as selected, with handles at its ends."""
        if claim != self.selected:
            self.selected = claim
            self.changed.emit()
            self.overview_changed.emit()

    def set_hovered(self, claim: str | None) -> None:
        """Outline one claim as hovered."""
        if claim != self.hovered:
            self.hovered = claim
            self.changed.emit()

    def set_link_source(self, claim: str | None) -> None:
        """Outline the source claim of a link."""
        self.link_source = claim
        self.changed.emit()

    def set_drop_target(self, claim: str | None) -> None:
        """Outline, dashed, the claim that would accept what is being dragged."""
        self.drop_target = claim
        self.changed.emit()

    def set_letters(self, letters: Mapping[str, str]) -> None:
        """Set the letters of link mode by claim; empty when it ends."""
        self.letters = dict(letters)
        self.changed.emit()

    def set_fresh(self, claims: Mapping[str, float]) -> None:
        """Mark claims that arrived recently from others."""
        if claims != self.fresh:
            self.fresh = dict(claims)
            self.changed.emit()

    def preview_resize(self, stretch: Stretch | None) -> None:
        """Paint the selected claim as if it had this range."""
        self.resized = stretch
        self.changed.emit()

    # Spans

    @property
    def hits(self) -> tuple[Span, ...]:
        """The search hits, in the order of the text."""
        return self._hits

    def set_hits(self, hits: Sequence[Span], current: Span | None = None) -> None:
        """Mark search hits; ``current``: the hit visited last."""
        self._hits, self._current_hit = tuple(sorted(hits)), current
        self._place()
        self.changed.emit()
        self.overview_changed.emit()

    def set_shared(self, spans: Sequence[Span]) -> None:
        """Mark the passages that occur in another article as well, given in the order of the text."""
        if tuple(spans) != self._shared:
            self._shared = tuple(spans)
            self._place()
            self.changed.emit()

    def set_judged(self, span: Span | None, relation: str = "") -> None:
        """Outline, dashed, one end of the suggested link under review."""
        if (span, relation) != (self._judged, self.judged_relation):
            self._judged, self.judged_relation = span, relation
            self._place()
            self.changed.emit()

    def set_figures(self, figures: Sequence[LedgerFigure]) -> None:
        """Put dots under exactly these figures, given in the order of the text."""
        self.figures = FigureDots(figures)
        self.changed.emit()

    def _place(self) -> None:
        self.hit_stretches = [self._text.positions(hit.start, hit.end) for hit in self._hits]
        self.current_hit_stretch = self._stretch(self._current_hit)
        self.shared_stretches = [self._text.positions(span.start, span.end) for span in self._shared]
        self.judged_stretch = self._stretch(self._judged)

    def _stretch(self, span: Span | None) -> Stretch | None:
        return self._text.positions(span.start, span.end) if span is not None else None

    # Flash

    def flash(self, span: Span | None) -> None:
        """Let a span flash once; with reduced motion it is outlined until :meth:`dismiss_flash`. None ends a flash."""
        if self._pulse is not None:
            self._pulse.stop()
        self.flash_stretch = self._stretch(span)
        self.flash_strength = 1.0
        duration = self._theme.motion("pulse")
        if span is not None and duration:
            self._pulse = self._pulse or self._make_pulse()
            self._pulse.setDuration(duration)
            self._pulse.start()
        self.changed.emit()

    def dismiss_flash(self) -> None:
        """End a flash that does not fade by itself, because motion is reduced."""
        if self.flash_stretch is not None and not self._theme.motion("pulse"):
            self.flash(None)

    def _make_pulse(self) -> QVariantAnimation:
        # Imported for the first flash, which does not happen at a start.
        from PySide6.QtCore import QVariantAnimation

        pulse = QVariantAnimation(self)
        pulse.setStartValue(1.0)
        pulse.setEndValue(0.0)
        pulse.valueChanged.connect(self._fade)
        pulse.finished.connect(lambda: self.flash(None))
        return pulse

    def _fade(self, strength: float) -> None:
        self.flash_strength = float(strength)
        self.changed.emit()
