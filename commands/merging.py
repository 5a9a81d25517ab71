"""The verb ``merge``: take over what was done in other copies of a project, or in other projects."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from commands.arguments import add_annotator
from commands.listing import print_lines
from commands.objects import annotator_name
from commands.opening import opened
from commands.terminal import say
from corpus.changes import Operation
from corpus.model import Annotator
from corpus.snapshot import Snapshot
from corpus.writers.objects import Object
from db.merging.outcome import KINDS, MergeChoices, MergeEntry, MergeOutcome

_TOLD = (
    ("added", "added"),
    ("updated", "changed"),
    ("deleted", "deleted"),
    ("conflict", "in conflict"),
    ("unplaced", "not placed"),
)
_NAMES = {
    "article": "article(s)",
    "claim": "claim(s)",
    "claim_tag": "tag(s) on claims",
    "link": "link(s)",
    "question": "question(s)",
    "tag": "tag(s)",
}
"""Of the rows that a person counts; others are told together."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``merge`` but for the project."""
    parser.add_argument(
        "others", metavar="OTHER", nargs="*", help="a copy of the project, or another project"
    )
    parser.add_argument("--undo", action="store_true", help="undo the latest merge")
    parser.add_argument("--dry-run", action="store_true", help="only show what would happen")
    parser.add_argument(
        "--join-names", action="store_true", help="merge tags of another project with those of the same name"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object per line")
    add_annotator(parser)
    parser.set_defaults(refuse=parser.error)


def run(given: argparse.Namespace) -> int:
    """Run the verb."""
    if given.undo == bool(given.others) or (given.undo and given.dry_run):
        given.refuse("name what is to be merged, or ask for --undo alone")
    if given.undo:
        return take_back(given.project, annotator=given.annotator, as_json=given.json)
    return merge(
        given.project,
        given.others,
        annotator=given.annotator,
        dry_run=given.dry_run,
        join_names=given.join_names,
        as_json=given.json,
    )


def merge(
    location: str,
    others: Sequence[str],
    *,
    annotator: str | Annotator,
    dry_run: bool,
    join_names: bool,
    as_json: bool,
) -> int:
    """Merge files into a project one after the other, each as one act after a backup. With ``dry_run`` only tell what
    each of them alone would bring."""
    outcomes = []
    with opened(location, annotator, read_only=False) as store:
        for other in others:
            choices = MergeChoices(join_names=join_names)
            outcome = store.merge(other, dry_run=dry_run, choices=choices).outcome
            outcomes.append(outcome)
            if not as_json:
                for line in _lines(outcome, dry_run):
                    say(line)
        waiting = len(store.sharing.conflicts())
    if as_json:
        print_lines(_objects(outcomes, dry_run, waiting))
    elif waiting:
        say(f"{waiting} conflict(s) wait for a decision; --json tells what stands against what.")
    return 0


def take_back(location: str, *, annotator: str | Annotator, as_json: bool) -> int:
    """Undo the latest merge, and report what of it is kept because later changes depend on it."""
    with opened(location, annotator, read_only=False) as store:
        merge = store.sharing.last_merge()
        changes = store.sharing.take_back_last_merge()
        snapshot = store.snapshot()
    kept = () if changes is None else changes.kept
    if as_json:
        print_lines(_kept(entry, snapshot) for entry in kept)
    elif merge is None:
        say("No merge is there to take back.")
    else:
        say(f"Taken back: {merge.count - len(kept)} act(s) of {merge.subject}.")
        if kept:
            say("Later work stands on these, so they stay:")
        for entry in kept:
            told = _kept(entry, snapshot)
            say(f"  {told['name']}, {told['subject'] or '-'}, by {told['author']}")
    return 0


def _kept(operation: Operation, snapshot: Snapshot) -> Object:
    author = annotator_name(operation.annotator, snapshot)
    said = {"name": operation.name, "subject": operation.subject, "author": author}
    return {"kind": "kept", "operation": operation.id, **said}


def _objects(outcomes: Sequence[MergeOutcome], dry_run: bool, waiting: int) -> Iterator[Object]:
    for outcome in outcomes:
        yield from (_object(entry) for entry in outcome.entries)
    counts: Object = {kind: sum(outcome.count(kind) for outcome in outcomes) for kind in KINDS}
    yield {
        "kind": "summary",
        "files": [file for outcome in outcomes for file in outcome.files],
        "same_project": [outcome.same_project for outcome in outcomes],
        "operations": sum(outcome.operations for outcome in outcomes),
        **counts,
        "conflicts_open": waiting,
        "dry_run": dry_run,
        "nothing_new": all(outcome.is_nothing_new for outcome in outcomes),
    }


def _object(entry: MergeEntry) -> Object:
    return {
        "kind": entry.kind,
        "entity": entry.entity,
        "id": entry.id,
        "field": entry.field or None,
        "base": entry.base,
        "mine": entry.mine,
        "theirs": entry.theirs,
        "author": entry.author,
    }


def _lines(outcome: MergeOutcome, dry_run: bool) -> Iterator[str]:
    """The text about one file."""
    name = ", ".join(outcome.files)
    if outcome.is_nothing_new:
        yield f"{name}: nothing new."
        return
    what = "a copy of this project" if outcome.same_project else "another project"
    would = "would be " if dry_run else ""
    yield f"{name} ({what}): {outcome.operations} act(s)."
    if outcome.texts:
        yield f"  {outcome.texts} text(s) that this file lacked"
    for kind, words in _TOLD:
        entries = [entry for entry in outcome.entries if entry.kind == kind]
        if entries:
            people = "、".join(sorted({entry.author for entry in entries if entry.author}))
            by = f", by {people}" if people else ""
            yield f"  {would}{words}: {_counted(entries)}{by}"


def _counted(entries: Sequence[MergeEntry]) -> str:
    rows: dict[str, set[str]] = {}
    for entry in entries:
        rows.setdefault(_NAMES.get(entry.entity, "other row(s)"), set()).add(f"{entry.entity} {entry.id}")
    return ", ".join(f"{len(ids)} {name}" for name, ids in sorted(rows.items()))
