"""The views in the middle of the workbench: reading, comparison, agreement, words, and the tables of figures, claims
and links."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.widgets.layouts import flush_column
from desktop.widgets.splitters import make_splitter

if TYPE_CHECKING:
    from corpus.identities import QuestionId
    from desktop.agreement.view import AgreementView
    from desktop.comparing.matrix.view import MatrixView
    from desktop.comparing.row_strip import RowStrip
    from desktop.findings.tables.bulk_view import BulkView
    from desktop.findings.tables.claims_view import ClaimsView
    from desktop.findings.tables.view import FindingsView
    from desktop.memos.memo_pane import MemoPane
    from desktop.reading.area.filter_band import FilterBand
    from desktop.reading.area.reading_area import ReadingArea
    from desktop.reading.versions.versions_view import VersionsView
    from desktop.terms.view import TermsView
    from desktop.window.workbench.figure_pages import FigurePages

VIEWS = ("read", "compare", "figures", "agreement", "claims", "links", "words")
"""Names of the views, in the order of the switch."""
MEMO_WIDTH = 400
"""Initial width in pixels of the pane for memos. Chosen: about 24 characters per line."""
VERSIONS = "versions"
"""The comparison of two versions: part of reading, and shown as such in the switch."""
LASTING = "compare"
"""The view whose state is stored for each project."""


class StackedView(Protocol):
    """What the stack needs of a view besides being a widget."""

    def state(self) -> dict[str, Any]: ...
    def restore(self, state: Mapping[str, Any], /) -> None: ...


class ViewStack(QWidget):
    """Creates each view when first shown. The reading area exists from the start."""

    comparing_changed = Signal()
    """:attr:`comparing` may have changed without a change of view."""
    made = Signal(str)
    """The view with this name was created."""
    row_closed = Signal()
    """The row of the comparison is to be closed."""
    memos_changed = Signal()
    """The pane for memos was opened or closed."""

    def __init__(
        self,
        make_reading: Callable[[QWidget], ReadingArea],
        make_views: Mapping[str, Callable[[QWidget], QWidget]],
        make_memos: Callable[[QWidget], MemoPane] | None = None,
        parent: QWidget | None = None,
        *,
        make_row: Callable[[QWidget], RowStrip] | None = None,
    ) -> None:
        """``make_views`` creates each of :data:`VIEWS` except the first, and :data:`VERSIONS`; ``make_memos`` the pane
        beside the texts, ``make_row`` the row of the comparison below them."""
        super().__init__(parent)
        self.setObjectName("views")
        self.reading = make_reading(self)
        self._makers, self._make_memos, self._make_row = make_views, make_memos, make_row
        self._memos: MemoPane | None = None
        self._row: RowStrip | None = None
        self._row_enabled = False
        self._texts = make_splitter(Qt.Orientation.Horizontal, (self.reading,))
        self._texts.setObjectName("textsAndMemos")
        self._views: dict[str, QWidget] = {}
        self._kept: Mapping[str, Any] = {}
        self._name = "read"
        self._band: FilterBand | None = None
        self._stack = _Pages(self)
        self._stack.addWidget(self._texts)
        self._column = flush_column(self)
        self._column.addWidget(self._stack, 1)

    def set_band(self, band: FilterBand) -> None:
        """Add the band above the panes that shows what filters hide."""
        self._band = band
        self._column.insertWidget(0, band)
        band.set_allowed(self._name == "read")

    def set_strip(self, strip: QWidget) -> None:
        """Add the line about the selected claim below the view."""
        self._column.addWidget(strip)

    @property
    def name(self) -> str:
        """The current view: one of :data:`VIEWS`."""
        return self._name

    @property
    def current(self) -> QWidget:
        """The current widget."""
        return self.reading if self._name == "read" else self._views[self._name]

    def show_view(self, name: str) -> None:
        """Show a view, creating it if necessary."""
        if name != "read":
            self._view(name)
        self._name = name
        self._stack.setCurrentWidget(self._texts if name == "read" else self.current)
        self._stack.updateGeometry()
        if self._band is not None:
            self._band.set_allowed(name == "read")
        self._place_row()

    # The row of the comparison

    @property
    def row(self) -> RowStrip | None:
        """The row of the comparison below the texts, while it is shown."""
        return self._row if self._row_enabled and self._name == "read" else None

    def show_row(self, visible: bool) -> None:
        """Show the row of the comparison to which the selected claim belongs, below the texts, or hide it."""
        self._row_enabled = visible
        self._place_row()

    def _place_row(self) -> None:
        visible = self._row_enabled and self._name == "read"
        if visible and self._row is None:
            assert self._make_row is not None, "this stack has no row of the comparison"
            self._row = self._make_row(self)
            self._row.closed.connect(self.row_closed)
            self._column.insertWidget(self._column.indexOf(self._stack) + 1, self._row)
        if self._row is not None:
            self._row.setVisible(visible)

    # The pane for memos

    @property
    def memos_shown(self) -> bool:
        """Whether the pane for memos is open beside the texts."""
        return self._memos is not None and not self._memos.isHidden()

    def show_memos(self) -> MemoPane:
        """Open the pane for memos beside the texts, creating it if necessary."""
        if self._memos is None:
            assert self._make_memos is not None, "this stack has no memos"
            self._memos = self._make_memos(self._texts)
            self._memos.closed.connect(self.hide_memos)
            self._texts.addWidget(self._memos)
            self._texts.setStretchFactor(0, 1)
            self._texts.setStretchFactor(1, 0)
            self._texts.setSizes([10_000, MEMO_WIDTH])
        elif self._memos.isHidden():
            self._memos.show()
        self.memos_changed.emit()
        return self._memos

    def hide_memos(self) -> None:
        """Close the pane for memos; its contents are saved."""
        if self._memos is not None:
            self._memos.hide()
            self.memos_changed.emit()

    def save_memo(self) -> None:
        """Save the memo being edited."""
        if self._memos is not None:
            self._memos.draft.commit()

    @property
    def memo_unsaved(self) -> bool:
        """Whether the pane for memos contains text that is not saved."""
        return self._memos is not None and self._memos.draft.unsaved

    def memo_state(self) -> dict[str, Any]:
        """The state of the pane for memos; empty while it is closed."""
        return self._memos.state() if self._memos is not None and self.memos_shown else {}

    def _view(self, name: str) -> QWidget:
        if name not in self._views:
            self._views[name] = self._makers[name](self)
            self._stack.addWidget(self._views[name])
            if name == "figures":
                self.figures.page_changed.connect(self.comparing_changed)
            if name == LASTING and self._kept:
                self.matrix.restore(self._kept)
            self.made.emit(name)
        return self._views[name]

    @property
    def matrix(self) -> MatrixView:
        """The matrix of the comparison, created if necessary."""
        return cast("MatrixView", self._view("compare"))

    @property
    def comparing(self) -> bool:
        """Whether the current view needs the room of the docks: the matrix, the ledger of figures, agreement, words."""
        if self._name in ("compare", "agreement", "words"):
            return True
        return self._name == "figures" and self.figures.page == "ledger"

    @property
    def shows_claims(self) -> bool:
        """Whether the current view shows claims itself, so that the inspector can make room for it."""
        return self._name == VERSIONS

    @property
    def figures(self) -> FigurePages:
        """The figures, created if necessary."""
        return cast("FigurePages", self._view("figures"))

    @property
    def agreement(self) -> AgreementView:
        """The agreement of annotators, created if necessary."""
        return cast("AgreementView", self._view("agreement"))

    @property
    def versions(self) -> VersionsView:
        """Two versions of an article, created if necessary."""
        return cast("VersionsView", self._view(VERSIONS))

    @property
    def words(self) -> TermsView:
        """The words of the sources, created if necessary."""
        return cast("TermsView", self._view("words"))

    def state(self) -> dict[str, Any]:
        """Filters, grouping and sort order of the views that exist."""
        return {name: cast(StackedView, view).state() for name, view in self._views.items()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the views of an earlier stack from its :meth:`state`."""
        for name, view_state in state.items():
            cast(StackedView, self._view(name)).restore(view_state)

    def lasting_state(self) -> Mapping[str, Any]:
        """The state of the comparison, to be stored for its project."""
        return self.matrix.state() if LASTING in self._views else self._kept

    def restore_lasting(self, state: Mapping[str, Any]) -> None:
        """Restore the comparison of a project, now or when it is first shown."""
        self._kept = state
        if LASTING in self._views:
            self.matrix.restore(state)

    def filter_claims(self, tag: str) -> None:
        """Show the claims with a tag."""
        self.show_view("claims")
        cast("ClaimsView", self._view("claims")).set_filter("tag", tag)

    def filtered(self, name: str) -> FindingsView:
        """The list whose saved filters have this name."""
        view = self._view(name)
        return self.figures.listed() if name == "figures" else cast("FindingsView", view)

    def list_claims(self, words: str, claims: list[str]) -> None:
        """Show certain claims; ``words``: what they have in common."""
        self.show_view("claims")
        cast("ClaimsView", self._view("claims")).show_only(words, claims)

    def selected_claims(self) -> list[str] | None:
        """Identities of the claims selected in the current view; None for a view of other things."""
        if self._name == "compare":
            return list(self.matrix.acts.claims())
        if self._name in ("claims", "links"):
            return [claim.id for claim in cast("BulkView", self._view(self._name)).chosen_claims()]
        if self._name == "figures":
            return self.figures.selected_claims()
        return None

    def selected_question(self) -> QuestionId | None:
        """Identity of the question in the selected row of the matrix or of the ledger; None for another view."""
        row = None
        if self._name == "compare":
            row = self.matrix.context.row
        elif self._name == "figures":
            row = self.figures.selected_row()
        return row.question.id if row is not None and row.question is not None else None

    def regions(self) -> Sequence[QWidget]:
        """The regions of this view between which F6 moves the focus."""
        if self._name == "read":
            beside = [self._memos] if self._memos is not None and self.memos_shown else []
            return [*self.reading.regions(), *beside, *([self.row.table] if self.row is not None else [])]
        if self._name == "agreement":
            return self.agreement.regions()
        if self._name == "words":
            return self.words.regions()
        return self.matrix.regions() if self._name == "compare" else [self.current]


class _Pages(QStackedWidget):
    """A stack whose smallest size is that of the current view: with Qt's, the docks would shrink for the widest of all
    views."""

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()
