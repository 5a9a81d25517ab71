"""Sentences about hubs: what happened, what is safe, and what to do about it."""

from __future__ import annotations

from db.errors import HubFailed
from db.hub.address import BadAddress

BAD_ADDRESSES = {
    "scheme": "write the address like postgresql+psycopg://name@host/database",
    "password": "leave the password out of the address, where others could read it; it belongs into the key store, "
    "~/.pgpass or a service file (see docs/hub.md)",
    "host": "this is not the name of a host",
    "port": "the port is a number from 1 to 65535",
    "option": "the address may not set “{detail}”",
    "sslmode": "there is no sslmode “{detail}”",
    "database": "the address lacks the name of the database: postgresql+psycopg://name@host/database",
}
_FAILED = {
    "unreachable": "Nobody answers at {path}; the project is as it was, and can be worked on meanwhile ({detail}).",
    "password": "{path} wants a password, or another one. Put it into ~/.pgpass, or run this in a terminal, "
    "which asks.",
    "certificate": "{path} could not prove that it is who it says it is; nothing was sent ({detail}).",
    "login": "{path} does not let you in. Ask its administrator for a login ({detail}).",
    "lost": "The connection to {path} broke off. What was acknowledged stays; run it again for the rest.",
    "busy": "Somebody else is at {path} just now. Try again in a moment.",
    "full": "The disk of {path} is full; nothing of this was added. Tell its administrator.",
    "no_hub": "There is no hub at {path}. Its administrator makes one with “hub init”.",
    "no_access": "You may not use the hub at {path}. Ask its administrator for the role duikan_user ({detail}).",
    "policy": "Whoever looks after this machine does not let projects leave it; nothing was sent to {path}.",
    "hub_older": "The hub at {path} is older than this version needs. Ask its administrator to run “hub upgrade”.",
    "hub_newer": "The hub at {path} needs a newer version of Duikan. Update Duikan; the project stays as it is.",
    "hub_there": "There is a hub at {path} already; “hub check” looks at it, “hub upgrade” brings it up to date.",
    "no_rights": "Only who owns the hub at {path}, or the database if there is no hub yet, may do this. Log in as that "
    "role.",
    "encoding": "The database at {path} is in {detail}. A hub needs one that was made with ENCODING 'UTF8'.",
    "no_project": "The hub at {path} has no such project for you. If somebody else put it there, its owner can let you "
    "in; “share --create” puts your own there.",
    "several_projects": "The hub at {path} has several projects. Name one of them.",
    "not_member": "You are not in this project on {path} any more; its owner can let you in. Your file "
    "keeps all it has.",
    "reader": "You may only read this project on {path}; what you do stays in your file. Its owner can change that.",
    "not_owner": "Only an owner of the project on {path} may do this.",
    "project_there": "Somebody else has put this project on {path} already. Ask them to let you in.",
    "last_owner": "A project on {path} needs an owner: make somebody else one first.",
    "needs": "The project on {path} needs Duikan {detail} or newer. Update Duikan; your file stays as it is.",
    "not_shared": "{path} is on no hub. Put it on one with “share”.",
    "shared_elsewhere": "This file is on another hub: {detail}. Take it from there with “share --leave” first.",
    "other_project": "{path} holds another project.",
    "forged": "{path} refused work in the name of somebody else who has a login there.",
    "digest": "{path} refused what is not as it was written. See “check”.",
    "parents": "{path} refused work that stands on work which it lacks. See “check”.",
    "text": "{path} refused a text that is missing or not the one that is named. See “check”.",
    "sense": "{path} refused what makes no sense ({detail}).",
    "no_text": "The hub at {path} does not have a text that is needed ({detail}). Somebody whose file has it can bring "
    "it with “sync”, or by a copy that is merged.",
    "arrived_damaged": "What came from {path} does not verify ({detail}), and nothing of it was taken in. Tell its "
    "administrator; “hub check” looks for the reason.",
    "no_program": "{detail} is not to be found. It comes with PostgreSQL's client programs (postgresql-client).",
    "other": "{path} refused: {detail}.",
}


def hub_sentence(error: HubFailed) -> str:
    """The sentence for a failure of a hub."""
    return _FAILED[error.reason].format(path=error.path, detail=error.detail or "it gave no reason")


def address_sentence(error: BadAddress) -> str:
    """What is wrong with an address. Does not repeat the address, which may contain a password."""
    return BAD_ADDRESSES[error.reason].format(detail=error.detail)
