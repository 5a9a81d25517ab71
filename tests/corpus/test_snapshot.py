from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.changes import Changed, ChangeSet
from corpus.model import Entity, Project, Relation, Span
from corpus.snapshot import Snapshot, changes_between
from tests.corpus.build import (
    NOON,
    SIMPLIFIED,
    archive,
    article,
    cell,
    claim,
    compared,
    link,
    origin,
    question,
    reading,
    tag,
)

PROJECT = Project("project", "渡轮", NOON)


@pytest.fixture
def snapshot() -> Snapshot:
    return Snapshot.from_archive(archive())


def test_an_archive_becomes_a_snapshot(snapshot: Snapshot) -> None:
    held = archive()
    assert snapshot.project == held.project
    assert list(snapshot.articles.values()) == list(held.articles)
    assert list(snapshot.claims.values()) == list(held.claims)
    assert list(snapshot.links.values()) == list(held.links)
    assert set(snapshot.annotators) == {"lin", "chen"}
    assert set(snapshot.relations) == {"background"}


def test_nobody_changes_it_from_outside(snapshot: Snapshot) -> None:
    with pytest.raises(TypeError):
        snapshot.tags["new"] = tag("new")  # type: ignore[index]


def test_claims_of_an_article_come_in_the_order_of_the_text(snapshot: Snapshot) -> None:
    assert [one.id for one in snapshot.claims_of("article-0")] == ["c1", "c3"]
    assert snapshot.claims_of("no such article") == []


def test_of_two_claims_at_one_place_the_longer_comes_first() -> None:
    _, text = article(0, SIMPLIFIED)
    made = Snapshot(PROJECT, [claim("short", text, Span(5, 8)), claim("long", text, Span(5, 20))])
    assert [one.id for one in made.claims_of("article-0")] == ["long", "short"]


def test_links_of_a_claim_and_between_articles(snapshot: Snapshot) -> None:
    assert [one.id for one in snapshot.links_of("c2")] == ["l1", "l2"]
    assert [one.id for one in snapshot.links_of("c1")] == ["l1"]
    assert {one.id for one in snapshot.links_between("article-0", "article-1")} == {"l1", "l2"}
    assert {one.id for one in snapshot.links_between("article-1", "article-0")} == {"l1", "l2"}
    assert snapshot.links_between("article-0", "article-0") == []


def test_marks_of_a_claim_and_in_a_text(snapshot: Snapshot) -> None:
    assert [one.id for one in snapshot.marks_of("c3")] == ["m2", "m3"]
    assert snapshot.marks_of("c1") == []
    assert [one.id for one in snapshot.marks_in("article-0")] == ["m2", "m3"]
    orphan = replace(snapshot.claims["c3"], orphaned=True)
    snapshot.apply(ChangeSet(updated=(Changed(snapshot.claims["c3"], orphan),)))
    assert snapshot.marks_in("article-0") == []
    assert len(snapshot.marks_of("c3")) == 2


def test_marks_follow_their_changes(snapshot: Snapshot) -> None:
    mark = snapshot.figure_marks["m3"]
    moved = replace(mark, start=mark.start - 9, end=mark.end - 9)
    snapshot.apply(ChangeSet(updated=(Changed(mark, moved),)))
    assert [one.id for one in snapshot.marks_of("c3")] == ["m3", "m2"]
    snapshot.apply(ChangeSet(deleted=(moved,)))
    assert [one.id for one in snapshot.marks_of("c3")] == ["m2"]
    assert "m3" not in snapshot.figure_marks


def test_rejections_follow_their_changes(snapshot: Snapshot) -> None:
    rejection = snapshot.rejections["r1"]
    moved = replace(rejection, one_start=0, one_end=9)
    snapshot.apply(ChangeSet(updated=(Changed(rejection, moved),)))
    assert snapshot.rejections == {"r1": moved}
    assert not snapshot.same_rows(Snapshot.from_archive(archive()))
    snapshot.apply(ChangeSet(deleted=(moved,)))
    assert not snapshot.rejections


@pytest.fixture
def comparison() -> Snapshot:
    return Snapshot.from_archive(compared())


def test_a_comparison_becomes_a_snapshot(comparison: Snapshot) -> None:
    held = compared()
    assert list(comparison.questions.values()) == list(held.questions)
    assert list(comparison.cells.values()) == list(held.cells)
    assert list(comparison.readings.values()) == list(held.readings)
    assert list(comparison.origins.values()) == list(held.origins)
    assert list(comparison.draft_rejections.values()) == list(held.draft_rejections)
    assert list(comparison.rates.values()) == list(held.rates)
    assert not comparison.same_rows(Snapshot.from_archive(archive()))


def test_claims_of_a_question_stand_by_article_and_place(comparison: Snapshot) -> None:
    assert [one.id for one in comparison.claims_of_question("q1")] == ["c1", "c2"]
    swapped = replace(comparison.articles["article-0"], position=5)
    comparison.apply(ChangeSet(updated=(Changed(comparison.articles["article-0"], swapped),)))
    assert [one.id for one in comparison.claims_of_question("q1")] == ["c2", "c1"]
    third = comparison.claims["c3"]
    comparison.apply(ChangeSet(updated=(Changed(third, replace(third, question="q1")),)))
    assert [one.id for one in comparison.claims_of_question("q1")] == ["c2", "c1", "c3"]
    assert comparison.claims_of_question("q2") == comparison.claims_of_question("none") == []


def test_questions_stand_in_their_order() -> None:
    made = Snapshot(PROJECT, [question("b", 1), question("c", 0), question("a", 1)])
    assert [one.id for one in made.questions_in_order()] == ["c", "a", "b"]


def test_cells_of_a_question_stand_in_the_order_of_the_articles() -> None:
    articles = [article(number, "文", position=2 - number)[0] for number in range(3)]
    cells = [cell("q", one.id) for one in articles]
    made = Snapshot(PROJECT, [*articles, *cells, cell("other", "article-0")])
    assert [one.article for one in made.cells_of_question("q")] == ["article-2", "article-1", "article-0"]
    made.apply(ChangeSet(deleted=(cells[1],)))
    assert [one.article for one in made.cells_of_question("q")] == ["article-2", "article-0"]


def test_who_read_an_article(comparison: Snapshot) -> None:
    assert {one.annotator for one in comparison.readings_of("article-1")} == {"chen", "lin"}
    early = replace(reading("article-1", "wu"), created="2026-10-07T00:00:00Z")
    comparison.apply(ChangeSet(created=(early,)))
    assert comparison.readings_of("article-1")[0] == early
    comparison.apply(ChangeSet(deleted=(early,)))
    mine = reading("article-1")
    comparison.apply(ChangeSet(deleted=(mine,)))
    assert [one.annotator for one in comparison.readings_of("article-1")] == ["chen"]
    assert comparison.readings_of("none") == []


def test_a_deleted_question_leaves_no_claims_behind(comparison: Snapshot) -> None:
    """Claims and question change in one act, in whatever order the rows come."""
    held = comparison.questions["q1"]
    freed = [replace(one, question=None) for one in comparison.claims_of_question("q1")]
    updated = tuple(Changed(comparison.claims[one.id], one) for one in freed)
    cells = tuple(comparison.cells_of_question("q1"))
    comparison.apply(ChangeSet(updated=updated, deleted=(held, *cells)))
    assert comparison.claims_of_question("q1") == comparison.cells_of_question("q1") == []
    back = tuple(Changed(one.after, one.before) for one in updated)
    comparison.apply(ChangeSet(created=(*cells, held), updated=back))
    assert comparison.same_rows(Snapshot.from_archive(compared()))
    assert [one.id for one in comparison.claims_of_question("q1")] == ["c1", "c2"]


def test_origins_and_rates_follow_their_changes(comparison: Snapshot) -> None:
    renamed = origin("o1", "交通局")
    comparison.apply(
        ChangeSet(
            updated=(Changed(comparison.origins["o1"], renamed),), deleted=tuple(comparison.rates.values())
        )
    )
    assert comparison.origins == {"o1": renamed}
    assert not comparison.rates


def test_the_codebook_from_top_to_bottom() -> None:
    rows = [tag("b", 1), tag("a", 0), tag("a2", 1, "a"), tag("a1", 0, "a"), tag("a1x", 0, "a1")]
    made = Snapshot(PROJECT, rows)
    assert [one.id for one in made.tags_in_order()] == ["a", "a1", "a1x", "a2", "b"]
    assert [one.id for one in made.children_of("a")] == ["a1", "a2"]


def test_digits_go_to_those_who_claimed_them_and_then_down_the_codebook() -> None:
    rows = [tag(str(number), number) for number in range(11)]
    rows[4] = replace(rows[4], shortcut=1)
    made = Snapshot(PROJECT, rows)
    order = [found.id if (found := made.tag_for_digit(digit)) else None for digit in range(1, 10)]
    assert order == ["4", "0", "1", "2", "3", "5", "6", "7", "8"]
    assert made.digit_of("4") == 1
    assert made.digit_of("0") == 2
    assert made.digit_of("10") is None
    assert made.tag_for_digit(0) is None


def test_digits_follow_the_codebook_as_it_changes() -> None:
    first, second = tag("1", 1), tag("2", 2)
    made = Snapshot(PROJECT, [second])
    assert made.digits() == {"2": 1}
    made.apply(ChangeSet(created=(first,)))
    assert made.digits() == {"1": 1, "2": 2}
    made.apply(ChangeSet(updated=(Changed(first, replace(first, shortcut=5)),)))
    assert made.digits() == {"1": 5, "2": 1}
    made.apply(ChangeSet(deleted=(second,)))
    assert made.digits() == {"1": 5}


def test_letters_follow_the_order_of_import() -> None:
    made = Snapshot(PROJECT, [article(number, "文")[0] for number in range(60)])
    letters = [made.letter(f"article-{number}") for number in (0, 1, 25, 26, 27, 51, 52)]
    assert letters == ["A", "B", "Z", "AA", "AB", "AZ", "BA"]
    assert made.letter("no such article") == "?"


def test_a_source_is_called_by_its_letter_and_publisher_else_its_title() -> None:
    first, second, third = (article(number, "文")[0] for number in range(3))
    second = replace(second, publisher="", title="三块钱过江")
    made = Snapshot(
        PROJECT, [replace(first, publisher="青川日报"), second, replace(third, publisher="", title="")]
    )
    assert [made.lettered_name(f"article-{number}") for number in range(4)] == [
        *("A 青川日报", "B 三块钱过江", "C", ""),
    ]


def test_sources_of_one_publisher_are_told_apart_by_their_titles() -> None:
    first, second, third = (article(number, "文")[0] for number in range(3))
    second = replace(second, title="长" * 30)
    made = Snapshot(PROJECT, [first, second, replace(third, publisher="灣報")])
    names = [made.source_name(f"article-{number}") for number in range(3)]
    assert names == ["青川日报·第 0 篇", f"青川日报·{'长' * 23}…", "灣報"]
    assert made.lettered_name("article-0") == "A 青川日报·第 0 篇"
    assert [made.telling_title(f"article-{number}") for number in (0, 2)] == ["第 0 篇", ""]
    made.apply(ChangeSet(updated=(Changed(second, replace(second, publisher="别家")),)))
    assert [made.source_name(f"article-{number}") for number in range(3)] == ["青川日报", "别家", "灣報"]
    assert made.source_name("no such article") == ""
    english = [replace(article(number, "文")[0], publisher="Times") for number in range(2)]
    assert Snapshot(PROJECT, english).source_name("article-1") == "Times · 第 1 篇"


def test_letters_close_up_when_an_article_goes(snapshot: Snapshot) -> None:
    assert snapshot.letter("article-1") == "B"
    snapshot.apply(ChangeSet(deleted=(snapshot.articles["article-0"],)))
    assert snapshot.letter("article-1") == "A"


def test_a_moved_claim_is_found_at_its_new_place(snapshot: Snapshot) -> None:
    before = snapshot.claims["c1"]
    after = replace(before, start=200, end=204)
    snapshot.apply(ChangeSet(updated=(Changed(before, after),)))
    assert [one.id for one in snapshot.claims_of("article-0")] == ["c3", "c1"]
    assert snapshot.claims["c1"] == after


def test_a_link_that_changed_ends_is_found_at_its_new_ones(snapshot: Snapshot) -> None:
    before = snapshot.links["l1"]
    after = replace(before, source="c3")
    snapshot.apply(ChangeSet(updated=(Changed(before, after),)))
    assert snapshot.links_of("c1") == []
    assert {one.id for one in snapshot.links_of("c3")} == {"l1", "l2"}


def test_the_project_itself_can_change(snapshot: Snapshot) -> None:
    renamed = replace(snapshot.project, title="新名")
    snapshot.apply(ChangeSet(updated=(Changed(snapshot.project, renamed),)))
    assert snapshot.project.title == "新名"


def test_changes_between_two_snapshots_lead_from_one_to_the_other(snapshot: Snapshot) -> None:
    held = archive()
    kept, *left = held.claims
    noted, renamed = replace(kept, note="别处改的"), replace(held.project, title="别的题目")
    added = replace(held.tags[0], id="new")
    other = replace(
        held, project=renamed, claims=(noted, *left), links=held.links[1:], tags=(*held.tags, added)
    )
    later = Snapshot.from_archive(other)
    changes = changes_between(snapshot, later)
    assert changes.created == (added,)
    assert set(changes.updated) == {Changed(kept, noted), Changed(held.project, renamed)}
    assert changes.deleted == held.links[:1]
    snapshot.apply(changes)
    assert snapshot.same_rows(later)
    assert changes_between(snapshot, later) == ChangeSet()


def test_relations_keep_their_order() -> None:
    made = Snapshot(PROJECT, [Relation("own", "背景", False, 7), Relation("quotes", "", True, 4)])
    assert [relation.id for relation in made.relations_in_order()] == ["quotes", "own"]


def _state(snapshot: Snapshot) -> tuple[object, ...]:
    articles = ("article-0", "article-1")
    return (
        dict(snapshot.claims),
        dict(snapshot.links),
        dict(snapshot.tags),
        {one: [row.id for row in snapshot.claims_of(one)] for one in articles},
        {one: {row.id for row in snapshot.links_of(one)} for one in snapshot.claims},
        [row.id for row in snapshot.tags_in_order()],
        [snapshot.letter(one) for one in articles],
    )


@given(st.data())
def test_many_changes_end_where_a_fresh_snapshot_starts(data: st.DataObject) -> None:
    """Applying changes one by one gives what the rows themselves give, and applying them backwards the beginning."""
    held = archive()
    snapshot = Snapshot.from_archive(held)
    fresh = _state(snapshot)
    _, text = article(0, SIMPLIFIED)
    rows: dict[str, Entity] = {row.id: row for row in (*held.claims, *held.links, *held.tags)}
    done: list[ChangeSet] = []
    for step in range(data.draw(st.integers(1, 8))):
        change = _change(data, step, rows, text)
        snapshot.apply(change)
        done.append(change)
        again = Snapshot(held.project, [*held.annotators, *held.articles, *held.relations, *rows.values()])
        assert _state(snapshot) == _state(again)
    for change in reversed(done):
        back = tuple(Changed(one.after, one.before) for one in change.updated)
        snapshot.apply(ChangeSet(created=change.deleted, updated=back, deleted=change.created))
    assert _state(snapshot) == fresh


def _change(data: st.DataObject, step: int, rows: dict[str, Entity], text: object) -> ChangeSet:
    start = data.draw(st.integers(0, 100))
    match data.draw(st.sampled_from(["create", "move", "delete", "link", "rename"])):
        case "create":
            made: Entity = claim(f"new{step}", text, Span(start, start + 5))  # type: ignore[arg-type]
        case "link":
            made = link(f"link{step}", "c1", data.draw(st.sampled_from(["c2", "c3", "c4"])))
        case "move":
            before = rows["c1"]
            rows["c1"] = replace(before, start=start, end=start + 3)  # type: ignore[call-arg]
            return ChangeSet(updated=(Changed(before, rows["c1"]),))
        case "rename":
            before = rows["fare"]
            rows["fare"] = replace(before, position=start)  # type: ignore[call-arg]
            return ChangeSet(updated=(Changed(before, rows["fare"]),))
        case _:
            # Links go before claims do, as the store sees to it.
            gone = [row for row in rows if row.startswith(("link", "new", "l1", "l2"))]
            return ChangeSet(deleted=(rows.pop(data.draw(st.sampled_from(gone))),)) if gone else ChangeSet()
    rows[made.id] = made
    return ChangeSet(created=(made,))
