"""The rows of the list of fates."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.model import Claim
from corpus.snapshot import Snapshot
from corpus.versions.fates import ClaimFate, Fate
from desktop.reading.versions.fate_list import FateRow
from desktop.reading.versions.version_words import VersionWords


def fate_rows(
    fates: Sequence[ClaimFate],
    snapshot: Snapshot,
    texts: tuple[str, str],
    numbers: tuple[int, int],
    words: VersionWords,
    kept: frozenset[str],
) -> list[FateRow]:
    """The rows for these fates. ``texts`` and ``numbers``: of the old and the new version; ``kept``: the orphans that
    stay orphans by decision."""
    digits = snapshot.digits()
    rows = []
    for fate in fates:
        claim = snapshot.claims.get(fate.claim)
        if claim is None:
            continue
        tag = snapshot.tags.get(claim.tags[0]) if claim.tags else None
        place, quote = _place_and_quote(fate, claim, texts, numbers, words)
        now, remark = _now_and_remark(fate, claim, snapshot, texts[1], words)
        if fate.claim in kept:
            now = words.left()
        digit = digits.get(tag.id) if tag is not None else None
        language = snapshot.articles[claim.article].language
        rows.append(FateRow(fate, tag, digit, place, quote, now, remark, fate.claim in kept, language))
    return rows


def _place_and_quote(
    fate: ClaimFate, claim: Claim, texts: tuple[str, str], numbers: tuple[int, int], words: VersionWords
) -> tuple[str, str]:
    if fate.old is None:
        return words.fate(fate.fate), claim.quote
    return words.place(numbers[0], texts[0], fate.old.start), texts[0][fate.old.start : fate.old.end]


def _now_and_remark(
    fate: ClaimFate, claim: Claim, snapshot: Snapshot, new: str, words: VersionWords
) -> tuple[str, str]:
    if fate.fate is Fate.ORPHANED:
        near = words.nothing_like_it()
        if fate.nearest is not None:
            near = words.nearest(new[fate.nearest.start : fate.nearest.end])
        return near, words.resting(len(snapshot.links_of(claim.id)))
    if fate.fate is Fate.FIGURES:
        return words.figures(fate), ""
    return (claim.quote, "") if fate.fate is Fate.WORDS else ("", "")
