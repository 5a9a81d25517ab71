"""The two texts with the bands between them, and moving from difference to difference."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from corpus.model import Article, Claim, Span, TextVersion
from corpus.snapshot import Snapshot
from corpus.versions.differences import Difference
from corpus.versions.fates import ClaimFate
from desktop.look.theme import Theme
from desktop.reading.text.claim_marks import NEUTRAL
from desktop.reading.versions.bands import Bands
from desktop.reading.versions.loading import LoadedVersions
from desktop.reading.versions.locked_scrolling import LEVEL, LockedScrolling
from desktop.reading.versions.side_head import SideHead
from desktop.reading.versions.version_text import VersionMark, VersionText
from desktop.reading.versions.version_words import VersionWords
from desktop.widgets.layouts import flush_column, flush_row


class VersionSides(QWidget):
    """The old version on the left, the new one on the right."""

    stepped = Signal()
    """Another difference has become current."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = VersionWords(self)
        self.old, self.new = VersionText(theme, old=True), VersionText(theme, old=False)
        self.old.setObjectName("oldText")
        self.new.setObjectName("newText")
        self._heads = SideHead(theme), SideHead(theme)
        self.bands = Bands(theme, self.old, self.new, self)
        row = flush_row(self)
        row.addWidget(self._side(self._heads[0], self.old), 1)
        row.addWidget(self.bands)
        row.addWidget(self._side(self._heads[1], self.new), 1)
        self._scrolling = LockedScrolling(self.old, self.new, self)
        self._marked: Sequence[Difference] = ()
        self._current = -1
        self.bands.chosen.connect(self.go_to)

    def _side(self, head: SideHead, text: VersionText) -> QWidget:
        side = QWidget()
        column = flush_column(side)
        column.addWidget(head)
        column.addWidget(text, 1)
        return side

    def set_type(self, size: int, *, serif: bool) -> None:
        """The size of both texts in pixels, and their face."""
        for text in (self.old, self.new):
            text.set_type(size, serif=serif)

    # What is shown

    def show_texts(self, row: Article, letter: str, loaded: LoadedVersions) -> None:
        """Show two versions; a text that is shown already keeps its scroll position."""
        sides = ((self.old, self._heads[0], loaded.old), (self.new, self._heads[1], loaded.new))
        for text, head, version in sides:
            if version is None:
                continue
            in_use = version.id == row.text
            remark = self.tr("in use") if in_use else self.tr("earlier, read-only")
            name = self._words.version_of(loaded.number(version.id), version.created)
            head.show_side(row, letter, name, remark, in_use=in_use)
            self._show_text(text, row, version)

    def _show_text(self, text: VersionText, row: Article, version: TextVersion) -> None:
        if text.article != row or text.source != version.content:
            text.show_article(row, version.content, version.blocks)

    def show_differences(self, marked: Sequence[Difference], along: Sequence[Difference]) -> None:
        """Mark the differences ``marked``, and scroll along all of ``along``."""
        self._scrolling.use(along)
        if marked == self._marked:
            return
        self._marked, self._current = marked, -1
        self.old.show_differences([difference.old for difference in marked])
        self.new.show_differences([difference.new for difference in marked])
        self.bands.show_differences(marked)
        self.stepped.emit()

    def show_claims(self, fates: Sequence[ClaimFate], placed: Iterable[Claim], snapshot: Snapshot) -> None:
        """Underline the claims: on the left where they were, on the right those ``placed`` in that version."""
        old = [
            VersionMark(fate.old, _colour(claim, snapshot), claim.orphaned)
            for fate in fates
            if fate.old is not None and (claim := snapshot.claims.get(fate.claim)) is not None
        ]
        new = [VersionMark(claim.span, _colour(claim, snapshot), orphaned=False) for claim in placed]
        self.old.show_marks(old)
        self.new.show_marks(new)

    # Going

    @property
    def current(self) -> int:
        """The index of the current difference; -1 for none."""
        return self._current

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) difference, cyclically."""
        count = len(self._marked)
        if count:
            start = self._current if self._current >= 0 or step > 0 else 0
            self.go_to((start + step) % count)

    def go_to(self, number: int) -> None:
        """Show a difference on both sides."""
        if not 0 <= number < len(self._marked):
            return
        self._current = number
        for part in (self.old, self.new, self.bands):
            part.set_current(number)
        difference = self._marked[number]
        self.point_out(None, None)
        self._bring(difference.old.start, difference.new.start)
        self.stepped.emit()

    def show_places(self, old: Span | None, new: Span | None) -> None:
        """Show and outline a place on each side; None: none there."""
        self.point_out(old, new)
        self._bring(old.start if old is not None else None, new.start if new is not None else None)

    def point_out(self, old: Span | None, new: Span | None) -> None:
        """Outline places that are not differences."""
        self.old.point_out(old)
        self.new.point_out(new)

    def _bring(self, old: int | None, new: int | None) -> None:
        """Scroll an offset of each side to the same height; a side without one follows the other."""
        self._scrolling.hold(old is not None and new is not None)
        if new is not None:
            self.new.scroll_to(new, animate=False, share=LEVEL)
        if old is not None:
            self.old.scroll_to(old, animate=False, share=LEVEL)
        self._scrolling.hold(False)
        self.bands.update()

    # Words

    def words_of(self, difference: Difference) -> tuple[str, str]:
        """The words of a difference in the old and in the new version."""
        old, new = self.old.source, self.new.source
        return old[difference.old.start : difference.old.end], new[difference.new.start : difference.new.end]

    def copied(self) -> str:
        """The text to copy: the selected text, else the current difference, before and after."""
        for text in (self.new, self.old):
            span = text.selected_span()
            if span is not None:
                return text.source[span.start : span.end]
        if not 0 <= self._current < len(self._marked):
            return ""
        before, after = self.words_of(self._marked[self._current])
        return self.tr("“{before}” → “{after}”").format(before=before, after=after)


def _colour(claim: Claim, snapshot: Snapshot) -> str:
    tag = snapshot.tags.get(claim.tags[0]) if claim.tags else None
    return tag.colour if tag is not None else NEUTRAL
