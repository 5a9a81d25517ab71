"""The comparison of two versions of an article, for the view of versions."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.versions.differences import Difference, differences, telling


@dataclass(frozen=True, slots=True)
class VersionComparison:
    """The differences of two versions."""

    differences: tuple[Difference, ...]
    """All differences, in order."""
    telling: tuple[Difference, ...]
    """The differences that are not only of punctuation, white space, width, case or script."""


def compare_versions(old: str, new: str) -> VersionComparison:
    """Compare two texts of an article."""
    found = differences(old, new)
    return VersionComparison(found, telling(old, new, found))
