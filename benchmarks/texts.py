"""Texts and projects of any size, generated from a fixed seed, in Chinese that resembles news."""

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
"""The words of generated texts."""
NOON = "2026-10-08T04:00:00.000Z"
"""The time of all rows."""
ANNOTATOR = Annotator(AnnotatorId("annotator"), "林晓")
"""The author of all rows."""


def prose(characters: int, seed: int = 1, paragraph: int = 180) -> str:
    """Generated prose of exactly ``characters`` code points, in paragraphs of about ``paragraph``."""
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
    """Articles ready to be imported, all different."""
    return [NewArticle(prose(characters, seed), f"第 {seed} 篇", "报") for seed in range(count)]


def archive(
    articles: int, characters: int, claims: int, links: int = 0, tags: int = 9, seed: int = 1
) -> Archive:
    """A project of any size; claims are spread evenly and sometimes overlap."""
    dice = random.Random(seed)
    texts = [_text(number, prose(characters, seed + number)) for number in range(articles)]
    codebook = [_tag(number) for number in range(tags)]
    made = [
        _claim(number, texts[number % articles], codebook[number % tags], dice) for number in range(claims)
    ]
    ends = [(number, number % len(made), (number * 7 + 1) % len(made)) for number in range(links)]
    relations = tuple(
        Relation(relation, "", relation in DIRECTED_RELATIONS, position)
        for position, relation in enumerate(BUILT_IN_RELATIONS)
    )
    return Archive(
        Project(ProjectId("project"), "基准", NOON),
        (ANNOTATOR,),
        tuple(_article(number, text) for number, text in enumerate(texts)),
        tuple(texts),
        tuple(codebook),
        relations,
        tuple(made),
        tuple(
            _link(number, made[source], made[target]) for number, source, target in ends if source != target
        ),
    )


def _text(number: int, content: str) -> TextVersion:
    digest = hashlib.sha256(content.encode()).hexdigest()
    return TextVersion(
        TextId(f"text-{number}"), ArticleId(f"article-{number}"), content, digest, ANNOTATOR.id, NOON
    )


def _article(number: int, text: TextVersion) -> Article:
    return Article(
        id=text.article,
        title=f"第 {number} 篇",
        publisher="报",
        published="2026-10-08",
        url="",
        language=Language.SIMPLIFIED,
        source_file=f"{number}.txt",
        encoding="utf-8",
        text=text.id,
        sha256=text.sha256,
        characters=len(text.content),
        position=number,
        annotator=ANNOTATOR.id,
        created=NOON,
        updated=NOON,
    )


def _tag(number: int) -> Tag:
    return Tag(
        TagId(f"tag-{number}"), f"标签{number}", None, "blue", "", None, number, ANNOTATOR.id, NOON, NOON
    )


def _claim(number: int, text: TextVersion, tag: Tag, dice: random.Random) -> Claim:
    start = dice.randrange(0, max(1, len(text.content) - 60))
    end = start + dice.randint(4, 50)
    return Claim(
        id=ClaimId(f"claim-{number}"),
        article=text.article,
        text=text.id,
        start=start,
        end=end,
        quote=text.content[start:end],
        prefix=text.content[max(0, start - 32) : start],
        suffix=text.content[end : end + 32],
        tags=(tag.id,),
        kind=Kind.NONE,
        note="",
        orphaned=False,
        annotator=ANNOTATOR.id,
        created=NOON,
        updated=NOON,
    )


def _link(number: int, source: Claim, target: Claim) -> Link:
    relation = BUILT_IN_RELATIONS[number % len(BUILT_IN_RELATIONS)]
    return Link(LinkId(f"link-{number}"), source.id, target.id, relation, "", ANNOTATOR.id, NOON, NOON)
