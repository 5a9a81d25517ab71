"""The lines of a page with the properties that distinguish the main text: links, and the parts that they are in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from corpus.blocks import BlockKind
from corpus.readers.lines import LineWriter, MadeText
from corpus.readers.walker import Walker

_SIDE_ELEMENTS = frozenset(("nav", "aside", "footer"))
"""Elements beside the article."""
_SIDE_NAMES = re.compile(
    r"(?:^|[-_\s])(?:share|social|relat(?:ed|e|ion)|recommend\w*|comments?|ads?|advert\w*|banner|toolbar|tool-?bar"
    r"|qr-?code|qr_code\w*|subscribe|breadcrumbs?|crumbs?|nav|navbar|navigation|footer|sidebar|side-?bar|pagination|pager"
    r"|copyright|login|popup|modal|menu|topbar|bottombar|hotlist|rank|ranking|mp-common-profile)(?:$|[-_\s\d])",
    re.IGNORECASE,
)
"""Words in classes and identities of such elements."""
_FLOW = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote figure pre".split())
"""Elements of running text, unlike those that divide a page."""
_LARGEST_SIDE = 0.4
"""Share of a page's text from which a part is content, whatever its name. Chosen."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of a page."""

    text: str
    kind: BlockKind | None
    level: int
    linked: float
    """Share of its characters that are links."""
    side: bool
    """Whether it is in a part such as navigation, comments or advertisements."""
    in_body: bool
    """Whether it is in the element that is known as the body of the article."""
    container: int = -1
    """Number of the element that contains its paragraph, heading or list; -1 if it is in none of these."""

    @property
    def key(self) -> str:
        """Its words without white space, by which lines are compared."""
        return "".join(self.text.split())


def page_lines(tree: Any, body: Any = None) -> list[PageLine]:
    """The lines of a page in their order. ``body``: the element with the article, if it is known."""
    walker = _PageWalker(tree, body)
    walker.walk(tree)
    return walker.lines


def written(lines: list[PageLine]) -> MadeText:
    """The text of these lines."""
    writer = LineWriter()
    for line in lines:
        writer.add(line.text, line.kind, line.level)
    return writer.made()


class _Collector(LineWriter):
    """Passes lines to the walker instead of writing them."""

    def __init__(self, walker: _PageWalker) -> None:
        super().__init__()
        self._walker = walker

    def add(self, text: str, kind: BlockKind | None = None, level: int = 1, joins: Any = ()) -> None:
        self._walker.collect(text, kind, level)


class _PageWalker(Walker):
    def __init__(self, tree: Any, body: Any) -> None:
        super().__init__()
        self.writer = _Collector(self)
        self.lines: list[PageLine] = []
        self._body = body
        self._all = max(1, sum(len(words) for words in tree.itertext()))
        self._sides: list[Any] = []
        self._flow: Any = None
        """The outermost element of running text around."""
        self._containers: dict[Any, int] = {}
        self._in_body = self._linked = self._links = self._words_before_link = 0

    def start(self, element: Any) -> None:
        super().start(element)
        if element is self._body:
            # It may be an inline element, such as ``font`` on old pages.
            self._flush()
            self._in_body += 1
        if self._flow is None and element.tag in _FLOW:
            self._flow = element
        if element.tag == "a":
            self._links += 1
            self._words_before_link = self.pending
        if not self._sides and self._is_side(element):
            self._sides.append(element)

    def end(self, element: Any) -> None:
        if element.tag == "a":
            self._links -= 1
            self._linked += max(0, self.pending - self._words_before_link)
        super().end(element)
        if element is self._body:
            self._flush()
            self._in_body -= 1
        if element is self._flow:
            self._flow = None
        if self._sides and element is self._sides[-1]:
            self._sides.pop()

    def collect(self, text: str, kind: BlockKind | None, level: int) -> None:
        length = max(1, len(text))
        linked = 1.0 if self._links else min(1.0, self._linked / length)
        if kind not in (BlockKind.TABLE_HEAD, BlockKind.TABLE_ROW) and not self._links:
            self._linked = 0
        side, in_body, container = bool(self._sides), bool(self._in_body), self._container()
        self.lines.append(PageLine(text, kind, level, linked, side, in_body, container))

    def _container(self) -> int:
        if self._flow is None:
            return -1
        return self._containers.setdefault(self._flow.getparent(), len(self._containers))

    def _is_side(self, element: Any) -> bool:
        tag = element.tag
        if tag in ("html", "body", "main", "article"):
            return False
        named = f"{element.get('class', '')} {element.get('id', '')}"
        if (
            tag not in _SIDE_ELEMENTS
            and not _SIDE_NAMES.search(named)
            and element.get("role") != "navigation"
        ):
            return False
        return sum(len(words) for words in element.itertext()) < _LARGEST_SIDE * self._all
