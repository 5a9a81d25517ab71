"""Updates the actions when the project or the selection changes: whether they are enabled or checked, and their
texts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from corpus.same_words import same_claims
from desktop.commands.actions import Actions
from desktop.commands.command import Need
from desktop.current import Current
from desktop.derived.reading_filter import ReadingFilter, Showing
from desktop.derived.reading_marks import is_read
from desktop.project.workspace import Workspace
from desktop.window.workbench.docks import SIDES
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.view_stack import VERSIONS, VIEWS
from desktop.window.workbench.workbench import Workbench
from desktop.words.wording import redo_text, undo_text

_DELETE_LINK: Any = QT_TRANSLATE_NOOP("commands", "Delete link")
_CHECKING: Any = QT_TRANSLATE_NOOP("commands", "The file is still being checked")
_LEAVING: Any = QT_TRANSLATE_NOOP("commands", "Another project is being opened")
_MEMO: Any = QT_TRANSLATE_NOOP("commands", "Memo…")


def facts(
    workspace: Workspace, current: Current, view: str, *, filtered: bool = False, shared: bool = False
) -> frozenset[Need]:
    """The needs of commands that are met while ``view`` is shown; ``filtered``: it hides claims; ``shared``: the
    project is on a hub."""
    snapshot = workspace.snapshot
    if snapshot is None:
        return frozenset()
    if workspace.checking or workspace.leaving:
        # Only reading: the rows are not complete, or about to go. Another view can be asked for.
        reading = (Need.READING, Need.ARTICLE) if view == "read" and current.article is not None else ()
        return frozenset({Need.SHOWN, *reading})
    claim = current.claim if current.claim in snapshot.claims else None
    linked = current.link is not None or (claim is not None and bool(snapshot.links_of(claim)))
    met_by_project = {
        Need.SHOWN: True,
        Need.PROJECT: True,
        Need.WRITABLE: not workspace.read_only,
        Need.READING: view == "read" and current.article is not None,
        Need.ARTICLE: current.article is not None,
        Need.CLAIM: claim is not None,
        Need.TWIN: claim is not None and len(same_claims(snapshot, snapshot.claims[claim])) > 1,
        Need.TEXT: claim is not None or current.selection is not None,
        Need.SELECTION: current.selection is not None,
        Need.LINK: linked,
        Need.GROUPED: bool(snapshot.questions),
        Need.SUGGESTION: current.suggestion is not None,
        **_comparing(current, view),
        Need.FILTERED: filtered,
        Need.SHARED: shared,
        Need.UNDOABLE: workspace.undoable is not None or workspace.writes.can_be_undone,
        Need.REDOABLE: workspace.redoable is not None or workspace.writes.can_be_redone,
    }
    return frozenset(need for need, holds in met_by_project.items() if holds)


def _comparing(current: Current, view: str) -> dict[Need, bool]:
    """The needs met by the selection in the comparison."""
    cell = current.cell
    return {
        Need.COMPARING: view == "compare",
        Need.ROW: cell is not None,
        Need.QUESTION: cell is not None and cell.question is not None,
        Need.DRAFT: cell is not None and bool(cell.draft),
        Need.COLUMN: cell is not None and cell.article is not None,
        Need.ANSWER: cell is not None and cell.answered,
    }


class ActionState(QObject):
    """Follows the project, the selection and the workbench."""

    def __init__(
        self,
        workspace: Workspace,
        current: Current,
        reading_filter: ReadingFilter,
        actions: Actions,
        keeper: WorkbenchKeeper,
    ) -> None:
        super().__init__(actions)
        self._shared = False
        self._workspace, self._current, self._filter = workspace, current, reading_filter
        self._actions, self._keeper = actions, keeper
        for changed in (workspace.opened, workspace.closed, workspace.state_changed):
            changed.connect(self.refresh)
        for selected in (
            current.article_changed,
            current.claim_changed,
            current.link_changed,
            current.selection_changed,
            current.suggestion_changed,
            current.cell_changed,
            reading_filter.changed,
        ):
            selected.connect(self._enable)
        keeper.made.connect(self._follow)
        keeper.view_shown.connect(self._check_view)
        actions["view.read"].setChecked(True)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Update text and state of all actions. Also needed after the actions were translated into another language."""
        workspace, snapshot = self._workspace, self._workspace.snapshot
        # Undo and redo wait for the changes that are being saved, which cannot be named yet.
        saved = not workspace.writes.count
        self._actions.set_words("undo", undo_text(workspace.undoable if saved else None, snapshot))
        self._actions.set_words("redo", redo_text(workspace.redoable if saved else None, snapshot))
        self._enable()

    def set_shared(self, shared: bool) -> None:
        """Set whether the project is on a hub."""
        if shared != self._shared:
            self._shared = shared
            self._enable()

    def _enable(self, *_: object) -> None:
        view = self._keeper.view
        met_needs = facts(
            self._workspace, self._current, view, filtered=self._filter.active, shared=self._shared
        )
        self._actions.set_facts(met_needs, self._why_waiting())
        for showing in (Showing.DISPUTED, Showing.RELATION, Showing.TAG, Showing.AUTHOR):
            self._actions[f"filter.{showing}"].setChecked(self._filter.showing is showing)
        self._actions["colour.annotator"].setChecked(self._filter.layers.by_annotator)
        # Delete is for the selected link, if there is one, before the claim at its end.
        deletes_link = self._current.link is not None
        claim_words = self._actions.command("claim.delete").words()
        link_words = QCoreApplication.translate("commands", _DELETE_LINK)
        self._actions.set_words("claim.delete", link_words if deletes_link else claim_words)
        nothing = self._current.claim is None and not deletes_link
        note_words = self._actions.command("claim.note").words()
        memo_words = QCoreApplication.translate("commands", _MEMO)
        self._actions.set_words("claim.note", memo_words if nothing else note_words)
        article = self._current.article
        self._actions["article.read"].setChecked(article is not None and is_read(self._workspace, article))

    def _why_waiting(self) -> Any:
        if self._workspace.checking:
            return _CHECKING
        return _LEAVING if self._workspace.leaving else None

    def _follow(self, workbench: Workbench) -> None:
        workbench.docks.changed.connect(self._check_docks)
        workbench.views.reading.panes_changed.connect(self._enable)
        self._check_docks()

    def _check_view(self) -> None:
        shown = "read" if self._keeper.view == VERSIONS else self._keeper.view
        for view in VIEWS:
            self._actions[f"view.{view}"].setChecked(view == shown)
        self._enable()

    def _check_docks(self) -> None:
        workbench = self._keeper.workbench
        if workbench is not None:
            for side in SIDES:
                self._actions[f"dock.{side}"].setChecked(workbench.docks.shown(side))
