"""Templates of projects: a codebook with its relations, with which new projects begin.

A template is a codebook in a file (:mod:`corpus.codebook`), so any format of codebooks can be used; a project can serve
as a template by its codebook. The templates that the window offers are in a folder of the data folder.
"""

from __future__ import annotations

from pathlib import Path

from corpus.archive import Archive
from corpus.codebook import READERS, codebook_of
from db.files.data_folder import data_folder

ENDING = ".json"


def templates_folder() -> Path:
    """The folder of the templates that the window offers. It need not exist."""
    return data_folder() / "templates"


def templates() -> list[Path]:
    """The templates that the window offers, ordered by name."""
    folder = templates_folder()
    return sorted(folder.glob(f"*{ENDING}")) if folder.is_dir() else []


def read_template(path: str | Path) -> Archive:
    """The codebook of a template file or of a project. Raises ReadError, OSError, or an error of the store."""
    path = Path(path)
    if path.suffix.lower() == ".duikan":
        from db.store import Store

        with Store.open(path, read_only=True) as store:
            return codebook_of(store.archive(texts=False))
    return codebook_of(READERS[ENDING](path.read_bytes()))
