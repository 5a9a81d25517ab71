"""Four short articles on a bridge, written for these tests, and the expectations on their drafts."""

from __future__ import annotations

from corpus.identities import AnnotatorId, ArticleId, DraftRejectionId
from corpus.matching.suggestion import SourceText
from corpus.model import Span
from corpus.questions import DraftRejection

DAILY = SourceText(
    "daily",
    "青川大桥十月通车。\n市交通局介绍，大桥总投资36.8亿元，主桥全长1860米。\n"
    "据测算，通车后日均车流量可达4.2万辆，过江时间由40分钟缩短到8分钟。\n"
    "小客车过桥费定为15元，公交车免费通行。\n施工期间没有发生伤亡事故。",
    "青川大桥十月通车",
    "2026-03-01",
)
WEEKLY = SourceText(
    "weekly",
    "谁为青川大桥买单\n本刊查阅的审计报告显示，大桥总投资为41.5亿元，高于官方公布的数字。\n"
    "交通学者估计，通车后日均车流量只有2.9万辆。\n小客车过桥费15元，回本要三十年。\n"
    "一名工人在去年坠落身亡，施工并非没有伤亡事故。",
    "谁为青川大桥买单",
    "2026-03-08",
)
TIMES = SourceText(
    "times",
    "青川大橋十月通車\n官方指大橋總投資約37億元人民幣，主橋全長1,860米。\n"
    "過江時間將由40分鐘縮短到8分鐘，本報記者試行需時13分鐘。\n私家車過橋費定為15元人民幣。",
    "青川大橋十月通車",
    "2026-03-05",
)
NOTE = SourceText(
    "note",
    "青川大桥的客货流量评估\n我们估计通车后日均车流量为3.1万辆，低于官方的4.2万辆。\n大桥总投资36.8亿元不含引桥。",
    "青川大桥的客货流量评估",
    "2026-03-10",
)
ARTICLES = (DAILY, WEEKLY, TIMES, NOTE)


def span(article: SourceText, words: str) -> Span:
    """The span of words in an article."""
    start = article.content.index(words)
    return Span(start, start + len(words))


def rejection(*quotes: tuple[str, str]) -> DraftRejection:
    """A rejected draft of these statements, given as article and words."""
    told = tuple((ArticleId(article), words) for article, words in quotes)
    return DraftRejection(DraftRejectionId("r"), "", told, AnnotatorId("me"), "2026-03-01T00:00:00Z")
