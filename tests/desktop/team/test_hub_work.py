"""What dialogs ask of a hub."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import Cancelled
from db.hub.projects import HubMember
from desktop.project.jobs import Jobs
from desktop.project.syncing import Syncing
from desktop.team.hub_work import admitted, dismissed, joined, listed, people, removed
from tests.postgres import Hub


def test_people_and_projects(shared: Syncing, lasting_hub: Hub, jobs: Jobs, tmp_path: Path) -> None:
    lin = lasting_hub.connect("lin")
    project = shared.project
    assert people(lin, project) == ("lin", [HubMember("lin", "owner")])
    assert HubMember("shen", "reader") in admitted(lin, project, "shen", "reader")[1]
    shen = lasting_hub.connect("shen")
    assert [one.role for one in listed(shen) if one.id == project] == ["reader"]
    job, path = jobs.start("Joining"), tmp_path / "copy.duikan"
    job.cancel()
    with pytest.raises(Cancelled):
        joined(shen, project, path, job, without_texts=True)
    assert not path.exists()
    joined(shen, project, path, jobs.start("Joining"), without_texts=True)
    assert path.exists()
    assert dismissed(lin, project, "shen") == people(lin, project)
    removed(lin, project)
    assert [one.id for one in listed(lin) if one.id == project] == []
