"""The verb ``new``: creates a project."""

from __future__ import annotations

from pathlib import Path

from commands.terminal import say
from corpus.file_names import readable_name
from corpus.model import Annotator
from corpus.readers.errors import ReadError
from db import edits
from db.store import Store
from db.templates import read_template


def new(location: str, *, title: str, annotator: str | Annotator, template: str = "") -> int:
    """Create a project, empty or with the codebook of ``template``, which is read before anything is written. Returns
    the exit status."""
    try:
        codebook = read_template(template) if template else None
    except ReadError:
        say(f"{template} is neither a codebook nor a project; nothing was made.")
        return 1
    name = readable_name(title or Path(location).stem)
    with Store.create(location, name, annotator) as store:
        if codebook is not None:
            store.perform(edits.import_template, codebook)
            say(f"Created {location} with {len(codebook.tags)} tags.")
        else:
            say(f"Created {location}.")
    return 0
