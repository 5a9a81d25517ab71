from __future__ import annotations

from datetime import datetime

import pytest

from db.hub.sync_state import SyncState
from desktop.derived.people.remote_work import RemoteActs
from desktop.words.team_words import ROLES, arrival_words, role_name, role_rights, state_sentence, state_words

KINDS = ("starting", "in_step", "sending", "offline", "refused", "paused", "asking", "read_only", "leaving")


def state(kind: str, **given: object) -> SyncState:
    return SyncState(kind, address="postgresql://lin@db/team", **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", KINDS)
def test_every_state_has_words_of_its_own(kind: str) -> None:
    found = {one: state_words(state(one, since="2026-11-24T06:32:00Z")) for one in KINDS}
    assert found[kind]
    assert list(found.values()).count(found[kind]) == 1
    assert state_sentence(state(kind, reason="unreachable")).endswith(".")


def test_a_project_on_no_hub_has_none() -> None:
    assert state_words(SyncState()) == ""


def test_who_must_send_is_named_and_a_reader_is_told() -> None:
    assert state_words(state("in_step", withheld_for=("shen",))) == "Waits for others"
    assert "shen" in state_sentence(state("in_step", withheld_for=("shen",)))
    assert "set aside" in state_sentence(state("in_step", waiting=2))
    assert "stays in your file" in state_sentence(state("in_step", role="reader"))
    assert "to send" not in state_words(state("offline", unsent=2, role="reader"))


def test_roles_are_named() -> None:
    assert len({role_name(role) for role in ROLES} | {role_rights(role) for role in ROLES}) == 6


def test_what_came_is_told_by_person() -> None:
    now = datetime.now()
    found = [RemoteActs(now, "沈舟", (("claim", 3), ("link", 1)), 0), RemoteActs(now, "", (), 2)]
    assert arrival_words(found) == "New from 沈舟: 3 claim(s), 1 link(s); New from others: 2 change(s)"
