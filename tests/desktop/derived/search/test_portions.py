"""Articles divided into portions."""

from __future__ import annotations

import pytest

from desktop.derived.search.portions import portions
from tests.corpus import build


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([], []),
        ([3, 7, 1], [[3, 7], [1]]),
        ([40, 2, 2], [[40], [2, 2]]),
        ([2, 40], [[2], [40]]),
    ],
)
def test_a_portion_has_no_more_than_fits_but_one_article_at_least(
    sizes: list[int], expected: list[list[int]]
) -> None:
    articles = [build.article(n, "字", characters=size)[0] for n, size in enumerate(sizes)]
    assert [[one.characters for one in portion] for portion in portions(articles, 10)] == expected
