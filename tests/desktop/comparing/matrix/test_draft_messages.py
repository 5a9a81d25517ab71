"""The texts about drafts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from corpus.questions import DraftRejection
from corpus.snapshot import Snapshot
from desktop.comparing.matrix.draft_messages import DraftTelling
from desktop.derived.comparison.drafting import DraftingState
from tests.desktop.build import LIN, NOON
from tests.desktop.comparing.build import snapshot


@dataclass
class Held:
    """A project and its drafts, as far as words need them."""

    snapshot: Snapshot
    drafting_state: DraftingState
    drafted_by_place: bool = False

    def rows(self) -> tuple[Any, ...]:
        return ()


def telling(state: DraftingState, *, by_place: bool = False, rejected: int = 0) -> DraftTelling:
    held = Held(snapshot(), state, by_place)
    for number in range(rejected):
        held.snapshot._put(DraftRejection(f"rejection-{number}", "x", (), LIN.id, NOON))
    return DraftTelling(held, held)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "words", "retry"),
    [
        (DraftingState.FAILED, "Drafting failed, retried once. Your rows are unaffected.", True),
        (DraftingState.STOPPED, "Drafting was stopped.", True),
        (DraftingState.FEW, "No drafts yet. They need a second article.", False),
        (DraftingState.COMPUTING, "Drafting rows…", False),
        (DraftingState.READY, "All drafts are done.", False),
    ],
)
def test_each_state_has_its_words(qapp: object, state: DraftingState, words: str, retry: bool) -> None:
    told = telling(state).message(0)
    assert (told.sentence, told.retry) == (words, retry)


def test_drafts_say_where_they_come_from_and_that_nothing_is_written(qapp: object) -> None:
    assert (
        telling(DraftingState.READY)
        .message(3)
        .sentence.startswith("Drafted by the program from 3 article(s)")
    )
    assert "only claims linked by hand" in telling(DraftingState.READY, by_place=True).message(1).sentence


def test_rejected_drafts_can_be_restored(qapp: object) -> None:
    told = telling(DraftingState.READY, rejected=2)
    assert told.rejected == 2
    assert told.message(0).sentence == "All drafts are done. The 2 rejected one(s) can be restored."


def test_the_bar_is_shown_where_drafts_are_or_may_come(qapp: object) -> None:
    one = telling(DraftingState.READY)
    assert one.has_bar(DraftingState.READY, True, False)
    assert one.has_bar(DraftingState.UNASKED, False, True)
    assert not one.has_bar(DraftingState.FEW, True, False)
    assert not one.has_bar(DraftingState.COMPUTING, False, False)


def test_the_empty_matrix_says_how_rows_come_about(qapp: object) -> None:
    one = telling(DraftingState.FEW)
    assert one.empty_words(True) == "No question matches."
    assert one.empty_words(False).startswith("No questions yet.")
    assert "客流" in one.withdrawn_words("客流")
