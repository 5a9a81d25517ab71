"""The common frame of dialogs: margins, a message line, and buttons at the lower right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.tab_order import follow_layout
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.widgets.enter_button import press_focused

BUTTON_WIDTH = 80
"""Smallest width of a button in pixels, so that short texts do not make small targets."""


FRAME = (16, 40)
"""Assumed size of the system's window frame and title bar in pixels, at most; Qt knows it only once the dialog is
shown."""


class DialogFrame(QDialog):
    """A dialog over the window. Escape cancels; Enter presses the button that has the focus, otherwise the default
    one."""

    def __init__(self, theme: Theme, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self._notice = Note(theme, "noticeLine", self)
        self._notice.hide()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.M)
        self._buttons.addStretch(1)
        self._left_buttons = 0
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        outer.setSpacing(Space.L)
        outer.addLayout(self.body, 1)
        outer.addWidget(self._notice)
        outer.addSpacing(Space.XS)
        outer.addLayout(self._buttons)

    def use_body(self, widget: QWidget) -> None:
        """Use one widget for the whole dialog, up to its edges and including the buttons."""
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        for item in (self._outer.takeAt(2), self._outer.takeAt(2)):
            del item
        self._notice.setContentsMargins(Space.XXL, 0, Space.XXL, Space.L)
        self.body.addWidget(widget)

    def add_button(
        self,
        text: str,
        name: str,
        clicked: Callable[[], object],
        *,
        default: bool = False,
        left: bool = False,
    ) -> QPushButton:
        """Add a button on the right or, if it does not end the dialog, on the left."""
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setDefault(default)
        button.setMinimumWidth(BUTTON_WIDTH)
        button.clicked.connect(lambda: clicked())
        if left:
            self._buttons.insertWidget(self._left_buttons, button)
            self._left_buttons += 1
        else:
            self._buttons.addWidget(button)
        return button

    def add_ending(self, action: str, act: Callable[[], object]) -> QPushButton:
        """Add Cancel and the button that acts. Returns the latter."""
        self.add_button(self.tr("Cancel"), "cancelButton", self.reject)
        return self.add_button(action, "acceptButton", act, default=True)

    def keep_size(self, settings: Settings) -> None:
        """Restore the last size of the dialog, as far as the screen has room, and store the size when it is closed."""
        key = f"dialog.{self.objectName()}"
        stored = bytes(settings.layout(key).data()).decode("ascii", "ignore").split("x")
        size = (
            QSize(*map(int, stored)) if len(stored) == 2 and all(map(str.isdecimal, stored)) else self.size()
        )
        self.resize_within_screen(size)
        self.finished.connect(
            lambda _: settings.set_layout(key, QByteArray(f"{self.width()}x{self.height()}".encode()))
        )

    def resize_within_screen(self, size: QSize) -> None:
        """Give the dialog this size, as far as the screen has room."""
        room = self.screen().availableGeometry().size() - QSize(*FRAME)
        self.resize(size.boundedTo(room).expandedTo(self.minimumSizeHint()))

    def showEvent(self, event: QShowEvent) -> None:
        follow_layout(self)
        super().showEvent(event)
        # Qt puts a dialog that is higher than its window at the top of the screen, with its title bar above that.
        top = self.screen().availableGeometry().top() + FRAME[1]
        if not event.spontaneous() and self.y() < top and self.windowHandle() is not None:
            self.move(self.x(), top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def say(self, words: str, colour: str = "text2") -> None:
        """Show a message above the buttons, or nothing if ``words`` is empty."""
        self._notice.say(words, colour)
        self._notice.setVisible(bool(words))

    def resize_with_room_for(self, words: str, width: int) -> None:
        """Give the dialog this width, and the height that it needs while it shows a message as long as ``words``, so
        that it does not grow when one appears."""
        self.say(words)
        self.resize(width, self._outer.totalHeightForWidth(width))
        self.say("")

    @property
    def message(self) -> str:
        """The message above the buttons."""
        return self._notice.text() if not self._notice.isHidden() else ""


class Note(Label):
    """A line of small text in one of the theme's text colours."""

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None, words: str = "") -> None:
        super().__init__(words, parent)
        self._theme = theme
        self._colour = "text2"
        self.setObjectName(name)
        self.setWordWrap(True)
        theme.changed.connect(self._restyle)
        self._restyle()

    def say(self, words: str, colour: str = "text2") -> None:
        """Show ``words``; the colours warn and danger are for what must be noticed."""
        self._colour = colour
        self.setText(words)
        self._restyle()

    def _restyle(self) -> None:
        self.set_style(self._theme.font("small"), self._theme.colour(self._colour))


def form_layout() -> QFormLayout:
    """A form layout with labels on the left and fields that take the rest of the width."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(Space.XL)
    form.setVerticalSpacing(Space.M)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def add_row(
    form: QFormLayout, label: str, field: QWidget, name: str, *, beside: QPushButton | None = None
) -> None:
    """Add a field with its label, which is also its accessible name, and optionally a button on its right."""
    field.setObjectName(name)
    field.setAccessibleName(label)
    buddy = Label(label)
    buddy.setBuddy(field)
    if beside is None:
        form.addRow(buddy, field)
        return
    beside.setAutoDefault(False)
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    row.addWidget(field, 1)
    row.addWidget(beside)
    form.addRow(buddy, row)


class Outline(QObject):
    """Draws the same border around a list as text fields have. Destroyed with the list."""

    def __init__(self, area: QAbstractScrollArea, theme: Theme) -> None:
        super().__init__(area)
        self._area, self._theme = area, theme
        area.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        # A method of a QObject: the connection ends when the object is destroyed.
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        palette = self._area.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("border"))
        self._area.setPalette(palette)
