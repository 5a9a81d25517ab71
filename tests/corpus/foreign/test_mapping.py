"""The proposals for the tags and people of a file."""

from __future__ import annotations

import pytest

from corpus.archive import Archive
from corpus.foreign.mapping import (
    Because,
    TagDecision,
    TagFate,
    matched_people,
    proposed_choices,
    proposed_tags,
)
from corpus.foreign.project import ForeignProject
from corpus.model import Annotator, Kind, Project, Tag
from tests.corpus.build import NOON, tag

HERE = [tag("h1", name="票价"), tag("h2", name="客流")]


def foreign(*tags: Tag, people: tuple[Annotator, ...] = ()) -> ForeignProject:
    return ForeignProject("qdpx", Archive(Project("p", "试", NOON), people, tags=tags))


@pytest.mark.parametrize(
    ("name", "fate", "known", "because"),
    [
        ("票價", TagFate.MAPPED, "h1", Because.SAME_NAME),
        ("经济::客流", TagFate.MAPPED, "h2", Because.SAME_PATH),
        ("经济/客流", TagFate.MAPPED, "h2", Because.SAME_PATH),
        ("客流/投资", TagFate.NEW, None, Because.NOTHING_ALIKE),
        ("投资", TagFate.NEW, None, Because.NOTHING_ALIKE),
    ],
)
def test_tags_are_recognised_by_name(name: str, fate: TagFate, known: str | None, because: Because) -> None:
    proposal = proposed_tags(foreign(tag("f", name=name)), HERE)["f"]
    assert (proposal.choice, proposal.because) == (TagDecision(fate, known), because)
    assert proposal.sure is (because is Because.SAME_NAME)


def test_the_very_tag_is_recognised_whatever_it_is_called() -> None:
    proposal = proposed_tags(foreign(tag("h2", name="改了名")), HERE)["h2"]
    assert (proposal.choice.tag, proposal.because, proposal.sure) == ("h2", Because.SAME_ROW, True)


def test_words_for_kinds_below_the_word_for_kind_are_kinds() -> None:
    tags = (
        tag("k", name="类型"),
        tag("f", parent="k", name="預測"),
        tag("g", parent="k", name="别的"),
        tag("e", parent="o", name="预测"),
        tag("o", name="时间"),
    )
    found = proposed_tags(foreign(*tags), HERE)
    assert found["f"].choice == TagDecision(TagFate.KIND, kind=Kind.FORECAST)
    assert [found[one].choice.fate for one in "kge"] == [TagFate.NEW] * 3


def test_people_of_one_name_are_told_and_not_joined() -> None:
    here = [Annotator("a", "苏禾"), Annotator("b", "程野"), Annotator("c", "程野")]
    there = (Annotator("a", "改名"), Annotator("x", "程野"), Annotator("y", "新人"))
    found = matched_people(foreign(people=there), here)
    assert [(one.person, one.same, one.namesakes) for one in found] == [
        ("a", "a", ()), ("x", None, ("b", "c")), ("y", None, ()),
    ]  # fmt: skip
    assert proposed_choices(foreign(people=there), [], here).people == {"a": "a"}
