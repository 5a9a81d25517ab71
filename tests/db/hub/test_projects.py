from __future__ import annotations

import pytest

from db.errors import HubFailed
from db.hub.projects import HubMember, admit, create_project, dismiss, members, projects, remove_project
from tests.db.hub.team import Team


def test_an_owner_manages_people(lins: Team) -> None:
    shen = lins.add("shen")
    assert members(lins.lin.hub, lins.project) == [HubMember("lin", "owner"), HubMember("shen", "annotator")]
    (seen,) = projects(shen.hub)
    assert (seen.id, seen.title, seen.role, seen.entries) == (lins.project, "渡轮", "annotator", 2)
    assert seen.people == ("lin", "shen")
    assert seen.last == lins.lin.store.operations()[-1].time
    for act in (
        lambda: dismiss(lins.lin.hub, lins.project, "lin"),
        lambda: admit(lins.lin.hub, lins.project, "lin", "reader"),
    ):
        with pytest.raises(HubFailed) as refused:
            act()
        assert refused.value.reason == "last_owner"
    dismiss(lins.lin.hub, lins.project, "shen")
    assert projects(shen.hub) == []
    admit(lins.lin.hub, lins.project, "nobody has this name", "reader")
    assert members(lins.lin.hub, lins.project)[1] == HubMember("nobody has this name", "reader", False)


def test_a_project_is_removed_by_its_owner(lins: Team) -> None:
    shen = lins.add("shen")
    with pytest.raises(HubFailed) as refused:
        remove_project(shen.hub, lins.project)
    assert refused.value.reason == "not_owner"
    with pytest.raises(HubFailed) as refused:
        create_project(shen.hub, lins.project, "抢")
    assert refused.value.reason == "project_there"
    remove_project(lins.lin.hub, lins.project)
    assert lins.hub.connect().rows("SELECT count(*) FROM duikan.revision") == [(0,)]
    assert shen.store.check() == []
