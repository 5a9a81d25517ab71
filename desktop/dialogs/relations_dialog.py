"""The dialog for the analyst's own relations: names, directions, and the links that use them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from corpus.changes import ChangeSet
from corpus.model import Link, Relation
from desktop.dialogs.frame import DialogFrame, Note, Outline, add_row, form_layout
from desktop.look.plain_text import set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.attempt import Failure
from desktop.project.workspace import Workspace
from desktop.widgets.confirming import confirm
from desktop.words.failures import sentence_for
from desktop.words.wording import relation_name

SIZE = (560, 320)
"""Initial size in pixels."""
LIST_WIDTH = 200
"""Width of the list of relations in pixels."""


class RelationsDialog(DialogFrame):
    """A list of the analyst's relations, and the fields of the selected one. Each change is one edit, which can be
    undone."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Own relations"), "relationsDialog", parent)
        self._workspace = workspace
        self._asked_about = ""
        """Identity of the relation for which replacements are offered."""
        self._lay_out()
        self._connect()
        self.add_button(self.tr("Close"), "closeButton", self.accept, default=True)
        self.resize(*SIZE)
        self._show_relations()

    def _lay_out(self) -> None:
        words = self.tr("Beside the five built-in relations, links can have relations of your own.")
        self.body.addWidget(Note(self.theme, "relationsNote", self, words))
        self.list = QListWidget(self)
        self.list.setObjectName("relationList")
        self.list.setAccessibleName(self.tr("Own relations"))
        self.list.setFixedWidth(LIST_WIDTH)
        Outline(self.list, self.theme)
        self.name = QLineEdit(self)
        self.directed = QCheckBox(self.tr("Has a direction: from one claim to the other"), self)
        self.directed.setObjectName("directedField")
        self._usage = Note(self.theme, "usageNote", self)
        self.replacement = QComboBox(self)
        self.replacement.setPlaceholderText(self.tr("Choose a relation"))
        self.remove = QPushButton(self.tr("Delete relation…"), self)
        self.remove.setObjectName("deleteButton")
        self.remove.setAutoDefault(False)
        self.new = self.add_button(self.tr("New relation"), "createButton", self._create, left=True)
        fields = form_layout()
        add_row(fields, self.tr("Name"), self.name, "nameField")
        fields.addRow("", self.directed)
        fields.addRow("", self._usage)
        add_row(fields, self.tr("Its links become"), self.replacement, "replacementField")
        fields.addRow("", self.remove)
        self._fields = fields
        columns = QHBoxLayout()
        columns.setSpacing(Space.XL)
        columns.addWidget(self.list)
        columns.addLayout(fields, 1)
        self.body.addLayout(columns, 1)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.name.editingFinished.connect(self._rename)
        self.directed.clicked.connect(self._turn)
        self.replacement.currentIndexChanged.connect(self._allow_deleting)
        self.remove.clicked.connect(self._delete)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.failed.connect(self._on_failed)

    # What is shown

    def current(self) -> Relation | None:
        """The selected relation."""
        item = self.list.currentItem()
        snapshot = self._workspace.snapshot
        if item is None or snapshot is None:
            return None
        return snapshot.relations.get(item.data(Qt.ItemDataRole.UserRole))

    def _show_relations(self, select: str = "") -> None:
        snapshot = self._workspace.snapshot
        own = (
            [relation for relation in snapshot.relations_in_order() if not relation.built_in]
            if snapshot
            else []
        )
        identities = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]
        if identities == [relation.id for relation in own]:
            # Rebuilding the list would remove the focus from the fields for a moment, and thus break the order of Tab.
            for row, relation in enumerate(own):
                self.list.item(row).setText(relation.name)
                if relation.id == select:
                    self.list.setCurrentRow(row)
        else:
            self._fill(
                own, select or (identities[self.list.currentRow()] if self.list.currentRow() >= 0 else "")
            )
        self._show_current()

    def _fill(self, own: list[Relation], select: str) -> None:
        """List these relations. If the selected one no longer exists, none is selected: the next click on Delete must
        not affect another one."""
        first = not self.list.count()
        with QSignalBlocker(self.list):
            self.list.clear()
            for relation in own:
                item = QListWidgetItem(relation.name, self.list)
                item.setData(Qt.ItemDataRole.UserRole, relation.id)
                item.setSizeHint(QSize(0, self.theme.size("row")))
                if relation.id == select:
                    self.list.setCurrentItem(item)
            if first and self.list.currentRow() < 0 and own:
                self.list.setCurrentRow(0)

    def _show_current(self) -> None:
        relation = self.current()
        writable = not self._workspace.read_only
        self.new.setEnabled(writable)
        for field in (self.name, self._fields.labelForField(self.name), self.directed):
            field.setEnabled(relation is not None and writable)
        self.name.setText(relation.name if relation is not None else "")
        self.directed.setChecked(relation is not None and relation.directed)
        count = len(self._links_with(relation))
        self._usage.say(self.tr("Used by %Ln link(s).", "", count) if relation is not None else "")
        self._fields.setRowVisible(self.replacement, bool(count))
        self._offer_replacements(relation)

    def _offer_replacements(self, relation: Relation | None) -> None:
        """List the other relations. None is preselected, since links would get it without the user's choice."""
        snapshot, chosen = self._workspace.snapshot, self.replacement.currentData()
        already_asked = relation is not None and relation.id == self._asked_about
        self._asked_about = relation.id if relation is not None else ""
        with QSignalBlocker(self.replacement):
            self.replacement.clear()
            for other in snapshot.relations_in_order() if snapshot is not None else ():
                if relation is None or other.id != relation.id:
                    self.replacement.addItem(relation_name(other), other.id)
            self.replacement.setCurrentIndex(
                self.replacement.findData(chosen) if already_asked and chosen else -1
            )
        self._allow_deleting()

    def _allow_deleting(self) -> None:
        relation = self.current()
        unanswered = bool(self._links_with(relation)) and self.replacement.currentIndex() < 0
        self.remove.setEnabled(relation is not None and not self._workspace.read_only and not unanswered)
        set_tip(self.remove, self.tr("First choose what its links become") if unanswered else "")

    def _links_with(self, relation: Relation | None) -> list[Link]:
        snapshot = self._workspace.snapshot
        if relation is None or snapshot is None:
            return []
        return [link for link in snapshot.links.values() if link.relation == relation.id]

    # Acts

    def _create(self) -> None:
        from db import edits

        snapshot = self._workspace.snapshot
        names = {relation.name for relation in snapshot.relations.values()} if snapshot is not None else set()
        stem = self.tr("New relation")
        name = next(name for name in (stem, *(f"{stem} {n}" for n in range(2, 1000))) if name not in names)

        def then(changes: ChangeSet) -> None:
            created = next((row for row in changes.created if isinstance(row, Relation)), None)
            if created is not None:
                self._show_relations(created.id)
                self.name.setFocus()
                self.name.selectAll()

        self._workspace.perform(edits.create_relation, name).then(then, owner=self)

    def _rename(self) -> None:
        from db import edits

        relation, name = self.current(), self.name.text().strip()
        if relation is not None and name and name != relation.name:
            self._workspace.perform(edits.edit_relation, relation.id, name=name)

    def _turn(self, directed: bool) -> None:
        from db import edits

        relation = self.current()
        if relation is not None:
            self._workspace.perform(edits.edit_relation, relation.id, directed=directed)

    def _delete(self) -> None:
        from db import edits

        relation, count = self.current(), len(self._links_with(self.current()))
        if relation is None:
            return
        replacement = self.replacement.currentData() if count else None

        def delete() -> None:
            self._workspace.perform(edits.delete_relation, relation.id, replacement=replacement)

        if not count:
            delete()
            return
        becomes = self.tr("%Ln link(s) will become “{relation}”.", "", count)
        confirm(
            self,
            question=self.tr("Delete the relation “{name}”?").format(name=relation.name),
            consequence=becomes.format(relation=self.replacement.currentText()),
            verb=self.tr("Delete"),
            act=delete,
        )

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Relation, Link):
            self.say("")
            self._show_relations()

    def _on_failed(self, failure: Failure) -> None:
        self.say(sentence_for(failure), "danger")
        self._show_current()
