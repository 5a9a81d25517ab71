"""What a statement says not to be so, to put something else in its place: 报警的不是园方，而是路人; 根本没有起火.

Who corrects answers somebody who has said it. So the other statement that asserts what is put aside is contradicted,
whatever the two predicates are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.matching.facts import Facts
from corpus.matching.grammar import SAYS_LITTLE
from corpus.matching.lexicon import Word
from corpus.matching.topics import Term, group_keys
from corpus.script import fold

_SAID = "(?:[^，。；：]{0,6}所?[说讲称指]的)?"
"""Who has said what is put aside: 不是官方说的八万人."""
_PUT_ASIDE = re.compile(
    fold(
        f"不[是在]{_SAID}([^，。；：]{{1,14}})"
        f"|[并绝而]非{_SAID}([^，。；：]{{1,14}})"
        "|(?:所谓|哪[有来]|何来|说好的|什么)([^，。；：]{1,6})"
        "|(?:根本|压根|从来|实际上?|其实)就?(?:没有?|不)([^，。；：]{1,12})"
    )
)
"""A correction, with what it puts aside: to the end of its clause, and no further than a short name goes."""


def corrected(a: Facts, b: Facts) -> Iterator[tuple[Word, Word]]:
    """What ``a`` puts aside and ``b`` asserts."""
    for found in _PUT_ASIDE.finditer(a.folded):
        start, end = found.span(found.lastindex or 0)
        for term in _told(a):
            if not start <= term.start < end:
                continue
            for other in _told(b):
                word = Word(other.text, other.start)
                if _is_said(term, other) and not b.negates(word):
                    yield Word(term.text, term.start), word


def _is_said(term: Term, other: Term) -> bool:
    """Whether two terms are one word, or one is a part of the other, or they are close in meaning."""
    related = not frozenset(group_keys(term.text)).isdisjoint(group_keys(other.text))
    return related or term.text in other.text or other.text in term.text


def _told(facts: Facts) -> list[Term]:
    return [
        term
        for topic in facts.topics
        for term in topic
        if not term.is_figure and not SAYS_LITTLE.issuperset(term.text)
    ]
