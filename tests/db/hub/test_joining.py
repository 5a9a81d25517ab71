from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import Exists, HubFailed
from db.hub.joining import find_project, join, share
from db.store import Store
from tests.db import build
from tests.db.hub.team import Team


def test_a_file_is_made_whole_or_not_at_all(lins: Team, tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stop

    path = tmp_path / "joined.duikan"
    with pytest.raises(Stop):
        join(lins.lin.hub, lins.project, path, stop)
    assert not list(tmp_path.glob("*joined*"))
    join(lins.lin.hub, lins.project, path)
    with pytest.raises(Exists):
        join(lins.lin.hub, lins.project, path)
    with Store.open(path, build.LIN) as store:
        assert store.check() == []
        assert store.fingerprint() == lins.lin.store.fingerprint()
        assert store.undo_state() == (None, None)


def test_a_hub_that_does_not_verify_is_refused(lins: Team, tmp_path: Path) -> None:
    lins.hub.connect().rows("UPDATE duikan.operation SET subject = 'x' WHERE position = 1")
    with pytest.raises(HubFailed) as refused:
        join(lins.lin.hub, lins.project, tmp_path / "joined.duikan")
    assert refused.value.reason == "arrived_damaged"
    assert not list(tmp_path.glob("*joined*"))


def test_projects_are_found_by_identity_title_or_being_alone(lins: Team, tmp_path: Path) -> None:
    hub = lins.lin.hub
    assert find_project(hub, "").id == find_project(hub, "渡轮").id == find_project(hub, lins.project).id
    with build.project(tmp_path, "other.duikan") as other:
        with pytest.raises(HubFailed) as refused:
            share(hub, other.replica.reach, create=False)
        assert refused.value.reason == "no_project"
        share(hub, other.replica.reach, create=True)
    for wanted, reason in (("", "several_projects"), ("渡轮", "several_projects"), ("火车", "no_project")):
        with pytest.raises(HubFailed) as refused:
            find_project(hub, wanted)
        assert refused.value.reason == reason


def test_a_file_is_on_one_hub(lins: Team) -> None:
    assert share(lins.lin.hub, lins.lin.store.replica.reach, create=False).sent > 0, "it is there already"
    elsewhere = lins.hub.connect("shen")
    with pytest.raises(HubFailed) as refused:
        share(elsewhere, lins.lin.store.replica.reach, create=True)
    assert refused.value.reason == "shared_elsewhere"
    lins.lin.store.replica.leave()
    assert lins.lin.store.replica.link() is None
    assert lins.lin.store.replica.unsent() == 0
