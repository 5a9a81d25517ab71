"""Two versions of one article compared: what the view of versions shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.model import Claim
from corpus.versions.differences import Difference, differences
from corpus.versions.fates import ClaimFate, fates


@dataclass(frozen=True, slots=True)
class VersionComparison:
    """How two versions differ, and what became of the claims."""

    differences: tuple[Difference, ...]
    """All of them, in order…"""
    telling: tuple[Difference, ...]
    """…and without those that are only of punctuation, blanks, width, case or script."""
    fates: tuple[ClaimFate, ...]


def compare_versions(old: str, new: str, claims: Sequence[Claim]) -> VersionComparison:
    """Compare two texts of an article. ``claims``: those whose places are in ``new``, and the orphans."""
    return VersionComparison(
        differences(old, new), differences(old, new, ignore_layout=True), fates(old, new, claims)
    )
