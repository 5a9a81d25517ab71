from __future__ import annotations

import pytest

from corpus.readers.labels import is_names, labelled


@pytest.mark.parametrize(
    ("text", "publisher", "byline"),
    [
        ("标题\n2026-09-26 10:00 来源：江畔观察 作者：苏禾\n正文", "江畔观察", "苏禾"),
        ("题\n来源:人民网-人民日报\n本报记者 王五 李四明 报道", "人民网-人民日报", "王五、李四明"),
        ("题\n来源：《瞭望》新闻周刊", "瞭望", None),
        ("题\n文/刘工昌\n正文", None, "刘工昌"),
        ("文/刘工昌很多人都很关心,目前状况究竟怎样", None, None),
        ("题\n（记者 苏禾）三号码头停航。", None, "苏禾"),
        ("题\n作者：李桂松 | 某平台理事长\n作者：李国熙 | 某中心主任", None, "李桂松、李国熙"),
        ("題\n記者陳大文／台北報導", None, "陳大文"),
        ("题\n文 | 苏禾 编辑 | 王五", None, "苏禾"),
        (f"题\n某社汐州3月12日电 (记者 苏禾、李四明){'正文很长，' * 30}", None, "苏禾、李四明"),
        ("题\n汐州日报讯（记者 苏禾 通讯员 李四）今日停航。", None, "苏禾、李四"),
        ("題\n（某社記者陳大文、李小明台北12日電）今日停航。", None, "陳大文、李小明"),
        ("题\n正文。\n工人检修阀门。汐州日报记者 苏禾 摄", None, None),
        ("题\n（记者问答）停航多久？", None, None),
        ("题\n作者，苏禾", None, "苏禾"),
        ("题\n记者：张三　编辑：李四", None, "张三"),
        ("题\n记者：郑一舟　我要评论(18) 字号：大 中 小", None, "郑一舟"),
        ("题\n作者：Su He", None, "Su He"),
        ("题\n作者：国家统计局综合司课题组", None, "国家统计局综合司课题组"),
        ("表一\n资料来源：国家统计局", None, None),
        ("题\n责任编辑：王某", None, None),
        ("题\n图/张三", None, None),
        ("题\n" + "正文。\n" * 30 + "来源：江畔观察", "江畔观察", None),
        ("题\n" + "正文。\n" * 15 + "来源：江畔观察\n" + "正文。\n" * 15, None, None),
    ],
)
def test_what_the_lines_of_a_text_announce(text: str, publisher: str | None, byline: str | None) -> None:
    found = {field: value for field, value, _ in labelled(text)}
    assert (found.get("publisher"), found.get("byline")) == (publisher, byline)


def test_names_are_told_from_other_words() -> None:
    assert is_names("苏禾") and is_names("苏禾、李四明") and is_names("Su He")
    assert not is_names("关于我们的作者们") and not is_names("佚名") and not is_names("12")
