from __future__ import annotations

import pytest

from corpus.readers.errors import ReadError
from corpus.readers.pages.parsing import parsed, tree_of
from corpus.readers.sniffing import original

TEXT = "三号码头停航延长一周，给您带来不便，敬请谅解。"


@pytest.mark.parametrize(
    ("said", "encoding", "remark"),
    [
        ("utf-8", "utf-8", None),
        ("gb2312", "gb18030", None),
        ("gbk", "gb18030", None),
        ("gb2312", "utf-8", "gb2312"),
        ("utf-8", "gb18030", "utf-8"),
        ("iso-8859-1", "gb18030", "iso-8859-1"),
        ("no-such-thing", "utf-8", "no-such-thing"),
    ],
)
def test_the_bytes_decide_and_a_wrong_word_is_told(said: str, encoding: str, remark: str | None) -> None:
    page = f"<html><head><meta charset='{said}'></head><body>{TEXT}</body></html>"
    result = parsed(original(page.encode(encoding), "a.html"))
    assert TEXT in result.source
    assert result.encoding == encoding
    assert [one.detail for one in result.remarks] == ([remark] if remark else [])


def test_what_a_page_says_decides_where_the_bytes_leave_it_open() -> None:
    short = "会计划"
    for said, encoding in (("gbk", "gb18030"), ("big5", "cp950")):
        data = f"<html><meta charset={said}><body>".encode() + short.encode("gb18030") + b"</body></html>"
        assert parsed(original(data, "a.html")).encoding == encoding


def test_the_server_knows_better_than_the_page() -> None:
    data = b"<html><meta charset=big5><body>" + "会计划".encode("gb18030") + b"</body></html>"
    assert parsed(original(data, "a.html", charset="gbk")).encoding == "gb18030"


def test_an_encoding_that_was_chosen_is_used() -> None:
    data = b"<html><body>" + "会计划".encode("gb18030")
    assert parsed(original(data, "a.html"), "big5").encoding == "big5"
    with pytest.raises(ReadError, match="encoding"):
        parsed(original(data, "a.html"), "klingon")


def test_pieces_and_declarations_are_parsed() -> None:
    assert tree_of('<?xml version="1.0" encoding="gb2312"?><p>字</p>').xpath("string()") == "字"
    assert tree_of("只有\0字").xpath("string()") == "只有字"
    with pytest.raises(ReadError, match="empty"):
        tree_of("")


def test_what_is_too_deep_for_the_parser_is_refused_and_not_dropped() -> None:
    for inside in ("字", "<p>字</p>"):
        with pytest.raises(ReadError, match="too_deep"):
            tree_of("<p>前</p>" + "<div>" * 3000 + inside)
    assert tree_of("<div>" * 1000 + "字").xpath("string()") == "字"
