from __future__ import annotations

from corpus.writers.options import Content, suits_landscape


def test_only_the_comparison_needs_wide_paper() -> None:
    assert [content for content in Content if suits_landscape(content)] == [Content.COMPARISON]
