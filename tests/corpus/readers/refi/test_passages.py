"""Selections as passages."""

from __future__ import annotations

from corpus.foreign.offsets import CountedPassage, CountedText
from corpus.foreign.project import Offsets
from corpus.readers.refi.passages import selections, without_names
from corpus.readers.xml_parts import parse_xml
from tests.corpus.readers.refi.build import coding, guid, selection


def test_selections_stay_apart_where_that_is_wanted() -> None:
    element = parse_xml(
        f"<S>{selection(1, 0, 2, inside=coding(5, 7))}{selection(2, 0, 2, inside=coding(6, 8))}</S>".encode(),
        "x",
    )
    apart = selections(element, {}, together=False)
    assert [one.codes for one in apart] == [[guid(7).lower()], [guid(8).lower()]]
    (one,) = selections(element, {}, together=True)
    assert one.codes == [guid(7).lower(), guid(8).lower()]
    assert one.keys == [guid(1).lower(), guid(2).lower()]


def test_the_comment_belongs_to_who_made_the_selection() -> None:
    inside = "<Description>注</Description>" + coding(5, 7, 30) + coding(6, 8, 31)
    element = parse_xml(f"<S>{selection(1, 0, 2, inside=inside, creatingUser=guid(31))}</S>".encode(), "x")
    one, other = selections(element, {}, together=True)
    assert (one.user, one.notes, other.notes) == (guid(31).lower(), ["注"], [])


def test_notes_of_codings_follow_the_comment() -> None:
    pointed = coding(5, 7).replace("</Coding>", f'<NoteRef targetGUID="{guid(40)}"/></Coding>')
    inside = "<Description>注</Description>" + pointed
    element = parse_xml(f"<S>{selection(1, 0, 2, inside=inside)}</S>".encode(), "x")
    (one,) = selections(element, {guid(40).lower(): "编码的注"}, together=True)
    assert one.notes == ["注", "编码的注"]


def test_names_count_once_a_single_one_is_a_quote() -> None:
    text = CountedText("甲乙丙丁戊己庚辛")
    held = [CountedPassage(0, 2, "甲乙"), CountedPassage(2, 4, "Selection 2")]
    assert without_names(text, held, Offsets.CODE_POINTS) == held
    bare = without_names(text, held[1:], Offsets.CODE_POINTS)
    assert [counted.words for counted in bare] == [""]
