"""A copy handed out records how much of the project it lacks, until that was merged."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import StaticPool, create_engine

from corpus.identities import ArticleId
from db import edits
from db.copies.choosing_rows import CopySelection
from db.copies.left_out import LeftOut, left_out
from db.store import Store
from tests.db import build
from tests.db.merging.two import Two, two_copies


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    with two_copies(tmp_path) as copies:
        yield copies


def handed(store: Store, name: str, *articles: ArticleId, blind: bool = False) -> Path:
    path = Path(store.location).with_name(name)
    selection = CopySelection(frozenset(articles) or None, frozenset() if blind else None)
    store.sharing.hand_out(path, selection)
    return path


def lacking(store: Store) -> tuple[int, bool] | None:
    told = store.sharing.left_out()
    return None if told is None else (len(told.articles), told.work)


def test_texts_are_missing_until_they_came(two: Two) -> None:
    first, second = (article.id for article in two.lin.snapshot().articles_in_order())
    assert lacking(two.lin) is None
    parts = [handed(two.lin, "甲.duikan", first), handed(two.lin, "乙.duikan", second)]
    with Store.open(parts[0], "周予") as copy, Store.open(parts[1], "周予") as other:
        made = copy.operations()[0]
        title = two.lin.snapshot().articles[second].title
        assert copy.sharing.left_out() == LeftOut((title,), False, build.LIN, made.time)
        copy.perform(edits.import_articles, [build.new_article("周予自己的文章。")])
        assert lacking(copy) == (1, False), "an article of one's own is not the missing one"
        third = Path(handed(copy, "丙.duikan", first))
        copy.merge(other.location)
        assert lacking(copy) is None, "it came by another copy"
        copy.undo()
        assert lacking(copy) == (1, False)
        copy.merge(two.lin.location)
        assert lacking(copy) is None, "it came by the project"
        two.lin.merge(copy.location)
        assert lacking(two.lin) is None
    with Store.open(third, "吴") as copy:
        assert lacking(copy) == (2, False), "what was missing before, and the article of one's own"


def test_a_copy_can_leave_out_the_titles_too(two: Two) -> None:
    first, second = two.lin.snapshot().articles_in_order()
    part = Path(two.lin.location).with_name("甲.duikan")
    two.lin.sharing.hand_out(part, CopySelection(frozenset({first.id}), titles=False))
    with Store.open(part, "周予") as copy:
        told = copy.sharing.left_out()
        assert told is not None and told.articles == ("",)
    assert second.title.encode() not in part.read_bytes()


@pytest.mark.parametrize(
    ("place", "lacking"),
    [
        ('{"articles":["0123456789ab"],"work":false}', ("",)),
        ('{"articles":[["0123456789ab","乙"],["0123456789ac","甲"]],"work":false}', ("乙", "甲")),
        ('{"articles":7,"work":false}', None),
        ('{"work":true', None),
    ],
    ids=["before titles were told", "with titles", "no articles", "no JSON"],
)
def test_what_a_copy_says_is_read_leniently(two: Two, place: str, lacking: tuple[str, ...] | None) -> None:
    first, _ = (article.id for article in two.lin.snapshot().articles_in_order())
    part = handed(two.lin, "甲.duikan", first)
    with contextlib.closing(sqlite3.connect(part)) as raw:
        raw.execute("UPDATE operation SET place = ? WHERE name = 'project.hand_out'", (place,))
        raw.commit()
        engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
        with engine.connect() as connection:
            told = left_out(connection)
    assert (told.articles if told is not None else None) == lacking


def test_a_title_that_one_of_two_merged_copies_tells_is_known(two: Two) -> None:
    two.lin.perform(edits.import_articles, [build.new_article("两份副本都没有的文章。")])
    first, second, third = two.lin.snapshot().articles_in_order()
    silent = Path(two.lin.location).with_name("乙.duikan")
    two.lin.sharing.hand_out(silent, CopySelection(frozenset({second.id}), titles=False))
    with Store.open(handed(two.lin, "甲.duikan", first.id), "周予") as copy:
        copy.merge(silent)
        told = copy.sharing.left_out()
        assert told is not None
        assert told.articles == (third.title,)


def test_an_article_that_was_deleted_in_the_project_is_not_missed(two: Two) -> None:
    first, second = (article.id for article in two.lin.snapshot().articles_in_order())
    with Store.open(handed(two.lin, "甲.duikan", first), "周予") as copy:
        two.lin.perform(edits.remove_articles, [second])
        copy.merge(two.lin.location)
        assert lacking(copy) is None


def test_work_is_missing_until_the_project_was_merged(two: Two) -> None:
    with Store.open(handed(two.lin, "盲.duikan", blind=True), "周予") as copy:
        assert lacking(copy) == (0, True)
        copy.merge(two.lin.location)
        assert lacking(copy) is None
    assert lacking(two.lin) is None
