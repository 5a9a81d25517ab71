"""The preview of many changes from the hub before they are received."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from corpus.model import Annotator
from corpus.snapshot import Snapshot
from db import edits
from desktop.derived.people.layers import Layers
from desktop.dialogs.frame import DialogFrame, Note
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.project.syncing import Syncing
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.sharing.merge_counts import count_lines
from desktop.sharing.merge_preview import MergePreview
from desktop.words.filling import filled, in_sequence

if TYPE_CHECKING:
    from db.hub.exchange import Rehearsal

SIZE = (872, 620)
"""Initial size in pixels."""
_NAMED = 4
"""People named individually, at most."""


class ArrivingDialog(DialogFrame):
    """Receiving is the default: the changes belong to the same project, and none of the user's own work is lost.
    *Later* closes the dialog; the changes remain on the hub."""

    def __init__(
        self,
        syncing: Syncing,
        workspace: Workspace,
        layers: Layers,
        theme: Theme,
        settings: Settings,
        rehearsal: Rehearsal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("What is new on the hub"), "arrivingDialog", parent)
        self._syncing, self._workspace = syncing, workspace
        self._settings, self._layers = settings, layers
        title = Label(self.tr("%Ln act(s) of others came together", "", rehearsal.operations), self)
        title.setFont(theme.font("title"))
        self.body.addWidget(title)
        self._remark = Note(theme, "arrivingRemark", self, self._words(rehearsal))
        self.body.addWidget(self._remark)
        self.preview = MergePreview(layers, theme, self)
        self.body.addWidget(self.preview, 1)
        self._show(rehearsal, workspace)
        self.always = QCheckBox(self.tr("Always take it in without asking"), self)
        self.always.setObjectName("takeInAlways")
        self.body.addWidget(self.always)
        self.add_button(self.tr("Later"), "cancelButton", self.reject)
        self.accept_button = self.add_button(
            self.tr("Take it in"), "acceptButton", self._take_in, default=True
        )
        self.resize(*SIZE)
        self.accept_button.setFocus()
        # The changes may be accepted elsewhere in the window, or the hub may become unreachable.
        syncing.changed.connect(self._on_state)

    def _words(self, rehearsal: Rehearsal) -> str:
        names = _new_names(rehearsal)
        people = [
            self.tr("{name} ({count})").format(name=self._name(author, names), count=f"{count:,}")
            for author, count in rehearsal.authors[:_NAMED]
        ]
        if len(rehearsal.authors) > _NAMED:
            people.append(self.tr("and %Ln more", "", len(rehearsal.authors) - _NAMED))
        words = filled(
            self.tr("By {people}. Nothing is taken in yet; your own work stays in any case."),
            people=self.tr(", ").join(people),
        )
        if rehearsal.operations and rehearsal.received is None:
            more = self.tr("It is too much to show here one by one. A backup is made first.")
            words = in_sequence(words, more)
        return words

    def _name(self, author: str, names: Mapping[str, str]) -> str:
        person = self._layers.person(author)
        name = person.name if person is not None else names.get(author)
        return name or self.tr("somebody new")

    def _show(self, rehearsal: Rehearsal, workspace: Workspace) -> None:
        received, now = rehearsal.received, workspace.snapshot
        outcome = received.rehearsed if received is not None else None
        if received is None or outcome is None or now is None:
            self.preview.hide()
            self.body.addStretch(1)
            return
        from db.copies.merge_acts import MergeResult

        result = MergeResult(outcome, preview=received.changes)
        then = Snapshot(now.project, now.rows())
        then.apply(received.changes)
        lines = count_lines(outcome, received.changes, now)
        self.preview.show_result(result, lines, now, then, workspace.me or "")

    def _take_in(self) -> None:
        if self.always.isChecked():
            self._settings.set_value("team_asks", False)
        settlements, workspace = self.preview.settlements, self._workspace
        if settlements:
            # A decision about a conflict can be made once both values are here.
            self._syncing.arrived.connect(
                lambda _: workspace.perform(edits.resolve_conflicts, settlements),
                Qt.ConnectionType.SingleShotConnection,
            )
        self._syncing.go_ahead()
        self.accept()

    def _on_state(self) -> None:
        if self._syncing.state.kind != "asking":
            self.reject()


def _new_names(rehearsal: Rehearsal) -> dict[str, str]:
    """The names of people whose first changes are among those to be received, by identity."""
    created = rehearsal.received.changes.created if rehearsal.received is not None else ()
    return {row.id: row.name for row in created if isinstance(row, Annotator)}
