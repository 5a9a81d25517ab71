"""The two pages of figures: the ledger, question by question, and the list of all figures in the texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.segments import Segments

if TYPE_CHECKING:
    from corpus.comparing.values import Row
    from desktop.comparing.ledger.ledger_view import LedgerView
    from desktop.findings.tables.figures_view import FiguresView

LEDGER, LIST = "ledger", "list"


class FigurePages(QWidget):
    """Creates each page when first shown. Initially, a project with questions shows its ledger, another one the
    list."""

    page_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        make_ledger: Callable[[], LedgerView],
        make_list: Callable[[], FiguresView],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._theme = workspace, theme
        self._makers: dict[str, Callable[[], LedgerView | FiguresView]] = {
            LEDGER: make_ledger,
            LIST: make_list,
        }
        self._pages: dict[str, LedgerView | FiguresView] = {}
        self._chosen = ""
        self._stack = QStackedLayout(self)
        workspace.opened.connect(self._on_opened)

    @property
    def page(self) -> str:
        """The page shown, or to be shown."""
        if self._chosen:
            return self._chosen
        snapshot = self._workspace.snapshot
        return LEDGER if snapshot is not None and snapshot.questions else LIST

    def selected_claims(self) -> list[str] | None:
        """Identities of the claims with the figures selected in the list; None while the ledger is shown."""
        page = self._pages.get(self.page)
        if self.page != LIST or page is None:
            return None
        return [claim.id for claim in cast("FiguresView", page).chosen_claims()]

    def selected_row(self) -> Row | None:
        """The row of the comparison whose line is selected in the ledger; None while the list is shown."""
        line = self.ledger.line if self.page == LEDGER else None
        return line.row if line is not None else None

    def _on_opened(self) -> None:
        self._chosen = ""
        if self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        self._show()
        super().showEvent(event)

    def _show(self) -> None:
        page = self._page(self.page)
        changed = self._stack.currentWidget() is not page
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        if changed:
            self.page_changed.emit()

    def _page(self, name: str) -> LedgerView | FiguresView:
        if name not in self._pages:
            page = self._pages[name] = self._makers[name]()
            switch = Segments(
                self._theme, ((LEDGER, self.tr("Ledger")), (LIST, self.tr("List"))), self.tr("Figures as")
            )
            switch.setObjectName("figuresSwitch")
            switch.set_chosen(name)
            switch.chosen.connect(
                lambda chosen, switch=switch, name=name: self._on_chosen(chosen, switch, name)
            )
            page.add_end(switch)
            self._stack.addWidget(page)
        return self._pages[name]

    def _on_chosen(self, chosen: str, switch: Segments, name: str) -> None:
        switch.set_chosen(name)  # each page has a switch of its own, which shows that page
        self.choose(chosen)
        self._page(chosen).setFocus()

    def choose(self, page: str) -> None:
        """Show a page, instead of the one chosen automatically."""
        self._chosen = page
        self._show()

    def listed(self) -> FiguresView:
        """Show the list."""
        self.choose(LIST)
        return cast("FiguresView", self._page(LIST))

    @property
    def ledger(self) -> LedgerView:
        """The ledger, created if necessary."""
        from desktop.comparing.ledger.ledger_view import LedgerView

        page = self._page(LEDGER)
        assert isinstance(page, LedgerView)
        return page

    def show_line(self, key: str) -> None:
        """Show the ledger with a row selected."""
        self.choose(LEDGER)
        self.ledger.grid.select(key)
        self.ledger.grid.setFocus()

    # State that outlives the widget

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt view is restored; see :meth:`restore`."""
        return {"page": self._chosen, **{name: page.state() for name, page in self._pages.items()}}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous view."""
        for name in (LEDGER, LIST):
            stored = state.get(name)
            if isinstance(stored, dict):
                self._page(name).restore(stored)
        if state.get("page") in (LEDGER, LIST):
            self.choose(str(state["page"]))
