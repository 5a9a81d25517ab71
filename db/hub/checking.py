"""Checks of a hub: its log must be complete and verifiable, and nobody may have more rights than needed.

They are run by the owner of the schema, who may read every project, and change nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from db.errors import HubFailed
from db.hub.connection import HubConnection
from db.hub.forms import forms_literal
from db.hub.installing import VERSION

_OWNED = (
    "SELECT pg_catalog.pg_get_userbyid(nspowner) FROM pg_catalog.pg_namespace WHERE nspname = 'duikan' "
    "AND pg_catalog.pg_has_role(current_user, nspowner, 'MEMBER')"
)
"""The owner of the schema, if the login has its rights."""
_QUESTIONS: tuple[tuple[str, str], ...] = (
    (
        "text",
        "SELECT project, sha256, '' FROM duikan.text "
        "WHERE encode(sha256(convert_to(content, 'UTF8')), 'hex') <> sha256",
    ),
    (
        "revision",
        "SELECT project, operation, row_id FROM duikan.revision "
        "WHERE duikan.revision_digest(operation, table_name, row_id, kind, parents, change) <> digest",
    ),
    (
        "revision",
        "SELECT project, operation, row_id FROM duikan.revision WHERE NOT EXISTS (SELECT FROM duikan.operation "
        "WHERE operation.project = revision.project AND operation.id = revision.operation)",
    ),
    (
        "operation",
        "SELECT project, id, '' FROM duikan.operation WHERE duikan.stored_operation_digest(project, id) <> digest",
    ),
    (
        "parents",
        "SELECT project, id, named FROM duikan.operation, json_array_elements_text(parents::json) AS given (named) "
        "WHERE NOT EXISTS (SELECT FROM duikan.operation AS one WHERE one.project = operation.project "
        "AND one.digest = named AND one.position < operation.position) AND NOT EXISTS (SELECT FROM duikan.lost "
        "WHERE lost.project = operation.project AND lost.digest = named)",
    ),
    (
        "missing_text",
        "SELECT project, operation, change::json -> 'sha256' ->> 1 FROM duikan.revision "
        "WHERE table_name = 'text_version' AND kind <> 'deleted' AND change::json -> 'sha256' ->> 1 IS NOT NULL "
        "AND NOT EXISTS (SELECT FROM duikan.text WHERE text.project = revision.project "
        "AND text.sha256 = change::json -> 'sha256' ->> 1)",
    ),
    (
        "position",
        "SELECT id, '', '' FROM duikan.project WHERE position <> "
        "(SELECT count(*) FROM duikan.operation WHERE operation.project = project.id) + "
        "(SELECT count(*) FROM duikan.counting WHERE counting.project = project.id) + "
        "(SELECT count(*) FROM duikan.lost WHERE lost.project = project.id)",
    ),
    (
        "owner",
        "SELECT id, '', '' FROM duikan.project WHERE NOT EXISTS "
        "(SELECT FROM duikan.member WHERE member.project = project.id AND role = 'owner')",
    ),
    (
        "login",
        "SELECT project, login, '' FROM duikan.member WHERE NOT EXISTS "
        "(SELECT FROM pg_catalog.pg_roles WHERE rolname = login)",
    ),
    (
        "rights",
        "SELECT '', table_name, grantee || ' ' || privilege_type FROM information_schema.role_table_grants "
        "WHERE table_schema = 'duikan' AND grantee <> %s AND privilege_type <> 'SELECT'",
    ),
    (
        "row_security",
        "SELECT '', relname, '' FROM pg_catalog.pg_class WHERE relnamespace = 'duikan'::regnamespace "
        "AND relkind = 'r' AND relname <> 'hub' AND NOT relrowsecurity",
    ),
    (
        "search_path",
        "SELECT '', oid::regprocedure::text, '' FROM pg_catalog.pg_proc "
        "WHERE pronamespace = 'duikan'::regnamespace AND prosecdef AND proconfig IS NULL",
    ),
)
"""Queries for rows that violate a rule, with the kind of finding."""


_FORMS = (
    "SELECT 1 FROM pg_catalog.pg_proc WHERE pronamespace = 'duikan'::regnamespace AND proname = 'folded' "
    "AND strpos(prosrc, %s) > 0"
)
"""Whether the hub folds texts by this table."""


@dataclass(frozen=True, slots=True)
class HubFinding:
    """A problem of a hub. ``code``: ``text``, ``revision``, ``operation`` (differs from what was written), ``parents``,
    ``missing_text`` (named but missing), ``position`` (entries of a log are missing), ``owner`` (a project has none),
    ``login`` (a member has no role of that name on the server, as after a restore to another server), ``rights``,
    ``row_security``, ``search_path`` (more is allowed than should be), ``forms`` (the hub folds texts for search by
    another table than this program), or ``version`` (of the hub, with that of this program)."""

    code: str
    project: str
    """Identity; empty if no project is concerned."""
    row: str
    detail: str


def check_hub(hub: HubConnection) -> Iterator[HubFinding]:
    """The problems of a hub. Raises HubFailed (``no_hub``, or ``no_rights`` for anybody but its owner)."""
    owned = hub.rows(_OWNED)
    if not owned:
        there = hub.rows("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = 'duikan'")
        raise HubFailed(str(hub.address), "no_rights" if there else "no_hub")
    ((version,),) = hub.rows("SELECT version FROM duikan.hub")
    if version != VERSION:
        yield HubFinding("version", "", str(version), str(VERSION))
        return
    if not hub.rows(_FORMS, (forms_literal(),)):
        yield HubFinding("forms", "", "", "")
    for code, words in _QUESTIONS:
        for project, row, detail in hub.rows(words, (owned[0][0],) if "%s" in words else ()):
            yield HubFinding(code, project, row, detail or "")
