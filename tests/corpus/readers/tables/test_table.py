from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.readers.document import ColumnRole, ReadDocument, ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.sniffing import original
from corpus.readers.tables import csv_table, table, xlsx
from corpus.readers.tables.table import read_table
from corpus.writers.options import Content
from tests.corpus.readers.build import CHOICES, kinds, remarks
from tests.corpus.writers.build import exported, written

ROWS = [
    ["标题", "媒体", "日期", "导语", "正文"],
    [
        "停航一周",
        "江畔观察",
        "2026年9月26日",
        "导语一句。",
        "三号码头停航延长一周。\n给您带来不便，敬请谅解。",
    ],
    ["", "晚报", "某日", "", "船票下月起调整，请市民留意新的票价公告。"],
    ["空行", "晚报", "2026", "", " "],
    [],
]


def read(rows: list[list[str]], choices: ReadingChoices = CHOICES) -> ReadDocument:
    return read_table(rows, original(b"x", "表.csv"), choices, "csv")


def test_each_row_is_an_article() -> None:
    document = read(ROWS)
    first, second = (article.article for article in document.articles)
    assert (first.title, first.publisher, first.published) == ("停航一周", "江畔观察", "2026-09-26")
    assert first.content == "三号码头停航延长一周。\n给您带来不便，敬请谅解。"
    assert (second.publisher, second.published) == ("晚报", None)
    assert second.title.startswith("船票下月起调整") or second.title == "表"
    assert (document.parts, remarks(document)) == (3, {"rows_without_text": 1})
    assert document.articles[0].found[0].found_in == "column"
    assert document.articles[0].found[0].detail == "标题"


def test_a_person_may_say_what_the_columns_are() -> None:
    roles = (ColumnRole.NONE, ColumnRole.NONE, ColumnRole.NONE, ColumnRole.TEXT, ColumnRole.TEXT)
    document = read(ROWS, ReadingChoices(roles=roles))
    assert document.articles[0].article.content.startswith("导语一句。\n三号码头")
    assert document.articles[0].article.publisher == ""
    assert document.table is not None
    assert (document.table.roles, document.table.has_head, document.table.rows) == (roles, True, 3)
    assert document.table.columns == tuple(ROWS[0])


def test_the_first_row_may_be_an_article_too() -> None:
    assert read(ROWS, ReadingChoices(table_head=False, roles=(ColumnRole.TEXT,))).parts == 4


def test_a_table_of_figures_is_one_article() -> None:
    document = read([["年", "日均"], ["2025", "8.6"], ["2026", "10"]], ReadingChoices(table_head=True))
    assert kinds(document) == [
        ("table_head", "年\t日均"),
        ("table_row", "2025\t8.6"),
        ("table_row", "2026\t10"),
    ]
    assert document.articles[0].article.title == "表"


def test_what_is_too_much_or_nothing_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ReadError, match="empty"):
        read([[], [" "]])
    monkeypatch.setattr(table, "MOST_ROWS", 2)
    with pytest.raises(ReadError, match="too_many_rows"):
        read(ROWS)


@pytest.mark.parametrize("language", ["zh_CN", "en", "zh_TW"])
@pytest.mark.parametrize("content", [Content.CLAIMS, Content.LINKS, Content.FIGURES])
def test_quotes_that_were_exported_are_not_made_articles(content: Content, language: str) -> None:
    data, _ = written("csv", exported(language=language, content=content))
    with pytest.raises(ReadError, match="own_table"):
        csv_table.read(original(data, "论断.csv"), CHOICES)


def test_a_workbook_of_the_project_is_recognised_too() -> None:
    data, _ = written("xlsx")
    with pytest.raises(ReadError, match="own_table"):
        xlsx.read(original(data, "论断.xlsx"), CHOICES)


def test_somebody_who_says_what_the_columns_are_may_read_quotes_as_articles() -> None:
    data, _ = written("csv", exported(content=Content.CLAIMS))
    roles = (*[ColumnRole.NONE] * 3, ColumnRole.TEXT)
    document = csv_table.read(original(data, "论断.csv"), replace(CHOICES, roles=roles))
    assert len(document.articles) > 1
