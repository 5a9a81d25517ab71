"""Texts are cached by version."""

from __future__ import annotations

from corpus.blocks import Block, BlockKind
from corpus.identities import TextId
from desktop.project.texts import Texts

HEADING = Block(0, 1, BlockKind.HEADING)
ONE, TWO, THREE = TextId("text-1"), TextId("text-2"), TextId("text-3")


def test_kept_texts_are_known_until_they_are_dropped() -> None:
    texts = Texts()
    assert texts.of(ONE) is None
    texts.keep({ONE: "一", TWO: "二"})
    texts.keep({THREE: ""}, {ONE: (HEADING,), THREE: ()})
    assert (texts.blocks(ONE), texts.blocks(TWO), texts.blocks(THREE)) == ((HEADING,), (), ())
    assert [texts.of(version) for version in (ONE, TWO, THREE)] == ["一", "二", ""]
    texts.keep_only(iter([TWO, TextId("text-9")]))
    assert texts.blocks(ONE) == ()
    assert [texts.of(version) for version in (ONE, TWO, THREE)] == [None, "二", None]
    texts.clear()
    assert texts.of(TWO) is None
