"""The dialog for sharing the open project on a hub: asks for the hub, tests the connection, and shows the progress."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.dialogs.frame import DialogFrame, Note
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.project.attempt import Attempt, Failure, Task
from desktop.project.replica_lane import ReplicaLane
from desktop.project.requests import Request
from desktop.project.syncing import Syncing
from desktop.settings import Settings
from desktop.team.address_form import AddressForm
from desktop.words.failures import sentence_for
from desktop.words.filling import filled
from desktop.words.hub_failures import hub_name
from desktop.words.team_words import role_name, state_sentence

if TYPE_CHECKING:
    from db.hub.connection import HubConnection
    from db.hub.projects import HubProject

SIZE = (640, 420)
"""Initial size in pixels."""


class ShareDialog(DialogFrame):
    """Nothing is sent before the button is pressed. After that the project is synchronised, whether or not the dialog
    is still open."""

    def __init__(
        self, syncing: Syncing, title: str, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Share project"), "shareDialog", parent)
        self._syncing = syncing
        self._request: Request[Any] | None = None
        self._shared = False
        self._reach: ReplicaLane | None = None
        self._most = 0
        heading = Label(self.tr("Share “{title}” with a team").format(title=title), self)
        heading.setFont(theme.font("title"))
        self.body.addWidget(heading)
        remark = self.tr(
            "The project is put on a hub, a PostgreSQL database of your team. Everybody works on a file of their own, "
            "offline too, and Duikan keeps the files in step."
        )
        self.body.addWidget(Note(theme, "shareRemark", self, remark))
        self.form = AddressForm(theme, settings, self)
        self.form.edited.connect(self._update)
        self.body.addWidget(self.form)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("shareProgress")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.hide()
        self.body.addWidget(self._bar)
        self.body.addStretch(1)
        self._test = self.add_button(
            self.tr("Test the connection"), "testConnection", self._try_out, left=True
        )
        self._cancel = self.add_button(self.tr("Cancel"), "cancelButton", self._stop)
        self.accept_button = self.add_button(self.tr("Share"), "acceptButton", self._share, default=True)
        syncing.changed.connect(self._on_state)
        self.resize(*SIZE)
        self._update()

    def _update(self) -> None:
        ready = bool(self.form.address.text().strip()) and self._request is None and not self._shared
        self._test.setEnabled(ready)
        self.accept_button.setEnabled(ready or (self._shared and self._syncing.state.kind == "in_step"))
        self.form.setEnabled(self._request is None and not self._shared)

    def _ask(self, work: Any, words: str) -> Request[Any] | None:
        address = self.form.parsed()
        if isinstance(address, str):
            self.say(address, "danger")
            return None
        self._bar.setRange(0, 0)
        self._bar.show()
        self.say(words)
        request = self._syncing.calls.ask(address, work, self.form.password.text())
        self._request = request
        self._update()
        return request.otherwise(self._on_failed, owner=self)

    def _on_failed(self, error: Exception) -> None:
        self._request = None
        self._bar.hide()
        self._update()
        self.say(sentence_for(Failure(error, Attempt(Task.QUERY))), "danger")
        if getattr(error, "reason", "") == "password":
            self.form.password.setFocus()
            self.form.password.selectAll()

    # Testing

    def _try_out(self) -> None:
        from desktop.team.hub_work import listed

        request = self._ask(listed, self.tr("Connecting…"))
        if request is not None:
            request.then(self._on_tried, owner=self)

    def _on_tried(self, projects: list[HubProject]) -> None:
        self._request = None
        self._bar.hide()
        self._update()
        existing = next((project for project in projects if project.id == self._syncing.project), None)
        if existing is not None:
            words = self.tr("The hub answers. The project is there already, and you are in it: {role}.")
            self.say(filled(words, role=role_name(existing.role)) + self._kept(), "ok")
        else:
            words = self.tr("The hub answers. The project is not on it yet; you will be its owner.")
            self.say(words + self._kept(), "ok")

    def _kept(self) -> str:
        """A remark about a password that could not be stored; empty if it was."""
        address = self.form.parsed()
        if isinstance(address, str) or self._syncing.calls.is_kept(address):
            return ""
        return " " + self.tr(
            "This system has no key store, so the password is asked for again next time; ~/.pgpass can keep it."
        )

    # Sharing

    def _share(self) -> None:
        if self._shared:
            self.accept()
            return
        reach = self._reach = self._syncing.reach()
        if reach is None:
            return

        def work(hub: HubConnection) -> None:
            from db.hub.joining import share

            share(hub, reach, create=True)

        request = self._ask(work, self.tr("Putting the project on the hub…"))
        if request is not None:
            request.then(self._on_shared, owner=self)

    def _on_shared(self, _: object) -> None:
        self._request = None
        self._shared = True
        self._test.hide()
        self._cancel.setText(self.tr("Stop sharing"))
        self.accept_button.setText(self.tr("Continue in the background"))
        self.accept_button.setEnabled(True)
        self._syncing.look()
        self._on_state()

    def _on_state(self) -> None:
        if not self._shared:
            return
        state = self._syncing.state
        self.form.setEnabled(False)
        self.accept_button.setEnabled(True)
        if state.kind == "in_step":
            self._bar.hide()
            self._cancel.hide()
            self.accept_button.setText(self.tr("Done"))
            words = self.tr(
                "The project is on {hub}. Add others under “People on the hub…”; they choose “Join project…”."
            )
            self.say(filled(words, hub=hub_name(state.address)) + self._kept(), "ok")
        elif state.kind in ("offline", "refused"):
            self._bar.hide()
            self.say(state_sentence(state), "danger")
        elif state.unsent:
            self._most = max(self._most, state.unsent)
            self._bar.setRange(0, self._most)
            self._bar.setValue(self._most - state.unsent)
            self.say(self.tr("%Ln act(s) to send…", "", state.unsent))

    def _stop(self) -> None:
        """Cancel; once the project is on the hub, disconnect the file from it. What was sent stays on the hub."""
        if self._shared and self._syncing.state.kind != "in_step":
            self._syncing.leave()
        self.reject()

    def reject(self) -> None:
        """Close the dialog. Synchronisation continues; a pending answer of the hub is ignored."""
        if self._request is not None:
            self._request.cancel()
            if self._reach is not None:
                self._reach.close()
        super().reject()
