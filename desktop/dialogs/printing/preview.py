"""The print preview: Qt's widget with toolbars and buttons of our own."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPageLayout, QShortcut, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QDialog, QGraphicsView, QHBoxLayout, QSpinBox, QToolButton, QWidget

from desktop.dialogs.frame import DialogFrame
from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme

_SIZE = QSize(1000, 760)
_BUTTON, _FIELD = 28, 68
"""Width of a button and of the page number in pixels."""
_WHOLE, _WIDTH = "page", "width"
_SCALES = (50, 75, 100, 150, 200)
"""Scales offered, in per cent."""


class PrintPreview(DialogFrame):
    """The pages of a document; Enter prints, Page Up and Page Down turn pages. ``make`` makes the document for paper
    that is wider than high, or not."""

    printed = Signal(str, float)
    """The pages were printed: the path of the file, empty if they went to a printer; and how many seconds it took."""

    def __init__(
        self, theme: Theme, make: Callable[[bool], QTextDocument], printer: QPrinter, parent: QWidget
    ) -> None:
        super().__init__(theme, self.tr("Print"), "printPreview", parent)
        # Otherwise Python would destroy both while the dialog is open.
        self._make, self._printer = make, printer
        self._document = make(self._is_landscape())
        self.pages = QPrintPreviewWidget(printer, self)
        self.pages.setObjectName("printPages")
        for view in self.pages.findChildren(QGraphicsView):
            view.setAccessibleName(self.tr("Pages"))
            view.setFocus()
        self.pages.paintRequested.connect(self._paint)
        self.pages.previewChanged.connect(self._update)
        self.body.setSpacing(Space.M)
        self.body.addLayout(self._bar())
        self.body.addWidget(self.pages, 1)
        self.add_button(self.tr("Cancel"), "cancelButton", self.reject)
        self.add_button(self.tr("Print…"), "acceptButton", self._print, default=True)
        following = QKeySequence.StandardKey.MoveToNextPage
        for key, by in ((following, 1), (QKeySequence.StandardKey.MoveToPreviousPage, -1)):
            QShortcut(key, self, lambda by=by: self.page.setValue(self.page.value() + by))
        self.resize_within_screen(_SIZE)
        self.scale.setCurrentIndex(0)
        self._scale()
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(Space.S)
        self._back = self._tool("previousPage", self.tr("Previous page"), -1)
        self.page = QSpinBox(self)
        self.page.setObjectName("pageField")
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.setFixedWidth(_FIELD)
        self.page.valueChanged.connect(self._go)
        self.count = Label("", self)
        self._forward = self._tool("nextPage", self.tr("Next page"), 1)
        self.scale = QComboBox(self)
        self.scale.setObjectName("scaleField")
        self.scale.setAccessibleName(self.tr("Size"))
        self.scale.addItem(self.tr("Whole page"), _WHOLE)
        self.scale.addItem(self.tr("Page width"), _WIDTH)
        for percent in _SCALES:
            self.scale.addItem(f"{percent} %", percent)
        self.scale.activated.connect(self._scale)
        self.turn = QComboBox(self)
        self.turn.setObjectName("paperField")
        self.turn.setAccessibleName(self.tr("Paper"))
        for words, turned in (
            (self.tr("A4 landscape"), QPageLayout.Orientation.Landscape),
            (self.tr("A4 portrait"), QPageLayout.Orientation.Portrait),
        ):
            self.turn.addItem(words, turned)
        self.turn.setCurrentIndex(max(0, self.turn.findData(self._printer.pageLayout().orientation())))
        self.turn.activated.connect(self._turn)
        for widget in (self._back, self.page, self.count, self._forward):
            bar.addWidget(widget)
        bar.addStretch(1)
        for box in (self.scale, self.turn):
            bar.addWidget(box)
        return bar

    def _tool(self, name: str, words: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setFixedSize(_BUTTON, _BUTTON)
        set_tip(button, words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.page.setValue(self.page.value() + by))
        return button

    def _go(self, page: int) -> None:
        self.pages.setCurrentPage(page)
        self._update()

    def _update(self) -> None:
        """Update after the pages were made, or another one became visible."""
        pages, now = self.pages.pageCount(), self.pages.currentPage()
        self.page.blockSignals(True)
        self.page.setRange(1, max(1, pages))
        self.page.setValue(now)
        self.page.blockSignals(False)
        self.count.setText(f"/ {pages}")
        self._back.setEnabled(now > 1)
        self._forward.setEnabled(now < pages)

    def _scale(self, *_: object) -> None:
        chosen = self.scale.currentData()
        if chosen == _WHOLE:
            self.pages.fitInView()
        elif chosen == _WIDTH:
            self.pages.fitToWidth()
        else:
            self.pages.setZoomMode(QPrintPreviewWidget.ZoomMode.CustomZoom)
            self.pages.setZoomFactor(chosen / 100)

    def _is_landscape(self) -> bool:
        return self._printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape

    def _paint(self, printer: QPrinter) -> None:
        self._document.print_(printer)

    def _turn(self, *_: object) -> None:
        chosen = self.turn.currentData()
        # Widths of plots and breaks of pages belong to the paper.
        self._document = self._make(chosen is QPageLayout.Orientation.Landscape)
        self.pages.setOrientation(chosen)
        self._scale()

    def _print(self) -> None:
        """Ask for the printer and print."""
        self.say("")
        dialog = QPrintDialog(self._printer, self)
        dialog.accepted.connect(self._send)
        QDialog.open(dialog)

    def _send(self) -> None:
        began = time.monotonic()
        self.pages.print_()
        if self._printer.printerState() is QPrinter.PrinterState.Error:
            self.say(self.tr("Could not print there. Choose another file or printer."), "danger")
            return
        self.accept()
        self.printed.emit(self._printer.outputFileName(), time.monotonic() - began)

    def _restyle(self) -> None:
        for button, icon in ((self._back, "chevron_left"), (self._forward, "chevron_right")):
            button.setIcon(self.theme.icon(icon))
        for view in self.pages.findChildren(QGraphicsView):
            view.setBackgroundBrush(self.theme.colour("sunken"))
