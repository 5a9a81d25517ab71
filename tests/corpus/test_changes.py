from __future__ import annotations

from corpus.changes import Changed, ChangeSet
from corpus.model import Article, Link, Relation, Tag
from tests.desktop.build import tag


def test_a_change_set_tells_which_kinds_it_touches() -> None:
    first, second = tag(1, "甲"), tag(2, "乙")
    assert ChangeSet(created=(first,)).touches(Tag)
    assert ChangeSet(deleted=(first,)).touches(Link, Tag)
    assert ChangeSet(updated=(Changed(first, second),)).touches(Tag)
    assert not ChangeSet(created=(first,), deleted=(second,)).touches(Article, Relation)
    assert not ChangeSet().touches(Tag)
