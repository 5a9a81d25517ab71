"""Tables on the clipboard, as word processors and spreadsheets read them."""

from __future__ import annotations

import csv
from io import StringIO

from desktop.widgets.copying import as_html, as_mime, as_tsv

TABLE = [["议题", "A 青川日报"], ['"票价"\t说', "2.6 元\n第二行"], ["<b>", "=1+1"]]


def test_a_spreadsheet_reads_the_same_cells_back() -> None:
    read = list(csv.reader(StringIO(as_tsv(TABLE)), delimiter="\t"))
    assert read == [["议题", "A 青川日报"], ['"票价"\t说', "2.6 元\n第二行"], ["<b>", "'=1+1"]]


def test_a_word_processor_gets_a_table_with_nothing_unescaped() -> None:
    html = as_html(TABLE)
    assert html.count("<tr>") == 3
    assert html.count("<th>") == 2
    assert "&lt;b&gt;" in html
    assert "<b>" not in html
    assert "2.6 元<br" in html


def test_both_forms_are_on_the_clipboard() -> None:
    data = as_mime(TABLE)
    assert data.hasHtml()
    assert data.text() == as_tsv(TABLE)
