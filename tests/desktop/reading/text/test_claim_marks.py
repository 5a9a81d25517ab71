"""Positions and appearance of claims in the text shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.script.conversion import convert
from corpus.script.reading import Reading
from desktop.derived.people.layers import Person
from desktop.look.theme import Theme
from desktop.reading.text.claim_marks import AnnotatorLooks, ClaimMarks
from desktop.reading.text.reading_text import ReadingText
from desktop.widgets.person_mark import DASHES
from tests.desktop.reading.reading_views import BODY, TAGS, claim

FIRST = claim(1, BODY, "2元调整为3元", TAGS[:2], note="口径？")
SECOND = claim(2, BODY, "比调整前上涨约三成", TAGS[2:3])


@pytest.fixture
def marks(theme: Theme) -> ClaimMarks:
    marks = ClaimMarks(theme)
    marks.set_text(ReadingText(BODY))
    marks.set_codebook({tag.id: tag for tag in TAGS}, frozenset())
    marks.set_claims([FIRST, SECOND])
    return marks


def test_the_first_tag_fills_and_all_underline(marks: ClaimMarks, theme: Theme) -> None:
    look = marks.look_of(FIRST.id)
    assert look.fill == theme.tag(TAGS[0].colour).fill
    assert look.lines == tuple(theme.tag(tag.colour).line for tag in TAGS[:2])
    assert look.note
    assert not marks.look_of(SECOND.id).note


def test_a_hidden_tag_leaves_its_claim_to_the_others(marks: ClaimMarks, theme: Theme) -> None:
    marks.set_codebook({tag.id: tag for tag in TAGS}, frozenset({TAGS[0].id}))
    assert FIRST.id in marks.index
    assert marks.look_of(FIRST.id).fill == theme.tag(TAGS[1].colour).fill
    marks.set_codebook({tag.id: tag for tag in TAGS}, frozenset({tag.id for tag in TAGS[:2]}))
    assert FIRST.id not in marks.index
    assert SECOND.id in marks.index


def test_a_tag_that_the_codebook_lost_leaves_the_claim_neutral(marks: ClaimMarks, theme: Theme) -> None:
    marks.set_codebook({}, frozenset())
    assert marks.look_of(FIRST.id).fill == theme.tag("slate").fill


def test_claims_are_found_before_anybody_looked_at_them(marks: ClaimMarks) -> None:
    assert marks.claim(SECOND.id) == SECOND
    assert marks.claim("nobody") is None


def test_another_reading_places_them_anew(marks: ClaimMarks) -> None:
    marks.put(claim(3, BODY, "同比增长"))
    converted = convert(BODY, Reading.TRADITIONAL)
    text = ReadingText(BODY, converted)
    marks.set_text(text)
    for one in (FIRST, SECOND):
        mark = marks.index.mark(one.id)
        assert mark is not None
        assert text.span(mark.start, mark.end) == one.span
    assert "claim-3" in marks.index


def test_an_orphan_gives_up_its_place(marks: ClaimMarks) -> None:
    assert marks.put(replace(FIRST, orphaned=True)) == (FIRST.start, FIRST.end)
    assert FIRST.id not in marks.index
    assert marks.claim(FIRST.id) is not None


def test_what_is_taken_away_is_gone(marks: ClaimMarks) -> None:
    assert marks.remove(FIRST.id) == (FIRST.start, FIRST.end)
    assert marks.claim(FIRST.id) is None
    assert marks.remove(FIRST.id) is None


def test_only_claims_that_are_to_be_shown_are_placed(marks: ClaimMarks) -> None:
    tags = {tag.id: tag for tag in TAGS}
    marks.set_codebook(tags, frozenset(), frozenset({SECOND.id}))
    assert FIRST.id not in marks.index and SECOND.id in marks.index
    marks.put(replace(FIRST, note="新"))
    assert FIRST.id not in marks.index
    marks.set_codebook(tags, frozenset())
    assert FIRST.id in marks.index


def test_by_annotator_the_tag_stays_as_a_digit(marks: ClaimMarks, theme: Theme) -> None:
    mine = Person("me", frozenset({FIRST.annotator}), "林晓", "林", "rose", "dashed", mine=True, shared=False)
    codebook = {tag.id: tag for tag in TAGS}
    for person, initial in ((mine, ""), (replace(mine, mine=False), "林")):
        looks = AnnotatorLooks({FIRST.annotator: person}.get, {TAGS[0].id: 7})
        marks.set_codebook(codebook, frozenset(), None, looks)
        look = marks.look_of(FIRST.id)
        assert (look.fill, look.lines) == (theme.tag("rose").fill, (theme.tag("rose").line,))
        assert (look.digit, look.initial, look.dashes) == ("7", initial, DASHES["dashed"])
        assert look.digit_colour == theme.tag(TAGS[0].colour).text
    marks.set_codebook(codebook, frozenset(), None, AnnotatorLooks({}.get, {}))
    assert marks.look_of(FIRST.id).fill == theme.tag(TAGS[0].colour).fill, "of nobody known, by tag"
