"""The title and the day of publication of a text, guessed from its first lines."""

from __future__ import annotations

import re
from datetime import date
from itertools import takewhile
from pathlib import PurePath

from corpus.script import is_han, simplified_characters
from corpus.segmentation import statements
from corpus.visible import visible

_HEAD_LINES = 12
"""Lines of the head, in which title and date are searched. Chosen: navigation, title, and the lines of a byline."""
_HEAD = 4000
"""Code points of the head, at most; bounds the work for texts that are one long line. Chosen."""

_TITLE = 80
"""Greatest length of a title in code points; a longer line is a paragraph. Chosen: twice the width of long
headlines."""

_OPENING = 40
"""Code points of a title that is made from the first statement. Chosen: the width of a long headline, see
:func:`_headline_score`."""

_DECORATION = re.compile(r"!?\[[^\]]*\]\([^)]*\)|^[\s#>*|=\-—_•·]+|[\s#*|=\-—_]+$")
"""Links of Markdown, and the marks of headings, quotations, lists, tables and rules around a line."""
_BOILERPLATE = re.compile(
    r"^(?:来源|出处|作者|编辑|责任编辑|责编|校对|记者|撰文|翻译|发布|发表|更新|日期|时间|发布时间|发布日期|发表时间"
    r"|更新时间|编者按|字号|导语|摘要|关键词|文|图|标签|栏目)\s*[:：/／|丨]"
    r"|^(?:首页|目录|正文|本文.*(?:发布|首发|转自|来自))|转载|版权所有|免责声明|登录.*注册|扫码|公众号|谢绝"
    r"|copyright|https?://|www\.",
    re.IGNORECASE,
)
"""Lines of the site or the editors, not of the article. Lines are converted to Simplified before they are matched."""
_SENTENCE_END = "。！？!?；;，,：:"
"""Marks at the end of a line that a headline seldom ends with. The first three end a sentence in any case."""
_DATE = re.compile(
    r"(?<![\d.])(?P<year>(?:19|20)\d\d)\s?(?:"
    r"年\s?(?P<month>\d{1,2})\s?月(?:\s?(?P<day>\d{1,2})\s?[日号])?"
    r"|(?P<sign>[-/.])(?P<month2>\d{1,2})(?P=sign)(?P<day2>\d{1,2})(?!\d|\.\d)"
    r")"
)
"""``2026年9月18日``, ``2026年9月``, ``2026-09-18``, and the same with slashes or dots."""
_BYLINE = re.compile(
    r"发布|发表|刊登|更新|时间|日期|来源|作者|记者|编辑|本[报刊台]讯|讯$|电[)）]?$|published|updated|date",
    re.IGNORECASE,
)
"""Words beside a date that make it the date of publication."""
_BYLINE_LENGTH = 60
"""Characters of a line in which 来源 or 作者 is a byline; a longer one is a sentence. Chosen."""


def guess_title(content: str, file_name: str = "") -> str:
    """The line of the head that looks most like a headline; without one, the name of the file; without a name, the
    beginning of the text. Empty only if text and name are."""
    lines = [cleaned for line in _head(content) if (cleaned := _undecorated(line))]
    # The headline stands above the first paragraph of the body.
    above = list(takewhile(lambda line: len(line) <= _TITLE, lines))
    rated = [(_headline_score(line, number), -number, line) for number, line in enumerate(above)]
    score, _, headline = max(rated, default=(0.0, 0, ""))
    if score > 0:
        return headline
    stem = visible(PurePath(file_name.replace("\\", "/")).stem)
    if re.search(r"[^\W\d_]", stem) and not re.fullmatch(r"[\da-fA-F_\-]+", stem):
        return stem[:_TITLE]
    return _opening(lines) or stem[:_TITLE]


def guess_published(content: str) -> str | None:
    """The day or month of publication as ISO 8601, if a line of the head states it.

    A date inside a sentence does not count: it belongs to the content of the article.
    """
    for line in _head(content):
        match = _DATE.search(line)
        if match is None or len(line) > _BYLINE_LENGTH or line.endswith(tuple(_SENTENCE_END[:3])):
            continue
        rest = line[: match.start()] + line[match.end() :]
        is_byline = _BYLINE.search(simplified_characters(rest).strip()) is not None
        if (is_byline or not re.search(r"[^\W\d_]{3}", rest)) and (found := _iso_date(match)):
            return found
    return None


def _head(content: str) -> list[str]:
    lines = (visible(line) for line in content[:_HEAD].split("\n"))
    return [line for line in lines if line][:_HEAD_LINES]


def _undecorated(line: str) -> str:
    previous = ""
    while line != previous:
        previous, line = line, _DECORATION.sub("", line).strip()
    return line


def _headline_score(line: str, number: int) -> float:
    """How much a line looks like a headline; zero or less if it does not. ``number``: its position among the lines of
    the head, from 0. The weights are chosen, not fitted."""
    letters = sum(1 for character in line if character.isalpha())
    if letters < 2:
        return 0.0
    score = 10.0 - number
    han = sum(1 for character in line if is_han(character))
    width = han + (len(line) - han) / 2
    if width < 6:
        # A short line above the headline is the name of a column or a site.
        score -= 4
    if width > 40:
        score -= 4
    if line[-1] in _SENTENCE_END:
        score -= 2 if line[-1] in "！？!?" else 9
    if _is_boilerplate(line):
        score -= 12
    if (match := _DATE.search(line)) and (letters < 12 or match["day"] or match["day2"]):
        # A line with a full date is a byline; headlines name a year or a month at most.
        score -= 9
    return score


def _opening(lines: list[str]) -> str:
    """The first statement that is not boilerplate, cut to the length of a title."""
    content = [line for line in lines if not _is_boilerplate(line[:_TITLE])] or lines[:1]
    opening = next((line[span.start : span.end] for line in content for span in statements(line)), "")
    return opening if len(opening) <= _OPENING else opening[: _OPENING - 1].rstrip() + "…"


def _is_boilerplate(line: str) -> bool:
    return _BOILERPLATE.search(simplified_characters(line)) is not None


def _iso_date(match: re.Match[str]) -> str | None:
    year = int(match["year"])
    month = int(match["month"] or match["month2"])
    day = match["day"] or match["day2"]
    try:
        published = date(year, month, int(day or 1))
    except ValueError:
        return None
    return published.isoformat() if day else f"{year:04}-{month:02}"
