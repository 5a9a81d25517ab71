"""The running tour: one callout, five steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from corpus.changes import ChangeSet
from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.window.tour.callout import Callout
from desktop.window.tour.placing import place
from desktop.window.tour.sights import Sight, Sights
from desktop.window.tour.steps import STEPS, Preparing
from desktop.window.tour.tour_keys import TourKeys
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.workbench import Workbench

_MOVES = {
    QEvent.Type.Paint,
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
}
"""Events of a watched widget after which the callout may have to move. Scrolling causes Paint."""


class Tour(QObject):
    """Needs an open project. The whole window stays usable; completing what a step asks for shows the next one."""

    ended = Signal()

    def __init__(
        self,
        window: QWidget,
        room: QWidget,
        workspace: Workspace,
        current: Current,
        theme: Theme,
        keeper: WorkbenchKeeper,
        actions: Actions,
        show_legend: Callable[[], object],
    ) -> None:
        """``room`` is the part of the window available to the callout; ``show_legend`` shows the legend in the
        inspector."""
        super().__init__(window)
        self._window, self._room, self._keeper, self._actions = window, room, keeper, actions
        self._workspace, self._location = workspace, workspace.location
        self._sights = Sights(window, workspace, current, keeper)
        self._preparing = Preparing(workspace, current, keeper, actions, show_legend)
        self._number = -1
        self._busy = False
        """A step is being prepared: selections meanwhile are not the user's."""
        self._linked = False
        """A link was created, and its relation may still be set."""
        self._selected = False
        """A link was selected during the step."""
        self._watched: tuple[QWidget, ...] = ()
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place)
        self.callout = Callout(theme, len(STEPS), window)
        self._keys = TourKeys(self)
        self._connect(current, theme)

    def _connect(self, current: Current, theme: Theme) -> None:
        self.callout.next_pressed.connect(self.next)
        self.callout.leave_pressed.connect(self.leave)
        self.callout.language_changed.connect(self._show_words)
        self._keys.next_pressed.connect(self.next)
        self._keys.back_pressed.connect(self.back)
        self._keys.leave_pressed.connect(self.leave)
        current.link_changed.connect(self._on_link_changed)
        current.claim_changed.connect(self._placing.start)
        current.selection_changed.connect(self._placing.start)
        current.suggestion_changed.connect(self._placing.start)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.closed.connect(self.leave)
        self._workspace.opened.connect(self._on_opened)
        self._keeper.made.connect(self._follow)
        self._follow(self._keeper.present)
        self._keeper.view_shown.connect(self._placing.start)
        theme.changed.connect(self._placing.start)
        self._actions.keys_changed.connect(self._show_words)
        self._window.installEventFilter(self)
        self._room.installEventFilter(self)

    @property
    def number(self) -> int:
        """The index of the current step, from 0."""
        return self._number

    def go_to(self, number: int) -> None:
        """Show a step, by index."""
        self._number = number
        self._linked, self._selected, self._busy = False, False, True
        STEPS[number].prepare(self._preparing)
        self._busy = False
        self._show_words()
        self._place()
        self.callout.show()
        self.callout.raise_()
        self.callout.announce()

    def next(self) -> None:
        """Show the next step; after the last one the tour ends."""
        if self._number + 1 < len(STEPS):
            self.go_to(self._number + 1)
        else:
            self.leave()

    def back(self) -> None:
        """Show the previous step."""
        if self._number > 0:
            self.go_to(self._number - 1)

    def leave(self) -> None:
        """End the tour."""
        if self._number < 0:
            return
        self._number = -1
        self._watch(())
        self.callout.hide()
        self.callout.deleteLater()
        self.ended.emit()
        self.deleteLater()

    def _on_opened(self) -> None:
        # A project is announced twice if it is shown before its file was read.
        if self._workspace.location != self._location:
            self.leave()

    # Completing steps

    def _on_link_changed(self, link: object) -> None:
        self._placing.start()
        if link is not None and self._number >= 0 and not self._busy and STEPS[self._number].after:
            # The step has shown its result; the next one starts when the user continues.
            self._selected = True
            self._preparing.show_subject()
            self._show_words()
            self.callout.announce()

    def _on_changed(self, changes: ChangeSet) -> None:
        self._placing.start()
        if self._number < 0 or not STEPS[self._number].done_by(changes):
            return
        bench = self._keeper.workbench
        if bench is not None and bench.views.reading.tools.mode.on and not self._linked:
            # The relation of the new link is being chosen; its change may arrive before or after.
            self._linked = True
            return
        self._go_on()

    def _on_mode_changed(self, words: str) -> None:
        if not words and self._linked:
            self._linked = False
            self._go_on()

    def _follow(self, workbench: Workbench) -> None:
        workbench.views.reading.tools.mode.status_changed.connect(self._on_mode_changed)
        workbench.views.show_row(True)
        self._placing.start()

    def _go_on(self) -> None:
        """Show the next step after other receivers have handled the change. Further changes until then count as part of
        the same step."""
        number = self._number
        QTimer.singleShot(0, self, lambda: self.next() if self._number == number else None)

    # Position

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and (watched is not self._window or event.type() == QEvent.Type.Resize):
            self._placing.start()
        return False

    def _show_words(self) -> None:
        if self._number >= 0:
            words = STEPS[self._number].words(self._actions, selected=self._selected)
            self.callout.show_words(self._number, words)
            self._placing.start()

    def _sight(self) -> Sight:
        return STEPS[self._number].find(self._sights)

    def _place(self) -> None:
        if self._number < 0:
            return
        sight = self._sight()
        self._watch(sight.watched)
        room = QRect(self._room.mapTo(self._window, self._room.rect().topLeft()), self._room.size())
        clear = (*sight.keep_clear, *self._sights.row())
        self.callout.stand(place(sight.rect, self.callout.fitting_size(), room, clear))

    def _watch(self, widgets: tuple[QWidget, ...]) -> None:
        if widgets == self._watched:
            return
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        for widget in widgets:
            widget.installEventFilter(self)
        self._watched = widgets
