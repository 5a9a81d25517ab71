"""The words for kinds, relations and metadata of articles in files for other programs.

A file is written in one language; readers accept all of them, and also the names of the model.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from corpus.identities import RelationId
from corpus.model import (
    BUILT_IN_RELATIONS,
    CONTRADICTS,
    DIFFERS_IN_FIGURE,
    EQUIVALENT,
    OVERLAPS,
    QUOTES,
    Kind,
)
from corpus.script import fold

LANGUAGES = ("zh_CN", "en", "zh_TW")
"""The languages of the files, in the order of the words below."""

_KINDS: Mapping[Kind, tuple[str, str, str]] = {
    Kind.STATISTIC: ("统计数据", "statistic", "統計數據"),
    Kind.FORECAST: ("预测", "forecast", "預測"),
    Kind.CAUSAL: ("因果", "causal", "因果"),
    Kind.COMPARISON: ("比较", "comparison", "比較"),
    Kind.QUOTATION: ("引述", "quotation", "引述"),
    Kind.OPINION: ("观点", "opinion", "觀點"),
    Kind.POLICY: ("政策", "policy", "政策"),
    Kind.EVENT: ("事件", "event", "事件"),
}
"""The kinds of claims in Simplified Chinese, English and Traditional Chinese, as other programs display them."""
_RELATIONS: Mapping[RelationId, tuple[str, str, str]] = {
    EQUIVALENT: ("等价", "equivalent", "等價"),
    OVERLAPS: ("部分重合", "overlaps", "部分重合"),
    DIFFERS_IN_FIGURE: ("数值不同", "differs in figure", "數值不同"),
    CONTRADICTS: ("矛盾", "contradicts", "矛盾"),
    QUOTES: ("引用", "quotes", "引用"),
}
"""The built-in relations in the same languages."""
FACTS: Mapping[str, tuple[str, str, str]] = {
    "title": ("标题", "title", "標題"),
    "publisher": ("媒体", "publisher", "媒體"),
    "published": ("日期", "date", "日期"),
    "url": ("网址", "URL", "網址"),
    "byline": ("作者", "author", "作者"),
    "folder": ("文件夹", "folder", "資料夾"),
    "source_file": ("文件", "file", "檔案"),
}
"""Names of the metadata of an article, by field."""
KIND_WORD = ("类型", "kind", "類型")
"""The label of a kind."""
FIGURE_WORD = ("数值", "figure", "數值")
"""The label of a figure."""
LINK_WORD = ("关联", "link", "關聯")
"""The name of the group of codes that represent links."""


def in_language(words: tuple[str, str, str], language: str) -> str:
    """The word in a language; in Simplified Chinese for an unknown language."""
    return words[LANGUAGES.index(language) if language in LANGUAGES else 0]


def kind_word(kind: Kind, language: str) -> str:
    """The word for a kind; empty for none."""
    return in_language(_KINDS[kind], language) if kind else ""


def relation_word(relation: RelationId, name: str, language: str) -> str:
    """The word for a relation; for one that is not built in, its ``name``."""
    words = _RELATIONS.get(relation)
    return name if words is None else in_language(words, language)


def kind_called(word: str) -> Kind | None:
    """The kind that a word names in any language; None if it names none."""
    return _kinds_called().get(_plain(word))


def relation_called(word: str) -> RelationId | None:
    """The built-in relation that a word names in any language; None if it names none."""
    return _relations_called().get(_plain(word))


def fact_called(word: str) -> str:
    """The field of an article that a word names in any language, empty if it names none."""
    return _facts_called().get(_plain(word), "")


def _plain(word: str) -> str:
    return fold(word.strip()).replace("_", " ")


@cache
def _kinds_called() -> dict[str, Kind]:
    return {_plain(word): kind for kind, words in _KINDS.items() for word in (kind.value, *words)}


@cache
def _relations_called() -> dict[str, RelationId]:
    named = {relation: (relation, *_RELATIONS[relation]) for relation in BUILT_IN_RELATIONS}
    return {_plain(word): relation for relation, words in named.items() for word in words}


@cache
def _facts_called() -> dict[str, str]:
    named = {field: (*words, *_OTHER_FACT_WORDS.get(field, ())) for field, words in FACTS.items()}
    return {_plain(word): field for field, words in named.items() for word in words}


_OTHER_FACT_WORDS = {
    "published": ("published", "出版日期", "发布日期", "发表日期"),
    "publisher": ("source", "来源", "媒体名称", "出版者"),
    "url": ("address", "链接", "地址", "uri"),
    "byline": ("byline", "记者"),
}
"""Further names that variables of other programs have."""
