from __future__ import annotations

import pytest

from corpus.blocks import Block, BlockKind, blocks_from, plain_blocks


def test_blocks_become_arrays_and_blocks_again() -> None:
    blocks = tuple(Block(10 * number, 10 * number + 9, kind, 2) for number, kind in enumerate(BlockKind))
    assert plain_blocks(blocks)[1] == (10, 19, "table_head", 2)
    assert blocks_from(plain_blocks(blocks)) == blocks
    with pytest.raises(ValueError, match="paragraph"):
        blocks_from([(0, 1, "paragraph", 1)])
