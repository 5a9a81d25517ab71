"""The form for the address of a hub and the password of the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.dialogs.frame import Note, add_row, form_layout
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.words.hub_failures import address_failure

if TYPE_CHECKING:
    from db.hub.address import HubAddress

EXAMPLE = "postgresql://lin@db.example.org/team"
_SCHEMES = ("postgresql+psycopg://", "postgresql://", "postgres://")


class AddressForm(QWidget):
    """Address and password. The address is stored in the settings; the note below the fields says where passwords are
    stored."""

    edited = Signal()

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.address = QLineEdit(str(settings.value("team_address")), self)
        self.address.setPlaceholderText(EXAMPLE)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Only if the hub asks for one"))
        form = form_layout()
        add_row(form, self.tr("Hub:"), self.address, "hubAddress")
        add_row(form, self.tr("Password:"), self.password, "hubPassword")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(form)
        words = self.tr(
            "The administrator of the hub gives you its address: {example}, also with a port (host:5433) or a service "
            "(postgresql:///?service=team). The connection is encrypted, and the server must prove its name."
        ).format(example=EXAMPLE)
        column.addWidget(Note(theme, "addressNote", self, words))
        column.addWidget(
            Note(
                theme,
                "passwordNote",
                self,
                self.tr(
                    "The password is kept in the key store of the system, never in the project or in a file of Duikan. "
                    "One in ~/.pgpass or in a service file need not be typed."
                ),
            )
        )
        for field in (self.address, self.password):
            field.textEdited.connect(lambda _: self.edited.emit())

    def parsed(self) -> HubAddress | str:
        """The parsed address, which is also stored in the settings; for an invalid one, what is wrong with it."""
        from db.hub.address import BadAddress, HubAddress

        words = self.address.text().strip()
        if "://" not in words and words:
            words = f"postgresql://{words}"
        try:
            address = HubAddress.parse(words)
        except BadAddress as error:
            return address_failure(error.reason, error.detail)
        self._settings.set_value("team_address", _short(str(address)))
        return address


def _short(address: str) -> str:
    """The address with the scheme that users write."""
    for scheme in _SCHEMES:
        if address.startswith(scheme):
            return f"postgresql://{address.removeprefix(scheme)}"
    return address
