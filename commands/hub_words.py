"""Sentences about hubs: what happened, what is safe, and what to do about it."""

from __future__ import annotations

from db.errors import HubFailed
from db.hub.address import BadAddress

BAD_ADDRESSES = {
    "scheme": "write the address like postgresql+psycopg://name@host/database",
    "password": "leave the password out of the address, where others could read it; put it into the key store, "
    "~/.pgpass or a service file (see docs/hub.md)",
    "host": "this is not the name of a host",
    "port": "the port is a number from 1 to 65535",
    "option": "the address may not set “{detail}”",
    "sslmode": "there is no sslmode “{detail}”",
    "database": "the address lacks the name of the database: postgresql+psycopg://name@host/database",
}
_FAILED = {
    "unreachable": "{path} cannot be reached ({detail}). The project is unchanged, and you can go on working in it.",
    "password": "{path} requires a password, or refused the one it was sent. Put it into ~/.pgpass, or run this in a "
    "terminal, where you are asked for it.",
    "certificate": "{path} could not prove its identity; nothing was sent ({detail}).",
    "login": "{path} refused the login. Ask its administrator for a login ({detail}).",
    "lost": "The connection to {path} was lost. What was transferred until then is kept; run it again for the rest.",
    "busy": "{path} is busy with the work of somebody else. Try again in a moment.",
    "full": "The disk of {path} is full; nothing was added. Tell its administrator.",
    "no_hub": "There is no hub at {path}. Its administrator can create one with “hub init”.",
    "no_access": "You may not use the hub at {path}. Ask its administrator for the role duikan_user ({detail}).",
    "policy": "The administrator of this machine does not allow projects to leave it; nothing was sent to {path}.",
    "hub_older": "The hub at {path} is older than this version needs. Ask its administrator to run “hub upgrade”.",
    "hub_newer": "The hub at {path} needs a newer version of Duikan. Update Duikan; the project stays as it is.",
    "hub_there": "There is a hub at {path} already; “hub check” checks it, “hub upgrade” upgrades it.",
    "no_rights": "Only the owner of the hub at {path}, or of the database if there is no hub yet, may do this. Log in "
    "as that role.",
    "encoding": "The database at {path} is in {detail}. A hub needs one that was created with ENCODING 'UTF8'.",
    "no_project": "The hub at {path} has no such project for you. If somebody else shared it, its owner can add you; "
    "“share --create” shares your own.",
    "several_projects": "The hub at {path} has several projects. Name one of them.",
    "not_member": "You are no longer a member of this project on {path}; its owner can add you again. Your "
    "file keeps all its contents.",
    "reader": "You may only read this project on {path}; your work stays in your file. Its owner can change that.",
    "not_owner": "Only an owner of the project on {path} may do this.",
    "project_there": "Somebody else has shared this project on {path} already. Ask them to add you.",
    "last_owner": "A project on {path} needs an owner: make somebody else one first.",
    "needs": "The project on {path} needs Duikan {detail} or newer. Update Duikan; your file stays as it is.",
    "not_shared": "{path} is on no hub. “share” puts it on one.",
    "shared_elsewhere": "This file is on another hub: {detail}. Disconnect it with “share --leave” first.",
    "other_project": "{path} contains another project.",
    "forged": "{path} refused work in the name of somebody else who has a login there.",
    "digest": "{path} refused work that fails verification. See “check”.",
    "parents": "{path} refused work that depends on work which it lacks. See “check”.",
    "text": "{path} refused a text that is missing or has another digest. See “check”.",
    "sense": "{path} refused invalid work ({detail}).",
    "no_text": "The hub at {path} does not have a text that is needed ({detail}). Somebody whose file has it can send "
    "it with “sync”, or give you a copy to merge.",
    "arrived_damaged": "What was received from {path} fails verification ({detail}), and nothing of it was applied. "
    "Tell its administrator; “hub check” finds the reason.",
    "no_program": "{detail} was not found. It comes with PostgreSQL's client programs (postgresql-client).",
    "other": "{path} refused: {detail}.",
}


def hub_sentence(error: HubFailed) -> str:
    """The sentence for a failure of a hub."""
    return _FAILED[error.reason].format(path=error.path, detail=error.detail or "it gave no reason")


def address_sentence(error: BadAddress) -> str:
    """What is wrong with an address. Does not repeat the address, which may contain a password."""
    return BAD_ADDRESSES[error.reason].format(detail=error.detail)
