"""Splitting a tag: some of its claims get a new tag instead."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from corpus.identities import ClaimId
from corpus.model import Tag
from corpus.script import fold
from corpus.snapshot import Snapshot
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.answer_buttons import AnswerButtons
from desktop.widgets.filter_field import FilterField

SIZE = (520, 480)
"""Initial size of the dialog in pixels. Chosen: about thirty characters of a quotation, and a dozen rows."""
CLAIM_ROLE = Qt.ItemDataRole.UserRole


class SplitDialog(QDialog):
    """Asks for the name of the new tag and the claims that get it. It writes nothing: read :attr:`name` and
    :meth:`claims` after it was accepted. Space ticks a claim."""

    def __init__(self, snapshot: Snapshot, tag: Tag, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("splitTag")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Split “{name}”").format(name=tag.name))
        self.field = QLineEdit()
        self.field.setObjectName("splitName")
        self.field.setPlaceholderText(self.tr("Name of the new tag"))
        self.field.setAccessibleName(self.tr("Name of the new tag"))
        self.filter = FilterField(theme, self.tr("Filter the claims"), self)
        self.list = QListWidget()
        self.list.setObjectName("splitClaims")
        self.list.setAccessibleName(self.tr("Claims that get the new tag"))
        self._fill(snapshot, tag, theme)
        self._lay_out(tag)
        self.field.textChanged.connect(self._show)
        self.filter.textChanged.connect(self._filter)
        self.filter.left.connect(self._on_filter_left)
        self.list.itemChanged.connect(self._show)
        self.setTabOrder(self.field, self.filter)
        self.setTabOrder(self.filter, self.list)
        self.field.setFocus()
        self.resize(*SIZE)
        self._show()

    def _fill(self, snapshot: Snapshot, tag: Tag, theme: Theme) -> None:
        for article in snapshot.articles_in_order():
            for claim in snapshot.claims_of(article.id):
                if tag.id not in claim.tags:
                    continue
                item = QListWidgetItem(f"{snapshot.letter(article.id)}  {' '.join(claim.quote.split())}")
                item.setData(CLAIM_ROLE, claim.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
                item.setSizeHint(QSize(0, theme.size("row")))
                item.setFont(theme.text_font(article.language))
                self.list.addItem(item)

    def _lay_out(self, tag: Tag) -> None:
        explained = Label(
            self.tr(
                "The ticked claims get the new tag instead of “{name}”. One undo reverts all of it."
            ).format(name=tag.name)
        )
        explained.setWordWrap(True)
        buttons = AnswerButtons(self, "", self.tr("Cancel"), "splitDone")
        self._done = buttons.accept_button
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        for widget in (explained, self.field, self.filter, self.list, buttons):
            column.addWidget(widget)

    @property
    def name(self) -> str:
        """The name of the new tag."""
        return self.field.text().strip()

    def claims(self) -> list[ClaimId]:
        """The ticked claims."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            ClaimId(str(item.data(CLAIM_ROLE)))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _filter(self, words: str) -> None:
        """Hide claims that do not contain the words; ticked claims stay ticked, and are counted."""
        folded = fold(words.strip())
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(folded not in fold(item.text()))

    def _on_filter_left(self, done: bool) -> None:
        if not done:
            self.filter.clear()
        self.list.setFocus()

    def _show(self, *_: object) -> None:
        count = len(self.claims())
        self._done.setText(self.tr("Split off %Ln claim(s)", "", count))
        self._done.setEnabled(bool(self.name) and count > 0)
