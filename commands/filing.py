"""The verb ``new``, which writes everything or nothing."""

from __future__ import annotations

from pathlib import Path

from commands.terminal import say
from corpus.file_names import readable_name
from corpus.model import Annotator
from db.store import Store


def new(location: str, *, title: str, annotator: str | Annotator) -> int:
    """Make an empty project."""
    with Store.create(location, readable_name(title or Path(location).stem), annotator):
        say(f"Created {location}.")
    return 0
