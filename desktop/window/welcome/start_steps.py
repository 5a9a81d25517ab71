"""The first steps on the start page, numbered, and two sentences about saving and privacy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.commands.actions import Actions
from desktop.commands.key_sentence import KeySentence
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.layouts import clear, flush_column
from desktop.widgets.panels import Hairline


class Steps(QWidget):
    """The first steps, numbered, and two sentences about saving and privacy."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self._layout = flush_column(self)

    def retranslate(self) -> None:
        """Rebuild the parts in the language of the interface and the theme's colours."""
        clear(self._layout)
        heading = quiet(Label(self.tr("Four steps"), self), self._theme)
        heading.setFont(self._theme.font("small"))
        self._add(heading)
        self._layout.addSpacing(Space.XL)
        for number, (name, sentence) in enumerate(self._steps(), 1):
            self._add(_Step(self._theme, number, name, self._actions.in_force(sentence), self))
            self._layout.addSpacing(Space.XL)
        self._add(Hairline(self._theme, self))
        self._layout.addSpacing(Space.XL)
        for note in self._notes():
            self._add(KeySentence(self._theme, self._actions.in_force(note), self))
        self._layout.addStretch(1)

    def _add(self, part: QWidget) -> None:
        self._layout.addWidget(part)
        # A widget added to a visible parent would stay hidden, and take no room, until the next turn of the event loop.
        part.show()

    def _steps(self) -> Sequence[tuple[str, str]]:
        """Name and explanation of each step."""
        return (
            (
                self.tr("Select and tag"),
                self.tr("Select a sentence and press [1] to [9]. With many tags press [T] and type pinyin."),
            ),
            (
                self.tr("Link them"),
                self.tr(
                    "Click a highlight, then drag it onto one in another article, or press [K] and click the "
                    "other end. Then choose: equivalent, differs in figure, contradicts."
                ),
            ),
            (
                self.tr("Read together"),
                self.tr(
                    "Panes scroll along your links; [F] releases them. [Ctrl+F] searches all texts in both "
                    "scripts."
                ),
            ),
            (
                self.tr("See everything in tables"),
                self.tr(
                    "[Ctrl+2] compares the sources, [Ctrl+5] lists all claims; [Return] goes to the source."
                ),
            ),
        )

    def _notes(self) -> Sequence[str]:
        return (
            self.tr("Every change is saved at once, there is no Save button; [Ctrl+Z] undoes any step."),
            self.tr("Nothing leaves this computer unless you ask for it."),
        )

    def heightForWidth(self, width: int) -> int:
        return self._layout.totalHeightForWidth(width)


class _Step(QWidget):
    def __init__(self, theme: Theme, number: int, name: str, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._number, self._name = theme, str(number), name
        self.setAccessibleName(f"{number} {name}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XXXL, Space.XXL, 0, 0)
        layout.addWidget(KeySentence(theme, sentence, self))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("title"))
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(11, 15, self._number)
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("text"))
        painter.drawText(int(Space.XXXL), 15, self._name)


def quiet(label: Label, theme: Theme) -> Label:
    """Show ``label`` in the secondary text colour, and return it."""
    label.set_style(label.font(), theme.colour("text2"))
    return label
