"""Importing a codebook: which of its tags exist already, which have the same name, and which are new."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from corpus.archive import Archive
from corpus.codebook import Arrival, Meeting, arrivals
from corpus.identities import TagId
from db import edits
from desktop.dialogs.act import ActDialog
from desktop.dialogs.frame import Note, Outline
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace

SIZE = (560, 460)
"""Initial size in pixels."""
_TICK, _ROW = 32, 26
"""Width of the column with the check boxes and height of a row, in pixels."""
_ARRIVAL = Qt.ItemDataRole.UserRole


class CodebookDialog(ActDialog):
    """Tags of the same name are preselected for merging. The import is one operation, which can be undone."""

    def __init__(
        self, workspace: Workspace, theme: Theme, path: str, codebook: Archive, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, theme, self.tr("Import codebook"), "codebookDialog", parent)
        assert workspace.snapshot is not None
        self._codebook = codebook
        self._arrivals = arrivals(codebook, workspace.snapshot)
        relations = set(workspace.snapshot.relations)
        self._relations = sum(relation.id not in relations for relation in codebook.relations)
        self._lay_out(Path(path).name)
        self.accept_button = self.add_ending(self.tr("Import"), self._import)
        self.resize(*SIZE)
        self._update()

    def _lay_out(self, name: str) -> None:
        title = Label(self.tr("Codebook of “{name}”").format(name=name), self)
        title.setFont(self.theme.font("title"))
        self.body.addWidget(title)
        remark = self.tr(
            "Ticked tags are joined with the tag of the same name in this project. Existing tags stay as "
            "they are."
        )
        self.body.addWidget(Note(self.theme, "codebookRemark", self, remark))
        self.list = QTreeWidget(self)
        self.list.setObjectName("codebookTags")
        self.list.setAccessibleName(self.tr("Tags"))
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        Outline(self.list, self.theme)
        for arrival in self._arrivals:
            self.list.addTopLevelItem(self._item(arrival))
        self.list.setColumnWidth(0, _TICK)
        self.list.resizeColumnToContents(1)
        self.list.setColumnWidth(1, self.list.columnWidth(1) + 24)
        self.list.itemChanged.connect(lambda *_: self._update())
        self.body.addWidget(self.list, 1)

    def _item(self, arrival: Arrival) -> QTreeWidgetItem:
        words = {
            Meeting.KNOWN: self.tr("exists"),
            Meeting.NAMESAKE: self.tr("same name"),
            Meeting.NEW: self.tr("new"),
        }
        item = QTreeWidgetItem(["", arrival.tag.name, words[arrival.meeting]])
        item.setSizeHint(0, QSize(_TICK, _ROW))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{arrival.tag.name}: {words[arrival.meeting]}")
        item.setData(0, _ARRIVAL, arrival)
        if arrival.meeting is Meeting.NAMESAKE:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked)
        item.setForeground(2, self.theme.colour("text2"))
        return item

    @property
    def apart(self) -> set[TagId]:
        """Tags of the same name that are to stay separate."""
        items = [self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount())]
        arrivals = [(item, item.data(0, _ARRIVAL)) for item in items if item is not None]
        return {
            namesake.tag.id
            for item, namesake in arrivals
            if namesake.meeting is Meeting.NAMESAKE and item.checkState(0) != Qt.CheckState.Checked
        }

    def _update(self) -> None:
        new = sum(arrival.meeting is Meeting.NEW for arrival in self._arrivals) + len(self.apart)
        if self.accept_button is not None:
            self.accept_button.setText(self.tr("Import %Ln tag(s)", "", new) if new else self.tr("Import"))
            self.accept_button.setEnabled(bool(new or self._relations))
        words = self.tr("This project already has everything in it.")
        if self._relations:
            words = self.tr("%Ln relation(s) are imported too.", "", self._relations)
        self.say(words if self._relations or not new else "")

    def _import(self) -> None:
        self.act(edits.import_codebook, self._codebook, self.apart)
