"""Commands for what the window shows: views, docks, text size, theme, and keyboard focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget

from corpus.identities import QuestionId
from corpus.memos import SavedSearch, list_of
from desktop.commands.actions import Actions
from desktop.look.theme import CONTRAST, Theme
from desktop.settings import Settings
from desktop.window.frame import regions
from desktop.window.frame.body import Body
from desktop.window.frame.header import Header
from desktop.window.workbench.figure_pages import LEDGER
from desktop.window.workbench.keeper import WorkbenchKeeper


class ViewCommands(QObject):
    """Changes the view and the personal settings of the View menu. ``window`` is the one closed by
    :meth:`close_window`."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        settings: Settings,
        actions: Actions,
        header: Header,
        body: Body,
        status: QWidget,
        keeper: WorkbenchKeeper,
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings, self._actions = window, theme, settings, actions
        self._header, self._body, self._status, self._keeper = header, body, status, keeper

    def close_window(self) -> None:
        """Close the window, which quits the program."""
        self._window.close()

    # Views and docks

    def show(self, name: str) -> None:
        """Show one of the :data:`~desktop.window.workbench.view_stack.VIEWS`."""
        self._keeper.show_view(name)

    def show_pictures(self) -> None:
        """Show the comparison as pictures."""
        self._keeper.show_view("compare")
        self._keeper.present.views.matrix.pictures_requested.emit()

    def show_figures(self, page: str) -> None:
        """Show a page of the figures, the ledger or the list."""
        self._keeper.show_view("figures")
        self._keeper.present.views.figures.choose(page)

    def ask_rate(self) -> None:
        """Ask in the ledger for the rate between two currencies."""
        self.show_figures(LEDGER)
        self._keeper.present.views.figures.ledger.ask_rate()

    def filter_by_tag(self, tag: str) -> None:
        """Show the claims with a tag."""
        self._keeper.show_view("claims")
        if self._keeper.workbench is not None:
            self._keeper.workbench.views.filter_claims(tag)

    def list_claims(self, words: str, claims: list[str]) -> None:
        """Show these claims, with a text that says what they have in common."""
        self._keeper.show_view("claims")
        if self._keeper.workbench is not None:
            self._keeper.workbench.views.list_claims(words, claims)

    def run_saved(self, search: SavedSearch) -> None:
        """Search all texts again, or show a list with its saved filters."""
        listed, workbench = list_of(search.filters), self._keeper.present
        if not listed:
            self._keeper.show_saved_searches()
            workbench.search.saved.run(search)
        elif listed == "articles":
            workbench.show_search(False)
            workbench.docks.set_shown("left", True)
            workbench.library.saved.run(search)
        else:
            self._keeper.show_view(listed)
            workbench.views.filtered(listed).saved.run(search)

    def show_tag_usage(self) -> None:
        """Show how tags are used."""
        self._keeper.present.codebook.show_usage()

    def show_question(self, question: QuestionId) -> None:
        """Show the row of a question in the comparison."""
        self._keeper.show_view("compare")
        self._keeper.present.views.matrix.show_question(question)

    def toggle_dock(self, side: str) -> None:
        """Collapse or expand the left or the right dock."""
        workbench = self._keeper.workbench
        if workbench is not None:
            workbench.docks.toggle(side)
            # The click has toggled the action, whether or not the dock has changed.
            self._actions[f"dock.{side}"].setChecked(workbench.docks.shown(side))

    # Settings

    def zoom(self, step: int) -> None:
        """Change the size of articles' text by this many pixels."""
        self._settings.step("reading_size", step)

    def reset_zoom(self) -> None:
        """Restore the standard size of articles' text."""
        self._settings.reset("reading_size")

    def toggle(self, setting: str) -> None:
        """Toggle a boolean setting."""
        self._settings.set_value(setting, not self._settings.value(setting))

    def toggle_theme(self) -> None:
        """Switch between the light and the dark theme of the same contrast."""
        contrast = CONTRAST if self._theme.high_contrast else ""
        self._settings.set_value("theme", f"{contrast}{'light' if self._theme.dark else 'dark'}")

    # Keyboard

    def find(self) -> None:
        """Focus the search field."""
        self._header.search.enter()

    def open_menus(self) -> None:
        """Focus the first menu."""
        self._header.open_menus()

    def open_context_menu(self) -> None:
        """Open the context menu of the focused widget, for keyboards without a menu key."""
        focused = QApplication.focusWidget()
        if focused is None:
            return
        # Text widgets return a QRectF, other widgets a QRect.
        place = QRectF(focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).center().toPoint()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, focused.mapToGlobal(place))
        QApplication.sendEvent(focused, event)

    def step_region(self, *, forward: bool) -> None:
        """Focus the next or the previous region."""
        regions.step(self._regions(), forward)

    def _regions(self) -> Sequence[QWidget]:
        workbench = self._keeper.workbench
        middle = [self._body.page]
        if self._body.shows_project and workbench is not None:
            middle = [*workbench.regions()]
        return [self._header, *middle, self._status]
