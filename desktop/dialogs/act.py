"""A dialog that ends with one edit of the project, or shows why the edit was impossible."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtWidgets import QPushButton, QWidget

from corpus.changes import ChangeSet
from desktop.dialogs.frame import DialogFrame
from desktop.look.theme import Theme
from desktop.project.attempt import Failure
from desktop.project.workspace import Workspace
from desktop.words.failures import sentence_for

if TYPE_CHECKING:
    from db.editing import Editing

Params = ParamSpec("Params")


class ActDialog(DialogFrame):
    """Stays open until the edit is committed, so that no input is lost if it fails."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        title: str,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, name, parent)
        self.workspace = workspace
        self.accept_button: QPushButton | None = None
        self._acting = False
        workspace.failed.connect(self._on_failed)

    @property
    def acting(self) -> bool:
        """Whether the edit is in progress."""
        return self._acting

    def act(
        self,
        edit: Callable[Concatenate[Editing, Params], object],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> None:
        """Perform ``edit``; the dialog closes when it succeeds."""
        self._set_acting(True)
        self.say("")
        self.workspace.perform(edit, *args, **kwargs).then(self._on_done)

    def _on_done(self, changes: ChangeSet) -> None:
        self._set_acting(False)
        self.accept()
        self.on_acted(changes)

    def _on_failed(self, failure: Failure) -> None:
        if self._acting:
            self._set_acting(False)
            self.say(sentence_for(failure), "danger")

    def _set_acting(self, acting: bool) -> None:
        self._acting = acting
        if self.accept_button is not None:
            self.accept_button.setEnabled(not acting)
        self.on_acting()

    def on_acting(self) -> None:
        """Called when :attr:`acting` changes. For dialogs that show more than a disabled button."""

    def on_acted(self, changes: ChangeSet) -> None:
        """Called after the edit, when the dialog has closed. For dialogs after which something is to be shown."""

    def reject(self) -> None:
        """Do nothing while the edit is in progress, since it cannot be cancelled."""
        if not self._acting:
            super().reject()
