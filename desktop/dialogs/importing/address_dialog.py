"""The dialog for the address of a page."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.dialogs.frame import DialogFrame, Note
from desktop.dialogs.importing.sources import is_address
from desktop.look.theme import Theme
from desktop.settings import Settings

_SCHEME = "https://"
WIDTH = 480
"""Smallest width in pixels: most addresses are fully visible."""


def address_in(words: str) -> str:
    """The address given by the words; empty if they are none. Without a scheme, https is assumed."""
    word = words.strip()
    if not word or any(character.isspace() for character in word):
        return ""
    if is_address(word):
        return word
    host = word.partition("/")[0]
    return f"https://{word}" if "." in host.strip(".") and "@" not in host and ":" not in host else ""


class AddressDialog(DialogFrame):
    """One field. After the dialog was accepted, the input is in :attr:`address`."""

    def __init__(
        self, theme: Theme, settings: Settings, address: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Address of a page"), "addressDialog", parent)
        self._settings = settings
        self.field = QLineEdit(address, self)
        self.field.setObjectName("addressField")
        self.field.setAccessibleName(self.tr("Address"))
        self.field.setPlaceholderText(_SCHEME)
        self.field.setMinimumWidth(WIDTH)
        self.body.addWidget(self.field)
        if not settings.value("fetch_addresses"):
            words = self.tr(
                "If you continue, the page is fetched: only this address is sent to that site, nothing of "
                "the project."
            )
            self.body.addWidget(Note(theme, "fetchNote", self, words))
        self._go = self.add_ending(self.tr("Fetch"), self._accept)
        self.field.textChanged.connect(self._update)
        self._update()

    @property
    def address(self) -> str:
        """The entered address; empty if it is invalid."""
        return address_in(self.field.text())

    def _update(self) -> None:
        self._go.setEnabled(bool(self.address))

    def _accept(self) -> None:
        if self.address:
            self._settings.set_value("fetch_addresses", True)
            self.accept()
