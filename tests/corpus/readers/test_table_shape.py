from __future__ import annotations

import pytest
from lxml import html

from corpus.readers.table_shape import is_data_table, is_head


@pytest.mark.parametrize(
    ("rows", "is_data"),
    [
        ("<tr><td>a</td><td>b</td></tr>", True),
        ("<tr><td>a</td></tr><tr><td>b</td></tr>", False),
        ("<tr><td>a</td><td><p>1</p><p>2</p><p>3</p><p>4</p><p>5</p></td></tr>", False),
        (f"<tr><td>a</td><td>{'字' * 700}</td></tr>", False),
        ("<tr><td>a</td><td><table><tr><td>x</td></tr></table></td></tr>", False),
        ("<tr><td>a</td><td><h1>标题</h1></td></tr>", False),
        (f"<tr><td>a</td><td>{'字' * 200}</td></tr>", False),
        (f"<tr><td>a</td><td>{'字' * 200}</td></tr><tr><td>c</td><td>d</td></tr>", True),
        (f"<tr><td>a</td><td>{'字<br>' * 5}</td></tr><tr><td>c</td><td>d</td></tr>", False),
    ],
)
def test_a_table_holds_rows_of_short_cells(rows: str, is_data: bool) -> None:
    assert is_data_table(html.fromstring(f"<table>{rows}</table>")) is is_data


def test_a_table_may_say_that_it_is_none() -> None:
    assert not is_data_table(
        html.fromstring("<table role=presentation><tr><td>a</td><td>b</td></tr></table>")
    )


@pytest.mark.parametrize(
    ("rows", "marked", "heads"),
    [
        ([["口径", "票价"], ["出行", "4.6元"]], [False, False], [True, False]),
        ([["出行", "4.6元"], ["进站", "5.1元"]], [False, False], [False, False]),
        ([["姓名", "职务"], ["张三", "主任"]], [False, False], [False, False]),
        ([["姓名", "职务"], ["张三", "主任"]], [True, False], [True, False]),
        ([["年", "量"], ["上", "下"], ["2026", "8.6"]], [True, True, False], [True, True, False]),
        ([["a", "b"], ["c", "d"]], [True, True], [True, False]),
        ([["口径", "票价"]], [False], [False]),
    ],
)
def test_the_head_names_the_columns(rows: list[list[str]], marked: list[bool], heads: list[bool]) -> None:
    assert [is_head(number, rows, marked) for number in range(len(rows))] == heads
