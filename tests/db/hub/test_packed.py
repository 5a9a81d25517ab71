from __future__ import annotations

from corpus.identities import OperationId
from db.hub.packed import PackedRevisions
from db.journal.revisions import REVISION_COLUMNS, Revision


def test_they_are_read_as_they_were_as_often_as_somebody_wants() -> None:
    revisions = [
        Revision(OperationId("o"), "claim", f"c{number}", "created", '{"note":[null,"注\ud800"]}', "[]", "d")
        for number in range(5)
    ]
    packed = PackedRevisions()
    for piece in (revisions[:3], revisions[3:]):
        packed.add([[one.cells()[name] for name in REVISION_COLUMNS] for one in piece])
    assert list(packed) == list(packed) == revisions
