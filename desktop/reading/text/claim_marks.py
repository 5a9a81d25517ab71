"""The claims of one article for the view: their painted positions and colours."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from corpus.model import Claim, Tag
from desktop.derived.people.layers import Person
from desktop.look.theme import Theme
from desktop.reading.text.drawing import Look
from desktop.reading.text.highlights import HighlightIndex, Key
from desktop.reading.text.reading_text import ReadingText
from desktop.widgets.person_mark import DASHES

NEUTRAL = "slate"
"""Tag colour of a claim that has no tag."""


@dataclass(frozen=True, slots=True)
class AnnotatorLooks:
    """The appearance of claims coloured by annotator."""

    person: Callable[[str], Person | None]
    """Returns the person of an identity."""
    digits: Mapping[str, int]
    """The digit keys of tags."""


class ClaimMarks:
    """Holds claims, the codebook for their colours, and the index of their painted positions in the text shown."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._text = ReadingText("")
        self._claims: dict[str, Claim] = {}
        self._tags: Mapping[str, Tag] = {}
        self._hidden_tags: frozenset[str] = frozenset()
        self._shown: frozenset[str] | None = None
        self._people: AnnotatorLooks | None = None
        self._looks: dict[str, Look] = {}
        self.index = HighlightIndex()

    # What is held

    def set_text(self, text: ReadingText) -> None:
        """Place the claims in another reading of the text."""
        self.index.read_all()
        self._text = text
        self._place_anew()

    def set_codebook(
        self,
        tags: Mapping[str, Tag],
        hidden: frozenset[str],
        shown: frozenset[str] | None = None,
        people: AnnotatorLooks | None = None,
    ) -> None:
        """Colour claims by these tags, and leave out those with only hidden ones. ``shown``: identities of the claims
        that may be painted; None for all. ``people``: colour claims by annotator."""
        self.index.read_all()
        self._tags, self._hidden_tags, self._shown, self._people = tags, hidden, shown, people
        self._place_anew()

    def set_claims(self, claims: Sequence[Claim]) -> None:
        """Hold these claims, given by their start, and no others."""
        self._claims = {}
        self._looks.clear()
        self.index = HighlightIndex(self._read_marks(claims))

    def put(self, claim: Claim) -> tuple[int, int] | None:
        """Add or replace a claim. Returns the range of positions whose painting changed."""
        self.index.read_all()
        self._claims[claim.id] = claim
        self._looks.pop(claim.id, None)
        place = self._place_of(claim)
        return self.index.put(claim.id, *place) if place else self.index.remove(claim.id)

    def remove(self, claim: str) -> tuple[int, int] | None:
        """Remove a claim. Returns the range of positions whose painting changed."""
        self.index.read_all()
        self._claims.pop(claim, None)
        self._looks.pop(claim, None)
        return self.index.remove(claim)

    def forget_looks(self) -> None:
        """Recompute the colours after the theme changed."""
        self._looks.clear()

    def claim(self, claim: str) -> Claim | None:
        """A claim by its identity."""
        if claim not in self._claims:
            self.index.read_all()
        return self._claims.get(claim)

    def tags_of(self, claim: str) -> list[Tag]:
        """The tags of a claim that the codebook knows."""
        row = self.claim(claim)
        return [self._tags[tag] for tag in row.tags if tag in self._tags] if row else []

    def look_of(self, claim: str) -> Look:
        """The colours of a claim."""
        look = self._looks.get(claim)
        if look is None:
            look = self._looks[claim] = self._new_look(claim)
        return look

    # Inside

    def _place_anew(self) -> None:
        self._looks.clear()
        claims = sorted(self._claims.values(), key=lambda claim: (claim.start, -claim.end, claim.id))
        self.index = HighlightIndex(self._read_marks(claims))

    def _read_marks(self, claims: Sequence[Claim]) -> Iterator[Key]:
        """The marks of claims one by one; each claim is taken in as its turn comes."""
        for claim in claims:
            self._claims[claim.id] = claim
            place = self._place_of(claim)
            if place is not None:
                yield (place[0], -place[1], claim.id)

    def _place_of(self, claim: Claim) -> tuple[int, int] | None:
        """The painted position of a claim; None for an orphan, whose old place would be a guess, and for hidden
        claims."""
        if self._shown is not None and claim.id not in self._shown:
            return None
        if claim.orphaned or (claim.tags and self._hidden_tags.issuperset(claim.tags)):
            return None
        first, last = self._text.positions(claim.start, claim.end)
        return (first, last) if last > first else None

    def _new_look(self, claim: str) -> Look:
        styles = [
            self._theme.tag(tag.colour) for tag in self.tags_of(claim) if tag.id not in self._hidden_tags
        ]
        styles = styles or [self._theme.tag(NEUTRAL)]
        lines = {style.line.rgba(): style.line for style in styles}
        row = self._claims.get(claim)
        person = self._people.person(row.annotator) if self._people is not None and row is not None else None
        if self._people is not None and row is not None and person is not None:
            return self._look_of_person(row, person, self._people)
        return Look(styles[0].fill, styles[0].fill_selected, tuple(lines.values()), bool(row and row.note))

    def _look_of_person(self, claim: Claim, person: Person, people: AnnotatorLooks) -> Look:
        style = self._theme.tag(person.colour)
        tag = next((tag for tag in self.tags_of(claim.id) if tag.id not in self._hidden_tags), None)
        digit = people.digits.get(tag.id) if tag is not None else None
        return Look(
            style.fill,
            style.fill_selected,
            (style.line,),
            bool(claim.note),
            DASHES[person.pattern],
            "" if digit is None else str(digit),
            None if tag is None else self._theme.tag(tag.colour).text,
            "" if person.mine else person.initial,
            style.text,
        )
