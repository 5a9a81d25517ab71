"""The planned import of a project of another program."""

from __future__ import annotations

from dataclasses import replace

from corpus.foreign.mapping import Because, TagDecision, TagFate
from corpus.snapshot import Snapshot
from desktop.dialogs.importing.project_plan import ProjectPlan
from tests.desktop.build import river_archive
from tests.desktop.dialogs.importing.plans import foreign, plan

KNOWN = river_archive().tags[0]


def test_tags_are_proposed_by_name_and_unsure_ones_come_first() -> None:
    held = plan()
    assert [tag.tag.name for tag in held.tags] == ["弹性", "待办", KNOWN.name]
    assert held.decision("t1") == TagDecision(TagFate.MAPPED, KNOWN.id)  # type: ignore[arg-type]
    assert held.because("t1") is Because.SAME_NAME  # type: ignore[arg-type]
    assert held.fates() == {TagFate.MAPPED: 1, TagFate.NEW: 2}


def test_what_the_person_decides_counts_until_it_is_taken_back() -> None:
    held = plan()
    held.decide("t2", TagDecision(TagFate.DROPPED))  # type: ignore[arg-type]
    assert held.because("t2") is None  # type: ignore[arg-type]
    choices = held.as_import().choices
    assert choices is not None
    assert {tag: one.fate.value for tag, one in choices.tags.items()} == {
        "t1": "mapped",
        "t2": "dropped",
        "t3": "new",
    }
    held.all_new()
    assert held.fates() == {TagFate.NEW: 3}
    held.propose_again()
    assert held.fates() == {TagFate.MAPPED: 1, TagFate.NEW: 2}


def test_namesakes_are_joined_only_when_it_is_said() -> None:
    held = plan()
    assert [person.annotator.name for person in held.people()] == ["高小岚", "林晓"]
    assert held.person("other") is None  # type: ignore[arg-type]
    (namesake,) = held.match("other").namesakes  # type: ignore[arg-type]
    held.identify("other", namesake)  # type: ignore[arg-type]
    choices = held.as_import().choices
    assert choices is not None
    assert choices.people == {"other": namesake}


def test_rows_are_counted_with_those_that_are_here() -> None:
    rows = {row.kind: (row.coming, row.here, row.new) for row in plan().rows()}
    assert rows["articles"] == (1, 0, 1)
    assert rows["tags"] == (3, 1, 2)
    assert rows["claims"] == (2, 0, 2)
    assert rows["people"] == (2, 0, 2)
    assert rows["notes"] == (0, 0, 0)


def test_notes_are_counted_with_their_claims() -> None:
    archive = foreign().archive
    noted = replace(archive.claims[0], note="口径不同")
    given = replace(foreign(), archive=replace(archive, claims=(noted, archive.claims[1])))
    rows = {row.kind: row for row in ProjectPlan(given, Snapshot.from_archive(river_archive())).rows()}
    assert (rows["notes"].coming, rows["notes"].new) == (1, 1)
    rows = {row.kind: row for row in ProjectPlan(given, Snapshot.from_archive(archive)).rows()}
    assert (rows["notes"].coming, rows["notes"].here) == (1, 1)
