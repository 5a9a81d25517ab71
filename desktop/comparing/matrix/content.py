"""The content of the matrix: the analyst's rows and the drafts, filtered, sorted, and with the changes of drafts."""

from __future__ import annotations

from dataclasses import replace

from corpus.comparing.drafting import Draft
from corpus.comparing.ordering import Drafts, OrderBy, RowFilter, RowOrder, arranged
from corpus.comparing.rows import at_rates
from corpus.comparing.values import Row
from corpus.identities import ArticleId
from corpus.questions import Status
from desktop.comparing.matrix.amending import Amendments, amended
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.comparison.draft_keys import draft_key
from desktop.project.workspace import Workspace

_NONE = Amendments()


class MatrixContent:
    """Reads rows and drafts from the service. Drafts keep their order and their changes while newer ones arrive."""

    def __init__(self, workspace: Workspace, comparing: Comparing) -> None:
        self._workspace, self._comparing = workspace, comparing
        self._amendments: dict[str, Amendments] = {}
        self._kept_draft: tuple[str, Draft, int] | None = None
        self._by_key: dict[str, Draft] = {}
        self.statuses: dict[str, frozenset[Status]] = {}
        """The statuses that the cell of an article must have, by article."""
        self.overruled = False
        """Whether only rows with an overruled cell are shown."""
        self.column: ArticleId | None = None
        """The article by whose difference the rows are sorted."""

    def forget(self) -> None:
        """Discard everything, as when another project is opened."""
        self._amendments.clear()
        self._kept_draft = None
        self.clear_columns()

    def clear_columns(self) -> None:
        """Remove the filters of the columns' popups."""
        self.statuses.clear()
        self.overruled, self.column = False, None

    # Drafts and their changes

    def amendments(self, key: str) -> Amendments:
        """The changes of a draft."""
        return self._amendments.get(key, _NONE)

    def amend(self, key: str, changes: Amendments) -> None:
        """Change a draft."""
        self._amendments[key] = changes

    def hold(self, key: str) -> None:
        """Keep a draft while it is selected, even if newer drafts no longer contain it."""
        draft = self._by_key.get(key)
        if draft is not None:
            self._kept_draft = (key, draft, list(self._by_key).index(key))
        elif self._kept_draft is not None and self._kept_draft[0] != key:
            self._kept_draft = None

    def drafts(self) -> list[tuple[str, Row]]:
        """All drafts with their keys, after the changes."""
        drafts = {draft_key(draft.row): draft for draft in self._comparing.drafts()}
        kept_draft = self._kept_draft
        if (
            kept_draft is not None
            and kept_draft[0] not in drafts
            and not self._comparing.decided(kept_draft[1].row)
        ):
            items = list(drafts.items())
            items.insert(min(kept_draft[2], len(items)), (kept_draft[0], kept_draft[1]))
            drafts = dict(items)
        self._by_key = drafts
        snapshot = self._workspace.snapshot
        rates = tuple(snapshot.rates.values()) if snapshot is not None else ()
        changes = self._amendments
        rows = {
            key: amended(draft.row, changes[key]) if key in changes else draft.row
            for key, draft in drafts.items()
        }
        return [(key, at_rates(row, rates)) for key, row in rows.items()]

    def draft(self, key: str) -> Draft | None:
        """A draft as it was computed, with its alternatives."""
        return self._by_key.get(key)

    # What is listed

    def arranged(self, filters: RowFilter, by: OrderBy) -> tuple[tuple[Row, ...], list[tuple[str, Row]]]:
        """The analyst's rows and the drafts that pass the filters, sorted."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return (), []
        filters = self.completed(filters)
        order = RowOrder(by) if self.column is None else RowOrder(OrderBy.DIFFERENCE, self.column)
        claims = snapshot.claims
        own: tuple[Row, ...] = ()
        if filters.drafts is not Drafts.ONLY:
            own = arranged(self._comparing.rows(), filters, order, claims)
        drafts = self.drafts()
        keys = {id(row): key for key, row in drafts}
        # Drafts stay in the order of their likelihoods, in which they are reviewed.
        plain = replace(filters, annotator=None, without_summary=False, overruled=False)
        if filters.without_summary or filters.overruled or filters.unread:
            return own, []
        listed = arranged([row for _, row in drafts], plain, RowOrder(), claims)
        return own, [(keys[id(row)], row) for row in listed]

    def completed(self, filters: RowFilter) -> RowFilter:
        """The filter, with those of the columns' popups added."""
        return replace(filters, statuses=dict(self.statuses), overruled=self.overruled)

    def remaining(self, filters: RowFilter, article: str, statuses: frozenset[Status]) -> tuple[int, int]:
        """How many of the analyst's rows another filter of a column would leave, and how many there are."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return 0, 0
        others = {key: value for key, value in self.statuses.items() if key != article}
        if statuses:
            others[article] = statuses
        rows = self._comparing.rows()
        filters = replace(self.completed(filters), statuses=others)
        return len(arranged(rows, filters, RowOrder(), snapshot.claims)), len(rows)
