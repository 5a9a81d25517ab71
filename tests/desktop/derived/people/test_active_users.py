from __future__ import annotations

from desktop.window.services import Services
from tests.desktop.team.people import come


def test_whoever_is_at_two_machines_is_in_an_article_once(services: Services) -> None:
    users = services.active_users
    changes: list[None] = []
    users.changed.connect(lambda: changes.append(None))
    come(services.syncing, ("沈舟", "article-1"), ("沈舟", "article-1"), ("陈一", ""))
    assert [person.name for person in users.in_article("article-1")] == ["沈舟"]
    assert [person.initial for person in users.in_article("article-1")] == ["沈"]
    assert {one.person.name for one in users.present} == {"沈舟", "陈一"}
    assert users.in_article("article-2") == ()
    come(services.syncing, ("沈舟", "article-1"), ("沈舟", "article-1"), ("陈一", ""))
    assert len(changes) == 1, "nothing is shown anew that is as it was"
    come(services.syncing)
    assert users.present == ()
