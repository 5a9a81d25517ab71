from __future__ import annotations

from corpus.blocks import Block, BlockKind
from corpus.readers.lines import LineWriter


def test_blocks_count_in_the_text_as_it_is_stored() -> None:
    writer = LineWriter()
    writer.add("标\0题", BlockKind.HEADING, 2)
    writer.add("  ")
    writer.add("一行\n又一行", BlockKind.LIST_ITEM)
    made = writer.made()
    assert made.content == "标题\n一行\n又一行"
    assert made.blocks == (
        Block(0, 2, BlockKind.HEADING, 2),
        Block(3, 5, BlockKind.LIST_ITEM),
        Block(6, 9, BlockKind.LIST_ITEM),
    )
    assert made.notices == ("controls:1",)
    assert made.count(BlockKind.LIST_ITEM) == 2


def test_joins_count_in_the_whole_text() -> None:
    writer = LineWriter()
    assert writer.empty
    writer.add("首行")
    writer.add("接起来的一段", joins=(3,))
    assert not writer.empty
    assert writer.made().joins == (6,)
