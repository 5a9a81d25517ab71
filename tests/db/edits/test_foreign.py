"""Projects of other programs are imported in one operation, with the choices made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from corpus.archive import Archive
from corpus.foreign.mapping import ForeignImport, ImportChoices, TagDecision, TagFate
from corpus.foreign.project import Detached, ForeignProject
from corpus.memos import Memo
from corpus.model import CONTRADICTS, Annotator, Claim, Kind, Link, Project, Relation, Span, Tag
from corpus.text import clean
from db import edits
from db.edits.files import import_files
from db.errors import Rejected, UnknownRow
from db.store import Store
from tests.corpus.build import article, claim, tag
from tests.corpus.foreign.strategies import uuid
from tests.db import build

TEXT = "甲乙丙丁戊己庚辛。\n"
SU, CHENG = Annotator(uuid(71), "苏禾"), Annotator(uuid(72), build.LIN)


def foreign(**parts: object) -> ForeignProject:
    """A file with one article, three tags, three claims and a link; of its times none is told."""
    sheet, text = article(0, TEXT)
    sheet = replace(sheet, id=uuid(1), text=uuid(2), annotator=SU.id, created="", updated="")
    text = replace(text, id=uuid(2), article=uuid(1), annotator=SU.id, created="")
    tags = (_tag(11, "票价"), _tag(12, "涨幅", uuid(11)), _tag(13, "预测"))
    claims = (
        _claim(21, text, Span(0, 2), [uuid(11)], SU),
        _claim(22, text, Span(2, 4), [uuid(12), uuid(13)], CHENG),
        _claim(23, text, Span(4, 6), [], SU),
    )
    link = Link(uuid(31), uuid(21), uuid(22), CONTRADICTS, "注", "", "", "")
    archive = Archive(
        Project(uuid(9), "来件", ""), (SU, CHENG), (sheet,), (text,), tags,
        (Relation(CONTRADICTS, "", False, 3),), claims, (link,),
    )  # fmt: skip
    return ForeignProject("qdpx", replace(archive, **parts))


def _tag(number: int, name: str, parent: str | None = None) -> Tag:
    return tag(uuid(number), 0, parent, name=name, annotator="", created="", updated="")


def _claim(number: int, text, span: Span, tags: list[str], by: Annotator) -> Claim:  # type: ignore[no-untyped-def]
    return claim(uuid(number), text, span, tags, annotator=by.id, created="", updated="")


def names(store: Store) -> dict[str, list[str]]:
    """The tags of each claim by its quote."""
    held = store.snapshot()
    return {one.quote: [held.tags[tag].name for tag in one.tags] for one in held.claims.values()}


def test_everything_comes_as_one_act_and_goes_with_one_undo(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.duikan", "我的", build.LIN) as store:
        changes = store.perform(edits.import_foreign, foreign())
        assert changes.operation is not None
        assert (changes.operation.name, changes.operation.subject) == ("archive.import", "来件")
        assert names(store) == {"甲乙": ["票价"], "丙丁": ["涨幅", "预测"], "戊己": []}
        held = store.snapshot()
        assert store.project.title == "我的", "a project keeps its name"
        (link,) = held.links.values()
        assert (link.relation, link.annotator) == (CONTRADICTS, store.annotator.id)
        assert all(
            row.created for row in (*held.claims.values(), *held.links.values(), *held.articles.values())
        )
        assert store.check() == []
        store.undo()
        left = store.snapshot()
        assert not (left.articles or left.tags or left.claims or left.links)


def test_people_of_one_name_stay_two_unless_that_is_said(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.duikan", "空", build.LIN) as store:
        store.perform(edits.import_foreign, foreign())
        assert [annotator.name for annotator in store.snapshot().annotators.values()].count(build.LIN) == 2
    with Store.create(tmp_path / "b.duikan", "空", build.LIN) as store:
        me = store.annotator.id
        store.perform(edits.import_foreign, foreign(), ImportChoices(people={CHENG.id: me}))
        held = store.snapshot()
        assert [annotator.name for annotator in held.annotators.values()].count(build.LIN) == 1
        assert held.claims[uuid(22)].annotator == me


def test_tags_become_what_was_decided(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.duikan", "空", build.LIN) as store:
        ours = build.tag(store, "价格")
        choices = {
            uuid(11): TagDecision(TagFate.MAPPED, ours.id),
            uuid(12): TagDecision(TagFate.NEW),
            uuid(13): TagDecision(TagFate.KIND, kind=Kind.FORECAST),
        }
        store.perform(edits.import_foreign, foreign(), ImportChoices(choices))
        held = store.snapshot()
        assert names(store) == {"甲乙": ["价格"], "丙丁": ["涨幅"], "戊己": []}
        assert held.claims[uuid(22)].kind is Kind.FORECAST
        assert held.tags[uuid(12)].parent == ours.id, "it hangs on what the tag above became"
        store.undo()
        dropped = {uuid(11): TagDecision(TagFate.DROPPED), uuid(12): TagDecision(TagFate.NEW, ours.id)}
        store.perform(edits.import_foreign, foreign(), ImportChoices(dropped))
        assert names(store) == {"甲乙": [], "丙丁": ["涨幅", "预测"], "戊己": []}
        assert store.snapshot().tags[uuid(12)].parent == ours.id


def test_new_tags_of_a_name_that_is_taken_get_another(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.duikan", "空", build.LIN) as store:
        build.tag(store, "票价")
        new = {uuid(number): TagDecision(TagFate.NEW) for number in (11, 12, 13, 14)}
        twin = _tag(14, "涨幅", uuid(13))
        with_twin = foreign(tags=(*foreign().archive.tags, twin))
        store.perform(edits.import_foreign, with_twin, ImportChoices(new))
        assert sorted(one.name for one in store.snapshot().tags.values()) == sorted(
            ["票价", "票价 (2)", "涨幅", "预测", "涨幅（预测）"]
        )


def test_the_same_work_under_new_identities_comes_once(tmp_path: Path) -> None:
    """As with programs that give everything a new identity on each export."""
    again = foreign()
    claims = tuple(replace(one, id=uuid(100 + number)) for number, one in enumerate(again.archive.claims))
    link = replace(again.archive.links[0], id=uuid(131), source=uuid(100), target=uuid(101))
    sheet = replace(again.archive.articles[0], id=uuid(101))
    text = replace(again.archive.texts[0], id=uuid(102), article=uuid(101))
    claims = tuple(replace(one, article=uuid(101), text=uuid(102)) for one in claims)
    with Store.create(tmp_path / "a.duikan", "空", build.LIN) as store:
        store.perform(edits.import_foreign, foreign())
        twice = replace(
            again,
            archive=replace(again.archive, articles=(sheet,), texts=(text,), claims=claims, links=(link,)),
        )
        assert not store.perform(edits.import_foreign, twice).created
        assert len(store.snapshot().links) == 1
        noted = replace(
            twice, archive=replace(twice.archive, claims=(replace(claims[0], note="新"),), links=())
        )
        assert len(store.perform(edits.import_foreign, noted).created) == 1


def test_memos_come_once_and_follow_their_tags(tmp_path: Path) -> None:
    memos = (
        Memo(uuid(41), uuid(1), None, "文", "关于来源", SU.id, "", ""),
        Memo(uuid(42), None, uuid(11), "签", "关于标签", SU.id, "", ""),
    )
    with Store.create(tmp_path / "a.duikan", "空", build.LIN) as store:
        ours = build.tag(store, "价格")
        choices = ImportChoices({uuid(11): TagDecision(TagFate.MAPPED, ours.id)})
        store.perform(edits.import_foreign, foreign(memos=memos), choices)
        held = store.archive().memos
        assert {(one.article, one.tag, one.text) for one in held} == {
            (uuid(1), None, "关于来源"),
            (None, ours.id, "关于标签"),
        }
        again = tuple(replace(one, id=uuid(100 + number)) for number, one in enumerate(memos))
        assert not store.perform(edits.import_foreign, foreign(memos=again), choices).created


def test_annotations_without_text_go_to_the_article_of_their_page(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        known = build.article(store)
        store.perform(edits.edit_article, known.id, url="https://news.example/a")
        quote = "单程票价由2元"
        text = article(0, quote)[1]
        bare = replace(claim(uuid(21), text, Span(0, len(quote)), annotator=""), article="", text="")
        away = replace(bare, id=uuid(22), quote="没有的话没有的话没有的话")
        found = ForeignProject(
            "hypothesis", Archive(Project(uuid(9), "来件", "")),
            detached=(Detached(bare, "https://news.example/a#x"), Detached(away, "https://news.example/a")),
        )  # fmt: skip
        store.perform(edits.import_foreign, found)
        (one,) = store.snapshot().claims.values()
        assert (one.article, one.quote, one.annotator) == (known.id, quote, store.annotator.id)
        assert build.FERRY[one.start : one.end] == quote
        assert len(store.snapshot().articles) == 2
        assert store.check() == []


def test_what_brings_nothing_is_rejected(tmp_path: Path) -> None:
    empty = ForeignProject("w3c", Archive(Project(uuid(9), "来件", "")))
    with Store.create(tmp_path / "a.duikan", "空", build.LIN) as store:
        with pytest.raises(Rejected, match="foreign_empty"):
            store.perform(edits.import_foreign, empty)
        unknown = ImportChoices({uuid(11): TagDecision(TagFate.MAPPED, uuid(99))})
        with pytest.raises(UnknownRow):
            store.perform(edits.import_foreign, foreign(), unknown)
        assert not store.snapshot().articles


def test_it_comes_along_with_other_files(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.duikan", "空", build.LIN) as store:
        store.perform(
            import_files, [build.new_article(clean("另一篇。").content)], [ForeignImport(foreign())]
        )
        assert len(store.snapshot().articles) == 2
        store.undo()
        assert not store.snapshot().articles
