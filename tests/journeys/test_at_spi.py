"""What a screen reader gets of the running program, over the accessibility bus. Skipped where the machine has no such
bus or no virtual screen; tests/journeys/test_screen_reader.py asks Qt itself, everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.at_spi import Node, ScreenReader, lacking, session, wait_for

pytestmark = pytest.mark.skipif(bool(lacking()), reason=f"a session for screen readers lacks: {lacking()}")
SWITCH = ("阅读", "比较", "数值", "一致性", "论断", "关联", "词语")
"""The views by the names of their buttons."""
SAID = {
    "阅读": ("text", "一张三元船票"),
    "比较": ("cell", "数值不同，14.6"),
    "数值": ("cell", "工程总投资"),
    "一致性": ("label", "只有一位"),
    "论断": ("row header", ""),
    "关联": ("row header", ""),
    "词语": ("cell", ""),
}
"""For each view, an object that only it shows: its role and the beginning of its name."""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScreenReader]:
    """The program as somebody sees it who starts it for the first time."""
    with session(tmp_path_factory.mktemp("home"), []) as reader:
        wait_for(lambda: (tree := reader.tree()) and tree.find("list item", "汐州轮渡全面换装"))
        yield reader


def shown(reader: ScreenReader, view: str) -> Node:
    """The tree while a view is shown."""
    tree = reader.tree()
    button = tree.find("radio button", view) if tree is not None else None
    assert button is not None
    reader.press(button)
    role, name = SAID[view]

    def there() -> Node | None:
        now = reader.tree()
        return now if now is not None and now.find(role, name) is not None else None

    tree = wait_for(there)
    assert isinstance(tree, Node)
    return tree


def test_the_first_view_is_read_with_the_tour_and_the_row(reader: ScreenReader) -> None:
    tree = wait_for(lambda: (now := reader.tree()) and now.find("filler", "同一个数") and now)
    row = tree.find("cell", "数值不同，14.6")
    assert row is not None, "the row of the comparison below the texts"
    article = tree.find("text", "汐州轮渡")
    assert article is not None
    assert "汐州" in reader.text(article, 20)


@pytest.mark.parametrize("view", SWITCH)
def test_whatever_can_have_the_keyboard_has_a_name(reader: ScreenReader, view: str) -> None:
    tree = shown(reader, view)
    nameless = [one.role for one in tree.walk() if one.focusable and one.showing and not one.name]
    assert nameless == []
