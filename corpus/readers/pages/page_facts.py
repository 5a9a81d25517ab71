"""The metadata of a web page: from JSON-LD, ``meta`` elements, elements with known names, and labels in the text."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from datetime import datetime, timedelta, timezone
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

from corpus.readers.document import FoundIn
from corpus.readers.facts import Fact, iso_day
from corpus.readers.labels import is_names, labelled
from corpus.readers.walker import BLOCKS, is_skipped
from corpus.visible import visible

_ARTICLE_TYPES = re.compile(
    r"(?:News|Blog|Scholarly|Report|Tech|Opinion|Analysis)?(?:Article|Posting)|WebPage|Report"
)
"""Types of schema.org that describe an article."""
_META = {
    "title": ("og:title", "articletitle", "twitter:title", "dc.title", "title"),
    "publisher": ("contentsource", "source", "mediaid", "og:site_name", "sitename", "application-name", "publisher"),
    "byline": ("author", "article:author", "og:article:author", "byl", "dc.creator", "byline"),
    "published": (
        *("article:published_time", "og:published_time", "pubdate", "publishdate", "publish_time", "datepublished"),
        *("bytedance:published_time", "weibo:article:create_at", "og:release_date", "dc.date", "firstpublishedtime"),
        "date",
    ),
    "url": ("og:url", "twitter:url"),
}  # fmt: skip
_NAMED = {
    "publisher": ("source_baidu", "js_name", "media_name", "ent-source", "article-source", "source"),
    "byline": (
        "author_baidu", "js_author_name", "author-name", "article-author", "article__author", "story-author",
        "post-author", "entry-author", "byline", "author",
    ),
    "published": ("pubtime_baidu", "publish_time", "pub_date", "article-time", "publish-time"),
}  # fmt: skip
"""Identities and classes of elements with metadata, collected from the sites of newspapers."""
_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(?P<url>https?://\S+)",
    re.IGNORECASE,
)
_WECHAT_TIME = re.compile(
    r"""(?:var\s+ct\s*=|create_?time\s*[:=])\s*(?:JsDecode\()?["'](?P<time>\d{10}|20\d\d-\d\d-\d\d)"""
)
_WECHAT_NAME = re.compile(r"""var\s+nickname\s*=\s*(?:htmlDecode\()?["'](?P<name>[^"']{1,40})["']""")
_ADDRESS_DAY = re.compile(r"(?<!\d)(20\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)")
_SEPARATOR = re.compile(
    r"\s*(?:[|｜_丨]|\s[-–—]\s|(?<=[\u4e00-\u9fff%％”》」！？!?）)])[-–—](?=[\u4e00-\u9fffA-Za-z]))\s*"
)
_LABEL = re.compile(r"^[^:：]{0,6}[:：]\s*")
_CHINA = timezone(timedelta(hours=8))
"""The time zone of publishers whose times are in UTC."""
_MOST_LINKED_DATA = 1 << 20
"""Greatest length in code points of JSON-LD that is parsed. Chosen."""
_LONGEST_SITE = 12
"""Greatest length of the name of a site in code points. Chosen."""
_DAY_LABEL = re.compile(
    r"(?:[发發][布佈表]|[编編][辑輯]|更新|出版)(?:[于於]|[时時][间間]|日期)?\s*[:：]?\s*(?=(?:19|20)\d\d\D)"
)
_DAY_ALONE = re.compile(
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?\s*(?:[（(]?[星周週][期]?.[）)]?)?"
)
"""A day with the day of the week and nothing else."""
_SITE_SUFFIX = r"(?:网|網|新闻|新聞|新闻网|新聞網|订阅|号|頭條|头条)?"
"""Suffixes of the name of a site behind that of its owner."""
_LONGEST_NOTE = 60
"""Length in code points below which a line may state the date. Chosen."""
_MOST_PIECES = 20_000
"""Number of text nodes among which the title is searched. Chosen."""
_AROUND_TITLE = 14
"""Lines below the title in which labels of publisher, author and date are searched. Chosen."""


def page_facts(tree: Any, source: str, url: str) -> list[Fact]:
    """The facts of a page, the most reliable first for each field. ``url``: the address that it was fetched from."""
    linked = list(_linked_data(tree))
    meta = _meta(tree)
    address = _address(tree, source, url, meta)
    title = _title(tree, linked, meta)
    facts = [title] if title is not None else []
    lines = _lines_in_pieces(tree)
    near = _near_title(lines, title.value if title is not None else "")
    facts += [Fact(field, value, FoundIn.LABEL, label) for field, value, label in labelled("\n".join(near))]
    facts += _from_linked_data(linked)
    facts += _from_names(tree, source)
    facts += _from_meta(meta)
    notes = [*near, *(line for line in lines if _DAY_LABEL.match(line))]
    days = (_full_day(line) for line in notes if len(line) < _LONGEST_NOTE)
    facts += [Fact("published", day, FoundIn.FIRST_LINES) for day in days if day][:1]
    alone = {_full_day(line) for line in lines if _DAY_ALONE.fullmatch(line)} - {""}
    if len(alone) == 1:
        # A date at the end of an article, as of authorities; several are those of other articles.
        facts += [Fact("published", day, FoundIn.FIRST_LINES) for day in alone]
    facts += address
    facts += [Fact("publisher", name, FoundIn.TITLE_ELEMENT) for name in _site_in_title(tree, title)]
    for fact in address:
        if match := _ADDRESS_DAY.search(urlsplit(fact.value).path):
            facts.append(Fact("published", "-".join(match.groups()), FoundIn.SAVED_ADDRESS))
        host = (urlsplit(fact.value).hostname or "").removeprefix("www.")
        facts.append(Fact("publisher", host, FoundIn.HOST))
    sites = {fact.value for fact in facts if fact.field == "publisher"}
    return [fact for fact in facts if not _is_empty(fact, sites)]


def _is_empty(fact: Fact, sites: Collection[str]) -> bool:
    """Whether a fact has no usable value. ``sites``: possible publishers of the article."""
    value = fact.value.strip()
    if fact.field == "byline":
        # Numbers, addresses, accounts and sites are no authors.
        return (
            not re.search(r"[^\W\d_]", value)
            or "://" in value
            or value.lower() in ("admin", "佚名", "未知", "网络")
            or any(re.fullmatch(re.escape(value) + _SITE_SUFFIX, site) for site in sites)
        )
    return not value


# JSON-LD


def _linked_data(tree: Any) -> Iterator[dict[str, Any]]:
    """The objects of JSON-LD that describe an article."""
    for element in tree.iter("script"):
        if "ld+json" not in element.get("type", "").lower():
            continue
        words = "".join(element.itertext()).strip()
        if len(words) > _MOST_LINKED_DATA:
            continue
        try:
            loaded = json.loads(words, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _articles_in(loaded)


def _articles_in(loaded: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(loaded, list) and depth < 4:
        for item in loaded[:50]:
            yield from _articles_in(item, depth + 1)
    elif isinstance(loaded, dict):
        kinds = loaded.get("@type", "")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(kind, str) and _ARTICLE_TYPES.fullmatch(kind) for kind in kinds):
            yield loaded
        if "@graph" in loaded:
            yield from _articles_in(loaded["@graph"], depth + 1)


def _from_linked_data(linked: list[dict[str, Any]]) -> Iterator[Fact]:
    for article in linked:
        for field, name in (("published", "datePublished"), ("published", "dateCreated")):
            if isinstance(article.get(name), str):
                yield Fact(field, local_day(article[name]), FoundIn.LINKED_DATA, name)
        for field, name in (("publisher", "publisher"), ("byline", "author")):
            if names := list(_names_in(article.get(name))):
                yield Fact(field, "、".join(names[:6]), FoundIn.LINKED_DATA, name)


def _names_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _names_in(value.get("name"))
    elif isinstance(value, list):
        for item in value[:20]:
            if not isinstance(item, list):
                yield from _names_in(item)


def local_day(words: str) -> str:
    """The local day of a time stamp. One in UTC is converted to the time of China."""
    try:
        moment = datetime.fromisoformat(words.strip())
        if moment.tzinfo is not None and not moment.utcoffset() and len(words.strip()) > 10:
            moment = moment.astimezone(_CHINA)
    except (ValueError, OverflowError):
        # The first and last days of the calendar cannot be converted.
        return iso_day(words)
    return moment.date().isoformat()


# meta elements


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (
            (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        )
        content = visible(element.get("content") or "")
        if name and content:
            found.setdefault(name, content)
    return found


def _from_meta(meta: dict[str, str]) -> Iterator[Fact]:
    for field in ("published", "byline", "publisher"):
        for name in _META[field]:
            if name not in meta:
                continue
            value = meta[name]
            if field == "published":
                value = local_day(value)
            elif field == "publisher":
                value = _LABEL.sub("", value)
                if not re.search(r"[^\W\d_]", value):
                    continue
            yield Fact(field, value, FoundIn.META, name)


def _title(tree: Any, linked: list[dict[str, Any]], meta: dict[str, str]) -> Fact | None:
    """The headline, without the name of the site."""
    candidates = [
        Fact("title", article["headline"], FoundIn.LINKED_DATA, "headline")
        for article in linked
        if isinstance(article.get("headline"), str)
    ]
    candidates += [Fact("title", meta[name], FoundIn.META, name) for name in _META["title"] if name in meta]
    headings = [
        words for element in tree.iter("h1") if len(words := visible("".join(element.itertext()))) >= 4
    ]
    if len(headings) == 1:
        candidates.append(Fact("title", headings[0], FoundIn.HEADING))
    candidates += [
        Fact("title", words, FoundIn.TITLE_ELEMENT)
        for element in tree.iter("title")
        if (words := visible("".join(element.itertext())))
    ]
    for fact in candidates:
        if value := _headline(visible(fact.value), headings, meta.get("og:site_name", "")):
            return Fact("title", value, fact.found_in, fact.detail)
    return None


def _headline(words: str, headings: list[str], site: str) -> str:
    """The headline in the title of a page: the part that is a heading of the page, or the title without the parts that
    name the site."""
    for heading in headings:
        if heading in words:
            return heading
    parts = [part for part in _SEPARATOR.split(words) if part]
    if len(parts) > 1 and not (site and site == parts[0]):
        # The name of the site is at the end, with those of sections before it.
        longest = max(parts, key=len)
        return (
            words[: words.index(parts[0]) + len(parts[0])]
            if longest == parts[0] or len(parts[0]) >= 8
            else longest
        )
    return words


def _site_in_title(tree: Any, title: Fact | None) -> Iterator[str]:
    """The name of the site behind the headline in the ``title`` element."""
    for element in tree.iter("title"):
        words = visible("".join(element.itertext()))
        parts = [part for part in _SEPARATOR.split(words) if part]
        named = (
            title is not None and len(parts) > 1 and parts[0] in title.value and parts[-1] not in title.value
        )
        if named and 2 <= len(parts[-1]) <= _LONGEST_SITE:
            yield parts[-1]
        return


# Elements with known names


def _from_names(tree: Any, source: str) -> Iterator[Fact]:
    for field, names in _NAMED.items():
        for name in names:
            for element in tree.xpath(
                "//*[@id=$name or contains(concat(' ', @class, ' '), concat(' ', $name, ' '))]", name=name
            )[:1]:
                words = visible("".join(element.itertext()))
                value = iso_day(words) if field == "published" else _LABEL.sub("", words)
                if field != "byline" or is_names(value):
                    yield Fact(field, value, FoundIn.META, name)
    for element in tree.xpath("//time[@datetime]")[:1]:
        yield Fact("published", local_day(element.get("datetime")), FoundIn.META, "time")
    if match := _WECHAT_NAME.search(source):
        yield Fact("publisher", match["name"], FoundIn.META, "nickname")
    if match := _WECHAT_TIME.search(source):
        time = match["time"]
        day = datetime.fromtimestamp(int(time), _CHINA).date().isoformat() if time.isdigit() else time
        yield Fact("published", day, FoundIn.META, "ct")


def _address(tree: Any, source: str, url: str, meta: dict[str, str]) -> list[Fact]:
    """The address of the page: the one that it states, if that is on the server that it was fetched from."""
    host = urlsplit(url).hostname if url else None
    if not url and (match := _SAVED_FROM.search(source[: 1 << 14])):
        url = match["url"].removesuffix("-->")
        host = None
    found = [
        Fact("url", _absolute(url, element.get("href")), FoundIn.META, "canonical")
        for element in tree.xpath("//link[@rel='canonical'][@href]")[:1]
    ]
    found += [
        Fact("url", _absolute(url, meta[name]), FoundIn.META, name) for name in _META["url"] if name in meta
    ]
    if url:
        found.append(Fact("url", url, FoundIn.SAVED_ADDRESS))
    usable = [
        fact
        for fact in found
        if _is_article(fact.value) and (not host or urlsplit(fact.value).hostname == host)
    ]
    return usable[:1]


def _absolute(base: str, address: str) -> str:
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return ""


def _is_article(address: str) -> bool:
    """Whether it is a web address with a path or a query."""
    try:
        parts = urlsplit(address)
        return (
            parts.scheme in ("http", "https")
            and bool(parts.hostname)
            and (parts.path.strip("/") != "" or parts.query != "")
        )
    except ValueError:
        return False


# Words near the title


def _lines_in_pieces(tree: Any) -> list[str]:
    """The lines of a page, with a space between elements. Otherwise adjacent elements, such as a publisher and a
    button, would become one word."""
    lines: list[list[str]] = [[]]
    pieces = 0
    events = etree.iterwalk(tree, events=("start", "end"))
    for event, element in events:
        if not isinstance(element.tag, str) or (event == "start" and is_skipped(element)):
            events.skip_subtree()
            continue
        if element.tag in BLOCKS or element.tag == "br":
            lines.append([])
        if words := visible((element.text if event == "start" else element.tail) or ""):
            lines[-1].append(words)
            pieces += 1
        if pieces >= _MOST_PIECES:
            break
    return [" ".join(line) for line in lines if line]


def _near_title(lines: list[str], title: str) -> list[str]:
    """The lines below the title, with publisher, author and date. A label on its own line is joined with the next."""
    key = "".join(title.split())
    places = [number for number, line in enumerate(lines) if key and "".join(line.split()) == key]
    first = places[-1] if places else 0
    near: list[str] = []
    for line in lines[first : first + _AROUND_TITLE]:
        if near and re.search(r"(?:来源|來源|作者|记者|記者|撰文)\s*[:：，]?$", near[-1]):
            near[-1] = f"{near[-1]} {line}"
        else:
            near.append(line)
    return near


def _full_day(line: str) -> str:
    day = iso_day(line)
    return day if len(day) == 10 else ""
