"""The popup for a decision that follows neither annotator: other tags and another span, another relation, or another
status."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from corpus.agreement.disagreements import Disagreement, DisagreementKind
from corpus.model import Span
from corpus.snapshot import Snapshot
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.layouts import flush_column, scrolling
from desktop.widgets.popup import ROW, Popup, PopupRow
from desktop.widgets.segments import Segments
from desktop.widgets.status_marks import Marks
from desktop.widgets.status_popup import STATED_STATUSES
from desktop.words.comparing_words import status_name
from desktop.words.wording import relation_name

_WIDTH = 260
_MOST = 12
"""Rows visible without scrolling. Chosen: what fits on a small screen."""


class OwnPopup(Popup):
    """The choice of tags, relation or status. It emits one of its signals, and closes."""

    tags_chosen = Signal(object, object)
    """A span and its tags; without tags, nothing is to be coded."""
    relation_chosen = Signal(str)
    status_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        disagreement: Disagreement,
        snapshot: Snapshot,
        names: tuple[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, _WIDTH, parent)
        self.setObjectName("ownDecision")
        self._disagreement = disagreement
        self.extent: Segments | None = None
        self.tags: dict[str, PopupRow] = {}
        match disagreement.kind:
            case DisagreementKind.OTHER_RELATION:
                self._offer_relations(snapshot)
            case DisagreementKind.OTHER_STATUS:
                self._offer_statuses()
            case _:
                self._offer_tags(snapshot, names)

    def _offer_relations(self, snapshot: Snapshot) -> None:
        for relation in snapshot.relations_in_order():
            row = self.add_row(PopupRow(self.theme, relation_name(relation)))
            row.clicked.connect(
                lambda _=False, chosen=relation.id: self._finish(self.relation_chosen, chosen)
            )

    def _offer_statuses(self) -> None:
        marks = Marks(self.theme)
        for status in STATED_STATUSES:
            row = self.add_row(PopupRow(self.theme, status_name(status), marks=marks, status=status))
            row.clicked.connect(lambda _=False, chosen=status: self._finish(self.status_chosen, chosen))

    def _offer_tags(self, snapshot: Snapshot, names: tuple[str, str]) -> None:
        first, second = self._disagreement.by
        container = QWidget()
        inside = flush_column(container)
        for tag in snapshot.tags_in_order():
            row = self.tags[tag.id] = PopupRow(self.theme, tag.name, checkable=True)
            row.setChecked(tag.id in first.tags | second.tags)
            self._rows.append(row)
            inside.addWidget(row)
        area = scrolling(container)
        area.setFixedHeight(max(1, min(len(self.tags), _MOST)) * ROW)
        self.column.addWidget(area)
        self.add_rule()
        foot = QHBoxLayout()
        foot.setContentsMargins(int(Space.L), 0, int(Space.L), int(Space.S))
        if first.claim is not None and second.claim is not None and first.span != second.span:
            choices = (("first", names[0]), ("second", names[1]), ("union", self.tr("together")))
            self.extent = Segments(self.theme, choices, self.tr("Extent"))
            self.extent.chosen.connect(self.extent.set_chosen)
            self.column.addWidget(self.extent, 0, Qt.AlignmentFlag.AlignHCenter)
        foot.addStretch(1)
        done = KeyedButton(self.theme, self.tr("Decide"), "Return", ButtonLook.PRIMARY)
        done.setObjectName("ownDecisionDone")
        done.clicked.connect(self._decide)
        foot.addWidget(done)
        self.column.addLayout(foot)

    def _span(self) -> Span:
        first, second = self._disagreement.by
        match self.extent.key if self.extent is not None else "":
            case "first":
                return first.span
            case "second":
                return second.span
        return self._disagreement.span

    def _decide(self) -> None:
        tags = [tag for tag, row in self.tags.items() if row.isChecked()]
        self._finish(self.tags_chosen, self._span(), tags)

    def _finish(self, signal: object, *values: object) -> None:
        signal.emit(*values)  # type: ignore[attr-defined]
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.tags:
                self._decide()
            else:
                focused = next((row for row in self.rows if row.hasFocus()), None)
                if focused is not None:
                    focused.click()
        else:
            super().keyPressEvent(event)
