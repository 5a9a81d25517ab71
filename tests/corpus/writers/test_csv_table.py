"""CSV: a byte order mark, lines with CR LF, and no formula."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from corpus.comparing.values import Row
from corpus.report.wording import Words, words_of
from corpus.snapshot import Snapshot
from corpus.writers.csv_table import BOM, literal, write_table
from corpus.writers.exported import ExportRemark
from corpus.writers.options import Content
from corpus.writers.tables import matrix_table
from tests.corpus.report.build import newsroom
from tests.corpus.writers.build import exported, sample_archive, written
from tests.corpus.writers.comparison import a_draft, a_row

CHINESE, ENGLISH = words_of("zh_CN"), words_of("en")
SNAPSHOT = newsroom("a", "b", "c")


def csv_document(rows: list[Row], snapshot: Snapshot, words: Words) -> str:
    out = io.BytesIO()
    write_table(matrix_table(rows, snapshot, words), out)
    return out.getvalue().decode()


def read(document: str) -> list[list[str]]:
    assert document.startswith(BOM)
    return list(csv.reader(io.StringIO(document.removeprefix(BOM), newline="")))


def test_csv_has_a_column_for_every_article_and_the_summary() -> None:
    heads, line = read(csv_document([a_row(summary="不一致。", verdict="disputed")], SNAPSHOT, CHINESE))
    assert heads == ["议题", "A A 报", "B B 报", "C C 报", "小结"]
    assert line == [
        "总投资",
        "基准 10 亿元 “投资10亿元”",
        "数值不同、改判、同源 12 亿元 +20% “投资12亿元”",
        "未读",
        "分析者判定：有分歧：不一致。",
    ]


def test_csv_of_drafts_says_why() -> None:
    heads, line = read(csv_document([a_draft()], SNAPSHOT, ENGLISH))
    assert (heads[-1], line[-1]) == (
        "Because",
        "the sentence encoder finds them close, the figures of A, B agree, 10亿",
    )


def test_csv_without_rows_has_its_heads() -> None:
    assert read(csv_document([], SNAPSHOT, ENGLISH)) == [
        ["Question", "A A 报", "B B 报", "C C 报", "Summary"]
    ]


def test_lines_end_as_spreadsheets_expect() -> None:
    document = csv_document([a_row(summary='他说："好"，\n第二行')], SNAPSHOT, CHINESE)
    assert document.endswith("\r\n")
    assert read(document)[1][-1] == '他说："好"，\n第二行'


@pytest.mark.parametrize(
    "formula", ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "\n=1", "＝1", "－1", "|calc"]
)
def test_no_cell_is_a_formula(formula: str) -> None:
    """Row 47."""
    assert literal(formula) == f"'{formula}"
    assert read(csv_document([a_row(summary=formula)], SNAPSHOT, CHINESE))[1][-1] == f"'{formula}"


@pytest.mark.parametrize("words", ["", "投资", "12-15", "a=b", "−3.4%", "10%"])
def test_other_cells_stay_as_they_are(words: str) -> None:
    assert literal(words) == words


def test_each_table_can_be_chosen() -> None:
    archive = sample_archive()
    counts = {
        content: len(read(written("csv", exported(content=content))[0].decode())) - 1
        for content in (Content.CLAIMS, Content.LINKS, Content.COMPARISON, Content.CODEBOOK, Content.ARTICLES)
    }
    assert list(counts.values()) == [
        len(archive.claims), len(archive.links), len(archive.questions), len(archive.tags), len(archive.articles),
    ]  # fmt: skip


def test_numbers_are_no_formulas_and_what_cannot_be_held_is_counted() -> None:
    archive = sample_archive()
    first, *others = archive.claims
    given = exported(replace(archive, claims=(replace(first, note="\x00\ud800-"), *others)))
    content, remarks = written("csv", given)
    assert remarks == {ExportRemark.CONTROLS: 2}
    assert "\ufffd\ufffd-" in content.decode()


def test_quotations_can_be_in_simplified_characters() -> None:
    traditional = next(claim.quote for claim in sample_archive().claims if "電網" in claim.quote)
    told = written("csv", exported(simplified=True))[0].decode()
    assert traditional not in told
    assert "电网" in told
