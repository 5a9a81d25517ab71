"""Hit tests: from a point of a text's viewport to the claim, handle, count or offset there."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from desktop.reading.text.drawing import LANE_OFFSETS, LINE_WIDTH, CrowdedLine, PaintedClaims
from desktop.reading.text.highlights import LANES, HighlightMark
from desktop.reading.text.painting import HighlightPainter
from desktop.reading.text.text_view import TextView

SLACK = 6
"""Pixels beside a claim's lines that still count as its text, so that small mouse movements do not leave it."""
LINE_SLACK = 0.5
"""Pixels above and below an underline at which the mouse still hits it: half the gap to the next one."""


class HitTest:
    """Hit tests of one view. Points are those of its viewport."""

    def __init__(self, view: TextView, marks: PaintedClaims, painter: HighlightPainter) -> None:
        self._view = view
        self._marks = marks
        self._painter = painter

    def claim_at(self, where: QPoint) -> str | None:
        """The claim at a point: that of the underline or margin bar there, else the shortest over that character."""
        x, y = self._in_document(where)
        geometry = self._view.geometry_of_text
        near = geometry.line_near(y)
        if near is None:
            return None
        paragraph, line = near
        if x < line.left:
            return self._painter.bar_at(paragraph, x, y)
        character = geometry.character_at(x, y)
        if character is None:
            return None
        return self._underlined_at(character, y - line.baseline) or self._covering(character)

    def _underlined_at(self, character: int, below: float) -> str | None:
        """The claim whose underline is ``below`` the baseline under a character."""
        index = self._marks.index
        for mark in index.overlapping(character, character + 1):
            lane = index.lane_of(mark)
            if lane < LANES:
                top = LANE_OFFSETS[lane]
                if top - LINE_SLACK <= below < top + LINE_WIDTH + LINE_SLACK:
                    return mark.id
        return None

    def _covering(self, character: int) -> str | None:
        """The shortest claim over a character, which is the one that colours it."""
        fills = self._marks.index.fills(character, character + 1)
        return fills[0].id if fills else None

    def crowded_at(self, where: QPoint) -> CrowdedLine | None:
        """The ⁺n at a point, which represents claims without an underline there."""
        x, y = self._in_document(where)
        near = self._view.geometry_of_text.line_near(y)
        return self._painter.crowded_at(near[0], x, y) if near is not None else None

    def handle_at(self, where: QPoint) -> str | None:
        """``"start"`` or ``"end"`` if the point is on a handle of the selected claim; else None."""
        return self._painter.handle_at(*self._in_document(where))

    def is_in_text_of(self, mark: HighlightMark, where: QPoint) -> bool:
        """Whether a point is on a claim's lines, including the space between them."""
        geometry = self._view.geometry_of_text
        runs = geometry.runs(mark.start, mark.end)
        x, y = self._in_document(where)
        return (
            bool(runs)
            and geometry.band(runs[0]).top() - SLACK <= y <= geometry.band(runs[-1]).bottom() + SLACK
            and min(run.left for run in runs) - SLACK <= x <= max(run.right for run in runs) + SLACK
            and mark.start <= self.position_at(where) <= mark.end
        )

    def position_at(self, where: QPoint) -> int:
        """The position between characters that is nearest to a point."""
        return self._view.geometry_of_text.position_at(*self._in_document(where))

    def offset_at(self, where: QPoint) -> int:
        """The source offset between characters that is nearest to a point."""
        return self._view.reading_text.offset(self.position_at(where))

    def character_at(self, where: QPoint) -> int | None:
        """The source offset of the character under a point; None beside the text."""
        position = self._view.geometry_of_text.character_at(*self._in_document(where))
        return None if position is None else self._view.reading_text.offset(position)

    def _in_document(self, where: QPoint) -> tuple[float, float]:
        return float(where.x()), float(where.y() + self._view.scroll_value())
