"""The texts of the comparison of two versions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from corpus.segmentation import paragraph_number
from corpus.versions.differences import Difference, DifferenceKind
from corpus.versions.fates import ClaimFate, Fate
from desktop.words.filling import filled
from desktop.words.wording import time_text


class VersionWords(QObject):
    """Qt collects plural forms only from ``tr``, so this is a QObject."""

    def version(self, number: int) -> str:
        """The name of a version, by number from 1."""
        return self.tr("Version {number}").format(number=number)

    def version_of(self, number: int, created: str) -> str:
        """A version with the date on which it was imported."""
        return f"{self.version(number)}  {time_text(created)}"

    def place(self, number: int, text: str, offset: int) -> str:
        """A paragraph of a version."""
        paragraph = paragraph_number(text, offset)
        return filled(self.tr("{version} ¶{paragraph}"), version=self.version(number), paragraph=paragraph)

    def summary(self, differences: Sequence[Difference]) -> str:
        """The number of differences of each kind."""
        kinds = [difference.kind for difference in differences]
        added, removed, changed = (
            kinds.count(kind)
            for kind in (DifferenceKind.ADDED, DifferenceKind.REMOVED, DifferenceKind.CHANGED)
        )
        parts = (
            (added, self.tr("%Ln added", "", added)),
            (removed, self.tr("%Ln removed", "", removed)),
            (changed, self.tr("%Ln changed", "", changed)),
        )
        return self.tr(", ").join(words for count, words in parts if count)

    def heading(self, differences: Sequence[Difference], current: int, *, any_left_out: bool) -> str:
        """The heading above the texts: which difference is shown, and how many there are of each kind. Without
        differences it says whether those of punctuation and blanks are left out."""
        if differences:
            return f"{self.counted(current, len(differences))}   {self.summary(differences)}"
        return self.tr("Only punctuation and blanks differ.") if any_left_out else ""

    def counted(self, current: int, total: int) -> str:
        """Which difference is shown, of how many."""
        if current < 0:
            return self.tr("%Ln change(s)", "", total)
        return self.tr("{number} of {total}").format(number=current + 1, total=total)

    def fate(self, fate: Fate) -> str:
        """What became of a claim."""
        return {
            Fate.ORPHANED: self.tr("Orphaned"),
            Fate.FIGURES: self.tr("Other figures"),
            Fate.WORDS: self.tr("Other words"),
            Fate.SAME: self.tr("Unchanged"),
        }[fate]

    def figures(self, fate: ClaimFate) -> str:
        """The figures of a claim before and after."""
        before, after = (self.tr(", ").join(side) for side in fate.figures)
        nothing = self.tr("none")
        return self.tr("{before} → {after}").format(before=before or nothing, after=after or nothing)

    def nearest(self, words: str) -> str:
        """The passage of the new version that is most similar to an orphan's."""
        return self.tr("Most similar: {words}").format(words=words)

    def nothing_like_it(self) -> str:
        """Says that the new version has no passage similar to an orphan's."""
        return self.tr("Nothing similar in this version")

    def left(self) -> str:
        """Says that somebody decided that an orphan stays one."""
        return self.tr("Left orphaned in this version")

    def resting(self, links: int) -> str:
        """Says that the links of an orphan are kept."""
        return (
            self.tr("%Ln link(s) are inactive until it has a place", "", links)
            if links
            else self.tr("No links")
        )
