"""The dialog for name and colour of the user."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from corpus.model import TAG_COLOURS
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.answer_buttons import AnswerButtons
from desktop.words.colour_names import colour_name

_WIDTH, _SWATCH = 400, 14


class PersonDialog(QDialog):
    """Window-modal; when it is accepted, ``then`` is called with name, colour, and whether this is a different
    person, which ``first`` does not ask: nobody was here before."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        colour: str,
        then: Callable[[str, str, bool], object],
        parent: QWidget,
        *,
        first: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("personDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Who you are"))
        self.setMinimumWidth(_WIDTH)
        words = Label(
            self.tr(
                "Colleagues see your name beside what you tag and link. Your identity is your own: another "
                "person of the same name has another one."
            )
        )
        words.setWordWrap(True)
        self.name = QLineEdit(name)
        self.name.setObjectName("personName")
        self.name.selectAll()
        self.colour = self._colours(theme, colour)
        form = QFormLayout()
        form.setSpacing(int(Space.M))
        for label, field in ((self.tr("Name"), self.name), (self.tr("Colour"), self.colour)):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.somebody_else = QCheckBox(self.tr("A different person: create a new identity"))
        self.somebody_else.setObjectName("somebodyElse")
        form.addRow("", self.somebody_else)
        form.setRowVisible(self.somebody_else, not first)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(int(Space.L))
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(self._buttons())
        self.accepted.connect(
            lambda: then(
                " ".join(self.name.text().split()),
                self.colour.currentData(),
                self.somebody_else.isChecked(),
            )
        )

    def _colours(self, theme: Theme, chosen: str) -> QComboBox:
        colours = QComboBox()
        colours.setObjectName("personColour")
        colours.addItem(self.tr("automatic"), "")
        for colour in TAG_COLOURS:
            swatch = QPixmap(_SWATCH, _SWATCH)
            swatch.fill(theme.tag(colour).line)
            colours.addItem(QIcon(swatch), colour_name(colour), colour)
        colours.setCurrentIndex(max(colours.findData(chosen), 0))
        return colours

    def _buttons(self) -> AnswerButtons:
        """The buttons. The first one is disabled while there is no name."""
        buttons = AnswerButtons(self, self.tr("Use these"), self.tr("Cancel"), "personDone")
        done = buttons.accept_button
        self.name.textChanged.connect(lambda text: done.setEnabled(bool(text.strip())))
        done.setEnabled(bool(self.name.text().strip()))
        return buttons
