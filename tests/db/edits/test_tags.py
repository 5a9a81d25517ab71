"""Edits of tags, and their announced effects."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.identities import TagId
from corpus.model import TAG_COLOURS, Span, Tag
from db import edits
from db.effects import effect_of_deleting_tag
from db.errors import Rejected, UnknownRow
from db.store import Store
from db.tables.rows import MOST
from tests.db import build


def tree(store: Store) -> list[tuple[int, str]]:
    """The codebook as depth and name."""
    snapshot = store.snapshot()
    depth = {None: -1}
    lines = []
    for tag in snapshot.tags_in_order():
        depth[tag.id] = depth[tag.parent] + 1  # type: ignore[index]
        lines.append((depth[tag.id], tag.name))  # type: ignore[index]
    return lines


def test_new_tags_come_last_and_in_the_colour_used_least(store: Store) -> None:
    colours = [build.tag(store, f"标签{number}").colour for number in range(len(TAG_COLOURS) + 1)]
    assert colours == [*TAG_COLOURS, TAG_COLOURS[0]]
    child = build.tag(store, "下级", parent=next(iter(store.snapshot().tags)), shortcut=3, definition="定义")
    assert (child.shortcut, child.definition) == (3, "定义")
    assert [depth for depth, _ in tree(store)].count(1) == 1


@pytest.mark.parametrize("name", ["票价", " 票價 ", "ｆａｒｅ", "FARE"])
def test_a_name_is_taken_in_any_script_case_or_width(store: Store, name: str) -> None:
    build.tag(store, "票价")
    build.tag(store, "fare")
    with pytest.raises(Rejected) as refused:
        build.tag(store, name)
    assert refused.value.code == "tag_name_taken"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name": " \n "}, "tag_name_empty"),
        ({"colour": "puce"}, "unknown_colour"),
        ({"shortcut": 0}, "shortcut_not_a_digit"),
        ({"shortcut": 7}, "shortcut_taken"),
    ],
)
def test_a_tag_is_not_made_into_nonsense(store: Store, fields: dict[str, object], code: str) -> None:
    build.tag(store, "客运量", shortcut=7)
    tag = build.tag(store)
    with pytest.raises(Rejected) as refused:
        store.perform(edits.edit_tag, tag.id, **fields)
    assert refused.value.code == code


def test_only_what_is_given_of_a_tag_changes(store: Store) -> None:
    tag = build.tag(store, shortcut=2, definition="单程")
    store.perform(edits.edit_tag, tag.id, name="船票", colour="rose")
    store.perform(edits.edit_tag, tag.id, shortcut=None)
    now = store.snapshot().tags[tag.id]
    assert (now.name, now.colour, now.shortcut, now.definition) == ("船票", "rose", None, "单程")


def test_tags_are_moved_in_the_tree(store: Store) -> None:
    a, b, c = (build.tag(store, name) for name in "甲乙丙")
    store.perform(edits.move_tag, c.id, None, 0)
    assert tree(store) == [(0, "丙"), (0, "甲"), (0, "乙")]
    store.perform(edits.move_tag, a.id, c.id, 9)
    store.perform(edits.move_tag, b.id, c.id, 0)
    assert tree(store) == [(0, "丙"), (1, "乙"), (1, "甲")]
    for below in (c.id, a.id):
        with pytest.raises(Rejected) as refused:
            store.perform(edits.move_tag, c.id, below, 0)
        assert refused.value.code == "tag_below_itself"
    assert store.perform(edits.move_tag, b.id, c.id, 0).operation is None


def test_merging_gives_claims_and_children_to_the_other(store: Store) -> None:
    a, b = build.tag(store, "甲"), build.tag(store, "乙")
    build.tag(store, "甲一", parent=a.id)
    build.tag(store, "乙一", parent=b.id)
    both = build.claim(store, tags=[a.id, b.id])
    only = build.claim(store, Span(5, 8), tags=[a.id])
    store.perform(edits.merge_tags, a.id, b.id)
    assert tree(store) == [(0, "乙"), (1, "乙一"), (1, "甲一")]
    claims = store.snapshot().claims
    assert (claims[both.id].tags, claims[only.id].tags) == ((b.id,), (b.id,))
    store.undo()
    assert set(store.snapshot().claims[both.id].tags) == {a.id, b.id}
    with pytest.raises(Rejected):
        store.perform(edits.merge_tags, b.id, b.id)


def test_merging_into_a_tag_below_puts_it_in_the_place_of_the_other(store: Store) -> None:
    build.tag(store, "前")
    a = build.tag(store, "甲")
    b = build.tag(store, "乙", parent=a.id)
    build.tag(store, "丙", parent=a.id)
    build.tag(store, "丁", parent=b.id)
    store.perform(edits.merge_tags, a.id, b.id)
    assert tree(store) == [(0, "前"), (0, "乙"), (1, "丁"), (1, "丙")]


def test_deleting_a_tag_keeps_its_claims_and_raises_its_children(store: Store) -> None:
    before, a, after = (build.tag(store, name) for name in "前甲后")
    build.tag(store, "甲一", parent=a.id)
    build.tag(store, "甲二", parent=a.id)
    alone = build.claim(store, tags=[a.id])
    build.claim(store, Span(5, 8), tags=[a.id, after.id])
    effect = effect_of_deleting_tag(store.snapshot(), a.id)
    assert (effect.claims, effect.children) == (2, 2)
    told = store.perform(edits.delete_tag, a.id).operation
    assert told is not None
    assert (told.subject, told.count) == ("甲", 2)
    assert tree(store) == [(0, "前"), (0, "甲一"), (0, "甲二"), (0, "后")]
    assert store.snapshot().claims[alone.id].tags == ()
    assert before.id in store.snapshot().tags


@pytest.mark.parametrize("merged", [True, False])
def test_questions_and_memos_follow_a_tag_that_goes(store: Store, merged: bool) -> None:
    going, other = build.tag(store, "甲"), build.tag(store, "乙")
    claim = build.claim(store)
    store.perform(edits.create_question, "问", [claim.id], tag=going.id)
    store.perform(edits.create_memo, "记", tag=going.id)
    if merged:
        store.perform(edits.merge_tags, going.id, other.id)
    else:
        store.perform(edits.delete_tag, going.id)
    instead = other.id if merged else None
    snapshot = store.snapshot()
    assert [question.tag for question in snapshot.questions.values()] == [instead]
    assert [memo.tag for memo in snapshot.memos.values()] == [instead]


def test_a_tag_is_described_and_moved_in_one_act(store: Store) -> None:
    parent, other, tag = (build.tag(store, name) for name in ("船", "港", "票"))
    store.perform(edits.edit_tag, other.id, parent=parent.id)
    changes = store.perform(edits.edit_tag, tag.id, name="票价", parent=parent.id)
    assert changes.operation is not None and changes.operation.name == "tag.edit"
    children = store.snapshot().children_of(parent.id)
    assert [child.name for child in children] == ["港", "票价"]
    store.undo()
    assert store.snapshot().tags[tag.id].parent is None and store.snapshot().tags[tag.id].name == "票"
    with pytest.raises(Rejected) as caught:
        store.perform(edits.edit_tag, parent.id, name="舟", parent=other.id)
    assert caught.value.code == "tag_below_itself"
    assert store.snapshot().tags[parent.id].name == "船"


def test_edits_of_tags_tell_what_they_did(store: Store) -> None:
    told = build.told
    first = store.perform(edits.create_tag, " 票价 ")
    assert told(first) == ("tag.create", "票价", "", 1)
    tag, other, third = (
        build.created(first.created, Tag),
        build.tag(store, "客运量"),
        build.tag(store, "成本"),
    )
    assert told(store.perform(edits.edit_tag, tag.id, name="船票")) == ("tag.edit", "票价", "", 1)
    assert told(store.perform(edits.move_tag, tag.id, None, 2)) == ("tag.move", "船票", "", 1)
    for number in range(2):
        build.claim(store, Span(number, number + 3), tags=[tag.id, other.id])
    assert told(store.perform(edits.merge_tags, tag.id, other.id)) == ("tag.merge", "船票 → 客运量", "", 2)
    assert told(store.perform(edits.merge_tags, third.id, other.id)) == ("tag.merge", "成本 → 客运量", "", 1)
    assert told(store.perform(edits.delete_tag, other.id)) == ("tag.delete", "客运量", "", 2)
    assert told(store.perform(edits.delete_tag, build.tag(store, "空").id)) == ("tag.delete", "空", "", 1)


def test_tags_are_numbered_among_their_siblings(store: Store) -> None:
    first, second = build.tag(store, "甲"), build.tag(store, "乙")
    children = [build.tag(store, name, parent=second.id) for name in ("乙一", "乙二")]
    assert [tag.position for tag in (first, second, *children)] == [0, 1, 0, 1]
    store.perform(edits.move_tag, second.id, None, 0)
    assert build.tag(store, "丙").position == 2
    assert build.tag(store, "乙三", parent=second.id).position == 2


def test_a_tag_gets_what_it_is_given(store: Store) -> None:
    tag = build.tag(store, "甲", colour="rose", definition=" 定\r\n义 ", shortcut=9)
    assert (tag.colour, tag.definition, tag.shortcut) == ("rose", "定\n义", 9)
    assert (tag.annotator, tag.created, tag.updated) == (store.annotator.id, tag.created, tag.created)
    assert build.tag(store, "乙", shortcut=1).shortcut == 1
    for shortcut in (0, 10, -1):
        assert build.refusal(store, edits.create_tag, "丙", shortcut=shortcut) == "shortcut_not_a_digit"
    assert build.refusal(store, edits.create_tag, "丙", shortcut=9) == "shortcut_taken"
    assert build.refusal(store, edits.create_tag, "丙", colour="puce") == "unknown_colour"
    assert build.refusal(store, edits.create_tag, " ") == "tag_name_empty"


def test_what_a_refusal_is_about_is_named(store: Store) -> None:
    tag = build.tag(store, "票价", shortcut=3)
    child = build.tag(store, "单程", parent=tag.id)
    details = []
    for edit, args, fields in (
        (edits.create_tag, ("票價",), {}),
        (edits.create_tag, ("客运量",), {"shortcut": 3}),
        (edits.create_tag, ("客运量",), {"shortcut": 10}),
        (edits.create_tag, ("客运量",), {"colour": "puce"}),
        (edits.move_tag, (tag.id, child.id, 0), {}),
        (edits.merge_tags, (tag.id, tag.id), {}),
    ):
        with pytest.raises(Rejected) as refused:
            store.perform(edit, *args, **fields)
        details.append((refused.value.code, refused.value.details))
    assert details == [
        ("tag_name_taken", {"name": "票价"}),
        ("shortcut_taken", {"shortcut": "3", "name": "票价"}),
        ("shortcut_not_a_digit", {"shortcut": "10"}),
        ("unknown_colour", {"colour": "puce"}),
        ("tag_below_itself", {"name": "票价"}),
        ("tag_into_itself", {"name": "票价"}),
    ]


def test_a_parent_must_be_there(store: Store) -> None:
    tag = build.tag(store)
    for edit, args, fields in (
        (edits.create_tag, ("客运量",), {"parent": "nobody"}),
        (edits.move_tag, (tag.id, "nobody", 0), {}),
        (edits.edit_tag, (tag.id,), {"parent": "nobody"}),
    ):
        with pytest.raises(UnknownRow) as unknown:
            store.perform(edit, *args, **fields)
        assert (unknown.value.kind, unknown.value.id) == ("tag", "nobody")


def test_a_tag_may_keep_its_own_name_and_digit(store: Store, clock: None) -> None:
    tag, other = build.tag(store, "fare", shortcut=3), build.tag(store, "other")
    store.perform(edits.edit_tag, tag.id, name="FARE", shortcut=3)
    now = store.snapshot().tags[tag.id]
    assert (now.name, now.shortcut) == ("FARE", 3)
    assert now.updated > tag.updated
    assert store.perform(edits.edit_tag, tag.id, name="FARE", shortcut=3).operation is None
    assert store.snapshot().tags[other.id] == other


def test_a_tag_stays_in_its_place_under_the_parent_that_it_has(store: Store) -> None:
    parent = build.tag(store, "上")
    tags = [build.tag(store, name, parent=parent.id) for name in "甲乙丙"]
    store.perform(edits.edit_tag, tags[0].id, parent=parent.id, name="丁")
    assert tree(store) == [(0, "上"), (1, "丁"), (1, "乙"), (1, "丙")]
    store.perform(edits.edit_tag, tags[0].id, parent=None)
    assert tree(store) == [(0, "上"), (1, "乙"), (1, "丙"), (0, "丁")]


@pytest.mark.parametrize(
    ("position", "order"), [(-5, "丙甲乙"), (0, "丙甲乙"), (1, "甲丙乙"), (2, "甲乙丙"), (99, "甲乙丙")]
)
def test_a_tag_is_put_at_its_place_among_the_others(store: Store, position: int, order: str) -> None:
    tags = [build.tag(store, name) for name in "甲乙丙"]
    store.perform(edits.move_tag, tags[2].id, None, position)
    found = store.snapshot().children_of(None)
    assert "".join(tag.name for tag in found) == order
    assert [tag.position for tag in found] == [0, 1, 2]


def test_only_tags_whose_place_changes_are_written(store: Store) -> None:
    tags = [build.tag(store, name) for name in "甲乙丙丁"]
    changes = store.perform(edits.move_tag, tags[1].id, None, 2)
    assert {change.before.id for change in changes.updated} == {tags[1].id, tags[2].id}
    inner = [build.tag(store, name, parent=tags[0].id) for name in ("一", "二")]
    gone = store.perform(edits.delete_tag, inner[1].id)
    written = {change.after for change in gone.updated if isinstance(change.after, Tag)}
    assert all(tag.shortcut is not None for tag in written), "those before it keep their places"
    assert {tag.name for tag in written} == {"丙", "乙", "丁"}, "those after it keep their digits"


def test_children_of_a_deleted_tag_take_its_place_in_their_order(store: Store) -> None:
    before, tag, after = (build.tag(store, name) for name in "前甲后")
    first, second = (build.tag(store, name, parent=tag.id) for name in ("一", "二"))
    inner = build.tag(store, "里", parent=first.id)
    store.perform(edits.delete_tag, tag.id)
    assert [one.id for one in store.snapshot().tags_in_order()] == [
        before.id, first.id, inner.id, second.id, after.id,
    ]  # fmt: skip
    assert [one.position for one in store.snapshot().children_of(None)] == [0, 1, 2, 3]


def test_merging_keeps_the_order_of_children_and_tags_each_claim_once(store: Store) -> None:
    source, target = build.tag(store, "甲"), build.tag(store, "乙")
    for parent, names in ((source, ("丙", "丁")), (target, ("戊",))):
        for name in names:
            build.tag(store, name, parent=parent.id)
    claims = [
        build.claim(store, Span(number, number + 3), tags=tags)
        for number, tags in enumerate([[source.id], [source.id, target.id], [target.id], []])
    ]
    store.perform(edits.merge_tags, source.id, target.id)
    assert tree(store) == [(0, "乙"), (1, "戊"), (1, "丙"), (1, "丁")]
    found = store.snapshot().claims
    assert [found[claim.id].tags for claim in claims] == [(target.id,)] * 3 + [()]


def test_a_target_deep_below_the_source_takes_its_place(store: Store) -> None:
    source = build.tag(store, "甲")
    middle = build.tag(store, "乙", parent=source.id)
    target = build.tag(store, "丙", parent=middle.id)
    last = build.tag(store, "末")
    store.perform(edits.merge_tags, source.id, target.id)
    assert tree(store) == [(0, "丙"), (1, "乙"), (0, "末")]
    assert store.snapshot().tags[last.id].position == last.position
    assert store.check() == []


@pytest.mark.parametrize("gone", ["一", "三", "六"])
@pytest.mark.parametrize("merged", [False, True])
def test_the_other_tags_keep_their_digits_when_one_goes(store: Store, gone: str, merged: bool) -> None:
    for name in "一二三四五六七八九十末":
        store.perform(edits.create_tag, name)
    tags = {tag.name: tag for tag in store.snapshot().tags_in_order()}
    store.perform(edits.edit_tag, tags["二"].id, shortcut=7)
    store.perform(edits.move_tag, tags["四"].id, tags["三"].id, 0)
    before = digits_by_name(store)
    if merged:
        store.perform(edits.merge_tags, tags[gone].id, tags["末"].id)
    else:
        store.perform(edits.delete_tag, tags[gone].id)
    after = digits_by_name(store)
    freed = before.pop(gone)
    assert {name: after.get(name) for name in before} == before
    assert after.keys() - before.keys() == {"十"}
    assert after["十"] == freed, "the key that is free goes to the next tag"
    store.undo()
    assert digits_by_name(store) == before | {gone: freed}


def digits_by_name(store: Store) -> dict[str, int]:
    snapshot = store.snapshot()
    return {snapshot.tags[TagId(tag)].name: digit for tag, digit in snapshot.digits().items()}


def test_a_tag_is_split_by_some_of_its_claims(store: Store) -> None:
    tag = build.tag(store)
    store.perform(edits.edit_tag, tag.id, definition="单价")
    build.tag(store, "客流")
    claims = [build.claim(store, Span(at, at + 2), tags=[tag.id]) for at in range(3)]
    other = build.claim(store, Span(9, 11))
    told = store.perform(edits.split_tag, tag.id, [claims[0].id, claims[2].id, other.id], "折扣").operation
    assert told is not None
    assert (told.name, told.subject, told.count) == ("tag.split", "票价 → 折扣", 2)
    rows = store.snapshot()
    assert [one.name for one in rows.tags_in_order()] == ["票价", "折扣", "客流"]
    (new,) = [one for one in rows.tags.values() if one.name == "折扣"]
    assert new.definition == "单价"
    held = [rows.claims[claim.id].tags for claim in (*claims, other)]
    assert held == [(new.id,), (tag.id,), (new.id,), ()]
    with pytest.raises(Rejected) as refused:
        store.perform(edits.split_tag, tag.id, [other.id], "又一个")
    assert refused.value.code == "claims_without_tag"
    store.undo()
    assert [one.name for one in store.snapshot().tags_in_order()] == ["票价", "客流"]


def test_a_tag_behind_one_at_the_greatest_position_does_no_damage(tmp_path: Path) -> None:
    """A file from elsewhere can have such a tag."""
    with build.project(tmp_path) as store:
        build.forge(store, "tag", build.tag(store).id, position=MOST)
        last = build.tag(store, "后")
        assert store.check() == []
        assert [*store.snapshot().tags_in_order()][-1].id == last.id
    with Store.open(store.location, build.LIN) as store:
        assert not store.custody.file.read_only_reason
        build.tag(store, "又")
