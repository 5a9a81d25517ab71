"""Whether two statements are the same word for word except that one has another word in the place of one:
废水达标, 废气达标; 在机场查获, 在港口查获.

Nothing else distinguishes such statements: they share nearly all words, and an encoder finds them as close as
paraphrases. Only nouns are compared: no short list can say whether two verbs mean the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from corpus.matching.facts.facts import Facts
from corpus.matching.words import lexicon
from corpus.matching.words.topics import group_keys
from corpus.model import Span
from corpus.script import fold

_TWINS = 0.6
"""Share of the longer statement that both must have for what differs to be a word and no paraphrase. Chosen."""
_LONGEST = 6
"""Code points of such a place. Chosen."""
_PEOPLE = re.compile(fold("[民众客人者员户童]$|孩子|家庭"))
"""Words for people: 居民, 住户."""
_WHEN_OR_WITH_WHAT = re.compile(
    fold(
        "^[比较跟同与][上前去往此之]|^[每白昨今明前后当整全本上下](?:天|日|晚|夜|年|月|周|季)|^(?:[早晚中]上?|上|下|傍)[午晚晨间]"
        "|^[早晚]上$|期间$|时候$|同期$|^黄昏$|^半夜$|^深夜$|^凌晨$|^清晨$"
    )
)
"""Words that say when something is or with what it is compared, and name nothing: 每天, 较前."""
_SPEAKS = re.compile(
    fold(
        "(?:方面|昨日|今日|[已则也])?(?:说(?!明)|称|表示|认为|指出|宣布|通报|公布|透露|介绍|强调|证实|承认|否认|回应)"
    )
)
"""The text behind the speaker of a statement: 交通局表示, …"""


def substituted(a: Facts, b: Facts) -> tuple[str, str] | None:
    """The first words that stand in one place of two statements that are else the same, as the texts have them, if
    there are any that may mean something else."""
    longer = max(len(a.folded), len(b.folded))
    if min(len(a.folded), len(b.folded)) < _TWINS * longer:
        return None
    matcher = SequenceMatcher(None, a.folded, b.folded, autojunk=False)
    if sum(block.size for block in matcher.get_matching_blocks()) < _TWINS * longer:
        return None
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind != "replace" or max(end - start, last - first) > _LONGEST:
            continue
        here, there = list(_nouns(a, start, end)), list(_nouns(b, first, last))
        if here and there and not _alike(a, here, b, there):
            return a.words_at(here[0]), b.words_at(there[0])
    return None


def _nouns(facts: Facts, start: int, end: int) -> Iterator[Span]:
    """The words for things that a place of a statement overlaps."""
    for at, stop in facts.pieces.items():
        if at < end and start < stop and _names_a_thing(facts, at, stop):
            yield Span(at, stop)


def _names_a_thing(facts: Facts, start: int, end: int) -> bool:
    """Whether a word names a thing: no verb, for which there are more words of like meaning than any list has, no
    people, who are called by many names, not the speaker of the statement, and no figure."""
    text = facts.folded[start:end]
    if (
        any(text in known for known in _no_nouns())
        or _PEOPLE.search(text)
        or _WHEN_OR_WITH_WHAT.search(text)
        or _SPEAKS.match(facts.folded, end)
    ):
        return False
    first = facts.statement.start
    measured = (*facts.figures, *facts.dates)
    return not any(figure.start - first < end and start < figure.end - first for figure in measured)


def _no_nouns() -> tuple[frozenset[str], ...]:
    return lexicon.verbs(), lexicon.actions(), lexicon.adverbs()


def _alike(a: Facts, here: list[Span], b: Facts, there: list[Span]) -> bool:
    """Whether a word of one place may mean the same as one of the other."""
    return any(
        _may_mean_the_same(a.folded[one.start : one.end], b.folded[other.start : other.end])
        for one in here
        for other in there
    )


def _may_mean_the_same(one: str, other: str) -> bool:
    """Whether two words are forms of each other, related, or long and short. Nouns that only share a character are
    often of one kind: 废水, 废气."""
    if lexicon.usual_form(one) == lexicon.usual_form(other):
        return True
    if not set(group_keys(one)).isdisjoint(group_keys(other)):
        return True
    shorter, longer = sorted((one, other), key=len)
    rest = iter(longer)
    return all(character in rest for character in shorter)
