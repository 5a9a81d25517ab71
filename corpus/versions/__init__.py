"""Two versions of one text: where they differ, and what became of the claims."""

from corpus.versions.comparison import VersionComparison, compare_versions
from corpus.versions.differences import Difference, DifferenceKind, differences
from corpus.versions.fates import ClaimFate, Fate, fates

__all__ = [
    "ClaimFate",
    "Difference",
    "DifferenceKind",
    "Fate",
    "VersionComparison",
    "compare_versions",
    "differences",
    "fates",
]
