"""The analyst's own relations: what they are called, whether they have a direction, and which links use them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
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
from desktop.dialogs.frame import DialogFrame, Note, add_row, form_layout, outline
from desktop.look.theme import Theme
from desktop.project.attempt import Failure
from desktop.project.workspace import Workspace
from desktop.words.failures import sentence_for
from desktop.words.wording import relation_name


class RelationsDialog(DialogFrame):
    """A list of the own relations, and the fields of the selected one. Every change is an act of its own, which undo
    takes back."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Own relations"), "relationsDialog", parent)
        self._workspace = workspace
        self._lay_out()
        self._connect()
        self.add_button(self.tr("Close"), "closeButton", self.accept, default=True)
        self.resize(560, 320)
        self._show_relations()

    def _lay_out(self) -> None:
        words = self.tr("Beside the five built-in relations, links can have relations of your own.")
        self.body.addWidget(Note(self.theme, "relationsNote", self, words))
        self.list = QListWidget(self)
        self.list.setObjectName("relationList")
        self.list.setAccessibleName(self.tr("Own relations"))
        self.list.setFixedWidth(200)
        outline(self.list, self.theme)
        self.name = QLineEdit(self)
        self.directed = QCheckBox(self.tr("Has a direction: from one claim to the other"), self)
        self.directed.setObjectName("directedField")
        self._usage = Note(self.theme, "usageNote", self)
        self.replacement = QComboBox(self)
        self.remove = QPushButton(self.tr("Delete relation"), self)
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
        columns.setSpacing(16)
        columns.addWidget(self.list)
        columns.addLayout(fields, 1)
        self.body.addLayout(columns, 1)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.name.editingFinished.connect(self._rename)
        self.directed.clicked.connect(self._turn)
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
        own = [one for one in snapshot.relations_in_order() if not one.built_in] if snapshot else []
        before = self.current()
        select = select or (before.id if before is not None else "")
        self.list.clear()
        for relation in own:
            item = QListWidgetItem(relation.name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, relation.id)
            item.setSizeHint(QSize(0, self.theme.size("row")))
            if relation.id == select:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and own:
            self.list.setCurrentRow(0)
        self._show_current()

    def _show_current(self) -> None:
        relation = self.current()
        writable = not self._workspace.read_only
        self.new.setEnabled(writable)
        for field in (self.name, self.directed, self.remove):
            field.setEnabled(relation is not None and writable)
        self.name.setText(relation.name if relation is not None else "")
        self.directed.setChecked(relation is not None and relation.directed)
        count = len(self._links_with(relation))
        self._usage.say(self.tr("Used by %Ln link(s).", "", count) if relation is not None else "")
        self._fields.setRowVisible(self.replacement, bool(count))
        self.replacement.clear()
        snapshot = self._workspace.snapshot
        for other in snapshot.relations_in_order() if snapshot is not None else ():
            if relation is None or other.id != relation.id:
                self.replacement.addItem(relation_name(other), other.id)

    def _links_with(self, relation: Relation | None) -> list[Link]:
        snapshot = self._workspace.snapshot
        if relation is None or snapshot is None:
            return []
        return [link for link in snapshot.links.values() if link.relation == relation.id]

    # Acts

    def _create(self) -> None:
        from db import edits

        snapshot = self._workspace.snapshot
        taken = {one.name for one in snapshot.relations.values()} if snapshot is not None else set()
        stem = self.tr("New relation")
        name = next(one for one in (stem, *(f"{stem} {n}" for n in range(2, 1000))) if one not in taken)

        def then(changes: ChangeSet) -> None:
            made = next((row for row in changes.created if isinstance(row, Relation)), None)
            if made is not None:
                self._show_relations(made.id)
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

        relation = self.current()
        if relation is not None:
            replacement = self.replacement.currentData() if self._links_with(relation) else None
            self._workspace.perform(edits.delete_relation, relation.id, replacement=replacement)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Relation, Link):
            self.say("")
            self._show_relations()

    def _on_failed(self, failure: Failure) -> None:
        self.say(sentence_for(failure), "danger")
        self._show_current()
