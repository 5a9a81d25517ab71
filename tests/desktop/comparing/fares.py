"""Six articles on one metro fare, written for the tests, with questions whose figures agree, differ or cannot be
compared."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from corpus.identities import ProjectId, QuestionId, TagId, reading_id
from corpus.model import Article, Claim, Language, Project
from corpus.questions import ArticleReading
from db import edits
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.build import LIN, NOON, article, claim, relations, tag, text_of
from tests.desktop.comparing.build import question

DAILY = """地铁票价十一年来首次调整
起步价调整为3元，2026年10月1日起实行。调价后全网平均票价为4.6元，比调整前上涨约18%。
去年日均客流412万人次，同比增长6.3%。票款收入仅能覆盖成本的四成三，年运营成本96.4亿元。
每年增加的票款收入约8.2亿元。调价初期客流可能有短期波动，预计三个月内恢复。
"""
FINANCE = """票价之外：一张地铁账单的三种算法
起步价涨到3元，2026年10月1日起实行。调价后平均票价约为5.1元，涨幅超过两成。
去年日均客流398万人次，按进站量计算。票款收入占成本的38%，年运营成本96.4亿元，财政补贴接近60亿元。
若客流不变，票款每年可多收12亿至15亿元。2021年至2025年，补贴占比上升了九个百分点。
"""
UNION = """臨江捷運調漲　通勤族每月多付百元
起跳價調為3元，2026年10月1日起調整。平均票價調整後約4.6元，漲幅近兩成。
去年全網日均運量逾400萬人次。票款收入只能支應約四成營運成本。
調漲後每年可增收逾5億元，通勤族每月支出平均增加約100元。
"""
EVENING = """地铁要涨价了，你的通勤要多花多少钱
坐一站也要3元，2026年10月1日起执行。平均每趟4.6元，算下来涨了18%。
每天有412万人次搭地铁，比上年多6.3%，年运营成本96.4亿元。
每年多收不到10亿元，月票乘客的支出基本不变。
"""
HARBOUR = """臨江地鐵加價：補貼能走多遠
起步價3元人民幣，2026年10月1日起生效。平均漲幅15%至17%。
日均客流約400萬人次，票款收入佔成本38%至40%，年營運成本約96億元人民幣，財政補貼超過55億元人民幣。
每年額外車費收入12.6億港元。
"""
RESEARCH = "轨道票价弹性的三种估算\n本文尚未读完。\n"
CONTENTS = (DAILY, FINANCE, UNION, EVENING, HARBOUR, RESEARCH)
PUBLISHERS = ("临江日报", "城市财经", "聯合時訊", "都市晚报", "港島經濟評論", "交通研究通讯")

QUESTIONS: tuple[tuple[str, int, tuple[str, ...]], ...] = (
    (
        "起步价",
        0,
        ("起步价调整为3元", "起步价涨到3元", "起跳價調為3元", "坐一站也要3元", "起步價3元人民幣"),
    ),
    (
        "调价后平均票价",
        0,
        ("平均票价为4.6元", "平均票价约为5.1元", "平均票價調整後約4.6元", "平均每趟4.6元", ""),
    ),
    ("平均涨幅", 1, ("上涨约18%", "涨幅超过两成", "漲幅近兩成", "涨了18%", "平均漲幅15%至17%")),
    (
        "去年日均客流",
        2,
        (
            "日均客流412万人次",
            "日均客流398万人次",
            "日均運量逾400萬人次",
            "每天有412万人次搭地铁",
            "日均客流約400萬人次",
        ),
    ),
    (
        "票款收入占成本",
        4,
        ("覆盖成本的四成三", "票款收入占成本的38%", "支應約四成營運成本", "", "票款收入佔成本38%至40%"),
    ),
    (
        "年运营成本",
        4,
        ("年运营成本96.4亿元", "年运营成本96.4亿元", "", "年运营成本96.4亿元", "年營運成本約96億元人民幣"),
    ),
    ("财政补贴", 5, ("", "财政补贴接近60亿元", "", "", "財政補貼超過55億元人民幣")),
    (
        "年增票款收入",
        4,
        (
            "每年增加的票款收入约8.2亿元",
            "票款每年可多收12亿至15亿元",
            "每年可增收逾5億元",
            "每年多收不到10亿元",
            "每年額外車費收入12.6億港元",
        ),
    ),
    (
        "实行日期",
        0,
        (
            "2026年10月1日起实行",
            "2026年10月1日起实行",
            "2026年10月1日起調整",
            "2026年10月1日起执行",
            "2026年10月1日起生效",
        ),
    ),
    ("同比客流增长", 2, ("同比增长6.3%", "", "", "比上年多6.3%", "")),
)
"""Title, tag, and the quote of each article."""
TAGS = ("票价水平", "涨幅测算", "客流规模", "月票与通勤", "收入与成本", "财政补贴")


def fares_archive() -> Archive:
    """The project without its questions."""
    articles = _articles()
    return Archive(
        project=Project(ProjectId("project-fares"), "城市地铁票价与客流", NOON),
        annotators=(LIN,),
        articles=articles,
        texts=tuple(text_of(one, content) for one, content in zip(articles, CONTENTS, strict=True)),
        tags=tuple(tag(number, name) for number, name in enumerate(TAGS)),
        relations=relations(),
        claims=tuple(made for _, _, claims in _grouped(articles) for made in claims),
    )


def compared_fares_archive() -> Archive:
    """The project with its questions, and all articles but the last marked as read."""
    archive = fares_archive()
    numbered = list(enumerate(_grouped(archive.articles), 1))
    grouped = {made.id: f"question-{number}" for number, (_, _, claims) in numbered for made in claims}
    return replace(
        archive,
        questions=tuple(question(number, title, tag=f"tag-{of}") for number, (title, of, _) in numbered),
        claims=tuple(replace(made, question=QuestionId(grouped[made.id])) for made in archive.claims),
        readings=tuple(
            ArticleReading(reading_id(one.id, LIN.id), one.id, LIN.id, NOON) for one in archive.articles[:-1]
        ),
    )


def add_questions(workspace: Workspace) -> None:
    """Group the claims of the project, and mark all articles but the last as read."""
    articles = _articles()
    for title, number, claims in _grouped(articles):
        ids = [made.id for made in claims]
        workspace.perform(edits.create_question, title, ids, tag=TagId(f"tag-{number}"))
    workspace.perform(edits.mark_read, [one.id for one in articles[:-1]])


def open_fares(workspace: Workspace, qtbot: QtBot, folder: Path) -> Workspace:
    """The project with its questions, created and open."""
    workspace.create(folder / "fares.duikan", "城市地铁票价与客流", compared_fares_archive())
    qtbot.waitUntil(lambda: workspace.saving.state == "saved", timeout=panels.PATIENCE)
    return workspace


def _articles() -> tuple[Article, ...]:
    return tuple(_article(number) for number in range(1, len(CONTENTS) + 1))


def _article(number: int) -> Article:
    language = Language.TRADITIONAL if number in (3, 5) else Language.SIMPLIFIED
    return article(number, CONTENTS[number - 1], language, PUBLISHERS[number - 1])


def _grouped(articles: tuple[Article, ...]) -> list[tuple[str, int, list[Claim]]]:
    """Title, number of the tag and claims of each question."""
    found, count = [], 0
    for title, number, quotes in QUESTIONS:
        claims = []
        for place, quote in enumerate(quotes):
            if quote:
                count += 1
                claims.append(claim(count, articles[place], CONTENTS[place], quote, [f"tag-{number}"]))
        found.append((title, number, claims))
    return found
