"""Templates of projects, with which new projects begin: a codebook with its relations and saved searches.

Any codebook in a file (:mod:`corpus.codebook`) is a template, and so is a project. The templates that the window offers
are in a folder of the data folder.
"""

from __future__ import annotations

from pathlib import Path

from corpus.archive import Archive
from corpus.codebook import READERS, template_of
from corpus.intake import LARGEST
from corpus.readers.errors import ReadError
from corpus.regular_files import open_regular
from db.files.data_folder import data_folder

ENDING = ".json"
"""The suffix of templates."""


def templates_folder() -> Path:
    """The folder of the templates that the window offers. It need not exist."""
    return data_folder() / "templates"


def templates() -> list[Path]:
    """The templates that the window offers, ordered by name."""
    folder = templates_folder()
    return sorted(folder.glob(f"*{ENDING}")) if folder.is_dir() else []


def read_template(path: str | Path) -> Archive:
    """What a template file, or a project, gives to a new project. Raises ReadError, OSError, or an error of the
    store."""
    path = Path(path)
    if path.suffix.lower() == ".duikan":
        from db.store import Store

        with Store.open(path, read_only=True) as store:
            return template_of(store.archive(texts=False))
    with open_regular(path) as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ReadError("value", detail=f"more than {LARGEST} bytes")
    return template_of(READERS[ENDING](data))
