"""Edits of tags, and what they are said to affect."""

from __future__ import annotations

import pytest

from corpus.model import TAG_COLOURS, Span
from db import edits
from db.effects import effect_of_deleting_tag
from db.errors import Rejected
from db.store import Store
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
    build.tag(store, "票价"), build.tag(store, "fare")
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
    build.tag(store, "甲一", parent=a.id), build.tag(store, "乙一", parent=b.id)
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
    build.tag(store, "丙", parent=a.id), build.tag(store, "丁", parent=b.id)
    store.perform(edits.merge_tags, a.id, b.id)
    assert tree(store) == [(0, "前"), (0, "乙"), (1, "丁"), (1, "丙")]


def test_deleting_a_tag_keeps_its_claims_and_raises_its_children(store: Store) -> None:
    before, a, after = (build.tag(store, name) for name in "前甲后")
    build.tag(store, "甲一", parent=a.id), build.tag(store, "甲二", parent=a.id)
    alone = build.claim(store, tags=[a.id])
    build.claim(store, Span(5, 8), tags=[a.id, after.id])
    effect = effect_of_deleting_tag(store.snapshot(), a.id)
    assert (effect.claims, effect.untagged, effect.children) == (2, 1, 2)
    told = store.perform(edits.delete_tag, a.id).operation
    assert told is not None
    assert (told.subject, told.count) == ("甲", 2)
    assert tree(store) == [(0, "前"), (0, "甲一"), (0, "甲二"), (0, "后")]
    assert store.snapshot().claims[alone.id].tags == ()
    assert before.id in store.snapshot().tags


def test_a_tag_is_described_and_moved_in_one_act(store: Store) -> None:
    parent, other, tag = (build.tag(store, name) for name in ("船", "港", "票"))
    store.perform(edits.edit_tag, other.id, parent=parent.id)
    changes = store.perform(edits.edit_tag, tag.id, name="票价", parent=parent.id)
    assert changes.operation is not None and changes.operation.name == "tag.edit"
    children = store.snapshot().children_of(parent.id)
    assert [one.name for one in children] == ["港", "票价"]
    store.undo()
    assert store.snapshot().tags[tag.id].parent is None and store.snapshot().tags[tag.id].name == "票"
    with pytest.raises(Rejected) as caught:
        store.perform(edits.edit_tag, parent.id, name="舟", parent=other.id)
    assert caught.value.code == "tag_below_itself"
    assert store.snapshot().tags[parent.id].name == "船"
