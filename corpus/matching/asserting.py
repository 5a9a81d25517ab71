"""Whether a statement asserts anything that another could repeat or contradict.

A sentence that only says who speaks (周岚说。), the title of a document (关于市场搬迁的说明) and a question as a title
name a subject and claim nothing of it.
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
_LONGEST_TITLE = 40
"""Code points of the longest title that is looked at."""


def asserts(folded: str) -> bool:
    """Whether a folded statement asserts something."""
    text = folded.strip(" \n「」“”\"'")
    if _SPEAKS.fullmatch(text):
        return False
    if len(text) > _LONGEST_TITLE or _ENDS.search(text):
        return True
    return _DOCUMENT.fullmatch(text) is None and _QUESTION.fullmatch(text) is None
