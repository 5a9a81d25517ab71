"""The popup that asks into which question claims go: an existing one, found by name or pinyin, or a new one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from corpus.identities import QuestionId
from corpus.romanise import matches
from corpus.snapshot import Snapshot
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.popup import Popup
from desktop.words.comparing_words import ComparingCounts

WIDTH = 320
LONGEST = 8
"""Questions that are listed without scrolling."""
Choose = Callable[[QuestionId | None, str], object]
"""Called with the question, or with None and the title of a new one, which may be empty."""


class _Field(QLineEdit):
    """Passes on the keys that act on the list."""

    stepped = Signal(int)
    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.taken.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class QuestionChooser(Popup):
    """A field and a list. Enter takes the marked entry, Escape leaves everything as it was."""

    def __init__(
        self, theme: Theme, snapshot: Snapshot, now: str | None, choose: Choose, parent: QWidget | None = None
    ) -> None:
        """``now`` is the question that the claims answer already, which is not offered."""
        super().__init__(theme, WIDTH, parent)
        self.setObjectName("questionChooser")
        self._snapshot, self._choose = snapshot, choose
        self._counts = ComparingCounts()
        self._offered = [row for row in snapshot.questions_in_order() if row.id != now]
        self.field = _Field(self)
        self.field.setObjectName("questionField")
        self.field.setPlaceholderText(self.tr("Question: a name, pinyin, or a new title"))
        self.field.setAccessibleName(self.tr("Question"))
        self.list = QListWidget(self)
        self.list.setObjectName("questionList")
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self.column.setSpacing(Space.S)
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)
        self.setFixedWidth(WIDTH)
        self.field.textChanged.connect(self._fill)
        self.field.stepped.connect(self._step)
        self.field.taken.connect(lambda: self._take(self.list.currentItem()))
        self.field.left.connect(self.close)
        self.list.itemClicked.connect(self._take)
        self._fill()
        self.setFocusProxy(self.field)
        self.field.setFocus()

    def _fill(self, *_: object) -> None:
        typed = self.field.text().strip()
        self.list.clear()
        for question in self._offered:
            if typed and matches(typed, question.title) is None:
                continue
            count = len(self._snapshot.claims_of_question(question.id))
            self._add(f"{question.title}　{self._counts.claims(count)}", question.id)
        exact = any(question.title == typed for question in self._offered)
        if typed and not exact:
            self._add(self.tr("New question “{title}”").format(title=typed), None)
        elif not typed:
            self._add(self.tr("New question"), None)
        self.list.setCurrentRow(0)
        rows = min(self.list.count(), LONGEST)
        self.list.setFixedHeight(rows * max(self.list.sizeHintForRow(0), 24) + 2)
        self.adjustSize()

    def _add(self, words: str, question: QuestionId | None) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(Qt.ItemDataRole.UserRole, question)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        question, title = item.data(Qt.ItemDataRole.UserRole), self.field.text().strip()
        self.close()
        self._choose(question, "" if question is not None else title)

    def _step(self, by: int) -> None:
        self.list.setCurrentRow((self.list.currentRow() + by) % max(self.list.count(), 1))
