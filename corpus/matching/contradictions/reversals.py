"""Predicates that one statement negates and the other asserts in other words: 没有停船, 就地停航.

Words of one meaning mostly share the character that carries it. So what is negated is compared by its characters, which
needs no list, and only where the other statement negates nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.matching.clauses.clauses import clause_at
from corpus.matching.clauses.irrealis import AHEAD
from corpus.matching.clauses.negations import LIGHT
from corpus.matching.facts.facts import Facts
from corpus.matching.facts.factuality import (
    is_only_wanted,
    is_qualified,
    is_set_apart,
    is_supposed,
    negates_something,
)
from corpus.matching.words import lexicon
from corpus.matching.words.grammar import GRAMMAR, SAYS_LITTLE
from corpus.matching.words.lexicon import Word
from corpus.matching.words.topics import keys_of
from corpus.script import fold

_SKIPPED = frozenset(
    fold(
        "任何 人员 进一步 完全 真正 任一 一个 一名 一次 一起 明显 严重 重大 其他 有关 相关 正式 公开 直接 全部 及时 "
        "立即 主动 再次 继续 曾经 这样 这种 这类 本人"
    ).split()
)
"""Words between a negation and its predicate that are not what is negated."""
_REACH, _NEAR = 12, 6
"""Code points behind a negation within which its clause is read, and within which its predicate begins."""
_TELLING = 4.5
"""Rarity below which a word is too common to matter."""
_LONGEST = 4
"""Code points of the longest word whose characters are compared."""
_PRONOUNS = frozenset(fold("我你他她它"))
_DESCRIBES = re.compile(fold("(?:所?[说讲称])?的"))


def reversed_predicates(a: Facts, b: Facts) -> Iterator[tuple[Word, Word]]:
    """Predicates that ``a`` negates, and words of ``b`` that share an informative character with one."""
    if negates_something(b) or len(a.negations) != 1:
        return
    for head in _heads(a):
        if is_supposed(a, head) or is_set_apart(a, head) or _DESCRIBES.match(a.folded, head.end):
            continue
        if not _is_predicate(head.text):  # 没有保险: that there is a chapter on it does not contradict
            continue
        for word in _words(b):
            if _is_predicate(word.text) and _mean_alike(head.text, word.text) and _happened(b, word):
                yield head, word


def _heads(facts: Facts) -> Iterator[Word]:
    """What each negation negates: the first informative word behind it, or the single character there. It
    negates what describes a thing and not the thing: 不合格的养老院."""
    for _, end in facts.negations:
        clause = facts.clauses[clause_at(facts.clauses, end - 1)]
        words = _words(facts, end, min(clause.end, end + _REACH))
        telling = [word for word in words if word.text not in LIGHT and word.text not in _SKIPPED]
        if telling:
            described = _DESCRIBES.search(facts.folded, end, telling[0].start)
            if described is None and telling[0].start - end <= _NEAR:
                yield telling[0]
        elif end < clause.end:
            yield Word(facts.folded[end], end)


def _words(facts: Facts, start: int = 0, end: int | None = None) -> list[Word]:
    """The informative words and unknown names of a stretch of a statement, in order."""
    last = len(facts.folded) if end is None else end
    return [
        Word(facts.folded[first:behind], first)
        for first, behind in sorted(facts.pieces.items())
        if start <= first and behind <= last and lexicon.rarity(facts.folded[first:behind]) >= _TELLING
    ]


def _mean_alike(head: str, word: str) -> bool:
    """Whether two words are of like meaning, or built alike."""
    return not keys_of(head).isdisjoint(keys_of(word)) or _are_built_alike(head, word)


def _are_built_alike(head: str, word: str) -> bool:
    """Whether a word begins or ends with the same informative character as what is negated: 停船 and 停航, 受伤 and
    扭伤."""
    if len(word) > _LONGEST:
        return False
    shared = {one for one, other in ((head[0], word[0]), (head[-1], word[-1])) if one == other}
    return bool(shared - GRAMMAR - SAYS_LITTLE - _PRONOUNS)


def _is_predicate(word: str) -> bool:
    """Whether a word may be a verb; one that no dictionary has may be anything."""
    return word in lexicon.predicates() or not lexicon.is_known(word)


def _happened(facts: Facts, word: Word) -> bool:
    clause = facts.clauses[clause_at(facts.clauses, word.start)]
    if AHEAD.search(facts.folded, clause.start, word.start) or is_only_wanted(facts, word.start):
        return False
    return not is_supposed(facts, word) and not is_qualified(facts, word.start)
