"""The bar above two versions: the choice of versions, the steps between differences, and what counts as a
difference."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from corpus.versions.heads import VersionHead
from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.reading.versions.version_words import VersionWords
from desktop.widgets.chooser import Chooser
from desktop.widgets.keyed_button import KeyedButton
from desktop.widgets.panels import IconButton, Surface

HEIGHT = 43


class VersionsBar(Surface):
    """Emits signals for choices; the view handles them."""

    versions_chosen = Signal()
    stepped = Signal(int)
    """1 for the next difference, -1 for the previous one."""
    copy_requested = Signal()
    """All differences are to be copied as a table."""
    layout_toggled = Signal(bool)
    """Whether differences of punctuation and blanks are left out."""
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "panel", parent)
        self.setFixedHeight(HEIGHT)
        self._words = VersionWords(self)
        self._counted = ""
        self._title = Label(self.tr("Compare versions"), self)
        self.old = Chooser("oldVersion", self.tr("Old version"))
        self.new = Chooser("newVersion", self.tr("New version"))
        swap = IconButton(theme, "arrow_swap", self.tr("Swap the sides"))
        self._before = IconButton(theme, "arrow_up", self.tr("Previous change"), key="Shift+D")
        self._after = IconButton(theme, "arrow_down", self.tr("Next change"), key="D")
        self.count = Label("", self)
        self.count.setObjectName("changeCount")
        self.plain = QCheckBox(self.tr("Ignore punctuation and blanks"), self)
        self.plain.setObjectName("ignoreLayout")
        self.plain.setChecked(True)
        self._copy = IconButton(theme, "copy", self.tr("Copy all changes as a table"))
        close = KeyedButton(theme, self.tr("Close"), "Esc", parent=self)
        close.setObjectName("closeVersions")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 0, Space.L, 0)
        row.setSpacing(int(Space.M))
        for widget in (self._title, self.old, swap, self.new, self._before, self._after, self.plain):
            row.addWidget(widget)
        row.addSpacing(int(Space.L))  # or the count would read as the end of the label before it
        # It shrinks before the buttons do.
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.count, 1)
        row.addWidget(self._copy)
        row.addWidget(close)
        for chooser in (self.old, self.new):
            chooser.activated.connect(lambda _: self.versions_chosen.emit())
        swap.clicked.connect(self._swap)
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after.clicked.connect(lambda: self.stepped.emit(1))
        self._copy.clicked.connect(self.copy_requested)
        self.plain.toggled.connect(self.layout_toggled)
        close.clicked.connect(self.close_requested)

    def show_versions(self, heads: Sequence[VersionHead], old: str, new: str) -> None:
        """Offer these versions, oldest first, with two of them chosen."""
        for chooser, chosen in ((self.old, old), (self.new, new)):
            chooser.clear()
            for number, head in enumerate(heads, start=1):
                chooser.addItem(self._words.version_of(number, head.created), head.id)
            chooser.choose(chosen)

    def show_count(self, words: str, *, any_changes: bool) -> None:
        """Show which difference is current, of how many."""
        self._counted = words
        set_tip(self.count, words)
        for button in (self._before, self._after, self._copy):
            button.setEnabled(any_changes)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The count matters more than the title, so that is left out first; then the count is cut short."""
        metrics = self.count.fontMetrics()
        left = self.width() - self._taken()
        needed = metrics.horizontalAdvance(self._counted) + 1
        title = self._title.sizeHint().width() + int(Space.M)
        self._title.setVisible(left >= title + needed)
        self.count.setText(metrics.elidedText(self._counted, Qt.TextElideMode.ElideRight, max(left, 0)))

    def _taken(self) -> int:
        """Width of all but title and count, with the distances between them."""
        row = self.layout()
        assert row is not None
        fixed = [row.itemAt(number) for number in range(row.count())]
        widths = [
            item.sizeHint().width()
            for item in fixed
            if item is not None and item.widget() not in (self._title, self.count)
        ]
        margins = row.contentsMargins()
        return sum(widths) + margins.left() + margins.right() + len(widths) * row.spacing()

    def _swap(self) -> None:
        old, new = self.old.currentIndex(), self.new.currentIndex()
        self.old.setCurrentIndex(new)
        self.new.setCurrentIndex(old)
        self.versions_chosen.emit()
