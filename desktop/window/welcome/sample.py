"""The sample project, which ships as an archive and is made in the data folder when it is first opened."""

from __future__ import annotations

from pathlib import Path

from corpus.archive import Archive
from desktop.current import Current
from desktop.folders import RESOURCES, data_folder
from desktop.project import resume
from desktop.project.workspace import Workspace
from desktop.window.welcome.first_view import telling_claim

SAMPLE = RESOURCES / "sample" / "sample.json"


def sample_location() -> Path:
    """Where the sample project is, or will be, in the folder for the program's data."""
    return data_folder() / "示例：汐州轮渡.duikan"


def open_sample(workspace: Workspace, current: Current) -> None:
    """Open the sample project. The first time it is made from the archive that ships with the program, and a telling
    claim is selected."""
    location = sample_location()
    if location.exists():
        workspace.open(str(location), image=resume.recall(str(location)))
        return
    location.parent.mkdir(parents=True, exist_ok=True)
    archive = read_sample()
    workspace.create(str(location), archive.project.title, archive)
    if workspace.snapshot is not None:
        current.set_claim(telling_claim(workspace.snapshot))


def read_sample() -> Archive:
    """The sample project as it ships."""
    from corpus.readers import json_archive

    return json_archive.parse(SAMPLE.read_bytes(), own=True)
