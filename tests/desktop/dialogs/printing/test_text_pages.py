"""Texts on paper with their claims."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from corpus.blocks import Block, BlockKind
from desktop.dialogs.printing.paper import Paper
from desktop.dialogs.printing.text_pages import text_pages
from desktop.look.theme import Theme
from tests.corpus.writers.build import exported, sample_archive


def pieces(document: QTextDocument) -> list[tuple[str, str]]:
    """The words with what lies under them."""
    found = []
    block = document.begin()
    while block.isValid():
        for fragment in block:
            form = fragment.fragment().charFormat()
            under = form.background().color().name() if form.background().style().value else ""
            found.append((fragment.fragment().text(), under))
        block = block.next()
    return found


def test_claims_have_colour_and_digit(qapp: QApplication, theme: Theme) -> None:
    archive = sample_archive()
    first = archive.articles[0]
    document = text_pages(exported(), theme, [first.id])
    told = document.toPlainText()
    found = dict(pieces(document))
    tags = {tag.id: tag for tag in archive.tags}
    for claim in archive.claims:
        if claim.article == first.id and claim.quote in found:
            ink = Paper(theme, "zh_CN").ink(f"tag.{tags[claim.tags[0]].colour}.fill")
            assert found[claim.quote] == ink.name()
    assert "总投资12.8亿元[2*]" in told
    assert told.count(first.title) == 2, "the heading and the reference, not the line that says it again"
    assert "票价与听证" in told
    assert archive.claims[0].note in told
    assert archive.articles[1].title not in told


def test_the_text_is_whole_though_claims_lie_over_each_other(qapp: QApplication, theme: Theme) -> None:
    archive = sample_archive()
    first, second, *others = [claim for claim in archive.claims if claim.article == archive.articles[0].id]
    over = replace(second, start=first.start + 2, end=first.end + 4, note="")
    claims = (replace(first, note=""), over, *(replace(one, orphaned=True) for one in others))
    document = text_pages(exported(replace(archive, claims=claims, links=())), theme, [first.article])
    text = next(one.content for one in archive.texts if one.article == first.article)
    printed = "".join(piece for piece, _ in pieces(document) if not piece.startswith("["))
    for line in text.split("\n")[1:]:
        assert line in printed


def test_notes_may_be_left_out(qapp: QApplication, theme: Theme) -> None:
    note = sample_archive().claims[0].note
    assert note
    assert note not in text_pages(exported(notes=False), theme).toPlainText()


def test_headings_are_bold_and_cells_apart(qapp: QApplication, theme: Theme) -> None:
    archive = sample_archive()
    first = next(text for text in archive.texts if text.article == archive.articles[0].id)
    content = "头\n正文在此。\n甲\t乙"
    text = replace(
        first, content=content, blocks=(Block(0, 1, BlockKind.HEADING), Block(8, 11, BlockKind.TABLE_ROW))
    )
    given = replace(archive, texts=(text,), claims=(), links=(), figure_marks=(), questions=(), cells=())
    document = text_pages(exported(given), theme, [first.article])
    assert "甲　│　乙" in document.toPlainText()
    bold = {}
    block = document.begin()
    while block.isValid():
        for fragment in block:
            bold[fragment.fragment().text()] = fragment.fragment().charFormat().font().bold()
        block = block.next()
    assert (bold["头"], bold["正文在此。"]) == (True, False)
