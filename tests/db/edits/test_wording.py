"""Cleaning of text input, and descriptions of operations."""

from __future__ import annotations

import pytest

from corpus.model import Claim, Span
from db import edits
from db.edits.wording import many_lines, one_line, paragraphs_together, place, place_of, subject
from db.store import Store
from tests.db import build


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  青川\n渡轮\t日报 ", "青川 渡轮 日报"), ("e\u0301\x07", "é"), ("\r\n", ""), ("a  b", "a b")],
)
def test_a_name_is_on_one_line(typed: str, kept: str) -> None:
    assert one_line(typed).replace("e\u0301", "é") == kept


def test_a_note_keeps_its_lines() -> None:
    assert many_lines("  一\r\n二\r三 \n\n") == "一\n二\n三"
    assert many_lines("一\x07二") == "一二"


def test_notes_are_put_together_as_paragraphs() -> None:
    assert paragraphs_together(["一", "", "二", "一"]) == "一\n二"
    assert paragraphs_together([]) == ""


def test_a_subject_is_the_beginning_on_one_line() -> None:
    assert subject(" 一\n 二 ") == "一 二"
    assert subject("字" * 60) == "字" * 60
    assert subject("字" * 61) == "字" * 59 + "…"


def test_a_place_is_article_and_paragraph(store: Store) -> None:
    article, claim = build.article(store), build.claim(store, build.at("平均票价"))
    told: list[str] = []

    def tell(of: Claim) -> None:
        store.perform(lambda editing: told.append(place_of(editing, of)))

    store.perform(lambda editing: told.append(place(editing, article, Span(0, 2))))
    tell(claim)
    store.perform(edits.replace_text, article.id, "全是别的话，一句也没有留下。")
    tell(store.snapshot().claims[claim.id])
    assert told == [f"{article.id}:1", f"{article.id}:3", article.id], "an orphan has no paragraph"
