"""The main text of a page: the lines that belong to the article.

If the element with the article has a known name, as on most Chinese sites, its lines are used. Otherwise trafilatura
extracts paragraphs, which are located among the lines of the page; the lines between them are included, since
trafilatura loses headings, captions, repeated paragraphs and rows of tables.
"""

from __future__ import annotations

import copy
import itertools
import logging
from collections import Counter
from typing import Any

from corpus.blocks import BlockKind
from corpus.readers.pages.page_lines import PageLine, page_lines
from corpus.readers.pages.site_lines import is_navigation, is_of_buttons, is_of_the_site, leads_elsewhere

_BODY_IDS = (
    "js_content", "artibody", "articleContent", "article-content", "article_content", "article-body", "articleBody",
    "article_body", "rwb_zw", "detail", "p-detail", "detailContent", "UCAP-CONTENT", "Zoom", "zoom", "zoomcon",
    "Cnt-Main-Article-QQ", "ArticleContent", "mp-editor", "sina_keyword_ad_area2", "content_area", "post_content_main",
    "fontzoom", "artical_real", "main_content", "news_content", "newsContent", "endText", "postmessage",
)  # fmt: skip
_BODY_CLASSES = (
    "rich_media_content", "rm_txt_con", "pages_content", "TRS_Editor", "TRS_UEDITOR", "article-content__editor",
    "article-content__paragraph", "article-body", "article-content", "article_content", "articleBody", "post_body",
    "content-article", "articalContent", "left_zw", "RichText", "Post-RichText", "entry-content", "post-content",
    "article__body", "story-body", "story-content", "news-content", "news_content", "main-content-detail",
    "story_art_content", "paragraph-content", "box_con",
)  # fmt: skip
"""Identities and classes that publishing systems use for the element with the article, collected from their sites.
Classes are only used if a single element has them."""
_SHORTEST_BODY = 150
"""Least length of a named element in code points, unless it is half of the page. Chosen."""
_SHORTEST_PARAGRAPH = 40
"""Least length in code points of a paragraph above a named element. Chosen: lines with source and date are shorter."""
_WIDEST_GAP = 8
"""Greatest number of lines between two extracted ones that are included. Chosen."""
_INLINE = ("span", "strong", "b", "em", "font")
_INNER_BLOCKS = ("p", "div", "section", "table", "ul", "ol")
_SHORT_LINE = 4
"""Length in code points up to which a line must match a paragraph as a whole. Chosen."""
_LEAST = 0.25
"""Share of the text outside side parts below which the main text is unsure. Chosen."""
_HOME = 0.6
"""Share of an article in one element from which other paragraphs of the element belong to the article. Chosen."""

_Lines = list[PageLine]


def main_lines(tree: Any, title: str = "") -> tuple[_Lines, _Lines, bool]:
    """The lines of the main text, all lines of the page, and whether the main text is sure. ``title``: the title of the
    article, whose line is included if it is above."""
    body = _named_body(tree)
    lines = page_lines(tree, body)
    if body is not None:
        main = [line for line in lines if line.in_body and not line.side]
        if main and _is_enough(main, lines):
            main = [*_paragraphs_above(main[0], lines), *main]
            return _whole(_trimmed(main, lines), lines, title), lines, True
    if not any(line.side or line.linked or leads_elsewhere(line) for line in lines):
        # A document that was saved as a page, with nothing around the article.
        return lines, lines, True
    extracted = _extracted(tree)
    chosen = _found(lines, extracted)
    main = _trimmed([lines[number] for number in _with_siblings(chosen, lines)], lines)
    sure = sum(len(line.text) for line in main) >= _LEAST * _around(lines) and bool(main)
    return _whole(main, lines, title), lines, sure


def _is_enough(main: _Lines, lines: _Lines) -> bool:
    """Whether a named element can be the article: a teaser beside it may have the same name."""
    length = sum(len(line.text) for line in main)
    if length * 2 >= sum(len(line.text) for line in lines):
        return True
    return length >= max(_SHORTEST_BODY, _LEAST * _around(lines))


def _paragraphs_above(first: PageLine, lines: _Lines) -> _Lines:
    """The paragraphs directly above the first line of a named element: some sites put the first one into another."""
    number = start = _place_of(first, lines)
    while start and _is_paragraph(lines[start - 1]):
        start -= 1
    return lines[start:number]


def _is_paragraph(line: PageLine) -> bool:
    return line.kind is None and len(line.text) >= _SHORTEST_PARAGRAPH and _may_stand_inside(line)


def _around(lines: _Lines) -> int:
    """Characters of the page outside of side parts and lists of links."""
    return sum(len(line.text) for line in lines if not (line.side or is_navigation(line)))


def _named_body(tree: Any) -> Any:
    """The one element that is named as the body of the article; None if there is none, or several as on an index."""
    for name in _BODY_IDS:
        element = tree.get_element_by_id(name, None)
        if element is not None and element.tag != "body":
            return element
    posts = tree.xpath("//*[starts-with(@id, 'postmessage_')]")
    if posts:
        # The first post of a thread in a forum.
        return posts[0]
    for path in ("//*[@itemprop='articleBody']", *(_by_class(name) for name in _BODY_CLASSES), "//article"):
        found = tree.xpath(path)
        outer = [element for element in found if not any(other in found for other in element.iterancestors())]
        if len(outer) == 1:
            return outer[0]
    return None


def _by_class(name: str) -> str:
    return f"//*[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]"


def _extracted(tree: Any) -> list[str]:
    """The paragraphs that trafilatura takes to be the main text, without white space."""
    from trafilatura import bare_extraction

    for name in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    document: Any = bare_extraction(_prepared(tree), include_comments=False, include_tables=True)
    if document is None or document.body is None:
        return []
    keys = []
    for element in document.body.iter("p", "head", "item", "cell", "quote", "code", "lb"):
        if element.tag == "lb":
            keys.append("".join((element.tail or "").split()))
        else:
            keys += ["".join(words.split()) for words in element.itertext()]
            keys.append("".join("".join(element.itertext()).split()))
    return [key for key in keys if key]


def _prepared(tree: Any) -> Any:
    """A copy in which blocks that hold only words are paragraphs: elsewhere trafilatura loses them."""
    prepared: Any = copy.deepcopy(tree)
    for element in prepared.iter("section", "div"):
        if _holds_words(element) or (len(element) and all(child.tag in _INLINE for child in element)):
            element.tag = "p"
    return prepared


def _holds_words(element: Any) -> bool:
    """Whether an element has text of its own and contains no block."""
    says = (element.text or "").strip() or any((child.tail or "").strip() for child in element)
    return bool(says) and next(element.iterdescendants(*_INNER_BLOCKS), None) is None


def _found(lines: _Lines, extracted: list[str]) -> list[int]:
    """Which lines belong to the article: those of the paragraphs extracted, and the text between them."""
    keys = set(extracted)
    whole = "\n".join(extracted)
    hits = [
        number
        for number, line in enumerate(lines)
        if not line.side
        and ((key := line.key) in keys or (len(key) > _SHORT_LINE and key in whole) or _is_row(line, keys))
    ]
    hits = _densest(hits, lines)
    chosen: list[int] = []
    for number in hits:
        if chosen and number - chosen[-1] <= _WIDEST_GAP:
            chosen += [
                between for between in range(chosen[-1] + 1, number) if _may_stand_inside(lines[between])
            ]
        chosen.append(number)
    return chosen


def _with_siblings(chosen: list[int], lines: _Lines) -> list[int]:
    """The lines found, with the headings directly above the first and the lines directly below the last in the element
    with most of the article: subheadings and bylines."""
    weights: Counter[int] = Counter()
    for number in chosen:
        weights[lines[number].container] += len(lines[number].text)
    home, weight = weights.most_common(1)[0] if weights else (-1, 0)
    if home < 0 or weight < _HOME * weights.total():
        return chosen
    first, end = chosen[0], chosen[-1] + 1
    while first and lines[first - 1].container == home and _is_subheading(lines[first - 1]):
        first -= 1
    last = min(len(lines), end + _WIDEST_GAP)
    while end < last and lines[end].container == home and _may_end(lines[end]):
        end += 1
    return [*range(first, chosen[0]), *chosen, *range(chosen[-1] + 1, end)]


def _is_subheading(line: PageLine) -> bool:
    return line.kind is BlockKind.HEADING and line.level > 1 and _may_stand_inside(line)


def _may_end(line: PageLine) -> bool:
    return _may_stand_inside(line) and not is_of_the_site(line)


def _is_row(line: PageLine, keys: set[str]) -> bool:
    if line.kind not in (BlockKind.TABLE_HEAD, BlockKind.TABLE_ROW):
        return False
    cells = ["".join(cell.split()) for cell in line.text.split("\t")]
    return sum(1 for cell in cells if not cell or cell in keys) * 2 > len(cells)


def _densest(hits: list[int], lines: _Lines) -> list[int]:
    """The lines found without isolated ones far from the others, such as the same title in a list of links."""
    groups: list[list[int]] = []
    for number in hits:
        if groups and number - groups[-1][-1] <= _WIDEST_GAP:
            groups[-1].append(number)
        else:
            groups.append([number])
    weights = [sum(len(lines[number].text) for number in group) for group in groups]
    largest = max(weights, default=0)
    return [
        number
        for group, weight in zip(groups, weights, strict=True)
        if weight * 20 >= largest
        for number in group
    ]


def _may_stand_inside(line: PageLine) -> bool:
    return not line.side and not (is_navigation(line) or leads_elsewhere(line))


def _trimmed(main: _Lines, lines: _Lines) -> _Lines:
    """The main text without the lines of the site around it, and without links to other articles."""
    kept = [line for line in main if not (leads_elsewhere(line) or is_of_buttons(line))]
    kept = list(itertools.dropwhile(is_navigation, kept))
    while kept and (is_navigation(kept[-1]) or is_of_the_site(kept[-1]) or _heads_links(kept[-1], lines)):
        kept.pop()
    return kept


def _heads_links(line: PageLine, lines: _Lines) -> bool:
    """Whether a line is the heading of a list of links."""
    if line.kind is not BlockKind.HEADING:
        return False
    number = _place_of(line, lines)
    return number + 1 < len(lines) and is_navigation(lines[number + 1])


def _place_of(line: PageLine, lines: _Lines) -> int:
    """The index of a line, by identity, since several lines may be equal."""
    return next(number for number, other in enumerate(lines) if other is line)


def _whole(main: _Lines, lines: _Lines, title: str) -> _Lines:
    """The main text with its title and its footnotes, which are often in another element below."""
    if not main:
        return main
    held = set(map(id, main))
    notes = [line for line in lines if line.kind is BlockKind.FOOTNOTE and id(line) not in held]
    return [*_with_title(main, lines, title), *notes]


def _with_title(main: _Lines, lines: _Lines, title: str) -> _Lines:
    """The main text with its title before it, if that is above it on the page."""
    key = "".join(title.split())
    if not main or not key or any(line.key == key for line in main[:5]):
        return main
    for line in reversed(lines[: _place_of(main[0], lines)]):
        if line.key == key and (line.kind is BlockKind.HEADING or not line.side):
            heading = PageLine(line.text, BlockKind.HEADING, 1, line.linked, line.side, line.in_body)
            return [heading, *main]
    return main
