"""The user's own tags on claims of others."""

from __future__ import annotations

from dataclasses import replace

from corpus.identities import AnnotatorId
from corpus.model import Annotator
from corpus.snapshot import Snapshot
from desktop.findings.bulk.own_tags import own_tags
from tests.desktop.build import LIN, river_archive


def test_on_a_colleagues_claim_ones_own_tags_there_count() -> None:
    river = river_archive()
    me = Annotator(AnnotatorId("annotator-me"), "我")
    theirs, other, orphan = river.claims[0], river.claims[1], replace(river.claims[3], orphaned=True)
    beside = replace(theirs, id=type(theirs.id)("claim-90"), annotator=me.id, tags=(river.tags[3].id,))
    claims = (theirs, other, orphan, beside)
    snapshot = Snapshot.from_archive(
        replace(river, annotators=(*river.annotators, me), claims=claims, links=())
    )
    assert own_tags(snapshot, me.id, claims) == [beside.tags, (), orphan.tags, beside.tags]
    assert own_tags(snapshot, LIN.id, claims) == [theirs.tags, other.tags, orphan.tags, theirs.tags]
    assert own_tags(snapshot, None, claims) == [claim.tags for claim in claims]
