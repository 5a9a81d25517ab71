"""The verb ``upgrade``: upgrades many projects, each after a backup."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from commands.listing import print_lines, print_table
from commands.sentences import sentence_for
from db.errors import StoreError
from db.files.probe import schema_in
from db.store import Store
from db.tables.schema import VERSION


@dataclass(frozen=True, slots=True)
class Upgraded:
    """The result for one project."""

    path: str
    before: int
    """Number of its schema; 0 if that could not be determined."""
    after: int
    result: str
    """``current``, ``upgraded``, ``newer`` or ``failed``."""
    reason: str = ""


def upgrade(paths: Sequence[str], *, as_json: bool) -> int:
    """Upgrade projects, including those in folders, and print the result of each. Returns 1 if any failed, else 0."""
    done = [_upgraded(path) for path in _projects(paths)]
    if as_json:
        print_lines(
            {
                "project": upgraded.path,
                "before": upgraded.before,
                "after": upgraded.after,
                "result": upgraded.result,
                "reason": upgraded.reason,
            }
            for upgraded in done
        )
    else:
        rows = [
            (upgraded.path, str(upgraded.before), str(upgraded.after), upgraded.result, upgraded.reason)
            for upgraded in done
        ]
        print_table(("PROJECT", "BEFORE", "AFTER", "RESULT", "REASON"), rows)
    return 1 if any(upgraded.result == "failed" for upgraded in done) else 0


def _projects(paths: Sequence[str]) -> Iterator[str]:
    for path in paths:
        if Path(path).is_dir():
            yield from sorted(map(str, Path(path).rglob("*.duikan")))
        else:
            yield path


def _upgraded(path: str) -> Upgraded:
    """Open a project for writing, which backs it up and upgrades it if it is older, and close it again."""
    before = 0
    try:
        before = schema_in(Path(path))
        with Store.open(path) as store:
            after = schema_in(Path(path))
            if store.read_only_reason == "newer":
                return Upgraded(path, before, after, "newer", "a newer version of Duikan made it")
            if store.read_only_reason == "damaged" or (store.read_only_reason and before < VERSION):
                return Upgraded(
                    path, before, after, "failed", f"it can only be read ({store.read_only_reason})"
                )
    except (StoreError, OSError) as error:
        return Upgraded(path, before, before, "failed", sentence_for(error))
    return Upgraded(path, before, after, "upgraded" if after != before else "current")
