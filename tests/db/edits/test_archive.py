"""What was exported comes back with nothing lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from corpus.archive import Archive
from corpus.model import Annotator, Claim, Link, Span
from corpus.snapshot import Snapshot
from db import edits
from db.errors import Rejected
from db.store import Store
from tests.db import build


def full(folder: Path) -> Archive:
    """An archive with one of everything, by two annotators, with an orphan and with fields of others."""
    with build.project(folder, "源.duikan") as lin, Store.open(lin.location, build.SHEN) as shen:
        parent = build.tag(lin, "经济", shortcut=1, definition="定义")
        tag = build.tag(lin, "票价", parent=parent.id)
        own = build.relation(lin)
        one = build.claim(shen, Span(0, 4), tags=[tag.id, parent.id], note="注")
        start = build.FERRY.index("“船太旧了。”")
        build.claim(lin, Span(start, start + 7))
        other = build.claim(lin, Span(0, 12), number=1, tags=[tag.id])
        shen.perform(edits.create_link, one.id, other.id, own.id, note="转述")
        years = Span(build.FERRY_TRADITIONAL.index("十二年"), build.FERRY_TRADITIONAL.index("來首次"))
        shen.perform(edits.correct_figure, other.id, years, low=13, high=13)
        lin.perform(edits.add_figure, other.id, Span(8, 10), low=1, high=1, unit="次")
        places = [edits.Place(build.article(lin, number).id, Span(14, 20)) for number in (0, 1)]
        shen.perform(edits.reject_suggestion, *places, "equivalent")
        lin.perform(edits.replace_text, build.article(lin).id, build.FERRY[:start] + "\n")
        archive = lin.archive()
    claims = tuple(replace(claim, extra='{"x":1}') for claim in archive.claims)
    project = replace(archive.project, extra='{"owner":"青川"}')
    texts = tuple(replace(text, extra='{"page":3}') for text in archive.texts)
    marks = tuple(replace(mark, extra='{"sure":false}') for mark in archive.figure_marks)
    rejections = tuple(replace(one, extra='{"why":"偶然"}') for one in archive.rejections)
    return replace(
        archive, project=project, claims=claims, texts=texts, figure_marks=marks, rejections=rejections
    )


def comparable(archive: Archive) -> dict[str, object]:
    """Everything that must come back, whatever the order of rows without one."""
    kinds = ("annotators", "articles", "texts", "tags", "relations", "claims", "links")
    kinds += ("figure_marks", "rejections")
    rows: dict[str, object] = {kind: {one.id: one for one in getattr(archive, kind)} for kind in kinds}
    return rows | {"project": replace(archive.project, id=""), "extra": archive.extra}


def test_an_archive_says_again_what_it_said(tmp_path: Path) -> None:
    archive = replace(full(tmp_path), extra='{"tool":"other"}')
    with Store.create(tmp_path / "b.duikan", "空", "读者") as store:
        store.perform(edits.import_archive, archive)
        again = store.archive()
        assert store.check() == []
        reader = store.annotator
    expected = comparable(archive)
    assert (
        comparable(replace(again, annotators=tuple(a for a in again.annotators if a != reader))) == expected
    )
    assert any(claim.orphaned for claim in again.claims)
    assert {claim.annotator for claim in again.claims} == {claim.annotator for claim in archive.claims}
    assert store.project.title == "渡轮"


def test_an_import_is_one_act(tmp_path: Path) -> None:
    archive = full(tmp_path)
    with Store.create(tmp_path / "b.duikan", "空") as store:
        before = store.snapshot()
        changes = store.perform(edits.import_archive, archive)
        assert changes.operation is not None
        assert (changes.operation.name, changes.operation.subject) == ("archive.import", "渡轮")
        store.undo()
        after = store.snapshot()
        assert (after.project, dict(after.articles), dict(after.tags)) == (before.project, {}, {})
        store.redo()
        assert comparable(store.archive())["claims"] == comparable(archive)["claims"]
        assert store.check() == []


def test_importing_twice_adds_nothing(tmp_path: Path) -> None:
    archive = full(tmp_path)
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, archive)
        assert not store.perform(edits.import_archive, archive).created


def test_what_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    archive = full(tmp_path)
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, archive)
        claim = archive.claims[0]
        store.perform(edits.set_claim_note, claim.id, "这里的注")
        store.perform(edits.import_archive, archive)
        assert store.snapshot().claims[claim.id].note == "这里的注"


def test_annotations_come_to_articles_of_the_same_text(tmp_path: Path) -> None:
    archive = replace(full(tmp_path), texts=())
    with build.project(tmp_path, "b.duikan") as store:
        known = build.tag(store, "票價", shortcut=1)
        build.relation(store, "補充")
        build.claim(store)
        store.perform(edits.replace_text, build.article(store).id, archive_text(archive, tmp_path))
        store.perform(edits.import_archive, archive)
        snapshot = store.snapshot()
        assert len(snapshot.articles) == 2
        assert store.project.title == "渡轮"
        (parent,) = (tag for tag in snapshot.tags.values() if tag.name == "经济")
        assert parent.shortcut is None, "the digit is taken here"
        assert len(snapshot.tags) == 2
        assert len(snapshot.claims) == 4
        assert len(snapshot.links) == 1
        (link,) = snapshot.links.values()
        assert known.id in snapshot.claims[link.source].tags
        assert {claim.article for claim in snapshot.claims.values()} == set(snapshot.articles)
        assert store.check() == []


def archive_text(archive: Archive, folder: Path) -> str:
    with Store.open(folder / "源.duikan") as source:
        return source.text(archive.articles[0].id)


def test_claims_are_placed_anew_in_a_text_that_has_moved_on(tmp_path: Path) -> None:
    archive = full(tmp_path)
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, replace(archive, claims=(), links=()))
        article = archive.articles[1].id
        store.perform(edits.replace_text, article, "编者按。" + build.FERRY_TRADITIONAL)
        store.perform(edits.import_archive, archive)
        (claim,) = store.snapshot().claims_of(article)
        assert (claim.start, claim.quote) == (4, "青川渡輪十二年來首次調價")


def test_marks_come_along_to_where_their_words_are(tmp_path: Path) -> None:
    archive = full(tmp_path)
    with build.project(tmp_path, "b.duikan") as store:
        text = "（更新）" + build.FERRY_TRADITIONAL.replace("渡輪十二年", "渡輪時隔十二年")
        store.perform(edits.replace_text, build.article(store, 1).id, text)
        articles = tuple(
            replace(one, id=build.article(store, number).id) for number, one in enumerate(archive.articles)
        )
        moved = {one.id: here.id for one, here in zip(archive.articles, articles, strict=True)}
        claims = tuple(replace(one, article=moved[one.article]) for one in archive.claims)
        store.perform(edits.import_archive, replace(archive, articles=articles, claims=claims))
        marks = store.snapshot().figure_marks.values()
        assert sorted(mark.text for mark in marks) == ["十二年", "首次"]
        assert all(text[mark.start : mark.end] == mark.text for mark in marks)
        assert store.check() == []


def test_rejections_come_to_articles_of_the_same_text(tmp_path: Path) -> None:
    archive = replace(full(tmp_path), texts=())
    with Store.create(tmp_path / "b.duikan", "空") as store:
        ferry = archive_text(archive, tmp_path)
        news = [build.new_article(build.FERRY_TRADITIONAL), build.new_article(ferry)]
        store.perform(edits.import_articles, news)
        store.perform(edits.import_archive, archive)
        (rejection,) = store.snapshot().rejections.values()
        (theirs,) = archive.rejections
        here = [build.article(store, number).id for number in (0, 1)]
        assert [rejection.one_article, rejection.other_article] == here, "the earlier one first"
        assert (rejection.one_quote, rejection.other_quote) == (theirs.other_quote, theirs.one_quote)
        assert store.check() == []


def test_a_pair_rejected_here_is_not_rejected_twice(tmp_path: Path) -> None:
    archive = full(tmp_path)
    (theirs,) = archive.rejections
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, replace(archive, rejections=()))
        places = (
            edits.Place(theirs.one_article, theirs.one_span),
            edits.Place(theirs.other_article, theirs.other_span),
        )
        store.perform(edits.reject_suggestion, *places, "overlaps")
        (ours,) = store.snapshot().rejections.values()
        assert not store.perform(edits.import_archive, archive).created
        assert store.snapshot().rejections == {ours.id: ours}


def test_what_is_said_here_about_a_figure_stays(tmp_path: Path) -> None:
    archive = full(tmp_path)
    theirs = next(mark for mark in archive.figure_marks if mark.text == "十二年")
    without = replace(archive, figure_marks=())
    with Store.create(tmp_path / "b.duikan", "空", "读者") as store:
        store.perform(edits.import_archive, without)
        store.perform(edits.dismiss_figure, theirs.claim, theirs.span)
        store.perform(edits.import_archive, archive)
        found = store.snapshot().marks_of(theirs.claim)
        assert [(mark.text, mark.action) for mark in found] == [("十二年", "dismissed"), ("首次", "added")]


def test_annotations_without_their_articles_are_refused(tmp_path: Path) -> None:
    archive = replace(full(tmp_path), texts=())
    with Store.create(tmp_path / "b.duikan", "空") as store:
        with pytest.raises(Rejected) as refused:
            store.perform(edits.import_archive, archive)
        assert refused.value.code == "texts_missing"
        assert not store.snapshot().tags


def test_an_author_whom_the_archive_does_not_name_is_whoever_imports(tmp_path: Path) -> None:
    archive = replace(full(tmp_path), annotators=())
    with Store.create(tmp_path / "b.duikan", "空", "读者") as store:
        store.perform(edits.import_archive, archive)
        values: list[Claim | Link] = [*store.snapshot().claims.values(), *store.snapshot().links.values()]
        assert {value.annotator for value in values} == {store.annotator.id}
        assert store.check() == []


def test_an_export_without_texts_has_none(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        archive = store.archive(texts=False)
        assert archive.texts == ()
        assert len(archive.articles) == 2
        assert build.rows(Snapshot.from_archive(archive)) == build.rows(store.snapshot())
        assert Annotator(store.annotator.id, build.LIN) in archive.annotators
