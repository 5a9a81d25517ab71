"""The workbook, read back by another library: what was text is text."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import openpyxl
import pytest

from corpus.model import Claim
from corpus.writers.exported import Exported, ExportRemark
from corpus.writers.sheet_xml import LONGEST
from tests.corpus.writers.build import exported, sample_archive, written

SHEETS = ["论断", "关联", "对照表", "数值", "标签体系", "文章"]


def noted(*notes: str) -> Exported:
    """The sample with notes on its first claims."""
    archive = sample_archive()
    claims = [
        replace(claim, note=notes[number] if number < len(notes) else "")
        for number, claim in enumerate(archive.claims)
    ]
    return exported(replace(archive, claims=tuple(claims)))


def opened(given: Exported | None = None) -> Any:
    return openpyxl.load_workbook(io.BytesIO(written("xlsx", given)[0]))


def notes_of(given: Exported) -> list[Any]:
    book = opened(given)
    heads = [cell.value for cell in book["论断"][1]]
    return [row[heads.index("备注")] for row in book["论断"].iter_rows(min_row=2)]


def test_every_row_has_its_line_under_a_head_that_stays() -> None:
    book = opened()
    archive = sample_archive()
    assert book.sheetnames == SHEETS
    counts = {sheet.title: sheet.max_row - 1 for sheet in book}
    assert counts["论断"] == len(archive.claims)
    assert counts["关联"] == len(archive.links)
    assert counts["对照表"] == len(archive.questions)
    assert counts["标签体系"] == len(archive.tags)
    assert counts["文章"] == len(archive.articles)
    assert {sheet.freeze_panes for sheet in book} == {"B2"}
    assert all(sheet.column_dimensions["A"].width > 4 for sheet in book)


def test_a_claim_has_its_quote_and_its_place_as_text() -> None:
    first = min(sample_archive().claims, key=_place)
    row = [cell.value for cell in opened()["论断"][2]]
    assert first.quote in row
    assert any(isinstance(one, str) and f"{first.start}–{first.end}" in one for one in row)
    assert first.id in row


def _place(claim: Claim) -> tuple[int, int]:
    order = [article.id for article in sample_archive().articles]
    return order.index(claim.article), claim.start


@pytest.mark.parametrize(
    "text",
    ["=cmd()", "=1+1", "+86", "-3", "@SUM(A1)", "00012", "3-5", "http://a.example/", "_x0041_", " 前后 ", "a\nb",
     "<b>&amp;</b>", '"', "𠮷"],
)  # fmt: skip
def test_text_stays_text(text: str) -> None:
    """Row 47."""
    cell = notes_of(noted(text))[0]
    assert (cell.value.replace("_x005F_", "_"), cell.data_type) == (text, "s")
    assert cell.hyperlink is None


def test_figures_are_numbers() -> None:
    book = opened()
    row = next(row for row in book["数值"].iter_rows(min_row=2) if row[5].value == "12.8亿元")
    assert [(cell.value, cell.data_type) for cell in row[6:8]] == [(1_280_000_000, "n")] * 2


def test_what_is_too_long_stands_in_rows_below_and_is_counted() -> None:
    """Row 48."""
    long, wide = "长" * 40_000, "𠮷" * 20_000
    given = noted(long, wide)
    cells = notes_of(given)
    values = [str(cell.value) for cell in cells if cell.value]
    assert all(len(value.encode("utf-16-le")) // 2 <= LONGEST for value in values)
    assert "".join(values).replace("…", "") == long + wide
    assert written("xlsx", given)[1] == {ExportRemark.SPLIT_CELLS: 2}
    assert len(cells) == len(sample_archive().claims) + 2


def test_what_no_file_can_hold_is_replaced_and_counted() -> None:
    given = noted("a\x00b\x1b[31mc\ud800")
    assert notes_of(given)[0].value == "a\ufffdb\ufffd[31mc\ufffd"
    assert written("xlsx", given)[1] == {ExportRemark.CONTROLS: 3}


def test_tags_have_their_colours() -> None:
    fills = {row[0].fill.start_color.rgb for row in opened()["标签体系"].iter_rows(min_row=2)}
    assert len(fills) == len({tag.colour for tag in sample_archive().tags})
    assert "00000000" not in fills


def test_a_project_without_anything_is_a_workbook_with_heads() -> None:
    archive = replace(
        sample_archive(), articles=(), texts=(), tags=(), claims=(), links=(), figure_marks=(), questions=(),
        cells=(), readings=(), origins=(),
    )  # fmt: skip
    book = opened(exported(archive))
    assert book.sheetnames == SHEETS
    assert all(sheet.max_row == 1 for sheet in book)


def test_notes_may_be_left_out() -> None:
    given = exported(sample_archive(), notes=False)
    assert all(cell.value is None for cell in notes_of(given))
