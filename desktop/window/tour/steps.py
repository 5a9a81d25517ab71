"""The five steps of the tour: for each one its text, its target, its preparation, and the action that completes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.changes import ChangeOrigin, ChangeSet
from corpus.model import Article, Claim, Link, Rejection
from desktop.commands.actions import Actions
from desktop.commands.command import KeyScope
from desktop.current import Current, Destination
from desktop.project.workspace import Workspace
from desktop.window.tour.callout import CalloutWords
from desktop.window.tour.sights import Sight, Sights, example_link
from desktop.window.workbench.keeper import WorkbenchKeeper


@dataclass(frozen=True, slots=True)
class Step:
    """One step."""

    title: Any
    text: Any
    hint: Any
    """Strings for translation, marked with Qt's macros."""
    find: Callable[[Sights], Sight]
    prepare: Callable[[Preparing], None]
    """Brings the target into view."""
    after: Any = None
    """The hint once a link is selected; None if that does not concern the step."""
    makes: tuple[type, ...] = ()
    """Types of the rows whose creation or change completes the step."""
    scope: KeyScope = KeyScope.READING
    """The scope of the keys in the hint."""

    def words(self, actions: Actions, *, selected: bool = False) -> CalloutWords:
        """The text in the language of the interface, with the current keys; ``selected``: a link was selected."""
        last = self.after if selected and self.after else self.hint
        title, text, hint = (
            QCoreApplication.translate("Tour", source) for source in (self.title, self.text, last)
        )
        return CalloutWords(title, text, actions.in_force(hint, self.scope))

    def done_by(self, changes: ChangeSet) -> bool:
        """Whether a change of the project completes the step."""
        if changes.origin is not ChangeOrigin.LOCAL or changes.operation is None:
            return False
        if changes.operation.undoes is not None:
            return False
        rows = changes.present
        return any(isinstance(row, self.makes) for row in rows)


class Preparing:
    """Brings the targets of the steps into view."""

    def __init__(
        self,
        workspace: Workspace,
        current: Current,
        keeper: WorkbenchKeeper,
        actions: Actions,
        show_legend: Callable[[], object],
    ) -> None:
        """``show_legend`` shows the legend in the inspector."""
        self._workspace, self._current = workspace, current
        self._keeper, self._actions, self._show_legend = keeper, actions, show_legend

    def difference(self) -> None:
        """Show both ends of the first step's link side by side, and select one of them, so that its row of the
        comparison is shown below the texts. The inspector shows the legend if there is room."""
        self._read()
        self._keeper.present.views.show_row(True)
        if self._keeper.present.docks.shown("right"):
            self._show_legend()
        link = example_link(self._workspace)
        if link is not None:
            self._current.go_to(Destination(link=link.id))
            self._current.set_link(None)

    def show_subject(self) -> None:
        """Show the selected claim or link in the inspector."""
        if self._keeper.present.filled:
            self._keeper.present.inspector.show_subject()

    def statement(self) -> None:
        """Select the next untagged statement in the focused text, starting after the link of the first step: a heading
        at the beginning would be a poor example."""
        self._read()
        if self._current.selection is not None:
            return
        snapshot, link = self._workspace.snapshot, example_link(self._workspace)
        pane = self._keeper.present.views.reading.active_pane
        if pane is not None and snapshot is not None and link is not None:
            ends = (snapshot.claims[link.source], snapshot.claims[link.target])
            start = next((claim.end for claim in ends if claim.article == pane.article_id), 0)
            pane.view.place_caret(start)
        self._actions["statement.untagged"].trigger()

    def claim(self) -> None:
        """Select a claim: the one just created, if any."""
        self._read()
        snapshot, link = self._workspace.snapshot, example_link(self._workspace)
        if self._current.claim is None and snapshot is not None and link is not None:
            self._current.go_to(Destination(claim=link.source))
            pane = self._keeper.present.views.reading.active_pane
            if pane is not None:
                # Selected text would be linked instead of the claim.
                pane.view.place_caret(snapshot.claims[link.source].start)

    def suggestion(self) -> None:
        """Show the list of suggested links, with the focus in it."""
        self._read()
        self._actions["suggestions"].trigger()

    def importing(self) -> None:
        """Show the library."""
        self._read()
        self._keeper.present.docks.set_shown("left", True)

    def _read(self) -> None:
        self._keeper.present.views.reading.tools.mode.stop()
        if self._keeper.view != "read":
            self._keeper.show_view("read")
        self._keeper.focus_text()


STEPS: tuple[Step, ...] = (
    Step(
        QT_TRANSLATE_NOOP("Tour", "The same quantity, two figures"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Both articles give this quantity, but with different figures. The dashed line with ≠ between "
            "them says so; below is its row in the comparison. The legend explains the marks.",
        ),
        QT_TRANSLATE_NOOP(
            "Tour", "Click the line: the inspector says by how much. [Ctrl+2] shows the whole comparison."
        ),
        Sights.difference,
        Preparing.difference,
        QT_TRANSLATE_NOOP("Tour", "On the right: by how much they differ, and why. [Enter] goes on."),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Tag a statement"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "This sentence has no tag yet, so it takes part in no comparison. With a tag it becomes a "
            "claim; the digits are shown beside the tags on the left.",
        ),
        QT_TRANSLATE_NOOP("Tour", "Press a digit, [1] to [9]. [U] goes to the next sentence without a tag."),
        Sights.statement,
        Preparing.statement,
        makes=(Claim,),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Link two claims"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The selected claim can be linked to one of another article that says the same, gives another figure, or "
            "contradicts it.",
        ),
        QT_TRANSLATE_NOOP(
            "Tour", "Press [K], then the letter at the other claim; [1] to [6] set the relation."
        ),
        Sights.claim,
        Preparing.claim,
        makes=(Link,),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Review a suggestion"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Duikan finds statements that may belong together, and says why. A suggestion is not part of "
            "the project until you accept it.",
        ),
        QT_TRANSLATE_NOOP("Tour", "[Y] accepts, [N] rejects, [Ctrl+Z] undoes either."),
        Sights.suggestion,
        Preparing.suggestion,
        makes=(Link, Rejection),
        scope=KeyScope.SUGGESTIONS,
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Now your own articles"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Create a project and import documents, web pages, whole folders, or projects of other "
            "programs. You can also drop them on the window.",
        ),
        QT_TRANSLATE_NOOP("Tour", "[Ctrl+N] creates a project, [Ctrl+I] imports into it."),
        Sights.importing,
        Preparing.importing,
        makes=(Article,),
    ),
)
