"""Printing: pages as PDF for an export, and a preview before printing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from corpus.identities import ArticleId
from corpus.intake import size_of
from corpus.writers import as_chosen
from corpus.writers.exported import Exported
from corpus.writers.options import Content
from corpus.writers.scope import ExportScope, within
from desktop.dialogs.exporting.choices import ExportChoice
from desktop.dialogs.exporting.export_writing import MakeHere, WrittenExport
from desktop.dialogs.exporting.formats import PDF
from desktop.dialogs.printing.preview import PrintPreview
from desktop.dialogs.printing.report_pages import report_pages
from desktop.dialogs.printing.text_pages import text_pages
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.words.translation import document_language, language_for

_RESOLUTION = 300
"""Dots per inch of a PDF. Text and lines are vectors at any resolution."""


def makers(theme: Theme) -> dict[str, Callable[[ExportChoice], MakeHere]]:
    """The functions that make formats which only the window can make."""

    def maker(_: ExportChoice) -> MakeHere:
        return lambda exported: (pdf_of(exported, theme), {})

    return {"pdf": maker}


def pdf_of(exported: Exported, theme: Theme) -> bytes:
    """The report, or the texts with their highlights, as PDF."""
    exported = as_chosen(exported, PDF.options)
    texts = exported.options.content is Content.TEXTS
    document = text_pages(exported, theme) if texts else report_pages(exported, theme)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(exported.archive.project.title)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(_layout(landscape=exported.options.landscape and not texts))
    document.print_(writer)
    del writer
    return bytes(buffer.data().data())


def _layout(*, landscape: bool) -> QPageLayout:
    turned = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    # Qt adds 2 cm around the printed document, within the margins of the page.
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, QMarginsF())


def print_pages(
    parent: QWidget,
    workspace: Workspace,
    theme: Theme,
    settings: Settings,
    articles: Sequence[ArticleId] | None,
    then: Callable[[WrittenExport], object] | None = None,
) -> None:
    """Read the project, and show the preview: of the texts of ``articles``, or of the report for None. ``then`` is
    called if the pages were printed into a file."""
    language = document_language(language_for(settings))
    name = Path(workspace.location).stem

    def read(store: object) -> Exported:
        from db.reported import read_for_export

        return Exported(read_for_export(store), datetime.now().astimezone(), language)  # type: ignore[arg-type]

    def show(exported: Exported) -> None:
        def make(landscape: bool) -> QTextDocument:
            if articles is not None:
                return text_pages(exported, theme, articles)
            options = replace(exported.options, landscape=landscape)
            return report_pages(replace(exported, options=options), theme)

        preview = show_preview(make, parent, theme, landscape=articles is None, name=name)

        def tell(path: str, seconds: float) -> None:
            if path and then is not None:
                then(_written(path, exported, articles, seconds))

        preview.printed.connect(tell)

    workspace.ask(read).then(show, owner=parent)


def _written(
    path: str, exported: Exported, articles: Sequence[ArticleId] | None, seconds: float
) -> WrittenExport:
    """The summary of printing into a file, as for an export."""
    scope = ExportScope(articles=None if articles is None else frozenset(articles))
    printed = within(exported.archive, scope)
    return WrittenExport(
        ExportChoice("pdf", exported.language, path=path),
        size_of(path),
        seconds,
        len(printed.articles),
        len(printed.claims),
        len(printed.links),
        {},
    )


def show_preview(
    make: Callable[[bool], QTextDocument], parent: QWidget, theme: Theme, *, landscape: bool, name: str
) -> PrintPreview:
    """Show the preview of a document that ``make`` makes for paper wider than high, or not. ``name``: of the print job,
    and of the file if it goes to one."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageLayout(_layout(landscape=landscape))
    preview = PrintPreview(theme, make, printer, parent)
    preview.open()
    return preview
