"""Articles cut into portions of which each is worked on at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from corpus.model import Article


def portions(articles: Iterable[Article], most: int) -> Iterator[list[Article]]:
    """The articles in order, as many at once as have ``most`` code points together; a longer one is alone."""
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
