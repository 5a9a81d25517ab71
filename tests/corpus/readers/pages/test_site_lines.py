"""Lines that are of the site and not of the article."""

from __future__ import annotations

import pytest

from corpus.blocks import BlockKind
from corpus.readers.pages.page_lines import PageLine
from corpus.readers.pages.site_lines import is_navigation, is_of_buttons, is_of_the_site, leads_elsewhere


def line(text: str, linked: float = 0.0, kind: BlockKind | None = None) -> PageLine:
    return PageLine(text, kind, 1, linked, side=False, in_body=False)


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("相关阅读：", 0),
        ("延伸閱讀：公車缺工", 0.9),
        ("【纠错】【责任编辑：苏禾】", 0.3),
        ("請繼續往下閱讀...", 0),
        ("举报/反馈", 0),
        ("广告", 0),
        ("【1】 【2】 下一页", 1),
        ("不用抽 現在用APP看新聞 點我下載APP", 0.3),
        ("关键词 : 水价", 0.3),
        ("►缺駕駛！客運業者喊話調薪", 1),
    ],
)
def test_lines_that_lead_elsewhere(text: str, linked: float) -> None:
    assert leads_elsewhere(line(text, linked))


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("相关阅读的研究表明，" + "阅读时间越长，理解越深。" * 4, 0),
        ("2026", 0),
        (">80% 的班次準點", 0.2),
        ("他下载了客户端，一看才知道停航。", 0),
        ("关键词：渡轮；票价", 0),
        ("举报人称，票价被改过。", 0),
        ("广告收入占三成。", 0),
    ],
)
def test_lines_of_articles_do_not(text: str, linked: float) -> None:
    assert not leads_elsewhere(line(text, linked))


def test_buttons_and_navigation() -> None:
    assert is_of_buttons(line("字号：大 中 小 | 打印"))
    assert not is_of_buttons(line("大字号的广告"))
    assert not is_of_buttons(line("|"))
    assert not is_of_buttons(line("评论", kind=BlockKind.HEADING))
    assert is_navigation(line("首页 新闻", 0.9))
    assert not is_navigation(line("首页", 0.9, BlockKind.HEADING))


def test_lines_about_the_site() -> None:
    assert is_of_the_site(line("© 2026 汐州日报 版权所有"))
    assert is_of_the_site(line("本網站之文字、圖片，非經授權，不得轉載"))
    assert is_of_the_site(line("免责声明：" + "本文仅代表作者个人观点，与本网无关。" * 5))
    assert not is_of_the_site(line("该公司未经许可停航，被罚两万元。"))
    assert not is_of_the_site(line("版权所有者是谁，法院认为，" + "应当由作者举证，" * 10))
