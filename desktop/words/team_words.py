"""Texts for projects on a hub: the state of synchronization, what arrived, and the rights of roles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from db.hub.sync_state import SyncState
from desktop.derived.people.remote_work import RemoteActs
from desktop.words.filling import filled, in_sequence
from desktop.words.hub_failures import hub_failure
from desktop.words.wording import clock_text

translate = QCoreApplication.translate

ROLES = ("reader", "annotator", "owner")
_ROLE_NAMES: dict[str, Any] = {
    "reader": QT_TRANSLATE_NOOP("team", "Reader"),
    "annotator": QT_TRANSLATE_NOOP("team", "Annotator"),
    "owner": QT_TRANSLATE_NOOP("team", "Owner"),
}
_ROLE_RIGHTS: dict[str, Any] = {
    "reader": QT_TRANSLATE_NOOP("team", "sees all work; their own stays in their file"),
    "annotator": QT_TRANSLATE_NOOP("team", "sees all work and adds to it"),
    "owner": QT_TRANSLATE_NOOP("team", "also adds and removes people, and may remove the project"),
}


class _TeamCounts(QObject):
    """Numbers with their nouns. Qt collects plural forms only from ``tr``, so this must be a QObject."""

    def sending(self, count: int) -> str:
        return self.tr("Sending %Ln", "", count)

    def to_send(self, count: int) -> str:
        return self.tr("%Ln to send", "", count)

    def aside(self, count: int) -> str:
        return self.tr(
            "%Ln act(s) on the hub do not verify and were set aside. Tell its administrator.", "", count
        )

    def changes(self, count: int) -> str:
        return self.tr("%Ln change(s)", "", count)

    def rows(self, kind: str, count: int) -> str:
        """The number of rows of a kind of :attr:`RemoteActs.created
        <desktop.derived.people.remote_work.RemoteActs.created>`."""
        return {
            "article": self.tr("%Ln article(s)", "", count),
            "claim": self.tr("%Ln claim(s)", "", count),
            "link": self.tr("%Ln link(s)", "", count),
            "question": self.tr("%Ln question(s)", "", count),
            "tag": self.tr("%Ln tag(s)", "", count),
        }[kind]


def role_name(role: str) -> str:
    """The name of a role on a hub."""
    return translate("team", _ROLE_NAMES[role])


def role_rights(role: str) -> str:
    """The rights of a role."""
    return translate("team", _ROLE_RIGHTS[role])


def state_words(state: SyncState) -> str:
    """A short text for the status bar; empty for a project that is not on a hub."""
    if (state.waiting or state.withheld_for) and state.kind == "in_step":
        return translate("team", "Waits for others")
    if state.kind == "in_step" and state.role == "reader":
        return translate("team", "In step (reading only)")
    words = {
        "starting": translate("team", "Connecting…"),
        "in_step": translate("team", "In step"),
        "sending": _TeamCounts().sending(state.unsent),
        "offline": filled(translate("team", "Offline since {time}"), time=_since(state)),
        "refused": translate("team", "Not synchronised"),
        "paused": translate("team", "Paused"),
        "asking": translate("team", "Much is new"),
        "read_only": translate("team", "Not synchronised (read only)"),
        "leaving": translate("team", "Being closed"),
    }.get(state.kind, "")
    if state.unsent and state.kind in ("offline", "paused", "refused") and state.role != "reader":
        words = f"{words} · " + _TeamCounts().to_send(state.unsent)
    return words


def state_sentence(state: SyncState) -> str:
    """The meaning of the state, and what to do."""
    match state.kind:
        case "in_step":
            return _in_step(state)
        case "sending":
            return translate("team", "What was done here is on its way to the hub.")
        case "offline":
            failure = hub_failure(state.address, state.reason, state.detail)
            return in_sequence(failure, translate("team", "It goes on by itself when the hub answers again."))
        case "refused":
            return hub_failure(state.address, state.reason, state.detail)
        case "paused":
            return translate("team", "Nothing comes and nothing is sent until you resume.")
        case "asking":
            return translate(
                "team",
                "Much came together while you were away. Look at it; until it is taken in, nothing is sent.",
            )
        case "read_only":
            return translate("team", "The file can only be read here, so nothing can be taken in.")
        case "leaving":
            return translate(
                "team", "Another project is being opened. This one is saved and no longer synchronised."
            )
    return translate("team", "The hub is being asked.")


def _in_step(state: SyncState) -> str:
    if state.withheld_for:
        names = translate("team", ", ").join(state.withheld_for)
        return filled(
            translate(
                "team", "Some of what is here is in the name of {names}. They, or an owner, must send it."
            ),
            names=names,
        )
    if state.waiting:
        return _TeamCounts().aside(state.waiting)
    if state.role == "reader":
        return translate("team", "You have all that is on the hub. What you do yourself stays in your file.")
    return translate("team", "You have all that is on the hub, and it has all of yours.")


def arrival_words(arrivals: Sequence[RemoteActs]) -> str:
    """``New from 沈舟: 3 claims, 1 link``; for several people, one after the other."""
    return translate("team", "; ").join(_arrival(arrival) for arrival in arrivals)


def _arrival(arrival: RemoteActs) -> str:
    name = arrival.name or translate("team", "others")
    if not arrival.created:
        changed = _TeamCounts().changes(arrival.changed)
        return filled(translate("team", "New from {name}: {what}"), name=name, what=changed)
    counted = translate("team", ", ").join(_TeamCounts().rows(kind, count) for kind, count in arrival.created)
    return filled(translate("team", "New from {name}: {what}"), name=name, what=counted)


def _since(state: SyncState) -> str:
    try:
        return clock_text(datetime.fromisoformat(state.since).astimezone())
    except ValueError:
        return ""
