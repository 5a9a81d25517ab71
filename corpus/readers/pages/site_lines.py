"""Recognises lines of the site before, inside and behind an article, by their words and links. The words were collected
from the sites of newspapers."""

from __future__ import annotations

import re

from corpus.blocks import BlockKind
from corpus.readers.pages.page_lines import PageLine

_MOST_LINKED = 0.5
"""Share of links from which a line is navigation. Chosen."""
_LONGEST_OFFER = 40
"""Greatest length in code points of a line that leads elsewhere; a longer one is a paragraph. Chosen."""
_LONGEST_IMPRINT = 60
"""Greatest length in code points of a line about the owner of a site; a longer one is a paragraph. Chosen."""
_LONGEST_APP_OFFER = 80
"""Greatest length in code points of a line that offers an app. Chosen."""

_OFFERS = re.compile(
    r"(?:相关(?:阅读|新闻|推荐|链接|文章)|相關(?:閱讀|新聞|報導|文章)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|猜你喜欢|热门(?:推荐|新闻|文章)"
    r"|更多(?:精彩|新闻|新聞)|上一篇|下一篇|返回(?:首页|顶部)|分享到|打印本页|关闭窗口|【?(?:我要)?(?:评论|纠错)】|我要(?:评论|纠错)"
    r"|发表评论|网友评论|举报(?:[/／]?反馈)?$|扫(?:一扫|码|描)|长按.{0,8}(?:二维码|关注)|點我看更多|點擊看更多|[請请][繼继][續续]往下"
    r"|赞\(?\d*\)?$|在看$|阅读原文$|预览时标签不可点$|(?:广告|廣告|Advertisement)位?$)"
)
"""The beginning of links to other articles and of offers to share, comment or subscribe."""
_ARROW = re.compile(r"[►▶▷▸»☞→>]")
"""Characters before a link to another article."""
_PAGES = re.compile(
    r"(?:[【\[]?\d{1,3}[】\]]?|[上下前后後][一1]?[页頁]|[首尾末][页頁]|共\d+[页頁]|[|<>«»‹›.…\s])+|在本页阅读全文|余下全文"
)
"""Links to other pages of the article."""
_BUTTONS = re.compile(
    r"(?=.*\w)(?:字[号體体號]|[大中小]|打印|列印|收藏|分享|评论|評論|[关關]注|微信|微博|QQ|[AaＡ][+＋−-]?|[:：|/()（）\[\]【】、\s])+"
)
"""Labels of buttons."""
_APP = re.compile(r"(?:下[载載]|打[开開]|安[装裝]|用)\s*.{0,8}(?:APP|客[户戶]端)", re.IGNORECASE)
"""Advertisements of an app."""
_LABELS = re.compile(r"(?:[关關][键鍵][词詞字]|标签|標籤|tags?)\s*[:：]", re.IGNORECASE)
"""Labels of keywords."""
_OWNER = re.compile(
    r"版[权權]所有|版[权權][声聲]明|著作[权權]所有|©|Copyright|ICP|公网安备|All rights reserved"
    r"|[未非][经經](?:[书書]面)?(?:[许許]可|授[权權]).{0,12}(?:[转轉][载載]|使用|引用|[复複][制製])",
    re.IGNORECASE,
)
"""Lines of the owner of the site."""
_NOTICE = re.compile(r"(?:免[责責]|特[别別]|版[权權]|平台|本站)[声聲]明\s*[:：]")
"""The beginning of a disclaimer."""


def is_navigation(line: PageLine) -> bool:
    """Whether a line consists of links, as in a menu."""
    return line.linked >= _MOST_LINKED and line.kind is not BlockKind.HEADING


def leads_elsewhere(line: PageLine) -> bool:
    """Whether a line only links to other articles, to the next page or to an app, or is an advertisement."""
    text = line.text
    if len(text) <= _LONGEST_OFFER and _OFFERS.match(text):
        return True
    if not line.linked or len(text) > _LONGEST_APP_OFFER:
        return False
    if _APP.search(text) or (is_navigation(line) and _ARROW.match(text)):
        return True
    return len(text) <= _LONGEST_OFFER and bool(_PAGES.fullmatch(text) or _LABELS.match(text))


def is_of_buttons(line: PageLine) -> bool:
    """Whether a line consists of the names of buttons, such as those for the font size."""
    return line.kind is not BlockKind.HEADING and _BUTTONS.fullmatch(line.text) is not None


def is_of_the_site(line: PageLine) -> bool:
    """Whether a line is an imprint or a disclaimer of the site."""
    text = line.text
    return _NOTICE.match(text) is not None or (
        len(text) <= _LONGEST_IMPRINT and _OWNER.search(text) is not None
    )
