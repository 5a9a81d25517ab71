"""Reads an article from a web page: its main text, or all of it."""

from __future__ import annotations

from corpus.blocks import BlockKind
from corpus.readers.document import Original, ReadDocument, ReadingChoices, Remark
from corpus.readers.errors import ReadError
from corpus.readers.facts import described
from corpus.readers.lines import MadeText
from corpus.readers.notes import mark_notes
from corpus.readers.pages.main_text import main_lines
from corpus.readers.pages.page_facts import page_facts
from corpus.readers.pages.page_lines import written
from corpus.readers.pages.parsing import Page, parsed

__all__ = ["read", "read_page"]

_ELSEWHERE = ("script", "frame", "iframe")
"""Elements that load the text of a page without text."""


def read(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The article of a page. Raises ReadError."""
    return read_page(parsed(original, choices.encoding), original, choices, "html")


def read_page(page: Page, original: Original, choices: ReadingChoices, format: str) -> ReadDocument:
    """The article of a parsed page. ``original``: the file that it is from; ``format``: the identity of the format.
    Raises ReadError."""
    facts = page_facts(page.tree, page.source, original.url)
    title = next((fact.value for fact in facts if fact.field == "title"), "")
    mark_notes(page.tree)
    main, lines, sure = main_lines(page.tree, title)
    sizes = [sum(len(line.text) for line in some) for some in (main, lines)]
    whole = choices.whole_page or not main
    made = written(lines if whole else main)
    if not made.content and next(page.tree.iter(*_ELSEWHERE), None) is not None:
        raise ReadError("page_without_text")
    remarks = [*page.remarks, *structure(made)]
    if not sure:
        remarks.append(Remark("main_text_unsure"))
    elif not whole and sizes[1] > sizes[0]:
        remarks.append(Remark("left_out", sizes[1] - sizes[0]))
    article = described(made, facts, original, encoding=page.encoding, notices=page.notices)
    return ReadDocument(
        format,
        (article,),
        candidates=page.candidates,
        remarks=tuple(remarks),
        whole_page=whole,
        main_characters=sizes[0],
        page_characters=sizes[1],
    )


def structure(made: MadeText) -> list[Remark]:
    """How many tables and footnotes a text has."""
    tables = len(
        {block.level for block in made.blocks if block.kind in (BlockKind.TABLE_HEAD, BlockKind.TABLE_ROW)}
    )
    notes = made.count(BlockKind.FOOTNOTE)
    return [Remark(code, count) for code, count in (("tables", tables), ("footnotes", notes)) if count]
