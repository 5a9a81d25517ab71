from __future__ import annotations

from corpus.readers.pages.page_lines import page_lines, written
from corpus.readers.pages.parsing import tree_of

PAGE = (
    "<nav><a href=x>首页</a></nav><div id=body><p>正文一段，有<a href=y>链接</a>，足够长。</p><h2>小标题</h2>"
    "<div class='share-bar'>分享到</div></div><div class=related><p><a href=z>别的文章的标题</a></p></div>"
    "<a href=w><div>整块链接</div></a><p class=downloads>不是广告</p>"
)


def test_lines_are_known_by_where_they_stand() -> None:
    tree = tree_of(PAGE)
    lines = page_lines(tree, tree.get_element_by_id("body"))
    seen = {line.text: (round(line.linked, 1), line.side, line.in_body) for line in lines}
    assert seen == {
        "首页": (1.0, True, False),
        "正文一段，有链接，足够长。": (0.2, False, True),
        "小标题": (0.0, False, True),
        "分享到": (0.0, True, True),
        "别的文章的标题": (1.0, True, False),
        "整块链接": (1.0, False, False),
        "不是广告": (0.0, False, False),
    }


def test_a_part_with_most_of_the_text_is_no_side() -> None:
    lines = page_lines(tree_of(f"<div class=sidebar><p>{'正文。' * 40}</p></div><p>短</p>"))
    assert [line.side for line in lines] == [False, False]


def test_chosen_lines_become_the_text() -> None:
    lines = page_lines(tree_of(PAGE))
    made = written(lines[1:3])
    assert made.content == "正文一段，有链接，足够长。\n小标题"
    assert [made.content[block.start : block.end] for block in made.blocks] == ["小标题"]
    assert lines[1].key == "正文一段，有链接，足够长。"
