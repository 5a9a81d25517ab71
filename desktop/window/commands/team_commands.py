"""Commands for the hub of a team project: share, join, preview, pause, leave, people."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from corpus.changes import ChangeOrigin, ChangeSet
from desktop.widgets.confirming import confirm
from desktop.window.frame.banner import Banner, Choice, Words
from desktop.window.services import Services
from desktop.words.filling import filled, in_sequence
from desktop.words.hub_failures import hub_name

if TYPE_CHECKING:
    from db.hub.exchange import Rehearsal
    from desktop.dialogs.frame import DialogFrame
    from desktop.team.arriving_dialog import ArrivingDialog
    from desktop.team.hub_page import HubPage


class TeamCommands(QObject):
    """``window`` is the parent of the dialogs; the page is shown above ``chip``."""

    def __init__(
        self,
        window: QWidget,
        services: Services,
        banner: Banner,
        chip: QWidget,
        open_project: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._banner, self._chip = window, services, banner, chip
        self._syncing, self._open = services.syncing, open_project
        self._rehearsal: Rehearsal | None = None
        self._notice_words: Words = str
        services.settings.changed.connect(self._on_setting_changed)
        self._on_setting_changed("team_asks")
        self._syncing.asked.connect(self._on_asked)
        self._syncing.changed.connect(self._on_state)
        self._warned = False
        services.workspace.closed.connect(self._on_closed)
        services.workspace.changed.connect(self._on_changed)

    def _on_setting_changed(self, key: str) -> None:
        if key == "team_asks":
            self._syncing.asks_before_much = bool(self._services.settings.value("team_asks"))

    @property
    def _title(self) -> str:
        snapshot = self._services.workspace.snapshot
        return snapshot.project.title if snapshot is not None else ""

    def _show(self, dialog: DialogFrame) -> None:
        dialog.keep_size(self._services.settings)
        dialog.open()

    # Joining and leaving

    def share(self) -> None:
        """Ask for a hub, and share the project on it; if it is on one already, show the page."""
        if self._syncing.state.shared:
            self.show_page()
            return
        from desktop.team.share_dialog import ShareDialog

        services = self._services
        if services.workspace.snapshot is not None:
            self._show(
                ShareDialog(self._syncing, self._title, services.theme, services.settings, self._window)
            )

    def join(self) -> None:
        """Ask for a hub and one of its projects, and create a file for it."""
        from desktop.team.join_dialog import JoinDialog

        services = self._services
        parts = self._syncing, services.jobs, services.theme, services.settings
        self._show(JoinDialog(*parts, self._open, self._window))

    def leave(self) -> None:
        """Ask, then disconnect the file from its hub."""
        state = self._syncing.state
        if not state.shared:
            return
        unsent = state.unsent if state.role != "reader" else 0
        words = filled(
            self.tr(
                "Your file keeps all it has, and nothing comes or is sent any more. The project stays on {hub} for the "
                "others."
            ),
            hub=hub_name(state.address),
        )
        if unsent:
            more = self.tr("%Ln act(s) of yours were not sent yet and stay with you alone.", "", unsent)
            words = in_sequence(words, more)
        absent = self._services.workspace.absent_texts
        if absent:
            more = self.tr(
                "The texts of %Ln article(s) are on the hub alone; keep all texts here first.", "", absent
            )
            words = in_sequence(words, more)
        confirm(
            self._window,
            question=self.tr("Leave the hub?"),
            consequence=words,
            verb=self.tr("Leave"),
            act=self._syncing.leave,
        )

    # While the project is on a hub

    def show_page(self) -> HubPage | None:
        """Show the state of synchronization, above the chip."""
        from desktop.team.hub_page import HubPage

        services = self._services
        if not self._syncing.state.shared:
            return None
        page = HubPage(
            self._syncing,
            services.active_users,
            services.arrivals,
            services.workspace,
            services.settings,
            services.theme,
            services.text_supply,
            self._window,
        )
        page.acted.connect(self._act)
        page.adjustSize()
        corner = self._chip.mapToGlobal(QPoint(self._chip.width(), 0))
        page.open_at(corner - QPoint(0, page.sizeHint().height() + 2), right=True)
        return page

    def _act(self, name: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "sync": self.sync,
            "pause": self._syncing.pause,
            "resume": self._syncing.resume,
            "people": self.show_people,
            "leave": self.leave,
            "look": self.look,
            "password": self.ask_password,
        }
        acts[name]()

    def sync(self) -> None:
        """Synchronize now; if changes must be previewed, show them first."""
        if self._syncing.state.kind == "asking":
            self.look()
        else:
            self._syncing.nudge()

    def toggle_pause(self) -> None:
        """Pause or resume synchronization."""
        if self._syncing.state.kind == "paused":
            self._syncing.resume()
        else:
            self._syncing.pause()

    def show_people(self) -> None:
        """Show who has access to the project."""
        from desktop.team.people_dialog import HubPeopleDialog

        if self._syncing.state.shared:
            self._show(HubPeopleDialog(self._syncing, self._title, self._services.theme, self._window))

    def ask_password(self) -> None:
        """Ask for the password of the hub, and try it."""
        address = self._syncing.address()
        words = filled(self.tr("Password for {hub}:"), hub=hub_name(str(address)))
        box = QInputDialog(self._window)
        box.setObjectName("hubPasswordDialog")
        box.setWindowTitle(self.tr("Password"))
        box.setLabelText(words)
        box.setTextEchoMode(QLineEdit.EchoMode.Password)
        box.textValueSelected.connect(self._try_password)
        box.open()

    def _try_password(self, password: str) -> None:
        if password:
            from desktop.team.hub_work import listed

            self._syncing.calls.ask(self._syncing.address(), listed, password).then(
                lambda _: self._syncing.resume(), owner=self
            ).otherwise(lambda _: self._syncing.resume(), owner=self)

    # Reading only

    def _on_changed(self, changes: ChangeSet) -> None:
        """Show once that the changes of a user with read access are not shared."""
        if self._warned or changes.origin is not ChangeOrigin.LOCAL or self._syncing.state.role != "reader":
            return
        self._warned = True
        # Later, because an edit hides earlier notices.
        QTimer.singleShot(0, self, lambda: self._banner.show_message("notice", self._read_only))

    def _read_only(self) -> str:
        hub = hub_name(self._syncing.state.address)
        words = self.tr(
            "You may only read this project on {hub}, so what you do stays in your file. An owner can change that."
        )
        return filled(words, hub=hub)

    def _on_closed(self) -> None:
        self._warned, self._rehearsal = False, None

    # Many changes at once

    def _on_asked(self, rehearsal: Rehearsal) -> None:
        self._rehearsal = rehearsal

        def words() -> str:
            return self.tr(
                "%Ln act(s) of others came together while you were away.", "", rehearsal.operations
            )

        self._notice_words = words
        look = Choice("look_at_much", lambda: self.tr("Look at it…"), self.look)
        self._banner.show_message("notice", words, [look])

    def _on_state(self) -> None:
        """Hide the notice once its changes were accepted."""
        if self._rehearsal is not None and self._syncing.state.kind not in ("asking", "starting"):
            self._rehearsal = None
            if self._banner.shows(self._notice_words):
                self._banner.hide()

    def look(self) -> ArrivingDialog | None:
        """Show the changes that would be received, and ask."""
        from desktop.team.arriving_dialog import ArrivingDialog

        if self._rehearsal is None or self._syncing.state.kind != "asking":
            return None
        services = self._services
        dialog = ArrivingDialog(
            self._syncing,
            services.workspace,
            services.layers,
            services.theme,
            services.settings,
            self._rehearsal,
            self._window,
        )
        self._show(dialog)
        return dialog
