from __future__ import annotations

import pytest

from corpus.readers import ReadError, plain_text
from corpus.readers.document import ReadingChoices
from corpus.readers.sniffing import original
from tests.corpus.build import TRADITIONAL
from tests.corpus.readers.build import CHOICES, content, remarks

WRAPPED = """渡轮公司昨天宣布，受连日大风影响，三号码头
的停航时间将再延长一周，给市民出行带来的不便
敬请谅解。公司同时表示，备用航线已经开通，每
小时一班，票价不变。"""


def test_text_is_read_as_it_stands() -> None:
    read = plain_text.read(original(TRADITIONAL.encode("cp950"), "渡輪.txt"), CHOICES)
    assert (content(read), read.articles[0].article.source_file) == (TRADITIONAL, "渡輪.txt")
    read = plain_text.read(original("会计划".encode("gb18030"), "短.txt"), ReadingChoices(encoding="big5"))
    assert read.articles[0].article.encoding == "big5"


def test_broken_lines_are_told_and_joined_on_request_only() -> None:
    source = original(WRAPPED.encode(), "a.txt")
    left = plain_text.read(source, CHOICES)
    assert (content(left), left.articles[0].joins, remarks(left)) == (WRAPPED, (), {"hard_wrapped": 3})
    joined = plain_text.read(source, ReadingChoices(join_lines=True))
    assert content(joined) == WRAPPED.replace("\n", "")
    assert remarks(joined) == {"joined": 3}
    assert [content(joined)[at - 1 : at + 1] for at in joined.articles[0].joins] == ["头的", "便敬", "每小"]


def test_another_kind_of_file_is_no_text() -> None:
    with pytest.raises(ReadError, match="not_text"):
        plain_text.read(original(b"\x89PNG\r\n", "a.txt"), CHOICES)
