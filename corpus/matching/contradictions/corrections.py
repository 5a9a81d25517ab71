"""What a statement corrects: it denies one thing and often states another: 报警的不是园方，而是路人; 根本没有起火.

A correction replies to somebody who has said it. So a statement that asserts what is corrected is contradicted,
whatever the two predicates are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.matching.facts.facts import Facts
from corpus.matching.facts.factuality import is_set_apart, is_supposed
from corpus.matching.words.grammar import SAYS_LITTLE
from corpus.matching.words.lexicon import Word
from corpus.matching.words.topics import Term, group_keys
from corpus.script import fold

_MOST = 0.5
"""Share of the terms of a contrast that the other statement must exceed. Chosen: 而非统一的国际标准 puts aside no
standard, but that there is one for all."""
_SAID = "(?:[^，。；：]{0,6}所?[说讲称指]的)?"
"""Who has said what is put aside: 不是官方说的八万人."""
_NOT_ALONE = "(?!只|仅|唯一|[^，。；：]{1,10}(?:独有|特有|独创|个例|孤例|例外))"
"""Who says that something is not the only case does not put it aside: 并非江州独有."""
_CONTRAST = re.compile(
    fold(
        f"不[是在]{_NOT_ALONE}{_SAID}([^，。；：]{{1,14}})"
        f"|[并绝而]非{_NOT_ALONE}{_SAID}([^，。；：]{{1,14}})"
        "|(?:根本|压根|从来|实际上?|其实)就?(?:没有?|不)([^，。；：]{1,12})"
    )
)
"""A negation that answers somebody, with what it puts aside: to the end of its clause, and no further than a short name
goes."""
_DOUBTED = re.compile(fold("(?:所谓|哪[有来]|何来|说好的)([^，。；：]{1,6})"))
"""A word that doubts the thing behind it, with that thing."""


def corrected(a: Facts, b: Facts) -> Iterator[tuple[Word, Word]]:
    """What ``a`` puts aside and ``b`` asserts, in pairs of a word of each."""
    for found in _CONTRAST.finditer(a.folded):
        named = _named(a, b, *found.span(found.lastindex or 0))
        said = [(term, words) for term, words in named if words]
        if len(said) > _MOST * len(named):
            yield from _pairs(said)
    for found in _DOUBTED.finditer(a.folded):
        if not _has_figure(a, *found.span(1)):  # 所谓三千多个图书角: the number is doubted
            yield from _pairs(_named(a, b, *found.span(1))[:1])


def _named(a: Facts, b: Facts, start: int, end: int) -> list[tuple[Term, list[Word]]]:
    """The terms of a stretch of ``a``, each with the words by which ``b`` asserts it."""
    return [(term, list(_asserted(term, b))) for term in _telling(a) if start <= term.start < end]


def _pairs(said: list[tuple[Term, list[Word]]]) -> Iterator[tuple[Word, Word]]:
    yield from ((Word(term.text, term.start), word) for term, words in said for word in words)


def _asserted(term: Term, facts: Facts) -> Iterator[Word]:
    """The words by which a statement asserts what a term of another one says."""
    for other in _telling(facts):
        word = Word(other.text, other.start)
        if (
            _is_said(term, other)
            and not facts.negates(word)
            and not is_supposed(facts, word)
            and not is_set_apart(facts, word)
        ):
            yield word


def _has_figure(facts: Facts, start: int, end: int) -> bool:
    return any(start <= figure.start - facts.statement.start < end for figure in facts.figures)


def _is_said(term: Term, other: Term) -> bool:
    """Whether two terms are one word, or one is a part of the other, or they are close in meaning."""
    related = not frozenset(group_keys(term.text)).isdisjoint(group_keys(other.text))
    return related or term.text in other.text or other.text in term.text


def _telling(facts: Facts) -> list[Term]:
    """The terms of a statement that are more than a figure and common characters."""
    return [
        term
        for topic in facts.topics
        for term in topic
        if not term.is_figure and not SAYS_LITTLE.issuperset(term.text)
    ]
