from __future__ import annotations

from desktop.library.model import ArticleList
from desktop.library.panel import LibraryPanel
from desktop.window.services import Services
from tests.desktop.library.parts import view
from tests.desktop.team.people import arrive, come


def test_rows_tell_who_is_there_and_what_is_new(library: LibraryPanel, services: Services) -> None:
    library.follow_team(services.active_users, services.arrivals)
    model = view(library).model()
    assert isinstance(model, ArticleList)
    before = library.grab().toImage()
    come(services.syncing, ("沈舟", "article-2"))
    entry = model.entry("article-2")
    assert entry is not None
    assert [person.name for person in entry.people] == ["沈舟"]
    assert "沈舟 is in this article" in library._describe(entry)
    with_people = library.grab().toImage()
    arrive(services, "claim-1")
    fresh = model.entry("article-1")
    assert fresh is not None
    assert fresh.fresh
    assert before != with_people != library.grab().toImage()
