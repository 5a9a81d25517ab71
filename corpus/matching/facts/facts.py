"""What is read from one statement and compared with another: its words, figures, clauses, times and places.

Nothing here is a guess about meaning; what is compared is what the text has.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from sys import intern

from corpus.figures import Figure, FigureKind, dimension, magnitude
from corpus.matching.clauses.causes import Cause, causes_in
from corpus.matching.clauses.clauses import Clause, clause_at, clauses_of
from corpus.matching.clauses.fillers import Filler, fillers_in
from corpus.matching.clauses.negations import Negation, concerns, negation_of, negations_in
from corpus.matching.clauses.roles import roles
from corpus.matching.clauses.scales import ScaleWord, scale_words_in
from corpus.matching.clauses.scopes import SPEAKER, Scope, quoted_names, scopes_of, spoken_of
from corpus.matching.clauses.speech import CONTRASTS, DENIALS, REPORTS
from corpus.matching.clauses.stances import Stance, stances_in
from corpus.matching.facts.asserting import asserts
from corpus.matching.suggestion import Statement
from corpus.matching.words import lexicon
from corpus.matching.words.grammar import FUNCTION_WORDS, GRAMMAR, NUMERAL
from corpus.matching.words.lexicon import Word
from corpus.matching.words.limits import LONGEST, NO_QUANTITY
from corpus.matching.words.names import ProjectNames, works_in
from corpus.matching.words.new_names import new_places, new_things
from corpus.matching.words.pieces import pieces_of
from corpus.matching.words.reading import read
from corpus.matching.words.topics import Term, group_keys, keys_of
from corpus.model import Span
from corpus.script import fold

_TELLS_NOTHING = re.compile(rf"[\W\d_{''.join(sorted(GRAMMAR))}]")
_COMMONPLACE = 4.5
"""Rarity below which a word does not say what its clause is about."""


def figure_key(figure: Figure) -> str:
    """A key that figures of one value have in common: those of a date, or of a quantity in its base unit."""
    size = magnitude(figure)
    return f"#{figure.value}" if figure.value or size is None else f"#{dimension(figure)} {size:.3g}"


def _is_predicate(text: str) -> bool:
    plain = text not in lexicon.places() and NUMERAL.match(text) is None
    return plain and lexicon.rarity(text) >= _COMMONPLACE


class Facts:
    """The content of one statement, computed when it is asked for. Offsets of words and clauses count code points from
    the beginning of the statement as it is read (:mod:`corpus.matching.words.reading`); :meth:`placed` leads back.
    ``names`` returns the names that other statements gave away (榆川市): here they are names where nothing says so,
    too."""

    def __init__(
        self,
        statement: Statement,
        figures: Sequence[Figure],
        words: Sequence[Word],
        names: Callable[[], ProjectNames] = ProjectNames,
    ) -> None:
        self.statement = statement
        self.words = words
        self._reading = read(statement.text[:LONGEST])
        # The wide space parts the halves of a headline; folded it would be a space like any other.
        self.folded = fold(self._reading.text.replace("\u3000", "\n"))
        self._figures = (
            figures if self._reading.map.identity else [self._as_read(figure) for figure in figures]
        )
        self._names = names

    def _as_read(self, figure: Figure) -> Figure:
        at = self.statement.start
        span = self._reading.map.span_to_shown(Span(figure.start - at, figure.end - at))
        return replace(figure, start=at + span.start, end=at + span.end)

    def words_at(self, span: Span) -> str:
        """The words of the text, unfolded, at a place of the statement as it is read."""
        return self._reading.text[span.start : span.end]

    def placed(self, span: Span) -> Span:
        """Where the article has the text at a place of the statement as it is read."""
        identity = self._reading.map.identity
        source = span if identity else self._reading.map.span_to_source(span)
        return Span(self.statement.start + source.start, self.statement.start + source.end)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """All but dates and ranks. Offsets count code points of the article up to where the statement begins, and from
        there those of the statement as it is read."""
        return tuple(figure for figure in self._figures if figure.kind not in NO_QUANTITY)

    @cached_property
    def dates(self) -> tuple[Figure, ...]:
        """Its dates and periods, with offsets like those of the figures."""
        return tuple(figure for figure in self._figures if figure.kind is FigureKind.DATE)

    @cached_property
    def former(self) -> frozenset[int]:
        """The indices of the figures that say what something was before: 由2元调整为3元."""
        found = roles(self.folded, self.statement.start, self.figures)
        return frozenset(number for number, role in enumerate(found) if role.former)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        return clauses_of(self.folded)

    @cached_property
    def scopes(self) -> tuple[Scope, ...]:
        """Of each clause the time and place that it speaks of."""
        return scopes_of(self.clauses, self.folded, self._placed, self._things)

    @cached_property
    def telling_scopes(self) -> tuple[Scope, ...]:
        """The scopes of the clauses that say something, each once; 同一天 alone says nothing yet."""
        telling = [
            scope
            for scope, topic in zip(self.scopes, self.topics, strict=True)
            if sum(not term.is_figure for term in topic) > 1
        ]
        return tuple(dict.fromkeys(telling or self.scopes))

    def clause_of(self, figure: Figure) -> int:
        """The number of the clause in which a figure stands."""
        return clause_at(self.clauses, figure.start - self.statement.start)

    @cached_property
    def asserts(self) -> bool:
        """Whether it asserts something that another statement could repeat or contradict."""
        return asserts(self.folded)

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
    def negations(self) -> tuple[Negation, ...]:
        """Where each negation (不, 没有, 并非) begins and ends."""
        return negations_in(self.folded, self.words)

    def negates(self, word: Word) -> bool:
        """Whether an odd number of negations of its clause stands shortly before a word."""
        return self.negation_of(word) is not None

    def negation_of(self, word: Word) -> Negation | None:
        """The negation of its clause that negates a word, if one does."""
        clause = self.clauses[clause_at(self.clauses, word.start)].start
        return negation_of(self.folded, self.negations, word, clause)

    @cached_property
    def fillers(self) -> tuple[Filler, ...]:
        """The roles of an act or a thing, and who or what fills them."""
        return fillers_in(self.folded)

    @cached_property
    def polarities(self) -> dict[int, list[tuple[bool, Word]]]:
        """Of each pair of opposites that it speaks of, by number, on which side each of its words stands; a negation
        turns the side round."""
        found: dict[int, list[tuple[bool, Word]]] = {}
        known = lexicon.opposites()
        for word in self.words:
            for number, first in known.get(word.text, ()):
                found.setdefault(number, []).append((first != self.negates(word), word))
        return found

    @cached_property
    def acts(self) -> dict[str, Word]:
        """Its verbs of which it matters who does it to whom."""
        known = lexicon.acts()
        return {word.text: word for word in self.words if word.text in known}

    @cached_property
    def negated(self) -> dict[str, Word]:
        """The words and unknown names that it negates, of each the first occurrence."""
        if not self.negations:
            return {}
        found: dict[str, Word] = {}
        measured = [
            (figure.start - self.statement.start, figure.end - self.statement.start)
            for figure in self._figures
        ]
        for start, end in self.pieces.items():
            if any(first < end and start < last for first, last in measured):
                continue
            word = Word(self.folded[start:end], start)
            negation = self.negation_of(word) if _is_predicate(word.text) else None
            if negation is not None and concerns(self.folded, negation, word, self.words):
                found.setdefault(word.text, word)
        return found

    @cached_property
    def causes(self) -> tuple[Cause, ...]:
        """What it gives as a cause, or says to be none."""
        return causes_in(self.folded, self.topics)

    @cached_property
    def stances(self) -> tuple[Stance, ...]:
        """What it says to be well or not."""
        return stances_in(self.words, self.clauses, self.scopes, self.negates)

    @cached_property
    def denials(self) -> tuple[Word, ...]:
        """The words that say of a claim that it is not true."""
        return tuple(Word(match.group(), match.start()) for match in DENIALS.finditer(self.folded))

    @cached_property
    def turn(self) -> Word | None:
        """What introduces something that is set against what was reported before: 官方称照常供电，但……"""
        contrast = CONTRASTS.search(self.folded)
        if contrast is None or REPORTS.search(self.folded, 0, contrast.start()) is None:
            return None
        return Word(contrast.group(), contrast.start())

    @property
    def parts(self) -> bool:
        """Whether it denies something, or sets something against what it reports, so that it says more than what it
        has in common with another statement."""
        return bool(self.denials) or self.turn is not None

    @cached_property
    def places(self) -> frozenset[str]:
        """Countries and cities it names; a place that ends in 市 or the like need not be a known one."""
        return frozenset(name for _, name in self._placed)

    @property
    def names(self) -> frozenset[str]:
        """The places, and the things that a name distinguishes from others of their kind."""
        return self.places.union(name for _, name in self._things)

    @cached_property
    def _placed(self) -> tuple[tuple[int, str], ...]:
        known = lexicon.words_of_places()
        found = [
            (word.start, lexicon.usual_form(known[word.text]))
            for word in self.words
            if word.text in known and SPEAKER.match(self.folded, word.end) is None
        ]
        return (*found, *spoken_of(self._names().places, self.folded), *self.new_places)

    @cached_property
    def _things(self) -> tuple[tuple[int, str], ...]:
        return (*spoken_of(self._names().things, self.folded), *quoted_names(self.folded))

    def named_things(self) -> Iterator[tuple[str, int]]:
        """Names that a class word gives away and titles of works, each with the number of its class: 白沙铜矿."""
        yield from works_in(self.folded)
        yield from new_things(self.folded, self.words)

    @cached_property
    def new_places(self) -> tuple[tuple[int, str], ...]:
        """Names before 市 and the like, with their offsets: 宁浦市, but not 全市."""
        return tuple(new_places(self.folded, self.words))

    @cached_property
    def pieces(self) -> dict[int, int]:
        """Where each piece that reads as a whole begins and ends (:func:`corpus.matching.words.pieces.pieces_of`)."""
        return pieces_of(self.folded, self.words)

    @cached_property
    def scale_words(self) -> tuple[ScaleWord, ...]:
        """Where it stands on scales of what excludes each other."""
        return scale_words_in(self.folded, self.clauses, self.negates)

    @cached_property
    def size(self) -> int:
        """The number of its characters that are no grammar, digits or marks."""
        return len(_TELLS_NOTHING.sub("", self.folded))

    @cached_property
    def contexts(self) -> tuple[frozenset[str], ...]:
        """The context of each clause, without figures: its characters, pairs of them, groups of related words."""
        return tuple(self._context(number) for number in range(len(self.clauses)))

    def _context(self, number: int) -> frozenset[str]:
        clause = self.clauses[number]
        plain = list(clause.text)
        for figure in self.figures:
            start, end = (place - self.statement.start - clause.start for place in (figure.start, figure.end))
            for place in range(max(0, start), min(end, len(plain))):
                plain[place] = " "
        for word in self.words_in(clause):
            if word.text in FUNCTION_WORDS or lexicon.rarity(word.text) < _COMMONPLACE:
                plain[word.start - clause.start : word.end - clause.start] = " " * len(word.text)
        text = NUMERAL.sub(" ", "".join(plain))
        singles = (character for character in text if character.isalnum() and character not in GRAMMAR)
        doubles = (text[at : at + 2] for at in range(len(text) - 1))
        # Interned, since the same pairs stand in thousands of statements.
        pairs = (intern(pair) for pair in doubles if pair.isalnum())
        return frozenset((*singles, *pairs, *self.meanings(clause)))

    @cached_property
    def topics(self) -> tuple[tuple[Term, ...], ...]:
        """The terms of each clause, in order."""
        return tuple(tuple(self._topic(clause)) for clause in self.clauses)

    def _topic(self, clause: Clause) -> Iterator[Term]:
        figures = [*self.figures, *self.dates]
        taken: set[int] = set()
        for figure in figures:
            start, end = figure.start - self.statement.start, figure.end - self.statement.start
            if clause.start <= start < clause.end:
                taken.update(range(start, end))
                yield Term(figure.text, start, end, frozenset({figure_key(figure)}), is_figure=True)
        for start, end in self.pieces.items():
            if clause.start <= start < clause.end and taken.isdisjoint(range(start, end)):
                text = intern(self.folded[start:end])
                if lexicon.rarity(text) >= _COMMONPLACE:
                    yield Term(text, start, end, keys_of(text))

    def meanings(self, clause: Clause) -> Iterator[str]:
        """The keys of the groups of related words that a clause has a word of."""
        return (key for word in self.words_in(clause) for key in group_keys(word.text))

    def words_in(self, clause: Clause) -> Iterator[Word]:
        """The words of a clause."""
        return (word for word in self.words if clause.start <= word.start < clause.end)


def share_told(facts: Facts, spans: Iterable[Span]) -> float:
    """The share of the informative characters of a statement that lie in the spans, whose offsets are those of its
    words."""
    places = {place for span in spans for place in range(span.start, span.end)}
    telling = sum(not _TELLS_NOTHING.match(facts.folded, place) for place in places)
    return telling / facts.size if facts.size else 0.0
