"""The dialog that lists the passages coded alike by all annotators before they are copied into the shared layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.agreement.passage_list import PassageRow
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.words.wording import translate

_WIDTH, _HEIGHT = 560, 420


class AgreedDialog(QDialog):
    """Window-modal; ``take`` is called when it is accepted."""

    def __init__(
        self,
        theme: Theme,
        rows: Sequence[PassageRow],
        tags_of: Callable[[PassageRow], str],
        take: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("agreedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Accept what is agreed"))
        self.resize(_WIDTH, _HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(int(Space.L))
        intro = self.tr(
            "%Ln passage(s) have the same extent and the same tags with everybody who has read the article. "
            "They are written into the shared layer in one step; nobody's coding changes.",
            "",
            len(rows),
        )
        words = Label(intro)
        words.setWordWrap(True)
        column.addWidget(words)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Agreed passages"))
        self.list.setAlternatingRowColors(False)
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for row in rows:
            item = QListWidgetItem(self.list)
            item.setText(f"{' '.join(row.letters)}  {row.place}  {tags_of(row)}  “{row.quote}”")
            item.setFont(theme.text_font(row.language, "small"))
        column.addWidget(self.list, 1)
        buttons = QDialogButtonBox()
        take_all = buttons.addButton(
            self.tr("Accept %Ln passage(s)", "", len(rows)), QDialogButtonBox.ButtonRole.AcceptRole
        )
        take_all.setObjectName("takeAgreed")
        take_all.setDefault(True)
        buttons.addButton(translate("Confirmation", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.accepted.connect(take)
