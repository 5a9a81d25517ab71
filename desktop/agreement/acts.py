"""Adjudication of disagreements: each decision is one operation of the project."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from corpus.agreement.decisions import Ruling
from corpus.agreement.disagreements import CodedBy, Disagreement, DisagreementKind
from corpus.changes import ChangeSet
from corpus.identities import ClaimId, LinkId, RelationId, TagId
from corpus.model import EQUIVALENT, Span
from corpus.questions import Status
from db import edits
from desktop.agreement.own_popup import OwnPopup
from desktop.look.theme import Theme
from desktop.project.requests import Request
from desktop.project.workspace import Workspace


class AdjudicationActs:
    """Writes decisions into the shared layer. ``owner`` is the parent of popups."""

    def __init__(self, owner: QWidget, workspace: Workspace, theme: Theme) -> None:
        self._owner, self._workspace, self._theme = owner, workspace, theme

    @property
    def writable(self) -> bool:
        """Whether decisions can be written now."""
        return self._workspace.snapshot is not None and not self._workspace.read_only

    def choose(self, disagreement: Disagreement, choice: Ruling, reason: str) -> Request[ChangeSet] | None:
        """Decide for the first annotator, the second or both. Returns None if there is nothing to write."""
        if not self.writable:
            return None
        sides = {Ruling.FIRST: (0,), Ruling.SECOND: (1,), Ruling.BOTH: (0, 1)}[choice]
        chosen = [disagreement.by[side] for side in sides]
        match disagreement.kind:
            case DisagreementKind.OTHER_RELATION:
                links = [coded.link for coded in chosen if coded.link is not None]
                return self._workspace.perform(edits.adjudicate_relation, _links(disagreement), links, reason)
            case DisagreementKind.OTHER_STATUS:
                return self._status(disagreement, chosen[0].status, reason)
        return self._claims(disagreement, chosen, reason)

    def _status(
        self, disagreement: Disagreement, status: Status | None, reason: str
    ) -> Request[ChangeSet] | None:
        if status is None or disagreement.question is None:
            return None
        place = (disagreement.question, disagreement.article)
        return self._workspace.perform(edits.adjudicate_status, *place, status, reason)

    def _claims(
        self, disagreement: Disagreement, chosen: Sequence[CodedBy], reason: str
    ) -> Request[ChangeSet]:
        by_span: dict[Span, set[TagId]] = {}
        for coded in chosen:
            if coded.claim is not None:
                by_span.setdefault(coded.span, set()).update(coded.tags)
        return self._workspace.perform(edits.adjudicate, [_adjudication(disagreement, by_span)], reason)

    def take_agreed(self, agreed: Sequence[Disagreement]) -> Request[ChangeSet] | None:
        """Copy passages that all annotators coded alike into the shared layer, in one step."""
        if not self.writable or not agreed:
            return None
        adjudications = [
            _adjudication(passage, {passage.span: set(passage.by[0].tags)}) for passage in agreed
        ]
        return self._workspace.perform(edits.adjudicate, adjudications)

    def ask_own(self, disagreement: Disagreement, names: tuple[str, str], reason: str, place: QPoint) -> None:
        """Ask for a decision that follows neither annotator, in a popup at a position in screen coordinates."""
        snapshot = self._workspace.snapshot
        if snapshot is None or not self.writable:
            return
        popup = OwnPopup(self._theme, disagreement, snapshot, names, self._owner)
        popup.tags_chosen.connect(
            lambda span, tags: self._workspace.perform(
                edits.adjudicate, [_adjudication(disagreement, {span: set(tags)} if tags else {})], reason
            )
        )
        popup.relation_chosen.connect(lambda relation: self._own_relation(disagreement, relation, reason))
        popup.status_chosen.connect(lambda status: self._status(disagreement, status, reason))
        popup.open_at(place, right=True)

    def _own_relation(self, disagreement: Disagreement, relation: str, reason: str) -> None:
        links = _links(disagreement)
        self._workspace.perform(
            edits.adjudicate_relation, links, links[:1], reason, RelationId(relation or EQUIVALENT)
        )


def _links(disagreement: Disagreement) -> list[LinkId]:
    return [coded.link for coded in disagreement.by if coded.link is not None]


def _adjudication(disagreement: Disagreement, by_span: dict[Span, set[TagId]]) -> edits.Adjudication:
    codings = tuple(edits.SharedCoding(span, tuple(sorted(tags))) for span, tags in by_span.items())
    return edits.Adjudication(tuple(ClaimId(row) for row in sorted(disagreement.rows())), codings)
