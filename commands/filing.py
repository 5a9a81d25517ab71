"""The verbs ``new`` and ``export``. Each writes everything or nothing."""

from __future__ import annotations

from pathlib import Path

from commands.opening import opened
from commands.progress import ProgressBar
from commands.terminal import say
from corpus.atomic import replacing
from corpus.file_names import readable_name
from corpus.nameless import without_names
from corpus.writers import json_archive
from db.store import Store


def new(location: str, *, title: str, annotator: str) -> int:
    """Make an empty project."""
    with Store.create(location, readable_name(title or Path(location).stem), readable_name(annotator)):
        say(f"Created {location}.")
    return 0


def export(location: str, out: str, *, texts: bool, names: bool = True) -> int:
    """Write the whole project as JSON, without the articles' texts or the annotators' names if so asked. Of a damaged
    project what is whole is written; that is said, and 1 returned."""
    with opened(location, read_only=True) as store:
        archive = store.archive(texts=texts)
        damaged = store.read_only_reason == "damaged"
    if not names:
        archive = without_names(archive)
    with replacing(Path(out)) as file, ProgressBar("Exporting") as bar:
        json_archive.write(archive, file, progress=bar)
    if damaged:
        say(f"Exported to {out} what could be read of it; “check” lists what is damaged.")
        return 1
    say(f"Exported to {out}.")
    return 0
