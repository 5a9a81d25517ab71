"""Characters that hold a Chinese sentence together and say nothing about its subject."""

from __future__ import annotations

from corpus.script import fold

GRAMMAR = frozenset(
    fold(
        "的了是在和与及或也就都而但这那其之于以为对从把被让给很更最还又再却则即若如因所着过地得吗呢吧啊么们个些此该并且等"
        "只才将要会能可没不有上下中来去到"
    )
)
"""In the form of folded text."""
