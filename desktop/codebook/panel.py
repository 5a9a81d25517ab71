"""The codebook panel: the project's tags, to read, order, name, colour, hide, merge and delete; and the orphaned
claims."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from corpus.changes import ChangeOrigin, ChangeSet
from corpus.identities import ClaimId, TagId
from corpus.model import Tag
from corpus.snapshot import Snapshot
from db import edits
from desktop.codebook.asking import TagAsking
from desktop.codebook.editor import TagEditor
from desktop.codebook.menu import TagMenu
from desktop.codebook.model import CodebookEntry, Gestures, TagTree
from desktop.codebook.view import TagView
from desktop.current import Current, Destination
from desktop.derived.people.layers import Layers
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.layouts import flush_column
from desktop.widgets.menus import open_menu
from desktop.widgets.panels import EmptyNote, IconButton, PanelHeading, Surface

if TYPE_CHECKING:
    from desktop.codebook.splitting import SplitDialog
    from desktop.codebook.usage import UsageDialog


class CodebookPanel(Surface):
    """The tags as a tree; claims of hidden ``layers`` are not counted. ``filter_requested``: list the claims of a
    tag."""

    filter_requested = Signal(str)
    memo_requested = Signal(str)
    claims_requested = Signal(str, list)
    """Request to list claims: their description, and their identities."""

    def __init__(
        self,
        workspace: Workspace,
        current: Current,
        theme: Theme,
        parent: QWidget | None = None,
        layers: Layers | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("codebook")
        self._workspace, self._current = workspace, current
        self._asking = TagAsking(workspace, self)
        self._collapsed: set[str] = set()
        gestures = Gestures(self._rename, self._move, self._tag_selection)
        self._model = TagTree(gestures, self._describe)
        self._build()
        self._connect()
        if layers is not None:
            self._model.follow(layers)
        self._on_opened()

    def _build(self) -> None:
        self._heading = PanelHeading(self._theme, self.tr("Codebook"))
        self._eye = IconButton(self._theme, "visibility", self.tr("Hide all highlights"))
        self._eye.setObjectName("hideAllTags")
        self._add = IconButton(self._theme, "add", self.tr("New tag"))
        self._add.setObjectName("addTag")
        self._usage = IconButton(self._theme, "table", self.tr("How tags are used"))
        self._usage.setObjectName("tagUsageButton")
        self._heading.add_button(self._usage)
        self._heading.add_button(self._eye)
        self._heading.add_button(self._add)
        self._tree = TagView(self._model, self._theme)
        self._tree.setAccessibleName(self.tr("Codebook"))
        self._tree.set_drop_words(self.tr("Tag the selection"), self.tr("Put below this tag"))
        self._empty = EmptyNote(self._theme, self.tr("No tags yet. Add the first one with +."))
        column = flush_column(self)
        for widget in (self._heading, self._tree, self._empty):
            column.addWidget(widget)
        column.setStretchFactor(self._tree, 1)
        column.setStretchFactor(self._empty, 1)
        self.setFocusProxy(self._tree)

    def _connect(self) -> None:
        self._workspace.opened.connect(self._on_opened)
        self._workspace.closed.connect(self._on_opened)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.state_changed.connect(self._on_state_changed)
        self._current.hidden_tags_changed.connect(self._on_hidden_changed)
        self._eye.clicked.connect(self._toggle_all)
        self._add.clicked.connect(lambda: self.edit_tag(None))
        self._usage.clicked.connect(self.show_usage)
        self._tree.activated_row.connect(self._activate)
        self._tree.previewed.connect(self._preview)
        self._tree.deletion_requested.connect(lambda index: self._delete(self._model.tag_at(index)))
        self._tree.eye_clicked.connect(lambda index: self._toggle_hidden(self._model.tag_at(index)))
        self._tree.menu_requested.connect(self._show_menu)
        self._tree.expanded.connect(lambda index: self._collapsed.discard(self._key(index)))
        self._tree.collapsed.connect(lambda index: self._collapsed.add(self._key(index)))
        self._tree.selectionModel().currentChanged.connect(self._on_row_changed)
        self._theme.changed.connect(self._tree.doItemsLayout)

    # State that outlives the widget

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt panel is restored; see :meth:`restore`."""
        return {"collapsed": sorted(self._collapsed), "tag": self._model.tag_at(self._tree.currentIndex())}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous panel."""
        self._collapsed = {str(key) for key in state.get("collapsed", ())}
        self._expand()
        self._tree.setCurrentIndex(self._model.index_of(state.get("tag")))

    # Signals of the workspace

    def _on_opened(self) -> None:
        # Orphans are few and rarely needed, so they are collapsed.
        self._collapsed = {_ORPHANS}
        self._model.set_snapshot(self._workspace.snapshot)
        self._model.set_hidden(self._current.hidden_tags)
        self._after_rebuild()

    def _on_changed(self, changes: ChangeSet) -> None:
        selected = self._model.tag_at(self._tree.currentIndex())
        scrolled = self._tree.verticalScrollBar().value()
        typed = self._tree.typed_name()
        if not self._model.apply(changes):
            return
        if selected is not None:
            self._tree.setCurrentIndex(self._model.index_of(selected))
        self._after_rebuild()
        self._tree.verticalScrollBar().setValue(scrolled)
        if typed is not None and changes.origin is ChangeOrigin.REMOTE:
            self._tree.go_on_typing(typed)

    def _after_rebuild(self) -> None:
        snapshot = self._workspace.snapshot
        self._heading.set_count(len(snapshot.tags) if snapshot is not None else 0)
        empty = self._model.rowCount() == 0
        self._tree.setVisible(not empty)
        self._empty.setVisible(empty)
        self._expand()
        self._on_state_changed()

    def _expand(self) -> None:
        for index in self._model.indexes():
            self._tree.setExpanded(index, self._key(index) not in self._collapsed)

    def _on_state_changed(self) -> None:
        self._add.set_writable(self._writable)
        self._tree.set_writable(self._writable)

    def _key(self, index: QModelIndex) -> str:
        return self._model.tag_at(index) or _ORPHANS

    @property
    def _writable(self) -> bool:
        return self._workspace.snapshot is not None and not self._workspace.read_only

    # Hiding

    def _toggle_hidden(self, tag: TagId | None) -> None:
        if tag is not None:
            self._current.set_hidden_tags(self._current.hidden_tags ^ {tag})

    def _toggle_all(self) -> None:
        snapshot = self._workspace.snapshot
        everything = frozenset(snapshot.tags) if snapshot is not None else frozenset()
        self._current.set_hidden_tags(frozenset() if self._current.hidden_tags else everything)

    def _on_hidden_changed(self) -> None:
        hidden = self._current.hidden_tags
        self._model.set_hidden(hidden)
        self._eye.set_icon("eye_off" if hidden else "visibility")
        words = self.tr("Show all highlights") if hidden else self.tr("Hide all highlights")
        set_tip(self._eye, words)
        self._eye.setAccessibleName(words)

    # Acting on rows

    def _activate(self, index: QModelIndex) -> None:
        tag, claim = self._model.tag_at(index), self._model.claim_at(index)
        if tag is not None:
            self.filter_requested.emit(tag)
        elif claim is not None:
            self._go_to(claim)
        else:
            self._tree.setExpanded(index, not self._tree.isExpanded(index))

    def _on_row_changed(self, index: QModelIndex) -> None:
        """Show a selected orphan in the inspector, where it can be placed."""
        claim = self._model.claim_at(index) if index.isValid() else None
        if claim is not None:
            self._current.set_claim(claim)

    def _preview(self, index: QModelIndex) -> None:
        claim = self._model.claim_at(index)
        if claim is not None:
            self._go_to(claim, preview=True)

    def _go_to(self, claim: ClaimId, *, preview: bool = False) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is not None and claim in snapshot.claims:
            self._current.set_claim(claim)
            row = snapshot.claims[claim]
            self._current.go_to(Destination(article=row.article, span=row.span, claim=claim, preview=preview))

    def _rename(self, tag: TagId, name: str) -> None:
        self._workspace.perform(edits.edit_tag, tag, name=name)

    def _move(self, tag: TagId, parent: TagId | None, position: int) -> None:
        self._workspace.perform(edits.move_tag, tag, parent, position)

    def _tag_selection(self, tag: TagId) -> None:
        selection = self._current.selection
        if selection is not None and self._writable:
            self._workspace.perform(edits.tag_span, selection.article, selection.span, tag)

    def _show_menu(self, index: QModelIndex, where: QPoint) -> None:
        menu = self.menu_for(self._model.tag_at(index))
        open_menu(menu, where)

    def menu_for(self, tag: TagId | None) -> QMenu:
        """The menu of a tag, or of the empty part of the tree for None."""
        snapshot = self._workspace.snapshot
        if snapshot is None or tag is None:
            menu = QMenu(self)
            menu.addAction(self.tr("New tag…"), lambda: self.edit_tag(None)).setEnabled(self._writable)
            return menu
        menu = TagMenu(snapshot, snapshot.tags[tag], self._theme, writable=self._writable, parent=self)
        menu.set_hidden(tag in self._current.hidden_tags)
        menu.filter_requested.connect(lambda: self.filter_requested.emit(tag))
        menu.memo_requested.connect(lambda: self.memo_requested.emit(tag))
        menu.rename_requested.connect(lambda: self._tree.edit(self._model.index_of(tag)))
        menu.sheet_requested.connect(lambda definition: self.edit_tag(tag, definition=definition))
        menu.child_requested.connect(lambda: self.edit_tag(None, below=tag))
        menu.colour_chosen.connect(lambda colour: self._workspace.perform(edits.edit_tag, tag, colour=colour))
        menu.digit_chosen.connect(lambda digit: self._workspace.perform(edits.edit_tag, tag, shortcut=digit))
        menu.hiding_toggled.connect(lambda: self._toggle_hidden(tag))
        menu.merge_requested.connect(lambda target: self._asking.merge(tag, target))
        menu.split_requested.connect(lambda: self.split(tag))
        menu.deletion_requested.connect(lambda: self._delete(tag))
        return menu

    def edit_tag(
        self, tag: TagId | None, *, below: TagId | None = None, definition: bool = False
    ) -> TagEditor | None:
        """Open the editor for a tag, or for a new one."""
        snapshot = self._workspace.snapshot
        if snapshot is None or not self._writable:
            return None
        row = snapshot.tags[tag] if tag is not None else None
        sheet = TagEditor(snapshot, self._theme, row, below, self)
        if definition:
            sheet.focus_definition()
        sheet.finished.connect(lambda result: self._on_sheet_finished(sheet, row, result))
        sheet.open()
        return sheet

    def _on_sheet_finished(self, sheet: TagEditor, tag: Tag | None, result: int) -> None:
        if result != QDialog.DialogCode.Accepted:
            return
        draft = sheet.draft()
        fields: dict[str, Any] = {
            "colour": draft.colour,
            "definition": draft.definition,
            "shortcut": draft.shortcut,
        }
        if tag is None:
            self._workspace.perform(edits.create_tag, draft.name, parent=draft.parent, **fields)
            return
        self._workspace.perform(edits.edit_tag, tag.id, name=draft.name, parent=draft.parent, **fields)

    def show_usage(self) -> UsageDialog | None:
        """Show how often each tag is used in each article, and which tags occur together."""
        from desktop.codebook.usage import UsageDialog

        snapshot = self._workspace.snapshot
        if snapshot is None or not snapshot.tags:
            return None
        dialog = UsageDialog(snapshot, self._theme, self._model.counts, self)
        dialog.claims_requested.connect(self.claims_requested)
        dialog.open()
        return dialog

    def split(self, tag: TagId) -> SplitDialog:
        """Ask which claims of a tag get a new tag instead."""
        from desktop.codebook.splitting import SplitDialog

        dialog = SplitDialog(self._snapshot, self._snapshot.tags[tag], self._theme, self)
        dialog.accepted.connect(
            lambda: self._workspace.perform(edits.split_tag, tag, dialog.claims(), dialog.name)
        )
        dialog.open()
        return dialog

    def _delete(self, tag: TagId | None) -> None:
        if tag is not None and self._writable and tag in self._snapshot.tags:
            self._asking.delete(tag)

    @property
    def _snapshot(self) -> Snapshot:
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        return snapshot

    def _describe(self, entry: CodebookEntry) -> str:
        """The whole row in words, for the tooltip and for screen readers."""
        claims = self.tr("%Ln claim(s)", "", entry.count)
        if entry.claim is not None:
            return entry.claim.quote
        if entry.tag is None:
            return self.tr("Orphaned claims") + "\n" + claims
        lines = [entry.tag.name, claims]
        if entry.digit is not None:
            lines.append(self.tr("Key {digit}").format(digit=entry.digit))
        if entry.hidden:
            lines.append(self.tr("Highlights hidden"))
        if entry.tag.definition:
            lines.append(entry.tag.definition)
        return "\n".join(lines)


_ORPHANS = "orphans"
"""Stands for the heading of the orphans among identities of tags."""
