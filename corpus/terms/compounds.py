"""Compounds: words that occur together so regularly that they are one word (进站 and 量, or the parts of an unknown
name).

Two neighbours become one word if they occur together at least :data:`LEAST` times in the project, significantly by
the log-likelihood ratio (Dunning 1993), and if one of them hardly occurs without the other. A second pass finds
compounds of three and four parts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from corpus.terms.classes import WordClass, class_of, flag_of
from corpus.terms.stop_words import listed

LEAST = 3
"""Least number of occurrences of a compound. Chosen: two may be a sentence and its repetition."""
LONGEST = 10
"""Greatest number of characters of a compound. Chosen: longer ones are phrases."""
CHANCE = 15.13
"""Log-likelihood from which a co-occurrence is significant at p < 0.0001 (χ² with one degree of freedom). The level is
low because thousands of pairs are tested."""
BOUND = 0.5
"""Least share of the occurrences of a part that are in the compound. Chosen."""
ROUNDS = 2
"""Passes over the texts. The second one joins compounds of three and four parts."""
_PARTS = (WordClass.NOUN, WordClass.NAME, WordClass.ADJECTIVE, WordClass.VERB)
"""Classes of the first part of a compound."""


@dataclass(frozen=True, slots=True)
class CutPiece:
    """A word of a text, or several joined to one."""

    word: str
    known: WordClass
    start: int
    end: int
    """Code points of the stored text."""
    spelling: str
    """As the text has it."""
    follows: bool
    """Whether it directly follows the previous one."""


Pair = tuple[str, str]


def joined(lines: Sequence[list[CutPiece]]) -> list[list[CutPiece]]:
    """The pieces of all texts, with each compound as one piece."""
    found = mended(lines)
    for _ in range(ROUNDS):
        compounds = _compounds(found)
        if not compounds:
            break
        found = [_merge(line, compounds) for line in found]
    return found


def mended(lines: Sequence[list[CutPiece]]) -> list[list[CutPiece]]:
    """The pieces with new words segmented in the same way everywhere: if 汐州 is a word of the project, 汐 and 州市
    become 汐州 and 市. A new word is not in the dictionary and was segmented as one word at least twice."""
    counted = Counter(piece.word for line in lines for piece in line if piece.known is WordClass.NAME)
    new = {word for word, count in counted.items() if count > 1 and flag_of(word) is None}
    openings = {word[:1] for word in new}
    return [_mend(line, new, openings) if new else line for line in lines]


def _mend(line: Sequence[CutPiece], new: set[str], openings: set[str]) -> list[CutPiece]:
    done: list[CutPiece] = []
    for piece in line:
        previous = done[-1] if done else None
        if previous is None or not piece.follows or len(previous.word) > 1 or previous.word not in openings:
            done.append(piece)
            continue
        length = next((n for n in range(len(piece.word), 0, -1) if previous.word + piece.word[:n] in new), 0)
        # A piece whose spelling has another length than its word cannot be split.
        if not length or not len(piece.word) == len(piece.spelling) == piece.end - piece.start:
            done.append(piece)
            continue
        done.pop()
        done.extend(_recut(previous, piece, length))
    return done


def _recut(previous: CutPiece, piece: CutPiece, length: int) -> Iterable[CutPiece]:
    at = piece.start + length
    whole, spelled = previous.word + piece.word[:length], previous.spelling + piece.spelling[:length]
    yield CutPiece(whole, WordClass.NAME, previous.start, at, spelled, previous.follows)
    rest = piece.word[length:]
    if rest:
        yield CutPiece(rest, class_of(rest, flag_of(rest)), at, piece.end, piece.spelling[length:], True)


def _compounds(lines: Sequence[list[CutPiece]]) -> dict[Pair, float]:
    """The pairs that form one word, with their log-likelihood ratio."""
    words: Counter[str] = Counter()
    pairs: Counter[Pair] = Counter()
    known: dict[str, WordClass] = {}
    for line in lines:
        words.update(piece.word for piece in line)
        known.update({piece.word: piece.known for piece in line})
        pairs.update(_pairs(line))
    total = sum(words.values())
    scores = {}
    for (one, other), both in pairs.items():
        whole = one + other
        if whole in words and known[whole] is not WordClass.FUNCTION:
            scores[one, other] = float("inf")
        elif both >= LEAST and _bound(both, words[one], words[other], known[one]):
            score = association(both, words[one], words[other], total)
            if score >= CHANCE:
                scores[one, other] = score
    return scores


def _pairs(line: Sequence[CutPiece]) -> Iterable[Pair]:
    stopped = listed()
    for one, other in pairwise(line):
        if (
            other.follows
            and one.known in _PARTS
            and other.known in (WordClass.NOUN, WordClass.NAME)
            and len(one.word) + len(other.word) <= LONGEST
            and one.word not in stopped
            and other.word not in stopped
        ):
            yield one.word, other.word


def _bound(both: int, one: int, other: int, known: WordClass) -> bool:
    shares = both / one, both / other
    if known is WordClass.VERB:
        # A verb and its object also occur together, so both parts must hardly occur alone.
        return min(shares) >= BOUND
    return max(shares) >= BOUND


def association(both: int, one: int, other: int, total: int) -> float:
    """Dunning's log-likelihood ratio of a pair with ``both`` occurrences; 0 if it is not more frequent than by chance.
    ``one`` and ``other`` are the numbers of occurrences of its parts among ``total`` words."""
    if both * total <= one * other:
        return 0.0
    cells = (
        (both, one, other),
        (one - both, one, total - other),
        (other - both, total - one, other),
        (total - one - other + both, total - one, total - other),
    )
    return 2 * sum(seen * log(seen * total / (row * column)) for seen, row, column in cells if seen > 0)


def _merge(line: Sequence[CutPiece], compounds: Mapping[Pair, float]) -> list[CutPiece]:
    merged: list[CutPiece] = []
    place = 0
    while place < len(line):
        piece = line[place]
        after = line[place + 1] if place + 1 < len(line) else None
        score = _score(piece, after, compounds)
        later = line[place + 2] if place + 2 < len(line) else None
        if after is None or not score or (later is not None and _score(after, later, compounds) > score):
            merged.append(piece)
            place += 1
            continue
        known = WordClass.NAME if after.known is WordClass.NAME else WordClass.NOUN
        merged.append(
            CutPiece(
                piece.word + after.word,
                known,
                piece.start,
                after.end,
                piece.spelling + after.spelling,
                piece.follows,
            )
        )
        place += 2
    return merged


def _score(one: CutPiece, other: CutPiece | None, compounds: Mapping[Pair, float]) -> float:
    if other is None or not other.follows:
        return 0.0
    return compounds.get((one.word, other.word), 0.0)
