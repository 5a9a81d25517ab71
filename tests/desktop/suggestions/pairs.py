"""A suggested pair of the ferry project, in the form of the engine."""

from __future__ import annotations

from corpus.matching import Reason, ReasonCode, Statement, Suggestion
from corpus.model import Span
from tests.desktop.build import RIVER_DAILY, RIVER_POST


def statement(article: str, text: str, words: str) -> Statement:
    start = text.index(words)
    return Statement(article, "", start, start + len(words), words)


DAILY = statement("article-1", RIVER_DAILY, "去年日均客运量为21.5万人次，同比增长4.2%。")
POST = statement("article-3", RIVER_POST, "去年全線日均運量逾20萬人次")


def span_of(end: Statement, words: str) -> Span:
    start = end.start + end.text.index(words)
    return Span(start, start + len(words))


SHARED = Reason(ReasonCode.SHARED_WORDS, ("日均",), a=(span_of(DAILY, "日均"),), b=(span_of(POST, "日均"),))
DIFFER = Reason(
    ReasonCode.FIGURES_DIFFER,
    ("21.5万人次", "逾20萬人次"),
    a=(span_of(DAILY, "21.5万人次"),),
    b=(span_of(POST, "逾20萬人次"),),
)
PAIR = Suggestion(DAILY, POST, 0.83, "differs_in_figure", (DIFFER, SHARED))
