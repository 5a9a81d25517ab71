"""Printing to PDF, and the preview before printing."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from corpus.writers.options import Content
from desktop import dialogs
from desktop.dialogs.exporting.choices import ExportChoice
from desktop.dialogs.exporting.export_writing import WrittenExport
from desktop.dialogs.printing.preview import PrintPreview
from desktop.dialogs.printing.printing import makers, pdf_of
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.corpus.writers.build import exported, sample_archive


@pytest.mark.parametrize("content", [Content.COMPARISON, Content.TEXTS])
def test_a_pdf_has_pages_of_a4_with_text(qapp: QApplication, theme: Theme, content: Content) -> None:
    document = pypdfium2.PdfDocument(pdf_of(exported(content=content), theme))
    wide, high = document[0].get_size()
    assert (round(max(wide, high)), round(min(wide, high))) == (842, 595)
    assert (wide > high) is (content is Content.COMPARISON)
    text = re.sub(r"\s", "", document[0].get_textpage().get_text_range())
    assert "汐州" in text
    if content is Content.TEXTS:
        assert len(document) >= len(sample_archive().articles)


def test_the_maker_of_exports_is_the_same(qapp: QApplication, theme: Theme) -> None:
    content, remarks = makers(theme)["pdf"](ExportChoice("pdf", "en"))(exported())
    assert content.startswith(b"%PDF")
    assert remarks == {}


@pytest.mark.parametrize("texts", [True, False])
def test_pages_are_shown_before_they_are_printed(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot, texts: bool
) -> None:
    assert opened.snapshot is not None
    articles = [article.id for article in opened.snapshot.articles_in_order()] if texts else None
    dialogs.open_print(parent, opened, theme, settings, articles)
    qtbot.waitUntil(lambda: parent.findChild(PrintPreview) is not None, timeout=20_000)
    preview = parent.findChild(PrintPreview)
    assert preview is not None
    assert preview.isVisible()
    preview.close()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_printing_into_a_file_is_told(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    assert opened.snapshot is not None
    (article, *_) = opened.snapshot.articles_in_order()
    told: list[WrittenExport] = []
    dialogs.open_print(parent, opened, theme, settings, [article.id], told.append)
    qtbot.waitUntil(lambda: parent.findChild(PrintPreview) is not None, timeout=20_000)
    preview = parent.findChild(PrintPreview)
    assert preview is not None
    preview.findChild(QPushButton, "acceptButton").click()
    chosen = preview.findChild(QPrintDialog)
    assert chosen.printer().docName() == Path(opened.location).stem
    chosen.printer().setOutputFileName(str(tmp_path / "nowhere" / "pages.pdf"))
    chosen.accepted.emit(chosen.printer())
    assert "Could not print" in preview.message
    assert not told
    path = tmp_path / "pages.pdf"
    chosen.printer().setOutputFileName(str(path))
    chosen.accepted.emit(chosen.printer())
    chosen.reject()
    (written,) = told
    assert (written.choice.path, written.bytes, written.articles) == (str(path), path.stat().st_size, 1)
    assert written.claims == len(opened.snapshot.claims_of(article.id))
    assert path.read_bytes().startswith(b"%PDF")
