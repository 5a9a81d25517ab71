"""What can be read off one statement and laid beside another: its words, figures, years and places.

Nothing here is a guess about meaning; what is compared is what the text has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from corpus.figures import Figure, FigureKind
from corpus.matching import lexicon
from corpus.matching.grammar import FUNCTION_WORDS, GRAMMAR
from corpus.matching.lexicon import Word
from corpus.matching.statements import LONGEST, NO_QUANTITY
from corpus.matching.suggestion import Statement
from corpus.script import fold

_CLAUSE_END = re.compile(r"[，。；：、！？,;:!?\n「」“”‘’『』（）()—…\"]+")
_NUMERAL = re.compile(r"[0-9〇一二三四五六七八九十百千万亿兆两几半.%]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PERIOD = re.compile("去年|前年|明年|后年|上年|今年|历年|往年|同期|上季|下季|上月|下月|旧年")
_TELLS_NOTHING = re.compile(rf"[\W\d_{''.join(sorted(GRAMMAR))}]")
_UNKNOWN = re.compile(
    rf"[^\W\d_{''.join(sorted(GRAMMAR))}〇一二三四五六七八九十百千万亿兆两几年月日时点]{{2,}}"
)
_NAMED_PLACE = re.compile("(?=([\u4e00-\u9fff]{2})[市省县州镇岛港])")
_NEGATION = re.compile("[不没未无非否莫勿]")
_NEGATED_REACH = 2
_COMPARED = re.compile("相较之下|相比之下|作为对照|作为对比|作为比较|反观|相对而言")


class Facts:
    """What one statement holds, worked out when it is asked for. Places count from the statement's beginning."""

    def __init__(self, statement: Statement, figures: Sequence[Figure], words: Sequence[Word]) -> None:
        self.statement = statement
        self.words = words
        self.folded = fold(statement.text[:LONGEST])
        self._figures = figures

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """All but dates and ranks. Offsets count code points of the article."""
        return tuple(figure for figure in self._figures if figure.kind not in NO_QUANTITY)

    @cached_property
    def years(self) -> frozenset[str]:
        """The years it names, and words that name one by the day of writing."""
        dates = (figure.value for figure in self._figures if figure.kind is FigureKind.DATE)
        return frozenset(year for date in dates for year in _YEAR.findall(date))

    @cached_property
    def periods(self) -> frozenset[str]:
        """Words that say it is about another time than now, and that it is told for comparison."""
        return frozenset(_PERIOD.findall(self.folded)) | frozenset(_COMPARED.findall(self.folded))

    @cached_property
    def forms(self) -> dict[str, Word]:
        """The first word of each meaning, by the form that stands for it."""
        found: dict[str, Word] = {}
        for word in self.words:
            found.setdefault(lexicon.usual_form(word.text), word)
        return found

    @cached_property
    def several_forms(self) -> dict[str, Word]:
        """The words of which there is another form, by the form that stands for all."""
        known = lexicon.standing_for_others()
        return {form: word for form, word in self.forms.items() if form in known}

    @cached_property
    def groups(self) -> dict[str, tuple[str, Word]]:
        """The groups of the thesaurus it has a word of, with the first such word and its usual form."""
        found: dict[str, tuple[str, Word]] = {}
        for form, word in self.forms.items():
            for group in lexicon.related().get(form, ()):
                found.setdefault(group, (form, word))
        return found

    @cached_property
    def directions(self) -> dict[int, tuple[bool, Word]]:
        """Of each pair of opposites that it speaks of, on which side it stands, and the word that says so. A statement
        that speaks of both sides is not of one mind and stands on neither."""
        found: dict[int, set[bool]] = {}
        said_by: dict[int, Word] = {}
        for word in self.words:
            for number, first in lexicon.opposites().get(word.text, ()):
                found.setdefault(number, set()).add(first != self.negates(word))
                said_by.setdefault(number, word)
        return {number: (sides.pop(), said_by[number]) for number, sides in found.items() if len(sides) == 1}

    def negates(self, word: Word) -> bool:
        """Whether 不 or the like stands before a word of it."""
        return not self._negations.isdisjoint(range(word.start - _NEGATED_REACH, word.start))

    @cached_property
    def _negations(self) -> frozenset[int]:
        return frozenset(match.start() for match in _NEGATION.finditer(self.folded))

    @cached_property
    def negated(self) -> dict[str, Word]:
        """The words it negates, by the form that stands for all."""
        if not self._negations:
            return {}
        return {form: word for form, word in self.forms.items() if self.negates(word)}

    @cached_property
    def places(self) -> frozenset[str]:
        """Countries and cities it names; a place that ends in 市 or the like need not be a known one."""
        known = lexicon.places()
        named = {lexicon.usual_form(word.text) for word in self.words if word.text in known}
        return frozenset(named | self._unknown_places())

    def _unknown_places(self) -> set[str]:
        """Names before 市 and the like that are no words: 宁浦市, but not 全市."""
        found = list(_NAMED_PLACE.finditer(self.folded))
        if not found:
            return set()
        covered = {place for word in self.words for place in range(word.start, word.end)}
        return {
            match.group(1)
            for match in found
            if covered.isdisjoint(range(*match.span(1))) and GRAMMAR.isdisjoint(match.group(1))
        }

    @cached_property
    def pieces(self) -> dict[int, int]:
        """Where each piece that reads as a whole begins and ends: its words, and what is left between words if it is
        longer than a character, as unknown names are. Pieces of mere grammar are none."""
        found: dict[int, int] = {}
        at = 0
        for word in self.words:
            self._add_unknown(found, at, word.start)
            if word.text not in FUNCTION_WORDS and not GRAMMAR.issuperset(word.text):
                found[word.start] = word.end
            at = word.end
        self._add_unknown(found, at, len(self.folded))
        return found

    def _add_unknown(self, pieces: dict[int, int], start: int, end: int) -> None:
        if end - start > 1:
            for run in _UNKNOWN.finditer(self.folded, start, end):
                pieces[run.start()] = run.end()

    @cached_property
    def size(self) -> int:
        """How many of its characters tell something."""
        return len(_TELLS_NOTHING.sub("", self.folded))

    @cached_property
    def surroundings(self) -> tuple[frozenset[str], ...]:
        """Of each figure the characters and pairs of the clause it stands in, without numerals."""
        ends = [0, *(match.end() for match in _CLAUSE_END.finditer(self.folded)), len(self.folded)]
        return tuple(self._around(figure, ends) for figure in self.figures)

    def _around(self, figure: Figure, ends: Sequence[int]) -> frozenset[str]:
        start = figure.start - self.statement.start
        end = figure.end - self.statement.start
        first = max((at for at in ends if at <= start), default=0)
        last = min((at for at in ends if at >= end), default=len(self.folded))
        clause = _NUMERAL.sub(" ", f"{self.folded[first:start]} {self.folded[end:last]}")
        singles = (one for one in clause if one.isalnum() and one not in GRAMMAR)
        doubles = (clause[at : at + 2] for at in range(len(clause) - 1))
        return frozenset(singles) | frozenset(pair for pair in doubles if pair.isalnum())
