"""The logins with access to a project on its hub, and their roles. Owners can change them; others can only view
them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeView,
    QWidget,
)

from desktop.dialogs.backups.backup_lists import fit_columns, list_view
from desktop.dialogs.frame import DialogFrame, Note, Outline
from desktop.look.plain_text import Label, tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.attempt import Attempt, Failure, Task
from desktop.project.syncing import Syncing
from desktop.team.team_list import TeamList
from desktop.widgets.confirming import confirm
from desktop.words.failures import sentence_for
from desktop.words.filling import filled
from desktop.words.hub_failures import hub_name
from desktop.words.team_words import ROLES, role_name, role_rights

if TYPE_CHECKING:
    from db.hub.connection import HubConnection
    from db.hub.projects import HubMember

SIZE = (560, 460)
"""Initial size in pixels."""
_ROLE_WIDTH = 150
"""Width of the column of roles in pixels."""
_ANNOTATOR, _OWNER = "annotator", "owner"


class HubPeopleDialog(DialogFrame):
    """Every change is sent to the hub at once, which accepts or refuses it; the list then shows the state of the
    hub."""

    def __init__(self, syncing: Syncing, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("People on the hub"), "hubPeopleDialog", parent)
        self._syncing, self._title = syncing, title
        self._address, self._project = syncing.address(), syncing.project
        self._me = ""
        self._members: list[HubMember] = []
        self._busy = False
        heading = Label(self.tr("People of “{title}”").format(title=title), self)
        heading.setFont(theme.font("title"))
        self.body.addWidget(heading)
        self._remark = Note(theme, "peopleRemark", self)
        self.body.addWidget(self._remark)
        self.people = self._list()
        self.body.addWidget(self.people, 1)
        self._lay_out_admitting()
        self._dismiss = self.add_button(
            self.tr("Remove person…"), "removePerson", self._ask_dismiss, left=True
        )
        words = self.tr("Remove project from the hub…")
        self._remove = self.add_button(words, "removeProject", self._ask_remove, left=True)
        self._close = self.add_button(self.tr("Close"), "closeButton", self.accept)
        self.resize(*SIZE)
        self._update()
        self.refresh()

    # Layout

    def _list(self) -> QTreeView:
        self.members: TeamList[HubMember] = TeamList((self.tr("Login"), self.tr("Role")), self)
        view = list_view(self.members, "hubMembers", self.tr("People on the hub"), self.theme, self)
        Outline(view, self.theme)
        fit_columns(view, 0)
        view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        view.header().resizeSection(1, _ROLE_WIDTH)
        view.selectionModel().currentChanged.connect(lambda *_: self._update())
        return view

    def _lay_out_admitting(self) -> None:
        self._admitting = QWidget(self)
        row = QHBoxLayout(self._admitting)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        self.login = QLineEdit(self)
        self.login.setObjectName("newLogin")
        self.login.setPlaceholderText(self.tr("Login of somebody on the server"))
        self.login.setAccessibleName(self.tr("Login of somebody on the server"))
        self.role = self._roles(_ANNOTATOR, self.tr("Role"))
        self.role.setObjectName("newRole")
        self._add = QPushButton(self.tr("Add person"), self)
        self._add.setObjectName("addPerson")
        self._add.setAutoDefault(False)
        row.addWidget(self.login, 1)
        row.addWidget(self.role)
        row.addWidget(self._add)
        self.body.addWidget(self._admitting)
        self.login.textEdited.connect(lambda _: self._update())
        self._add.clicked.connect(self._admit)

    def _roles(self, current: str, words: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(words)
        for number, role in enumerate(ROLES):
            box.addItem(role_name(role), role)
            box.setItemData(number, tip(role_rights(role)), Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(ROLES.index(current))
        return box

    # What is shown

    @property
    def is_owner(self) -> bool:
        """Whether the user is an owner, and so can change the list."""
        return any(member.login == self._me and member.role == _OWNER for member in self._members)

    def _update(self) -> None:
        owner, chosen = self.is_owner, self._chosen()
        self._admitting.setVisible(owner)
        self._remove.setVisible(owner)
        self._dismiss.setVisible(owner)
        # Enter in the field would otherwise close the dialog before the hub has answered.
        (self._add if owner else self._close).setDefault(True)
        self._add.setEnabled(bool(self.login.text().strip()) and not self._busy)
        self._dismiss.setEnabled(bool(chosen) and not self._busy)
        self._remove.setEnabled(not self._busy)
        self.people.setEnabled(not self._busy)

    def _chosen(self) -> str:
        member = self.members.value(self.people.currentIndex().row())
        return member.login if member is not None else ""

    def _show(self, answer: tuple[str, list[HubMember]]) -> None:
        is_first = not self._me
        self._busy = False
        self._me, self._members = answer
        self.say("")
        if self.is_owner:
            words = self.tr("People you add find the project under “Join project…” on {hub}.")
        else:
            words = self.tr("On {hub}. Owners of the project add and remove people.")
        self._remark.say(filled(words, hub=hub_name(str(self._address))))
        rows = [
            (member, (self._name(member), role_name(member.role)), role_rights(member.role))
            for member in self._members
        ]
        self.members.show_rows(rows)
        if self.is_owner:
            for number, member in enumerate(self._members):
                box = self._roles(member.role, filled(self.tr("Role of {login}"), login=member.login))
                box.activated.connect(partial(self._on_role, member.login, box))
                self.people.setIndexWidget(self.members.index(number, 1), box)
        self._update()
        if is_first and self.is_owner:
            self.login.setFocus()

    def _name(self, member: HubMember) -> str:
        if member.login == self._me:
            return filled(self.tr("{login} (you)"), login=member.login)
        if not member.can_log_in:
            return filled(self.tr("{login} (the server has no such login)"), login=member.login)
        return member.login

    def _on_role(self, login: str, box: QComboBox, _: int) -> None:
        self._give(login, box.currentData())

    # Asking the hub

    def refresh(self) -> None:
        """Request the list from the hub."""
        from desktop.team.hub_work import people

        self._ask(lambda hub: people(hub, self._project), self._show)

    def _ask(self, work: Callable[[HubConnection], Any], then: Callable[[Any], object]) -> None:
        self._busy = True
        self._update()
        self.say(self.tr("Asking the hub…"))
        self._syncing.calls.ask(self._address, work).then(then, owner=self).otherwise(
            self._on_failed, owner=self
        )

    def _on_failed(self, error: Exception) -> None:
        self._show((self._me, self._members))
        self.say(sentence_for(Failure(error, Attempt(Task.QUERY))), "danger")

    def _admit(self) -> None:
        login = self.login.text().strip()
        if login and not self._busy:
            self.login.clear()
            self._give(login, self.role.currentData())

    def _give(self, login: str, role: str) -> None:
        from desktop.team.hub_work import admitted

        self._ask(lambda hub: admitted(hub, self._project, login, role), self._show)

    def _ask_dismiss(self) -> None:
        login = self._chosen()
        if login:
            confirm(
                self,
                question=self.tr("Remove “{login}” from the project?").format(login=login),
                consequence=self.tr(
                    "They get nothing new and can send nothing any more. What they did stays, and so does their file."
                ),
                verb=self.tr("Remove person"),
                act=lambda: self.dismiss(login),
            )

    def dismiss(self, login: str) -> None:
        """Remove a person from the project."""
        from desktop.team.hub_work import dismissed

        self._ask(lambda hub: dismissed(hub, self._project, login), self._show)

    def _ask_remove(self) -> None:
        others = len(self._members) - 1
        confirm(
            self,
            question=self.tr("Remove “{title}” from the hub?").format(title=self._title),
            consequence=self.tr(
                "For good: %Ln other(s) are no longer in step with you. Everybody's file stays as it is, with all work "
                "that reached it; what somebody has not sent yet stays with them alone.",
                "",
                others,
            ),
            verb=self.tr("Remove from the hub"),
            act=self.remove,
        )

    def remove(self) -> None:
        """Remove the project from the hub, and disconnect the file from it."""
        from desktop.team.hub_work import removed

        self._ask(lambda hub: removed(hub, self._project), lambda _: self._on_removed())

    def _on_removed(self) -> None:
        self._syncing.leave()
        self.accept()
