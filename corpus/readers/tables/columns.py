"""Determines the roles of the columns of a table from their names and contents."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.readers.document import ColumnRole
from corpus.readers.facts import iso_day

Rows = Sequence[Sequence[str]]

_OF_WHAT = "(?:文章|新[闻聞]|[报報][道導]|正文|原文)?"
"""Words before the names of columns."""
_NAMES = {
    ColumnRole.TEXT: f"{_OF_WHAT}(?:正文|[内內][容文]|全文|文本)|原文|文章|content|text|body|article|full ?text",
    ColumnRole.TITLE: f"{_OF_WHAT}(?:标题|標題|题目|題目|题名|題名|篇名)|title|headline|subject",
    ColumnRole.PUBLISHER: f"{_OF_WHAT}(?:来源|來源)|(?:[发發]布|刊登|[来來]源)?(?:媒体|媒體)(?:名[称稱])?|出处|出處"
    "|刊名|期刊|(?:报纸|報紙|网站|網站|平台|公众号)(?:名[称稱])?|发布者|发布机构|source|publisher|media|outlet|site|journal",
    ColumnRole.BYLINE: "(?:作者|记者|記者)(?:姓名)?|撰稿人?|撰文|署名|author|authors|byline|reporter|writer",
    ColumnRole.PUBLISHED: "(?:发布|發布|发表|發表|刊登|出版|更新)?(?:日期|时间|時間)|date|time|datetime"
    "|published|pub ?date|publish(?:ed)?[ _]?(?:date|time|at)|created[ _]?at",
    ColumnRole.URL: f"{_OF_WHAT}(?:网址|網址|链接|鏈接|連結|地址)|url|link|href|address",
}
"""Names of columns by role."""
_PATTERNS = {role: re.compile(rf"(?:{names})", re.IGNORECASE) for role, names in _NAMES.items()}
"""The same as patterns."""
_LOOKED_AT = 200
"""Number of rows that are examined. Chosen."""
_SENTENCE = 15
"""Least mean length of the cells of a column of texts in code points. Chosen. The longest column is used, since titles
are shorter than texts."""
_ADDRESS = re.compile(r"https?://\S+")
"""An address on the web."""
_LONGEST_NAME = 20
"""Greatest length of the name of a column in code points. Chosen."""
_LOWEST_HEAD = 6
"""Number of first rows among which a head is searched. Chosen."""
_FEWEST_NAMES = 2
"""Least number of known names of columns in a head that is not the first row. Chosen."""
_WIDEST_TITLE = 2
"""Greatest number of non-empty cells of a row above the head. Chosen."""


def rows_above_head(rows: Rows) -> int:
    """The number of rows above the head, such as a title, a date or an author."""
    for number, row in enumerate(rows[:_LOWEST_HEAD]):
        if sum(1 for cell in row if _is_name(cell)) >= _FEWEST_NAMES:
            return number
        if sum(1 for cell in row if cell.strip()) > _WIDEST_TITLE:
            break
    return 0


def has_head(rows: Rows) -> bool:
    """Whether the first row is the head: one of its cells is a known name, or all are short words and cells below are
    much longer."""
    if len(rows) < 2:
        return False
    first = [cell.strip() for cell in rows[0]]
    if any(map(_is_name, first)):
        return True
    if not all(first) or any(
        len(cell) > _LONGEST_NAME or re.fullmatch(r"[\d.,%/-]+", cell) for cell in first
    ):
        return False
    return max(_mean(rows[1:], column) for column in range(len(first))) > 2 * _LONGEST_NAME


def _is_name(cell: str) -> bool:
    return any(pattern.fullmatch(cell.strip()) for pattern in _PATTERNS.values())


def guessed_roles(rows: Rows, names: Sequence[str], width: int) -> tuple[ColumnRole, ...]:
    """A role for each of ``width`` columns. ``rows`` are without the head, ``names`` empty if there is none. All are
    NONE in a table that holds no texts."""
    roles = [ColumnRole.NONE] * width
    for role, pattern in _PATTERNS.items():
        for column, name in enumerate(names):
            if roles[column] is ColumnRole.NONE and pattern.fullmatch(name.strip()):
                roles[column] = role
                break
    free = [column for column in range(width) if roles[column] is ColumnRole.NONE]
    _by_content(rows, free, roles)
    if ColumnRole.TEXT not in roles:
        longest = max(free, key=lambda column: _mean(rows, column), default=None)
        if longest is None or _mean(rows, longest) < _SENTENCE:
            return (ColumnRole.NONE,) * width
        roles[longest] = ColumnRole.TEXT
    return tuple(roles)


def _by_content(rows: Rows, free: Sequence[int], roles: list[ColumnRole]) -> None:
    for role, matches in ((ColumnRole.URL, _is_address), (ColumnRole.PUBLISHED, _is_day)):
        if role in roles:
            continue
        for column in free:
            cells = [cell for cell in _cells(rows, column) if cell]
            if roles[column] is ColumnRole.NONE and cells and sum(map(matches, cells)) * 10 >= len(cells) * 9:
                roles[column] = role
                break


def _is_address(cell: str) -> bool:
    return _ADDRESS.fullmatch(cell) is not None


def _is_day(cell: str) -> bool:
    return len(cell) <= 30 and len(iso_day(cell)) == 10


def _cells(rows: Rows, column: int) -> list[str]:
    return [row[column].strip() if column < len(row) else "" for row in rows[:_LOOKED_AT]]


def _mean(rows: Rows, column: int) -> float:
    cells = [len(cell) for cell in _cells(rows, column) if cell]
    return sum(cells) / len(cells) if cells else 0.0
