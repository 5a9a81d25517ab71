"""The dialog for a corrected text of an article, which shows the effect on the claims before it is stored."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from corpus.changes import ChangeSet
from corpus.intake import Intake, take_in
from corpus.model import Article
from corpus.revision import Placement, place_claims
from corpus.text import clean, digest
from desktop.dialogs.act import ActDialog
from desktop.dialogs.encoding_box import TEXT_SIZE
from desktop.dialogs.frame import Note
from desktop.dialogs.refusals import refusal_text
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.last_folder import articles_folder, keep_articles_folder

SIZE = (720, 560)
"""Initial size in pixels. Chosen: a paragraph of the text is visible."""
_PAUSE = 250
"""Milliseconds without a keystroke before the effect is computed again. Chosen: a pause in typing."""


class NewVersionDialog(ActDialog):
    """Shows the present text for correction; a file can be loaded in its place."""

    replaced = Signal()
    """The new text is in the project."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        settings: Settings,
        article: Article,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("New version of “{title}”").format(title=article.title)
        super().__init__(workspace, theme, title, "newVersionDialog", parent)
        self._settings = settings
        self._article = article
        self._present = ""
        self._encoding = "utf-8"
        self._request: Request[Placement] | None = None
        self._placed = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.foresee)
        self._lay_out()
        self.resize(*SIZE)
        workspace.fetch_text(article.id).then(self._show_present)

    def _lay_out(self) -> None:
        label = Label(self.tr("Correct the text, paste another, or load a file."), self)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("textField")
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.text.setFont(self.theme.reading_font(self._article.language, TEXT_SIZE))
        label.setBuddy(self.text)
        self.effect = Note(self.theme, "effectNote", self)
        self.body.addWidget(label)
        self.body.addWidget(self.text, 1)
        self.body.addWidget(self.effect)
        self.add_button(self.tr("Load file…"), "loadButton", self._choose_file, left=True)
        self.accept_button = self.add_ending(self.tr("Replace text"), self._replace)
        self.accept_button.setEnabled(False)

    def _show_present(self, content: str) -> None:
        self._present = content
        self.text.setPlainText(content)
        self.text.textChanged.connect(self._on_text_changed)
        self.text.setFocus()
        self.foresee()

    def _content(self) -> str:
        return clean(self.text.toPlainText()).content

    def _on_text_changed(self) -> None:
        self._placed = False
        self._update()
        self._pause.start()

    def foresee(self) -> None:
        """Compute in the worker what the present text would do to the claims."""
        self._pause.stop()
        if self._request is not None:
            self._request.cancel()
            self._request = None
        content = self._content()
        if digest(content) == self._article.sha256:
            self.effect.say(self.tr("The text has not changed."))
            return
        snapshot = self.workspace.snapshot
        claims = snapshot.claims_of(self._article.id) if snapshot is not None else []
        selectors = [claim.selector for claim in claims]
        self.effect.say(self.tr("Placing the claims…"))
        self._request = self.workspace.compute(place_claims, content, self._present, selectors).then(
            self._show_effect
        )

    def _show_effect(self, placement: Placement) -> None:
        self._request = None
        self._placed = True
        parts = [
            (placement.stay, self.tr("%Ln claim(s) stay", "", placement.stay)),
            (placement.move, self.tr("%Ln claim(s) move with their words", "", placement.move)),
            (
                placement.orphaned,
                self.tr("%Ln claim(s) lose their place and become orphans", "", placement.orphaned),
            ),
        ]
        words = self.tr("; ").join(words for count, words in parts if count)
        colour = "warn" if placement.orphaned else "text2"
        self.effect.say(words or self.tr("There are no claims in this article yet."), colour)
        self._update()

    def _update(self) -> None:
        if self.accept_button is not None:
            ready = self._placed and bool(self._content().strip()) and not self.acting
            self.accept_button.setEnabled(ready and not self.workspace.read_only)

    def _choose_file(self) -> None:
        kinds = ";;".join((self.tr("Texts (*.txt *.md *.text)"), self.tr("All files (*)")))
        folder = articles_folder(self._settings)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Load file"), folder, kinds)
        if path:
            keep_articles_folder(self._settings, path)
            self.load(path)

    def load(self, path: str) -> None:
        """Read a file in the worker process and show its text."""
        self.workspace.compute(take_in, path).then(self._on_loaded)

    def _on_loaded(self, intake: Intake) -> None:
        if intake.article is not None:
            self.say("")
            self._encoding = intake.article.encoding
            self.text.setPlainText(intake.article.content)
            self.foresee()
        elif intake.refusal is not None:
            self.say(refusal_text(intake.refusal), "danger")

    def on_acted(self, changes: ChangeSet) -> None:
        self.replaced.emit()

    def _replace(self) -> None:
        from db import edits

        self.act(edits.replace_text, self._article.id, self._content(), encoding=self._encoding)
