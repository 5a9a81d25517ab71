"""Reporting a problem: a report to read and to copy. Nothing is sent from here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QWidget

from corpus.atomic import replacing
from corpus.version import VERSION
from desktop.dialogs.frame import DialogFrame, Note
from desktop.look.theme import Theme

SIZE = (640, 460)
"""Initial size in pixels. Chosen: lines of a traceback fit, and a few errors are visible."""


class ProblemDialog(DialogFrame):
    """The dialog with the report. It shows all of it, so that users see what they pass on."""

    def __init__(self, theme: Theme, report: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Report a problem"), "problemDialog", parent)
        words = self.tr(
            "Copy this and describe in your own words what you did, what happened, and what you expected. Nothing is "
            "sent from here. The report holds no text, name or path of your projects."
        )
        self.body.addWidget(Note(theme, "problemNote", self, words))
        self.report = QPlainTextEdit(self)
        self.report.setObjectName("problemText")
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setPlainText(report)
        self.body.addWidget(self.report, 1)
        self.add_button(self.tr("Save…"), "saveButton", self._save, left=True)
        self.add_button(self.tr("Close"), "closeButton", self.accept)
        self.add_button(self.tr("Copy report"), "copyButton", self._copy, default=True).setFocus()
        self.resize(*SIZE)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())
        self.say(self.tr("Copied."))

    def _save(self) -> None:
        proposed = f"duikan-{VERSION}-report.txt"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), proposed)
        if not name:
            return
        try:
            with replacing(Path(name)) as file:
                file.write(self.report.toPlainText().encode())
        except OSError as error:
            words = self.tr("{path} could not be written: {reason}. Choose another folder.")
            self.say(words.format(path=name, reason=error.strerror or type(error).__name__), "danger")
            return
        self.say(self.tr("Saved as {path}.").format(path=name))
