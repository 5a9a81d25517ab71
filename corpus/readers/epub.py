"""Reads a book in EPUB, in reading order, as one article or as an article for each chapter."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple
from urllib.parse import unquote

from corpus.decoding import decode
from corpus.readers.document import FoundIn, Original, ReadArticle, ReadDocument, ReadingChoices, Remark
from corpus.readers.errors import ReadError
from corpus.readers.facts import Fact, described, iso_day
from corpus.readers.lines import MadeText
from corpus.readers.notes import kinds_of, mark_notes
from corpus.readers.pages.parsing import tree_of
from corpus.readers.pages.web_page import structure
from corpus.readers.walker import Walker
from corpus.readers.xml_parts import attribute, local, parse_xml
from corpus.readers.zip_files import SafeZip
from corpus.visible import visible

__all__ = ["read"]

_CONTAINER = "META-INF/container.xml"
"""The file that names the package document (EPUB 3.3, 4.2.6.3.1)."""
_ENCRYPTION = "META-INF/encryption.xml"
"""The file that lists encrypted files (EPUB 3.3, 4.2.6.3.2)."""
_FONT_SCRAMBLING = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Algorithms for obfuscating fonts; any other encryption protects the text."""
_FIELDS = {"title": "title", "creator": "byline", "date": "published", "publisher": "publisher"}
"""Elements of Dublin Core in the package document, with the fields that they fill."""
_PAGE_TYPES = ("application/xhtml+xml", "text/html", "application/xml", "text/xml")
"""Media types of chapters; the last two occur in old books."""


class _Book(NamedTuple):
    facts: list[Fact]
    spine: list[str]
    """Names of the pages in reading order."""
    labels: dict[str, str]
    """Labels of pages in the table of contents."""
    contents: frozenset[str]
    """Pages with the table of contents."""


class _Chapter(NamedTuple):
    label: str
    pages: list[Any]


def read(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The book. Raises ReadError."""
    with SafeZip(original.data) as source:
        if _ENCRYPTION in source and _protects_text(parse_xml(source.read(_ENCRYPTION), _ENCRYPTION)):
            raise ReadError("encrypted")
        book = _book(source)
        chapters, damaged = _chapters(source, book)
    if not chapters:
        raise ReadError("empty")
    remarks = [Remark("unreadable_parts", len(damaged), "、".join(damaged[:5]))] if damaged else []
    if choices.chapters:
        articles = tuple(_by_chapter(chapters, book, original))
        return _document(articles, chapters, remarks, chaptered=True)
    made = _made([page for chapter in chapters for page in chapter.pages])
    article = described(made, book.facts, original)
    return _document((article,), chapters, [*remarks, *structure(made)], chaptered=False)


def _document(
    articles: tuple[ReadArticle, ...],
    chapters: Sequence[_Chapter],
    remarks: Sequence[Remark],
    *,
    chaptered: bool,
) -> ReadDocument:
    if not articles:
        raise ReadError("empty")
    found = (*remarks, Remark("chapters", len(chapters)))
    return ReadDocument("epub", articles, remarks=found, chapters=chaptered, parts=len(chapters))


def _by_chapter(chapters: Sequence[_Chapter], book: _Book, original: Original) -> Iterator[ReadArticle]:
    """An article for each chapter that has words, in a folder with the name of the book."""
    title = next((fact.value for fact in book.facts if fact.field == "title"), "")
    rest = [fact for fact in book.facts if fact.field != "title"]
    for chapter in chapters:
        made = _made(chapter.pages)
        if not made.content.strip():
            continue
        named = [Fact("title", chapter.label, FoundIn.META, "toc")] if chapter.label else []
        yield described(made, [*named, *rest], original, folder=title.replace("/", "／"))


def _made(pages: Sequence[Any]) -> MadeText:
    walker = Walker()
    for page in pages:
        walker.walk(page)
    return walker.writer.made()


# The package


def _book(source: SafeZip) -> _Book:
    container = parse_xml(source.read(_CONTAINER), _CONTAINER)
    path = next((attribute(e, "full-path") for e in container.iter() if local(e) == "rootfile"), "")
    package = parse_xml(source.read(path), path)
    folder = posixpath.dirname(path)
    items = {item.get("id", ""): item for item in package.iter() if local(item) == "item"}
    names = {identity: _place(folder, item.get("href", "")) for identity, item in items.items()}
    spine = [
        names[reference]
        for element in package.iter()
        if local(element) == "itemref"
        and (reference := element.get("idref", "")) in items
        and items[reference].get("media-type", "") in _PAGE_TYPES
    ]
    navigation = [
        names[identity] for identity, item in items.items() if "nav" in item.get("properties", "").split()
    ]
    indexes = [
        names[identity]
        for identity, item in items.items()
        if item.get("media-type", "").endswith("dtbncx+xml")
    ]
    labels = _labels(source, navigation, indexes)
    return _Book(list(_facts(package)), spine, labels, frozenset(navigation))


def _place(folder: str, href: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0])))


def _facts(package: Any) -> Iterator[Fact]:
    for element in package.iter():
        field = _FIELDS.get(local(element))
        value = visible(element.text or "")
        if field is None or not value or not str(element.tag).startswith("{http://purl.org/dc/"):
            continue
        yield Fact(
            field, iso_day(value) if field == "published" else value, FoundIn.META, f"dc:{local(element)}"
        )


def _labels(source: SafeZip, navigation: Sequence[str], indexes: Sequence[str]) -> dict[str, str]:
    """The first label of each page in the table of contents."""
    labels: dict[str, str] = {}
    for name in (*navigation, *indexes):
        if name not in source:
            continue
        try:
            root = parse_xml(source.read(name), name)
        except ReadError:
            # The table of contents is optional.
            continue
        for words, href in _entries(root):
            if words and href:
                labels.setdefault(_place(posixpath.dirname(name), href), words)
        if labels:
            break
    return labels


def _entries(root: Any) -> Iterator[tuple[str, str]]:
    for element in root.iter():
        if local(element) == "navPoint":
            label = next(
                (visible("".join(item.itertext())) for item in element if local(item) == "navLabel"), ""
            )
            yield label, next((item.get("src", "") for item in element if local(item) == "content"), "")
        elif local(element) == "a" and _inside_contents(element):
            yield visible("".join(element.itertext())), element.get("href", "")


def _inside_contents(element: Any) -> bool:
    """Whether a link is in the table of contents and not in a list of pages or landmarks."""
    navigation = next((above for above in element.iterancestors() if local(above) == "nav"), None)
    return navigation is not None and attribute(navigation, "type") in ("toc", "")


def _protects_text(encryption: Any) -> bool:
    methods = [attribute(e, "Algorithm") for e in encryption.iter() if local(e) == "EncryptionMethod"]
    return any(method not in _FONT_SCRAMBLING for method in methods)


# The pages


def _chapters(source: SafeZip, book: _Book) -> tuple[list[_Chapter], list[str]]:
    """The pages by chapters, and the names of damaged pages. Pages without a label in the table of contents belong to
    the chapter before."""
    chapters: list[_Chapter] = []
    damaged: list[str] = []
    for name in book.spine:
        if name in book.contents:
            continue
        try:
            page = _page(source.read(name))
        except ReadError as error:
            if error.code in ("bomb", "encrypted"):
                raise
            damaged.append(posixpath.basename(name))
            continue
        label = book.labels.get(name, "")
        if chapters and not label and book.labels:
            chapters[-1].pages.append(page)
        else:
            chapters.append(_Chapter(label, [page]))
    return chapters, damaged


def _page(data: bytes) -> Any:
    tree = tree_of(decode(data).content)
    mark_notes(tree)
    for element in list(tree.iter("a", "aside", "li", "div", "p", "span", "section")):
        if {"toc", "pagebreak"}.intersection(kinds_of(element)):
            element.drop_tree()
    return tree
