"""References as characters of a document."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCursor
from pytestqt.qtbot import QtBot

from corpus.memo_text import MemoReference, Referred
from db import edits
from desktop.memos.atoms import LEAST_WIDTH, AtomPainter, atom_format, reference_of, text_of
from desktop.memos.memo_pane import MemoPane
from desktop.project.workspace import Workspace
from tests.desktop import panels

TAG = MemoReference(Referred.TAG, "tag-0", "票价水平")
CLAIM = MemoReference(Referred.CLAIM, "claim-7", "调价后平均票价约为2.8元，涨幅超过四成")


def test_a_reference_is_told_by_the_format_of_its_character() -> None:
    assert reference_of(atom_format(TAG)) == TAG


def test_a_part_of_a_document_as_it_is_stored(pane: MemoPane) -> None:
    pane.edit.show_text(f"甲乙\n丙{TAG.as_text()}丁")
    cursor = pane.edit.textCursor()
    cursor.setPosition(1)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    assert text_of(pane.edit.document(), cursor) == f"乙\n丙{TAG.as_text()}"


def test_a_chip_is_as_wide_as_its_words_but_not_wider_than_the_line(pane: MemoPane) -> None:
    painter = pane.edit.findChild(AtomPainter)
    assert painter is not None
    document = pane.edit.document()
    document.setTextWidth(400)
    narrow, wide = (painter.intrinsicSize(document, 0, atom_format(one)).width() for one in (TAG, CLAIM))
    assert LEAST_WIDTH < narrow < wide
    document.setTextWidth(120)
    assert painter.intrinsicSize(document, 0, atom_format(CLAIM)).width() < 120


def test_a_chip_has_the_colour_of_its_tag_until_it_is_deleted(
    pane: MemoPane, river: Workspace, qtbot: QtBot
) -> None:
    pane.edit.show_text(TAG.as_text())
    fill = pane._theme.tag(panels.rows(river).tags["tag-0"].colour).fill
    assert _has(pane, fill)
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_tag, "tag-0"))
    assert not _has(pane, fill)


def _has(pane: MemoPane, colour: QColor) -> bool:
    picture = pane.edit.grab().toImage()
    return any(picture.pixelColor(x, 12) == colour for x in range(picture.width()))
