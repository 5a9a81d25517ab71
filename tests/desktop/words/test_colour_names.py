"""The names of colours."""

from __future__ import annotations

from corpus.model import TAG_COLOURS
from desktop.words.colour_names import colour_name


def test_every_colour_of_a_tag_has_a_name_of_its_own() -> None:
    names = [colour_name(colour) for colour in TAG_COLOURS]
    assert all(names)
    assert len(set(names)) == len(TAG_COLOURS)
