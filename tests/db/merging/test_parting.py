"""When two copies diverged."""

from __future__ import annotations

from db import edits
from db.merging.parting import parting
from db.tables.prepared import driver
from tests.db import build
from tests.db.merging.two import Two


def test_the_newest_common_operation_tells_when_copies_parted(two: Two) -> None:
    together = two.lin.operations()[-1].time
    two.lin.perform(edits.set_claim_note, two.claim.id, "二")
    two.shen.perform(edits.set_claim_note, two.claim.id, "三")
    with build.reading(two.lin) as here, build.reading(two.shen) as there:
        assert parting(driver(here), driver(there)) == together
