"""What the program stores besides projects, where, and emptying the caches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from db.indexes.cache_file import cache_folder
from db.indexes.caches import cache_bytes, clear_caches
from desktop.dialogs.frame import DialogFrame, Note
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme

WIDTH = 620
"""Smallest width of the dialog in pixels: most paths are fully visible."""


@dataclass(frozen=True, slots=True)
class StoragePlace:
    """Something that the program stores."""

    name: str
    """Its key in :meth:`PlacesDialog.words`."""
    path: Path


class PlacesDialog(DialogFrame):
    """A row for each place: its contents, its path, and a button that shows it."""

    def __init__(self, theme: Theme, places: Sequence[StoragePlace], parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("What Duikan keeps"), "placesDialog", parent)
        words = self.tr(
            "Projects are where you saved them. In addition, Duikan keeps the following, on this machine "
            "only."
        )
        self.body.addWidget(Note(theme, "placesNote", self, words))
        rows = QGridLayout()
        rows.setHorizontalSpacing(Space.XL)
        rows.setVerticalSpacing(Space.L)
        rows.setColumnStretch(0, 1)
        for number, place in enumerate((*places, StoragePlace("caches", cache_folder()))):
            self._add(rows, number, place)
        self.body.addLayout(rows)
        self.body.addStretch(1)
        self.clear = self.add_button(self.tr("Empty the caches"), "clearButton", self._clear, left=True)
        self.add_button(self.tr("Close"), "closeButton", self.accept, default=True).setFocus()
        self.setMinimumWidth(WIDTH)
        self._tell_caches()

    def _add(self, rows: QGridLayout, number: int, place: StoragePlace) -> None:
        name, description = self.words()[place.name]
        title = Label(name, self)
        title.setFont(self.theme.font("title"))
        path = Note(self.theme, f"{place.name}Path", self, f"{description}\n{place.path}")
        about = QVBoxLayout()
        about.setSpacing(Space.XS)
        about.addWidget(title)
        about.addWidget(path)
        rows.addLayout(about, number, 0)
        show = QPushButton(self.tr("Show"), self)
        show.setObjectName(f"{place.name}Show")
        show.setAccessibleName(self.tr("Show: {name}").format(name=name))
        show.setAutoDefault(False)
        show.setEnabled(_folder_of(place.path).is_dir())
        show.clicked.connect(lambda: _show(place.path))
        rows.addWidget(show, number, 1)

    def words(self) -> dict[str, tuple[str, str]]:
        """The name of each place, and its contents."""
        return {
            "settings": (
                self.tr("Settings"),
                self.tr("Language, theme, your name, panes of the projects that were open."),
            ),
            "backups": (
                self.tr("Backups"),
                self.tr("Earlier states of your projects, which “Backups…” lists."),
            ),
            "logs": (
                self.tr("Errors"),
                self.tr(
                    "Errors of the program, with the text being typed at that time. May quote your projects."
                ),
            ),
            "caches": (
                self.tr("Caches"),
                self.tr("Indexes for searching and images for a fast start. All of it can be rebuilt."),
            ),
        }

    def _clear(self) -> None:
        freed = clear_caches()
        self._tell_caches()
        self.say(self.tr("{size} MB freed. Whatever is needed is rebuilt.").format(size=f"{freed / 1e6:.1f}"))

    def _tell_caches(self) -> None:
        size = cache_bytes()
        self.clear.setEnabled(size > 0)
        self.clear.setText(self.tr("Empty the caches ({size} MB)").format(size=f"{size / 1e6:.1f}"))


def _folder_of(path: Path) -> Path:
    return path.parent if path.suffix else path


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(_folder_of(path))))
