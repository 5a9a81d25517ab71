"""The dialog about an unexpected error of the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop.dialogs.frame import DialogFrame, Note
from desktop.look.plain_text import Label
from desktop.look.theme import Theme

SIZE = (640, 400)
"""Initial size in pixels. Chosen: the lines of a traceback fit."""


class CrashDialog(DialogFrame):
    """Says that an error occurred, where the report is and that the draft was stored."""

    def __init__(
        self, theme: Theme, report: Path, details: str, draft: Path | None, parent: QWidget | None
    ) -> None:
        super().__init__(theme, self.tr("Something went wrong"), "crashDialog", parent)
        self._report = report
        message = Label(
            self.tr("An error occurred in Duikan. Everything you did before is saved; you can continue."),
            self,
        )
        message.setWordWrap(True)
        message.setFont(theme.font("title"))
        self.body.addWidget(message)
        self.body.addWidget(
            Note(theme, "reportNote", self, self.tr("The report is at {path}.").format(path=report))
        )
        if draft is not None:
            words = self.tr("What you were typing is at {path}.").format(path=draft)
            self.body.addWidget(Note(theme, "draftNote", self, words))
        self.details = QPlainTextEdit(self)
        self.details.setObjectName("detailsText")
        self.details.setAccessibleName(self.tr("Report"))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setPlainText(details)
        self.body.addWidget(self.details, 1)
        self.add_button(self.tr("Copy report"), "copyButton", self._copy, left=True)
        self.add_button(self.tr("Show in folder"), "folderButton", self._show_folder, left=True)
        self.add_button(self.tr("Continue"), "closeButton", self.accept, default=True).setFocus()
        self.resize(*SIZE)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.details.toPlainText())

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.parent)))
