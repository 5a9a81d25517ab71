"""The inspector: details and history of the selected claim or link."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabBar, QWidget

from corpus.changes import ChangeSet, HistoryEntry
from corpus.model import Article, Claim, FigureMark, Link, Relation, Tag
from corpus.snapshot import Snapshot
from db import edits
from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.figures import Figures
from desktop.findings.inspector.history import HistoryLine, HistoryView, line_words, lines_of
from desktop.findings.inspector.tabs import FittedTabs
from desktop.look.plain_text import tip
from desktop.look.theme import Theme
from desktop.project.attempt import Failure
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.layouts import flush_column, scrolling
from desktop.widgets.panels import CountBadge, EmptyNote, Hairline, Surface
from desktop.widgets.row_model import RowModel

if TYPE_CHECKING:
    from desktop.findings.inspector.claim_page import ClaimPage
    from desktop.findings.inspector.link_page import LinkPage

translate = QCoreApplication.translate
SUBJECT, HISTORY = "subject", "history"
"""The names of the inspector's own tabs. Tabs added by the window are between them."""


@dataclass
class Guest:
    """A page that the window adds to the inspector, with the count in its tab."""

    make: Callable[[QWidget], QWidget]
    badge: CountBadge
    page: QWidget | None = None


class Inspector(Surface):
    """Shows the selected claim, or the selected link if there is one. Each has a page, created on first use: a window
    opens with neither selected. The window may add pages of its own."""

    link_requested = Signal()
    """Request to link the claim shown: link mode is in the reading area."""
    question_opened = Signal(str)
    """Identity of the question that is to be shown in the comparison."""
    versions_requested = Signal(str)
    """Identity of the article whose versions are to be compared."""

    def __init__(
        self,
        workspace: Workspace,
        figures: Figures,
        comparing: Comparing,
        current: Current,
        theme: Theme,
        settings: Settings,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("inspector")
        self._workspace, self._figures, self._comparing = workspace, figures, comparing
        self._current = current
        self._settings, self._actions = settings, actions
        self._request: Request[list[HistoryEntry]] | None = None
        self._history_of = ""
        self._lines: list[HistoryLine] = []
        self._made_claim_page: ClaimPage | None = None
        self._made_link_page: LinkPage | None = None
        self._scrolling: dict[QWidget, QScrollArea] = {}
        self._guests: dict[str, Guest] = {}
        self._read_only = workspace.read_only
        self._build()
        self._connect()
        self._show_current()

    def _build(self) -> None:
        self._tabs = FittedTabs(self._theme)
        self._tabs.setObjectName("inspectorTabs")
        self.tab_pressed = self._tabs.pressed
        self._tabs.setAccessibleName(self.tr("Inspector"))
        self._tabs.insert(0, SUBJECT, self.tr("Claim"), "claim")
        self._tabs.insert(1, HISTORY, self.tr("History"), "history")
        self._empty = EmptyNote(self._theme)
        self._history = RowModel(line_words, lambda line: line.action)
        self._history_view = HistoryView(self._history, self._theme)
        self._history_view.setAccessibleName(self.tr("History"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._history_view)
        column = flush_column(self)
        column.addWidget(self._tabs)
        column.addWidget(Hairline(self._theme))
        column.addWidget(self._pages, 1)
        self._restyle()

    def _connect(self) -> None:
        shows = self._workspace.opened, self._workspace.closed, self._tabs.currentChanged
        for signal in (*shows, self._current.claim_changed, self._current.link_changed):
            signal.connect(self._show_current)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.failed.connect(self._on_failed)
        self._workspace.state_changed.connect(self._on_state_changed)
        self._theme.changed.connect(self._restyle)

    @property
    def _claim_page(self) -> ClaimPage:
        if self._made_claim_page is None:
            from desktop.findings.inspector.claim_page import ClaimPage

            page = self._made_claim_page = ClaimPage(
                self._workspace,
                self._figures,
                self._comparing,
                self._current,
                self._theme,
                self._settings,
                self._actions,
            )
            page.group.opened.connect(self.question_opened)
            page.link_requested.connect(self.link_requested)
            page.versions_requested.connect(self.versions_requested)
            page.link_shown.connect(self._current.set_link)
            self._add_page(page)
        return self._made_claim_page

    @property
    def _link_page(self) -> LinkPage:
        if self._made_link_page is None:
            from desktop.findings.inspector.link_page import LinkPage

            page = self._made_link_page = LinkPage(
                self._workspace, self._figures, self._current, self._theme, self._actions
            )
            page.back_requested.connect(lambda: self._current.set_link(None))
            self._add_page(page)
        return self._made_link_page

    def _add_page(self, page: ClaimPage | LinkPage) -> None:
        page.history.show_lines(self._lines)
        self._scrolling[page] = scrolling(page)
        self._pages.addWidget(self._scrolling[page])

    def _made_pages(self) -> list[ClaimPage | LinkPage]:
        return [page for page in (self._made_claim_page, self._made_link_page) if page is not None]

    def _restyle(self) -> None:
        self._tabs.setFont(self._theme.font())
        self._tabs.setFixedHeight(self._theme.size("paneHeader") - 1)

    # Pages of the window

    def host(
        self, name: str, words: str, icon: str, make: Callable[[QWidget], QWidget], *, last: bool = False
    ) -> None:
        """Insert a tab before the history, or as the ``last`` one, for a page that ``make`` creates when it is first
        shown."""
        place = self._tabs.count() if last else self._place_of(HISTORY)
        place = self._tabs.insert(place, name, words, icon)
        badge = CountBadge(self._theme)
        badge.setObjectName(f"{name}Count")
        self._tabs.setTabButton(place, QTabBar.ButtonPosition.RightSide, badge)
        self._guests[name] = Guest(make, badge)

    def release(self, name: str) -> None:
        """Remove a tab of the window, and delete its page."""
        guest = self._guests.pop(name)
        self._tabs.removeTab(self._place_of(name))
        if guest.page is not None:
            self._pages.removeWidget(guest.page)
            guest.page.deleteLater()
        self._show_current()

    def guest(self, name: str) -> QWidget:
        """The page of a tab of the window."""
        guest = self._guests[name]
        if guest.page is None:
            guest.page = guest.make(self)
            self._pages.addWidget(guest.page)
        return guest.page

    def show_guest(self, name: str) -> QWidget:
        """Switch to a tab of the window. Returns its page."""
        self._tabs.setCurrentIndex(self._place_of(name))
        return self.guest(name)

    def set_guest_count(self, name: str, count: int, words: str = "") -> None:
        """Show a count after the text of a tab; ``words`` describe the count."""
        self._guests[name].badge.show_count(count, words)
        self._tabs.set_tip(name, tip(words) if words else "")

    @property
    def tab(self) -> str:
        """The name of the current tab."""
        return str(self._tabs.tabData(self._tabs.currentIndex()))

    def _place_of(self, name: str) -> int:
        places = range(self._tabs.count())
        return next((place for place in places if self._tabs.tabData(place) == name), 0)

    # Interface to the window

    def edit_note(self) -> None:
        """Put the focus in the note of the page shown."""
        self.show_subject()
        page = self._shown_page()
        if page is not None:
            page.note.moveCursor(QTextCursor.MoveOperation.End)
            page.note.setFocus()

    def show_subject(self) -> None:
        """Switch to the selected claim or link."""
        self._tabs.setCurrentIndex(self._place_of(SUBJECT))

    def show_history(self) -> None:
        """Switch to the history."""
        self._tabs.setCurrentIndex(self._place_of(HISTORY))
        self._history_view.setFocus()

    def commit(self) -> None:
        """Save a note that is being edited, as before the window closes."""
        for page in self._made_pages():
            page.note.commit()
        if self._made_claim_page is not None:
            self._made_claim_page.group.summary.commit()

    @property
    def drafts(self) -> dict[str, dict[str, str]]:
        """Notes and summaries that were written but that the project does not have, by field and row."""
        claim, link = self._made_claim_page, self._made_link_page
        return {
            "claim_drafts": claim.note.drafts if claim else {},
            "summary_drafts": claim.group.summary.drafts if claim else {},
            "link_drafts": link.note.drafts if link else {},
        }

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt inspector is restored, including unsaved notes; see :meth:`restore`."""
        return {"tab": self.tab, **self.drafts}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous inspector."""
        if claim_drafts := state.get("claim_drafts"):
            self._claim_page.note.restore_drafts(claim_drafts)
        if summary_drafts := state.get("summary_drafts"):
            self._claim_page.group.summary.restore_drafts(summary_drafts)
        if link_drafts := state.get("link_drafts"):
            self._link_page.note.restore_drafts(link_drafts)
        self._tabs.setCurrentIndex(self._place_of(state.get("tab", SUBJECT)))

    # Showing

    def _shown_row(self) -> Claim | Link | None:
        """The selected link or claim in its present state."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return None
        link = snapshot.links.get(self._current.link or "")
        return link if link is not None else snapshot.claims.get(self._current.claim or "")

    def _shown_page(self) -> ClaimPage | LinkPage | None:
        row = self._shown_row()
        if row is None:
            return None
        return self._link_page if isinstance(row, Link) else self._claim_page

    def _show_current(self, *_: object) -> None:
        row = self._shown_row()
        self._tabs.set_words(SUBJECT, self.tr("Link") if isinstance(row, Link) else self.tr("Claim"))
        self._ask_history(row)
        if isinstance(row, Link):
            self._link_page.show_link(row)
        elif row is not None:
            self._claim_page.show_claim(row)
        page = self._shown_page()
        if self.tab in self._guests:
            self._pages.setCurrentWidget(self.guest(self.tab))
        elif page is None:
            self._empty.setText(_empty_words(self._workspace.snapshot))
            self._pages.setCurrentWidget(self._empty)
        elif self.tab == HISTORY:
            self._pages.setCurrentWidget(self._history_view)
        else:
            self._pages.setCurrentWidget(self._scrolling[page])

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Claim, Link, Tag, Article, Relation, FigureMark):
            self._show_current()

    def _on_state_changed(self) -> None:
        # Whether a project is read-only is known only after its file was read.
        if self._read_only != self._workspace.read_only:
            self._read_only = self._workspace.read_only
            self._show_current()

    def _on_failed(self, failure: Failure) -> None:
        if failure.attempt.edit is edits.set_claim_note:
            self._claim_page.note_section.mark_unsaved()
        elif failure.attempt.edit is edits.edit_question:
            self._claim_page.group.summary_section.mark_unsaved()
        elif failure.attempt.edit is edits.set_link_note:
            self._link_page.note_section.mark_unsaved()

    # History

    def _ask_history(self, row: Claim | Link | None) -> None:
        key = f"{row} {self._beside(row)}" if row is not None else ""
        if key == self._history_of:
            return
        self._history_of = key
        if self._request is not None:
            self._request.cancel()
            self._request = None
        self._show_history([])
        if row is not None:
            row_id = row.id
            self._request = self._workspace.ask(lambda store: store.history(row_id)).then(self._show_history)

    def _beside(self, row: Claim | Link) -> tuple[object, ...]:
        """Other rows whose changes belong to a claim's history."""
        snapshot = self._workspace.snapshot
        if snapshot is None or not isinstance(row, Claim):
            return ()
        return *snapshot.links_of(row.id), *snapshot.marks_of(row.id)

    def _show_history(self, entries: list[HistoryEntry]) -> None:
        snapshot = self._workspace.snapshot
        self._lines = lines = lines_of(entries, snapshot) if snapshot is not None else []
        self._history.show_rows(lines)
        for page in self._made_pages():
            page.history.show_lines(lines)


def _empty_words(snapshot: Snapshot | None) -> str:
    """What to do while no claim or link is selected."""
    if snapshot is not None and not snapshot.tags:
        return translate("Inspector", "Select a sentence and press T to make a tag for it.")
    if snapshot is not None and not snapshot.claims:
        return translate("Inspector", "Select a sentence and press 1–9 to tag it.")
    return translate("Inspector", "Click a highlight or a connector to see what is known about it.")
