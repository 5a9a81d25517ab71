"""The sample project, installed as an archive and created in the data folder when it is first opened."""

from __future__ import annotations

from pathlib import Path

from corpus.archive import Archive
from desktop.current import Current
from desktop.folders import RESOURCES, data_folder
from desktop.project import resume
from desktop.project.workspace import Workspace
from desktop.window.welcome.first_view import example_claim

SAMPLE = RESOURCES / "sample" / "sample.json"


def sample_location() -> Path:
    """The location of the sample project, which may not exist yet, in the folder for the program's data."""
    return data_folder() / "示例：汐州轮渡.duikan"


def open_sample(workspace: Workspace, current: Current) -> None:
    """Open the sample project. The first time it is created from the installed archive, and a suitable claim is
    selected."""
    location = sample_location()
    if location.exists():
        workspace.open(str(location), image=resume.recall(str(location)))
        return
    location.parent.mkdir(parents=True, exist_ok=True)
    archive = read_sample()
    workspace.create(str(location), archive.project.title, archive)
    if workspace.snapshot is not None:
        current.set_claim(example_claim(workspace.snapshot))


def read_sample() -> Archive:
    """Read the installed archive of the sample project."""
    from corpus.readers import json_archive

    return json_archive.parse(SAMPLE.read_bytes(), own=True)
