"""Two versions of one article compared: what the view of versions shows."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.versions.differences import Difference, differences, telling


@dataclass(frozen=True, slots=True)
class VersionComparison:
    """How two versions differ."""

    differences: tuple[Difference, ...]
    """All of them, in order…"""
    telling: tuple[Difference, ...]
    """…and without those that are only of punctuation, blanks, width, case or script."""


def compare_versions(old: str, new: str) -> VersionComparison:
    """Compare two texts of an article."""
    told = differences(old, new)
    return VersionComparison(told, telling(old, new, told))
