from __future__ import annotations

from db.hub.link import HubLink
from db.hub.outgoing import Outgoing
from db.merging.local import from_hub
from db.store import Store
from tests.db import build


def test_the_log_of_a_file_is_read_piece_by_piece(store: Store) -> None:
    tag = build.tag(store)
    mine: Outgoing = store.replica.outgoing
    headers = mine.headers(0, "", 2)
    assert [header.place for header in headers] == [1, 2]
    (last,) = mine.headers(2, from_hub("x"), 10)
    assert (mine.last(), mine.count_after(1, "")) == (3, 2)
    assert last.parents == (headers[1].digest,)
    assert mine.headers_of([last.operation, headers[0].operation]) == [headers[0], last]
    (operation,) = mine.operations([last.operation])
    assert (operation["author"], operation["digest"]) == (store.annotator.id, last.digest)
    revisions, place = mine.revisions([last.operation], 0, 1)
    assert {revision.row_id for revision in revisions} <= {tag.id, store.annotator.id}
    assert len(revisions) + len(mine.revisions([last.operation], place, 10)[0]) == last.revisions
    assert mine.unknown(["nobody", last.operation]) == ["nobody"]
    article = build.article(store)
    assert mine.text(article.sha256) == store.text(article.id)
    assert (mine.text("0"), mine.unknown_texts(["0", article.sha256])) == (None, ["0"])
    assert mine.counting([last.operation, "nobody"]) == [last.operation]
    assert mine.lost() == []


def test_unsent_are_those_that_no_hub_acknowledged(store: Store) -> None:
    assert store.replica.unsent() == 0
    link = store.replica.join("postgresql+psycopg://lin@/team")
    assert store.replica.unsent() == 2
    store.replica.keep(HubLink(link.address, link.path, "h", sent=1, withheld=("o",)))
    assert store.replica.unsent() == 2
