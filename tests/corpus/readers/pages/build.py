"""Pages as publishing systems build them, with navigation, lists of links and footers around one article."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Sequence

from tests.corpus.readers.build import TITLE, paragraphs_in

_LINKS = (
    "渡轮停航一周市民绕行",
    "改造工程招标公告发布",
    "船票价格听证会下月举行",
    "谁来为绿色买单",
    "续航测试结果公布",
)
NAV = "".join(
    f'<li><a href="/{word}">{word}</a></li>' for word in "首页 新闻 国际 财经 科技 体育 娱乐 图片".split()
)
LIST = "".join(f'<li><a href="/n/{number}.html">{words}</a></li>' for number, words in enumerate(_LINKS))
FOOT = '<div class="footer"><p>关于我们 | 广告服务 | 联系我们</p><p>版权所有 某某公司 京ICP备12345678号</p></div>'
Maker = Callable[[Sequence[str]], str]


def _page(head: str, body: str) -> str:
    return f'<!DOCTYPE html><html><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def portal(paragraphs: Sequence[str]) -> str:
    """With an identity for the article, and ``og`` properties."""
    head = (
        f'<title>{TITLE}|汐州|渡轮_某某新闻_某某网</title><meta property="og:title" content="{TITLE}">'
        '<meta property="article:published_time" content="2026-09-26T10:11:00+08:00">'
    )
    return _page(
        head,
        f'<div class="top-nav"><ul>{NAV}</ul></div><h1 class="main-title">{TITLE}</h1><div class="date-source">'
        f'<span>2026年09月26日 10:11</span><a class="source" href="#">江畔观察</a></div><div class="article" id="artibody">'
        f'{paragraphs_in("p", paragraphs)}</div><div class="related"><h3>相关新闻</h3><ul>{LIST}</ul></div>{FOOT}',
    )


def party_paper(paragraphs: Sequence[str]) -> str:
    """Says that it is in GB 2312, has its source beside the date, its author in a number."""
    head = f'<meta http-equiv="content-type" content="text/html;charset=GB2312"><title>{TITLE}--科技--某某网 </title>'
    return (
        f'<html><head>{head}<meta name="publishdate" content="2026-09-26"><meta name="author" content="105134"></head><body>'
        f'<table width=980><tr><td><a href="/">某某网</a> &gt;&gt; <a href="/k">科技</a></td></tr></table><h1>{TITLE}</h1>'
        '<div>2026年09月26日08:11 | 来源：<a href="http://x">江畔观察</a></div><div class="rm_txt_con cf">'
        f"{paragraphs_in('p', paragraphs)}</div><ul>{LIST}</ul>{FOOT}</body></html>"
    )


def office(paragraphs: Sequence[str]) -> str:
    """Of an authority, with ``meta`` elements of its own."""
    head = (
        f'<meta name="ArticleTitle" content="{TITLE}"><meta name="PubDate" content="2026-09-26 10:00">'
        f'<meta name="ContentSource" content="江畔观察"><title>{TITLE}_部门政务_某某政府网</title>'
    )
    return _page(
        head,
        f'<div class="header"><ul>{NAV}</ul></div><div class="article"><h1>{TITLE}</h1><div class="pages-date">2026-09-26 10:00'
        f'</div><div class="pages_content" id="UCAP-CONTENT"><div class="TRS_UEDITOR">{paragraphs_in("p", paragraphs)}</div></div>'
        f"</div>{FOOT}",
    )


def public_account(paragraphs: Sequence[str]) -> str:
    """Everything in nested sections; the day stands in a script, and the body is invisible until that runs."""
    body = "".join(
        f'<section><section style="a"><section><span style="font-size:15px">{html.escape(words)}</span></section></section></section>'
        for words in paragraphs
    )
    head = f'<meta property="og:title" content="{TITLE}"><meta name="author" content="苏禾"><title></title>'
    return _page(
        head,
        f'<div class="rich_media_inner"><h1 id="activity-name">\n{TITLE}\n</h1><a id="js_name"> 江畔观察 </a><em id="publish_time"></em>'
        f'<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">{body}</div></div>'
        '<div class="qr_code_pc"><p>微信扫一扫<br>关注该公众号</p></div><script>var ct = "1790388660";</script>',
    )


def forum(paragraphs: Sequence[str]) -> str:
    """Laid out with tables, its paragraphs parted by ``br``, no metadata."""
    return (
        f"<html><head><title>{TITLE} - 某某论坛</title></head><body><table width='100%'><tr><td><ul>{NAV}</ul></td></tr></table>"
        f"<table><tr><td width=200><ul>{LIST}</ul></td><td><center><font size=5><b>{TITLE}</b></font></center>"
        "<div align=center>2026-9-26 作者：苏禾 来源：江畔观察</div><div>"
        f"{'<br><br>'.join('　　' + html.escape(words) for words in paragraphs)}</div></td></tr></table>"
        "<hr><center>版权所有 某某论坛</center></body></html>"
    )


def hashed(paragraphs: Sequence[str]) -> str:
    """With names of classes that a build step made."""
    return _page(
        f'<title>{TITLE}_某某网</title><meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="某某网">',
        f'<div class="index_nav_3xY"><ul>{NAV}</ul></div><div class="index_left_2mA"><h1 class="index_title_9dE">{TITLE}</h1>'
        '<div class="index_info_2xO"><a>2026年09月26日 10:11:20</a><span>来源：江畔观察</span></div>'
        f'<div class="index_main_CaD"><div class="index_text_D0U">{paragraphs_in("p", paragraphs, "")}</div></div></div>'
        f'<div class="index_recommend_3d"><ul>{LIST}</ul></div>{FOOT}',
    )


def island(paragraphs: Sequence[str]) -> str:
    """With JSON-LD, whose time is of Greenwich."""
    data = {
        "@type": "NewsArticle",
        "headline": TITLE,
        "datePublished": "2026-09-25T22:30:00Z",
        "author": [{"@type": "Person", "name": "苏禾"}],
        "publisher": {"name": "江畔观察"},
    }
    blocks = "".join(f'<div class="grid"><p class="u">{html.escape(words)}</p></div>' for words in paragraphs)
    return _page(
        f'<title>{TITLE}｜某某01</title><meta property="og:title" content="{TITLE}｜某某01"><link rel="canonical" '
        f'href="https://www.example.org/a/60123/x"><script type="application/ld+json">{json.dumps(data)}</script>',
        f"<header><nav><ul>{NAV}</ul></nav></header><main><article><h1>{TITLE}</h1>{blocks}</article>"
        f'<section class="recommend"><h2>更多文章</h2><ul>{LIST}</ul></section></main>{FOOT}',
    )


def bare(paragraphs: Sequence[str]) -> str:
    """Nothing but ``div``."""
    blocks = "".join(f"<div>{html.escape(words)}</div>" for words in paragraphs)
    return _page(
        f"<title>{TITLE}</title>",
        f"<div id=nav><ul>{NAV}</ul></div><div class=wrap><h2>{TITLE}</h2><div>2026-09-26 来源：江畔观察</div>{blocks}</div>"
        f'<div class="list"><ul>{LIST}</ul></div>{FOOT}',
    )


PAGES: tuple[Maker, ...] = (portal, party_paper, office, public_account, forum, hashed, island, bare)
