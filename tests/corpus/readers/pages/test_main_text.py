from __future__ import annotations

import pytest

from corpus.readers.pages.main_text import main_lines
from corpus.readers.pages.parsing import tree_of
from tests.corpus.readers.build import TITLE, article
from tests.corpus.readers.pages.build import FOOT, LIST, NAV


def main(body: str, title: str = "") -> list[str]:
    lines, _, _ = main_lines(tree_of(f"<html><body>{body}</body></html>"), title)
    return [line.text for line in lines]


def blocks(tag: str = "p") -> str:
    return "".join(f"<{tag}>{words}</{tag}>" for words in article())


@pytest.mark.parametrize(
    "element",
    [
        "<div id=js_content>",
        "<div id=Zoom>",
        "<td class='x TRS_Editor'>",
        "<div itemprop=articleBody>",
        "<article>",
    ],
)
def test_an_element_that_is_named_as_the_body_is_taken(element: str) -> None:
    body = f"<ul>{NAV}</ul><table><tr><td>{element}{blocks()}</div></td></tr></table><ul>{LIST}</ul>"
    assert main(body) == article()


def test_an_element_without_text_is_no_article() -> None:
    assert main("<div id=artibody></div>") == []
    assert main(f"<ul>{NAV}</ul><div id=artibody><img></div>") == []


def test_several_such_elements_are_an_index_and_no_article() -> None:
    teasers = "".join(f"<article><p>{words}</p></article>" for words in article()[:3])
    body = f"{teasers}<div><div>{blocks()}</div></div>{FOOT}"
    assert set(article()) <= set(main(body))


def test_a_teaser_with_the_name_of_a_body_is_none() -> None:
    teaser = f"<div class='post-content'><p>{article()[1]}{article()[2]}</p></div>"
    long = "".join(
        f"<p>{words}</p>" for words in (*article(), *article("2-finance.txt"), *article("4-evening.txt"))
    )
    assert set(article("4-evening.txt")) <= set(main(f"{teaser}<div><div>{long}</div></div>{FOOT}"))


def test_what_sites_put_behind_an_article_is_left_out() -> None:
    behind = "<p>相关阅读：</p><p><a href=x>渡轮停航一周市民绕行</a></p><p>返回首页</p>"
    assert main(f"<div id=artibody>{blocks()}{behind}</div>") == article()


def test_the_title_above_comes_along_as_a_heading() -> None:
    body = f"<h1>{TITLE}</h1><p>2026-09-26</p><div id=artibody>{blocks()}</div>"
    lines, _, sure = main_lines(tree_of(f"<html><body>{body}</body></html>"), TITLE)
    assert (lines[0].text, lines[0].kind, lines[0].level) == (TITLE, "heading", 1)
    assert lines[1].text == article()[0]
    assert sure
    assert main(f"<div id=artibody><p>{TITLE}</p>{blocks()}</div>", TITLE)[0] == TITLE


def test_a_short_body_is_believed_if_it_is_most_of_the_page() -> None:
    assert main("<div id=Zoom><p>停航一周，敬请谅解。</p></div><p>首页</p>") == ["停航一周，敬请谅解。"]


def test_subheadings_above_and_signatures_below_belong_to_the_article() -> None:
    inside = f"<h1>{TITLE}</h1><h2>一条航线的账</h2>{blocks()}<h2>文/本刊编辑部</h2><p>图/网络</p>"
    behind = "<p>版权所有 汐州日报</p>"
    found = main(f"<div>{NAV}</div><section>{inside}{behind}</section>{FOOT}", TITLE)
    assert found == [TITLE, "一条航线的账", *article(), "文/本刊编辑部", "图/网络"]


def test_a_list_and_notes_at_the_end_belong_to_the_article() -> None:
    end = "<ol start=3><li>学生票不变。</li></ol><ol><li id=fn1>见《汐州年鉴》。<a href=#r1>↩\ufe0e</a></li></ol>"
    found = main(f"<main><h1>{TITLE}</h1>{blocks()}{end}</main>{FOOT}", TITLE)
    assert found[-2:] == ["3. 学生票不变。", "1. 见《汐州年鉴》。"]


def test_old_pages_are_read_without_the_links_above() -> None:
    """Laid out by tables, their text in an element within a line."""
    text = "<br><br>".join(f"　　{words}" for words in article())
    links = "<a href=/>首页</a> | <a href=/n>新闻</a> | <a href=/s>体育</a>"
    body = f"<table><tr><td>{links}</td></tr></table><table><tr><td>发表于三月<font id=zoom>{text}</font>完</td></tr></table>"
    assert "\n".join(main(body)).split("\n") == article()
    assert main(body.replace("id=zoom", ""))[0].startswith("发表于三月")


def test_without_one_element_around_the_article_nothing_is_added() -> None:
    apart = "".join(f"<div><p>{words}</p></div>" for words in article()[:-1])
    found = main(f"<div>{apart}<div><p>{article()[-1]}</p><h2>有奖竞猜</h2></div></div>{FOOT}")
    assert found == article()


def test_of_a_page_with_nothing_around_its_text_all_is_taken() -> None:
    """As of a document saved as a page, even where its last lines are about a site."""
    end = "<h2>咨询电话 13900000000</h2><p>京ICP备12345678号</p>"
    assert main(f"<h1>{TITLE}</h1>{blocks()}{end}")[-2:] == ["咨询电话 13900000000", "京ICP备12345678号"]
    assert (
        main(f"<ul>{NAV}</ul><div><h1>{TITLE}</h1>{blocks()}<p>京ICP备12345678号</p></div>{FOOT}")[-1]
        == article()[-1]
    )


def test_of_a_thread_the_first_post_is_taken() -> None:
    posts = f"<td id=postmessage_1>{blocks()}</td><td id=postmessage_2>说得好。</td>"
    assert main(f"<ul>{NAV}</ul><table><tr>{posts}</tr></table>") == article()


def test_a_heading_of_links_below_the_article_is_none_of_it() -> None:
    assert main(f"<div id=artibody>{blocks()}<h3>热点</h3><ul>{LIST}</ul></div>") == article()
    assert main(f"<div id=artibody>{blocks()}<h3>后记</h3></div>")[-1] == "后记"


def test_paragraphs_right_above_a_named_element_belong_to_it() -> None:
    _, first, *others = article()
    body = "".join(f"<p>{words}</p>" for words in others)
    page = f"<ul>{NAV}</ul><h1>{TITLE}</h1><div>2026年9月26日　江畔观察</div><div>{first}</div><div id=artibody>{body}</div>"
    assert main(page, TITLE) == [TITLE, first, *others]
