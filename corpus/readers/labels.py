"""Finds publisher and authors in labelled lines of a text: 来源：新华社, 作者：苏禾, （记者 苏禾）."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from corpus.visible import visible

_HEAD_LINES = 12
_FOOT_LINES = 3
"""First and last lines that are searched. Chosen: these notes are below the title or at the end of an article."""
_LONGEST_LINE = 90
"""Greatest length of such a line in code points; a longer one is a paragraph. Chosen."""
_LONGEST_BYLINE = 40
"""The same for a line in which 记者 without a colon precedes a name. Chosen."""
_MOST_AUTHORS = 6
"""Greatest number of names of a byline. Chosen: more are a list of staff."""

_PUBLISHER = re.compile(
    r"(?<![资資料数數据據图圖片信能电電])(?P<label>(?:文章|稿件|新闻|新聞|信息|内容|本文)?[来來]源|稿源|[转轉]自|出处|出處)"
    r"\s*[:：]\s*(?P<value>《[^》]{1,30}》|[^\s:：|｜，。；！？]{2,30})"
)
"""A labelled publisher."""
_HAN = r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]"
"""A Chinese character."""
_LATIN_NAME = r"[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){0,3}"
"""A name in Latin letters, of up to four words."""


def _names(longest: int) -> str:
    """A pattern of names, each in Chinese with at most so many characters; behind the last one no word goes on."""
    name = rf"(?:{_HAN}(?:{_HAN}|[·•](?={_HAN})){{1,{longest - 1}}}(?![\w·])|{_LATIN_NAME})"
    return rf"(?P<value>{name}(?:\s?[、/&]\s?{name}(?!\s?[:：])|[ \u3000]{name}(?!\s?[:：|｜/／]))*)"


_PERSON, _BODY = _names(5), _names(14)
"""Names of people; of people or of offices, which are longer."""
_PERSON2 = _PERSON.replace("<value>", "<value2>")
"""A second person."""
_ANNOUNCED = re.compile(
    rf"(?P<label>(?:作\s?者|撰\s?稿|主\s?笔|記\s?者|记\s?者|采\s?写))\s*[:：，]\s*{_BODY}"
    rf"|(?P<label2>作\s?者|撰\s?文|撰\s?稿|主\s?笔|記\s?者|记\s?者|采\s?写|(?<![\w图圖摄攝])文)\s*[:：/／丨|｜]\s*{_PERSON2}"
)
"""The label of an author with the names behind it."""
_SPACED = re.compile(
    rf"(?P<label>(?:本[报報刊网網台]|特[约約派])?(?:[记記]者|作者))[ \u3000]+{_PERSON}(?!\s?[摄攝])"
)
"""A name behind such a label, separated by blanks."""
_BEFORE_PLACE = re.compile(
    r"(?P<label>[記记]者)\s?(?P<value>[\u3400-\u4dbf\u4e00-\u9fff]{2,4}(?:、[\u3400-\u4dbf\u4e00-\u9fff]{2,4})*)\s?[／/]"
)
"""The byline of newspapers in Taiwan: 記者陳大文／台北報導."""
_IN_BRACKETS = re.compile(
    rf"[（(【〔\[][^）)】〕\]]{{0,12}}?(?P<label>[记記]者)\s?[:：]?\s?{_PERSON}\s?(?:[，,;；][^）)】〕\]]*)?[）)】〕\]]"
)
"""The byline of agencies before the first sentence: （记者 苏禾、李四）."""
_BEFORE_DAY = re.compile(
    rf"[（(]\S{{0,6}}(?P<label>[记記]者)(?P<value>(?:{_HAN}{{2,4}}、)*{_HAN}{{2,3}}){_HAN}{{2,4}}\d{{1,2}}日[电電]"
)
"""The dateline of Taiwan's agency: （中央社記者陳大文台北12日電）. Most names have three characters, most places
two."""
_DATELINE = 60
"""Code points at the beginning of a paragraph in which datelines are searched. Chosen."""
_NOT_A_NAME = re.compile(
    r"^(?:来源|來源|编辑|編輯|责编|責編|责任编辑|时间|時間|日期|发布|發布|发表|综合|未知|佚名|网络|摄影|攝影|图|字号|阅读|北京|上海|記者|记者|通[讯訊][员員]|[实實见見]习|特[约約]|[问問]答|我[要来來]|[评評][论論]|分享|打印|列印|收藏|[关關][闭閉]|[点點][击擊赞贊]|查看)"
)
"""Words in the place of a name that are none."""
_AFTER_NAMES = re.compile(r"(?:报道|報道|報導|报导|摄|攝|整理|电|電|综合报道|實習|实习)$")
"""Words behind names that are no part of them."""


def labelled(content: str) -> Iterator[tuple[str, str, str]]:
    """Field, value and label of the labelled lines at the beginning and end of a text. The fields are ``publisher`` and
    ``byline``, each at most once."""
    lines = [line for raw in content.split("\n") if (line := visible(raw))]
    head, foot = lines[:_HEAD_LINES], lines[_HEAD_LINES:][-_FOOT_LINES:]
    notes = [line for line in (*head, *foot) if len(line) <= _LONGEST_LINE]
    for line in notes:
        if match := _PUBLISHER.search(line):
            value = match["value"].strip("《》（）()【】[]-—·")
            if value:
                yield "publisher", value, match["label"]
                break
    yield from _byline([*map(_announcement, notes), *map(_dateline, head)])


def is_names(words: str) -> bool:
    """Whether these words are the name of a person, or several."""
    return re.fullmatch(_PERSON, words) is not None and not _NOT_A_NAME.match(words)


def _announcement(line: str) -> re.Match[str] | None:
    """The match of names in a short line; None if there are none."""
    match = _ANNOUNCED.search(line) or _BEFORE_PLACE.search(line)
    return _SPACED.search(line) if match is None and len(line) <= _LONGEST_BYLINE else match


def _dateline(line: str) -> re.Match[str] | None:
    """The match of the reporters' names in a dateline; None if there are none."""
    return _IN_BRACKETS.search(line[:_DATELINE]) or _BEFORE_DAY.search(line[:_DATELINE])


def _byline(announcements: Iterable[re.Match[str] | None]) -> Iterator[tuple[str, str, str]]:
    """The names of the first match and of the matches directly behind it."""
    names: list[str] = []
    label = ""
    for match in announcements:
        if match is None:
            if names:
                break
            continue
        found = match.groupdict()
        for name in re.split(
            r"\s?[、/&]\s?|[ \u3000](?=[^A-Z])", found["value"] or found.get("value2") or ""
        ):
            name = _AFTER_NAMES.sub("", name).strip()
            if len(name) >= 2 and not _NOT_A_NAME.match(name) and name not in names:
                names.append(name)
        label = label or "".join((found["label"] or found.get("label2") or "").split())
    if names:
        yield "byline", "、".join(names[:_MOST_AUTHORS]), label
