"""The message for each failure of a hub: what happened, what is safe, and what to do next."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.words.filling import filled

translate = QCoreApplication.translate

_FAILED: dict[str, Any] = {
    "unreachable": QT_TRANSLATE_NOOP(
        "hub", "Nobody answers at {hub}. Check the address and the network; the project can be worked on."
    ),
    "password": QT_TRANSLATE_NOOP("hub", "{hub} wants a password, or another one."),
    "certificate": QT_TRANSLATE_NOOP(
        "hub",
        "{hub} could not prove that it is who it says it is, so nothing was sent. Ask its administrator ({detail}).",
    ),
    "login": QT_TRANSLATE_NOOP(
        "hub", "{hub} does not let you in. Check name and database, or ask its administrator ({detail})."
    ),
    "lost": QT_TRANSLATE_NOOP(
        "hub", "The connection to {hub} broke off. What it acknowledged stays; try again for the rest."
    ),
    "busy": QT_TRANSLATE_NOOP("hub", "Somebody else is at {hub} just now. Try again in a moment."),
    "full": QT_TRANSLATE_NOOP(
        "hub", "The disk of {hub} is full. Your work is safe here; tell the hub's administrator."
    ),
    "no_hub": QT_TRANSLATE_NOOP(
        "hub", "There is no hub at {hub}. Ask the administrator of the database to make one."
    ),
    "no_access": QT_TRANSLATE_NOOP(
        "hub", "You may not use {hub}. Ask its administrator to let you in ({detail})."
    ),
    "hub_older": QT_TRANSLATE_NOOP(
        "hub",
        "{hub} is older than this version of Duikan needs. Ask its administrator to bring it up to date.",
    ),
    "hub_newer": QT_TRANSLATE_NOOP(
        "hub", "{hub} needs a newer version of Duikan. Update Duikan; the project stays as it is."
    ),
    "no_project": QT_TRANSLATE_NOOP(
        "hub",
        "{hub} has no such project for you: it was removed, or you were removed from it. Your file keeps all it "
        "has; an owner of the project can add you again.",
    ),
    "not_member": QT_TRANSLATE_NOOP(
        "hub",
        "You are not in this project on {hub} any more. Your file keeps all it has; an owner can add you again.",
    ),
    "reader": QT_TRANSLATE_NOOP(
        "hub",
        "You may only read this project on {hub}; what you do stays in your file. An owner can change that.",
    ),
    "not_owner": QT_TRANSLATE_NOOP("hub", "Only an owner of the project on {hub} may do this."),
    "project_there": QT_TRANSLATE_NOOP(
        "hub", "Somebody else has put this project on {hub} already. Ask them to add you."
    ),
    "last_owner": QT_TRANSLATE_NOOP("hub", "A project needs an owner: make somebody else one first."),
    "needs": QT_TRANSLATE_NOOP(
        "hub", "The project on {hub} needs Duikan {detail} or newer. Update Duikan; your file stays as it is."
    ),
    "shared_elsewhere": QT_TRANSLATE_NOOP(
        "hub", "This file is on another hub. Leave that one first, under “Team project…”."
    ),
    "forged": QT_TRANSLATE_NOOP(
        "hub",
        "{hub} refused work in the name of somebody else who has a login there. They, or an owner, must send it.",
    ),
    "digest": QT_TRANSLATE_NOOP(
        "hub", "{hub} refused what is not as it was written. Look at the project with “Check and repair…”."
    ),
    "parents": QT_TRANSLATE_NOOP(
        "hub",
        "{hub} refused work that stands on work which it lacks. Look at the project with “Check and repair…”.",
    ),
    "text": QT_TRANSLATE_NOOP(
        "hub",
        "{hub} refused a text that is missing or not the one that is named. Look at the project with “Check and "
        "repair…”.",
    ),
    "sense": QT_TRANSLATE_NOOP(
        "hub",
        "{hub} refused what makes no sense to it ({detail}). Look at the project with “Check and repair…”.",
    ),
    "no_text": QT_TRANSLATE_NOOP(
        "hub",
        "{hub} does not have a text that is needed. It comes when somebody whose file has it synchronises, or with a "
        "copy that is merged.",
    ),
    "arrived_damaged": QT_TRANSLATE_NOOP(
        "hub",
        "What came from {hub} does not verify ({detail}), and nothing of it was taken in. Tell its administrator.",
    ),
}
_OTHER: Any = QT_TRANSLATE_NOOP("hub", "{hub} refused ({detail}). Your work is safe in your file.")
_LOCAL: Any = QT_TRANSLATE_NOOP(
    "hub",
    "What came could not be saved here just now. It is tried again; see whether disk and file can be written.",
)
_ADDRESSES: dict[str, Any] = {
    "scheme": QT_TRANSLATE_NOOP("hub", "Write the address like postgresql://name@host/database."),
    "password": QT_TRANSLATE_NOOP(
        "hub", "Leave the password out of the address, where others could read it; it has a field of its own."
    ),
    "host": QT_TRANSLATE_NOOP("hub", "This is not the name of a host."),
    "port": QT_TRANSLATE_NOOP("hub", "The port is a number from 1 to 65535."),
    "option": QT_TRANSLATE_NOOP("hub", "The address may not set “{detail}”."),
    "sslmode": QT_TRANSLATE_NOOP("hub", "There is no sslmode “{detail}”."),
    "database": QT_TRANSLATE_NOOP(
        "hub", "The address lacks the name of the database: postgresql://name@host/database."
    ),
}
_NAME: Any = QT_TRANSLATE_NOOP("hub", "the hub “{database}” on {host}")


def hub_failure(address: str, reason: str, detail: str = "") -> str:
    """The message for a reason of :class:`db.errors.HubFailed`, or for the name of another error of the store, which
    concerns the local file."""
    named = reason in _FAILED or reason == "other" or reason.islower()
    pattern = _FAILED.get(reason, _OTHER if named else _LOCAL)
    unknown = translate("hub", "it gave no reason")
    return as_beginning(filled(translate("hub", pattern), hub=hub_name(address), detail=detail or unknown))


def address_failure(reason: str, detail: str = "") -> str:
    """What is wrong with an address; see :class:`db.hub.address.BadAddress`. It does not repeat the address."""
    return translate("hub", _ADDRESSES[reason]).format(detail=detail)


def hub_name(address: str) -> str:
    """The name of a hub in a sentence: its database and its host."""
    parts = urlsplit(address)
    options = dict(parse_qsl(parts.query))
    host = unquote(parts.hostname or "") or options.get("service", "")
    if not host or host.startswith("/"):
        host = translate("hub", "this computer")
    database = unquote(parts.path.removeprefix("/")) or options.get("service", "")
    return filled(translate("hub", _NAME), database=database, host=host)


def as_beginning(words: str) -> str:
    """Capitalise the beginning of a text that may begin with :func:`hub_name`. In Chinese that is the name of a host,
    which is not capitalised."""
    return words if translate("hub", _NAME).startswith("{host}") else words[:1].upper() + words[1:]
