"""Texts and projects of any size, made from a fixed seed, in Chinese that looks like news."""

from __future__ import annotations

import hashlib
import random

from corpus.archive import Archive
from corpus.identities import AnnotatorId, ArticleId, ClaimId, LinkId, ProjectId, TagId, TextId
from corpus.model import (
    BUILT_IN_RELATIONS,
    DIRECTED_RELATIONS,
    Annotator,
    Article,
    Claim,
    Kind,
    Language,
    Link,
    Project,
    Relation,
    Tag,
    TextVersion,
)
from corpus.new_article import NewArticle

WORDS = (
    "市场 企业 政府 数据 增长 下降 去年 今年 预计 投资 技术 研究 报告 显示 超过 同比 亿元 美元 城市 居民 收入 成本 补贴 线路 客流 "
    "票价 公司 部门 专家 认为 表示 可能 影响 政策 计划 项目 建设 运营 服务 水平 质量 标准 国家 地区 全球 合作 竞争 发展 问题 方面"
).split()
NOON = "2026-10-08T04:00:00.000Z"


def prose(characters: int, seed: int = 1, paragraph: int = 180) -> str:
    """Made-up prose of exactly ``characters`` code points in paragraphs of about ``paragraph``."""
    dice = random.Random(seed)
    parts: list[str] = []
    length, line = 0, 0
    while length < characters:
        sentence = "".join(dice.choices(WORDS, k=dice.randint(5, 14)))
        sentence += f"{dice.randint(1, 9999)}" if dice.random() < 0.3 else ""
        sentence += "，" if dice.random() < 0.5 else "。"
        line += len(sentence)
        if line > paragraph:
            sentence, line = sentence[:-1] + "。\n", 0
        parts.append(sentence)
        length += len(sentence)
    return "".join(parts)[:characters]


def new_articles(count: int, characters: int) -> list[NewArticle]:
    """Articles ready to be imported, no two alike."""
    return [NewArticle(prose(characters, seed), f"第 {seed} 篇", "报") for seed in range(count)]


def archive(
    articles: int, characters: int, claims: int, links: int = 0, tags: int = 9, seed: int = 1
) -> Archive:
    """A project of any size; claims are spread evenly and overlap now and then."""
    dice = random.Random(seed)
    who = Annotator(AnnotatorId("annotator"), "林晓")
    sheets, texts, made = [], [], []
    names = [
        Tag(TagId(f"tag-{n}"), f"标签{n}", None, "blue", "", None, n, who.id, NOON, NOON) for n in range(tags)
    ]
    for number in range(articles):
        content = prose(characters, seed + number)
        digest = hashlib.sha256(content.encode()).hexdigest()
        sheets.append(
            Article(
                ArticleId(f"article-{number}"),
                f"第 {number} 篇",
                "报",
                "2026-10-08",
                "",
                Language.SIMPLIFIED,
                f"{number}.txt",
                "utf-8",
                TextId(f"text-{number}"),
                digest,
                len(content),
                number,
                who.id,
                NOON,
                NOON,
            )
        )
        texts.append(TextVersion(sheets[-1].text, sheets[-1].id, content, digest, who.id, NOON))
    for number in range(claims):
        text = texts[number % articles]
        start = dice.randrange(0, max(1, characters - 60))
        end = start + dice.randint(4, 50)
        made.append(
            Claim(
                ClaimId(f"claim-{number}"),
                text.article,
                text.id,
                start,
                end,
                text.content[start:end],
                text.content[max(0, start - 32) : start],
                text.content[end : end + 32],
                (names[number % tags].id,),
                Kind.NONE,
                "",
                False,
                who.id,
                NOON,
                NOON,
            )
        )
    bound = [
        Link(
            LinkId(f"link-{number}"),
            made[number % len(made)].id,
            made[(number * 7 + 1) % len(made)].id,
            BUILT_IN_RELATIONS[number % 5],
            "",
            who.id,
            NOON,
            NOON,
        )
        for number in range(links)
        if number % len(made) != (number * 7 + 1) % len(made)
    ]
    relations = tuple(Relation(r, "", r in DIRECTED_RELATIONS, n) for n, r in enumerate(BUILT_IN_RELATIONS))
    return Archive(
        Project(ProjectId("project"), "基准", NOON),
        (who,),
        tuple(sheets),
        tuple(texts),
        tuple(names),
        relations,
        tuple(made),
        tuple(bound),
    )
