"""What a screen reader gets of the running program, over the accessibility bus. Skipped where the machine has no such
bus or no virtual screen; tests/journeys/test_screen_reader.py asks Qt itself, everywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.journeys.at_spi import Node, ScreenReader, lacking, session, wait_for

pytestmark = pytest.mark.skipif(bool(lacking()), reason=f"a session for screen readers lacks: {lacking()}")
SAID = {
    "阅读": ("text", "一张三元船票"),
    "比较": ("cell", "数值不同，14.6"),
    "数值": ("table", "数值对照表"),
    "一致性": None,
    "论断": ("table", "47 条论断"),
    "关联": ("table", "34 条关联"),
    "词语": ("table", ""),
}
"""The views by the names of their buttons, with an object that each shows: its role and the beginning of its name. No
article of the sample was read by two people, so there is nothing to agree on."""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScreenReader]:
    """The program as somebody sees it who starts it for the first time."""
    with session(tmp_path_factory.mktemp("home"), []) as reader:
        wait_for(lambda: (tree := reader.tree()) and tree.find("list item", "汐州轮渡全面换装"))
        yield reader


def shown(reader: ScreenReader, view: str) -> Node:
    """The tree while a view is shown, once nothing is being computed for it."""
    reader.press(wait_for(lambda: (tree := reader.tree()) and tree.find("radio button", view)))
    said = SAID[view]

    def there() -> Node | None:
        now = reader.tree()
        button = now.find("radio button", view) if now is not None else None
        if now is None or button is None or not button.checked or now.find("label", "正在"):
            return None
        return now if said is None or now.find(*said) is not None else None

    tree = wait_for(there)
    assert isinstance(tree, Node)
    return tree


def test_the_first_view_is_read_with_the_tour_and_the_row(reader: ScreenReader) -> None:
    # The row of the comparison below the texts, once the figures are read.
    tree = wait_for(lambda: (now := reader.tree()) and now.find("cell", "数值不同，14.6") and now)
    assert tree.find("filler", "同一个数") is not None
    article = tree.find("text", "汐州轮渡")
    assert article is not None
    assert "汐州" in reader.text(article, 20)


@pytest.mark.parametrize("view", SAID)
def test_whatever_can_have_the_keyboard_has_a_name(reader: ScreenReader, view: str) -> None:
    tree = shown(reader, view)
    reachable = [one for one in tree.walk() if one.focusable and one.showing and one.role != "cell"]
    assert [one.role for one in reachable if not one.name] == [], "only a cell may be empty"
    assert len(reachable) > 20
