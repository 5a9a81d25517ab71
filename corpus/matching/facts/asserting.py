"""Whether a statement asserts anything that another could repeat or contradict.

A sentence that only says who speaks (周岚说。), the title of a document (关于市场搬迁的说明), a question as a title
(谁在买单) and a title that is a mere noun (一座冰川的账单) name a subject and claim nothing of it.
"""

from __future__ import annotations

import re

from corpus.script import fold

_SPEAKS = re.compile(
    fold(
        "[^，。；：]{1,8}(?:说|說道|称|表示|指出|认为|介绍|坦言|回应|强调|透露|回答|补充|解释|告诉(?:本报|本刊|我们?)|写道|问|答)"
        "(?:道)?[：:，。！？…]*"
    )
)
"""A whole statement that only introduces speech."""
_DOCUMENT = re.compile(
    fold(
        ".*(?<!发布)(?<!发表)(?<!发出)(?<!公布)(?<!出台)(?<!作出)(?<!提出)"
        "(?:声明|说明|公告|通告|通知|公报|评估|问答|答问|后续|综述|述评|专访|侧记|手记|纪实|纪要|摘要|节选|启示|观察|为例|始末|追踪)"
        "(?:[（(][^（）()]*[)）])?"
    )
)
"""A title that names a document and its subject, by the kinds of documents of authorities, newspapers and studies."""
_ENDS = re.compile("[。！；;!]$")
_QUESTION = re.compile("[^，,；;]*[?？]")
"""A question without anything that leads to it."""
_HALVES = re.compile("[\u3000\n]+")
"""What divides a headline from the one below it."""
_TOPIC = re.compile(
    fold("(?:(?!宣布|公布|知道|[了已将被遭是不没未])[^：:，,]){1,9}[，,]|[^：:，,]{1,9}(?:——|[：:])")
)
"""What a title names before it asks or says something about it: 四百亿芯片梦，…"""
_COMMA = re.compile("[：:，,]")
_ASKS = re.compile(
    fold(
        "(?<!没)(?<!没有)(?:什么|谁|怎么)(?![都也])|哪[里儿些个家位年一了]|几成|几何|几时|多少|为何|何以|何在|何处|何时|何去何从"
        "|如何|怎样|是否|能否|会否|可否|(?!动不动|时不时)(.)不\\1"
    )
)
"""What asks in a title without a question mark: 六十三亿去了哪里, 够不够."""
_GOVERNS = (
    "否认|承认|回应|公布|发布|宣布|披露|查明|还原|揭开|掩盖|取得|获得|赢得|夺得|迎来|推出|拒绝|要求|批准|驳回|撤销|质疑|反对|支持"
    "|打破|创造|刷新|成为|付出|吸取|汲取|带来|引发|造成|导致|面临|失去|实现|完成|结束|告别|遭遇|收到|提出|[作做]出|[是有无将被获]"
)
"""Verbs of which the noun at the end of a headline may be the object."""
_NOUN = re.compile(
    fold(
        f"(?!.*(?:{_GOVERNS}))(?:"
        ".*(?:内幕|真相|之后|展望|前瞻|复盘|回顾|攻略|指南|手册|札记|随笔|漫谈|浅析|之路|之争|之谜|之痛|那些事|这一年|这些年)"
        "|.*的(?:账单?|背后|代价|生意|教训|寒意|秘密|故事|样子|日子|细节|[一那这]\\w{1,3}|第[一二三四五六七八九十百\\d]+\\w)"
        "|(?:\\w{1,4}|[一几]\\w{1,6}|\\w{1,6}[里上下中外前后])的(?:\\w{2}|[\\d一二三四五六七八九十]+\\w{1,2}))"
        "|.*(?<!发布)(?<!作出)的通报"
    )
)
"""A title that is a noun with what describes it, and no verb of which it is the object: 烂尾楼里的冬天."""
_LONGEST_TITLE = 40
"""Code points of the longest title that is looked at."""


def asserts(folded: str) -> bool:
    """Whether a folded statement asserts something."""
    text = folded.strip(" \n「」“”\"'")
    if _SPEAKS.fullmatch(text):
        return False
    if len(text) > _LONGEST_TITLE or _ENDS.search(text):
        return True
    if _DOCUMENT.fullmatch(text) or _QUESTION.fullmatch(text):
        return False
    return any(map(_tells, filter(None, _HALVES.split(text))))


def _tells(half: str) -> bool:
    """Whether one line of a title does more than to name a subject and to ask."""
    topic = _TOPIC.match(half)
    rest = half[topic.end() :].strip() if topic is not None else half
    if _NOUN.fullmatch(rest):
        return False
    return _ASKS.search(rest) is None or _COMMA.search(rest) is not None
