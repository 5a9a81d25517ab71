"""The structure of a text carried over to a corrected version."""

from __future__ import annotations

from corpus.blocks import Block, BlockKind
from corpus.carried_blocks import carried_over

TEXT = "一、票价\n项目\t金额\n单程\t2元\n月票\t80元\n完。"


def _blocks(text: str, *kinds: tuple[str, BlockKind]) -> tuple[Block, ...]:
    places = ((text.index(line), line, kind) for line, kind in kinds)
    return tuple(Block(start, start + len(line), kind) for start, line, kind in places)


BLOCKS = _blocks(
    TEXT,
    ("一、票价", BlockKind.HEADING),
    ("项目\t金额", BlockKind.TABLE_HEAD),
    ("单程\t2元", BlockKind.TABLE_ROW),
    ("月票\t80元", BlockKind.TABLE_ROW),
)


def test_the_same_text_has_the_same_blocks() -> None:
    assert carried_over(BLOCKS, TEXT, TEXT) == BLOCKS
    assert carried_over((), TEXT, TEXT) == ()


def test_lines_that_moved_or_were_corrected_keep_what_they_are() -> None:
    corrected = "导语。\n" + TEXT.replace("2元", "12元")
    assert carried_over(BLOCKS, TEXT, corrected) == _blocks(
        corrected,
        ("一、票价", BlockKind.HEADING),
        ("项目\t金额", BlockKind.TABLE_HEAD),
        ("单程\t12元", BlockKind.TABLE_ROW),
        ("月票\t80元", BlockKind.TABLE_ROW),
    )


def test_lines_that_are_gone_or_new_are_nothing() -> None:
    shorter = TEXT.replace("月票\t80元\n", "").replace("一、票价", "")
    assert [block.kind for block in carried_over(BLOCKS, TEXT, shorter)] == [
        BlockKind.TABLE_HEAD,
        BlockKind.TABLE_ROW,
    ]
    longer = TEXT.replace("完。", "完。\n一、附记")
    assert carried_over(BLOCKS, TEXT, longer) == BLOCKS
