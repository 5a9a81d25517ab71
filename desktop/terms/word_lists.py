"""The two lists of words that change the counts: stop words and synonyms."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget

from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.terms.stop_words.stop_list import StopList
from desktop.terms.stop_words.stop_panel import StopPanel
from desktop.terms.synonyms.synonym_panel import SynonymPanel
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import Surface
from desktop.widgets.segments import Segments

STOP, SYNONYMS = "stop", "synonyms"


class WordLists(Surface):
    """Shows one of them."""

    def __init__(self, stop: StopList, theme: Theme) -> None:
        super().__init__(theme, "panel")
        self.stop, self.synonyms = StopPanel(stop, theme), SynonymPanel(theme)
        self.switch = Segments(
            theme,
            ((STOP, self.tr("Stop words")), (SYNONYMS, self.tr("Counted together"))),
            self.tr("Lists of words"),
        )
        self.switch.chosen.connect(self.show_list)
        self._stack = QStackedWidget()
        for panel in (self.stop, self.synonyms):
            self._stack.addWidget(panel)
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, 0)
        head.setSpacing(Space.L)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self.stop.head, 1)
        column = flush_column(self)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    @property
    def field(self) -> QLineEdit:
        """The field of the list shown."""
        return self.synonyms.field if self.switch.key == SYNONYMS else self.stop.field

    def show_list(self, key: str) -> None:
        """Show :data:`STOP` or :data:`SYNONYMS`."""
        self.switch.set_chosen(key)
        self._stack.setCurrentWidget(self.synonyms if key == SYNONYMS else self.stop)
        # Its space is kept while it is hidden, so that the switch does not move.
        self.stop.head.setVisible(key == STOP)
