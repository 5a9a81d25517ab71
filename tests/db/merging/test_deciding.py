"""A decision is recorded even if it changes nothing."""

from __future__ import annotations

from db.journal import operations
from db.journal.journal import Recorder
from db.merging.deciding import decide
from tests.db import build
from tests.db.merging.two import Two


def test_a_decision_for_what_is_there_is_a_change_of_the_journal(two: Two) -> None:
    with build.reading(two.lin) as connection:
        recorder = Recorder(connection, two.lin.operations()[0].id, operations.tallies(connection))
        assert not decide(connection, recorder, "claim", two.claim.id, {"note": 3}, "2026")
        assert recorder.changes() == []
    operation = two.lin.operations()[0].id
    with build.trying(two.lin) as connection:
        recorder = Recorder(connection, operation, operations.tallies(connection))
        assert decide(connection, recorder, "claim", two.claim.id, {"note": two.claim.note}, "2026")
        (change,) = recorder.changes()
        assert (change.table, change.row_id, change.decided) == ("claim", two.claim.id, {"note"})
