from __future__ import annotations

from corpus.model import Annotator
from db.hub.presence import Colleague, be_gone, be_here, colleagues
from tests.db.hub.team import Team


def test_who_gave_a_sign_of_life_is_here(lins: Team) -> None:
    shen = lins.add("shen")
    be_here(shen.hub, lins.project, "window", Annotator("s", "沈舟"), "article")  # type: ignore[arg-type]
    found = (Colleague("window", "shen", "s", "沈舟", "article"),)
    assert colleagues(lins.lin.hub, lins.project, "mine") == found
    assert colleagues(shen.hub, lins.project, "window") == ()
    lins.hub.connect().rows("UPDATE duikan.presence SET seen = seen - interval '2 minutes'")
    assert colleagues(lins.lin.hub, lins.project, "mine") == ()
    be_here(shen.hub, lins.project, "window", Annotator("s", "沈舟"), "article")  # type: ignore[arg-type]
    be_gone(lins.lin.hub, lins.project, "window")
    assert colleagues(lins.lin.hub, lins.project, "mine") == found, "only oneself is gone"
    be_gone(shen.hub, lins.project, "window")
    assert colleagues(lins.lin.hub, lins.project, "mine") == ()
