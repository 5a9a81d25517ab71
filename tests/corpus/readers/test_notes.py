"""Footnotes of pages and their signs."""

from __future__ import annotations

import pytest

from corpus.blocks import BlockKind
from corpus.readers.notes import mark_notes
from corpus.readers.pages.parsing import tree_of
from corpus.readers.walker import text_of


def lines(body: str) -> list[tuple[str, bool]]:
    """Each line, and whether it is a footnote."""
    tree = tree_of(f"<body>{body}</body>")
    mark_notes(tree)
    made = text_of(tree)
    notes = {block.start for block in made.blocks if block.kind is BlockKind.FOOTNOTE}
    places = [0, *(place + 1 for place, letter in enumerate(made.content) if letter == "\n")]
    return [(words, place in notes) for words, place in zip(made.content.split("\n"), places, strict=True)]


@pytest.mark.parametrize(
    "body",
    [
        "<p>停航一周<a epub:type=noteref href='b.xhtml#f'>①</a>。</p><aside epub:type=footnote>见公告。</aside>",
        "<p>停航一周<a href=#f1 id=r1 role=doc-noteref><sup>1</sup></a>。</p><ol><li id=f1 role=doc-endnote>见公告。"
        "<a href=#r1>↩</a></li></ol>",
        "<p>停航一周<a class=sdfootnoteanc name=s1anc href=#s1sym><sup>1</sup></a>。</p><div id=s1><p>"
        "<a class=sdfootnotesym name=s1sym href=#s1anc>1</a>见公告。</p></div>",
        "<p>停航一周<sup id=cite_ref-1><a href=#cite_note-1>[1]</a></sup>。</p><div><p id=cite_note-1>见公告。</p></div>",
    ],
)
def test_signs_are_dropped_and_notes_are_marked(body: str) -> None:
    assert [(words.removeprefix("1. "), note) for words, note in lines(body)] == [
        ("停航一周。", False),
        ("见公告。", True),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "<p>第 <a href=#p2>2</a> 页</p><p id=p2>次页</p>",
        "<p>见<a href=#c1 class=note>上文各节</a></p><p id=c1>上文</p>",
        "<p>x<sup>2</sup></p><p>次行</p>",
    ],
)
def test_other_links_and_raised_numbers_stay(body: str) -> None:
    before = text_of(tree_of(f"<body>{body}</body>")).content
    assert "\n".join(words for words, _ in lines(body)) == before
    assert not any(note for _, note in lines(body))


def test_a_sign_that_leads_to_a_part_of_the_page_marks_nothing() -> None:
    part = f"<div id=f1>{'<p>很长的一节。</p>' * 400}</div>"
    assert not any(note for _, note in lines(f"<p>甲<sup><a href=#f1>1</a></sup></p>{part}"))
