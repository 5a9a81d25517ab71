"""Parses a page like a browser, to check its behaviour and that it is well-formed."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta"}
LEAVES = {"path", "circle", "rect", "use", "line"}
"""SVG elements that may be self-closing."""


class Page(HTMLParser):
    """The elements of a page with their attributes. Raises AssertionError if tags do not match."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.quotations: list[tuple[str, str]] = []
        """Language and words of each ``<blockquote>``."""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, names)
        self.elements.append((tag, dict(attrs)))
        if tag == "blockquote":
            self.quotations.append((dict(attrs)["lang"] or "", ""))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open, tag
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if "blockquote" in self._open:
            language, words = self.quotations.pop()
            self.quotations.append((language, words + data))

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every element of a name."""
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def identities(self) -> list[str]:
        return [str(attributes["id"]) for _, attributes in self.elements if "id" in attributes]

    @property
    def targets(self) -> list[str]:
        """The targets of links and references."""
        return [str(attributes["href"]) for _, attributes in self.elements if "href" in attributes]
