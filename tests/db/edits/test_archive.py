"""An exported project is imported without loss."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from corpus.archive import Archive
from corpus.model import Annotator, Claim, Link, Span, Tag
from corpus.questions import Question, QuestionVerdict, Status
from corpus.snapshot import Snapshot
from db import edits
from db.errors import Rejected
from db.store import Store
from tests.db import build

COMPARED = ("questions", "cells", "readings", "origins", "draft_rejections", "rates")


@cache
def full() -> Archive:
    """An archive with one of everything, by two annotators, with an orphan and with fields of others."""
    with TemporaryDirectory() as folder:
        return _made_in(Path(folder))


def _made_in(folder: Path) -> Archive:
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
        compare(lin, shen, one, other, tag)
        archive = lin.archive()
    claims = tuple(replace(claim, extra='{"x":1}') for claim in archive.claims)
    project = replace(archive.project, extra='{"owner":"青川"}')
    texts = tuple(replace(text, extra='{"page":3}') for text in archive.texts)
    marks = tuple(replace(mark, extra='{"sure":false}') for mark in archive.figure_marks)
    rejections = tuple(replace(rejection, extra='{"why":"偶然"}') for rejection in archive.rejections)
    return replace(
        archive, project=project, claims=claims, texts=texts, figure_marks=marks, rejections=rejections
    )


def compare(lin: Store, shen: Store, one: Claim, other: Claim, tag: Tag) -> None:
    """Say one of everything for a comparison of two claims."""
    made = lin.perform(edits.create_question, "票价", [one.id, other.id], tag=tag.id)
    question = build.created(made.created, Question)
    alone = lin.perform(edits.create_claim, one.article, Span(6, 9))
    lin.perform(edits.group_claims, [build.created(alone.created, Claim).id], None)
    shen.perform(edits.edit_question, question.id, summary="一致", verdict=QuestionVerdict.AGREED, note="注")
    lin.perform(edits.set_baseline, question.id, other.id)
    shen.perform(edits.set_cell_status, question.id, one.article, Status.CONTRADICTS, "口径")
    for store in (lin, shen):
        store.perform(edits.mark_read, [other.article])
    shen.perform(edits.set_origin, [one.id, other.id], "交通局")
    (origin,) = lin.snapshot().origins
    lin.perform(edits.edit_origin, origin, note="官网")
    years = Span(build.FERRY_TRADITIONAL.index("十二年"), build.FERRY_TRADITIONAL.index("來首次"))
    lin.perform(edits.note_figure, other.id, years, answers=True, scope="全市", period="去年")
    quotes = [(build.article(lin, number).id, Span(2, 9)) for number in (0, 1)]
    shen.perform(edits.reject_draft, "草稿", quotes)
    lin.perform(edits.set_rate, "USD", "CNY", 7.12, "当日")


def comparable(archive: Archive) -> dict[str, object]:
    """Everything that must come back, whatever the order of rows without one."""
    kinds = ("annotators", "articles", "texts", "tags", "relations", "claims", "links")
    kinds += ("figure_marks", "rejections", *COMPARED)
    # An orphan stands in an older text, which an archive does not have.
    claims = tuple(replace(claim, text="") if claim.orphaned else claim for claim in archive.claims)
    archive = replace(archive, claims=claims)
    rows: dict[str, object] = {kind: {one.id: one for one in getattr(archive, kind)} for kind in kinds}
    return rows | {"project": replace(archive.project, id=""), "extra": archive.extra}


def test_an_archive_says_again_what_it_said(tmp_path: Path) -> None:
    archive = replace(full(), extra='{"tool":"other"}')
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
    archive = full()
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
    archive = full()
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, archive)
        assert not store.perform(edits.import_archive, archive).created


def test_what_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    archive = full()
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, archive)
        claim = archive.claims[0]
        store.perform(edits.set_claim_note, claim.id, "这里的注")
        store.perform(edits.import_archive, archive)
        assert store.snapshot().claims[claim.id].note == "这里的注"


def test_annotations_come_to_articles_of_the_same_text(tmp_path: Path) -> None:
    archive = replace(full(), texts=())
    with build.project(tmp_path, "b.duikan") as store:
        known = build.tag(store, "票價", shortcut=1)
        build.relation(store, "補充")
        build.claim(store)
        store.perform(edits.replace_text, build.article(store).id, archive_text())
        store.perform(edits.import_archive, archive)
        snapshot = store.snapshot()
        assert len(snapshot.articles) == 2
        assert store.project.title == "渡轮"
        (parent,) = (tag for tag in snapshot.tags.values() if tag.name == "经济")
        assert parent.shortcut is None, "the digit is taken here"
        assert len(snapshot.tags) == 2
        assert len(snapshot.claims) == 5
        assert len(snapshot.links) == 1
        (link,) = snapshot.links.values()
        assert known.id in snapshot.claims[link.source].tags
        assert {claim.article for claim in snapshot.claims.values()} == set(snapshot.articles)
        assert store.check() == []


def archive_text() -> str:
    """The current text of the archive's first article."""
    archive = full()
    first = min(archive.articles, key=lambda article: article.position)
    return next(text.content for text in archive.texts if text.id == first.text)


def test_claims_are_placed_anew_in_a_text_that_has_moved_on(tmp_path: Path) -> None:
    archive = full()
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, replace(archive, claims=(), links=()))
        article = archive.articles[1].id
        store.perform(edits.replace_text, article, "编者按。" + build.FERRY_TRADITIONAL)
        store.perform(edits.import_archive, archive)
        (claim,) = store.snapshot().claims_of(article)
        assert (claim.start, claim.quote) == (4, "青川渡輪十二年來首次調價")


def test_marks_come_along_to_where_their_words_are(tmp_path: Path) -> None:
    archive = full()
    with build.project(tmp_path, "b.duikan") as store:
        text = "（更新）" + build.FERRY_TRADITIONAL.replace("渡輪十二年", "渡輪時隔十二年")
        store.perform(edits.replace_text, build.article(store, 1).id, text)
        articles = tuple(
            replace(one, id=build.article(store, number).id) for number, one in enumerate(archive.articles)
        )
        moved = {one.id: here.id for one, here in zip(archive.articles, articles, strict=True)}
        claims = tuple(replace(claim, article=moved[claim.article]) for claim in archive.claims)
        store.perform(edits.import_archive, replace(archive, articles=articles, claims=claims))
        marks = store.snapshot().figure_marks.values()
        assert sorted(mark.text for mark in marks) == ["十二年", "首次"]
        assert all(text[mark.start : mark.end] == mark.text for mark in marks)
        assert store.check() == []


def test_rejections_come_to_articles_of_the_same_text(tmp_path: Path) -> None:
    archive = replace(full(), texts=())
    with Store.create(tmp_path / "b.duikan", "空") as store:
        ferry = archive_text()
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
    archive = full()
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
    archive = full()
    theirs = next(mark for mark in archive.figure_marks if mark.text == "十二年")
    without = replace(archive, figure_marks=())
    with Store.create(tmp_path / "b.duikan", "空", "读者") as store:
        store.perform(edits.import_archive, without)
        store.perform(edits.dismiss_figure, theirs.claim, theirs.span)
        store.perform(edits.import_archive, archive)
        found = store.snapshot().marks_of(theirs.claim)
        assert [(mark.text, mark.action) for mark in found] == [("十二年", "dismissed"), ("首次", "added")]


def test_annotations_without_their_articles_are_refused(tmp_path: Path) -> None:
    archive = replace(full(), texts=())
    with Store.create(tmp_path / "b.duikan", "空") as store:
        with pytest.raises(Rejected) as refused:
            store.perform(edits.import_archive, archive)
        assert refused.value.code == "texts_missing"
        assert not store.snapshot().tags


def test_an_author_whom_the_archive_does_not_name_is_whoever_imports(tmp_path: Path) -> None:
    archive = replace(full(), annotators=())
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


# What an import counts, and in which order things come


def test_an_import_counts_the_rows_that_are_new(tmp_path: Path) -> None:
    archive = full()
    rows = ("articles", "tags", "claims", "links", "figure_marks", "rejections", *COMPARED)
    count = sum(len(getattr(archive, kind)) for kind in rows) + 1
    assert count == 2 + 2 + 4 + 1 + 2 + 1 + 1 + 8, "with the one relation of the analyst's own"
    with Store.create(tmp_path / "b.duikan", "空") as store:
        operation = store.perform(edits.import_archive, archive).operation
        assert operation is not None
        assert operation.count == count
        store.perform(edits.set_project_title, "另名")
        fresh = replace(archive, annotators=(*archive.annotators, Annotator("new", "新人")))
        operation = store.perform(edits.import_archive, fresh).operation
        assert operation is not None
        assert operation.count == 1, "never none"


@pytest.mark.parametrize("left_out", ["claims", "links", "figure_marks", "rejections", "tags", "relations"])
def test_what_is_missing_is_added_by_a_second_import_and_counted(tmp_path: Path, left_out: str) -> None:
    archive = full()
    without = replace(archive, **{left_out: ()})
    if left_out == "claims":
        without = replace(without, links=(), figure_marks=(), questions=(), cells=(), origins=())
    if left_out == "relations":
        without = replace(without, relations=archive.relations[:-1], links=())
    if left_out == "tags":
        without = replace(without, claims=(), links=(), figure_marks=(), questions=(), cells=(), origins=())
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, without)
        operation = store.perform(edits.import_archive, archive).operation
        assert operation is not None
        missing = [
            row
            for kind in ("tags", "relations", "claims", "links", "figure_marks", "rejections", *COMPARED)
            for row in getattr(archive, kind)
            if row not in getattr(without, kind)
        ]
        assert operation.count == len(missing) > 0
        assert comparable(store.archive())[left_out] == comparable(archive)[left_out]


@pytest.mark.parametrize("there", ["tag", "article"])
def test_a_project_in_which_something_was_done_keeps_its_name(tmp_path: Path, there: str) -> None:
    archive = full()
    with Store.create(tmp_path / "b.duikan", "自己的", build.LIN) as store:
        created = store.project.created
        if there == "tag":
            build.tag(store, "另一个")
        else:
            store.perform(edits.import_articles, [build.new_article("新文。")])
        store.perform(edits.import_archive, replace(archive, extra='{"tool":"other"}'))
        assert (store.project.title, store.project.created, store.project.extra) == ("自己的", created, "")
        assert store.archive().extra == ""


def test_a_project_without_a_name_leaves_ours(tmp_path: Path) -> None:
    archive = full()
    unnamed = replace(archive, project=replace(archive.project, title="", created="2020-01-01T00:00:00Z"))
    with Store.create(tmp_path / "b.duikan", "自己的") as store:
        store.perform(edits.import_archive, unnamed)
        assert (store.project.title, store.project.created) == ("自己的", "2020-01-01T00:00:00Z")
        assert store.project.id != archive.project.id


def test_an_author_who_is_known_here_need_not_be_named(tmp_path: Path) -> None:
    archive = full()
    with Store.create(tmp_path / "b.duikan", "空", "读者") as store:
        store.perform(edits.import_archive, replace(archive, claims=(), links=(), figure_marks=()))
        store.perform(edits.import_archive, replace(archive, annotators=()))
        assert {claim.annotator for claim in store.snapshot().claims.values()} == {
            claim.annotator for claim in archive.claims
        }


def test_articles_keep_their_places_in_an_empty_project_and_come_last_in_another(tmp_path: Path) -> None:
    archive = full()
    articles = tuple(
        replace(article, position=place) for article, place in zip(archive.articles, (7, 3), strict=True)
    )
    archive = replace(archive, articles=articles)
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, archive)
        assert [article.position for article in store.snapshot().articles_in_order()] == [3, 7]
    with Store.create(tmp_path / "c.duikan", "空") as store:
        store.perform(edits.import_articles, [build.new_article("新文。")])
        store.perform(edits.import_archive, archive)
        found = store.snapshot().articles_in_order()
        assert [article.position for article in found] == [0, 1, 2]
        assert [article.id for article in found[1:]] == [articles[1].id, articles[0].id]


def test_two_articles_of_one_text_become_one(tmp_path: Path) -> None:
    archive = full()
    first = archive.articles[0]
    twin = replace(first, id="twin", position=9)
    claim = replace(archive.claims[0], id="claim of the twin", article="twin")
    archive = replace(archive, articles=(*archive.articles, twin), claims=(*archive.claims, claim))
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, archive)
        snapshot = store.snapshot()
        assert set(snapshot.articles) == {article.id for article in archive.articles[:2]}
        assert snapshot.claims["claim of the twin"].article == first.id


def test_tags_come_after_those_that_are_here_and_parents_before_children(tmp_path: Path) -> None:
    archive = full()
    by_name = {tag.name: tag for tag in archive.tags}
    third = replace(
        by_name["票价"], id="third", name="减免", parent=by_name["票价"].id, shortcut=5, position=4
    )
    archive = replace(archive, tags=(third, by_name["票价"], by_name["经济"]))
    with Store.create(tmp_path / "b.duikan", "空", build.LIN) as store:
        build.tag(store, "甲")
        build.tag(store, "乙")
        ours = build.tag(store, "經濟", shortcut=5)
        store.perform(edits.import_archive, archive)
        snapshot = store.snapshot()
        assert snapshot.tags[by_name["票价"].id].parent == ours.id, (
            "known here by its name in the other script"
        )
        assert snapshot.tags["third"].parent == by_name["票价"].id
        assert by_name["经济"].id not in snapshot.tags
        assert snapshot.tags["third"].shortcut is None
        assert snapshot.tags["third"].position == 3 + 4
        assert store.check() == []


def test_a_parent_that_does_not_come_along_leaves_its_children_at_the_root(tmp_path: Path) -> None:
    archive = full()
    archive = replace(archive, tags=tuple(tag for tag in archive.tags if tag.parent is not None))
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, archive)
        (tag,) = store.snapshot().tags.values()
        assert (tag.name, tag.parent) == ("票价", None)
        assert all(claim.tags in ((), (tag.id,)) for claim in store.snapshot().claims.values())


def test_relations_are_known_by_name_or_identity(tmp_path: Path) -> None:
    archive = full()
    (own,) = (relation for relation in archive.relations if not relation.built_in)
    with Store.create(tmp_path / "b.duikan", "空", build.LIN) as store:
        ours = build.relation(store, "補充")
        store.perform(edits.import_archive, archive)
        snapshot = store.snapshot()
        assert own.id not in snapshot.relations
        assert [link.relation for link in snapshot.links.values()] == [ours.id]
        other = replace(own, id="other", name="解释")
        store.perform(edits.import_archive, replace(archive, relations=(*archive.relations, other)))
        assert store.snapshot().relations["other"] == other


def test_the_rejected_relation_is_called_as_here(tmp_path: Path) -> None:
    archive = full()
    (own,) = (relation for relation in archive.relations if not relation.built_in)
    rejections = tuple(replace(rejection, relation=own.id) for rejection in archive.rejections)
    with Store.create(tmp_path / "b.duikan", "空", build.LIN) as store:
        ours = build.relation(store, "補充")
        store.perform(edits.import_archive, replace(archive, rejections=rejections))
        assert [row.relation for row in store.snapshot().rejections.values()] == [ours.id]
    with Store.create(tmp_path / "c.duikan", "空", build.LIN) as store:
        gone = tuple(replace(rejection, relation="gone") for rejection in archive.rejections)
        store.perform(edits.import_archive, replace(archive, rejections=gone))
        assert [row.relation for row in store.snapshot().rejections.values()] == ["gone"]


# What does not fit


def test_only_what_stands_on_articles_that_came_is_imported(tmp_path: Path) -> None:
    archive = full()
    first, second = archive.articles
    archive = replace(archive, texts=tuple(text for text in archive.texts if text.article == second.id))
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, archive)
        snapshot = store.snapshot()
        assert set(snapshot.articles) == {second.id}
        assert {claim.article for claim in snapshot.claims.values()} == {second.id}
        assert not snapshot.links and not snapshot.rejections
        assert {mark.claim for mark in snapshot.figure_marks.values()} <= set(snapshot.claims)
        assert store.check() == []
    assert first.id not in snapshot.articles


def test_an_archive_of_tags_alone_needs_no_texts(tmp_path: Path) -> None:
    tags = full().tags
    with build.project(tmp_path, "b.duikan") as store:
        empty = Archive(store.archive().project, tags=tags)
        store.perform(edits.import_archive, empty)
        assert set(store.snapshot().tags) == {tag.id for tag in tags}


def test_a_link_without_its_relation_or_said_already_is_left_out(tmp_path: Path) -> None:
    archive = full()
    (link,) = archive.links
    again = replace(link, id="again")
    strange = replace(link, id="strange", relation="gone")
    reverse = replace(link, id="reverse", source=link.target, target=link.source)
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, archive)
        store.perform(edits.import_archive, replace(archive, links=(strange, again, link, reverse)))
        assert set(store.snapshot().links) == {link.id, "reverse"}


def test_new_rows_are_added_after_known_ones(tmp_path: Path) -> None:
    """One that is known already, or does not fit, must not end the import."""
    archive = full()
    claim, mark, rejection = archive.claims[0], archive.figure_marks[0], archive.rejections[0]
    lost = replace(claim, id="lost", article="nowhere")
    new = replace(claim, id="new")
    elsewhere = replace(rejection, id="elsewhere", other_article="nowhere")
    nowhere = replace(rejection, id="nowhere", one_article="nowhere")
    same = replace(rejection, id="same")
    other = replace(rejection, id="other", one_quote="船太旧了")
    twin = replace(other, id="twin")
    more = replace(
        archive,
        claims=(lost, *archive.claims, new),
        rejections=(elsewhere, nowhere, rejection, same, other, twin),
    )
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, archive)
        store.perform(edits.import_archive, more)
        snapshot = store.snapshot()
        assert set(snapshot.claims) == {row.id for row in archive.claims} | {"new"}
        assert set(snapshot.rejections) == {rejection.id, "other"}
        assert mark.id in snapshot.figure_marks


def test_a_tag_that_is_not_in_the_archive_is_dropped_from_its_claims(tmp_path: Path) -> None:
    archive = full()
    claims = tuple(replace(claim, tags=(*claim.tags, "gone", *claim.tags)) for claim in archive.claims)
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, replace(archive, claims=claims))
        assert {claim.id: set(claim.tags) for claim in store.snapshot().claims.values()} == {
            claim.id: set(claim.tags) for claim in archive.claims
        }
        assert store.check() == []


def test_a_claim_whose_words_are_not_here_is_an_orphan(tmp_path: Path) -> None:
    archive = full()
    placed = next(claim for claim in archive.claims if not claim.orphaned)
    lost = replace(placed, quote="这里没有这些字", prefix="", suffix="", id="lost")
    blank = replace(placed, quote="", id="blank", start=0, end=0)
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(
            edits.import_archive, replace(archive, claims=(lost, blank, placed), links=(), figure_marks=())
        )
        claims = store.snapshot().claims
        assert [claims[one].orphaned for one in ("lost", "blank", placed.id)] == [True, True, False]
        assert (claims["lost"].span, claims["lost"].quote) == (placed.span, "这里没有这些字")


def test_a_claim_in_place_gets_the_text_that_is_here(tmp_path: Path) -> None:
    archive = full()
    texts = tuple(replace(text, id=f"other {text.id}") for text in archive.texts)
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, replace(archive, claims=(), links=(), figure_marks=()))
        ours = {article.id: article.text for article in store.snapshot().articles.values()}
        claims = tuple(replace(claim, text=f"other {claim.text}") for claim in archive.claims)
        store.perform(edits.import_archive, replace(archive, claims=claims, texts=texts))
        for claim in store.snapshot().claims.values():
            if not claim.orphaned:
                assert claim.text == ours[claim.article]


def test_several_marks_of_a_claim_come_along(tmp_path: Path) -> None:
    archive = full()
    assert len({mark.claim for mark in archive.figure_marks}) == 1
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_archive, replace(archive, figure_marks=archive.figure_marks[:1]))
        store.perform(edits.import_archive, archive)
        assert comparable(store.archive())["figure_marks"] == comparable(archive)["figure_marks"]
        assert not store.perform(edits.import_archive, archive).created
