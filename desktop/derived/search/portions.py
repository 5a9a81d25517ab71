"""Division of articles into portions that are processed one at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from corpus.model import Article


def portions(articles: Iterable[Article], most: int) -> Iterator[list[Article]]:
    """The articles in order, in portions of at most ``most`` code points; a longer article forms a portion of its
    own."""
    portion: list[Article] = []
    size = 0
    for article in articles:
        if portion and size + article.characters > most:
            yield portion
            portion, size = [], 0
        portion.append(article)
        size += article.characters
    if portion:
        yield portion
