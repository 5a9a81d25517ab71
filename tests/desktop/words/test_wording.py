"""The texts for names, times and operations, in the source language."""

from __future__ import annotations

import ast
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import db
from corpus.changes import Operation
from corpus.model import BUILT_IN_RELATIONS, Kind, Language, Relation
from corpus.snapshot import Snapshot
from desktop.look import painting
from desktop.words import wording
from tests.desktop.build import river_archive


@pytest.fixture
def snapshot() -> Snapshot:
    return Snapshot.from_archive(river_archive())


def operation(name: str, subject: str = "", place: str = "", count: int = 1) -> Operation:
    return Operation("operation-1", name, subject, place, count, "annotator-lin", "2026-10-08T04:00:00Z")


def test_every_relation_and_kind_and_language_has_a_name_of_its_own() -> None:
    for names in (
        [wording.relation_name(relation) for relation in BUILT_IN_RELATIONS],
        [wording.kind_name(kind) for kind in Kind],
        [wording.language_name(language) for language in Language],
        [painting.script_mark(language) for language in Language],
    ):
        assert all(names)
        assert len(set(names)) == len(names)


def test_own_relation_keeps_the_name_it_was_given() -> None:
    assert wording.relation_name(Relation("relation-7", "补充", False, 6)) == "补充"


@pytest.mark.parametrize(
    ("stored", "shown"), [("utf_8", "UTF-8"), ("GB18030", "GB18030"), ("big5", "Big5"), ("koi8-r", "koi8-r")]
)
def test_encodings_are_written_as_people_write_them(stored: str, shown: str) -> None:
    assert wording.encoding_name(stored) == shown


@pytest.mark.parametrize(
    ("published", "full", "short"),
    [
        ("2026-09-08", "2026-09-08", "09-08"),
        ("2026-09", "2026-09", "2026-09"),
        ("2026", "2026", "2026"),
        (None, "", ""),
        ("", "", ""),
    ],
)
def test_dates_are_as_exact_as_known(published: str | None, full: str, short: str) -> None:
    assert wording.date_text(published) == full
    assert wording.short_date(published) == short
    assert wording.short_date(published, with_year=True) == (published or "")


def test_years_are_told_apart_where_there_are_several() -> None:
    assert not wording.several_years(["2026-09-08", "2026", None, ""])
    assert wording.several_years(["2026-09-08", "2025"])


def test_times_are_told_as_a_reader_would_say_them() -> None:
    now = datetime(2026, 10, 8, 18, 30)

    def told(moment: datetime) -> str:
        return wording.time_text(moment.astimezone(UTC).isoformat(), now)

    assert told(datetime(2026, 10, 8, 9, 5)) == "today 09:05"
    assert told(datetime(2026, 10, 7, 23, 59)) == "yesterday 23:59"
    assert told(datetime(2026, 3, 1, 12, 0)) == "03-01 12:00"
    assert told(datetime(2024, 3, 1, 12, 0)) == "2024-03-01"
    assert wording.time_text("some day", now) == "some day"


def test_the_day_changes_at_local_midnight_not_at_that_of_utc() -> None:
    midnight = datetime(2026, 10, 8, 0, 0)
    just_before = (midnight - timedelta(minutes=1)).astimezone(UTC).isoformat()
    assert wording.time_text(just_before, midnight).startswith("yesterday")


def test_operation_is_told_by_verb_object_and_place(snapshot: Snapshot) -> None:
    text = wording.operation_text(operation("claim.tag", "客流规模", "article-2:3"), snapshot)
    assert text == "add tag “客流规模” (B ¶3)"


def test_operation_between_two_articles_names_both_and_the_relation(snapshot: Snapshot) -> None:
    act = operation("link.create", "differs_in_figure", "article-1:4 article-2:2")
    assert wording.operation_text(act, snapshot) == "link A↔B “Differs in figure”"
    gone = operation("link.delete", "解释差异", "article-8:4 article-9:2", count=3)
    assert wording.operation_text(gone, snapshot) == "delete link “解释差异” (3 item(s))"
    for name, words in (("accept", "accept"), ("reject", "reject"), ("restore", "restore")):
        act = operation(f"suggestion.{name}", "equivalent", "article-1:4 article-2:2")
        assert wording.operation_text(act, snapshot) == f"{words} suggestion A↔B “Equivalent”"
    many = operation("suggestion.restore", "", "", count=3)
    assert wording.operation_text(many, snapshot) == "restore suggestion (3 item(s))"


def test_an_own_relation_is_told_by_its_name_even_if_a_built_in_one_is_called_so(snapshot: Snapshot) -> None:
    assert (
        wording.operation_text(operation("relation.create", "quotes"), snapshot) == "create relation “quotes”"
    )


def test_long_subjects_are_cut_and_kept_on_one_line(snapshot: Snapshot) -> None:
    quote = "去年日均\n客运量为二十一点五万人次，同比增长百分之四点二"
    text = wording.operation_text(operation("claim.delete", quote), snapshot)
    assert "\n" not in text
    assert text.endswith("…”")


def test_counts_are_told_when_there_are_several(snapshot: Snapshot) -> None:
    merged = wording.operation_text(operation("project.merge", "周予", count=22), snapshot)
    assert merged == "merge the work of “周予” (22 step(s))", "the journal lists the steps below"
    text = wording.operation_text(operation("archive.import", "旧项目", count=43), snapshot)
    assert "43" in text


def test_place_in_a_removed_article_is_left_out(snapshot: Snapshot) -> None:
    assert wording.operation_text(operation("claim.tag", "票价", "article-9:3"), snapshot) == "add tag “票价”"


def test_braces_in_a_quote_are_no_placeholders(snapshot: Snapshot) -> None:
    text = wording.operation_text(operation("claim.create", "{act} {0}", "article-1:1"), snapshot)
    assert "“{act} {0}”" in wording.undo_text(operation("claim.create", "{act} {0}"), snapshot)
    assert "“{act} {0}” (A ¶1)" in text


def test_undo_and_redo_name_the_act(snapshot: Snapshot) -> None:
    act = operation("tag.create", "票价")
    assert wording.undo_text(act, snapshot) == "Undo create tag “票价”"
    assert wording.redo_text(act, snapshot) == "Redo create tag “票价”"
    assert wording.undo_text(None, snapshot) == "Undo"
    assert wording.redo_text(None, None) == "Redo"


def test_every_operation_that_edits_tell_has_words(snapshot: Snapshot) -> None:
    """Scans the edits for the names they give to what they do."""
    import re
    from pathlib import Path

    import db.edits

    folder = Path(db.edits.__file__).parent
    sources = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    named = set(re.findall(r'"((?:article|claim|tag|link|relation|project|archive)\.[a-z_]+)"', sources))
    assert len(named) > 15
    unknown = wording.operation_text(operation("never.heard_of"), snapshot)
    for name in named:
        assert wording.operation_text(operation(name), snapshot) != unknown, name


def told_by_edits() -> set[str]:
    """The names of all operations that edits tell."""
    found: set[str] = set()
    for path in (Path(db.__file__).parent / "edits").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "editing.tell":
                said = [one.value for one in ast.walk(node.args[0]) if isinstance(one, ast.Constant)]
                found |= {one for one in said if isinstance(one, str) and "." in one}
    return found


def test_every_operation_of_the_edits_has_words(snapshot: Snapshot) -> None:
    names = told_by_edits()
    assert {"question.create", "cell.clear", "draft.accept", "figure.note"} <= names
    told = {name: wording.operation_text(operation(name, "票价"), snapshot) for name in names}
    assert "change" not in told.values()
    assert len(set(told.values())) == len(told)


def test_operations_of_a_comparison_name_the_question(snapshot: Snapshot) -> None:
    assert wording.operation_text(operation("question.group", "平均票价", count=3), snapshot) == (
        "put into question “平均票价” (3 item(s))"
    )
    marked = operation("cell.status", "平均票价", "article-2")
    assert wording.operation_text(marked, snapshot) == "overrule status in “平均票价” (B)"
