"""The accessible texts of cells of a findings table."""

from __future__ import annotations

from corpus.model import Language
from desktop.findings.tables.cells import (
    GroupHeading,
    QuoteCell,
    RelationCell,
    SourceCell,
    TagsCell,
    TextCell,
)
from tests.desktop.build import tag


def test_every_kind_of_cell_has_words() -> None:
    assert TextCell("3,500亿").text == "3,500亿"
    assert SourceCell("A", "标题", Language.SIMPLIFIED).text == "A 标题"
    assert QuoteCell("B", "单程票价", Language.SIMPLIFIED).text == "B 单程票价"
    assert QuoteCell("", "单程票价", Language.SIMPLIFIED).text == "单程票价"
    assert TagsCell(((tag(0, "票价水平"), 1), (tag(1, "涨幅测算"), None))).text == "票价水平, 涨幅测算"
    assert RelationCell("quotes", "Quotes").text == "Quotes"
    assert GroupHeading("tag-0", "票价水平", 1_200, collapsed=False).text == "票价水平 1,200"
